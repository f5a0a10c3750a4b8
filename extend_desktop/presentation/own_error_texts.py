"""What is said when the fault is on this side: disk, journal, keyring, exports; for `error_texts.py`."""

from __future__ import annotations

from extend_desktop.presentation.error_text import REASON_ALONE, REPORT, ErrorText
from extend_desktop.presentation.journal_error_texts import JOURNAL
from extend_desktop.presentation.translation import marked

OWN_SIDE = {
    **JOURNAL,
    "no_account": ErrorText(
        marked("There is no account yet"),
        (marked("No account was opened on this computer, and EXTEND_API_KEY is not set."),),
        marked("Add an account in the window, set EXTEND_API_KEY, or use --sandbox."),
    ),
    "account_gone": ErrorText(
        marked("The batch's account is not there"),
        (
            marked(
                "The batch belongs to the account {account}, which this computer no longer knows."
            ),
            marked("The batch belongs to an account that this computer no longer knows."),
        ),
        marked("Add the account again, or set the same EXTEND_* variables as before."),
    ),
    "settings_damage_unread": ErrorText(
        marked("The settings were damaged"),
        (
            marked(
                "What could not be read is as in a new program; the damaged file is kept: {kept}"
            ),
            marked("What could not be read is as in a new program."),
        ),
        marked("Press Understood in the window, or run `extend-desktop doctor --understood`."),
    ),
    "practice_in_use": ErrorText(
        marked("The practice account is in use"),
        (marked("Another copy of the program works with the practice account of this computer."),),
        marked("Close other copies of Extend Desktop, then try again."),
    ),
    "disk_full": ErrorText(
        marked("The disk is full"),
        (
            marked("There is no room left to write {path}."),
            marked("There is no room left on the disk."),
        ),
        marked("Make room, then try again."),
    ),
    "read_only": ErrorText(
        marked("The disk cannot be written"),
        (
            marked("{path} cannot be written."),
            marked("The folder of the local data cannot be written."),
        ),
        marked("Check the permissions of the folder."),
    ),
    "file_vanished": ErrorText(
        marked("The file is no longer there"),
        (
            marked("{path} is no longer there."),
            marked("{name} is no longer there."),
            marked("A file is gone."),
        ),
        marked("Put it back or choose it again, then retry."),
    ),
    "password_needed": ErrorText(
        marked("Its password is needed again"),
        (
            marked("Passwords are kept in memory only, so the one of {name} is gone."),
            marked("Passwords are kept in memory only, so this one is gone."),
        ),
        marked("Add the file in Compose and enter its password there, then retry."),
    ),
    "file_unreadable": ErrorText(
        marked("The file cannot be read"),
        (
            marked("{path} cannot be read."),
            marked("{name} cannot be read."),
            marked("A file cannot be read."),
        ),
        marked("Check its permissions and whether another program holds it, then retry."),
    ),
    "storage_failed": ErrorText(
        marked("The local data could not be written"),
        (marked("Writing {path} failed."), marked("Writing the local data failed.")),
        marked("Check the disk, then try again."),
    ),
    "list_too_large": ErrorText(
        marked("The list is too large"),
        (
            marked("{name} is larger than a list can be."),
            marked("It is larger than a list can be."),
        ),
        marked("Split it into several lists."),
    ),
    "list_unreadable": ErrorText(
        marked("The list cannot be read"),
        (
            marked("{name} is damaged, locked, or no workbook."),
            marked("It is damaged, locked, or no workbook."),
        ),
        marked("Save it as CSV, then import that."),
    ),
    "page_password": ErrorText(
        marked("The PDF needs a password"),
        (marked("The pages of a PDF with a password are not shown here."),),
        marked("Open it in its own program."),
    ),
    "page_damaged": ErrorText(
        marked("This page cannot be shown"),
        (marked("The page is damaged or has no size. The other pages may be fine."),),
        marked("Go to another page, or open the document in its own program."),
    ),
    "page_unreadable": ErrorText(
        marked("The document cannot be shown"),
        (marked("The file is damaged, or is not what its name says."),),
        marked("Open it in its own program."),
    ),
    "page_too_big": ErrorText(
        marked("The page is too large to be shown"),
        (marked("Drawing it would take more memory than a page may have."),),
        marked("Open it in its own program."),
    ),
    "page_type": ErrorText(
        marked("This type of file is not shown here"),
        (
            marked(
                "PDFs, workbooks, mails, texts and pictures are shown, HEIC only where Qt can "
                "read it."
            ),
        ),
        marked("Open it in its own program."),
    ),
    "page_too_slow": ErrorText(
        marked("The page took too long to draw"),
        (marked("Drawing it was stopped. Nothing else is affected."),),
        marked("Try again, or open it in its own program."),
    ),
    "page_engine_ended": ErrorText(
        marked("The page could not be drawn"),
        (
            marked(
                "The part of the program that draws pages ended on it. Nothing else is affected."
            ),
        ),
        marked("Try again, or open it in its own program."),
    ),
    "original_gone": ErrorText(
        marked("The original is not there"),
        (marked("It is neither on this computer, as it was sent, nor at Extend."),),
        marked("Find the file, if it was moved."),
    ),
    "original_moved": ErrorText(
        marked("The original is not on this computer"),
        (
            marked(
                "It is not where it was, or was changed since it was sent. Extend has it as it "
                "was sent."
            ),
        ),
        marked("Download it, or find the file if it was moved."),
    ),
    "original_differs": ErrorText(
        marked("That is another file"),
        (
            marked("{name} is not what was sent: its content differs."),
            marked("Its content differs from what was sent."),
        ),
        marked("Choose the one that was sent, or download it from Extend."),
    ),
    "export_failed": ErrorText(
        marked("The export was not written"),
        (
            marked("{path} could not be written. Nothing there was changed."),
            marked("The file was not written."),
        ),
        marked("Choose another place, then export again."),
    ),
    "output_failed": ErrorText(
        marked("The output could not be written"),
        (
            marked("Not all of the result could be printed: {reason}."),
            marked("Not all of the result could be printed."),
        ),
        marked(
            "Nothing of a batch is lost. Call the command again with another place for its output."
        ),
    ),
    "target_open": ErrorText(
        marked("The file is open elsewhere"),
        (
            marked("{path} is open in another program, perhaps Excel. Nothing there was changed."),
            marked("The file is open in another program. Nothing there was changed."),
        ),
        marked("Close it there, then export again, or choose another name."),
    ),
    "target_is_folder": ErrorText(
        marked("That is a folder"),
        (marked("{path} is a folder; an export is a file."), marked("The place is a folder.")),
        marked("Give a file's name in it, then export again."),
    ),
    "target_is_file": ErrorText(
        marked("That is a file"),
        (marked("{path} is a file; this export is a folder."), marked("The place is a file.")),
        marked("Give another name for the folder, then export again."),
    ),
    "folder_not_empty": ErrorText(
        marked("The folder holds something else"),
        (
            marked("{path} holds files that are no earlier export. Nothing there was changed."),
            marked("The folder holds files that are no earlier export."),
        ),
        marked("Give another name for the folder, then export again."),
    ),
    "several_extractors": ErrorText(
        marked("The batches are of different extractors"),
        (marked("One table has the fields of one extractor."),),
        marked("Export the batches of each extractor by themselves."),
    ),
    "bad_preset": ErrorText(
        marked("The preset cannot be used"),
        (
            marked("{name} is no preset of this program: see {place}."),
            marked("{name} is no preset of this program: {reason_words}"),
            marked("{name} is no preset of this program: {reason}."),
            marked("It is no preset of this program."),
        ),
        marked("Ask for the file again, or make the preset anew in the export dialog."),
    ),
    "target_read_only": ErrorText(
        marked("The file is protected"),
        (
            marked("{path} is read-only. Nothing there was changed."),
            marked("The file is read-only. Nothing there was changed."),
        ),
        marked("Choose another name, or allow writing in the file's properties."),
    ),
    "target_special": ErrorText(
        marked("No export can go there"),
        (
            marked(
                "{path} is neither a file nor something that takes text. Nothing there was changed."
            ),
            marked("The place is neither a file nor something that takes text."),
        ),
        marked("Choose a file."),
    ),
    "target_closed": ErrorText(
        marked("The reader of the export went away"),
        (
            marked("Not all of the export was read from {path}."),
            marked("Not all of the export was read."),
        ),
        marked("Export again, and let the reading program run to its end."),
    ),
    "folder_missing": ErrorText(
        marked("The folder does not exist"),
        (
            marked("There is no folder {path}. Nothing there was changed."),
            marked("The folder does not exist."),
        ),
        marked("Create it or choose another, then export again."),
    ),
    "target_denied": ErrorText(
        marked("The file may not be written"),
        (
            marked("You have no permission to write {path}."),
            marked("You have no permission to write there."),
        ),
        marked("Choose another folder, then export again."),
    ),
    "bad_account": ErrorText(
        marked("The account's address cannot be used"),
        (REASON_ALONE,),
        marked("Use an address that starts with https://, without a user name in it."),
    ),
    "bad_region": ErrorText(
        marked("There is no such region"),
        (
            marked("There is no region {region}; the regions are {regions}."),
            marked("Extend has no region of this name."),
        ),
        marked("Set one of these, or the address of the server instead."),
    ),
    "bad_workspace": ErrorText(
        marked("The workspace id cannot be used"),
        (marked("Nothing was sent: it holds a character that no id has."),),
        marked("Copy it again from Extend's dashboard, in one piece, or leave it out."),
    ),
    "workspace_needed": ErrorText(
        marked("The key needs a workspace id"),
        (marked("Extend did not accept the key without one, or not with this one."),),
        marked(
            "Enter the id of your workspace in the account's settings, or in EXTEND_WORKSPACE_ID. "
            "Extend's dashboard shows it."
        ),
    ),
    "no_api": ErrorText(
        marked("Extend's API is not at this address"),
        (marked("A server answers, but it knows no list of files there."),),
        marked(
            "Correct the address in the account's settings: usually just the server's address, "
            "without a path."
        ),
    ),
    "bad_api_version": ErrorText(
        marked("There is no such API version"),
        (marked("An API version is a date such as {wanted}, not {version}."),),
        marked("Leave it out: the version that fits the address is used then."),
    ),
    "bad_mark": ErrorText(
        marked("The mark of production cannot be read"),
        (
            marked(
                "Nothing was sent: {variable} is 1 for an account of production, else 0, not "
                "{value}."
            ),
            marked("Nothing was sent: it is neither yes nor no."),
        ),
        marked("Set it to 1 or 0, or leave it out."),
    ),
    "accounts_file_other": ErrorText(
        marked("The file holds no accounts"),
        (
            marked(
                "{name} is no file of accounts of this program: see {place} in it. Nothing was "
                "imported."
            ),
            marked("{name} is no file of accounts of this program. Nothing was imported."),
            marked("Nothing was imported."),
        ),
        marked("Ask for it again: “Export accounts…” in Settings writes such a file."),
    ),
    "accounts_file_later": ErrorText(
        marked("The file comes from a later version"),
        (
            marked("{name} has version {version} of the format. Nothing was imported."),
            marked("Nothing was imported."),
        ),
        marked("Update this program, or ask for a file from this version."),
    ),
    "accounts_file_large": ErrorText(
        marked("The file is too large for accounts"),
        (
            marked("{name} has more than {most} bytes. Nothing was imported."),
            marked("Nothing was imported."),
        ),
        marked("Ask for it again: “Export accounts…” in Settings writes such a file."),
    ),
    "sandbox_failed": ErrorText(
        marked("The sandbox did not start"),
        (
            marked("The practice server ended: {reason}"),
            marked("The practice server gave no sign of life."),
        ),
        REPORT,
    ),
    "qt_missing": ErrorText(
        marked("The window cannot be shown"),
        (marked("Qt does not load: {reason}"), marked("Qt does not load.")),
        marked("Install Qt's system libraries; the README names them. Commands work without."),
    ),
    "not_opened": ErrorText(
        marked("It could not be opened"),
        (
            marked("No program on this computer opened {what}."),
            marked("No program on this computer opened it."),
        ),
        marked("Open it yourself in the file manager or the browser."),
    ),
    "no_display": ErrorText(
        marked("There is no screen to show the window on"),
        (marked("Qt could not start: {reason}"), marked("Qt could not start.")),
        marked("Start it at a desktop. `extend-desktop --help` lists what works without a screen."),
    ),
    "interrupted": ErrorText(
        marked("Interrupted"),
        (marked("The program ended in the middle of it."),),
        marked("It is looked up by itself."),
    ),
    "unexpected_answer": ErrorText(
        marked("An answer that does not fit"),
        (
            marked("{operation}: Extend's answer does not have the agreed form."),
            marked("Extend's answer does not have the agreed form."),
        ),
        marked("Update Extend Desktop. If it stays, report it with the code “{code}”."),
    ),
    "invariant": ErrorText(
        marked("A fault in Extend Desktop"),
        (marked("The program found itself in a state that must not be."),),
        REPORT,
    ),
}
