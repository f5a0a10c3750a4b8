"""Quitting by itself when everything has ended, and the icon in the tray, by their menus."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
import pytest_asyncio
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from extend_desktop.domain.batches import BatchStatus, PhaseCounts
from extend_desktop.services.exports.automatic import EVERY_BATCH, automatic_of
from extend_desktop.services.tasks import HANDED_OVER
from extend_desktop.ui.application import Application
from extend_desktop.ui.tray import Tray
from extend_desktop.ui.tray_messages import TrayMessages
from extend_desktop.ui.views.settings.dialog import SettingsDialog
from extend_desktop.ui.views.settings.general import GeneralPage
from extend_desktop.ui.views.settings.pages import GENERAL
from extend_desktop.ui.views.window.announcements import Announcements
from extend_desktop.ui.views.window.quit_when_done import NOTICE_S, QuitWhenDone
from tests.helpers.fake_workspace import NOW, batch
from tests.helpers.pane_fixtures import click, until
from tests.helpers.window_stage import Stage, button_of

RUNNING = replace(batch("one", name="March"), phase_counts=PhaseCounts(running=2))
ENDED = replace(
    RUNNING, status=BatchStatus.COMPLETED, phase_counts=PhaseCounts(processed=2), finished_at=NOW
)
PAUSED = replace(RUNNING, status=BatchStatus.PAUSED)
QUIT = "Quit when everything has ended"


@pytest_asyncio.fixture
async def quits(stage: Stage) -> AsyncIterator[list[bool]]:
    """The window with one running batch; what it says of closing."""
    said: list[bool] = []
    stage.window.closed.connect(lambda: said.append(True))
    stage.parts.account.batches.put(RUNNING)
    await stage.start(sandbox=True)
    stage.window.work.show_page("monitor")
    yield said


def ending(stage: Stage) -> QuitWhenDone:
    return stage.window.dialogs.ending


def icon_of(tray: Tray) -> QSystemTrayIcon | None:
    return tray.icon


def entry(words: str) -> QAction:
    """Find an entry of the menu that is open."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return next(item for item in menu.actions() if item.text() == words)


async def arm(stage: Stage) -> None:
    """Choose it by the menu bar, as for all batches."""
    command = next(item for item in stage.window.menus.actions if item.text() == "When done…")
    command.trigger()
    entry(QUIT).trigger()
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    await stage.idle()


async def beat(stage: Stage, times: int = 1) -> None:
    """Let the seconds go by."""
    for _ in range(times):
        ending(stage).beat.timeout.emit()
        await stage.idle()


async def test_it_waits_for_the_end_then_for_a_minute_and_quits(
    stage: Stage, quits: list[bool]
) -> None:
    await arm(stage)
    ending(stage).beat.stop()
    fetching = replace(ENDED, outputs_missing=1)
    for live in (RUNNING, PAUSED, replace(ENDED, finished_at=None), fetching):
        stage.parts.account.batches.announce(live)
        await beat(stage, 3)
        assert "when everything has ended" in ending(stage).notice.text()
    stage.parts.account.batches.announce(ENDED)
    await beat(stage)
    assert f"in {NOTICE_S} seconds" in ending(stage).notice.text()
    await beat(stage, NOTICE_S - 1)
    assert "in 1 second\n" in ending(stage).notice.text()
    assert not quits
    await beat(stage)
    assert quits == [True]


async def test_a_new_batch_or_a_file_being_written_begins_the_minute_anew_and_a_click_ends_it(
    stage: Stage, quits: list[bool]
) -> None:
    await arm(stage)
    ending(stage).beat.stop()
    stage.parts.account.batches.announce(ENDED)
    await beat(stage, 30)
    stage.parts.account.batches.announce(replace(RUNNING, id=batch("two").id))
    await beat(stage)
    assert "when everything has ended" in ending(stage).notice.text()
    stage.parts.account.batches.announce(replace(ENDED, id=batch("two").id))
    written = asyncio.Event()
    stage.context.tasks.start(written.wait(), name="export of two")
    ending(stage).beat.timeout.emit()
    await until(lambda: not stage.context.tasks.is_running("ending.look"))
    assert "when everything has ended" in ending(stage).notice.text()
    written.set()
    await stage.idle()
    await beat(stage)
    assert f"in {NOTICE_S} seconds" in ending(stage).notice.text()
    click(button_of(ending(stage).notice, "Stay open"))
    await beat(stage, NOTICE_S + 1)
    assert not ending(stage).is_armed
    assert not ending(stage).isVisible()
    assert not quits


