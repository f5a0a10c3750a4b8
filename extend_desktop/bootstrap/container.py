"""Builds adapters and hands them to services: everything below window and commands. For bootstrap only."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from extend_desktop.bootstrap.journal import open_journal, read_journal, upkeep_of
from extend_desktop.bootstrap.key_stores import key_stores
from extend_desktop.bootstrap.network import (
    OpenClients,
    SystemNetwork,
    connection_test,
    network_service,
)
from extend_desktop.bootstrap.preflight import Preflight
from extend_desktop.bootstrap.unpacked import clean_unpacked, scanner_of
from extend_desktop.bootstrap.watching import WatchingAccount, kept_list, watch_service
from extend_desktop.bootstrap.worksheets import Worksheets
from extend_desktop.domain.accounts import Account
from extend_desktop.domain.credentials import KeyLocation
from extend_desktop.domain.notices import DamagedFile
from extend_desktop.domain.redaction import Redactor
from extend_desktop.exports import FileExportWriters
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.accounts import environment_account
from extend_desktop.services.batch_comparison import BatchComparisons
from extend_desktop.services.batch_repeats import BatchRepeats
from extend_desktop.services.batches import BatchService
from extend_desktop.services.connection_test import ConnectionTest
from extend_desktop.services.damage_reports import DamageReports
from extend_desktop.services.evaluation_sets import EvaluationSetsService
from extend_desktop.services.exports import ExportService
from extend_desktop.services.exports.automatic import AutomaticExports
from extend_desktop.services.extracted_contents import ExtractedContents
from extend_desktop.services.extractors import ExtractorsService
from extend_desktop.services.file_renames import FileRenames
from extend_desktop.services.files import FileGuard, FilesService
from extend_desktop.services.host_generation import HostGeneration, learn_generation
from extend_desktop.services.input_list_files import InputListFiles
from extend_desktop.services.key_store_moves import KeyStoreMoves
from extend_desktop.services.network import NetworkService
from extend_desktop.services.passwords import Passwords
from extend_desktop.services.ports import ApiPort
from extend_desktop.services.ports.journal import JournalPort
from extend_desktop.services.results import ResultsService
from extend_desktop.services.retention import RetentionService
from extend_desktop.services.review import Comparisons, Originals, PageStore, ReviewService
from extend_desktop.services.session import Session
from extend_desktop.services.staging import (
    CheckSources,
    StagingService,
    StoredFiles,
)
from extend_desktop.services.tasks import Policy, TaskRunner
from extend_desktop.storage.notices import DamageNotices
from extend_desktop.storage.settings import JsonSettings
from extend_desktop.system.clock import SystemClock
from extend_desktop.system.crash_files import CrashFiles
from extend_desktop.system.file_lock import FileLock
from extend_desktop.system.list_separator import list_separator
from extend_desktop.system.paths import Paths
from extend_desktop.system.render_process import RenderProcess
from extend_desktop.system.sandbox_process import SandboxProcess

if TYPE_CHECKING:
    from extend_desktop.storage.journal import Journal

PRACTICE_FLAGS = ("--files", "2480")
"""The practice account has enough files to page through."""
_ADAPTERS = (
    "extend_desktop.credentials",
    "extend_desktop.api.client",
    "extend_desktop.storage.journal",
    "extend_desktop.documents.inspection",
)
"""Imported at their first use, because together they take longer than the whole window."""


def load_adapters() -> None:
    """Import what is imported late; for a thread, so that the first use finds it there."""
    for name in _ADAPTERS:
        importlib.import_module(name)


async def _nothing() -> None:
    """Close nothing."""


def _fingerprint(path: Path) -> str:
    """Return the SHA-256 of a file; blocking."""
    from extend_desktop.documents.hashing import sha256_of  # noqa: PLC0415

    with path.open("rb") as stream:
        return sha256_of(stream, lambda: True)[0]


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
        self.list_separator = list_separator()
        self.environment = environment
        self._open_clients = OpenClients()
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

    def exports(self, journal: JournalPort) -> ExportService:
        """Make the export service of a journal."""
        return ExportService(journal, FileExportWriters(), self.clock, self.list_separator)

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
        builder = _AccountServicesBuilder(self, tasks, sandbox, keeps_staging=remembers)

        async def close_shared() -> None:
            await builder.aclose()
            await on_close()

        session = Session(
            settings=self.settings,
            keys=self.key_stores,
            sandbox=sandbox,
            connect=self.connect,
            build_services=builder.build,
            on_close=close_shared,
            override=self.override,
            connection_test=self.connection_test,
            remembers=remembers,
        )
        self.network.changed.subscribe(lambda _: session.try_all_now())
        return session


class _AccountServicesBuilder:
    """Builds the services of each account that is opened, over one journal."""

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
        self._begun_at = ""
        crashes = CrashFiles(container.paths.logs, container.redactor)
        self._render = RenderProcess(on_crash=crashes.keep_of_worker)
        self._preflight = Preflight(on_crash=crashes.keep_of_worker)
        self._journal: Journal | None = None

    async def build(
        self,
        account: Account,
        api: ApiPort,
        key_location: KeyLocation | None,
        host: HostGeneration,
    ) -> tuple[AccountServices, Callable[[], Awaitable[None]]]:
        """Satisfies `services.session.AccountServicesFactory`."""
        if self._journal is None:
            self._journal = await self._container.open_journal()
        if account.is_sandbox:
            await self._forget_lost_files(account, self._journal)
        services = self._services(account, api, self._journal, key_location, host)
        cleaning = clean_unpacked(self._container.paths.unpacked_folder, self._journal.staged)
        self._tasks.start(cleaning, name="clean unpacked", policy=Policy.KEEP)

        async def close() -> None:
            await self._close(services, api)

        batches = services.batches
        try:
            await batches.start(restores_hold=self._keeps_staging)
        except BaseException:
            await batches.aclose()
            raise
        if services.watching is not None:
            name = f"begin watching {account.id}"
            self._tasks.start(services.watching.start(), name=name, policy=Policy.KEEP)
        if not host.is_known:
            learning = learn_generation(api, host, batches.health, self._container.clock)
            self._tasks.start(learning, name=_generation_task(account))
        return services, close

    def _services(
        self,
        account: Account,
        api: ApiPort,
        journal: Journal,
        key_location: KeyLocation | None,
        host: HostGeneration,
    ) -> AccountServices:
        extractors = ExtractorsService(api)
        passwords = Passwords(self._container.redactor.add)
        clock = self._container.clock
        stored = StoredFiles(account.id, api, journal.known_files, clock)
        sources = CheckSources(account.id, self._preflight, journal.known_files, stored, passwords)
        scanner = scanner_of(self._container.paths.unpacked_folder, account.id)
        another = partial(
            StagingService, scanner=scanner, sources=sources, tasks=self._tasks, archives=scanner
        )
        staging = another()
        kept_staging = None
        if self._keeps_staging:
            kept_staging = kept_list(account.id, staging, journal.staged, self._tasks)
        batches = BatchService(
            account.id,
            api,
            journal,
            self._container.clock,
            extractors,
            kept_staging=kept_staging,
            before_sending=self._container.damage.require_understood,
            passwords=passwords,
            is_local=account.is_local,
        )
        watching = watch_service(
            WatchingAccount(
                sources, staging, kept_staging, batches, extractors, clock, self._tasks
            ),
            journal.watched,
        )
        files = FilesService(api, FileGuard(account.id, journal))
        exports = self._container.exports(journal)
        return AccountServices(
            account=account,
            key_location=key_location,
            host=host,
            files=files,
            extractors=extractors,
            staging=staging,
            batches=batches,
            results=ResultsService(journal, batches.result_stored),
            exports=exports,
            automatic_exports=self._automatic(exports, batches),
            comparisons=BatchComparisons(journal),
            repeats=BatchRepeats(
                account.id,
                journal,
                StoredFiles(account.id, api, journal.known_files, self._container.clock),
                passwords,
                _fingerprint,
            ),
            evaluation_sets=EvaluationSetsService(api.evaluation_sets, journal),
            renames=FileRenames(journal, journal.renames, self._container.clock, _fingerprint),
            retention=RetentionService(api, files, journal),
            extracted=ExtractedContents(account.id, journal.extracted),
            review=self._review(account, api, journal, batches),
            input_lists=InputListFiles(Worksheets()),
            upkeep=upkeep_of(account.id, journal, batches),
            another_staging=lambda name: another(name=name),
            kept_staging=kept_staging,
            watching=watching,
        )

    def _automatic(self, exports: ExportService, batches: BatchService) -> AutomaticExports | None:
        """Export finished batches by themselves; a command says where it writes to."""
        if not self._keeps_staging:
            return None
        read = self._container.settings.load
        return AutomaticExports(exports, batches.batch_changed, read, self._tasks)

    def _review(
        self, account: Account, api: ApiPort, journal: Journal, batches: BatchService
    ) -> ReviewService:
        folder = self._container.paths.cache / "originals"
        return ReviewService(
            journal,
            journal.marks,
            self._container.clock,
            Originals(account.id, api, folder, _fingerprint),
            PageStore(self._render),
            Comparisons(journal, journal.other_runs),
            batches.result_stored,
        )

    async def _close(self, services: AccountServices, api: ApiPort) -> None:
        self._tasks.cancel(_generation_task(services.account))
        if services.watching is not None:
            services.watching.close()
        services.staging.close()
        try:
            if services.kept_staging is not None:
                await services.kept_staging.aclose()
            await services.batches.aclose()
        finally:
            await api.aclose()

    async def _forget_lost_files(self, account: Account, journal: Journal) -> None:
        """A practice account that began anew has none of the files that were uploaded before."""
        if self._sandbox.account_is_new and account.base_url != self._begun_at:
            self._begun_at = account.base_url
            await journal.known_files.forget_all(account.id)

    async def aclose(self) -> None:
        await self._render.aclose()
        await asyncio.to_thread(self._preflight.close)
        journal, self._journal = self._journal, None
        if journal is not None:
            await journal.aclose()


def _generation_task(account: Account) -> str:
    return f"generation {account.id}"
