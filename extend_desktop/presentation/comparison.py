"""Words for two batches laid side by side."""

from __future__ import annotations

from collections.abc import Mapping

from extend_desktop.domain.comparison import Difference
from extend_desktop.presentation.joining import joined_parts
from extend_desktop.presentation.quantities import count_text
from extend_desktop.presentation.translation import marked, marked_n, tr, tr_marked_n, tr_n

DIFFERENCE_TITLES = {
    Difference.SAME: marked("Same", "values"),
    Difference.DIFFERS: marked("Differ", "values"),
    Difference.NEW: marked("New", "values"),
    Difference.LOST: marked("Lost", "values"),
}
DIFFERENCE_HINTS = {
    Difference.SAME: marked("Documents with the same value in both batches"),
    Difference.DIFFERS: marked("Documents with another value in this batch"),
    Difference.NEW: marked("Documents with a value in this batch only"),
    Difference.LOST: marked("Documents with a value in the other batch only"),
}
_COUNTED = {
    Difference.SAME: marked_n("{n} same", "{n} same", "documents"),
    Difference.DIFFERS: marked_n("{n} differ", "{n} differ", "documents"),
    Difference.NEW: marked_n("{n} new", "{n} new", "documents"),
    Difference.LOST: marked_n("{n} lost", "{n} lost", "documents"),
}
NOTHING_DIFFERS = marked("No value differs")
NOTHING_IN_COMMON = marked("No document has a result in both batches")
NOTHING_TO_COMPARE = marked("No other batch of this extractor is in the history")


def comparison_title(name: str, other: str) -> str:
    return tr("“{name}” beside “{other}”", name=name, other=other)


def comparison_text(documents: int, differing: int, only_first: int, only_second: int) -> str:
    """Return how many documents were compared, and what came of it."""
    parts = [
        tr_n("{n} document in both", "{n} documents in both", documents),
        tr_n("{n} differ", "{n} differ", differing, "documents"),
    ]
    if only_second:
        parts.append(
            tr_n("{n} only in this batch", "{n} only in this batch", only_second, "documents")
        )
    if only_first:
        parts.append(
            tr_n("{n} only in the other", "{n} only in the other", only_first, "documents")
        )
    return " · ".join(parts)


def comparing_text(done: int, total: int) -> str:
    return tr_n(
        "Comparing: {done} of {n} document",
        "Comparing: {done} of {n} documents",
        total,
        done=count_text(done),
    )


def field_summary_text(counts: Mapping[Difference, int]) -> str:
    """Return '412 same, 9 differ, 3 new, 1 lost'."""
    return joined_parts(
        tr_marked_n(message, counts.get(difference, 0)) for difference, message in _COUNTED.items()
    )
