"""The selected batch: head, filters, runs, results, activity, export."""

from __future__ import annotations

import csv
import io
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QToolTip

from extend_desktop.domain.batches import (
    Activity,
    ActivityKind,
    Batch,
    BatchStatus,
    Input,
    InputState,
    Phase,
    Tally,
)
from extend_desktop.domain.errors import ConnectivityError, ExportError
from extend_desktop.domain.exports import CsvOptions, CsvPreset, ExportSummary
from extend_desktop.domain.ids import BatchId, InputId, RunId
from extend_desktop.domain.pace import Pace
from extend_desktop.domain.results import ResultCell, ResultColumn
from extend_desktop.domain.schema import FieldKind
from extend_desktop.domain.words import RunStatus, Unknown
from extend_desktop.services.batch_events import ActivityAdded, InputsChanged, ResultStored
from extend_desktop.services.results import ResultRow
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.detail import DetailPane
from extend_desktop.ui.views.detail_export import ExportDialog
from extend_desktop.ui.views.runs import ids_of, safe_dashboard_url
from extend_desktop.ui.widgets import DataTable
from tests.helpers.fake_workspace import NOW, FakeAccount, batch, one_input
from tests.helpers.pane_fixtures import (
    click,
    click_row,
    column_texts,
    shown,
    trigger,
    until,
    watch_model,
)

B1 = BatchId("b1")
TALLY = Tally(processed=640, failed=3, running=55, waiting=300, blocked=2, credits=1284)
COLUMNS = (
    ResultColumn("vendor", "vendor", FieldKind.TEXT),
    ResultColumn("total", "total", FieldKind.NUMBER),
)


def processed(
    number: int, vendor: str = "Acme", total: float = 1.0, confidence: float = 0.9
) -> ResultRow:
    cells = (ResultCell(vendor, confidence), ResultCell(Decimal(str(total)), confidence))
    return ResultRow(one_input(number, status=RunStatus.PROCESSED), cells, confidence)


@pytest.fixture
def account() -> FakeAccount:
    made = FakeAccount()
    made.batches.put(batch("b1", "November invoices", TALLY))
    made.batches.paces[B1] = Pace(28, 240, 360)
    failed = one_input(3, status=RunStatus.FAILED, reason_code="FAILED_TO_PROCESS_FILE")
    made.results.columns_of = COLUMNS
    made.results.put(processed(1, "Zeta", 9.5, 0.71), processed(2, "Acme", 10.0))
    made.results.put(ResultRow(failed, (), None))
    made.results.put(ResultRow(one_input(4, state=InputState.WAITING), (), None))
    made.batches.inputs_of[B1] = tuple(row.input for row in made.results.rows_of.values())
    made.batches.activities[B1] = (
        Activity(NOW, ActivityKind.CALL_FAILED, {"code": "rate_limited"}, "req_9"),
        Activity(NOW - timedelta(minutes=5), ActivityKind.CREATED, {"inputs": 4}, None),
    )
    return made


@pytest_asyncio.fixture
async def pane(context: UiContext, account: FakeAccount) -> AsyncIterator[DetailPane]:
    detail = DetailPane(context)
    for model in (detail.runs.model, detail.results.model, detail.activity.model):
        watch_model(model)
    detail.bind(account.workspace())
    detail.show_batch(B1)
    shown(detail)
    await until(lambda: detail.runs.model.rowCount() == 4)
    await until(lambda: detail.results.model.rowCount() == 3)
    await until(lambda: detail.activity.model.rowCount() == 2)
    yield detail
    detail.bind(None)
    detail.deleteLater()


def button(widget: QPushButton | DetailPane, text: str) -> QPushButton:
    return next(one for one in widget.findChildren(QPushButton) if one.text() == text)


async def test_the_head_says_how_far_how_fast_and_how_much(pane: DetailPane) -> None:
    assert pane.title() == "November invoices"
    assert pane.subtitle() == "643 of 998 · 28 / min · 1,284 credits"
    assert pane.head.chips.chip(Phase.PROCESSED).text() == "Processed 640"
    assert pane.head.chips.chip(Phase.FAILED).isVisible()
    assert not pane.head.chips.chip(Phase.CANCELLED).isVisible()


