"""Words for two batches laid side by side."""

from __future__ import annotations

from collections.abc import Mapping

from extend_desktop.domain.comparison import Difference
from extend_desktop.presentation.quantities import count_text, counted

DIFFERENCE_TITLES = {
    Difference.SAME: "Same",
    Difference.DIFFERS: "Differ",
    Difference.NEW: "New",
    Difference.LOST: "Lost",
}
DIFFERENCE_HINTS = {
    Difference.SAME: "Documents with the same value in both batches",
    Difference.DIFFERS: "Documents with another value in this batch",
    Difference.NEW: "Documents with a value in this batch only",
    Difference.LOST: "Documents with a value in the other batch only",
}
NOTHING_DIFFERS = "No value differs"
NOTHING_IN_COMMON = "No document has a result in both batches"
NOTHING_TO_COMPARE = "No other batch of this extractor is in the history"


def comparison_title(name: str, other: str) -> str:
    return f"“{name}” beside “{other}”"


def comparison_text(documents: int, differing: int, only_first: int, only_second: int) -> str:
    """Return how many documents were compared, and what came of it."""
    parts = [f"{counted(documents, 'document')} in both", f"{count_text(differing)} differ"]
    if only_second:
        parts.append(f"{count_text(only_second)} only in this batch")
    if only_first:
        parts.append(f"{count_text(only_first)} only in the other")
    return " · ".join(parts)


def comparing_text(done: int, total: int) -> str:
    return f"Comparing: {count_text(done)} of {counted(total, 'document')}"


def field_summary_text(counts: Mapping[Difference, int]) -> str:
    """Return '412 same, 9 differ, 3 new, 1 lost'."""
    return ", ".join(
        f"{count_text(counts.get(difference, 0))} {title.lower()}"
        for difference, title in DIFFERENCE_TITLES.items()
    )
