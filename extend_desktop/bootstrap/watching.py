"""Builds what watches an account's folder, from its other services."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from extend_desktop.domain.daemon_thread import in_daemon_thread
from extend_desktop.domain.drafts import Draft
from extend_desktop.domain.errors import RequestError
from extend_desktop.domain.ids import AccountId
from extend_desktop.domain.watching import WatchedFile, WatchRule
from extend_desktop.presentation.formats import in_english
from extend_desktop.presentation.watching import reason_file_text
from extend_desktop.services.batch_terms import BatchTerms
from extend_desktop.services.batches import BatchService
from extend_desktop.services.extractors import ExtractorsService
from extend_desktop.services.ports import Clock
from extend_desktop.services.ports.staging import StagingStore
from extend_desktop.services.ports.watching import WatchStore
from extend_desktop.services.staging import CheckSources, KeptStagingList, StagingService
from extend_desktop.services.tasks import Policy, TaskRunner
from extend_desktop.services.watching import WatchParts, WatchService
from extend_desktop.system.folder_scan import FolderScanner
from extend_desktop.system.watched_folder import DiskFolder
from extend_desktop.values import dataclass


@dataclass(frozen=True, slots=True)
class WatchingAccount:
    """What watching needs of an account's services; satisfies `services.watching.WatchActions`."""

    sources: CheckSources
    staging: StagingService
    kept: KeptStagingList | None
    batches: BatchService
    extractors: ExtractorsService
    clock: Clock
    tasks: TaskRunner

    async def check(self, paths: Sequence[Path]) -> Sequence[Draft]:
        """Look at files on a list of its own, which nobody sees."""
        looked_at = StagingService(
            scanner=FolderScanner(), sources=self.sources, tasks=self.tasks, name="watching"
        )
        try:
            looked_at.add_paths(paths)
            await looked_at.wait_until_idle()
            return looked_at.drafts
        finally:
            looked_at.close()

    async def stage(self, paths: Sequence[Path]) -> None:
        self.staging.add_paths(paths)
        await self.staging.wait_until_idle()
        if self.kept is not None:
            await self.kept.flush()

    async def submit(self, rule: WatchRule, drafts: Sequence[Draft]) -> str:
        if rule.extractor_id is None:
            raise RequestError("invalid_request", what="extractor")
        extractor = await self.extractors.find(rule.extractor_id)
        now = self.clock.now().astimezone()
        name = f"{rule.folder.name} {now:%Y-%m-%d %H:%M}"
        terms = BatchTerms(name, extractor, rule.version, rule.priority)
        await self.batches.submit_beside(terms, [draft.input for draft in drafts])
        return name


def kept_list(
    account_id: AccountId, staging: StagingService, store: StagingStore, tasks: TaskRunner
) -> KeptStagingList:
    """Keep a staging list, and bring that of the last session back; a command has one of its own."""
    kept = KeptStagingList(account_id, staging, store, tasks)
    tasks.start(kept.restore(), name=f"restore staging {account_id}", policy=Policy.KEEP)
    return kept


def watch_service(account: WatchingAccount, store: WatchStore) -> WatchService | None:
    """Make the service of an account; nothing is watched yet.

    None for a command, which keeps no list and takes what it is given.
    """
    if account.kept is None:
        return None
    parts = WatchParts(
        store=store,
        folder=DiskFolder(),
        actions=account,
        clock=account.clock,
        away=in_thread_of_its_own,
        reason_text=reason_text,
    )
    return WatchService(account.sources.account_id, parts, account.tasks)


@in_english()
def reason_text(file: WatchedFile) -> str:
    """Return what is written beside a file that was moved: in English, as all files are."""
    return reason_file_text(file)


async def in_thread_of_its_own(work: Callable[[], object]) -> object:
    """Run what may hang with a network, in a thread that the end of the program does not wait for."""
    return await (await in_daemon_thread(work, name="watched folder"))
