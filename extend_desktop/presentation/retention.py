"""Words for deleting what a batch left at Extend."""

from __future__ import annotations

from extend_desktop.presentation.quantities import counted, counted_are

DELETE_WORD = "DELETE"


def leftovers_title(name: str) -> str:
    return f"Delete at Extend what “{name}” left there?"


def leftovers_text(runs: int, files: int) -> str:
    """Return what would be deleted, and what stays."""
    if not runs + files:
        return "Nothing of this batch is known to be at Extend."
    return (
        f"{_what(runs, files)} would be deleted in the account, for "
        "good: they can no longer be opened in the dashboard, and the files cannot be reused. "
        "The results stay on this computer, in the batch's history."
    )


def results_missing_text(count: int) -> str:
    """Return the warning that results would be lost; empty when none would."""
    if not count:
        return ""
    return f"{counted(count, 'result')} not fetched yet would be lost. Refresh the batch first."


def typed_yes_text() -> str:
    return f"Type {DELETE_WORD} to agree"


def delete_button_text(runs: int, files: int) -> str:
    return f"Delete {_what(runs, files)}"


def deleted_text(runs: int, files: int) -> str:
    """Return what was deleted."""
    return f"Deleted at Extend: {counted(runs, 'run')}, {counted(files, 'file')}"


def refused_text(count: int) -> str:
    """Return how many are still there; empty when none is."""
    return f"{counted_are(count, 'object')} still there." if count else ""


def _what(runs: int, files: int) -> str:
    """Count what there is of both; of nothing, the runs."""
    parts = [counted(runs, "run")] if runs or not files else []
    return " and ".join([*parts, counted(files, "file")] if files else parts)
