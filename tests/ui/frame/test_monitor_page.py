"""The Monitor page of the real window: what is seen at once, and what keys and clicks do there."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
import pytest_asyncio
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTableView

from extend_desktop.domain.batches import BatchStatus, FinePhase, InputState, Phase, PhaseCounts
from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.domain.results import ResultColumn
from extend_desktop.domain.schema import FieldKind
from extend_desktop.domain.statuses import RunStatus
from extend_desktop.services.batch_events import InputsChanged
from extend_desktop.services.ports.results import GridRow
from extend_desktop.ui.main_window import LEAST_SIZE_PX
from extend_desktop.ui.models.reasons import MOST_ROWS, ReasonGroup
from extend_desktop.ui.views.detail.pane import DetailPane
from extend_desktop.ui.views.dialogs.cancel import CancelDialog
from extend_desktop.ui.widgets import Button
from tests.helpers.fake_results import flat
from tests.helpers.fake_workspace import NOW, batch, one_input
from tests.helpers.pane_fixtures import click, until
from tests.helpers.window_stage import Stage

B1 = BatchId("b1")
COUNTS = PhaseCounts(processed=40, failed=3, running=5, waiting=10, blocked=2, skipped=1)
KINDS = (
    *[(RunStatus.FAILED, InputState.SUBMITTED, "FAILED_TO_PROCESS_FILE")] * 2,
    (RunStatus.FAILED, InputState.SUBMITTED, "INTERNAL_ERROR"),
    *[(RunStatus.PROCESSED, InputState.SUBMITTED, None)] * 40,
    *[(RunStatus.PROCESSING, InputState.SUBMITTED, None)] * 5,
    *[(None, InputState.WAITING, None)] * 10,
    *[(None, InputState.BLOCKED, "empty")] * 2,
    (None, InputState.SKIPPED, "duplicate"),
)


@pytest_asyncio.fixture
async def monitor(stage: Stage) -> AsyncIterator[Stage]:
    account = stage.parts.account
    inputs = [
        one_input(number, "", status, state, reason_code=reason)
        for number, (status, state, reason) in enumerate(KINDS, 1)
    ]
    account.batches.put(
        batch("b1", "November invoices", COUNTS),
        *(
            batch(
                f"x{days}",
                f"Receipts {days}",
                PhaseCounts(processed=100, failed=days % 3),
                status=BatchStatus.COMPLETED,
                created_at=NOW - timedelta(days=days, hours=1),
                finished_at=NOW - timedelta(days=days),
            )
            for days in range(1, 14)
        ),
    )
    account.batches.inputs_of[B1] = tuple(inputs)
    account.results.columns_of = (ResultColumn("total", "total", FieldKind.NUMBER),)
    account.results.put(
        *(
            GridRow(item, (flat(Decimal(1)),) if item.phase is Phase.PROCESSED else ())
            for item in inputs
        )
    )
    stage.window.resize(1280, 800)
    await stage.start(sandbox=True)
    stage.window.activateWindow()
    await until(stage.window.isActiveWindow)
    QTest.keyClick(stage.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    work = stage.window.work
    await until(work.batches.isVisible)
    await until(lambda: work.batches.model.rowCount() == 14)
    work.batches.select(B1)
    await until(lambda: work.detail.runs.model.rowCount() == len(inputs))
    await until(lambda: work.detail.results.model.rowCount() == len(inputs))
    yield stage


def whole_rows(table: QTableView) -> int:
    """Count the rows that are seen from edge to edge."""
    model, room = table.model(), table.viewport().rect()
    indexes = (model.index(row, 0) for row in range(model.rowCount()))
    rects = (table.visualRect(index) for index in indexes)
    return sum(room.top() <= rect.top() and rect.bottom() <= room.bottom() for rect in rects)


def press(stage: Stage, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    QTest.keyClick(stage.window, key, modifier)


def action_of(detail: DetailPane, text: str) -> Button:
    buttons = detail.runs.reasons.findChildren(Button)
    return next(button for button in buttons if button.text() == text)


async def test_at_1280_by_800_many_rows_are_seen(monitor: Stage) -> None:
    work = monitor.window.work
    assert (monitor.window.width(), monitor.window.height()) == (1280, 800)
    assert whole_rows(work.batches.table) >= 9
    assert work.batches.table.horizontalHeader().isHidden()
    work.detail.tabs.setCurrentWidget(work.detail.runs)
    await until(lambda: whole_rows(work.detail.runs.table) >= 16)
    work.detail.tabs.setCurrentWidget(work.detail.results)
    await until(lambda: whole_rows(work.detail.results.table) >= 16)


async def test_at_the_least_size_twelve_rows_are_seen(monitor: Stage) -> None:
    work = monitor.window.work
    monitor.window.resize(*LEAST_SIZE_PX)
    for view in (work.detail.runs, work.detail.results):
        work.detail.tabs.setCurrentWidget(view)
        await until(lambda view=view: whole_rows(view.table) >= 12)


async def test_chips_add_up_and_are_pressed_by_keys(monitor: Stage) -> None:
    detail = monitor.window.work.detail
    chips = detail.head.chips
    shown = [chips.chip(phase) for phase in Phase if chips.chip(phase).isVisible()]
    counts = [int(chip.text().rsplit(" ", 1)[1]) for chip in shown]
    assert chips.chip("").text() == f"All {sum(counts)}" == "All 61"
    alt = Qt.KeyboardModifier.AltModifier
    press(monitor, Qt.Key.Key_3, alt)
    assert chips.keys == (Phase.FAILED,)
    assert not chips.chip("").isChecked()
    assert detail.runs.model.rowCount() == 3
    await until(lambda: detail.results.model.rowCount() == 3)
    press(monitor, Qt.Key.Key_4, alt)
    assert chips.keys == (Phase.RUNNING,)
    QTest.mouseClick(
        chips.chip(Phase.WAITING),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.ControlModifier,
    )
    assert set(chips.keys) == {Phase.RUNNING, Phase.WAITING}
    assert detail.runs.model.rowCount() == 15
    press(monitor, Qt.Key.Key_1, alt)
    assert (chips.keys, chips.chip("").isChecked()) == ((), True)
    assert detail.runs.model.rowCount() == 61


async def test_uploads_and_unconfirmed_inputs_are_counted_and_found_apart(monitor: Stage) -> None:
    account, detail = monitor.parts.account.batches, monitor.window.work.detail
    inputs = list(account.inputs_of[B1])
    inputs[-4] = one_input(60, "sent.pdf", None, InputState.UPLOADING)
    inputs[-5] = one_input(59, "lost.pdf", None, InputState.UNCONFIRMED)
    changed = inputs[-5:-3]
    account.inputs_changed.emit(InputsChanged(B1, tuple(changed)))
    counts = replace(COUNTS, running=6, uploading=1, waiting=9, unconfirmed=1)
    account.announce(replace(account.known[B1], phase_counts=counts))
    chips = detail.head.chips
    await until(lambda: chips.chip(FinePhase.UPLOADING).text() == "Uploading 1")
    assert chips.chip(FinePhase.UNCONFIRMED).text() == "Unconfirmed 1"
    assert chips.chip(FinePhase.RUNNING).text() == "Running 5"
    assert chips.chip("").text() == "All 61"
    for phase, name in ((FinePhase.UPLOADING, "sent.pdf"), (FinePhase.UNCONFIRMED, "lost.pdf")):
        chips.choose([phase])
        await until(lambda: detail.runs.model.rowCount() == 1)
        assert detail.runs.model.index(0, 0).data() == name


async def test_in_a_narrow_pane_the_least_counts_fold_into_a_menu(monitor: Stage) -> None:
    chips = monitor.window.work.detail.head.chips
    chips.setMaximumWidth(420)
    await until(chips.more.isVisible)
    assert chips.chip(Phase.PROCESSED).isVisible()
    assert not chips.chip(Phase.SKIPPED).isVisible()
    folded = [action.text() for action in chips.more.menu().actions()]
    assert "Skipped 1" in folded
    chips.more.menu().actions()[folded.index("Skipped 1")].trigger()
    assert chips.keys == (Phase.SKIPPED,)
    assert chips.chip(Phase.SKIPPED).isVisible()


async def test_the_bar_moves_for_a_grouping_that_the_operator_waits_for_alone(
    monitor: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    detail, seen = monitor.window.work.detail, list[bool]()
    runs = detail.runs
    detail.tabs.setCurrentWidget(runs)
    await monitor.idle()
    show_groups = runs.reasons.show_groups

    def note(groups: list[ReasonGroup]) -> None:
        seen.append(detail.busy.busy)
        show_groups(groups)

    monkeypatch.setattr(runs.reasons, "show_groups", note)
    click(runs.by_reason)
    await until(lambda: seen == [True])
    await monitor.idle()
    item = runs.input_of(runs.model.key_at(0))
    assert item is not None
    monitor.parts.account.batches.inputs_changed.emit(InputsChanged(BatchId("b1"), (item,)))
    await until(lambda: seen == [True, False])
    await monitor.idle()
    QTest.keyClicks(runs.search, "scan")
    await until(lambda: seen == [True, False, True])


async def test_failures_are_grouped_by_reason_with_what_to_do(monitor: Stage) -> None:
    detail = monitor.window.work.detail
    detail.tabs.setCurrentWidget(detail.runs)
    click(detail.head.chips.chip(Phase.FAILED))
    tree = detail.runs.reasons
    await until(lambda: tree.isVisible() and tree.groups.rowCount() == 2)
    assert detail.runs.by_reason.isChecked()
    monitor.window.resize(*LEAST_SIZE_PX)
    await until(lambda: tree.viewport().width() < 800)
    assert tree.columnWidth(0) >= tree.viewport().width() * 0.4, "most of the room is the names'"
    assert [group.advice.say for group in tree.groups.groups] == [
        "The file could not be read",
        "A fault at Extend",
    ]
    click(action_of(detail, "Copy the ids"))
    assert QGuiApplication.clipboard().text() == "scan_0003.pdf: run exr_3, file file_3"
    click(action_of(detail, "Retry these 2"))
    calls = monitor.parts.account.batches.calls
    await until(lambda: any(command == "retry" for command, _ in calls))
    assert "1" in str(calls[-1])
    tree.setFocus()
    tree.setCurrentIndex(tree.groups.index(1, 0))
    assert detail.runs.selected_retryable() == (InputId(3),)
    before = len(calls)
    QTest.keyClick(tree, Qt.Key.Key_Return)
    await until(lambda: len(calls) > before)
    click(detail.runs.by_reason)
    assert detail.runs.table.isVisible()
    click(detail.head.chips.chip(""))
    assert detail.runs.model.rowCount() == 61
    click(detail.head.chips.chip(Phase.FAILED))
    assert not detail.runs.by_reason.isChecked(), "as it was left"
    click(detail.runs.by_reason)
    click(detail.head.chips.chip(""))
    assert not detail.runs.by_reason.isChecked()
    click(detail.head.chips.chip(Phase.FAILED))
    assert detail.runs.by_reason.isChecked()


async def test_what_is_blocked_is_grouped_without_a_retry(monitor: Stage) -> None:
    detail = monitor.window.work.detail
    detail.tabs.setCurrentWidget(detail.runs)
    click(detail.head.chips.chip(Phase.BLOCKED))
    assert not detail.runs.by_reason.isChecked()
    click(detail.runs.by_reason)
    assert detail.runs.by_reason.isChecked()
    tree = detail.runs.reasons
    await until(lambda: tree.groups.rowCount() == 1)
    assert tree.groups.rowCount(tree.groups.index(0, 0, QModelIndex())) == 2
    assert tree.findChildren(Button) == []


async def test_keys_turn_the_tabs_and_pause(monitor: Stage) -> None:
    detail = monitor.window.work.detail
    detail.tabs.setCurrentWidget(detail.results)
    control = Qt.KeyboardModifier.ControlModifier
    press(monitor, Qt.Key.Key_Tab, control)
    assert detail.tabs.currentWidget() is detail.activity
    press(monitor, Qt.Key.Key_Tab, control)
    assert detail.tabs.currentWidget() is detail.runs
    detail.runs.table.setFocus()
    await until(detail.runs.table.hasFocus)
    QTest.keyClick(detail.runs.table, Qt.Key.Key_Space)
    await until(lambda: detail.title_line.state.text() == "Paused")
    assert ("pause", B1) in monitor.parts.account.batches.calls


async def test_of_very_many_under_a_reason_the_first_are_shown_and_all_can_be_listed(
    monitor: Stage,
) -> None:
    batches, detail = monitor.parts.account.batches, monitor.window.work.detail
    failed = tuple(
        one_input(number, status=RunStatus.FAILED, reason_code="INTERNAL_ERROR")
        for number in range(1, MOST_ROWS + 31)
    )
    batches.inputs_changed.emit(InputsChanged(B1, failed))
    await until(lambda: detail.runs.model.rowCount() == len(failed))
    detail.tabs.setCurrentWidget(detail.runs)
    click(detail.head.chips.chip(Phase.FAILED))
    tree = detail.runs.reasons
    await until(lambda: tree.groups.rowCount() == 1)
    group = tree.groups.index(0, 0)
    rest = tree.groups.index(MOST_ROWS, 0, group)
    assert rest.data() == "30 more: show all of them as a list"
    tree.setCurrentIndex(group)
    assert len(detail.runs.selected_retryable()) == len(failed)
    tree.setCurrentIndex(rest)
    assert detail.runs.selected_retryable() == ()
    QTest.keyClick(tree, Qt.Key.Key_Return)
    await until(detail.runs.table.isVisible)
    assert detail.runs.model.rowCount() == len(failed)
    assert detail.runs.search.text() == "A fault at Extend"


async def test_in_a_narrow_window_every_tab_is_in_sight_beside_its_tools(monitor: Stage) -> None:
    window, detail = monitor.window, monitor.window.work.detail
    bar = detail.tabs.tabBar()
    window.setMinimumSize(0, 0)
    for number in range(detail.tabs.count()):
        detail.tabs.setCurrentIndex(number)
        for width in (1_280, 960, 853, 1_024, 960):
            window.resize(width, 640)
            await until(lambda width=width: window.width() == width)
            await until(lambda: bar.width() >= bar.sizeHint().width())
    detail.tabs.setCurrentWidget(detail.results)
    detail.results.tools.show_doubts(1_234_567)
    await until(lambda: bar.width() >= bar.sizeHint().width())
    tools = detail.results.tools
    left, right = bar.geometry().right(), tools.mapTo(detail.tabs, tools.rect().topRight()).x()
    assert left < tools.mapTo(detail.tabs, tools.rect().topLeft()).x()
    assert right < detail.tabs.width()


async def test_the_tabs_begin_where_the_rest_of_the_pane_does(monitor: Stage) -> None:
    detail = monitor.window.work.detail
    bar, chip = detail.tabs.tabBar(), detail.head.chips.chip("")
    tab = bar.mapTo(detail, bar.tabRect(0).topLeft())
    assert tab.x() == chip.mapTo(detail, chip.rect().topLeft()).x()


async def test_a_command_before_monitor_was_opened_waits_for_the_batch_last_looked_at(
    stage: Stage,
) -> None:
    """The command builds the page, which reads its batches a moment after."""
    account = stage.parts.account
    account.batches.put(batch("b1", "November invoices", COUNTS), batch("b2", "Receipts", COUNTS))
    await stage.start(sandbox=True)
    services = stage.parts.session.current
    assert services is not None
    stage.context.settings.remember_layout(f"batches/selected/{services.account.id}", "b2")
    command_named(stage, "Cancel the batch…").trigger()
    await until(lambda: stage.window.findChildren(CancelDialog))
    (dialog,) = stage.window.findChildren(CancelDialog)
    assert "Receipts" in dialog.windowTitle() + " ".join(
        label.text() for label in dialog.findChildren(QLabel)
    )
    dialog.reject()


def command_named(stage: Stage, text: str) -> QAction:
    return next(item for item in stage.window.findChildren(QAction) if item.text() == text)


async def test_before_the_first_batch_monitor_says_how_to_make_one_and_leads_there(
    stage: Stage,
) -> None:
    await stage.start(sandbox=True)
    work = stage.window.work
    work.show_page("monitor")
    await until(lambda: work.batches.empty.title() == "No batches yet")
    assert work.batches.empty.isVisible()
    views = (work.detail.runs, work.detail.results, work.detail.activity)
    for number, view in enumerate(views):
        work.detail.tabs.setCurrentIndex(number)
        await until(view.empty.isVisible)
        assert view.empty.title() == "Nothing to watch yet", "the list says the other"
    assert not work.detail.buttons.export.isEnabled()
    assert not work.detail.head.isVisible()
    assert not work.detail.foot.isVisible()
    (button,) = (item for item in work.batches.empty.findChildren(Button) if item.isVisible())
    assert button.text() == "New batch"
    click(button)
    await until(work.composer.isVisible)
    assert work.page.title.key == "compose"
    stage.parts.account.batches.announce(batch("b9", "First", PhaseCounts(waiting=2)))
    work.show_page("monitor")
    await until(lambda: work.batches.model.rowCount() == 1)
    await until(work.batches.empty.isHidden)
