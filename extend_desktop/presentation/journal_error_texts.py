"""What is said of the journal when it cannot be used as it is; for `own_error_texts.py`."""

from __future__ import annotations

from extend_desktop.presentation.error_text import ErrorText

JOURNAL = {
    "archive_exists": ErrorText(
        "The file is there already",
        (
            "Nothing is written over {path}: it may hold batches that are nowhere else.",
            "Nothing is written over a file that is there: it may hold batches that are nowhere else.",
        ),
        "Nothing was changed. Choose another name.",
    ),
    "archive_unreadable": ErrorText(
        "The file is no archive that can be read",
        ("{path} is damaged, or was not written by Extend Desktop.",),
        "Nothing was changed. Choose a file that “Archive old batches…” has written.",
    ),
    "batch_running": ErrorText(
        "A batch is running",
        (
            "The batch {name} is running and would have to wait for long.",
            "A batch is running and would have to wait for long.",
        ),
        "Pause it, or try again when it has ended.",
    ),
    "journal_corrupt": ErrorText(
        "The journal is damaged",
        (
            "The file {path} is damaged and cannot be moved aside.",
            "The local journal is damaged, so nothing more is sent or written.",
        ),
        "Close Extend Desktop and start it again: what can be read is recovered, and the damaged "
        "file is kept.",
    ),
    "journal_damage_unread": ErrorText(
        "The journal was damaged",
        (
            "What could be read of it was recovered; the damaged file is kept: {kept}",
            "It was there at an earlier start and is gone: {path}",
            "What could be read of it was recovered.",
        ),
        "Nothing is sent before you have seen this: press Understood in the window, or add "
        "--new-journal to the command.",
    ),
    "journal_elsewhere": ErrorText(
        "The journal is in use on another computer",
        ("{host} is using the journal {path}.", "Another computer is using the journal."),
        "Close Extend Desktop there. If that computer was switched off, wait five minutes, then "
        "try again.",
    ),
    "journal_in_window": ErrorText(
        "The window has the journal",
        ("Only one program writes to the journal at a time, and the window has it open.",),
        "Open Settings, Journal in the window and do it there, or close the window and run this "
        "again. `journal check` reads beside it.",
    ),
    "journal_unreadable": ErrorText(
        "The journal cannot be opened",
        (
            "{reason_words} Nothing was changed: {path}",
            "The file of the journal cannot be read. Nothing was changed.",
        ),
        "Give it back its place and its rights, then try again.",
    ),
    "journal_locked": ErrorText(
        "The journal is in use",
        ("Another program is using the local journal.",),
        "Close other copies of Extend Desktop, then try again. While the window is open, `run`, "
        "`resume`, `retry`, `cancel` and `delete` are carried out by it, and `batches`, `export`, "
        "`doctor` and `journal check` read beside it.",
    ),
    "journal_newer": ErrorText(
        "The journal is from a newer version",
        ("The local journal was written by a newer Extend Desktop and is left untouched.",),
        "Install the newer version again.",
    ),
    "journal_older": ErrorText(
        "An older Extend Desktop is using the journal",
        ("The local journal is open in an older version of the program, and cannot be read yet.",),
        "Close the older one; the journal is brought up to date at the next start.",
    ),
}