async def test_chips_and_bar_filter_runs_and_results(pane: DetailPane) -> None:
    click(pane.head.chips.chip(Phase.FAILED))
    assert column_texts(pane.runs.table, 0) == ["scan_0003.pdf"]
    assert column_texts(pane.results.table, 0) == ["scan_0003.pdf"]
    click(button(pane, "Show all"))
    assert pane.runs.model.rowCount() == 4
    click(pane.head.bar, QPoint(3, 5))
    assert pane.head.phases() == (Phase.PROCESSED,)
    assert column_texts(pane.runs.table, 0) == ["scan_0001.pdf", "scan_0002.pdf"]
    click(pane.head.chips.chip(Phase.PROCESSED))
    click(pane.head.chips.chip(Phase.RUNNING))
    assert pane.runs.model.rowCount() == 0
    assert pane.runs.empty.title() == "No such inputs"


async def test_runs_show_state_and_reason_and_follow_changes(
    pane: DetailPane, account: FakeAccount
) -> None:
    assert column_texts(pane.runs.table, 1) == [
        "Processed",
        "Processed",
        "Failed · The file could not be read",
        "Waiting",
    ]
    pane.tabs.setCurrentWidget(pane.runs)
    click_row(pane.runs.table, 2)
    changed = (
        one_input(4, status=Unknown("RETRYING")),
        one_input(1, status=RunStatus.CANCELLED),
    )
    account.batches.inputs_changed.emit(InputsChanged(B1, changed))
    account.batches.inputs_changed.emit(
        InputsChanged(BatchId("other"), (one_input(99, status=RunStatus.FAILED),))
    )
    await until(lambda: column_texts(pane.runs.table, 1)[3] == "RETRYING")
    assert column_texts(pane.runs.table, 1)[0] == "Cancelled"
    assert pane.runs.table.selected_rows() == [2]
    assert pane.runs.model.rowCount() == 4


async def test_sorting_by_the_header_keeps_the_selected_run(
    qtbot: object, pane: DetailPane
) -> None:
    pane.tabs.setCurrentWidget(pane.runs)
    click_row(pane.runs.table, 0)
    header = pane.runs.table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(1) + 20, header.height() // 2)
    click(header.viewport(), at)
    assert column_texts(pane.runs.table, 1)[0].startswith("Failed")
    rows = pane.runs.table.selected_rows()
    assert [pane.runs.model.key_at(row) for row in rows] == [InputId(1)]


async def test_results_show_the_schemas_columns_and_reasons(pane: DetailPane) -> None:
    header = [column.title for column in pane.results.model.columns]
    assert header == ["File", "vendor", "total", "Confidence"]
    assert column_texts(pane.results.table, 1) == ["Zeta", "Acme", ""]
    assert column_texts(pane.results.table, 3) == ["71 % low", "90 %", ""]
    failed = pane.results.model.row_at(2)
    assert "The file could not be read" in failed.cells[1].spanned
    assert not pane.grab().isNull()


async def test_results_fill_in_while_the_batch_runs(pane: DetailPane, account: FakeAccount) -> None:
    pane.results.table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert column_texts(pane.results.table, 2) == ["10.0", "9.5", ""]
    account.results.put(processed(4, "New", 11.0))
    account.results.result_stored.emit(ResultStored(B1, InputId(4)))
    account.results.result_stored.emit(ResultStored(BatchId("other"), InputId(1)))
    await until(lambda: pane.results.model.rowCount() == 4)
    assert column_texts(pane.results.table, 2) == ["11.0", "10.0", "9.5", ""]
    blocked = one_input(7, state=InputState.BLOCKED, reason_code="empty")
    account.batches.inputs_changed.emit(InputsChanged(B1, (blocked,)))
    await until(lambda: pane.results.model.rowCount() == 5)
    assert "The file is empty" in pane.results.model.row_at(4).cells[1].spanned


async def test_many_results_at_once_are_read_in_one_go(
    pane: DetailPane, account: FakeAccount
) -> None:
    before = account.results.reads
    for number in range(10, 1010):
        account.results.put(processed(number))
        account.results.result_stored.emit(ResultStored(B1, InputId(number)))
    await until(lambda: pane.results.model.rowCount() == 1003)
    assert account.results.reads - before < 20


