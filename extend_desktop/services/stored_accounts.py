"""The accounts that the settings keep, and which of them was open last; Session uses it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from extend_desktop.domain.account_files import ArrivingAccount
from extend_desktop.domain.accounts import Account
from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.ids import AccountId
from extend_desktop.domain.settings import Settings
from extend_desktop.services.arriving_accounts import arrivals
from extend_desktop.services.ports import SettingsPort

_log = logging.getLogger(__name__)


class StoredAccounts:
    """The accounts of the settings as they were last read or written.

    Args:
        remembers: whether an account that is opened is the one to open next time.
        environment: the account of the environment, which is not kept, but for a mark of it.

    Raises:
        StorageError: the settings cannot be read.
    """

    def __init__(
        self,
        settings: SettingsPort,
        *,
        remembers: bool = True,
        environment: Account | None = None,
    ) -> None:
        self._settings = settings
        self._remembers = remembers
        self._environment = environment
        self._stored = settings.load()

    @property
    def all(self) -> tuple[Account, ...]:
        return self._stored.accounts

    @property
    def last_id(self) -> AccountId | None:
        """Which account was open last; the sandbox, which is not kept, among them."""
        return self._stored.active_account

    @property
    def last(self) -> Account | None:
        """The account that was open last, if it is kept here."""
        return next((account for account in self.all if account.id == self.last_id), None)

    @property
    def environment(self) -> Account | None:
        """The account of the environment with its mark; the environment's own word comes first."""
        account = self._environment
        if account is None or account.is_production is not None:
            return account
        return replace(account, is_production=self._stored.production_marks.get(account.id))

    def may_be_marked(self, account_id: AccountId) -> bool:
        """Whether it is the operator who says of an account whether it is production."""
        environment = self._environment
        if environment is not None and environment.id == account_id:
            return environment.is_production is None
        return any(account.id == account_id for account in self.all)

    async def mark_environment(self, *, is_production: bool) -> None:
        """Keep whether the account of the environment is production.

        Raises:
            StorageError: the settings cannot be written.
        """
        account = self._environment
        if account is not None:
            mark = {account.id: is_production}
            await self._change(
                lambda kept: replace(kept, production_marks={**kept.production_marks, **mark})
            )

    async def add(self, account: Account) -> None:
        """Keep an account, in the place of what was kept under its id.

        Raises:
            StorageError: the settings cannot be written.
        """

        def with_account(settings: Settings) -> Settings:
            kept = settings.accounts
            if any(item.id == account.id for item in kept):
                changed = tuple(account if item.id == account.id else item for item in kept)
                return replace(settings, accounts=changed)
            return replace(settings, accounts=(*kept, account))

        await self._change(with_account)

    async def add_arriving(self, items: Sequence[ArrivingAccount]) -> tuple[ArrivingAccount, ...]:
        """Keep those of a file that are new by now; return what became of each.

        Raises:
            StorageError: the settings cannot be written; nothing was changed.
        """
        came: tuple[ArrivingAccount, ...] = ()
        own = (self._environment,) if self._environment else ()

        def with_arriving(settings: Settings) -> Settings:
            nonlocal came
            came = arrivals(items, (*own, *settings.accounts))
            added = tuple(item.account for item in came if item.comes)
            return replace(settings, accounts=(*settings.accounts, *added))

        await self._change(with_arriving)
        return came

    async def remove_unchanged(self, accounts: Collection[Account]) -> int:
        """Forget those that are still as given; return how many there were.

        Raises:
            StorageError: the settings cannot be written; nothing was changed.
        """
        before = len(self.all)
        await self._change(
            lambda settings: replace(
                settings,
                accounts=tuple(kept for kept in settings.accounts if kept not in accounts),
            )
        )
        return before - len(self.all)

    async def update(self, account: Account) -> None:
        """Note what was learnt of a kept account; that it cannot be kept is no reason to stop."""
        if not any(kept.id == account.id for kept in self.all):
            return
        try:
            await self.add(account)
        except StorageError as error:
            _log.warning("What was learnt of the account is not kept: %s", error)

    async def remove(self, account_id: AccountId) -> None:
        """Forget an account.

        Raises:
            StorageError: the settings cannot be written.
        """

        def without(settings: Settings) -> Settings:
            last_id = settings.active_account
            return replace(
                settings,
                accounts=_others(settings, account_id),
                active_account=None if last_id == account_id else last_id,
            )

        await self._change(without)

    async def remember_as_last(self, account_id: AccountId) -> None:
        """Note that this one is open now; that it cannot be written down is no reason to stop."""
        if not self._remembers or self.last_id == account_id:
            return
        try:
            await self._change(lambda settings: replace(settings, active_account=account_id))
        except StorageError as error:
            # Its batches go on already; only the next start would not know which account it was.
            _log.warning("The account is not remembered as the last one: %s", error)

    async def _change(self, change: Callable[[Settings], Settings]) -> None:
        self._stored = await self._settings.change(change)


def _others(settings: Settings, account_id: AccountId) -> tuple[Account, ...]:
    return tuple(kept for kept in settings.accounts if kept.id != account_id)
