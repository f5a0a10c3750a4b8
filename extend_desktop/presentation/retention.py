"""Words for deleting what a batch left at Extend."""

from __future__ import annotations

from extend_desktop.presentation.nouns import FILES, RUNS
from extend_desktop.presentation.quantities import counted
from extend_desktop.presentation.translation import marked, tr, tr_n

DELETE_WORD = marked("DELETE", "typed to agree")


def leftovers_title(name: str) -> str:
    return tr("Delete at Extend what “{name}” left there?", name=name)


def leftovers_text(runs: int, files: int) -> str:
    """Return what would be deleted, and what stays."""
    if not runs + files:
        return tr("Nothing of this batch is known to be at Extend.")
    return tr_n(
        "{what} would be deleted in the account, for good: they can no longer be opened in the "
        "dashboard, and the files cannot be reused. The results stay on this computer, in the "
        "batch's history.",
        "{what} would be deleted in the account, for good: they can no longer be opened in the "
        "dashboard, and the files cannot be reused. The results stay on this computer, in the "
        "batch's history.",
        runs + files,
        what=_what(runs, files),
    )


def results_missing_text(count: int) -> str:
    """Return the warning that results would be lost; empty when none would."""
    if not count:
        return ""
    return tr_n(
        "{n} result not fetched yet would be lost. Refresh the batch first.",
        "{n} results not fetched yet would be lost. Refresh the batch first.",
        count,
    )


def is_typed_yes(typed: str) -> bool:
    """Whether it is the word asked for; in English too, for not every keyboard has its letters."""
    return typed.strip() in (tr(DELETE_WORD), DELETE_WORD.source)


def typed_yes_text() -> str:
    return tr("Type {word} to agree", word=tr(DELETE_WORD))


def delete_button_text(runs: int, files: int) -> str:
    if not files:
        return tr_n("Delete {n} run", "Delete {n} runs", runs)
    if not runs:
        return tr_n("Delete {n} file", "Delete {n} files", files)
    both = counted(files, FILES)
    return tr_n("Delete {n} run and {files}", "Delete {n} runs and {files}", runs, files=both)


def deleted_text(runs: int, files: int) -> str:
    """Return what was deleted."""
    return tr(
        "Deleted at Extend: {runs}, {files}", runs=counted(runs, RUNS), files=counted(files, FILES)
    )


def refused_text(count: int) -> str:
    """Return how many are still there; empty when none is."""
    return (
        tr_n("{n} object is still there.", "{n} objects are still there.", count) if count else ""
    )


def _what(runs: int, files: int) -> str:
    """Count what there is of both; of nothing, the runs."""
    if not files:
        return counted(runs, RUNS)
    if not runs:
        return counted(files, FILES)
    return tr("{runs} and {files}", runs=counted(runs, RUNS), files=counted(files, FILES))
