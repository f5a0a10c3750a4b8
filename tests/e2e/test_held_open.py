"""Dialogs, file choosers, menus and a drag held open over a running batch: it is followed on."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QWidget

from extend_desktop.presentation.connection import reset_question
from extend_desktop.ui.views.composer.scan_row import LeftOutDialog
from extend_desktop.ui.views.dialogs.adopt import AdoptDialog
from extend_desktop.ui.views.dialogs.cancel import CancelDialog
from extend_desktop.ui.views.dialogs.key import KeyDialog
from extend_desktop.ui.views.dialogs.question import QuestionDialog
from extend_desktop.ui.views.exports.dialog import ExportDialog
from extend_desktop.ui.views.settings.dialog import SettingsDialog
from tests.helpers.commands import account_of
from tests.helpers.real_window import RealWindow, opened, real_window
from tests.helpers.sandbox_process import start_sandbox
from tests.helpers.ui_driver import (
    button,
    click_when_on,
    drop,
    open_dialog,
    until,
)
from tests.helpers.ui_steps import batch_status, filled_rows, show_page, submit_invoices
from tests.helpers.waiting import GIVE_UP_S
from tests.helpers.x_pointer import XPointer, is_available

pytestmark = pytest.mark.takes_long

SLOW = ("--files", "20", "--files-per-minute", "80")
Opening = Callable[[RealWindow], Awaitable[QWidget]]


@pytest.fixture(autouse=True)
def slow_sandbox(monkeypatch: pytest.MonkeyPatch) -> Generator[None]:
    """A server on which a batch runs for long."""
    with start_sandbox(*SLOW) as sandbox:
        for name, value in account_of(sandbox).items():
            monkeypatch.setenv(name, value)
        yield


@asynccontextmanager
async def running_batch(home: Path, folder: Path, count: int = 80) -> AsyncGenerator[RealWindow]:
    """The real window with a batch whose results come in."""
    async with real_window(home) as real:
        await opened(real)
        await submit_invoices(real, folder / "in", count)
        rows = real.window.work.detail.results.model
        await until(lambda: filled_rows(rows), "the first result")
        yield real


async def goes_on(real: RealWindow) -> None:
    """Wait until another poll has brought another result into the window."""
    rows = real.window.work.detail.results.model
    before = filled_rows(rows)
    await until(lambda: filled_rows(rows) > before, "another result")
    assert batch_status(real) == "Running"


def command(real: RealWindow, words: str) -> None:
    """Choose a command of the menus."""
    actions = real.window.menus.actions
    next(action for action in actions if action.text().startswith(words)).trigger()


def by_command(words: str, kind: type[QDialog]) -> Opening:
    async def open_it(real: RealWindow) -> QWidget:
        command(real, words)
        return await open_dialog(real.window, kind)

    return open_it


async def question_over_settings(real: RealWindow) -> QWidget:
    command(real, "Settings")
    settings = await open_dialog(real.window, SettingsDialog)
    # The account is the environment's, which Settings have nothing to ask about.
    QuestionDialog(
        real.window._context, settings, "Reset the practice account", reset_question(), "Reset"
    ).open()
    return await open_dialog(settings, QuestionDialog)


async def save_chooser(real: RealWindow) -> QWidget:
    command(real, "Export")
    (await open_dialog(real.window, ExportDialog)).accept()
    return await open_dialog(real.window, QFileDialog)


async def key_dialog(real: RealWindow) -> QWidget:
    real.window.hold.key_requested.emit()
    return await open_dialog(real.window, KeyDialog)


async def left_out(real: RealWindow) -> QWidget:
    folder = real.container.paths.logs.parent / "scans"
    folder.mkdir(exist_ok=True)
    (folder / ".hidden.pdf").write_bytes(b"%PDF-")
    (folder / "a.txt").write_text("a", encoding="utf-8")
    composer = real.window.work.composer
    drop(composer, [folder])
    await real.workspace.staging.wait_until_idle()
    await until(composer.scan.isVisible, "what was left out")
    await click_when_on(button(composer.scan, "Show left out…"))
    return await open_dialog(real.window, LeftOutDialog)


async def popup(real: RealWindow) -> QWidget:
    await until(QApplication.activePopupWidget, "the menu")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


async def context_menu(real: RealWindow) -> QWidget:
    table = real.window.work.batches.table
    place = table.visualRect(table.model().index(0, 0)).center()
    table.customContextMenuRequested.emit(place)
    return await popup(real)


async def menu_of_the_bar(real: RealWindow) -> QWidget:
    bar = real.window.header.menu_bar
    place = bar.actionGeometry(bar.actions()[0]).center()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    return await popup(real)


OPENINGS: dict[str, Opening] = {
    "settings": by_command("Settings", SettingsDialog),
    "question over settings": question_over_settings,
    "files": by_command("Add files", QFileDialog),
    "folder": by_command("Add folder", QFileDialog),
    "adopt": by_command("Adopt", AdoptDialog),
    "cancel": by_command("Cancel the batch", CancelDialog),
    "delete": by_command("Delete from history", QuestionDialog),
    "export": by_command("Export", ExportDialog),
    "save": save_chooser,
    "key": key_dialog,
    "left out": left_out,
    "shortcuts": by_command("Keyboard shortcuts", QDialog),
    "about": by_command("About", QDialog),
    "context menu": context_menu,
    "menu of the bar": menu_of_the_bar,
}


async def shut(real: RealWindow) -> None:
    """Put away all that is open, the topmost first, as Esc does."""

    def is_all_shut() -> bool:
        top = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if top is not None:
            QTest.keyClick(top, Qt.Key.Key_Escape)
        return top is None

    await until(is_all_shut, "all to be shut")


def is_all_gone(real: RealWindow) -> bool:
    """Tell whether nothing is on screen and the account was let go of, followed batch and all."""
    is_shown = any(widget.isVisible() for widget in QApplication.topLevelWidgets())
    return not is_shown and real.session.current is None


async def test_the_batch_is_followed_on_under_everything_that_opens(
    private_home: Path, tmp_path: Path
) -> None:
    async with running_batch(private_home, tmp_path, 200) as real:
        for name, open_it in OPENINGS.items():
            held = await open_it(real)
            await goes_on(real)
            assert held.isVisible(), name
            await shut(real)
        await goes_on(real)


@pytest.mark.parametrize("name", ["question over settings", "save", "context menu"])
async def test_the_window_closes_with_it_open(
    private_home: Path, tmp_path: Path, name: str
) -> None:
    async with running_batch(private_home, tmp_path) as real:
        assert (await OPENINGS[name](real)).isVisible()
    assert is_all_gone(real)


@pytest.fixture
def pointer() -> Generator[XPointer]:
    if QGuiApplication.platformName() != "xcb" or not is_available():
        pytest.skip("needs an X display and its library for made-up input")
    result = XPointer()
    yield result
    result.close()


async def drag_a_file(real: RealWindow, pointer: XPointer) -> None:
    """Drag a file out of the table to the composer, and hold it there."""
    real.window.move(0, 0)
    await show_page(real, "Compose")
    table, composer = real.window.work.files.table, real.window.work.composer
    await until(lambda: table.model().rowCount(), "the files")
    start = table.viewport().mapToGlobal(table.visualRect(table.model().index(0, 0)).center())
    end = composer.mapToGlobal(composer.rect().center())
    highlighted: list[bool] = []
    real.window.work.drops.highlighted.connect(highlighted.append)
    async with asyncio.timeout(GIVE_UP_S):
        await pointer.drag(start, end, lambda: highlighted)


async def test_the_batch_is_followed_on_during_a_drag_and_after_it_and_the_window_closes_in_one(
    private_home: Path, tmp_path: Path, pointer: XPointer
) -> None:
    async with running_batch(private_home, tmp_path) as real:
        await drag_a_file(real, pointer)
        await goes_on(real)
        await goes_on(real)
        assert not real.workspace.staging.drafts
        pointer.press(is_down=False)
        await until(lambda: real.workspace.staging.drafts, "the file in the composer")
        await goes_on(real)
        await drag_a_file(real, pointer)
        await goes_on(real)
    assert is_all_gone(real)