async def test_nothing_that_is_under_way_is_broken_off(stage: Stage, quits: list[bool]) -> None:
    await arm(stage)
    ending(stage).beat.stop()
    stage.parts.account.batches.announce(ENDED)
    for name in (
        "files.transfer",
        "journal.work",
        "batches.delete one",
        "repeat.submit",
        "refresh one",
        f"{HANDED_OVER} 1",
    ):
        done = asyncio.Event()
        stage.context.tasks.start(done.wait(), name=name)
        for _ in range(2):
            ending(stage).beat.timeout.emit()
            await until(lambda: not stage.context.tasks.is_running("ending.look"))
        assert "when everything has ended" in ending(stage).notice.text(), name
        done.set()
        await stage.idle()
        await beat(stage)
        assert f"in {NOTICE_S} seconds" in ending(stage).notice.text(), name
    assert not quits


async def test_the_menu_of_a_batch_has_its_export_and_shows_what_was_chosen(
    stage: Stage, quits: list[bool]
) -> None:
    await arm(stage)
    entries = stage.window.work.batches.when_done
    menu = entries.menu(stage.window, RUNNING)
    texts = {action.text(): action.isChecked() for action in menu.actions()}
    assert texts[QUIT]
    assert {"This batch…", "Every batch…"} <= texts.keys()
    assert "This batch…" not in {item.text() for item in entries.menu(menu, ENDED).actions()}
    entries.exports.choose(EVERY_BATCH, "/out")
    stored = stage.context.settings.current.automatic_exports
    assert automatic_of(stored, EVERY_BATCH) is not None
    again = entries.menu(menu, None)
    assert next(item for item in again.actions() if item.text() == "Every batch…").isChecked()
    assert not quits


async def test_without_a_tray_the_setting_says_so_and_closing_quits(
    stage: Stage, quits: list[bool]
) -> None:
    if QSystemTrayIcon.isSystemTrayAvailable():
        pytest.skip("this desktop has a tray")
    stage.context.settings.update(tray=True)
    stage.window.dialogs.open_settings(GENERAL)
    page = next(iter(stage.window.findChildren(SettingsDialog))).show_page(GENERAL)
    assert isinstance(page, GeneralPage)
    assert "no icons in a tray" in page.tray.accessibleDescription()
    stage.window.close()
    assert quits == [True]


async def test_where_the_system_has_no_other_way_the_tray_tells_and_a_click_shows_the_batch(
    stage: Stage, quits: list[bool]
) -> None:
    """A stand-in says that messages can be shown; the icon is Qt's, as on Windows and macOS."""
    stage.window.setWindowIcon(stage.context.icons.icon("layers"))
    desktop = TrayMessages(lambda: stage.window, lambda: None, is_able=lambda: True)
    Announcements(stage.context, stage.parts.session, stage.window, desktop)
    await stage.idle()
    other = QWidget()
    other.show()
    other.activateWindow()
    await until(lambda: not stage.window.isActiveWindow())
    stage.parts.account.batches.announce(ENDED)
    await stage.idle()
    icon = desktop._own
    assert icon is not None
    assert icon.isVisible()
    stage.window.work.show_page("compose")
    icon.messageClicked.emit()
    await stage.idle()
    assert stage.window.work.page.title.key == "monitor"
    assert stage.window.work.batches.current() == ENDED.id
    await desktop.aclose()
    assert not icon.isVisible()
    other.deleteLater()
    assert not quits


async def test_a_click_on_a_message_is_heard_once_whichever_icon_shows_it(
    stage: Stage, quits: list[bool]
) -> None:
    picture = stage.context.icons.icon("layers")
    stage.window.setWindowIcon(picture)
    kept: list[QSystemTrayIcon | None] = [QSystemTrayIcon(picture, stage.window)]
    desktop = TrayMessages(lambda: stage.window, lambda: kept[0], is_able=lambda: True)
    opened: list[str] = []
    desktop.on_opened(opened.append)
    first = kept[0]
    for number, icon in enumerate((first, None, first)):
        kept[0] = icon
        await desktop.notify(str(number), "title", "body")
    assert first is not None
    first.messageClicked.emit()
    assert opened == ["2"]
    await desktop.aclose()
    assert not quits


