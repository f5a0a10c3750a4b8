"""The Results tab while what it shows changes: results that come in, the limit, marks."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QItemSelection, Qt

from extend_desktop.domain.batches import InputState
from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.domain.results import Total
from extend_desktop.domain.statuses import RunStatus
from extend_desktop.services.batch_events import InputsChanged, ResultStored
from extend_desktop.ui.views.detail.pane import DetailPane
from tests.helpers.fake_results import FakeResults
from tests.helpers.fake_workspace import FakeAccount, one_input
from tests.helpers.gates import Gate
from tests.helpers.pane_fixtures import click, until
from tests.helpers.results_fixtures import B1, answer, put_invoices
from tests.ui.detail.test_results import AMOUNT, DUE, VENDOR, account, names, pane, text_at

__all__ = ["account", "pane"]


async def test_counts_and_totals_change_at_once(
    pane: DetailPane, account: FakeAccount, monkeypatch: pytest.MonkeyPatch
) -> None:
    foot, gate, asked = pane.results.foot, Gate(), list[object]()
    await until(lambda: foot.totals.full_text().startswith("Total of 45: "))
    before, read = foot.filled.full_text(), account.results.totals

    async def held(*facts: Any) -> tuple[Total, ...]:
        asked.append(facts)
        await gate.pass_through()
        return await read(*facts)

    monkeypatch.setattr(account.results, "totals", held)
    gate.shut()
    item = one_input(5, "late.pdf", RunStatus.PROCESSED, position=4)
    account.results.put_answer(item, answer(4))
    account.results.result_stored.emit(ResultStored(B1, item.id))
    await until(lambda: asked)
    assert foot.filled.full_text() == before
    assert not pane.busy.busy, "nobody waits for it"
    gate.open()
    await until(lambda: foot.totals.full_text().startswith("Total of 46: "))
    assert foot.filled.full_text() != before


async def test_the_bar_moves_while_the_operator_waits_for_a_sum(
    pane: DetailPane, account: FakeAccount, monkeypatch: pytest.MonkeyPatch
) -> None:
    view, gate, read = pane.results, Gate(), account.results.totals
    await until(lambda: view.foot.totals.full_text().startswith("Total of 45: "))

    async def held(*facts: Any) -> tuple[Total, ...]:
        await gate.pass_through()
        return await read(*facts)

    monkeypatch.setattr(account.results, "totals", held)
    await until(lambda: not pane.busy.busy)
    gate.shut()
    selection = view.table.selectionModel()
    for row in (1, 2):
        selection.select(view.model.index(row, AMOUNT), selection.SelectionFlag.Select)
    await until(lambda: pane.busy.busy)
    gate.open()
    await until(lambda: not pane.busy.busy)
    assert "Sum" in view.foot.selection.full_text()


async def test_the_bar_moves_while_the_operator_waits_for_rows(
    pane: DetailPane, account: FakeAccount, monkeypatch: pytest.MonkeyPatch
) -> None:
    view, gate, read = pane.results, Gate(), account.results.rows
    put_invoices(account, 600)
    view.feed.order_again()
    await until(lambda: view.model.rowCount() == 600)
    await until(lambda: not pane.busy.busy)
    asked = list[object]()

    async def held(*facts: Any) -> Any:
        asked.append(facts)
        await gate.pass_through()
        return await read(*facts)

    monkeypatch.setattr(account.results, "rows", held)
    gate.shut()
    account.results.result_stored.emit(ResultStored(B1, InputId(1)))
    await until(lambda: asked)
    assert not pane.busy.busy, "what is seen stays"
    gate.open()
    await until(lambda: view.model.row_at(599) is None)
    gate.shut()
    view.table.scrollToBottom()
    await until(lambda: pane.busy.busy)
    gate.open()
    await until(lambda: view.model.row_at(599) is not None and not pane.busy.busy)


async def test_a_large_selection_stays_while_no_row_goes(
    pane: DetailPane, account: FakeAccount
) -> None:
    view, orders = pane.results, list[bool]()
    view.table.selectAll()
    chosen = len(view.table.selectionModel().selectedIndexes())
    assert chosen > 500
    view.feed.ordered.connect(orders.append)
    view.feed.order_again()
    await until(lambda: orders)
    assert len(view.table.selectionModel().selectedIndexes()) == chosen
    put_invoices(account, 80)
    view.feed.order_again()
    await until(lambda: view.model.rowCount() == 80)
    assert len(view.table.selectionModel().selectedIndexes()) == chosen


async def test_a_large_selection_goes_along_with_rows_that_change_places(
    pane: DetailPane,
) -> None:
    view, selection = pane.results, pane.results.table.selectionModel()
    last = view.model.index(49, view.model.columnCount() - 1)
    cells = QItemSelection(view.model.index(0, 0), last)
    selection.select(cells, selection.SelectionFlag.ClearAndSelect)
    chosen = set(view.model.order[:50])
    count = len(selection.selectedIndexes())
    assert count > 500
    view.header.sort_by(AMOUNT, is_descending=True)
    await until(lambda: names(view)[0] == 59)
    assert {view.model.key_at(index.row()) for index in selection.selectedRows()} == chosen
    assert len(selection.selectedIndexes()) == count


async def test_results_fill_in_where_they_stand_and_sorted_rows_wait(
    pane: DetailPane, account: FakeAccount
) -> None:
    view = pane.results

    def finish(number: int) -> None:
        item = one_input(number + 1, "done.pdf", RunStatus.PROCESSED, position=number)
        account.results.put_answer(item, answer(number, value={"vendor": "New"}))
        account.results.result_stored.emit(ResultStored(B1, item.id))
        account.results.result_stored.emit(ResultStored(BatchId("other"), InputId(1)))

    finish(15)
    await until(lambda: text_at(view, 15, VENDOR) == "New")
    assert names(view) == list(range(60))
    await until(lambda: view.foot.filled.full_text().startswith("46 documents"))
    view.header.sort_by(AMOUNT, is_descending=True)
    await until(lambda: names(view)[0] == 59)
    before = names(view)
    finish(57)
    await until(view.foot.new_rows.isVisible)
    assert view.foot.new_rows.text() == "1 new row"
    assert names(view) == before
    click(view.foot.new_rows)
    await until(lambda: names(view)[2] == 57)
    assert not view.foot.new_rows.isVisible()


async def test_filtered_rows_come_in_while_the_top_row_stays(
    pane: DetailPane, account: FakeAccount
) -> None:
    view = pane.results
    click(view.tools.doubtful)
    await until(lambda: 0 < view.model.rowCount() < 60)
    assert 4 not in names(view)
    view.grid.setMaximumHeight(160)
    bar = view.table.verticalScrollBar()
    rows_px = view.model.rowCount() * view.table.verticalHeader().defaultSectionSize()
    await until(lambda: bar.maximum() == rows_px - view.table.viewport().height())
    bar.setValue(bar.maximum())
    top = view.model.key_at(view.table.rowAt(0))
    assert view.table.rowAt(0) > 5
    item = one_input(5, "late.pdf", RunStatus.PROCESSED, position=4)
    account.results.put_answer(item, answer(3))
    account.results.result_stored.emit(ResultStored(B1, item.id))
    await until(lambda: 4 in names(view))
    await until(lambda: view.model.key_at(view.table.rowAt(0)) == top)


async def test_an_input_that_ends_without_a_result_says_so_at_once(
    pane: DetailPane, account: FakeAccount
) -> None:
    view = pane.results
    blocked = one_input(18, state=InputState.BLOCKED, reason_code="empty", position=17)
    account.results.put_row(blocked)
    account.batches.inputs_changed.emit(InputsChanged(B1, (blocked,)))
    spoken = Qt.ItemDataRole.AccessibleTextRole
    await until(lambda: "The file is empty" in str(view.model.index(17, VENDOR).data(spoken)))


async def test_a_mark_set_in_review_shows_when_results_are_seen_again(
    pane: DetailPane, account: FakeAccount
) -> None:
    view = pane.results
    checked = view.model.columnCount() - 1
    assert text_at(view, 1, checked) == ""
    pane.tabs.setCurrentWidget(pane.runs)
    results: FakeResults = account.results
    results.check(InputId(2))
    pane.tabs.setCurrentWidget(view)
    await until(lambda: text_at(view, 1, checked) == "✓ Checked")


async def test_another_limit_counts_and_marks_anew(pane: DetailPane) -> None:
    view = pane.results
    assert "below 80 %" in view.foot.limit.full_text()
    pane.context.settings.update(doubt_limit_percent=99)
    await until(lambda: view.foot.limit.full_text() == "below 99 %")
    index = view.model.index(0, DUE)
    assert "97 %, below 99 %" in str(index.data(Qt.ItemDataRole.ToolTipRole))
    pane.context.settings.update(doubt_limit_percent=50)
    await until(lambda: "no doubtful value" in view.foot.filled.full_text())
    assert "below" not in str(view.model.index(3, DUE).data(Qt.ItemDataRole.ToolTipRole))
