"""Which account is open, and everything that hangs on it. Bootstrap builds it; faces use it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from extend_desktop.domain.accounts import SANDBOX_ID, Account
from extend_desktop.domain.credentials import KeyLocation
from extend_desktop.domain.errors import CredentialError
from extend_desktop.domain.ids import AccountId
from extend_desktop.services.account_details import AccountDetails
from extend_desktop.services.api_versions import Connect, connect_as_accepted, test_connection
from extend_desktop.services.connection_report import ConnectionReport, generation_of
from extend_desktop.services.connection_test import ConnectionTest
from extend_desktop.services.events import Event
from extend_desktop.services.host_generation import HostGeneration
from extend_desktop.services.key_store_moves import KeyStoreMoves
from extend_desktop.services.open_accounts import OpenAccount, OpenAccounts
from extend_desktop.services.ports import ApiPort, CredentialPort, SandboxLauncher, SettingsPort
from extend_desktop.services.stored_accounts import StoredAccounts

if TYPE_CHECKING:
    from extend_desktop.services.account_services import AccountServices


class AccountServicesFactory(Protocol):
    """Builds the services of one account; the second value closes them and the connection."""

    async def __call__(
        self,
        account: Account,
        api: ApiPort,
        key_location: KeyLocation | None,
        host: HostGeneration,
    ) -> tuple[AccountServices, Callable[[], Awaitable[None]]]:
        """Build them; when this fails, the caller closes `api`."""
        ...


async def _nothing() -> None:
    """Load nothing."""


class Session(OpenAccounts):
    """Opens accounts and shows one of them at a time. Use on the loop's thread.

    Args:
        connect: makes the client of an account from its key; sends nothing yet.
        override: account and key of the environment; wins over the stored accounts.
        remembers: whether the opened account becomes the one to reopen next time.
        connection_test: tries an account; its way to servers is made ready before any call.
        on_close: closes what all accounts share, last of all.
        load: loads what an account needs, before one is opened.
    """

    def __init__(
        self,
        *,
        settings: SettingsPort,
        keys: KeyStoreMoves,
        sandbox: SandboxLauncher,
        connect: Connect,
        build_services: AccountServicesFactory,
        on_close: Callable[[], Awaitable[None]],
        override: tuple[Account, str] | None = None,
        remembers: bool = True,
        connection_test: ConnectionTest | None = None,
        load: Callable[[], Awaitable[object]] = _nothing,
    ) -> None:
        super().__init__()
        self.key_moved: Event[AccountServices] = Event()
        """The key of the open account is kept elsewhere now."""
        self.sandbox_stopped: Event[None] = Event()
        """The practice server ended by itself while its account was shown."""
        self.version_refused: Event[Account] = Event()
        """A host that was away when its account was opened refuses the API version."""
        self.key_stores = keys
        self._credentials: CredentialPort = keys.keys
        self._sandbox = sandbox
        self._connect = connect
        self._build_services = build_services
        self._on_close = on_close
        self._load = load
        self._override = override
        self.connection_test = connection_test
        environment = override[0] if override else None
        self._stored = StoredAccounts(settings, remembers=remembers, environment=environment)
        self.details = AccountDetails(
            self, self._stored, keys.keys, lambda account: self.open_account(account, None)
        )
        """What is known of the accounts, and how it is changed."""
        self._turn = asyncio.Lock()
        sandbox.watch(self._sandbox_ended)

    @property
    def accounts(self) -> tuple[Account, ...]:
        """The accounts that can be opened, that of the environment first; without the sandbox."""
        own = self._stored.environment
        return (*((self.as_known(own),) if own else ()), *self._stored.all)

    async def restore(self) -> bool:
        """Open the account of the environment, else the last one; False when there is none.

        Raises:
            ExpectedError: there is one, but it cannot be opened.
        """
        own = self._stored.environment
        if own is not None:
            await self.open_account(own, None)
            return True
        if self._stored.last_id == SANDBOX_ID:
            await self.open_sandbox()
            return True
        account = self.last_account
        key = await self._credentials.load(account.id) if account is not None else None
        if account is None or key is None:
            return False
        await self._open(account, key, await self._credentials.location_of(account.id))
        return True

    async def open_sandbox(self) -> AccountServices:
        """Start the practice server unless it runs, and open it.

        Raises:
            ServiceError: `sandbox_failed`, it does not start.
        """
        account, key = await self._sandbox.start()
        kept = self._background.get(account.id)
        if kept is not None and kept.services.account.base_url == account.base_url:
            return await self._return_to(account.id)
        return await self._open(account, key, None)

    async def reset_sandbox(self) -> AccountServices:
        """Forget all files and runs of the practice account, and open it.

        Raises:
            ServiceError: `sandbox_failed`, the practice server does not start.
        """
        if self.is_shown(SANDBOX_ID):
            await self._leave(None)
        await self.close_background(SANDBOX_ID)
        account, key = await self._sandbox.start(fresh=True)
        return await self._open(account, key, None)

    @property
    def last_account(self) -> Account | None:
        """The account that `restore` would open with a key of its own; None when there is none."""
        return None if self._override is not None else self._stored.last

    @property
    def practice_set_aside(self) -> Path | None:
        """Where a practice account that could not be read lies since this start of its server."""
        return self._sandbox.set_aside if self.is_shown(SANDBOX_ID) else None

    async def test(self, account: Account, key: str) -> ConnectionReport:
        """Try an account without storing anything: what works, and which API it speaks.

        Raises:
            ExpectedError: nothing works: no connection, a refused key.
        """
        await _prepare(self._load, self.connection_test)
        return await test_connection(self._connect, account, key)

    async def open_account(self, account: Account, key: str | None) -> AccountServices:
        """Show an account; a given key is saved first, else it comes from the keyring.

        One whose batches went on behind the account shown comes back as it is.

        Raises:
            CredentialError: `no_key`, none is stored.
            ExpectedError: the server refuses the key.
        """
        if key is None and account.id in self._background:
            return await self._return_to(account.id)
        if self._override is not None and account.id == self._override[0].id:
            return await self._open(account, self._override[1], KeyLocation.ENVIRONMENT)
        if key is None:
            stored = await self._credentials.load(account.id)
            if stored is None:
                raise CredentialError("no_key", account=account.name)
            return await self._open(
                account, stored, await self._credentials.location_of(account.id)
            )
        key_location = await self._credentials.save(account.id, key)
        await self._stored.add(account)
        return await self._open(account, key, key_location)

    async def forget(self, account_id: AccountId) -> None:
        """Remove an account and its key from this computer; its batches stay in the journal.

        Raises:
            CredentialError: the keyring does not give the key up.
        """
        if self.is_shown(account_id):
            await self._leave(None)
        await self.close_background(account_id)
        await self._credentials.delete(account_id)
        await self._stored.remove(account_id)

    async def close(self) -> None:
        """Close the account and stop the sandbox; nothing is left running."""
        try:
            await self._close_all()
        finally:
            await self._sandbox.aclose()
            await self._on_close()

    async def _open(
        self, account: Account, key: str, key_location: KeyLocation | None
    ) -> AccountServices:
        await _prepare(self._load, self.connection_test)
        async with self._turn:
            accepted, api, host = await connect_as_accepted(
                self._connect, account, key, generation_of
            )
            try:
                await self._leave(account.id)
                await self.close_background(account.id)
                services, close = await self._build_services(accepted, api, key_location, host)
                services.key_store = await self.key_stores.keys.facts_at(key_location)
            except BaseException:
                await api.aclose()
                raise
            self._show(OpenAccount(services, api, close, key))
            host.version_refused.subscribe(lambda _: self.version_refused.emit(accepted))
            if accepted != account:
                await self._stored.update(accepted)
            await self._stored.remember_as_last(account.id)
        self.opened.emit(services)
        return services

    async def _return_to(self, account_id: AccountId) -> AccountServices:
        """Show an account whose batches went on behind the one shown."""
        async with self._turn:
            services = await self._bring_back(account_id)
            await self._stored.remember_as_last(account_id)
            self.opened.emit(services)
            return services

    def _sandbox_ended(self) -> None:
        if self.is_shown(SANDBOX_ID):
            self.sandbox_stopped.emit(None)


async def _prepare(load: Callable[[], Awaitable[object]], test: ConnectionTest | None) -> None:
    """Load what the first call needs, and make the way to servers ready."""
    await load()
    if test is not None:
        await test.network.prepare()