def with_tray(stage: Stage) -> Tray:
    """The window's own; a stand-in says that the desktop has a place for it, the icon is Qt's."""
    tray = stage.window.dialogs.tray
    tray._is_available = lambda: True
    stage.context.settings.update(tray=True)
    return tray


async def test_the_guide_goes_into_the_tray_with_its_window_and_comes_back(
    stage: Stage, quits: list[bool]
) -> None:
    tray = with_tray(stage)
    stage.window.dialogs.open_guide("exporting")
    guide = stage.window.dialogs.guide
    assert guide is not None
    stage.window.close()
    click(button_of(tray.notice, "Hide the window"))
    assert not guide.isVisible()
    tray.show_window()
    assert guide.isVisible()
    assert guide.shown.key == "exporting"
    guide.close()
    assert not quits
    stage.context.settings.update(tray=False)


async def test_what_closing_means_is_said_where_it_can_be_read(
    stage: Stage, quits: list[bool]
) -> None:
    tray = with_tray(stage)
    stage.window.setWindowState(Qt.WindowState.WindowMinimized)
    await until(stage.window.isMinimized, "the window to be in the task bar")
    assert not stage.window.close()
    assert not stage.window.isMinimized()
    assert "leaves the program in the tray" in tray.notice.text()
    assert not quits
    stage.context.settings.update(tray=False)


async def test_the_desktop_can_end_the_program_although_closing_would_hide_it(
    stage: Stage, quits: list[bool]
) -> None:
    """As the entry of the Dock on macOS does, by an event to the application."""
    with_tray(stage)
    application = QApplication.instance()
    assert isinstance(application, Application)
    application.quit_by(stage.window.quit)
    try:
        QApplication.sendEvent(application, QEvent(QEvent.Type.Quit))
    finally:
        application.quit_by(None)
    assert quits == [True]
    stage.context.settings.update(tray=False)


async def test_the_menu_of_the_list_takes_its_part_about_the_end_along(
    stage: Stage, quits: list[bool]
) -> None:
    def menus() -> int:
        return len(
            [item for item in stage.window.findChildren(QMenu) if item.title() == "When done"]
        )

    batches = stage.window.work.batches
    for _ in range(3):
        click(batches.header.more)
        popup = QApplication.activePopupWidget()
        assert popup is not None
        popup.close()
        await until(lambda: menus() == 0, "the menus to go")
    assert not quits


async def test_without_messages_nothing_is_put_into_the_tray(stage: Stage) -> None:
    desktop = TrayMessages(lambda: stage.window, lambda: None, is_able=lambda: False)
    await desktop.notify("one", "title", "body")
    assert desktop._own is None
    await desktop.aclose()


async def test_closing_hides_the_window_only_once_that_was_said_and_the_menu_quits(
    stage: Stage, quits: list[bool]
) -> None:
    """A stand-in says that there is a tray; the icon and its menu are Qt's."""
    window = stage.window
    tray = Tray(stage.context, window, is_available=lambda: True)
    window.dialogs.tray = tray
    tray.quit_requested.connect(window.quit)
    assert icon_of(tray) is None, "off until it is wanted"
    stage.context.settings.update(tray=True)
    icon = icon_of(tray)
    assert icon is not None
    tray.setParent(window.centralWidget())
    assert not window.close()
    assert window.isVisible()
    assert "leaves the program in the tray" in tray.notice.text()
    click(button_of(tray.notice, "Hide the window"))
    assert window.isHidden()
    assert not quits
    icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert window.isVisible()
    assert not window.close()
    assert window.isHidden(), "said once is enough"
    stage.parts.session.started_again.emit(None)
    window.dialogs.tray.show_window()
    assert window.isVisible()
    menu = icon.contextMenu()
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "Quit").trigger()
    assert quits == [True]
    stage.context.settings.update(tray=False)
    assert icon_of(tray) is None


async def test_a_tray_may_come_after_the_program_and_go_while_the_window_is_hidden(
    stage: Stage, quits: list[bool]
) -> None:
    window, trays = stage.window, [False]
    stage.context.settings.update(tray=True)
    tray = Tray(stage.context, window, is_available=lambda: trays[0])
    window.dialogs.tray = tray
    tray.setParent(window.centralWidget())
    assert icon_of(tray) is None
    trays[0] = True
    assert not window.close()
    click(button_of(tray.notice, "Hide the window"))
    assert window.isHidden()
    trays[0] = False
    tray.beat.timeout.emit()
    assert icon_of(tray) is None
    assert window.isVisible()
    assert not quits
