"""What is known of accounts, and what the operator changes of them. Session hands it out."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from extend_desktop.domain.account_files import ArrivingAccount
from extend_desktop.domain.accounts import Account, Generation
from extend_desktop.domain.errors import CredentialError
from extend_desktop.domain.ids import AccountId
from extend_desktop.services.events import Event
from extend_desktop.services.identities import identity_or_none
from extend_desktop.services.open_accounts import OpenAccounts
from extend_desktop.services.ports import CredentialPort
from extend_desktop.services.stored_accounts import StoredAccounts


class AccountDetails:
    """Changes stored accounts, and lets those that are open know.

    Args:
        open_again: shows an account with its stored key.

    Attributes:
        changed: what is known of an account has changed: its name, its colour, whose key it is.
    """

    def __init__(
        self,
        accounts: OpenAccounts,
        stored: StoredAccounts,
        credentials: CredentialPort,
        open_again: Callable[[Account], Awaitable[object]],
    ) -> None:
        self.changed: Event[Account] = Event()
        self._accounts = accounts
        self._stored = stored
        self._credentials = credentials
        self._open_again = open_again

    async def edit(self, account: Account, key: str | None = None) -> None:
        """Keep an account as it is now; where that concerns its connection, connect anew.

        A `key` is the one of a new address, tried already.

        Raises:
            ExpectedError: it cannot be kept, or not be opened as it is now.
        """
        old = self.of(account.id)
        if key is not None:
            await self._credentials.save(account.id, key)
        await self._stored.add(account)
        if key is not None or old is None or _connection_of(old) != _connection_of(account):
            await self._accounts.close_background(account.id)
            if self._accounts.is_shown(account.id):
                await self._open_again(account)
        self._describe(account)

    async def mark(self, account_id: AccountId, *, is_production: bool) -> None:
        """Keep whether an account is production; also that of the environment.

        Raises:
            StorageError: it cannot be kept.
        """
        kept = self.of(account_id)
        if kept is not None:
            await self.edit(replace(kept, is_production=is_production))
            return
        await self._stored.mark_environment(is_production=is_production)
        known = self._open_one(account_id) or self._stored.environment
        if known is not None:
            self._describe(replace(known, is_production=is_production))

    def may_be_marked(self, account_id: AccountId) -> bool:
        """Whether the operator may say of it whether it is production."""
        return self._stored.may_be_marked(account_id)

    async def take(self, items: Sequence[ArrivingAccount]) -> tuple[ArrivingAccount, ...]:
        """Keep the accounts of a file that are new; return what became of each.

        Raises:
            StorageError: they cannot be kept; nothing was changed.
        """
        came = await self._stored.add_arriving(items)
        for item in came:
            if item.comes:
                self.changed.emit(item.account)
        return came

    async def take_back(self, accounts: Sequence[Account]) -> int:
        """Forget accounts that came out of a file, unless they were changed or have a key by now.

        Raises:
            StorageError: the settings cannot be written; nothing was changed.
        """
        keyless = [account for account in accounts if not await self._has_key(account)]
        removed = await self._stored.remove_unchanged(keyless)
        for account in keyless[:1]:
            self.changed.emit(account)
        return removed

    async def _has_key(self, account: Account) -> bool:
        try:
            return await self._credentials.load(account.id) is not None
        except CredentialError:
            # Whether there is one cannot be known, so it is left alone.
            return True

    async def connect_again(self, account_id: AccountId) -> None:
        """Connect anew to the account shown: by now its host says which API version it takes.

        Raises:
            ExpectedError: it cannot be opened.
        """
        account = self.of(account_id)
        if account is not None and self._accounts.is_shown(account_id):
            await self._open_again(account)

    async def learn_identity(self) -> None:
        """Ask whose key that of the account shown is, and keep it; silent where it is not said."""
        asked = self._accounts.shown
        if asked is None or asked.services.generation is Generation.LEGACY:
            # An older host has no such call.
            return
        identity = await identity_or_none(asked.api)
        # It may have been edited, closed or forgotten meanwhile.
        known = self._open_one(asked.services.account.id)
        if identity is not None and known is not None and known.identity != identity:
            described = replace(known, identity=identity)
            await self._stored.update(described)
            self._describe(described)

    def of(self, account_id: AccountId) -> Account | None:
        """Return a stored account by its id."""
        return next((kept for kept in self._stored.all if kept.id == account_id), None)

    def _open_one(self, account_id: AccountId) -> Account | None:
        shown = self._accounts.current
        open_ones = (*((shown,) if shown else ()), *self._accounts.background)
        accounts = (services.account for services in open_ones)
        return next((account for account in accounts if account.id == account_id), None)

    def _describe(self, account: Account) -> None:
        self._accounts.describe(account)
        self.changed.emit(account)


def _connection_of(account: Account) -> tuple[str, str, str | None]:
    return account.base_url, account.api_version, account.workspace_id
