"""The screens of control in both themes to `build/screenshots/`, over an account in memory.

What they show (a refused key, an answer that was lost) takes minutes or a misfortune to come about
in the real program. Run `python -m tests.screenshots_control`.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from extend_desktop.domain.errors import AccessCode
from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.settings import ThemeChoice
from extend_desktop.presentation.translation import tr
from extend_desktop.services.tasks import TaskRunner
from extend_desktop.system.resources import resource_folder
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.icons import Icons
from extend_desktop.ui.main_window import LEAST_SIZE_PX, MainWindow
from extend_desktop.ui.settings_store import SettingsStore
from extend_desktop.ui.theme import Theme
from extend_desktop.ui.views.dialogs.adopt import AdoptDialog
from tests.helpers import control_fixtures as scenes
from tests.helpers.pane_fixtures import StillClock
from tests.helpers.session_parts import SessionParts
from tests.helpers.ui_driver import click, click_row, click_tab, until
from tests.screenshot_session import SIZE_PX, THEMES, Camera, take_screenshots

W = TypeVar("W", bound=QWidget)


class MemorySession(Camera):
    """A window over an account in memory, and the camera."""

    def __init__(self, theme: ThemeChoice, window: MainWindow, parts: SessionParts) -> None:
        super().__init__(theme, window)
        self.parts = parts

    async def show(self, batch_id: BatchId, tab: str = "Runs") -> None:
        work = self.window.work
        work.batches.select(batch_id)
        click_tab(work.detail.tabs, tab)
        await until(lambda: work.detail.batch_id == batch_id, "the batch")
        await until(lambda: not work.detail.busy.busy, "its runs")

    def opened(self, kind: type[W]) -> W:
        """Return the open dialog or menu, in the middle of the window."""
        found = next(item for item in self.window.findChildren(kind) if item.isVisible())
        if isinstance(found, QDialog):
            self.bring_to_middle(found)
        return found


@asynccontextmanager
async def screenshot_session(theme: ThemeChoice) -> AsyncGenerator[MemorySession]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    parts = SessionParts(files=450)
    scenes.fill(parts.account.batches)
    tasks = TaskRunner()
    colours = Theme(application, resource_folder() / "icons")
    colours.choose(theme)
    settings = SettingsStore(parts.settings, tasks)
    icons = Icons(colours, resource_folder() / "icons")
    context = UiContext(colours, icons, tasks, settings, StillClock())
    window = MainWindow(context, parts.session, resource_folder() / "samples")
    window.resize(*SIZE_PX)
    window.move(0, 0)
    window.show()
    window.open_at_start((), sandbox=True)
    await until(window.work.isVisible, "the account")
    window.work.show_page("monitor")
    await until(lambda: window.work.batches.model.rowCount() == 6, "the batches")
    window.banner.hide()
    try:
        yield MemorySession(theme, window, parts)
    finally:
        window.close()
        await tasks.aclose()
        await parts.session.close()
        window.deleteLater()
        colours.deleteLater()


async def retry(session: MemorySession) -> None:
    detail = session.window.work.detail
    await session.show(scenes.RUNNING)
    await session.shoot("60-control-running")
    for row in (0, 1):
        click_row(detail.runs.table, row)
    QTest.mouseClick(
        detail.runs.table.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.ControlModifier,
        detail.runs.table.visualRect(detail.runs.model.index(0, 0)).center(),
    )
    click(detail.buttons.retry.arrow)
    await until(lambda: QApplication.activePopupWidget() is not None, "the menu")
    await session.shoot("61-retry-menu")
    session.opened(QMenu).close()
    detail.runs.table.customContextMenuRequested.emit(QPoint(60, 20))
    await session.shoot("62-runs-menu")
    session.opened(QMenu).close()
    click(detail.buttons.retry.all)
    await until(detail.notice.isVisible, "the notice")
    await session.shoot("63-sent-again")
    detail.notice.hide()
    session.window.work.batches.table.customContextMenuRequested.emit(QPoint(60, 20))
    await session.shoot("64-batches-menu")
    session.opened(QMenu).close()


async def cancel(session: MemorySession) -> None:
    detail = session.window.work.detail
    await session.show(scenes.RUNNING)
    detail.commands.cancel()
    session.opened(QDialog)
    await session.shoot("65-cancel")
    session.opened(QDialog).close()
    await session.show(scenes.CANCELLING)
    await session.shoot("66-cancelling")
    await session.show(scenes.CANCELLED)
    await session.shoot("67-ended-with-cancelled")
    session.window.work.batches.delete()
    session.opened(QDialog)
    await session.shoot("68-delete-question")
    session.opened(QDialog).close()


async def unconfirmed(session: MemorySession) -> None:
    detail = session.window.work.detail
    await session.show(scenes.LOST, "Results")
    await until(detail.unconfirmed.banner.isVisible, "the banner")
    await session.shoot("70-unconfirmed-looking")
    scenes.look_up(session.parts.account.batches)
    await until(lambda: "230" in detail.unconfirmed.banner.text(), "what is known")
    await session.shoot("70-unconfirmed-second-minute")
    detail.unconfirmed.ask_to_send()
    session.opened(QDialog)
    await session.shoot("70-unconfirmed-send-now")
    session.opened(QDialog).close()
    session.window.work.batches.delete()
    await until(
        lambda: any(each.isVisible() for each in session.window.findChildren(QDialog)), "it"
    )
    session.opened(QDialog)
    await session.shoot("70-delete-although-open")
    session.opened(QDialog).close()
    await session.show(scenes.ASKED, "Results")
    await until(lambda: "req_" in detail.unconfirmed.banner.text(), "the facts")
    await session.shoot("71-unconfirmed-asks")
    detail.unconfirmed.ask_to_send()
    session.opened(QDialog)
    await session.shoot("72-send-again")
    session.opened(QDialog).close()


async def adopt(session: MemorySession) -> None:
    session.window.work.batches.commands.adopt()
    dialog = session.opened(AdoptDialog)
    dialog.run_id.setText("exr_9fK2")
    await session.shoot("73-adopt-doubt")
    dialog.run_id.setText("https://dashboard.extend.ai/x")
    await session.shoot("74-adopt-refused")
    dialog.close()
    menu = next(menu for menu in session.window.findChildren(QMenu) if menu.title() == tr("&Batch"))
    menu.popup(session.window.mapToGlobal(QPoint(150, 24)))
    await session.shoot("75-batch-menu")
    menu.close()


async def palette(session: MemorySession) -> None:
    session.window.palettes.open()
    opened = session.window.palettes.palette
    assert opened is not None
    await until(lambda: len(opened.model.all_keys()) > 30, "the batches")
    await session.shoot("76-palette")
    QTest.keyClicks(opened.field, "ba re")
    await session.shoot("77-palette-words")
    QTest.keyClicks(opened.field, "zzz")
    await session.shoot("78-palette-nothing")
    opened.close()


async def guide(session: MemorySession) -> None:
    dialogs = session.window.dialogs
    for page in ("first-steps", "files-that-need-you", "whats-new"):
        dialogs.open_guide(page)
        assert dialogs.guide is not None
        session.bring_to_middle(dialogs.guide)
        await session.shoot(f"79-guide-{page}")
    assert dialogs.guide is not None
    dialogs.guide.search.setText("password")
    QTest.keyClick(dialogs.guide.search, Qt.Key.Key_Return)
    await session.shoot("79-guide-search")
    dialogs.guide.close()


async def settings(session: MemorySession) -> None:
    for page in ("general", "keyboard"):
        session.window.dialogs.open_settings(page)
        session.opened(QDialog)
        await session.shoot(f"79-settings-{page}")
        session.opened(QDialog).close()


async def hold(session: MemorySession) -> None:
    await session.show(scenes.RUNNING)
    holds: dict[int, AccessCode] = {80: "payment_required", 81: "unauthorized", 82: "forbidden"}
    for number, code in holds.items():
        session.parts.account.batches.come_to_hold(scenes.hold_of(code))
        await session.shoot(f"{number}-hold-{code.replace('_', '-')}")
    session.window.hold.key_requested.emit()
    session.opened(QDialog)
    await session.shoot("83-new-key")
    session.opened(QDialog).close()


async def narrow(session: MemorySession) -> None:
    session.window.resize(*LEAST_SIZE_PX)
    session.parts.account.batches.come_to_hold(scenes.hold_of("payment_required"))
    await session.show(scenes.ASKED)
    await session.shoot("84-smallest-hold-unconfirmed")
    await session.show(scenes.RUNNING)
    await session.shoot("85-smallest-running")
    session.parts.account.batches.come_to_hold(None)
    session.window.resize(*SIZE_PX)


async def main() -> int:
    wanted = sys.argv[1:]
    for theme in THEMES:
        async with screenshot_session(theme) as session:
            for scene in (
                retry,
                cancel,
                unconfirmed,
                adopt,
                palette,
                guide,
                settings,
                hold,
                narrow,
            ):
                if not wanted or scene.__name__ in wanted:
                    await scene(session)
    return 0


if __name__ == "__main__":
    take_screenshots(main)
