"""Builds adapters and hands them to services: everything below window and commands. For bootstrap only."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from extend_desktop.bootstrap.journal import open_journal, read_journal
from extend_desktop.bootstrap.key_stores import key_stores
from extend_desktop.bootstrap.network import (
    OpenClients,
    SystemNetwork,
    connection_test,
    network_service,
)
from extend_desktop.domain.accounts import Account
from extend_desktop.domain.credentials import KeyLocation
from extend_desktop.domain.notices import DamagedFile
from extend_desktop.domain.redaction import Redactor
from extend_desktop.services.accounts import environment_account
from extend_desktop.services.connection_test import ConnectionTest
from extend_desktop.services.damage_reports import DamageReports
from extend_desktop.services.host_generation import HostGeneration
from extend_desktop.services.key_store_moves import KeyStoreMoves
from extend_desktop.services.network import NetworkService
from extend_desktop.services.ports import ApiPort
from extend_desktop.services.session import Session
from extend_desktop.services.tasks import TaskRunner
from extend_desktop.storage.notices import DamageNotices
from extend_desktop.storage.private_files import PrivateFile
from extend_desktop.storage.settings import JsonSettings
from extend_desktop.system.clock import SystemClock
from extend_desktop.system.file_lock import FileLock
from extend_desktop.system.list_separator import list_separator
from extend_desktop.system.paths import Paths
from extend_desktop.system.sandbox_process import SandboxProcess
from extend_desktop.system.unfinished_files import UnfinishedFiles

if TYPE_CHECKING:
    from extend_desktop.bootstrap.account_builder import AccountServicesBuilder
    from extend_desktop.services.account_services import AccountServices
    from extend_desktop.services.exports import ExportService
    from extend_desktop.services.ports.journal import JournalPort
    from extend_desktop.storage.journal import Journal

PRACTICE_FLAGS = ("--files", "2480")
"""The practice account has enough files to page through."""
_KEY_STORES = "extend_desktop.credentials"
_ADAPTERS = (
    "extend_desktop.api.client",
    "extend_desktop.storage.journal",
    "extend_desktop.bootstrap.account_builder",
)
"""Imported when an account is opened, because together they take longer than the whole window.

