"""What the command palette lists, and which entry it offers first."""

from __future__ import annotations

from collections.abc import Sequence

from extend_desktop.domain.accounts import Account
from extend_desktop.domain.batches import Batch
from extend_desktop.presentation.accounts import account_detail
from extend_desktop.presentation.batches import batch_status_text
from extend_desktop.presentation.connection import account_text
from extend_desktop.presentation.text import has_words, plain
from extend_desktop.presentation.translation import marked, tr
from extend_desktop.values import dataclass

PALETTE_TITLE = marked("Find a command")
PALETTE_HINT = marked("A command, a batch, an account or a page of Settings")
NOTHING_FOUND = marked("Nothing matches these words")
NEEDS_ACCOUNT = marked("Open an account first")
OPEN_BATCH, OPEN_ACCOUNT, OPEN_SETTINGS = marked("Batch"), marked("Account"), marked("Settings")


@dataclass(frozen=True, slots=True)
class PaletteEntry:
    """One line of the palette.

    Attributes:
        place: where it is found otherwise, such as a menu.
        key: of the keyboard, as the menus show it.
        detail: said beside the title, and searched too.
        refusal: why it cannot be chosen now; empty where it can.
        name: what settings know it by in every language; empty for what they do not remember.
    """

    title: str
    place: str
    key: str = ""
    detail: str = ""
    refusal: str = ""
    name: str = ""

    @property
    def searched(self) -> str:
        """All words by which it is found."""
        return f"{self.title} {self.detail} {self.place}"


def batch_entry(batch: Batch) -> PaletteEntry:
    """Return the entry that shows a batch in Monitor."""
    return PaletteEntry(plain(batch.name), tr(OPEN_BATCH), detail=batch_status_text(batch))


def account_entry(account: Account) -> PaletteEntry:
    """Return the entry that opens an account."""
    return PaletteEntry(
        plain(account_text(account)), tr(OPEN_ACCOUNT), detail=account_detail(account)
    )


def best_first(
    entries: Sequence[PaletteEntry], query: str, used: Sequence[str] = ()
) -> tuple[int, ...]:
    """Return the places of the entries that have every word of `query`, the best first.

    Titles that begin with the query lead, then those a word of which begins with it, then the rest.
    Without a query, those whose names are in `used` lead in that order. Else the given order stays.
    """
    wanted = " ".join(query.casefold().split())  # untranslated: what was typed
    found = [place for place, entry in enumerate(entries) if has_words(entry.searched, wanted)]
    if not wanted:
        return tuple(sorted(found, key=lambda place: _use(entries[place].name, used)))
    return tuple(sorted(found, key=lambda place: _distance(entries[place].title, wanted)))


def _use(name: str, used: Sequence[str]) -> int:
    return used.index(name) if name and name in used else len(used)


def _distance(title: str, wanted: str) -> int:
    folded = title.casefold()
    if folded.startswith(wanted):
        return 0
    return 1 if f" {wanted}" in f" {folded}" else 2
