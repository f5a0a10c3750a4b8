"""Words for renaming or copying the originals after what was extracted of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from extend_desktop.domain.file_renames import (
    PlannedRename,
    RenameKind,
    RenameProblem,
    Renaming,
)
from extend_desktop.presentation.quantities import count_text, counted, minute_text
from extend_desktop.presentation.text import plain

RENAME_TITLE = "Rename the originals"
RENAME_EXPLANATION = (
    "Only files that still are what was sent are touched. Nothing is overwritten: equal names get "
    "a number. Each keeps its ending. It can be undone here."
)
NO_FIELD = "Name at least one field in the pattern, such as {invoice_number}"
NO_FOLDER = "Choose a folder for the copies"
NOTHING_TO_RENAME = "No file gets another name"
PATTERN_HINT = "{vendor_name} {invoice_number}"
_WHY = {
    RenameProblem.NO_RESULT: "without a result",
    RenameProblem.NO_VALUE: "without a value",
    RenameProblem.NOT_HERE: "not a file of this computer",
    RenameProblem.GONE: "no longer there",
    RenameProblem.CHANGED: "changed since it was sent",
    RenameProblem.IN_USE: "still to be uploaded",
    RenameProblem.SAME: "named so already",
    RenameProblem.TAKEN: "the name was taken meanwhile",
    RenameProblem.REFUSED: "the system refused it",
    RenameProblem.STOPPED: "stopped before it",
}
_DONE = {RenameKind.RENAME: "renamed", RenameKind.COPY: "copied"}
_VERB = {RenameKind.RENAME: "Rename", RenameKind.COPY: "Copy"}


def unknown_fields_text(names: Sequence[str]) -> str:
    return f"There is no field {plain(names[0], 60)!r}; “Insert a field” lists them"


def planned_problem_text(planned: PlannedRename) -> str:
    """Return why a file keeps its name; empty where it gets another."""
    if planned.problem is None:
        return ""
    if planned.problem is RenameProblem.NO_VALUE:
        return f"no value in {plain(planned.field, 60)}"
    return _WHY[planned.problem]


def plan_summary_text(plan: Sequence[PlannedRename], kind: RenameKind) -> str:
    """Return how many get a name and why others do not: '38 to rename · 2 without a value'."""
    count = sum(item.target is not None for item in plan)
    reasons = Counter(item.problem for item in plan if item.problem is not None)
    parts = [f"{count_text(count)} to {_VERB[kind].lower()}"]
    parts += [f"{count_text(number)} {_WHY[why]}" for why, number in reasons.most_common()]
    return " · ".join(parts)


def shown_rows_text(shown: int, total: int) -> str:
    """Return that a long list is cut on the screen; empty where it is not."""
    return (
        f"The first {count_text(shown)} of {count_text(total)} are shown." if shown < total else ""
    )


def rename_button_text(kind: RenameKind, count: int) -> str:
    return f"{_VERB[kind]} {counted(count, 'file')}" if count else _VERB[kind]


def carried_out_text(kind: RenameKind, done: int, problems: Mapping[RenameProblem, int]) -> str:
    """Return what came of it, such as 'Renamed 38 files; 1 changed since it was sent'."""
    return "; ".join((f"{_DONE[kind].capitalize()} {counted(done, 'file')}", *_reasons(problems)))


def undone_text(kind: RenameKind, done: int, problems: Mapping[RenameProblem, int]) -> str:
    """Return what was taken back, and what was not."""
    what = "have their old names again" if kind is RenameKind.RENAME else "were deleted again"
    noun = "file" if kind is RenameKind.RENAME else "copy"
    many = "copies" if noun == "copy" else None
    return "; ".join((f"{counted(done, noun, many)} {what}", *_reasons(problems)))


def earlier_text(renaming: Renaming) -> str:
    """Return what can be undone, such as 'Renamed 38 files, 29 Nov 10:31'."""
    files = counted(renaming.done, "file")
    return f"{_DONE[renaming.kind].capitalize()} {files}, {minute_text(renaming.at)}"


def working_text(done: int, total: int) -> str:
    return f"{count_text(done)} of {counted(total, 'file')}"


def _reasons(problems: Mapping[RenameProblem, int]) -> list[str]:
    return [f"{count_text(number)} {_WHY[why]}" for why, number in problems.items()]
