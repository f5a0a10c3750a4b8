"""What is copied from the tables of a batch, and what a run was charged for."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from extend_desktop.domain.ids import InputId, RunId
from extend_desktop.services.batch_events import ResultStored
from extend_desktop.ui.views.detail.pane import DetailPane
from tests.helpers.detail_fixtures import B1, processed
from tests.helpers.fake_workspace import FakeAccount
from tests.helpers.pane_fixtures import (
    copied_by_keys,
    until,
)


async def test_all_results_are_copied_whole_and_safe(
    pane: DetailPane, account: FakeAccount
) -> None:
    pane.tabs.setCurrentWidget(pane.results)
    long_text = "two\nlines\tand a tab " * 100
    account.results.put(processed(90, vendor="=1+1", total=1234567.5))
    account.results.put(processed(91, vendor=long_text))
    account.results.put(processed(92, vendor="-5.00 €", total=0.0))
    for number in (90, 91, 92):
        account.results.result_stored.emit(ResultStored(B1, InputId(number)))
    await until(lambda: pane.results.model.rowCount() == 6)
    pane.activateWindow()
    pane.results.table.setFocus()
    await until(pane.results.table.hasFocus)
    QTest.keyClick(pane.results.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    header, *rows = await copied_by_keys(pane.results.table)
    assert header == ["File", "vendor", "total", "Confidence"]
    assert len(rows) == 6
    assert ["'=1+1", "1234567.5"] in [row[1:3] for row in rows]
    assert long_text in [row[1] for row in rows]
    assert ["-5.00 €", "0.0"] in [row[1:3] for row in rows]
    assert {len(row) for row in rows} == {4}


async def test_runs_are_copied_with_a_header_and_bare_figures(pane: DetailPane) -> None:
    pane.runs.table.selectRow(0)
    pane.runs.table.setFocus()
    header, row = await copied_by_keys(pane.runs.table)
    assert header == ["File", "Folder", "Pages", "Credits", "Duration", "Detail"]
    assert row[0] == "scan_0001.pdf"


async def test_what_a_run_was_charged_for_is_told_over_its_credits(
    pane: DetailPane, account: FakeAccount
) -> None:
    account.results.charges_of[RunId("exr_1")] = {
        "agent_usage": Decimal("12.5"),
        "parse_run": Decimal(2),
    }
    table = pane.runs.table
    at = table.visualRect(pane.runs.model.index(0, 3)).center()
    hover = QHelpEvent(QEvent.Type.ToolTip, at, table.viewport().mapToGlobal(at))
    QApplication.sendEvent(table.viewport(), hover)
    await until(lambda: "agent_usage 12.5" in QToolTip.text())
    assert "parse_run 2" in QToolTip.text()
    QToolTip.hideText()
