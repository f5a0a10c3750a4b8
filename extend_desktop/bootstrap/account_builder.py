"""Builds the services of accounts over one journal. For bootstrap/container.py only, which loads it late.

It brings most of the program along, and is needed only once an account is opened.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from extend_desktop.bootstrap.preflight import Preflight
from extend_desktop.bootstrap.unpacked import clean_unpacked, scanner_of
from extend_desktop.bootstrap.watching import WatchingAccount, kept_list, watch_service
from extend_desktop.bootstrap.worksheets import Worksheets
from extend_desktop.documents.hashing import sha256_of
from extend_desktop.domain.accounts import Account
from extend_desktop.domain.credentials import KeyLocation
from extend_desktop.domain.daemon_thread import in_daemon_thread
from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.ids import AccountId, BatchId
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.batch_comparison import BatchComparisons
from extend_desktop.services.batch_repeats import BatchRepeats
from extend_desktop.services.batches import BatchService
from extend_desktop.services.evaluation_sets import EvaluationSetsService
from extend_desktop.services.exports import ExportService
from extend_desktop.services.exports.automatic import AutomaticExports, automatic_of
from extend_desktop.services.extracted_contents import ExtractedContents
from extend_desktop.services.extractors import ExtractorsService
from extend_desktop.services.file_renames import FileRenames
from extend_desktop.services.files import FileGuard, FilesService
from extend_desktop.services.host_generation import HostGeneration, learn_generation
from extend_desktop.services.input_list_files import InputListFiles
from extend_desktop.services.journal_upkeep import JournalUpkeep
from extend_desktop.services.passwords import Passwords
from extend_desktop.services.ports import ApiPort
from extend_desktop.services.ports.unfinished import Note
from extend_desktop.services.results import ResultsService
from extend_desktop.services.retention import RetentionService
from extend_desktop.services.review import Comparisons, Originals, PageStore, ReviewService
from extend_desktop.services.staging import (
    CheckSources,
    StagingService,
    StoredFiles,
)
from extend_desktop.services.tasks import Policy, TaskRunner
from extend_desktop.storage.journal import Journal
from extend_desktop.system.crash_files import CrashFiles
from extend_desktop.system.render_process import RenderProcess
from extend_desktop.system.sandbox_process import SandboxProcess

if TYPE_CHECKING:
    from extend_desktop.bootstrap.container import Container


def _fingerprint(path: Path) -> str:
    """Return the SHA-256 of a file; blocking."""
    with path.open("rb") as stream:
        return sha256_of(stream, lambda: True)[0]


class AccountServicesBuilder:
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
        self._choosing = asyncio.Lock()

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
        self._tasks.start(self._clear_unfinished(), name="clear unfinished", policy=Policy.KEEP)

        async def close() -> None:
            await self._close(services, api)

        batches = services.batches
        try:
            await batches.start(restores_hold=self._keeps_staging)
        except BaseException:
            await batches.aclose()
            raise
        if services.automatic_exports is not None:
            taking_up = services.automatic_exports.take_up(account.id)
            name = f"take up exports {account.id}"
            self._tasks.start(taking_up, name=name, policy=Policy.KEEP)
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
            is_to_be_exported=self._is_to_be_exported,
        )
        watching = watch_service(
            WatchingAccount(
                sources, staging, kept_staging, batches, extractors, clock, self._tasks
            ),
            journal.watched,
        )
        files = FilesService(api, FileGuard(account.id, journal), self._container.unfinished.note)
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
            automatic_exports=self._automatic(exports, journal, batches),
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
            upkeep=_upkeep_of(account.id, journal, batches, self._container.unfinished.note),
            another_staging=lambda name: another(name=name),
            kept_staging=kept_staging,
            watching=watching,
        )

    async def _is_to_be_exported(self, batch_id: BatchId) -> bool:
        """What nothing is chosen for must never be due: a choice made later is not meant for it."""
        if not self._keeps_staging:
            return False
        try:
            # Anew: the command line may have changed it.
            settings = await asyncio.to_thread(self._container.settings.load)
        except StorageError:
            # Who exports looks again, and says what is wrong.
            return True
        return automatic_of(settings.automatic_exports, batch_id) is not None

    def _automatic(
        self, exports: ExportService, journal: Journal, batches: BatchService
    ) -> AutomaticExports | None:
        """Export finished batches by themselves; a command says where it writes to."""
        if not self._keeps_staging:
            return None
        read = self._container.settings.load
        return AutomaticExports(
            exports, journal, batches.batch_changed, read, self._tasks, self._choosing
        )

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

    async def _clear_unfinished(self) -> None:
        clear = self._container.unfinished.clear
        await (await in_daemon_thread(clear, name="clear unfinished"))

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


def _upkeep_of(
    account_id: AccountId, journal: Journal, batches: BatchService, note: Note
) -> JournalUpkeep:
    """Make what looks after the journal; what leaves or comes back is seen in the lists of batches."""
    upkeep = JournalUpkeep(account_id, journal, journal.upkeep, batches.delete_from_history, note)
    upkeep.added.subscribe(batches.batch_changed.emit)
    return upkeep
