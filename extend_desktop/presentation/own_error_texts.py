"""What is said when the fault is on this side: disk, journal, keyring, exports; for `error_texts.py`."""

from __future__ import annotations

from extend_desktop.presentation.error_text import REPORT, ErrorText
from extend_desktop.presentation.journal_error_texts import JOURNAL

OWN_SIDE = {
    **JOURNAL,
    "no_account": ErrorText(
        "There is no account yet",
        ("No account was opened on this computer, and EXTEND_API_KEY is not set.",),
        "Add an account in the window, set EXTEND_API_KEY, or use --sandbox.",
    ),
    "account_gone": ErrorText(
        "The batch's account is not there",
        (
            "The batch belongs to the account {account}, which this computer no longer knows.",
            "The batch belongs to an account that this computer no longer knows.",
        ),
        "Add the account again, or set the same EXTEND_* variables as before.",
    ),
    "settings_damage_unread": ErrorText(
        "The settings were damaged",
        (
            "What could not be read is as in a new program; the damaged file is kept: {kept}",
            "What could not be read is as in a new program.",
        ),
        "Press Understood in the window, or run `extend-desktop doctor --understood`.",
    ),
    "practice_in_use": ErrorText(
        "The practice account is in use",
        ("Another copy of the program works with the practice account of this computer.",),
        "Close other copies of Extend Desktop, then try again.",
    ),
    "disk_full": ErrorText(
        "The disk is full",
        ("There is no room left to write {path}.", "There is no room left on the disk."),
        "Make room, then try again.",
    ),
    "read_only": ErrorText(
        "The disk cannot be written",
        ("{path} cannot be written.", "The folder of the local data cannot be written."),
        "Check the permissions of the folder.",
    ),
    "file_vanished": ErrorText(
        "The file is no longer there",
        ("{path} is no longer there.", "{name} is no longer there.", "A file is gone."),
        "Put it back or choose it again, then retry.",
    ),
    "password_needed": ErrorText(
        "Its password is needed again",
        (
            "Passwords are kept in memory only, so the one of {name} is gone.",
            "Passwords are kept in memory only, so this one is gone.",
        ),
        "Add the file in Compose and enter its password there, then retry.",
    ),
    "file_unreadable": ErrorText(
        "The file cannot be read",
        ("{path} cannot be read.", "{name} cannot be read.", "A file cannot be read."),
        "Check its permissions and whether another program holds it, then retry.",
    ),
    "storage_failed": ErrorText(
        "The local data could not be written",
        ("Writing {path} failed.", "Writing the local data failed."),
        "Check the disk, then try again.",
    ),
    "list_too_large": ErrorText(
        "The list is too large",
        ("{name} is larger than a list can be.", "It is larger than a list can be."),
        "Split it into several lists.",
    ),
    "list_unreadable": ErrorText(
        "The list cannot be read",
        ("{name} is damaged, locked, or no workbook.", "It is damaged, locked, or no workbook."),
        "Save it as CSV, then import that.",
    ),
    "page_password": ErrorText(
        "The PDF needs a password",
        ("The pages of a PDF with a password are not shown here.",),
        "Open it in its own program.",
    ),
    "page_damaged": ErrorText(
        "This page cannot be shown",
        ("The page is damaged or has no size. The other pages may be fine.",),
        "Go to another page, or open the document in its own program.",
    ),
    "page_unreadable": ErrorText(
        "The document cannot be shown",
        ("The file is damaged, or is not what its name says.",),
        "Open it in its own program.",
    ),
    "page_too_big": ErrorText(
        "The page is too large to be shown",
        ("Drawing it would take more memory than a page may have.",),
        "Open it in its own program.",
    ),
    "page_type": ErrorText(
        "This type of file is not shown here",
        ("PDFs, workbooks, mails, texts and pictures are shown, HEIC only where Qt can read it.",),
        "Open it in its own program.",
    ),
    "page_too_slow": ErrorText(
        "The page took too long to draw",
        ("Drawing it was stopped. Nothing else is affected.",),
        "Try again, or open it in its own program.",
    ),
    "page_engine_ended": ErrorText(
        "The page could not be drawn",
        ("The part of the program that draws pages ended on it. Nothing else is affected.",),
        "Try again, or open it in its own program.",
    ),
    "original_gone": ErrorText(
        "The original is not there",
        ("It is neither on this computer, as it was sent, nor at Extend.",),
        "Find the file, if it was moved.",
    ),
    "original_moved": ErrorText(
        "The original is not on this computer",
        (
            "It is not where it was, or was changed since it was sent. Extend has it as it was sent.",
        ),
        "Download it, or find the file if it was moved.",
    ),
    "original_differs": ErrorText(
        "That is another file",
        (
            "{name} is not what was sent: its content differs.",
            "Its content differs from what was sent.",
        ),
        "Choose the one that was sent, or download it from Extend.",
    ),
    "export_failed": ErrorText(
        "The export was not written",
        ("{path} could not be written. Nothing there was changed.", "The file was not written."),
        "Choose another place, then export again.",
    ),
    "output_failed": ErrorText(
        "The output could not be written",
        (
            "Not all of the result could be printed: {reason}.",
            "Not all of the result could be printed.",
        ),
        "Nothing of a batch is lost. Call the command again with another place for its output.",
    ),
    "target_open": ErrorText(
        "The file is open elsewhere",
        (
            "{path} is open in another program, perhaps Excel. Nothing there was changed.",
            "The file is open in another program. Nothing there was changed.",
        ),
        "Close it there, then export again, or choose another name.",
    ),
    "target_is_folder": ErrorText(
        "That is a folder",
        ("{path} is a folder; an export is a file.", "The place is a folder."),
        "Give a file's name in it, then export again.",
    ),
    "target_is_file": ErrorText(
        "That is a file",
        ("{path} is a file; this export is a folder.", "The place is a file."),
        "Give another name for the folder, then export again.",
    ),
    "folder_not_empty": ErrorText(
        "The folder holds something else",
        (
            "{path} holds files that are no earlier export. Nothing there was changed.",
            "The folder holds files that are no earlier export.",
        ),
        "Give another name for the folder, then export again.",
    ),
    "several_extractors": ErrorText(
        "The batches are of different extractors",
        ("One table has the fields of one extractor.",),
        "Export the batches of each extractor by themselves.",
    ),
    "bad_preset": ErrorText(
        "The preset cannot be used",
        ("{name} is no preset of this program: {reason}.", "It is no preset of this program."),
        "Ask for the file again, or make the preset anew in the export dialog.",
    ),
    "target_read_only": ErrorText(
        "The file is protected",
        (
            "{path} is read-only. Nothing there was changed.",
            "The file is read-only. Nothing there was changed.",
        ),
        "Choose another name, or allow writing in the file's properties.",
    ),
    "target_special": ErrorText(
        "No export can go there",
        (
            "{path} is neither a file nor something that takes text. Nothing there was changed.",
            "The place is neither a file nor something that takes text.",
        ),
        "Choose a file.",
    ),
    "target_closed": ErrorText(
        "The reader of the export went away",
        ("Not all of the export was read from {path}.", "Not all of the export was read."),
        "Export again, and let the reading program run to its end.",
    ),
    "folder_missing": ErrorText(
        "The folder does not exist",
        ("There is no folder {path}. Nothing there was changed.", "The folder does not exist."),
        "Create it or choose another, then export again.",
    ),
    "target_denied": ErrorText(
        "The file may not be written",
        (
            "You have no permission to write {path}.",
            "You have no permission to write there.",
        ),
        "Choose another folder, then export again.",
    ),
    "bad_account": ErrorText(
        "The account's address cannot be used",
        ("There is no region {region}; the regions are {regions}.", "{reason_words}"),
        "Use an address that starts with https://, without a user name in it.",
    ),
    "bad_api_version": ErrorText(
        "There is no such API version",
        ("An API version is a date such as {wanted}, not {version}.",),
        "Leave it out: the version that fits the address is used then.",
    ),
    "bad_mark": ErrorText(
        "The mark of production cannot be read",
        (
            "Nothing was sent: {variable} is 1 for an account of production, else 0, not {value}.",
            "Nothing was sent: it is neither yes nor no.",
        ),
        "Set it to 1 or 0, or leave it out.",
    ),
    "accounts_file_other": ErrorText(
        "The file holds no accounts",
        (
            "{name} is no file of accounts of this program: see {place} in it. Nothing was imported.",
            "{name} is no file of accounts of this program. Nothing was imported.",
            "Nothing was imported.",
        ),
        "Ask for it again: “Export accounts…” in Settings writes such a file.",
    ),
    "accounts_file_later": ErrorText(
        "The file comes from a later version",
        (
            "{name} has version {version} of the format. Nothing was imported.",
            "Nothing was imported.",
        ),
        "Update this program, or ask for a file from this version.",
    ),
    "accounts_file_large": ErrorText(
        "The file is too large for accounts",
        (
            "{name} has more than {most} bytes. Nothing was imported.",
            "Nothing was imported.",
        ),
        "Ask for it again: “Export accounts…” in Settings writes such a file.",
    ),
    "sandbox_failed": ErrorText(
        "The sandbox did not start",
        ("The practice server ended: {reason}", "The practice server gave no sign of life."),
        REPORT,
    ),
    "qt_missing": ErrorText(
        "The window cannot be shown",
        ("Qt does not load: {reason}", "Qt does not load."),
        "Install Qt's system libraries; the README names them. Commands work without.",
    ),
    "not_opened": ErrorText(
        "It could not be opened",
        ("No program on this computer opened {what}.", "No program on this computer opened it."),
        "Open it yourself in the file manager or the browser.",
    ),
    "no_display": ErrorText(
        "There is no screen to show the window on",
        ("Qt could not start: {reason}", "Qt could not start."),
        "Start it at a desktop. `extend-desktop --help` lists what works without a screen.",
    ),
    "interrupted": ErrorText(
        "Interrupted",
        ("The program ended in the middle of it.",),
        "It is looked up by itself.",
    ),
    "unexpected_answer": ErrorText(
        "An answer that does not fit",
        (
            "Extend's answer to {operation} does not have the agreed form.",
            "Extend's answer does not have the agreed form.",
        ),
        "Update Extend Desktop. If it stays, report it with the code below.",
    ),
    "invariant": ErrorText(
        "A fault in Extend Desktop",
        ("The program found itself in a state that must not be.",),
        REPORT,
    ),
}
