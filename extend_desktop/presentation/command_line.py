"""What the commands say beside errors and progress; the help of an option stands with the option."""

from __future__ import annotations

import difflib
from collections.abc import Sequence

from extend_desktop.domain.batches import Batch
from extend_desktop.domain.exports import ExportSummary
from extend_desktop.presentation.batches import (
    batch_status_text,
    phase_counts_detail_text,
    phase_counts_text,
)
from extend_desktop.presentation.exports import export_remarks, target_text, written_text
from extend_desktop.presentation.quantities import count_text, counted, counted_are, minute_text
from extend_desktop.presentation.text import plain

_PROGRAM = "extend-desktop"
_LISTED = 5
ADVICE_BY_CODE = {
    "journal_locked": (
        "While the window is open, the commands run, resume, retry, cancel and delete are carried out "
        "by it, and batches, export, doctor and journal check read beside it."
    ),
}
"""What is to be added to the advice on an error, which the window gives as well."""
NO_BATCHES = "There are no batches yet."
NOTHING_TO_RESUME = "There is nothing to resume."
NO_INPUTS = "There is nothing to send: name an INPUT, or a list of them with --list."
NOTHING_TO_SEND = "None of the inputs can be sent."
NOTHING_SENT = "Interrupted before there was a batch; nothing was sent."
NOTHING_WRITTEN = "Interrupted. Nothing was written."
NOT_REMEMBERED = (
    "The journal is open in another copy of the program, so this export is not in the history of the "
    "batch, and counts as not made for --since-last."
)
HANDED_OVER = "The window is open, so it carries the batch out; this waits for it."
CONTROL_HANDED_OVER = "The window has the journal, so it does this; this waits for it."
LOOK_UP_OF_WINDOW = (
    "The window looks for lost submissions by its own time, so --unconfirmed-after is not used."
)
SANDBOX_IN_WINDOW = (
    "The window has the journal. Open the practice account in it and leave --sandbox out, or close "
    "the window first."
)
WINDOW_GONE = "The window was closed, or has another account open now."
WINDOW_SILENT = (
    "The window does not take this. If it is an older version, or does not respond, close it "
    "and run this again."
)
NO_ACCOUNT_IN_WINDOW = "No account is open in the window. Open one there, then run this again."
NO_REQUEST = "The window does not understand what this version of the command asks."
NOTHING_DELETED = "Nothing was deleted; --although-open is the yes to that."
UNDERSTOOD = "Understood; this is not said again."
ONE_OUTPUT = "--json and the export would both write to standard output."
FOLDER_TO_STDOUT = "A folder cannot go to standard output; name one with --to."
COLUMNS_OF_TABLES = "Only csv and xlsx have columns and shapes; JSON holds everything."


def no_command_text(command: str) -> str:
    return f"There is no command {command!r}."


def no_batch_text(wanted: str) -> str:
    return f"There is no batch {plain(wanted)!r}; `batches` lists them."


def several_batches_text(wanted: str, found: Sequence[Batch]) -> str:
    """Return that an id or name is not enough, with ids that are."""
    ids = ", ".join(batch.id for batch in found[:_LISTED])
    return f"{len(found)} batches fit {plain(wanted)!r}: {ids}"


def unknown_choice_text(what: str, wanted: str, known: Sequence[str]) -> str:
    """Return that there is no such thing, with what there is; what is alike comes first."""
    close = difflib.get_close_matches(wanted, known, n=_LISTED, cutoff=0.4)
    named = ", ".join(plain(item, 60) for item in close or known[:_LISTED])
    more = "" if close or len(known) <= _LISTED else ", …"
    return f"There is no {what} {plain(wanted, 60)!r}; there is: {named or 'none'}{more}."


def batch_line(batch: Batch) -> str:
    """Return a batch as `batches` lists it: columns of one width, the name last."""
    return "  ".join(
        (
            batch.id,
            minute_text(batch.created_at),
            f"{phase_counts_text(batch.phase_counts):>16}",
            f"{batch_status_text(batch):<24}",
            f"{plain(batch.name, 60)} ({plain(batch.extractor_name, 40)})",
        )
    )


def batch_head(batch_id: str, name: str) -> str:
    """Return the line with which the work on a batch begins."""
    return f"Batch {batch_id}: {plain(name)}"


def deleted_text(name: str) -> str:
    return f"Deleted: {plain(name)}"


def retried_text(count: int) -> str:
    return f"{counted_are(count, 'input')} sent again."


def resent_text(count: int) -> str:
    """Return how many unconfirmed inputs are sent again on the operator's word."""
    return f"{counted_are(count, 'unconfirmed input')} sent again, as you asked."


def more_rows_text(count: int) -> str:
    return f"  and {count_text(count)} more"


def go_on_text(arguments: str) -> str:
    """Return which command goes on with the work."""
    return f"Interrupted. Go on with: {_PROGRAM} {arguments}"


def other_account_text(name: str) -> str:
    """Return why the window cannot take a batch of another account, and what to do."""
    return (
        f"The window has the account {plain(name, 80)} open, which is not the one this batch is for. "
        "Open that one in the window, or close the window, then run this again."
    )


def account_not_open_text(name: str) -> str:
    """Return why the window cannot do it: the account of the batch is not open there."""
    account = f"the account {plain(name, 80)}, which" if name else "an account that"
    return (
        f"The batch is one of {account} is not open in the window. Open that account there, or close "
        "the window, then run this again."
    )


def left_paused_text(count: int) -> str:
    """Return how many batches the window could not go on with."""
    belong = "belongs" if count == 1 else "belong"
    return (
        f"{counted(count, 'batch', 'batches')} {belong} to accounts that are not open in the window, "
        "and wait until they are."
    )


def still_in_window_text(batch_id: str) -> str:
    return f"Nobody waits any more; batch {batch_id} goes on in the window."


def undecided_in_window_text() -> str:
    """Return what is known when the waiting ends before the window named a batch."""
    return (
        "The window had not said yet that there is a batch. If it made one in this moment, it goes "
        f"on there: see {_PROGRAM} batches."
    )


def end_lines(batch: Batch) -> tuple[str, ...]:
    """Return the last lines about a batch, and what to do when it waits for the operator."""
    end = f"{batch_status_text(batch)}: {phase_counts_detail_text(batch.phase_counts)}"
    if batch.finished_at is not None:
        return (end,)
    unconfirmed = batch.phase_counts.unconfirmed
    if not unconfirmed:
        return (end, f"  Go on with: {_PROGRAM} resume {batch.id}")
    return (
        end,
        (
            f"  No answer came for {counted(unconfirmed, 'input')}, and no run was found. "
            "To send again what has no answer:"
        ),
        f"  {_PROGRAM} resume --resend {batch.id}",
    )


def export_line(exported: ExportSummary) -> str:
    """Return what an export wrote, with what its reader should know."""
    written = written_text(exported, target_text(exported.path))
    return " ".join((f"{written}.", *export_remarks(exported)))