What reads documents comes with the first document, in the thread that looks at it."""


def _import_all(names: Sequence[str]) -> None:
    for name in names:
        importlib.import_module(name)


async def _nothing() -> None:
    """Close nothing."""


class Container:
    """Builds the program's adapters and services for one data home.

    Args:
        environment: where the EXTEND_* overrides are looked for.
        sandbox_flags: further arguments of the embedded practice server.
    """

    def __init__(
        self,
        paths: Paths,
        environment: Mapping[str, str],
        sandbox_flags: Sequence[str] = PRACTICE_FLAGS,
    ) -> None:
        self.paths = paths
        self.clock = SystemClock()
        self.redactor = Redactor()
        self.settings = JsonSettings(
            paths.settings_file, FileLock(paths.settings_file.with_suffix(".lock"))
        )
        self.damage = DamageReports(
            [self.settings.notices, DamageNotices(DamagedFile.JOURNAL, paths.journal_file)]
        )
        self.unfinished = UnfinishedFiles(paths.unfinished_folder)
        self.list_separator = list_separator()
        self.environment = environment
        self._open_clients = OpenClients(PrivateFile(paths.rates_file))
        self._sandbox_flags = sandbox_flags

    @cached_property
    def key_stores(self) -> KeyStoreMoves:
        return key_stores(self.paths, self.settings, self.redactor.add)

    @cached_property
    def network_port(self) -> SystemNetwork:
        return SystemNetwork(self.clock, self.environment, self.redactor)

    @cached_property
    def network(self) -> NetworkService:
        """How servers are reached; the connections of all accounts go by it."""
        keys = self.key_stores.keys
        return network_service(self.network_port, self.settings, keys, self._open_clients)

    @cached_property
    def connection_test(self) -> ConnectionTest:
        return connection_test(self.network, self.connect, self.clock)

    @cached_property
    def override(self) -> tuple[Account, str] | None:
        """The account of the environment.

        Raises:
            CredentialError: `malformed_key`.
            RequestError: `bad_account`.
        """
        return environment_account(self.environment)

    async def open_journal(self) -> Journal:
        """Open the journal of this data home; see `bootstrap.journal.open_journal`."""
        return await open_journal(self.paths, self.damage)

    async def read_journal(self) -> Journal:
        """Open it to read, also while another process has it; see `bootstrap.journal`."""
        return await read_journal(self.paths, self.damage)

    def connect(self, account: Account, key: str) -> ApiPort:
        """Make the client of an account; nothing is sent yet."""
        self.redactor.add(key)
        return self._open_clients.connect(
            account, key, clock=self.clock, access=self.network.access, redactor=self.redactor
        )

    def load_adapters(self) -> None:
        """Import what is imported late; for a thread, so that the first use finds it there."""
        _import_all((_KEY_STORES, *_ADAPTERS))

    def _load(self) -> None:
        # The environment's account has its key with it.
        _import_all(_ADAPTERS if self.override is not None else (_KEY_STORES, *_ADAPTERS))
        self._open_clients.load()

    def exports(self, journal: JournalPort) -> ExportService:
        """Make the export service of a journal."""
        from extend_desktop.exports import FileExportWriters  # noqa: PLC0415
        from extend_desktop.services.exports import ExportService  # noqa: PLC0415

        return ExportService(
            journal, FileExportWriters(note=self.unfinished.note), self.clock, self.list_separator
        )

    def sandbox(self, state: Path | None = None) -> SandboxProcess:
        """Make the launcher of a practice server, whose account is kept in `state`."""
        return SandboxProcess(self._sandbox_flags, state)

    def session(
        self,
        tasks: TaskRunner,
        *,
        remembers: bool,
        on_close: Callable[[], Awaitable[None]] = _nothing,
    ) -> Session:
        """Make a session; `remembers` makes the opened account the one to reopen next time."""
        sandbox = self.sandbox(self.paths.practice_folder)
        accounts = _LaterServices(self, tasks, sandbox, keeps_staging=remembers)

        async def close_shared() -> None:
            await accounts.aclose()
            await on_close()

        session = Session(
            settings=self.settings,
            keys=self.key_stores,
            sandbox=sandbox,
            connect=self.connect,
            build_services=accounts.build,
            on_close=close_shared,
            load=lambda: asyncio.to_thread(self._load),
            override=self.override,
            connection_test=self.connection_test,
            remembers=remembers,
        )
        self.network.changed.subscribe(lambda _: session.try_all_now())
        return session


class _LaterServices:
    """Makes the builder of accounts when the first one is opened."""

    def __init__(
        self,
        container: Container,
        tasks: TaskRunner,
        sandbox: SandboxProcess,
        *,
        keeps_staging: bool,
    ) -> None:
        self._container = container
        self._tasks = tasks
        self._sandbox = sandbox
        self._keeps_staging = keeps_staging

    @cached_property
    def _builder(self) -> AccountServicesBuilder:
        from extend_desktop.bootstrap.account_builder import AccountServicesBuilder  # noqa: PLC0415

        return AccountServicesBuilder(
            self._container, self._tasks, self._sandbox, keeps_staging=self._keeps_staging
        )

    async def build(
        self,
        account: Account,
        api: ApiPort,
        key_location: KeyLocation | None,
        host: HostGeneration,
    ) -> tuple[AccountServices, Callable[[], Awaitable[None]]]:
        """Satisfies `services.session.AccountServicesFactory`."""
        return await self._builder.build(account, api, key_location, host)

    async def aclose(self) -> None:
        """Close what all accounts share, if one was opened."""
        if "_builder" in vars(self):
            await self._builder.aclose()
