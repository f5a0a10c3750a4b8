"""The selected batch: head, filters, runs, results, activity, export."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from extend_desktop.domain.activities import Activity, ActivityKind
from extend_desktop.domain.batch_options import BatchOptions
from extend_desktop.domain.batches import Batch, BatchStatus, Input, Phase, PhaseCounts
from extend_desktop.domain.errors import ConnectivityError, ExportError
from extend_desktop.domain.exports import CsvDialect, ExportOptions, ExportSummary, TableCounts
from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.domain.statuses import RunStatus, Unknown
from extend_desktop.services.batch_events import ActivityAdded, InputsChanged
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.detail.pane import DetailPane
from extend_desktop.ui.views.detail.runs import ids_of, safe_dashboard_url
from extend_desktop.ui.views.exports.dialog import ExportDialog
from extend_desktop.ui.widgets import PlainLabel
from tests.helpers.detail_fixtures import B1
from tests.helpers.fake_workspace import NOW, FakeAccount, batch, one_input
from tests.helpers.pane_fixtures import (
    built,
    click,
    click_row,
    column_texts,
    copied_by_keys,
    shown,
    trigger,
    until,
)


def button(widget: QPushButton | DetailPane, text: str) -> QPushButton:
    return next(item for item in widget.findChildren(QPushButton) if item.text() == text)


async def test_the_head_says_how_far_how_fast_and_how_much(pane: DetailPane) -> None:
    assert pane.title() == "November invoices"
    assert pane.title_line.state.text() == "Running"
    assert pane.subtitle() == "28 a minute · Invoices (US) 2.0"
    assert pane.foot.total.full_text() == (
        "640 processed + 3 failed + 2 blocked + 55 running + 300 waiting = 1,000"
    )
    assert pane.foot.spent.full_text() == "1,000 inputs · 1,284 credits so far"
    assert pane.head.chips.chip("").text() == "All 1,000"
    assert pane.head.chips.chip(Phase.PROCESSED).text() == "Processed 640"
    assert pane.head.chips.chip(Phase.FAILED).isVisible()
    assert not pane.head.chips.chip(Phase.CANCELLED).isVisible()


async def test_return_and_a_double_click_on_a_run_lead_to_review(pane: DetailPane) -> None:
    asked: list[tuple[object, object, object]] = []
    pane.review_requested.connect(lambda *facts: asked.append(facts))
    pane.tabs.setCurrentWidget(pane.runs)
    table, model = pane.runs.table, pane.runs.model
    await until(lambda: model.rowCount() and table.isVisible())
    inputs = [pane.runs.input_of(model.key_at(row)) for row in range(model.rowCount())]
    rows = {item.phase: row for row, item in enumerate(inputs) if item is not None}
    processed = rows[Phase.PROCESSED]
    wanted = (B1, model.key_at(processed), None)
    table.setCurrentIndex(model.index(processed, 0))
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert asked == [wanted]
    at = table.visualRect(model.index(processed, 1)).center()
    for act in (QTest.mouseClick, QTest.mouseDClick):
        act(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert asked == [wanted] * 2
    table.setCurrentIndex(model.index(rows[Phase.FAILED], 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert asked == [wanted] * 2, "a failed document has nothing to review"


async def test_the_head_names_the_options_of_the_batch(
    pane: DetailPane, account: FakeAccount
) -> None:
    shown_batch = account.batches.known[B1]
    options = BatchOptions({"baseVersion": "4.6.0"}, ("q4",))
    account.batches.announce(replace(shown_batch, options=options))
    await until(lambda: pane.subtitle().endswith("Invoices (US) 2.0 · 2 options set"))
    labels = pane.findChildren(PlainLabel)
    label = next(item for item in labels if "2 options set" in item.full_text())
    assert "Base version: 4.6.0<br>Billing tags: q4" in label.toolTip()


async def test_chips_and_bar_filter_runs_and_results(pane: DetailPane) -> None:
    click(pane.head.chips.chip(Phase.FAILED))
    assert column_texts(pane.runs.table, 0) == ["scan_0003.pdf"]
    await until(lambda: list(pane.results.model.order) == [3])
    click(pane.head.chips.chip(""))
    assert pane.runs.model.rowCount() == 4
    click(pane.head.bar, QPoint(3, 5))
    assert pane.head.chips.keys == (Phase.PROCESSED,)
    assert column_texts(pane.runs.table, 0) == ["scan_0001.pdf", "scan_0002.pdf"]
    click(pane.head.chips.chip(Phase.PROCESSED))
    click(pane.head.chips.chip(Phase.RUNNING))
    assert pane.runs.model.rowCount() == 0
    assert pane.runs.empty.title() == "No such inputs"


async def test_runs_show_state_and_reason_and_follow_changes(
    pane: DetailPane, account: FakeAccount
) -> None:
    assert column_texts(pane.runs.table, 5) == [
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
    await until(lambda: column_texts(pane.runs.table, 5)[3] == "RETRYING")
    assert column_texts(pane.runs.table, 5)[0] == "Cancelled"
    assert pane.runs.table.selected_rows() == [2]
    assert pane.runs.model.rowCount() == 4


async def test_sorting_by_the_header_keeps_the_selected_run(
    qtbot: object, pane: DetailPane
) -> None:
    pane.tabs.setCurrentWidget(pane.runs)
    click_row(pane.runs.table, 0)
    header = pane.runs.table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(5) + 20, header.height() // 2)
    click(header.viewport(), at)
    assert column_texts(pane.runs.table, 5)[0].startswith("Failed")
    rows = pane.runs.table.selected_rows()
    assert [pane.runs.model.key_at(row) for row in rows] == [InputId(1)]


async def test_results_that_cannot_be_read_say_so_and_retry(
    pane: DetailPane, account: FakeAccount
) -> None:
    account.results.error = ConnectivityError("timeout")
    pane.show_batch(B1)
    await until(pane.banner.text)
    assert pane.results.empty.title() == "Results could not be read"
    account.results.error = None
    click(next(item for item in pane.banner.findChildren(QPushButton) if item.text() == "Retry"))
    await until(lambda: pane.results.model.rowCount() == 4)


async def test_news_during_the_first_read_is_not_lost(
    context: UiContext, account: FakeAccount
) -> None:
    account.batches.gate.shut()
    account.results.gate.shut()
    pane = shown(built(context, DetailPane))
    pane.bind(account.workspace())
    pane.show_batch(B1)
    await until(lambda: pane.title() == "November invoices")
    late = one_input(4, status=RunStatus.FAILED, reason_code="INTERNAL_ERROR")
    account.batches.inputs_changed.emit(InputsChanged(B1, (late,)))
    account.batches.gate.open()
    account.results.gate.open()
    await until(lambda: pane.runs.model.rowCount() == 4)
    await until(lambda: column_texts(pane.runs.table, 5)[3] == "Failed · A fault at Extend")
    await until(lambda: pane.results.model.rowCount() == 4)
    pane.bind(None)
    pane.deleteLater()


async def test_a_late_answer_for_another_batch_is_dropped(
    context: UiContext, account: FakeAccount
) -> None:
    account.batches.put(batch("b2", "Empty", PhaseCounts()))
    account.batches.gate.shut()
    pane = shown(built(context, DetailPane))
    pane.bind(account.workspace())
    pane.show_batch(B1)
    pane.show_batch(BatchId("b2"))
    account.batches.gate.open()
    await until(lambda: pane.title() == "Empty")
    await until(lambda: pane.runs.empty.title() == "No inputs")
    assert pane.runs.model.rowCount() == 0
    pane.bind(None)
    pane.deleteLater()


async def test_activity_is_newest_first_and_copyable(
    pane: DetailPane, account: FakeAccount
) -> None:
    pane.tabs.setCurrentWidget(pane.activity)
    assert column_texts(pane.activity.table, 0) == ["just now", "5 min ago"]
    activity = Activity(NOW, ActivityKind.RENAMED, {"name": "<b>x</b>"}, "req_10")
    account.batches.activity_added.emit(ActivityAdded(B1, activity))
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
    click(pane.buttons.control)
    await until(lambda: pane.buttons.control.words == "Resume")
    click(pane.buttons.control)
    await until(lambda: pane.buttons.control.words == "Pause")
    assert [command for command, _ in account.batches.calls] == ["pause", "resume"]
    ended = replace(account.batches.known[B1], status=BatchStatus.COMPLETED, finished_at=NOW)
    account.batches.announce(ended)
    await until(lambda: not pane.buttons.control.isVisible())


async def test_without_a_batch_every_tab_says_what_to_do(context: UiContext) -> None:
    pane = shown(built(context, DetailPane))
    assert pane.title() == "No batch selected"
    for view in (pane.runs, pane.results, pane.activity):
        assert view.empty.title() == "Select a batch"
    assert not pane.buttons.export.isEnabled()
    assert not pane.head.isVisible()
    pane.deleteLater()


async def test_results_say_that_they_will_come(context: UiContext) -> None:
    account = FakeAccount()
    account.batches.put(batch("b1"))
    pane = shown(built(context, DetailPane))
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
    item: Input = one_input(1, dashboard_url=url)
    assert bool(safe_dashboard_url(item)) is is_safe


def test_ids_of_an_input_that_has_none_yet() -> None:
    assert ids_of([one_input(1, file_id=None)]) == "scan_0001.pdf: no ids yet"


async def test_export_asks_how_and_where_and_says_what_came_of_it(
    pane: DetailPane, account: FakeAccount, tmp_path: Path
) -> None:
    click(pane.buttons.export.all)
    dialog = pane.findChild(ExportDialog)
    assert dialog is not None
    dialog.preset.setCurrentIndex(0)
    dialog.how.formula_safety.setChecked(False)
    click(dialog.go_on)
    chooser = pane.findChild(QFileDialog)
    assert chooser is not None
    assert chooser.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    target = tmp_path / "results.csv"
    chooser.fileSelected.emit(str(target))
    await until(lambda: "24 rows written to results.csv" in pane.notice.text())
    request, path = account.exports.asked[0]
    assert (request.batch_ids, path) == ((B1,), target)
    options = request.options
    assert (options.dialect, options.formula_safety) == (CsvDialect.EXCEL_LOCAL, False)
    assert pane.context.settings.current.last_export_folder == str(tmp_path)
    chooser.close()


async def test_an_export_shows_progress_and_can_be_cancelled(
    pane: DetailPane, account: FakeAccount, tmp_path: Path
) -> None:
    account.exports.gate.shut()
    pane.exports.write(tmp_path / "results.csv")
    await until(lambda: account.exports.asked)
    assert pane.exports.exporter.row.isVisible()
    click(pane.exports.exporter.row.cancel_button)
    await until(lambda: account.exports.cancelled)
    await until(lambda: not pane.exports.exporter.row.isVisible())
    assert pane.notice.text() == ""


async def test_a_failed_export_says_why_and_retries(
    pane: DetailPane, account: FakeAccount, tmp_path: Path
) -> None:
    account.exports.error = ExportError("target_open", path="results.csv")
    pane.exports.write(tmp_path / "results.csv", ExportOptions(provenance=False))
    await until(pane.notice.text)
    account.exports.error = None
    click(next(item for item in pane.notice.findChildren(QPushButton) if item.text() == "Retry"))
    await until(lambda: "24 rows written" in pane.notice.text())
    assert [request.options for request, _ in account.exports.asked] == [
        ExportOptions(provenance=False)
    ] * 2


async def test_a_partial_export_says_so(
    pane: DetailPane, account: FakeAccount, tmp_path: Path
) -> None:
    account.exports.summary_of = lambda path: ExportSummary(
        path, TableCounts(1, neutralised_cells=2), 1, partial=True
    )
    pane.exports.write(tmp_path / "results.csv")
    await until(lambda: "1 row written" in pane.notice.text())
    assert "Partial" in pane.notice.text()
    assert "2 texts" in pane.notice.text()


async def test_a_hostile_batch_name_is_plain(pane: DetailPane, account: FakeAccount) -> None:
    hostile: Batch = replace(account.batches.known[B1], name="<img src=x>\n" + "a" * 4000)
    account.batches.announce(hostile)
    await until(lambda: pane.title().startswith("<img src=x> aaa"))
    assert len(pane.title()) <= 300
    assert not pane.grab().isNull()
