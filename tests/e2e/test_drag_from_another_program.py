"""Files dragged out of another program onto the real window, by the real mouse with Shift held."""

from __future__ import annotations

import asyncio
import sys
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication

from extend_desktop.services.staging import StagingService
from tests.helpers.drag_source import PLACE
from tests.helpers.real_window import RealWindow, opened, real_window
from tests.helpers.ui_driver import until
from tests.helpers.x_pointer import XPointer, is_available

ROOT = Path(__file__).parents[2]
COUNTS = (1, 200, 10_000)
LIMIT_S = 120


async def drag(real: RealWindow, folder: Path) -> str:
    """Drag all files of a folder onto the window; return what the other program was answered."""
    source = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.helpers.drag_source", f"{folder}/", "copy|move"),
        stdout=asyncio.subprocess.PIPE,
        cwd=ROOT,
    )
    assert source.stdout is not None
    pointer = XPointer()
    answered: list[bool] = []
    has_ended: list[object] = []
    drops = real.window.work.drops
    drops.highlighted.connect(answered.append)
    drops.dropped.connect(has_ended.append)
    try:
        assert await source.stdout.readline() == b"ready\n"
        pointer.shift(is_down=True)
        end = real.window.mapToGlobal(QPoint(700, 400))
        await asyncio.wait_for(pointer.drag(PLACE.center(), end, lambda: answered), LIMIT_S)
        pointer.press(is_down=False)
        answer = await asyncio.wait_for(source.stdout.readline(), LIMIT_S)
        # The other program hands out what is dragged only after that.
        await until(lambda: has_ended, "what was dropped")
        return answer.decode().strip()
    finally:
        pointer.close()
        source.kill()
        await asyncio.wait_for(source.wait(), LIMIT_S)


@pytest.fixture
def folders(tmp_path: Path) -> list[Path]:
    """Return a folder of files for each count; letters of two bytes, as names have."""
    made: list[Path] = []
    for count in COUNTS:
        folder = tmp_path / f"{count} scanned"
        folder.mkdir()
        for number in range(count):
            (folder / f"Größe & Maß {number:05}.txt").write_text(f"{count} {number}")
        made.append(folder)
    return made


async def test_one_200_and_10_000_files_are_taken_and_stay_where_they_are(
    private_home: Path, folders: list[Path]
) -> None:
    if QGuiApplication.platformName() != "xcb" or not is_available():
        pytest.skip("needs an X display and its library for made-up input")
    async with real_window(private_home, sandbox=True) as real:
        real.window.move(0, 0)
        staging = (await opened(real)).staging
        await until(lambda: not real.window.work.files.busy.busy, "the files at Extend")
        for folder, count in zip(folders, COUNTS, strict=True):
            before = len(staging.drafts)
            assert await drag(real, folder) == "CopyAction"
            await until(partial(_holds, staging, before + count), "the rows")
            assert sum(1 for _ in folder.iterdir()) == count


def _holds(staging: StagingService, count: int) -> bool:
    return len(staging.drafts) == count
