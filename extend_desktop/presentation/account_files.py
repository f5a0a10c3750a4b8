"""Words for accounts that are given to others in a file, and for those that come out of one."""

from __future__ import annotations

from collections.abc import Sequence

from extend_desktop.domain.account_files import Arrival, ArrivingAccount
from extend_desktop.presentation.connection import account_host, account_text
from extend_desktop.presentation.errors import message_of
from extend_desktop.presentation.joining import as_sentence, joined_parts, joined_sentences
from extend_desktop.presentation.text import plain
from extend_desktop.presentation.translation import (
    MarkedPlural,
    marked,
    marked_n,
    tr,
    tr_marked_n,
    tr_n,
)

EXPORT_ACCOUNTS, IMPORT_ACCOUNTS = marked("Export accounts…"), marked("Import accounts…")
FILE_HINT = marked(
    "A file holds names, colours, addresses, API versions, workspace ids and the marks of "
    "production. It holds no key and nobody's name; each account that comes out of one asks for its "
    "key when it is first opened."
)
FILE_WORDS = marked("export import accounts file share colleague computer")
FILE_NAME = "Extend accounts"  # untranslated: a file's name
PREVIEW_HINT = marked(
    "Accounts that are there already stay as they are. A key is asked for when an account is first opened."
)
ELSEWHERE_HINT = marked(
    "⚠ marks addresses that are not known as Extend's. The key you enter for such an account is "
    "sent there: ask whoever gave you the file."
)
NOTHING_COMES = marked("Nothing in this file is new.")
DRY_RUN_OF_IMPORT = "--dry-run belongs to import: it says what would come, and keeps nothing."  # untranslated: of the command line
KEY_LATER = "Each asks for its key when it is first opened in the window."  # untranslated: of the command line
TAKE_BACK = marked("Remove them again")
PREVIEW_HEADS = (marked("Name"), marked("Address"), marked("What happens"))


def arrival_cells(item: ArrivingAccount) -> tuple[str, str, str]:
    """Return name, address and what becomes of an account, for a row of the preview."""
    place = plain(item.account.base_url, 200)
    host = place if item.arrival is Arrival.REFUSED else account_host(item.account)
    return plain(item.wanted), f"⚠ {host}" if item.is_elsewhere else host, arrival_text(item)


def arrival_text(item: ArrivingAccount) -> str:
    """Return what becomes of an account."""
    match item.arrival:
        case Arrival.NEW:
            return tr("New", "an account")
        case Arrival.NUMBERED:
            return tr("New, as “{name}”", name=account_text(item.account))
        case Arrival.KNOWN:
            return tr("Already there as “{name}”", name=plain(item.known))
        case Arrival.REFUSED:
            why = message_of(item.flaw).title if item.flaw else ""
            return tr("Left out: {why}", why=why) if why else tr("Left out", "an account")


def arrival_line(item: ArrivingAccount) -> str:
    """Return the same in a line, for a terminal."""
    name, place, what = arrival_cells(item)
    return f"{name}  {place}  {what}"


def import_text(items: Sequence[ArrivingAccount]) -> str:
    """Return what a button says that takes them."""
    coming = sum(item.comes for item in items)
    return tr_n("Import {n} account", "Import {n} accounts", coming) if coming else tr("Import")


def exported_text(count: int, name: str) -> str:
    """Return what was written."""
    return tr_n(
        "{n} account written to {name}, without keys.",
        "{n} accounts written to {name}, without keys.",
        count,
        name=plain(name),
    )


def imported_text(items: Sequence[ArrivingAccount]) -> str:
    """Return what came of an import."""
    return _outcome(items, marked_n("{n} account imported", "{n} accounts imported"))


def preview_text(items: Sequence[ArrivingAccount]) -> str:
    """Return what would come of it."""
    return _outcome(
        items, marked_n("{n} account would be imported", "{n} accounts would be imported")
    )


def _outcome(items: Sequence[ArrivingAccount], came_text: MarkedPlural) -> str:
    came = sum(item.comes for item in items)
    known = sum(item.arrival is Arrival.KNOWN for item in items)
    refused = sum(item.arrival is Arrival.REFUSED for item in items)
    parts = [tr_marked_n(came_text, came) if came else tr("Nothing in this file is new")]
    parts += [tr_n("{n} already there", "{n} already there", known, "accounts")] if known else []
    parts += [tr_n("{n} left out", "{n} left out", refused, "accounts")] if refused else []
    return as_sentence(joined_parts(parts))


def taken_back_text(removed: int, asked: int) -> str:
    """Return what came of removing imported accounts again."""
    words = tr_n("{n} account removed again.", "{n} accounts removed again.", removed)
    left = asked - removed
    if not left:
        return words
    stays = tr_n(
        "What was changed or has a key stays: {n} account.",
        "What was changed or has a key stays: {n} accounts.",
        left,
    )
    return joined_sentences((words, stays))
