"""What the command `run` says of inputs, lists and batches that it runs again. English always."""

from __future__ import annotations

from collections.abc import Sequence

from extend_desktop.domain.batch_options import tidy_tags
from extend_desktop.domain.comparison import Difference, FieldSummaries
from extend_desktop.presentation.comparison import field_summary_text
from extend_desktop.presentation.nouns import DOCUMENTS, FIELDS, INPUTS
from extend_desktop.presentation.quantities import count_text, counted
from extend_desktop.presentation.text import plain

AGAIN_ALONE = (
    "--again takes inputs and account from that batch: leave out INPUT, --list, --sandbox and "
    "--account."
)
_MOST_FIELDS = 40


def unknown_column_text(name: str, known: Sequence[str]) -> str:
    """Return that a list has no such column, with those it has."""
    listed = ", ".join(plain(column, 40) for column in known[:20])
    return f"The list has no column {plain(name, 40)!r}; it has {listed}."


def override_too_large_text(path: str) -> str:
    """Return that a file is too large to be an override."""
    return f"{plain(path)}: an override has at most 1 MB."


def changed_tag_lines(tags: Sequence[str]) -> tuple[str, ...]:
    """Return what becomes of billing tags with characters that Extend would remove in silence."""
    return tuple(_changed_tag(tag) for tag in tags if tidy_tags((tag,)) != (tag,))


def _changed_tag(tag: str) -> str:
    kept = "".join(tidy_tags((tag,)))
    what = f"sent as {kept}" if kept else "left out"
    return f"Billing tag {plain(tag, 40)!r} is {what}: Extend keeps letters, digits, - and _ only."


def damaged_advice(damaged: int) -> str:
    """Return what to do about damaged inputs; empty when there are none."""
    if not damaged:
        return ""
    if damaged == 1:
        return (
            "1 damaged input is not sent. "
            "With --send-damaged it is; it will probably fail, and may be charged."
        )
    return (
        f"{count_text(damaged)} damaged inputs are not sent. "
        "With --send-damaged they are; they will probably fail, and may be charged."
    )


def leave_out_advice(count: int) -> str:
    """Return what to do about inputs that cannot be had."""
    what = "it" if count == 1 else "them"
    return f"{counted(count, INPUTS)} cannot be had; --leave-out-missing runs the others without {what}."


def compared_lines(summaries: FieldSummaries) -> tuple[str, ...]:
    """Return how many documents differ from the batch before, and a line a field that does."""
    documents, differing = summaries.documents, summaries.differing_documents
    if not documents:
        return ()
    of_all = f"{count_text(differing)} of {counted(documents, DOCUMENTS)}"
    fields = zip(summaries.columns, summaries.counts, strict=True)
    lines = [
        f"  {plain(column.column.title, 60)}: {field_summary_text(counts)}"
        for column, counts in fields
        if any(count for difference, count in counts.items() if difference is not Difference.SAME)
    ]
    more = len(lines) - _MOST_FIELDS
    further = [f"  and {counted(more, FIELDS)} more"] if more > 0 else []
    return f"Beside the batch before: {of_all} differ", *lines[:_MOST_FIELDS], *further
