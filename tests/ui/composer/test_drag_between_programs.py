"""A drag out of another program, over the window system, with the real mouse and Shift held."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.composer.pane import ComposerPane
from extend_desktop.ui.views.window.drops import WindowDrops
from tests.helpers.drag_source import PLACE
from tests.helpers.fake_workspace import FakeAccount
from tests.helpers.pane_fixtures import built, shown, until
from tests.helpers.waiting import GIVE_UP_S
from tests.helpers.x_pointer import XPointer, is_available

ROOT = Path(__file__).parents[3]


@pytest_asyncio.fixture
async def pane(context: UiContext, account: FakeAccount) -> AsyncIterator[ComposerPane]:
    if QGuiApplication.platformName() != "xcb" or not is_available():
        pytest.skip("needs an X display and its library for made-up input")
    composer = built(context, ComposerPane)
    composer.bind(account.workspace())
    composer.move(0, 0)
    yield shown(composer, QSize(800, 560))
    composer.bind(None)
    composer.deleteLater()


async def drag(pane: ComposerPane, drops: WindowDrops, path: Path, actions: str) -> str:
    """Drag a file out of another program onto the pane with Shift held; return its answer."""
    source = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.helpers.drag_source", str(path), actions),
        stdout=asyncio.subprocess.PIPE,
        cwd=ROOT,
    )
    assert source.stdout is not None
    has_ended: list[object] = []
    drops.dropped.connect(has_ended.append)
    drops.refused.connect(has_ended.append)
    pointer = XPointer()
    try:
        assert await source.stdout.readline() == b"ready\n"
        await asyncio.wait_for(_carry(pointer, pane, drops), GIVE_UP_S)
        answer = await asyncio.wait_for(source.stdout.readline(), GIVE_UP_S)
        # It hands out what is dragged only after that.
        await until(lambda: answer == b"IgnoreAction\n" or has_ended)
        return answer.decode().strip()
    finally:
        pointer.close()
        source.kill()
        await asyncio.wait_for(source.wait(), GIVE_UP_S)


async def _carry(pointer: XPointer, pane: ComposerPane, drops: WindowDrops) -> None:
    start, end = PLACE.center(), pane.mapToGlobal(pane.rect().center())
    pointer.shift(is_down=True)
    answered: list[bool] = []
    drops.highlighted.connect(answered.append)
    drops.refused.connect(lambda _: answered.append(False))
    await pointer.drag(start, end, lambda: answered)
    pointer.press(is_down=False)


async def test_with_shift_held_the_other_program_is_told_copy(
    pane: ComposerPane, drops: WindowDrops, account: FakeAccount, tmp_path: Path
) -> None:
    path = tmp_path / "a.pdf"
    assert await drag(pane, drops, path, "copy|move") == "CopyAction"
    await until(lambda: account.staging.paths)
    assert account.staging.paths == [path]


async def test_a_program_that_only_moves_is_refused(
    pane: ComposerPane, drops: WindowDrops, account: FakeAccount, tmp_path: Path
) -> None:
    assert await drag(pane, drops, tmp_path / "a.pdf", "move") == "IgnoreAction"
    assert account.staging.paths == []
    assert "can only be moved" in pane.notice.text()
