"""The account that is shown, and those whose batches go on behind it. Session is built on it."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import field
from typing import TYPE_CHECKING

from extend_desktop.domain.accounts import Account
from extend_desktop.domain.batch_status import ENDED_STATUSES
from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.ids import AccountId
from extend_desktop.services.events import Event
from extend_desktop.services.ports import ApiPort
from extend_desktop.values import dataclass

if TYPE_CHECKING:
    from extend_desktop.services.account_services import AccountServices

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class OpenAccount:
    """An account with its connection; `close` ends both.

    Attributes:
        key: what it was opened with; the sandbox's and the environment's are in no store.
    """

    services: AccountServices
    api: ApiPort
    close: Callable[[], Awaitable[None]]
    key: str = field(repr=False)


class OpenAccounts:
    """At most one account is shown. Use on the loop's thread.

    Attributes:
        current: the services of the account shown.
        background_changed: another account's batches go on from now on, or do not any more.
    """

    def __init__(self) -> None:
        self.opened: Event[AccountServices] = Event()
        self.closed: Event[None] = Event()
        """The account shown until now is so no more; its batches may go on all the same."""
        self.background_changed: Event[None] = Event()
        self.started_again: Event[None] = Event()
        """The operator started the program, which runs already."""
        self.current: AccountServices | None = None
        self._shown: OpenAccount | None = None
        self._background: dict[AccountId, OpenAccount] = {}

    @property
    def background(self) -> tuple[AccountServices, ...]:
        """Accounts that are not shown and whose batches go on, the one left last at the end."""
        return tuple(kept.services for kept in self._background.values())

    def _show(self, opened: OpenAccount) -> None:
        self._shown, self.current = opened, opened.services

    async def _leave(self, next_id: AccountId | None) -> None:
        """Show no account any more; the one shown goes on behind `next_id` if it is to."""
        left, self._shown, self.current = self._shown, None, None
        if left is None:
            return
        self.closed.emit(None)
        account_id = left.services.account.id
        if next_id not in (None, account_id) and await _goes_on(left.services):
            self._background[account_id] = left
            self.background_changed.emit(None)
        else:
            await left.close()

    async def _bring_back(self, account_id: AccountId) -> AccountServices:
        """Show an account whose batches went on behind the one shown."""
        await self._leave(account_id)
        kept = self._background[account_id]
        self._from_background(account_id)
        self._show(kept)
        return kept.services

    def _from_background(self, account_id: AccountId) -> OpenAccount | None:
        kept = self._background.pop(account_id, None)
        if kept is not None:
            self.background_changed.emit(None)
        return kept

    @property
    def shown(self) -> OpenAccount | None:
        """The account shown, with its connection."""
        return self._shown

    def try_all_now(self) -> None:
        """End the waits of all accounts' batches: what was in their way may be so no more."""
        for opened in filter(None, (self._shown, *self._background.values())):
            opened.services.batches.refresh(None)

    def is_shown(self, account_id: AccountId) -> bool:
        """Whether this account is the one shown."""
        return self.current is not None and self.current.account.id == account_id

    async def close_background(self, account_id: AccountId) -> None:
        """Close an account that is not shown; nothing where it is not open."""
        kept = self._from_background(account_id)
        if kept is not None:
            await kept.close()

    async def _close_all(self) -> None:
        """Close every account, also when one of them fails to."""
        try:
            await self._leave(None)
        finally:
            for account_id in tuple(self._background):
                try:
                    await self.close_background(account_id)
                except StorageError as error:
                    _log.warning("An account was not closed in order: %s", error)

    def as_known(self, account: Account) -> Account:
        """Return an account with what was learnt of it since it was opened."""
        open_ones = (*((self.current,) if self.current else ()), *self.background)
        known = (services.account for services in open_ones)
        return next((item for item in known if item.id == account.id), account)

    def describe(self, account: Account) -> None:
        """Let an account that is open have what is known of it now."""
        for opened in filter(None, (self._shown, self._background.get(account.id))):
            if opened.services.account.id == account.id:
                opened.services.account = account


async def _goes_on(services: AccountServices) -> bool:
    """Whether there is something to go on with, and the operator wants it to."""
    if not services.account.keeps_working:
        return False
    try:
        batches = await services.batches.list()
    except StorageError as error:
        # Closed, its batches go on when it is opened again.
        _log.warning("The account is closed: %s", error)
        return False
    return any(batch.status not in ENDED_STATUSES for batch in batches)
