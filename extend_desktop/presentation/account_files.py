"""Words for accounts that are given to others in a file, and for those that come out of one."""

from __future__ import annotations

from collections.abc import Sequence

from extend_desktop.domain.account_files import Arrival, ArrivingAccount
from extend_desktop.presentation.connection import account_host, account_text
from extend_desktop.presentation.errors import message_of
from extend_desktop.presentation.quantities import count_text, counted
from extend_desktop.presentation.text import plain

EXPORT_ACCOUNTS, IMPORT_ACCOUNTS = "Export accounts…", "Import accounts…"
FILE_HINT = (
    "A file holds names, colours, addresses, API versions, workspace ids and the marks of "
    "production. It holds no key and nobody's name; each account that comes out of one asks for its "
    "key when it is first opened."
)
FILE_WORDS = "export import accounts file share colleague computer"
FILE_NAME = "Extend accounts"
PREVIEW_HINT = (
    "Nothing that is there is changed. A key is asked for when an account is first opened."
)
ELSEWHERE_HINT = (
    "What is marked ⚠ is no address that Extend is known by. The key you enter for such an account is "
    "sent there: ask whoever gave you the file."
)
NOTHING_COMES = "Nothing in this file is new."
DRY_RUN_OF_IMPORT = "--dry-run belongs to import: it says what would come, and keeps nothing."
KEY_LATER = "Each asks for its key when it is first opened in the window."
TAKE_BACK = "Remove them again"
PREVIEW_HEADS = ("Name", "Address", "What will come")


def arrival_cells(item: ArrivingAccount) -> tuple[str, str, str]:
    """Return name, address and what becomes of an account, for a row of the preview."""
    place = plain(item.account.base_url, 200)
    host = place if item.arrival is Arrival.REFUSED else account_host(item.account)
    return plain(item.wanted), f"⚠ {host}" if item.is_elsewhere else host, arrival_text(item)


def arrival_text(item: ArrivingAccount) -> str:
    """Return what becomes of an account."""
    match item.arrival:
        case Arrival.NEW:
            return "New"
        case Arrival.NUMBERED:
            return f"New, as “{account_text(item.account)}”"
        case Arrival.KNOWN:
            return f"Already there as “{plain(item.known)}”"
        case Arrival.REFUSED:
            return f"Left out: {message_of(item.flaw).title}" if item.flaw else "Left out"


def arrival_line(item: ArrivingAccount) -> str:
    """Return the same in a line, for a terminal."""
    name, place, what = arrival_cells(item)
    return f"{name}  {place}  {what}"


def import_text(items: Sequence[ArrivingAccount]) -> str:
    """Return what a button says that takes them."""
    coming = sum(item.comes for item in items)
    return f"Import {counted(coming, 'account')}" if coming else "Import"


def exported_text(count: int, name: str) -> str:
    """Return what was written."""
    return f"{counted(count, 'account')} written to {plain(name)}, without keys."


def imported_text(items: Sequence[ArrivingAccount]) -> str:
    """Return what came of an import."""
    return _outcome(items, "imported")


def preview_text(items: Sequence[ArrivingAccount]) -> str:
    """Return what would come of it."""
    return _outcome(items, "would be imported")


def _outcome(items: Sequence[ArrivingAccount], verb: str) -> str:
    came = sum(item.comes for item in items)
    known = sum(item.arrival is Arrival.KNOWN for item in items)
    refused = sum(item.arrival is Arrival.REFUSED for item in items)
    parts = [f"{counted(came, 'account')} {verb}"] if came else [NOTHING_COMES.rstrip(".")]
    parts += [f"{count_text(known)} already there"] if known else []
    parts += [f"{count_text(refused)} left out"] if refused else []
    return f"{', '.join(parts)}."


def taken_back_text(removed: int, asked: int) -> str:
    """Return what came of removing imported accounts again."""
    words = f"{counted(removed, 'account')} removed again."
    left = asked - removed
    return (
        f"{words} What was changed or has a key stays: {counted(left, 'account')}."
        if left
        else words
    )
