"""Notifications, progress and the sleep lock of the real window, over a private bus with stand-ins."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from extend_desktop.domain.batches import Batch, BatchStatus, PhaseCounts
from extend_desktop.system.freedesktop import FreedesktopDesktop
from extend_desktop.ui.views.settings.dialog import SettingsDialog
from extend_desktop.ui.views.settings.general import GeneralPage
from extend_desktop.ui.views.settings.pages import GENERAL
from extend_desktop.ui.views.window.announcements import Announcements
from extend_desktop.ui.views.window.work_area import MONITOR
from tests.helpers.control_fixtures import hold_of
from tests.helpers.desktop_services import (
    DesktopServices,
    desktop_on_a_private_bus,
)
from tests.helpers.fake_workspace import batch
from tests.helpers.ui_driver import until
from tests.helpers.window_stage import Stage

RUNNING = replace(batch("one", name="March"), phase_counts=PhaseCounts(running=2, uploading=1))
DONE = replace(
    RUNNING,
    status=BatchStatus.COMPLETED_WITH_FAILURES,
    phase_counts=PhaseCounts(processed=1, failed=1),
)


@pytest.fixture
def services(monkeypatch: pytest.MonkeyPatch) -> Iterator[DesktopServices]:
    with desktop_on_a_private_bus(monkeypatch) as made:
        yield made


@pytest_asyncio.fixture
async def noticed(stage: Stage, services: DesktopServices) -> AsyncIterator[Stage]:
    """The window with one running batch, announced over the bus."""
    stage.parts.account.batches.put(RUNNING)
    desktop = FreedesktopDesktop()
    Announcements(stage.context, stage.parts.session, stage.window, desktop)
    await stage.start(sandbox=True)
    yield stage
    await stage.idle()
    await desktop.aclose()


@pytest_asyncio.fixture
async def other() -> AsyncIterator[QWidget]:
    """Another window, which can be in front."""
    made = QWidget()
    made.show()
    yield made
    made.deleteLater()


async def bring(window: QWidget) -> None:
    window.activateWindow()
    await until(window.isActiveWindow, "the window in front")


def come(stage: Stage, item: Batch) -> None:
    stage.parts.account.batches.announce(item)


async def test_the_end_of_a_batch_is_told_behind_another_window_and_a_click_shows_it(
    noticed: Stage, services: DesktopServices, other: QWidget
) -> None:
    await bring(other)
    come(noticed, DONE)
    await until(lambda: services.shown, "the notification")
    assert services.shown[0][3] == "“March” is done"
    assert services.shown[0][4] == "1 processed, 1 failed"
    services.click(1)
    await until(lambda: noticed.window.work.page.title.key == MONITOR.key, "Monitor")
    await until(lambda: noticed.window.work.batches.current() == RUNNING.id, "the batch")


async def test_in_front_nothing_is_told(noticed: Stage, services: DesktopServices) -> None:
    await bring(noticed.window)
    come(noticed, DONE)
    await noticed.idle()
    await until(lambda: services.updates, "the progress")
    assert services.shown == []


async def test_less_than_the_end_is_not_told_by_a_notification(
    noticed: Stage, services: DesktopServices, other: QWidget
) -> None:
    await bring(other)
    come(noticed, replace(RUNNING, phase_counts=PhaseCounts(running=1, failed=1)))
    await noticed.idle()
    assert services.shown == []


async def test_a_hold_of_the_account_is_told(
    noticed: Stage, services: DesktopServices, other: QWidget
) -> None:
    await bring(other)
    noticed.parts.account.batches.come_to_hold(hold_of("payment_required"))
    await until(lambda: services.shown, "the notification")
    assert "on hold" in services.shown[0][3]
    assert "credits ran out" in services.shown[0][4]


async def test_notifications_can_be_switched_off_in_settings(
    noticed: Stage, services: DesktopServices, other: QWidget
) -> None:
    noticed.window.dialogs.open_settings(GENERAL)
    dialog = noticed.window.findChild(SettingsDialog)
    assert dialog is not None
    page = dialog.pages.currentWidget()
    assert isinstance(page, GeneralPage)
    QTest.keyClick(page.notifies, Qt.Key.Key_Space)
    dialog.close()
    await bring(other)
    come(noticed, DONE)
    await noticed.idle()
    assert services.shown == []
    assert noticed.context.settings.current.notifies is False


async def test_progress_follows_the_live_batches(noticed: Stage, services: DesktopServices) -> None:
    come(noticed, replace(RUNNING, phase_counts=PhaseCounts(running=3, processed=1)))
    await until(lambda: services.updates[-1:] and _progress(services) == (0.25, True), "a quarter")
    come(noticed, DONE)
    await until(lambda: _progress(services) == (0.0, False), "no progress")


async def test_sleep_is_held_off_while_files_go_up_if_wished(
    noticed: Stage, services: DesktopServices
) -> None:
    come(noticed, RUNNING)
    await noticed.idle()
    assert services.locks == []
    noticed.context.settings.update(keeps_awake=True)
    come(noticed, RUNNING)
    await until(lambda: services.locks, "the lock")
    assert services.locks[0][0][2] == "Documents are being uploaded"
    come(noticed, DONE)
    await until(lambda: noticed.window.live.uploading == 0, "the end of the uploads")


def _progress(services: DesktopServices) -> tuple[float, bool]:
    facts = services.updates[-1][1]
    return facts["progress"][1], facts["progress-visible"][1]
