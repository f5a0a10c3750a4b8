"""What a view shows otherwise for each account, for a switch and the way back. For ui."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from extend_desktop.domain.ids import AccountId

if TYPE_CHECKING:
    from extend_desktop.services.account_services import AccountServices

T = TypeVar("T")


class KeptViews:
    """What all views keep, for as long as the program runs: a window may follow another one.

    In memory only: filters may be names of documents.
    """

    def __init__(self) -> None:
        self._by_name: dict[str, dict[AccountId, Any]] = {}

    def of(self, name: str) -> dict[AccountId, Any]:
        """Return what the view of this name keeps."""
        return self._by_name.setdefault(name, {})


class KeptByAccount(Generic[T]):
    """What one view keeps.

    Args:
        views: keeps it longer than the view is there.
        name: of the view.
        first: what an account begins with.
    """

    def __init__(self, views: KeptViews, name: str, first: T) -> None:
        self._first = first
        self._kept: dict[AccountId, T] = views.of(name)
        self._shown: AccountId | None = None

    def turn(self, services: AccountServices | None, current: T) -> T:
        """Keep `current` for the account shown until now; return what the next one shows."""
        if self._shown is not None:
            self._kept[self._shown] = current
        self._shown = services.account.id if services is not None else None
        return self._first if self._shown is None else self._kept.get(self._shown, self._first)
