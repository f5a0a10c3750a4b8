"""What is copied from the tables of a batch, and what a run was charged for."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from extend_desktop.domain.ids import RunId
from extend_desktop.ui.views.detail.pane import DetailPane
from tests.helpers.fake_workspace import FakeAccount
from tests.helpers.pane_fixtures import copied_by_keys, until


async def test_runs_are_copied_with_a_header_and_bare_figures(pane: DetailPane) -> None:
    pane.tabs.setCurrentWidget(pane.runs)
    await until(lambda: pane.runs.table.isVisible() and pane.runs.model.rowCount() > 0)
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