async def test_results_that_cannot_be_read_say_so_and_retry(
    pane: DetailPane, account: FakeAccount
) -> None:
    account.results.error = ConnectivityError("timeout")
    pane.show_batch(B1)
    await until(pane.banner.text)
    assert pane.results.empty.title() == "Results could not be read"
    account.results.error = None
    click(next(one for one in pane.banner.findChildren(QPushButton) if one.text() == "Retry"))
    await until(lambda: pane.results.model.rowCount() == 3)


async def test_news_during_the_first_read_is_not_lost(
    context: UiContext, account: FakeAccount
) -> None:
    account.batches.gate.shut()
    account.results.gate.shut()
    pane = shown(DetailPane(context))
    pane.bind(account.workspace())
    pane.show_batch(B1)
    await until(lambda: pane.title() == "November invoices")
    late = one_input(4, status=RunStatus.FAILED, reason_code="INTERNAL_ERROR")
    account.batches.inputs_changed.emit(InputsChanged(B1, (late,)))
    account.batches.gate.open()
    account.results.gate.open()
    await until(lambda: pane.runs.model.rowCount() == 4)
    await until(lambda: column_texts(pane.runs.table, 1)[3] == "Failed · A fault at Extend")
    await until(lambda: pane.results.model.rowCount() == 4)
    pane.bind(None)
    pane.deleteLater()


async def test_a_late_answer_for_another_batch_is_dropped(
    context: UiContext, account: FakeAccount
) -> None:
    account.batches.put(batch("b2", "Empty", Tally()))
    account.batches.gate.shut()
    pane = shown(DetailPane(context))
    pane.bind(account.workspace())
    pane.show_batch(B1)
    pane.show_batch(BatchId("b2"))
    account.batches.gate.open()
    await until(lambda: pane.title() == "Empty")
    await until(lambda: pane.runs.empty.title() == "No inputs")
    assert pane.runs.model.rowCount() == 0
    pane.bind(None)
    pane.deleteLater()


async def copied_by_keys(table: DataTable) -> list[list[str]]:
    QGuiApplication.clipboard().setText("before")
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: QGuiApplication.clipboard().text() != "before")
    text = QGuiApplication.clipboard().text()
    return list(csv.reader(io.StringIO(text, newline=""), delimiter="\t", strict=True))


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
    assert header == ["File", "State", "Pages", "Credits", "Duration"]
    assert row[0] == "scan_0001.pdf"


async def test_activity_is_newest_first_and_copyable(
    pane: DetailPane, account: FakeAccount
) -> None:
    pane.tabs.setCurrentWidget(pane.activity)
    assert column_texts(pane.activity.table, 0) == ["just now", "5 min ago"]
    news = Activity(NOW, ActivityKind.RENAMED, {"name": "<b>x</b>"}, "req_10")
    account.batches.activity_added.emit(ActivityAdded(B1, news))
    await until(lambda: pane.activity.model.rowCount() == 3)
    assert column_texts(pane.activity.table, 2) == ["req_10", "req_9", ""]
    pane.activateWindow()
    pane.activity.table.setFocus()
    await until(pane.activity.table.hasFocus)
    click_row(pane.activity.table, 1)
    copied = await copied_by_keys(pane.activity.table)
    assert copied[0] == ["Time", "What happened", "Request"]
    assert copied[1][0].startswith("2026-11-23")
    assert copied[1][2] == "req_9"


async def test_pause_and_resume_from_the_head(pane: DetailPane, account: FakeAccount) -> None:
    click(pane.control_button)
    await until(lambda: pane.control_button.text() == "Resume")
    click(pane.control_button)
    await until(lambda: pane.control_button.text() == "Pause")
    assert [verb for verb, _ in account.batches.calls] == ["pause", "resume"]
    ended = replace(account.batches.known[B1], status=BatchStatus.COMPLETED, finished_at=NOW)
    account.batches.tell(ended)
    await until(lambda: not pane.control_button.isVisible())


async def test_without_a_batch_every_tab_says_what_to_do(context: UiContext) -> None:
    pane = shown(DetailPane(context))
    assert pane.title() == "No batch selected"
    for view in (pane.runs, pane.results, pane.activity):
        assert view.empty.title() == "Select a batch"
    assert not pane.export_button.isEnabled()
    assert not pane.head.isVisible()
    pane.deleteLater()


