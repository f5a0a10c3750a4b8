"""Watching a batch: its name, what is found in it, which tab is in front, offline, what is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from extend_desktop.domain.batches import Phase, PhaseCounts
from extend_desktop.domain.errors import ConnectivityError
from extend_desktop.domain.statuses import RunStatus
from extend_desktop.presentation.quantities import clock_text
from extend_desktop.services.batch_events import ConnectionHealth, InputsChanged
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.detail.pane import DetailPane
from tests.helpers.detail_fixtures import B1
from tests.helpers.fake_workspace import NOW, FakeAccount, batch, one_input
from tests.helpers.pane_fixtures import built, click, column_texts, shown, until


def button(widget: QWidget, text: str) -> QPushButton:
    return next(item for item in widget.findChildren(QPushButton) if item.text() == text)


async def test_the_name_is_edited_in_the_head_by_f2(pane: DetailPane) -> None:
    asked: list[object] = []
    pane.rename_requested.connect(lambda *facts: asked.append(facts))
    editor = pane.title_line.editor
    pane.activateWindow()
    await until(pane.isActiveWindow)
    pane.runs.table.setFocus()
    pane.tabs.setCurrentWidget(pane.runs)
    QTest.keyClick(pane.runs.table, Qt.Key.Key_F2)
    await until(editor.hasFocus)
    QTest.keyClicks(editor, "  ")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert not editor.isVisible()
    QTest.keyClick(pane.runs.table, Qt.Key.Key_F2)
    QTest.keyClicks(editor, "December")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert asked == [(B1, "December")]
    assert not editor.isVisible()
    pane.rename()
    QTest.keyClicks(editor, "January")
    pane.runs.table.setFocus()
    assert asked[1:] == [(B1, "January")]


async def test_runs_are_found_by_name_folder_and_reason(
    pane: DetailPane, account: FakeAccount
) -> None:
    pane.tabs.setCurrentWidget(pane.runs)
    account.batches.inputs_changed.emit(
        InputsChanged(B1, (one_input(2, status=RunStatus.PROCESSED, folder="Scans/2026"),))
    )
    await until(lambda: column_texts(pane.runs.table, 1)[1] == "Scans/2026")
    for typed, found in (
        ("0003", ["scan_0003.pdf"]),
        ("SCANS/", ["scan_0002.pdf"]),
        ("not be read", ["scan_0003.pdf"]),
    ):
        pane.runs.search.setText("")
        QTest.keyClicks(pane.runs.search, typed)
        QTest.keyClick(pane.runs.search, Qt.Key.Key_Return)
        assert column_texts(pane.runs.table, 0) == found
    pane.runs.search.setText("nowhere")
    QTest.keyClick(pane.runs.search, Qt.Key.Key_Return)
    assert pane.runs.empty.title() == "No such inputs"
    pane.runs.search.setText("0003")
    QTest.keyClick(pane.runs.search, Qt.Key.Key_Return)
    click(pane.head.chips.chip(Phase.FAILED))
    await until(lambda: pane.runs.reasons.groups.rowCount() == 1)


async def test_the_history_is_found_in_and_copied(pane: DetailPane) -> None:
    pane.tabs.setCurrentWidget(pane.activity)
    QTest.keyClicks(pane.activity.search, "req_9")
    QTest.keyClick(pane.activity.search, Qt.Key.Key_Return)
    assert pane.activity.model.rowCount() == 1
    QGuiApplication.clipboard().setText("before")
    click(pane.activity.copy)
    await until(lambda: "req_9" in QGuiApplication.clipboard().text())
    assert len(QGuiApplication.clipboard().text().splitlines()) == 2


async def test_results_come_to_the_front_until_a_tab_is_chosen(
    context: UiContext, account: FakeAccount
) -> None:
    new = batch("b7", "New", PhaseCounts(waiting=3))
    account.batches.put(new)
    pane = shown(built(context, DetailPane))
    pane.bind(account.workspace())
    pane.show_batch(new.id)
    await until(lambda: pane.title() == "New")
    assert pane.tabs.currentWidget() is pane.runs
    account.batches.announce(replace(new, phase_counts=PhaseCounts(processed=1, waiting=2)))
    await until(lambda: pane.tabs.currentWidget() is pane.results)
    bar = pane.tabs.tabBar()
    click(bar, bar.tabRect(2).center())
    account.batches.announce(replace(new, phase_counts=PhaseCounts(processed=2, waiting=1)))
    await until(lambda: pane.head.chips.chip(Phase.PROCESSED).text() == "Processed 2")
    assert pane.tabs.currentWidget() is pane.activity
    pane.tabs.begin_anew()
    pane.show_batch(B1)
    await until(lambda: pane.tabs.currentWidget() is pane.results)
    pane.bind(None)
    pane.deleteLater()


async def test_being_offline_is_said_of_the_batch_and_of_what_runs(
    pane: DetailPane, account: FakeAccount
) -> None:
    running = one_input(4, status=RunStatus.PROCESSING)
    account.batches.inputs_changed.emit(InputsChanged(B1, (running,)))
    await until(lambda: column_texts(pane.runs.table, 5)[3] == "Processing")
    lost = ConnectionHealth(
        60.0, 12.0, online=False, problem=ConnectivityError("dns"), offline_since=NOW
    )
    account.batches.health.emit(lost)
    seen = clock_text(NOW - timedelta(seconds=60))
    await until(lambda: column_texts(pane.runs.table, 5)[3] == f"Processing when last seen, {seen}")
    assert pane.title_line.state.text() == "Held: offline"
    assert pane.offline.banner.text().startswith("No connection to Extend (127.0.0.1:1) since")
    assert "55 runs go on by themselves" in pane.offline.banner.text()
    click(button(pane.offline.banner, "Try now"))
    assert ("refresh", None) in account.batches.calls
    account.batches.health.emit(ConnectionHealth(0.0, 12.0, online=True, problem=None))
    await until(lambda: column_texts(pane.runs.table, 5)[3] == "Processing")
    assert not pane.offline.banner.isVisible()
    assert pane.title_line.state.text() == "Running"


async def test_chips_and_sorting_are_kept_for_each_batch_and_the_next_start(
    context: UiContext, pane: DetailPane, account: FakeAccount
) -> None:
    other = batch("b7", "Other", PhaseCounts(failed=1))
    account.batches.put(other)
    click(pane.head.chips.chip(Phase.FAILED))
    pane.runs.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    pane.show_batch(other.id)
    await until(lambda: pane.title() == "Other")
    assert pane.head.chips.keys == ()
    assert pane.runs.table.horizontalHeader().sortIndicatorSection() == -1
    again = shown(built(context, DetailPane))
    again.bind(account.workspace())
    again.show_batch(B1)
    await until(lambda: again.runs.model.rowCount() == 1)
    assert again.head.chips.keys == (Phase.FAILED,)
    click(again.head.chips.chip(""))
    names = column_texts(again.runs.table, 0)
    assert names == sorted(names, reverse=True)
    again.bind(None)
    again.deleteLater()
