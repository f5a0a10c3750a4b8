"""Accounts that come out of a file somebody shared, before they are taken; any module may import it."""

from __future__ import annotations

from enum import StrEnum

from extend_desktop.domain.accounts import BASE_URLS, Account
from extend_desktop.domain.errors import ExpectedError
from extend_desktop.values import dataclass


class Arrival(StrEnum):
    """What becomes of an account of a file."""

    NEW = "new"
    NUMBERED = "numbered"
    """It comes under another name, for its own is taken."""
    KNOWN = "known"
    """The same place and workspace is there; nothing comes, and nothing is changed."""
    REFUSED = "refused"
    """It cannot be used."""


@dataclass(frozen=True, slots=True)
class ArrivingAccount:
    """An account of a file, and what becomes of it.

    Attributes:
        account: as it would be kept; of one that is refused, only the name is sound.
        wanted: its name in the file.
        known: the name of the one that is there.
        flaw: why it is refused.
    """

    account: Account
    arrival: Arrival
    wanted: str = ""
    known: str = ""
    flaw: ExpectedError | None = None

    @property
    def comes(self) -> bool:
        """Whether it would be added."""
        return self.arrival in {Arrival.NEW, Arrival.NUMBERED}

    @property
    def is_elsewhere(self) -> bool:
        """Whether its server is none that Extend is known to have."""
        return self.comes and self.account.base_url not in BASE_URLS.values()
