"""What is said of a damaged journal stands in the real window, with what to do; nothing vanishes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from sqlite3 import Connection

import pytest
from PySide6.QtWidgets import QPushButton

from extend_desktop.domain.accounts import SANDBOX_ID
from extend_desktop.storage.journal import Journal
from extend_desktop.ui.views.settings.dialog import SettingsDialog
from extend_desktop.ui.views.settings.journal import JournalPage
from extend_desktop.ui.widgets import InlineBanner
from tests.helpers.commands import account_of
from tests.helpers.damage import damage
from tests.helpers.journal_damages import CASES, full_disk, make_damaged, read_only
from tests.helpers.real_window import RealWindow, opened, real_window
from tests.helpers.running_batches import RunningBatch
from tests.helpers.sandbox_process import start_sandbox
from tests.helpers.ui_driver import button, click, open_dialog, until
from tests.helpers.ui_steps import take_picture


def offered(banner: InlineBanner) -> set[str]:
    return {item.text() for item in banner.findChildren(QPushButton) if item.isVisible()}


def banner_of(real: RealWindow, *, is_open: bool) -> InlineBanner:
    return real.window.damage.notice if is_open else real.window.banner


ONE_OF_EACH = ("truncated", "gone", "restored", "archive", "unreadable", "newer")
"""One of each title: the window has the notice of the journal as commands have it, whatever damage it is of."""


@pytest.mark.parametrize("name", ONE_OF_EACH)
async def test_it_is_said_with_what_to_do(private_home: Path, name: str) -> None:
    """Of each damage, for commands: `integration/cli/test_unusable_journals.py`."""
    await asyncio.to_thread(make_damaged, private_home, name)
    case = CASES[name]
    async with real_window(private_home, sandbox=True) as real:
        banner = banner_of(real, is_open=case.is_open)
        await until(banner.isVisible, case.title)
        take_picture(real, f"damaged-{name.replace(' ', '-')}")
        assert banner.text().startswith(case.title)
        assert case.next_step in offered(banner)
        if case.is_open:
            await opened(real)


async def test_what_was_understood_is_not_said_at_the_next_start(private_home: Path) -> None:
    await asyncio.to_thread(make_damaged, private_home, "middle")
    async with real_window(private_home, sandbox=True) as real:
        await until(real.window.damage.isVisible, "the notice")
        await opened(real)
        click(button(real.window.damage, "Understood"))
        await until(lambda: not real.window.damage.isVisible(), "the notice to go")
    async with real_window(private_home, sandbox=True) as real:
        await opened(real)
        assert not real.window.damage.isVisible()


@pytest.mark.parametrize(
    ("disk", "title", "words"),
    [
        (full_disk, "The disk is full", "Make room, then try again"),
        (read_only, "cannot be written", "written"),
    ],
)
async def test_a_disk_that_takes_nothing_is_said(
    private_home: Path,
    disk: Callable[[Path], AbstractAsyncContextManager[None]],
    title: str,
    words: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with start_sandbox() as sandbox:
        for variable, value in account_of(sandbox).items():
            monkeypatch.setenv(variable, value)
        async with disk(private_home), real_window(private_home) as real:
            await until(real.window.banner.isVisible, title)
            take_picture(real, f"disk-{disk.__name__}")
            assert title in real.window.banner.text()
            assert words in real.window.banner.text()


async def test_damage_that_a_check_finds_stops_all_writing_and_is_recovered_at_the_next_start(
    private_home: Path,
) -> None:
    path = private_home / "data" / "journal.sqlite3"
    await large_with_damage_among_the_answers(path)
    async with real_window(private_home, sandbox=True) as real:
        await opened(real)
        assert not real.window.damage.isVisible()
        real.window.dialogs.open_settings("journal")
        dialog = await open_dialog(real.window, SettingsDialog)
        page = dialog.pages.currentWidget()
        assert isinstance(page, JournalPage)
        await until(page.holds.text, "the size")
        click(page.check)
        await until(lambda: "damaged place" in page.work.outcome.text(), "the finding")
        assert "start it again" in page.work.outcome.text()
        await until(real.window.damage.isVisible, "the notice")
        assert "Nothing more is sent or written" in real.window.damage.notice.text()
        take_picture(real, "check-found-damage")
    async with real_window(private_home, sandbox=True) as real:
        await opened(real)
        await until(real.window.damage.isVisible, "the notice")
        assert real.window.damage.notice.text().startswith("The journal was damaged")
        assert "were recovered" in real.window.damage.notice.text()


async def large_with_damage_among_the_answers(path: Path) -> None:
    """So large that not all of it is looked at when it is opened."""
    await asyncio.to_thread(path.parent.mkdir, parents=True)
    journal = await Journal.open(path)
    await RunningBatch(600, 0, 100).create(journal)

    def grow(connection: Connection) -> None:
        connection.execute("UPDATE batches SET account_id = ?", (SANDBOX_ID,))
        # Nothing that would pack well.
        connection.execute("UPDATE outputs SET body = randomblob(150000)")

    await journal.database.write(grow)
    await journal.aclose()
    size_bytes = (await asyncio.to_thread(path.stat)).st_size
    damage(path, size_bytes * 9 // 10, 20_000)
