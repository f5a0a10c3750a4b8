"""A watched folder in a process of its own, as the window has it, without the window; run as a module.

python -m tests.helpers.crash_watch FOLDER COUNT     ends when so many files are in `done`
"""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from extend_desktop.bootstrap.container import Container
from extend_desktop.domain.watching import WatchAction, WatchRule
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.tasks import TaskRunner
from extend_desktop.services.watching import new_files, service
from extend_desktop.system.paths import find_paths


async def serve(folder: Path, count: int) -> None:
    """Watch the folder, as chosen at the first start, until its files are finished."""
    container = Container(find_paths(os.environ), os.environ)
    container.paths.create()
    tasks = TaskRunner()
    session = container.session(tasks, remembers=True)
    try:
        assert await session.restore()
        assert session.current is not None
        await _watch(session.current, folder)
        while len(list(folder.glob("done/*"))) < count:  # noqa: ASYNC110, ASYNC240 - no event tells
            await asyncio.sleep(0.05)
    finally:
        await session.close()
        await tasks.aclose()


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
    asyncio.run(serve(Path(sys.argv[1]), int(sys.argv[2])))
