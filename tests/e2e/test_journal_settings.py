"""Settings, Journal in the real window, by mouse: size, check, compact, archives, the place it lies in."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget

from extend_desktop.domain.accounts import SANDBOX_ID
from extend_desktop.presentation.connection import account_text
from extend_desktop.storage.journal import Journal
from extend_desktop.system import mounts
from extend_desktop.ui.views.settings.dialog import SettingsDialog
from extend_desktop.ui.views.settings.journal import JournalPage
from extend_desktop.ui.views.settings.journal_work import JournalWork
from extend_desktop.ui.views.settings.pages import PAGES
from tests.helpers.large_journal import write_large_journal
from tests.helpers.real_window import RealWindow, opened, real_window
from tests.helpers.ui_driver import (
    LEFT,
    button,
    choose_file,
    click,
    open_dialog,
    save_as,
    table_texts,
    until,
)
from tests.helpers.ui_steps import show_page, take_picture

MANY = 20_000


async def make_journal(home: Path, *, account: str = SANDBOX_ID, many: int = 0) -> Path:
    """A journal with a batch that ended in February, and perhaps a large one that did too."""
    path = home / "data" / "journal.sqlite3"
    await asyncio.to_thread(path.parent.mkdir, parents=True)
    await write_large_journal(path, account, many)
    return path


@asynccontextmanager
async def settings_of(real: RealWindow) -> AsyncGenerator[JournalPage]:
    """Open Settings by its button, and its page by the list; close it at the end."""
    click(real.window.header.settings)
    dialog = await open_dialog(real.window, SettingsDialog)
    number = [entry.key for entry in PAGES].index("journal")
    place = dialog.list.visualItemRect(dialog.list.item(number)).center()
    QTest.mouseClick(dialog.list.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    page = dialog.pages.currentWidget()
    assert isinstance(page, JournalPage)
    await until(page.holds.text, "the size")
    yield page
    if dialog.isVisible():
        click(button(dialog, "Close"))


def said(work: JournalWork) -> str:
    return f"{work.outcome.text()} {work.banner.text()}".strip()


async def says(page: JournalPage, words: str) -> None:
    """Wait for what is said next, which these words must be part of."""
    await until(lambda: said(page.work), words)
    assert words in said(page.work)


async def press(page: JournalPage, control: QWidget) -> None:
    """Scroll to a control and click it."""
    page.ensureWidgetVisible(control)
    await until(control.isEnabled, control.accessibleName())
    click(control)


async def choose_age(page: JournalPage, words: str) -> None:
    """Choose how old by mouse, from the list that opens."""
    age = page.archives.age
    page.ensureWidgetVisible(age)
    click(age)
    view = age.view()
    await until(view.isVisible, "the ages")
    index = view.model().index(age.findText(words), 0)

    def chosen() -> bool:
        # For a moment the list takes a click for the second half of the one that opened it.
        if view.isVisible():
            where = view.visualRect(index).center()
            QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, where)
        return age.currentText() == words

    await until(chosen, words)


async def test_a_large_journal_is_checked_compacted_archived_and_read_back(
    private_home: Path, tmp_path: Path
) -> None:
    await make_journal(private_home, many=MANY)
    target = tmp_path / "old.edarchive"
    async with real_window(private_home, sandbox=True) as real:
        await opened(real)
        batches = real.window.work.batches.table
        await until(lambda: len(table_texts(batches, 0)) == 2, "the batches")
        async with settings_of(real) as page:
            assert page.holds.text() == f"2 batches, {MANY + 40:,} inputs, {MANY + 40:,} results"
            await press(page, page.check)
            await cancelled(page, "does not say whether")
            await press(page, page.check)
            await says(page, "sound")
            await choose_age(page, "ended more than 3 months ago")
            await until(lambda: page.archives.count.text().startswith("2 batches"), "the count")
            await press(page, page.archives.archive)
            await save_as(page.archives, target)
            await until(lambda: "Copying" in page.work.step.text(), "the copying")
            take_picture(real, "archiving")
            await cancelled(page, "no batch has left")
            assert not target.exists()
            await press(page, page.archives.archive)
            await save_as(page.archives, target)
            await says(page, "2 batches left for old.edarchive")
            nothing = "0 batches, 0 inputs, 0 results"
            await until(lambda: page.holds.text() == nothing, "the size to be read again")
            await press(page, page.compact)
            await says(page, "given back")
            await press(page, page.archives.read)
            await choose_file(page.archives, target)
            await says(page, "2 batches came back")
        await show_page(real, "Monitor")
        await until(lambda: len(table_texts(batches, 0)) == 2, "the batches to be listed")


async def cancelled(page: JournalPage, words: str) -> None:
    """Click Cancel while something is under way; it says what was changed, which is nothing."""
    await until(lambda: page.work.cancel.isVisible() and page.work.bar.maximum() > 0, "progress")
    click(page.work.cancel)
    await says(page, words)
    assert not page.work.progress.isVisible()
    assert page.check.isEnabled()


async def test_nothing_is_written_over_and_no_file_of_another_kind_is_read(
    private_home: Path, tmp_path: Path
) -> None:
    await make_journal(private_home)
    kept = tmp_path / "kept.edarchive"
    kept.write_text("somebody's only copy", encoding="utf-8")
    async with real_window(private_home, sandbox=True) as real:
        await opened(real)
        async with settings_of(real) as page:
            await choose_age(page, "ended more than 3 months ago")
            await press(page, page.archives.archive)
            await save_as(page.archives, kept)
            await says(page, "The file is there already")
            assert "nowhere else" in said(page.work)
            assert page.holds.text().startswith("1 batch,")
            await press(page, page.archives.read)
            await choose_file(page.archives, kept)
            await says(page, "no archive that can be read")
    assert kept.read_text(encoding="utf-8") == "somebody's only copy"


async def test_batches_of_an_account_that_is_gone_are_offered_to_the_one_that_is_open(
    private_home: Path, tmp_path: Path
) -> None:
    path = await make_journal(private_home, account="of another installation")
    target = tmp_path / "old.edarchive"
    journal = await Journal.open(path)
    [batch] = await journal.batches.all()
    await journal.upkeep.archive([batch.id], target, lambda _done, _total: None)
    await journal.batches.delete(batch.id)
    await journal.aclose()
    async with real_window(private_home, sandbox=True) as real:
        await opened(real)
        batches = real.window.work.batches.table
        async with settings_of(real) as page:
            await press(page, page.archives.read)
            await choose_file(page.archives, target)
            await says(page, "not on this computer")
            assert "1 batch came back" in said(page.work)
            assert table_texts(batches, 0) == []
            page.ensureWidgetVisible(page.work)
            take_picture(real, "stray-batches")
            account = account_text(real.workspace.account)
            click(button(page.work.outcome, f"List in “{account}”"))
            await says(page, "1 batch is listed in")
        await show_page(real, "Monitor")
        await until(lambda: len(table_texts(batches, 0)) == 1, "the batch to be listed")


async def test_closing_settings_ends_what_is_under_way_and_changes_nothing(
    private_home: Path,
) -> None:
    await make_journal(private_home, many=MANY)
    async with real_window(private_home, sandbox=True) as real:
        await opened(real)
        async with settings_of(real) as page:
            await press(page, page.check)
            await until(lambda: page.work.bar.maximum() > 0, "the check to begin")
        async with settings_of(real) as page:
            # The dialog before is gone, and nothing of it has been said anywhere.
            assert not real.window.banner.isVisible()
            await press(page, page.check)
            await says(page, "sound")


async def test_a_journal_on_a_network_is_said_in_the_window_until_it_was_read(
    private_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The table of mounts is made up; how it is read, and what follows, is real."""
    table = tmp_path / "mountinfo"
    table.write_text(f"1 0 0:1 / {private_home} rw - nfs4 server:/home rw\n", encoding="utf-8")
    monkeypatch.setattr(mounts, "_MOUNT_INFO", table)
    await make_journal(private_home)
    async with real_window(private_home, sandbox=True) as real:
        await opened(real)
        banner = real.window.dialogs.place
        await until(banner.isVisible, "the banner")
        assert banner.text().startswith("The journal is on a network folder")
        assert "EXTEND_DESKTOP_HOME" in banner.text()
        take_picture(real, "network-journal")
        async with settings_of(real) as page:
            assert "only one program" in page.network.text()
            await press(page, page.check)
            await says(page, "sound")
            target = tmp_path / "old.edarchive"
            await choose_age(page, "ended more than 3 months ago")
            await press(page, page.archives.archive)
            await save_as(page.archives, target)
            await says(page, "1 batch left for")
        close = next(item for item in banner.findChildren(QToolButton) if item.isVisible())
        click(close)
        assert not banner.isVisible()
    async with real_window(private_home, sandbox=True) as real:
        await opened(real)
        assert not real.window.dialogs.place.isVisible()
        async with settings_of(real) as page:
            assert page.network.isVisible()
