"""Downloads every file of an account into a folder, as the page of files has it; run as a module.

python -m tests.helpers.crash_download FOLDER
"""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from extend_desktop.bootstrap.container import Container
from extend_desktop.domain.files import FileQuery
from extend_desktop.services.file_downloads import FolderDownload
from extend_desktop.services.tasks import TaskRunner
from extend_desktop.system.paths import find_paths


async def download(folder: Path) -> None:
    """Download them all."""
    container = Container(find_paths(os.environ), os.environ)
    container.paths.create()
    tasks = TaskRunner()
    session = container.session(tasks, remembers=True)
    try:
        assert await session.restore()
        assert session.current is not None
        service = session.current.files
        files = [file async for page in service.matching(FileQuery()) for file in page]
        downloading = FolderDownload(service, files, folder, lambda: None)
        await downloading.run()
        assert not downloading.left, downloading.outcomes
    finally:
        await session.close()
        await tasks.aclose()


if __name__ == "__main__":
    asyncio.run(download(Path(sys.argv[1])))
