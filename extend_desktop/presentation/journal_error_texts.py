"""What is said of the journal when it cannot be used as it is; for `own_error_texts.py`."""

from __future__ import annotations

from extend_desktop.presentation.error_text import REASON_ALONE, ErrorText
from extend_desktop.presentation.translation import marked

JOURNAL = {
    "archive_exists": ErrorText(
        marked("The file is there already"),
        (
            marked("Nothing is written over {path}: it may hold batches that are nowhere else."),
            marked(
                "Nothing is written over a file that is there: it may hold batches that are "
                "nowhere else."
            ),
        ),
        marked("Nothing was changed. Choose another name."),
    ),
    "archive_unreadable": ErrorText(
        marked("The file is no archive that can be read"),
        (marked("{path} is damaged, or was not written by Extend Desktop."),),
        marked("Nothing was changed. Choose a file that “Archive old batches…” has written."),
    ),
    "batch_running": ErrorText(
        marked("A batch is running"),
        (
            marked("The batch {name} is running and would have to wait for long."),
            marked("A batch is running and would have to wait for long."),
        ),
        marked("Pause it, or try again when it has ended."),
    ),
    "journal_corrupt": ErrorText(
        marked("The journal is damaged"),
        (
            marked("The file {path} is damaged and cannot be moved aside."),
            marked("The local journal is damaged, so nothing more is sent or written."),
        ),
        marked(
            "Close Extend Desktop and start it again: what can be read is recovered, and "
            "the damaged file is kept."
        ),
    ),
    "journal_damage_unread": ErrorText(
        marked("The journal was damaged"),
        (
            marked("{reason_words} What was there is kept: {kept}"),
            REASON_ALONE,
            marked("What could be read of it was recovered; the damaged file is kept: {kept}"),
            marked("It was there at an earlier start and is gone: {path}"),
            marked("What could be read of it was recovered."),
        ),
        marked(
            "Nothing is sent before you have seen this: press Understood in the window, or "
            "add --new-journal to the command."
        ),
    ),
    "journal_elsewhere": ErrorText(
        marked("The journal is in use on another computer"),
        (
            marked("{host} is using the journal {path}."),
            marked("Another computer is using the journal."),
        ),
        marked(
            "Close Extend Desktop there. If that computer was switched off, wait five "
            "minutes, then try again."
        ),
    ),
    "journal_in_window": ErrorText(
        marked("The window has the journal"),
        (marked("Only one program writes to the journal at a time, and the window has it open."),),
        marked(
            "Open Settings, Journal in the window and do it there, or close the window and "
            "run this again. “journal check” reads beside it."
        ),
    ),
    "journal_unreadable": ErrorText(
        marked("The journal cannot be opened"),
        (
            marked("{reason_words} Nothing was changed: {path}"),
            marked("The file of the journal cannot be read. Nothing was changed."),
        ),
        marked("Give it back its place and its rights, then try again."),
    ),
    "journal_locked": ErrorText(
        marked("The journal is in use"),
        (marked("Another program is using the local journal."),),
        marked("Close other copies of Extend Desktop, then try again."),
    ),
    "journal_newer": ErrorText(
        marked("The journal is from a newer version"),
        (marked("The local journal was written by a newer Extend Desktop and is left untouched."),),
        marked("Install the newer version again."),
    ),
    "journal_older": ErrorText(
        marked("An older Extend Desktop is using the journal"),
        (
            marked(
                "The local journal is open in an older version of the program, and cannot be "
                "read yet."
            ),
        ),
        marked("Close the older one; the journal is brought up to date at the next start."),
    ),
}
