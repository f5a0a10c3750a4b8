"""What a view shows otherwise for each account, for a switch and the way back. For ui."""

from __future__ import annotations

from typing import Generic, TypeVar

from extend_desktop.domain.ids import AccountId
from extend_desktop.services.account_services import AccountServices

T = TypeVar("T")


class KeptByAccount(Generic[T]):
    """Kept as long as the window is open, and in memory only: filters may be names of documents.

    Args:
        first: what an account begins with.
    """

    def __init__(self, first: T) -> None:
        self._first = first
        self._kept: dict[AccountId, T] = {}
        self._shown: AccountId | None = None

    def turn(self, services: AccountServices | None, current: T) -> T:
        """Keep `current` for the account shown until now; return what the next one shows."""
        if self._shown is not None:
            self._kept[self._shown] = current
        self._shown = services.account.id if services is not None else None
        return self._first if self._shown is None else self._kept.get(self._shown, self._first)
