"""A composer over the real staging service: real files, real checks in their own processes."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from extend_desktop.bootstrap.preflight import Preflight
from extend_desktop.bootstrap.unpacked import scanner_of
from extend_desktop.domain.ids import AccountId
from extend_desktop.services.passwords import Passwords
from extend_desktop.services.ports import ScannerPort
from extend_desktop.services.staging import CheckSources, StagingService, StoredFiles
from extend_desktop.services.staging.locked_archives import Unlocks
from extend_desktop.services.tasks import TaskRunner
from extend_desktop.system.clock import SystemClock
from extend_desktop.system.folder_scan import FolderScanner
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.composer.pane import ComposerPane
from tests.helpers.fake_workspace import FakeAccount
from tests.helpers.pane_fixtures import built, shown
from tests.helpers.staged_list import Files, Known
from tests.helpers.waiting import GIVE_UP_S

ACCOUNT = AccountId("a")


@dataclass
class RealStaging:
    """The pane, its staging list, and the account around them."""

    pane: ComposerPane
    service: StagingService
    passwords: Passwords
    account: FakeAccount

    def reasons(self) -> dict[str, str]:
        """Return the reason or else the state of each row, by its name."""
        return {
            draft.spec.name: draft.state if draft.is_sent else draft.reason_code or draft.state
            for draft in self.service.drafts
        }


def staging_service(
    tasks: TaskRunner,
    preflight: Preflight,
    passwords: Passwords,
    scanner: ScannerPort | None = None,
    archives: Unlocks | None = None,
) -> StagingService:
    known = Known()
    return StagingService(
        scanner=scanner or FolderScanner(),
        sources=CheckSources(
            account_id=ACCOUNT,
            inspector=preflight,
            known_files=known,
            stored_files=StoredFiles(ACCOUNT, Files(), known, SystemClock()),  # type: ignore[arg-type]
            passwords=passwords,
        ),
        tasks=tasks,
        archives=archives,
    )


@asynccontextmanager
async def real_staging(context: UiContext, unpacked: Path) -> AsyncGenerator[RealStaging]:
    """Show a composer over a list of its own; its processes are ended at the end."""
    preflight, passwords, account = Preflight(limit_s=GIVE_UP_S), Passwords(), FakeAccount()
    scanner = scanner_of(unpacked, ACCOUNT)
    service = staging_service(context.tasks, preflight, passwords, scanner, scanner)
    pane = built(context, ComposerPane)
    pane.bind(replace(account.workspace(), staging=service))
    shown(pane)
    try:
        yield RealStaging(pane, service, passwords, account)
    finally:
        pane.bind(None)
        service.close()
        preflight.close()
        pane.deleteLater()
