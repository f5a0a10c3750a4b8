"""A watched folder in a process of its own, as the window has it, without the window; run as a module.

python -m tests.helpers.crash_watch FOLDER COUNT [EXPORTS [STEP]]

ends when so many files are in `done`, and what finished meanwhile is exported to the folder. With one of
`STEPS` it kills itself when an export comes to it.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

from extend_desktop.bootstrap.container import Container
from extend_desktop.domain.errors import ExpectedError
from extend_desktop.domain.watching import WatchAction, WatchRule
from extend_desktop.exports import csv_table
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.exports.automatic import (
    EVERY_BATCH,
    AutomaticExport,
    AutomaticExports,
    with_automatic,
)
from extend_desktop.services.exports.service import ExportService
from extend_desktop.services.tasks import TaskRunner
from extend_desktop.services.watching import new_files, service
from extend_desktop.storage.due_export_rows import DueExportRows
from extend_desktop.storage.export_rows import ExportRows
from extend_desktop.system.paths import find_paths

STEPS: Mapping[str, tuple[object, str]] = {
    "the batch has ended": (AutomaticExports, "_start"),
    "the name is chosen": (ExportService, "export"),
    "the file is begun": (csv_table, "write_blocks"),
    "the file has its name": (ExportRows, "keep"),
    "the export is whole": (DueExportRows, "settle"),
}
"""What each step does next, which a kill keeps from happening."""


def _die(*_arguments: object, **_options: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


async def serve(folder: Path, count: int, exports: Path | None = None) -> None:
    """Watch the folder, as chosen at the first start, until its files are finished."""
    container = Container(find_paths(os.environ), os.environ)
    container.paths.create()
    if exports is not None:
        chosen = with_automatic({}, EVERY_BATCH, AutomaticExport("Data interchange", exports))
        await container.settings.change(partial(replace, automatic_exports=chosen))
    tasks = TaskRunner()
    session = container.session(tasks, remembers=True)
    try:
        assert await session.restore()
        assert session.current is not None
        await _watch(session.current, folder)
        while len(list(folder.glob("done/*"))) < count:  # noqa: ASYNC240 - no event tells
            await _send_again(session.current)
            await asyncio.sleep(0.05)
        while not await _has_ended(session.current):  # noqa: ASYNC110 - the same
            await asyncio.sleep(0.05)
        # The end of a batch is in the journal a moment before it is announced.
        assert session.current.automatic_exports is not None
        await session.current.automatic_exports.take_up(session.current.account.id)
        while tasks.is_any_running("export"):  # noqa: ASYNC110 - the same
            await asyncio.sleep(0.05)
    finally:
        await session.close()
        await tasks.aclose()


async def _send_again(workspace: AccountServices) -> None:
    """Say yes to what a kill kept from arriving, or from being heard of: a last look comes first."""
    for batch in await workspace.batches.list():
        if batch.phase_counts.unconfirmed:
            with suppress(ExpectedError):
                await workspace.batches.resend_unconfirmed(batch.id, early=True)


async def _has_ended(workspace: AccountServices) -> bool:
    return all(batch.finished_at is not None for batch in await workspace.batches.list())


async def _watch(workspace: AccountServices, folder: Path) -> None:
    assert workspace.watching is not None
    if await workspace.batches.list():
        await workspace.batches.resume_all()
        return
    extractor = next(
        found for found in await workspace.extractors.list_all() if found.name == "Invoices"
    )
    rule = WatchRule(
        folder,
        action=WatchAction.SUBMIT,
        extractor_id=extractor.id,
        extractor_name=extractor.name,
        moves=True,
    )
    await workspace.watching.watch(rule, takes_present=True)


if __name__ == "__main__":
    new_files.STABLE_S, service.POLL_S = 0.2, 0.1
    watched, finished, *rest = sys.argv[1:]
    if rest[1:]:
        owner, name = STEPS[rest[1]]
        setattr(owner, name, _die)
    asyncio.run(serve(Path(watched), int(finished), *map(Path, rest[:1])))
