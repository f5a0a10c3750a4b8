"""Why an input is skipped or blocked: whole and in a few words, each also as it begins a line.

A capital letter is no matter of the program: other languages have words of their own there.
"""

from __future__ import annotations

from extend_desktop.presentation.text import capitalised, plain
from extend_desktop.presentation.translation import marked, tr

_REASONS = {
    "duplicate": marked("already in this list"),
    "operator": marked("left out by you"),
    "extracted": marked("already extracted with this version"),
    "empty": marked("the file is empty"),
    "unreadable": marked("the file cannot be read"),
    "unsupported_type": marked(
        "Extend does not take files with this ending, or without one: give it the ending of "
        "what it is, such as .pdf, or save it as a PDF"
    ),
    "other_archive": marked(
        "this program does not unpack this kind of archive: unpack it yourself, then add the files"
    ),
    "unknown_type": marked("neither its name nor its content says what type it is: choose it"),
    "encrypted": marked("the file needs a password"),
    "encrypted_office": marked(
        "Extend opens no Office documents with a password: save it without one"
    ),
    "changing": marked("it was being written while it was checked: look again when that is over"),
    "unexamined": marked("reading it took too long or ended the reader, so it may be damaged"),
    "vanished": marked("the file is no longer there"),
    "not_found": marked(
        "nothing of this name is there: check the spelling, and that its drive or share is "
        "connected"
    ),
    "temporary_gone": marked(
        "nothing is there, or no longer: programs keep files in this folder only for a "
        "moment, so save it somewhere first and add it from there"
    ),
    "link_loop": marked("the link leads back to itself"),
    "damaged": marked("damaged or cut off"),
    "no_pages": marked("the document has no pages"),
    "encryption_damaged": marked("its encryption is damaged, so no password helps"),
    "web_page": marked("a web page in place of the document, such as an error page"),
    "broken_link": marked("the link leads nowhere"),
    "bad_path": marked("its name holds a character that no file name can have"),
    "path_too_long": marked(
        "the path is too long: move it nearer to the top folder or shorten the names"
    ),
    "cloud_placeholder": marked(
        "only in the cloud: download it in the file manager, then look again"
    ),
    "check_failed": marked(
        "looking at it failed by a fault of this program: look again, or remove it and add it again"
    ),
    "archive_locked": marked(
        "inside a ZIP archive under a password: enter it, or unpack it yourself"
    ),
    "archive_aes": marked(
        "inside a ZIP archive under a password by AES, which this program cannot undo: unpack "
        "it yourself, then add the files"
    ),
    "archive_damaged": marked(
        "this ZIP archive is damaged: get it anew, then look again, or unpack it yourself"
    ),
    "archive_empty": marked("nothing is in the ZIP archive"),
    "archive_too_large": marked(
        "unpacked, the ZIP archive would be far too large: if you trust it, unpack it "
        "yourself, then add the files"
    ),
    "archive_method": marked(
        "packed in a way that only some programs can undo: unpack it yourself, then add the files"
    ),
    "archive_unsafe_name": marked(
        "its name leads out of the ZIP archive, which no honest one does: unpack it yourself "
        "if you trust it"
    ),
    "archive_no_room": marked(
        "the ZIP archive could not be unpacked, because the disk of this program's data is "
        "full or cannot be written: make room, then look again"
    ),
    "other_computer": marked(
        "it lies on another computer: connect to its share, then add it from there"
    ),
    "needs_mount": marked(
        "mount it first: open this place in the file manager, then add it from there"
    ),
    "windows_path": marked("a path on a Windows computer: give the path on this computer"),
    "not_a_full_path": marked(
        "taken for a file name, but its folder is missing: give the full path, a link that "
        "starts with https://, or a file id"
    ),
    "bad_url": marked("only http and https addresses can be fetched"),
    "broken_url": marked("this is not a whole address: one needs a host, and no spaces"),
    "metadata_too_large": marked("its own columns are too long to be sent along"),
    "deleted": marked("the file was deleted at Extend"),
}
_SENTENCES = {
    "duplicate": marked("Already in this list"),
    "operator": marked("Left out by you"),
    "extracted": marked("Already extracted with this version"),
    "empty": marked("The file is empty"),
    "unreadable": marked("The file cannot be read"),
    "unsupported_type": marked(
        "Extend does not take files with this ending, or without one: give it the ending of "
        "what it is, such as .pdf, or save it as a PDF"
    ),
    "other_archive": marked(
        "This program does not unpack this kind of archive: unpack it yourself, then add the files"
    ),
    "unknown_type": marked("Neither its name nor its content says what type it is: choose it"),
    "encrypted": marked("The file needs a password"),
    "encrypted_office": marked(
        "Extend opens no Office documents with a password: save it without one"
    ),
    "changing": marked("It was being written while it was checked: look again when that is over"),
    "unexamined": marked("Reading it took too long or ended the reader, so it may be damaged"),
    "vanished": marked("The file is no longer there"),
    "not_found": marked(
        "Nothing of this name is there: check the spelling, and that its drive or share is "
        "connected"
    ),
    "temporary_gone": marked(
        "Nothing is there, or no longer: programs keep files in this folder only for a "
        "moment, so save it somewhere first and add it from there"
    ),
    "link_loop": marked("The link leads back to itself"),
    "damaged": marked("Damaged or cut off"),
    "no_pages": marked("The document has no pages"),
    "encryption_damaged": marked("Its encryption is damaged, so no password helps"),
    "web_page": marked("A web page in place of the document, such as an error page"),
    "broken_link": marked("The link leads nowhere"),
    "bad_path": marked("Its name holds a character that no file name can have"),
    "path_too_long": marked(
        "The path is too long: move it nearer to the top folder or shorten the names"
    ),
    "cloud_placeholder": marked(
        "Only in the cloud: download it in the file manager, then look again"
    ),
    "check_failed": marked(
        "Looking at it failed by a fault of this program: look again, or remove it and add it again"
    ),
    "archive_locked": marked(
        "Inside a ZIP archive under a password: enter it, or unpack it yourself"
    ),
    "archive_aes": marked(
        "Inside a ZIP archive under a password by AES, which this program cannot undo: unpack "
        "it yourself, then add the files"
    ),
    "archive_damaged": marked(
        "This ZIP archive is damaged: get it anew, then look again, or unpack it yourself"
    ),
    "archive_empty": marked("Nothing is in the ZIP archive"),
    "archive_too_large": marked(
        "Unpacked, the ZIP archive would be far too large: if you trust it, unpack it "
        "yourself, then add the files"
    ),
    "archive_method": marked(
        "Packed in a way that only some programs can undo: unpack it yourself, then add the files"
    ),
    "archive_unsafe_name": marked(
        "Its name leads out of the ZIP archive, which no honest one does: unpack it yourself "
        "if you trust it"
    ),
    "archive_no_room": marked(
        "The ZIP archive could not be unpacked, because the disk of this program's data is "
        "full or cannot be written: make room, then look again"
    ),
    "other_computer": marked(
        "It lies on another computer: connect to its share, then add it from there"
    ),
    "needs_mount": marked(
        "Mount it first: open this place in the file manager, then add it from there"
    ),
    "windows_path": marked("A path on a Windows computer: give the path on this computer"),
    "not_a_full_path": marked(
        "Taken for a file name, but its folder is missing: give the full path, a link that "
        "starts with https://, or a file id"
    ),
    "bad_url": marked("Only http and https addresses can be fetched"),
    "broken_url": marked("This is not a whole address: one needs a host, and no spaces"),
    "metadata_too_large": marked("Its own columns are too long to be sent along"),
    "deleted": marked("The file was deleted at Extend"),
}
_SHORT_REASONS = {
    "duplicate": marked("same content"),
    "extracted": marked("extracted before"),
    "empty": marked("empty"),
    "unreadable": marked("unreadable"),
    "unsupported_type": marked("type not taken"),
    "other_archive": marked("other archive"),
    "unknown_type": marked("unknown type"),
    "encrypted": marked("password needed"),
    "encrypted_office": marked("Office password"),
    "changing": marked("still being written"),
    "unexamined": marked("not examined"),
    "vanished": marked("gone"),
    "not_found": marked("nothing there"),
    "temporary_gone": marked("gone"),
    "damaged": marked("damaged"),
    "no_pages": marked("no pages"),
    "encryption_damaged": marked("damaged"),
    "web_page": marked("a web page"),
    "broken_link": marked("broken link"),
    "link_loop": marked("link leads back"),
    "bad_path": marked("not a name"),
    "path_too_long": marked("path too long"),
    "cloud_placeholder": marked("only in the cloud"),
    "check_failed": marked("not checked"),
    "archive_locked": marked("ZIP password"),
    "archive_aes": marked("ZIP under AES"),
    "archive_damaged": marked("damaged ZIP"),
    "archive_empty": marked("empty ZIP"),
    "archive_too_large": marked("ZIP too large"),
    "archive_method": marked("ZIP not readable"),
    "archive_unsafe_name": marked("unsafe name"),
    "archive_no_room": marked("no room on disk"),
    "other_computer": marked("other computer"),
    "needs_mount": marked("not mounted"),
    "windows_path": marked("Windows path"),
    "not_a_full_path": marked("no folder given"),
    "bad_url": marked("bad address"),
    "broken_url": marked("bad address"),
    "metadata_too_large": marked("columns too long"),
    "deleted": marked("deleted at Extend"),
}
_LABELS = {
    "operator": marked("Left out by you"),
    "duplicate": marked("Same content"),
    "extracted": marked("Extracted before"),
    "empty": marked("Empty"),
    "unreadable": marked("Unreadable"),
    "unsupported_type": marked("Type not taken"),
    "other_archive": marked("Other archive"),
    "unknown_type": marked("Unknown type"),
    "encrypted": marked("Password needed"),
    "encrypted_office": marked("Office password"),
    "changing": marked("Still being written"),
    "unexamined": marked("Not examined"),
    "vanished": marked("Gone"),
    "not_found": marked("Nothing there"),
    "temporary_gone": marked("Gone"),
    "damaged": marked("Damaged"),
    "no_pages": marked("No pages"),
    "encryption_damaged": marked("Damaged"),
    "web_page": marked("A web page"),
    "broken_link": marked("Broken link"),
    "link_loop": marked("Link leads back"),
    "bad_path": marked("Not a name"),
    "path_too_long": marked("Path too long"),
    "cloud_placeholder": marked("Only in the cloud"),
    "check_failed": marked("Not checked"),
    "archive_locked": marked("ZIP password"),
    "archive_aes": marked("ZIP under AES"),
    "archive_damaged": marked("Damaged ZIP"),
    "archive_empty": marked("Empty ZIP"),
    "archive_too_large": marked("ZIP too large"),
    "archive_method": marked("ZIP not readable"),
    "archive_unsafe_name": marked("Unsafe name"),
    "archive_no_room": marked("No room on disk"),
    "other_computer": marked("Other computer"),
    "needs_mount": marked("Not mounted"),
    "windows_path": marked("Windows path"),
    "not_a_full_path": marked("No folder given"),
    "bad_url": marked("Bad address"),
    "broken_url": marked("Bad address"),
    "metadata_too_large": marked("Columns too long"),
    "deleted": marked("Deleted at Extend"),
}


def draft_reason_text(code: str | None) -> str:
    """Return why a row is skipped or blocked, in words; an unknown code as it came."""
    if code is None:
        return ""
    return tr(_REASONS[code]) if code in _REASONS else _as_it_came(code)


def reason_sentence(code: str | None) -> str:
    """Return the same as the beginning of a sentence, or as a title."""
    if code is None:
        return ""
    return tr(_SENTENCES[code]) if code in _SENTENCES else capitalised(_as_it_came(code))


def short_reason_text(code: str | None) -> str:
    """Return the same in two or three words, for what has no room for more."""
    if code in _SHORT_REASONS:
        return tr(_SHORT_REASONS[code])
    return draft_reason_text(code)


def reason_label(code: str) -> str:
    """Return the same few words for a line of their own."""
    if code in _LABELS:
        return tr(_LABELS[code])
    return capitalised(_as_it_came(code)) if code else tr("No reason given")


def _as_it_came(code: str) -> str:
    return plain(code).replace("_", " ")