async def test_results_say_that_they_will_come(context: UiContext) -> None:
    account = FakeAccount()
    account.batches.put(batch("b1"))
    pane = shown(DetailPane(context))
    pane.bind(account.workspace())
    pane.show_batch(B1)
    await until(lambda: pane.results.empty.title() == "Results appear here as runs finish")
    pane.bind(None)
    pane.deleteLater()


async def test_copying_ids_from_the_menu(pane: DetailPane) -> None:
    click_row(pane.runs.table, 0)
    pane.runs.table.selectRow(0)
    trigger(pane.runs._menu(), "Copy ids")
    assert QGuiApplication.clipboard().text() == "scan_0001.pdf: run exr_1, file file_1"


@pytest.mark.parametrize(
    ("url", "is_safe"),
    [
        ("https://dashboard.extend.ai/runs/1", True),
        ("http://dashboard.extend.ai/runs/1", False),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("https://", False),
        ("", False),
        (None, False),
    ],
)
def test_only_https_pages_are_opened(url: str | None, is_safe: bool) -> None:
    one: Input = one_input(1, dashboard_url=url)
    assert bool(safe_dashboard_url(one)) is is_safe


def test_ids_of_an_input_that_has_none_yet() -> None:
    assert ids_of([one_input(1, file_id=None)]) == "scan_0001.pdf: no ids yet"


async def test_export_asks_how_and_where_and_says_what_came_of_it(
    pane: DetailPane, account: FakeAccount, tmp_path: Path
) -> None:
    click(pane.export_button)
    dialog = pane.findChild(ExportDialog)
    assert dialog is not None
    dialog.preset.setCurrentIndex(0)
    dialog.formula_safety.setChecked(False)
    click(dialog.go_on)
    chooser = pane.findChild(QFileDialog)
    assert chooser is not None
    assert chooser.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    target = tmp_path / "results.csv"
    chooser.fileSelected.emit(str(target))
    await until(lambda: "24 rows written to results.csv" in pane.notice.text())
    batch_id, path, options = account.exports.asked[0]
    assert (batch_id, path) == (B1, target)
    assert options is not None
    assert (options.preset, options.formula_safety) == (CsvPreset.EXCEL_LOCAL, False)
    assert pane.context.settings.current.last_export_folder == str(tmp_path)
    chooser.close()


async def test_an_export_shows_progress_and_can_be_cancelled(
    pane: DetailPane, account: FakeAccount, tmp_path: Path
) -> None:
    account.exports.gate.shut()
    pane.export_to(tmp_path / "results.csv")
    await until(lambda: account.exports.asked)
    assert pane.exporter.row.isVisible()
    click(pane.exporter.row.cancel_button)
    await until(lambda: account.exports.cancelled)
    await until(lambda: not pane.exporter.row.isVisible())
    assert pane.notice.text() == ""


async def test_a_failed_export_says_why_and_retries(
    pane: DetailPane, account: FakeAccount, tmp_path: Path
) -> None:
    account.exports.error = ExportError("target_open", path="results.csv")
    pane.export_to(tmp_path / "results.csv", CsvOptions(provenance=False))
    await until(pane.notice.text)
    account.exports.error = None
    click(next(one for one in pane.notice.findChildren(QPushButton) if one.text() == "Retry"))
    await until(lambda: "24 rows written" in pane.notice.text())
    assert [options for _, _, options in account.exports.asked] == [
        CsvOptions(provenance=False)
    ] * 2


async def test_a_partial_export_says_so(
    pane: DetailPane, account: FakeAccount, tmp_path: Path
) -> None:
    account.exports.summary_of = lambda path: ExportSummary(
        1, partial=True, neutralised_cells=2, path=path
    )
    pane.export_to(tmp_path / "results.csv")
    await until(lambda: "1 row written" in pane.notice.text())
    assert "Partial" in pane.notice.text()
    assert "2 texts" in pane.notice.text()


async def test_a_hostile_batch_name_is_plain(pane: DetailPane, account: FakeAccount) -> None:
    hostile: Batch = replace(account.batches.known[B1], name="<img src=x>\n" + "a" * 4000)
    account.batches.tell(hostile)
    await until(lambda: pane.title().startswith("<img src=x> aaa"))
    assert len(pane.title()) <= 300
    assert not pane.grab().isNull()


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
