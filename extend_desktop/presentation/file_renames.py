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
from extend_desktop.presentation.joining import joined_clauses, joined_parts
from extend_desktop.presentation.quantities import count_text, minute_text
from extend_desktop.presentation.text import plain
from extend_desktop.presentation.translation import marked, marked_n, tr, tr_marked_n, tr_n

RENAME_TITLE = marked("Rename the originals")
RENAME_EXPLANATION = marked(
    "Only files that are still as they were sent are renamed. Nothing is overwritten: equal names get "
    "a number. Each keeps its ending. It can be undone here."
)
NO_FIELD = marked("Name at least one field in the pattern, such as {{invoice_number}}")
NO_FOLDER = marked("Choose a folder for the copies")
NOTHING_TO_RENAME = marked("No file gets another name")
PATTERN_HINT = "{vendor_name} {invoice_number}"  # untranslated: names of fields
_WHY = {
    RenameProblem.NO_RESULT: marked("without a result"),
    RenameProblem.NO_VALUE: marked("without a value"),
    RenameProblem.NOT_HERE: marked("not a file of this computer"),
    RenameProblem.GONE: marked("no longer there"),
    RenameProblem.CHANGED: marked("changed since it was sent"),
    RenameProblem.IN_USE: marked("still to be uploaded"),
    RenameProblem.SAME: marked("named so already"),
    RenameProblem.TAKEN: marked("the name was taken meanwhile"),
    RenameProblem.REFUSED: marked("the system refused it"),
    RenameProblem.STOPPED: marked("stopped before it"),
}
_COUNTED_WHY = {
    RenameProblem.NO_RESULT: marked_n("{n} without a result", "{n} without a result", "files"),
    RenameProblem.NO_VALUE: marked_n("{n} without a value", "{n} without a value", "files"),
    RenameProblem.NOT_HERE: marked_n(
        "{n} not a file of this computer", "{n} not a file of this computer", "files"
    ),
    RenameProblem.GONE: marked_n("{n} no longer there", "{n} no longer there", "files"),
    RenameProblem.CHANGED: marked_n(
        "{n} changed since it was sent", "{n} changed since it was sent", "files"
    ),
    RenameProblem.IN_USE: marked_n("{n} still to be uploaded", "{n} still to be uploaded", "files"),
    RenameProblem.SAME: marked_n("{n} named so already", "{n} named so already", "files"),
    RenameProblem.TAKEN: marked_n(
        "{n} the name was taken meanwhile", "{n} the name was taken meanwhile", "files"
    ),
    RenameProblem.REFUSED: marked_n(
        "{n} the system refused it", "{n} the system refused it", "files"
    ),
    RenameProblem.STOPPED: marked_n("{n} stopped before it", "{n} stopped before it", "files"),
}
_DONE = {
    RenameKind.RENAME: marked_n("Renamed {n} file", "Renamed {n} files"),
    RenameKind.COPY: marked_n("Copied {n} file", "Copied {n} files"),
}
_UNDONE = {
    RenameKind.RENAME: marked_n(
        "{n} file has its old name again", "{n} files have their old names again"
    ),
    RenameKind.COPY: marked_n("{n} copy was deleted again", "{n} copies were deleted again"),
}
_TO_DO = {
    RenameKind.RENAME: marked_n("{n} to rename", "{n} to rename", "files"),
    RenameKind.COPY: marked_n("{n} to copy", "{n} to copy", "files"),
}


def unknown_fields_text(names: Sequence[str]) -> str:
    name = repr(plain(names[0], 60))
    return tr("There is no field {name}; “Insert a field” lists them", name=name)


def planned_problem_text(planned: PlannedRename) -> str:
    """Return why a file keeps its name; empty where it gets another."""
    if planned.problem is None:
        return ""
    if planned.problem is RenameProblem.NO_VALUE:
        return tr("no value in {field}", field=plain(planned.field, 60))
    return tr(_WHY[planned.problem])


def plan_summary_text(plan: Sequence[PlannedRename], kind: RenameKind) -> str:
    """Return how many get a name and why others do not: '38 to rename · 2 without a value'."""
    count = sum(item.target is not None for item in plan)
    reasons = Counter(item.problem for item in plan if item.problem is not None)
    return " · ".join((tr_marked_n(_TO_DO[kind], count), *_reasons(dict(reasons.most_common()))))


def shown_rows_text(shown: int, total: int) -> str:
    """Return that a long list is cut on the screen; empty where it is not."""
    if shown >= total:
        return ""
    return tr(
        "The first {shown} of {total} are shown.", shown=count_text(shown), total=count_text(total)
    )


def rename_button_text(kind: RenameKind, count: int) -> str:
    if kind is RenameKind.COPY:
        return tr_n("Copy {n} file", "Copy {n} files", count) if count else tr("Copy")
    return tr_n("Rename {n} file", "Rename {n} files", count) if count else tr("Rename")


def carried_out_text(kind: RenameKind, done: int, problems: Mapping[RenameProblem, int]) -> str:
    """Return what came of it, such as 'Renamed 38 files; 1 changed since it was sent'."""
    return joined_clauses((tr_marked_n(_DONE[kind], done), *_reasons(problems)))


def undone_text(kind: RenameKind, done: int, problems: Mapping[RenameProblem, int]) -> str:
    """Return what was taken back, and what was not."""
    return joined_clauses((tr_marked_n(_UNDONE[kind], done), *_reasons(problems)))


def earlier_text(renaming: Renaming) -> str:
    """Return what can be undone, such as 'Renamed 38 files, 29 Nov 10:31'."""
    done = tr_marked_n(_DONE[renaming.kind], renaming.done)
    return joined_parts((done, minute_text(renaming.at)))


def working_text(done: int, total: int) -> str:
    return tr_n("{done} of {n} file", "{done} of {n} files", total, done=count_text(done))


def _reasons(problems: Mapping[RenameProblem, int]) -> list[str]:
    return [tr_marked_n(_COUNTED_WHY[why], number) for why, number in problems.items()]
