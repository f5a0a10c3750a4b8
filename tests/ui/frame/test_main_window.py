"""The window follows the session: accounts, status, settings, errors, names, size."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QSlider,
    QWidget,
)

from extend_desktop.domain.batches import PhaseCounts
from extend_desktop.domain.errors import AccessError, ConnectivityError
from extend_desktop.domain.ids import AccountId, BatchId
from extend_desktop.domain.pace import Pace
from extend_desktop.domain.settings import Settings, ThemeChoice
from extend_desktop.domain.waits import CallWait
from extend_desktop.presentation.quantities import clock_text
from extend_desktop.presentation.severity import Severity
from extend_desktop.services.batch_events import ConnectionHealth
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.main_window import LEAST_SIZE_PX
from extend_desktop.ui.views.dialogs.question import QuestionDialog
from extend_desktop.ui.views.settings.dialog import SettingsDialog
from extend_desktop.ui.views.settings.general import GeneralPage
from extend_desktop.ui.views.settings.pages import ACCOUNTS, GENERAL
from extend_desktop.ui.views.window.live_batches import LiveBatches
from extend_desktop.ui.views.window.live_button import LiveParts
from extend_desktop.ui.views.window.status_line import StatusLine
from tests.helpers.fake_workspace import NOW, batch
from tests.helpers.pane_fixtures import click, shown, until
from tests.helpers.session_parts import PulsingAccount
from tests.helpers.window_stage import OFFICE, Stage, button_of


async def test_the_last_account_opens_by_itself(context: UiContext) -> None:
    stage = Stage(context, Settings(accounts=(OFFICE,), active_account=OFFICE.id))
    stage.parts.credentials.keys[OFFICE.id] = "sk"
    await stage.start()
    assert stage.page is stage.window.work
    assert stage.window.header.picker.currentText() == "Office"
    assert stage.window.banner.isHidden()
    await stage.end()


async def test_a_failed_start_says_why_and_offers_to_retry(
    context: UiContext,
) -> None:
    stage = Stage(context, Settings(accounts=(OFFICE,), active_account=OFFICE.id))
    stage.parts.credentials.keys[OFFICE.id] = "sk"
    stage.parts.api.error = AccessError("unauthorized")
    await stage.start()
    assert stage.page is stage.window.first_run
    stage.parts.api.error = None
    await stage.press(button_of(stage.window.banner, "Retry"))
    assert stage.page is stage.window.work
    await stage.end()


async def test_switching_accounts_by_the_picker(context: UiContext) -> None:
    stage = Stage(context, Settings(accounts=(OFFICE,)))
    stage.parts.credentials.keys[OFFICE.id] = "sk"
    await stage.start(sandbox=True)
    picker = stage.window.header.picker
    picker.activated.emit(picker.findText("Office"))
    await stage.idle()
    assert stage.parts.session.current is not None
    assert stage.parts.session.current.account == OFFICE
    assert picker.currentText() == "Office"
    assert stage.page is stage.window.work
    await stage.end()


async def test_what_waits_in_an_account_that_is_not_open_is_said_and_leads_there(
    context: UiContext,
) -> None:
    branch = replace(OFFICE, id=AccountId("branch"), name="Branch")
    stage = Stage(context, Settings(accounts=(OFFICE, branch), active_account=OFFICE.id))
    stage.parts.credentials.keys.update({OFFICE.id: "sk", branch.id: "sk"})
    stage.parts.account.batches.elsewhere = {branch.id: 2}
    await stage.start()
    await stage.idle()
    behind = stage.window.account.behind
    assert (behind.text(), behind.isVisible()) == ("2 batches of Branch wait", True)
    assert "Branch: 2 batches" in behind.toolTip()
    await stage.press(behind)
    await stage.idle()
    assert stage.parts.session.current is not None
    assert stage.parts.session.current.account == branch
    assert behind.isHidden()
    await stage.end()


async def test_an_account_that_fails_to_open_leaves_the_open_one_shown(
    context: UiContext,
) -> None:
    stage = Stage(context, Settings(accounts=(OFFICE,)))
    await stage.start(sandbox=True)
    picker = stage.window.header.picker
    picker.activated.emit(picker.findText("Office"))
    await stage.idle()
    assert stage.window.banner.text()
    assert picker.currentText().startswith("Sandbox")
    assert stage.page is stage.window.work
    await stage.end()


async def test_the_status_line_follows_the_pulse(stage: Stage) -> None:
    await stage.start(sandbox=True)
    status = stage.window.status
    stage.parts.account.health.emit(ConnectionHealth(2.0, 3.0, online=True, problem=None))
    assert status.words() == "Connected · updated 2 s ago"
    assert not status.try_now.isVisible()
    for words in ("Next update in 3 s", "25 reads, 10 writes and 10 runs a second"):
        assert words in status.state.toolTip()
    problem = ConnectivityError("dns")
    stage.parts.account.health.emit(
        ConnectionHealth(40.0, 12.0, online=False, problem=problem, offline_since=NOW)
    )
    assert status.words() == f"Offline since {clock_text(NOW)} · next try in 12 s"
    assert "name was not found" in status.state.toolTip()
    click(status.try_now)
    assert stage.parts.account.refreshed == [None]


async def test_the_strip_counts_uploads_while_there_are_any(stage: Stage) -> None:
    await stage.start(sandbox=True)
    status, account = stage.window.status, stage.parts.account
    cast("Any", account.batches).upload_bytes_per_s = 16_000.0
    account.health.emit(ConnectionHealth(2.0, 3.0, online=True, problem=None))
    assert not status.uploads.isVisible()
    counts = PhaseCounts(running=30, uploading=24, waiting=5)
    account.batches.announce(batch("b1", "Bills", counts))
    account.health.emit(ConnectionHealth(2.0, 3.0, online=True, problem=None))
    assert status.uploads.text() == "24 uploading · 16 KB/s"
    account.batches.announce(batch("b1", "Bills", PhaseCounts(processed=35)))
    account.health.emit(ConnectionHealth(2.0, 3.0, online=True, problem=None))
    assert not status.uploads.isVisible()


async def test_a_narrow_strip_drops_the_key_then_the_age_then_the_rate_then_the_bar(
    context: UiContext,
) -> None:
    account = PulsingAccount()
    account.batches.put(batch("b1", "November supplier invoices", PhaseCounts(40, 30, 5)))
    account.batches.paces[BatchId("b1")] = Pace(28, 240, 360)
    live = LiveBatches(context)
    strip = StatusLine(context, live)
    live.bind(account.workspace())
    strip.bind(account.workspace())
    shown(strip, QSize(1_280, 30))
    account.health.emit(ConnectionHealth(2.0, 3.0, online=True, problem=None))
    await until(lambda: "November" in strip.live.text_shown())

    def parts() -> tuple[bool, bool, LiveParts]:
        return strip.place.isVisible(), strip.more.isVisible(), strip.live.parts

    seen = [parts()]
    for width in range(1_280, 300, -8):
        strip.resize(width, strip.height())
        if parts() != seen[-1]:
            seen.append(parts())
    assert seen == [
        (True, True, LiveParts.ALL),
        (False, True, LiveParts.ALL),
        (False, False, LiveParts.ALL),
        (False, False, LiveParts.NO_RATE),
        (False, False, LiveParts.NO_BAR),
    ]
    strip.bind(None)
    live.bind(None)
    strip.deleteLater()


async def test_the_open_accounts_dot_looks_as_its_connection_does(
    context: UiContext, stage: Stage
) -> None:
    await stage.start(sandbox=True)
    picker = stage.window.header.picker

    def color() -> QColor:
        dot = picker.itemIcon(picker.currentIndex()).pixmap(picker.iconSize()).toImage()
        return dot.pixelColor(dot.rect().center())

    assert color() == context.theme.severity_color(Severity.OK)
    problem = ConnectivityError("refused")
    stage.parts.account.health.emit(ConnectionHealth(40.0, 5.0, online=False, problem=problem))
    assert color() == context.theme.severity_color(Severity.FAILED)
    stage.parts.account.health.emit(ConnectionHealth(0.0, 5.0, online=True, problem=None))
    assert color() == context.theme.severity_color(Severity.OK)


async def test_the_status_line_begins_with_what_is_known(stage: Stage) -> None:
    problem = ConnectivityError("refused")
    stage.parts.account.know(ConnectionHealth(None, None, online=False, problem=problem))
    await stage.start(sandbox=True)
    assert stage.window.status.words().startswith("Offline since")
    assert "The server does not answer" in stage.window.status.state.toolTip()


async def test_the_status_line_says_what_is_waited_for_until_it_is_over(stage: Stage) -> None:
    await stage.start(sandbox=True)
    status, account = stage.window.status, stage.parts.account
    account.keep_waiting(CallWait("list_runs", 20.2))
    account.health.emit(ConnectionHealth(40.0, 0.0, online=True, problem=None))
    assert status.words() == "Connected · Listing runs: waiting for Extend since 20 s"
    # Nobody announces the end: the line looks every second by itself.
    account.keep_waiting(None)
    await until(lambda: "waiting" not in status.words())
    assert status.words().startswith("Connected · updated 4")


async def test_files_wait_for_an_account(stage: Stage) -> None:
    stage.window.open_at_start((Path("/one.pdf"),), sandbox=False)
    await stage.idle()
    assert stage.parts.account.staging.paths == []
    await stage.press(stage.window.first_run.sandbox.start)
    assert stage.parts.account.staging.paths == [Path("/one.pdf")]


async def test_settings_are_in_force_at_once_and_forgetting_asks_first(
    context: UiContext,
) -> None:
    stage = Stage(context, Settings(accounts=(OFFICE,), active_account=OFFICE.id))
    stage.parts.credentials.keys[OFFICE.id] = "sk"
    await stage.start()
    await stage.press(stage.window.header.settings)
    dialog = stage.window.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    general = dialog.show_page(GENERAL)
    assert isinstance(general, GeneralPage)
    general.theme.activated.emit(2)
    general.page_size.activated.emit(0)
    general.budget.activated.emit(3)
    await stage.idle()
    assert stage.context.theme.dark
    assert stage.parts.settings.stored.theme is ThemeChoice.DARK
    assert stage.parts.settings.stored.ask_above_credits == 1000
    assert stage.parts.settings.stored.accounts == (OFFICE,)
    assert stage.parts.api.questions[-1][0].page_size == 10
    await stage.press(button_of(dialog.show_page(ACCOUNTS), "Forget…"))
    question = dialog.findChild(QuestionDialog)
    assert isinstance(question, QuestionDialog)
    assert question.leave.isDefault()
    assert stage.parts.credentials.keys
    await stage.press(button_of(question, "Forget"))
    assert stage.parts.credentials.keys == {}
    assert stage.parts.settings.stored.accounts == ()
    assert stage.page is stage.window.first_run
    dialog.close()
    await stage.end()


def nameless(window: QWidget) -> list[str]:
    kinds = (QAbstractButton, QComboBox, QLineEdit, QAbstractItemView, QSlider, QAbstractSpinBox)
    inner = (QComboBox, QAbstractSpinBox, QAbstractItemView, QLineEdit)
    return [
        f"{type(item).__name__} in {type(item.parentWidget()).__name__}"
        for kind in kinds
        for item in window.findChildren(kind)
        if item.isVisible()
        and not item.accessibleName()
        and not isinstance(item.parentWidget(), inner)
        and item.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


async def test_every_control_has_a_name_for_assistive_technology(stage: Stage) -> None:
    await stage.start()
    assert nameless(stage.window) == []
    await stage.press(stage.window.first_run.sandbox.start)
    stage.parts.account.staging.stage("one.pdf")
    assert nameless(stage.window) == []


async def test_the_window_fits_its_least_size(stage: Stage) -> None:
    await stage.start(sandbox=True)
    stage.window.resize(*LEAST_SIZE_PX)
    await until(lambda: stage.window.width() == LEAST_SIZE_PX[0])
    # The panes find their places by and by: the files leave for the list's left half.
    await until(lambda: all(map(has_room, stage.window.work.panes)), "room for each pane")


def has_room(pane: QWidget) -> bool:
    least = pane.minimumSizeHint()
    return pane.width() >= least.width() and pane.height() >= least.height()


async def test_an_uncaught_error_is_shown_without_its_text(stage: Stage) -> None:
    stage.window.say_defect(ValueError("sk_secret in a message"))
    assert stage.window.banner.text()
    assert "sk_secret" not in stage.window.banner.text()


async def test_a_minimised_window_has_the_engine_poll_more_rarely(stage: Stage) -> None:
    await stage.start(sandbox=True)
    batches = stage.parts.account.batches
    await until(lambda: batches.is_watched is True)
    stage.window.showMinimized()
    await until(lambda: batches.is_watched is False)
    stage.window.showNormal()
    await until(lambda: batches.is_watched is True)
    stage.window.hide()
    await until(lambda: batches.is_watched is False)


async def test_the_seconds_are_counted_while_the_window_is_worked_in(stage: Stage) -> None:
    await stage.start(sandbox=True)
    other, timer = QWidget(), stage.window.status._timer
    for window, interval_ms in ((other, 5000), (stage.window, 1000)):
        window.show()
        window.activateWindow()
        await until(window.isActiveWindow)
        timer.tick()
        assert timer.interval() == interval_ms
    other.close()
