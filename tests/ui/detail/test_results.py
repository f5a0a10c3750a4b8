"""The Results tab in its pane: two views as one table, filters, columns, sums, copying, arrays."""

from __future__ import annotations

import csv
import io
from collections.abc import AsyncIterator
from decimal import Decimal

import pytest_asyncio
from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.domain.statuses import RunStatus
from extend_desktop.services.batch_events import ResultStored
from extend_desktop.services.ports.results import OwnColumn
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.results import FILE, FIRST_FIELD
from extend_desktop.ui.views.detail.pane import DetailPane
from extend_desktop.ui.views.detail.results import ResultsView
from tests.helpers.fake_workspace import FakeAccount, one_input
from tests.helpers.pane_fixtures import (
    built,
    click,
    column_texts,
    copied_by_keys,
    shown,
    trigger,
    until,
    watch_model,
)
from tests.helpers.results_fixtures import B1, answer, put_invoices

VENDOR, _NUMBER, _DATE, DUE, TAX, AMOUNT, CODE, LINES, NOTE = range(FIRST_FIELD, FIRST_FIELD + 9)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest_asyncio.fixture
async def account() -> FakeAccount:
    made = FakeAccount()
    put_invoices(made)
    return made


@pytest_asyncio.fixture
async def pane(context: UiContext, account: FakeAccount) -> AsyncIterator[DetailPane]:
    detail = built(context, DetailPane)
    watch_model(detail.results.model)
    detail.bind(account.workspace())
    detail.show_batch(B1)
    shown(detail, QSize(980, 640))
    await until(lambda: detail.results.feed.is_loaded)
    await until(lambda: detail.results.model.row_at(30))
    detail.activateWindow()
    await until(detail.isActiveWindow)
    yield detail
    detail.bind(None)
    detail.deleteLater()


def click_cell(view: ResultsView, row: int, column: int, *, twice: bool = False) -> None:
    index = view.model.index(row, column)
    table = view.grid.place_of(index)
    table.scrollTo(index)
    at = table.visualRect(index).center()
    for act in (QTest.mouseClick, *([QTest.mouseDClick] if twice else ())):
        act(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def click_header(view: ResultsView, column: int) -> None:
    table = view.grid.place_of(view.model.index(0, column))
    header = table.horizontalHeader()
    click(header.viewport(), QPoint(header.sectionViewportPosition(column) + 20, 8))


def names(view: ResultsView) -> list[int]:
    """The numbers of the rows shown, from top to bottom."""
    return [number - 1 for number in view.model.order]


def text_at(view: ResultsView, row: int, column: int) -> str:
    return str(view.model.index(row, column).data())


async def test_number_and_file_stay_while_the_rest_scrolls(pane: DetailPane) -> None:
    view = pane.results
    assert view.grid.frozen.visible_columns() == [0, FILE]
    assert view.grid.main.visible_columns()[0] == VENDOR
    assert text_at(view, 4, FILE).startswith("Τιμολόγιο")
    bar = view.grid.main.horizontalScrollBar()
    assert view.grid.across.isVisible()
    before = view.grid.frozen.visualRect(view.model.index(0, FILE))
    view.grid.across.setValue(bar.maximum())
    assert bar.value() == bar.maximum() > 0
    assert view.grid.frozen.visualRect(view.model.index(0, FILE)) == before
    assert view.grid.frozen.viewport().height() == view.grid.main.viewport().height()
    QTest.mouseMove(view.grid.frozen.viewport(), QPoint(60, 100))
    view.grid.frozen.verticalScrollBar().setValue(310)
    assert view.grid.main.verticalScrollBar().value() == 310
    view.grid.main.verticalScrollBar().setValue(90)
    assert view.grid.frozen.verticalScrollBar().value() == 90


async def test_the_sum_of_the_counts_is_there_whole_or_not_at_all(pane: DetailPane) -> None:
    """Its last figures were cut, which are what it says."""
    pane.tabs.setCurrentWidget(pane.runs)
    foot = pane.foot
    foot.total.setText(" + ".join(f"{number}00 processed" for number in range(7)))
    words_px = foot.spent.sizeHint().width() + foot.total.sizeHint().width()
    has_been = set[bool]()
    for width_px in range(words_px + 60, words_px + 20, -1):
        pane.resize(width_px, 640)
        await until(lambda px=width_px: pane.width() == px)
        await until(lambda: foot.total.isHidden() or foot.total.text() == foot.total.full_text())
        has_been.add(foot.total.isHidden())
    assert has_been == {True, False}


async def test_a_wide_window_shows_the_names_of_files_whole(pane: DetailPane) -> None:
    """Names were cut beside columns that had room to spare."""
    view = pane.results
    first_px = view.grid.frozen.columnWidth(FILE)
    pane.resize(2_200, 700)
    await until(lambda: view.grid.frozen.columnWidth(FILE) > first_px + 40)
    assert not view.grid.main.horizontalScrollBar().maximum()
    pane.resize(900, 700)
    await until(lambda: view.grid.frozen.columnWidth(FILE) == first_px)


async def test_arrow_keys_go_over_the_edge_and_select_in_both(pane: DetailPane) -> None:
    view = pane.results
    click_cell(view, 2, VENDOR)
    QTest.keyClick(view.grid.main, Qt.Key.Key_Left)
    assert view.grid.frozen.hasFocus()
    assert view.table.currentIndex() == view.model.index(2, FILE)
    QTest.keyClick(view.grid.frozen, Qt.Key.Key_Down)
    QTest.keyClick(view.grid.frozen, Qt.Key.Key_Right)
    assert view.grid.main.hasFocus()
    assert view.table.currentIndex() == view.model.index(3, VENDOR)
    click_cell(view, 5, 0)
    chosen = view.table.selectionModel().selectedIndexes()
    assert {index.row() for index in chosen} == {5}
    assert len(chosen) == view.model.columnCount()


async def test_rows_without_values_say_what_they_are_across(pane: DetailPane) -> None:
    view = pane.results
    for row, words in ((4, "The file could not be read"), (9, "Blocked"), (15, "Processing")):
        assert words in str(view.model.index(row, VENDOR).data(Qt.ItemDataRole.AccessibleTextRole))
    assert view.model.rowCount() == 60


async def test_doubtful_filters_and_counts_as_review_does(
    pane: DetailPane, account: FakeAccount
) -> None:
    view = pane.results
    counts = await account.results.doubts(B1, 80)
    await until(lambda: view.tools.doubtful.text() == f"Doubtful {counts.values}")
    assert view.foot.filled.full_text() == (
        f"45 documents filled · {counts.values} doubtful values in {counts.documents}"
    )
    click(view.tools.doubtful)
    await until(lambda: view.model.rowCount() == counts.documents)
    for row in range(view.model.rowCount()):
        lowest = await account.results.rows([view.model.order[row]])
        assert lowest[0].lowest_percent is not None
    click(view.tools.doubtful)
    await until(lambda: view.model.rowCount() == 60)


async def test_the_search_looks_through_all_columns_and_names(pane: DetailPane) -> None:
    view = pane.results
    view.header.hide(_NUMBER)
    QTest.keyClicks(view.tools.search, "tm-88412")
    QTest.keyClick(view.tools.search, Qt.Key.Key_Return)
    await until(lambda: names(view) == [2])
    QTest.keyClick(view.tools.search, Qt.Key.Key_Escape)
    await until(lambda: view.model.rowCount() == 60)
    QTest.keyClicks(view.tools.search, "no such value")
    QTest.keyClick(view.tools.search, Qt.Key.Key_Return)
    await until(lambda: view.empty.title() == "No such results")
    assert view.empty.isVisible()


async def test_marks_of_extend_and_of_the_operator_filter(pane: DetailPane) -> None:
    view = pane.results
    view.tools.mark_action(OwnColumn.EDITED, has=True).trigger()
    await until(lambda: names(view) == [1, 21, 41])
    view.tools.mark_action(OwnColumn.EDITED, has=False).trigger()
    assert not view.tools.mark_action(OwnColumn.EDITED, has=True).isChecked()
    view.tools.mark_action(OwnColumn.REVIEWED, has=True).trigger()
    await until(lambda: names(view) == [11, 31, 51])
    pane.show_batch(B1)
    await until(lambda: view.model.rowCount() == 60)
    assert view.tools.marks == ()


async def test_a_header_sorts_up_down_and_not_at_all(pane: DetailPane) -> None:
    view = pane.results
    click_header(view, AMOUNT)
    await until(lambda: names(view) != list(range(60)))
    amounts = [
        cell.value
        for row in await pane.results.feed.shown.services.results.rows(view.model.order)  # pyright: ignore[reportOptionalMemberAccess]
        for cell in row.cells[AMOUNT - FIRST_FIELD : AMOUNT - FIRST_FIELD + 1]
    ]
    assert amounts == sorted(amounts, key=lambda value: Decimal(str(value)))
    assert names(view)[-15:][0] == 4, "rows without a value come last"
    click_header(view, AMOUNT)
    await until(lambda: names(view)[0] == 59)
    assert names(view)[-15:][0] == 4
    click_header(view, AMOUNT)
    await until(lambda: names(view) == list(range(60)))
    click_header(view, FILE)
    await until(lambda: names(view) != list(range(60)))
    assert not view.table.horizontalHeader().isSortIndicatorShown() or (
        view.table.horizontalHeader().sortIndicatorSection() == FILE
    )


async def test_sorting_keeps_the_selected_cell(pane: DetailPane) -> None:
    view = pane.results
    click_cell(view, 7, VENDOR)
    view.header.sort_by(AMOUNT, is_descending=True)
    await until(lambda: names(view)[0] == 59)
    current = view.table.currentIndex()
    assert (view.model.key_at(current.row()), current.column()) == (InputId(8), VENDOR)
    assert view.table.selectionModel().selectedIndexes() == [current]
    assert view.table.viewport().rect().intersects(view.table.visualRect(current))


async def test_columns_are_chosen_moved_and_remembered(
    pane: DetailPane, account: FakeAccount
) -> None:
    view, chooser = pane.results, pane.results.header.chooser
    assert view.tools.columns.words == "Columns 10 of 14"
    click(view.tools.columns)
    await until(chooser.isVisible)
    assert chooser.file.isChecked()
    assert not chooser.file.isEnabled()
    titles = [chooser.list.item(row).text() for row in range(chooser.list.count())]
    assert titles[0] == "Vendor"
    assert titles[-4:] == ["Confidence", "Reviewed", "Edited", "Checked"]
    chooser.list.setCurrentRow(0)
    QTest.keyClick(chooser.list, Qt.Key.Key_Space)
    await until(lambda: VENDOR not in view.table.visible_columns())
    chooser.list.setCurrentRow(titles.index("Checked"))
    QTest.keyClick(chooser.list, Qt.Key.Key_Space)
    for _ in range(12):
        chooser._up()
    assert view.table.visible_columns()[0] == view.model.columnCount() - 1
    assert view.tools.columns.words == "Columns 10 of 14"
    chooser.close()
    view.table.setColumnWidth(DUE, 231)
    view.header.sort_by(AMOUNT)
    pane.show_batch(None)
    pane.show_batch(B1)
    await until(lambda: view.feed.is_loaded)
    assert view.table.visible_columns()[0] == view.model.columnCount() - 1
    assert VENDOR not in view.table.visible_columns()
    assert view.table.columnWidth(DUE) == 231
    await until(lambda: names(view)[0] == 0 and names(view) != list(range(60)))
    click(view.tools.columns)
    click(chooser.reset)
    await until(lambda: names(view) == list(range(60)))
    assert view.table.visible_columns()[0] == VENDOR
    assert view.tools.columns.words == "Columns 10 of 14"
    chooser.close()


async def test_the_menu_of_a_header_hides_and_sorts(pane: DetailPane) -> None:
    view = pane.results
    trigger(view.header.menu_for(NOTE), "Hide “Note”")
    assert NOTE not in view.table.visible_columns()
    trigger(view.header.menu_for(AMOUNT), "Sort descending")
    await until(lambda: names(view)[0] == 59)
    trigger(view.header.menu_for(AMOUNT), "Order of the batch")
    await until(lambda: names(view) == list(range(60)))


async def test_a_cell_of_rows_opens_them_and_escape_closes(pane: DetailPane) -> None:
    view = pane.results
    click_cell(view, 3, LINES)
    await until(view.items.isVisible)
    assert view.items.title.full_text().startswith("Line items of Rechnung_2026-2043")
    assert column_texts(view.items.table, 1) == ["Item 1", "Item 2", "Item 3", ""]
    amount = Decimal("299.19") / 4 * 3
    assert column_texts(view.items.table, 3)[-1] == f"EUR {amount}"
    assert not column_texts(view.items.table, 2)[-1], "quantities are not added up"
    await until(lambda: not view.items.table.verticalScrollBar().maximum())
    view.items.table.selectAll()
    view.items.table.setFocus()
    copied = await copied_by_keys(view.items.table)
    assert copied[0][1:] == ["description", "quantity", "amount", "currency"]
    assert copied[-1] == ["Sum", "", "", str(amount), ""]
    QTest.keyClick(view.items.table, Qt.Key.Key_Escape)
    assert not view.items.isVisible()
    view.table.setCurrentIndex(view.model.index(7, LINES))
    view.table.setFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        QTest.keyClick(view.table, key)
        await until(view.items.isVisible)
        QTest.keyClick(view.table, Qt.Key.Key_Escape)
        assert not view.items.isVisible()


async def test_return_and_a_double_click_lead_to_the_value_in_review(pane: DetailPane) -> None:
    view = pane.results
    asked: list[tuple[object, object, object]] = []
    pane.review_requested.connect(lambda *facts: asked.append(facts))
    view.table.setCurrentIndex(view.model.index(1, DUE))
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert asked == [(B1, InputId(2), ("due",))]
    click_cell(view, 2, AMOUNT, twice=True)
    assert asked[-1] == (B1, InputId(3), ("total",))
    click_cell(view, 4, VENDOR, twice=True)
    assert len(asked) == 2, "a failed document has nothing to review"


async def test_doubtful_rows_go_to_an_evaluation_set(pane: DetailPane) -> None:
    view = pane.results
    asked: list[list[InputId]] = []
    view.evaluation_requested.connect(asked.append)
    click(view.tools.doubtful)
    await until(lambda: view.model.rowCount() < 31)
    click_cell(view, 0, VENDOR)
    view.table.selectAll()
    trigger(view._menu(), "Add to an evaluation set…")
    assert asked == [[view.model.key_at(row) for row in range(view.model.rowCount())]]
    assert asked[0]


async def test_the_foot_adds_up_rows_a_column_or_selected_cells(pane: DetailPane) -> None:
    view = pane.results
    await until(lambda: view.foot.totals.full_text().startswith("Total of 45: EUR "))
    click_cell(view, 1, TAX)
    await until(lambda: view.foot.totals.full_text().startswith("Tax of 30: "))
    selection = view.table.selectionModel()
    for row in (1, 2, 3):
        index = view.model.index(row, AMOUNT)
        selection.select(index, selection.SelectionFlag.Select)
    selection.select(view.model.index(1, TAX), selection.SelectionFlag.Deselect)
    wanted = "3 cells · Sum EUR 398.92 · SEK 199.46"
    await until(lambda: view.foot.selection.full_text() == wanted)
    assert not view.foot.totals.isVisible()
    click_cell(view, 1, TAX)
    await until(view.foot.totals.isVisible)


async def test_sorting_and_doubts_are_remembered_for_each_batch(
    pane: DetailPane, account: FakeAccount, context: UiContext
) -> None:
    view = pane.results
    click_header(view, AMOUNT)
    click_header(view, AMOUNT)
    click(view.tools.doubtful)
    await until(lambda: view.feed.query.is_filtered and view.feed.query.is_descending)
    await until(lambda: 0 < view.model.rowCount() < 45)
    wanted = list(view.model.order)
    pane.show_batch(BatchId("another"))
    assert not view.tools.doubtful.isChecked()
    assert view.header.sort == (None, False)
    again = built(context, DetailPane)
    again.bind(account.workspace())
    again.show_batch(B1)
    await until(lambda: again.results.feed.is_loaded)
    assert list(again.results.model.order) == wanted
    assert again.results.tools.doubtful.isChecked()
    assert again.results.grid.main.horizontalHeader().sortIndicatorSection() == AMOUNT
    again.bind(None)
    again.deleteLater()


async def test_cells_are_copied_with_their_titles_whole_and_safe(
    pane: DetailPane, account: FakeAccount
) -> None:
    view = pane.results
    long_text = "two\nlines\tand a tab " * 100
    values = [{"vendor": "=1+1"}, {"vendor": long_text}, {"vendor": "-5.00 €"}]
    for number, value in enumerate(values, 1):
        item = one_input(number, f"{number}.pdf", RunStatus.PROCESSED, position=number - 1)
        account.results.put_answer(item, answer(number, value=value))
        account.results.result_stored.emit(ResultStored(B1, item.id))
    await until(lambda: text_at(view, 0, VENDOR) == "=1+1")
    click_cell(view, 0, VENDOR)
    QTest.keyClick(view.table, Qt.Key.Key_A, CONTROL)
    header, *rows = await copied_by_keys(view.table)
    assert header[0] == "File"
    assert header[1:3] == ["Vendor", "Invoice number"]
    assert "Checked" not in header
    assert len(rows) == 60
    assert [row[1] for row in rows[:3]] == ["'=1+1", long_text, "-5.00 €"]
    assert {len(row) for row in rows} == {len(header)}
    assert rows[4][1].startswith("Failed")
    assert rows[4][2:] == [""] * (len(header) - 2)
    click_cell(view, 3, AMOUNT)
    assert await copied_by_keys(view.table) == [["Total amount"], ["299.19"]]
    QGuiApplication.clipboard().setText("before")
    trigger(view._menu(), "Copy with all columns")
    await until(lambda: QGuiApplication.clipboard().text() != "before")
    text = QGuiApplication.clipboard().text()
    whole = list(csv.reader(io.StringIO(text, newline=""), delimiter="\t", strict=True))
    assert whole[0][-4:] == ["Confidence", "Reviewed", "Edited", "Checked"]
    assert len(whole) == 2


async def test_phase_chips_filter_the_results(pane: DetailPane) -> None:
    view = pane.results
    click(pane.head.chips.chip("failed"))
    await until(lambda: names(view) == [4, 24, 44])
    click(pane.head.chips.chip(""))
    await until(lambda: view.model.rowCount() == 60)


async def test_an_index_that_is_none_opens_nothing(context: UiContext) -> None:
    pane = built(context, DetailPane)
    assert not pane.results.opener.open(QModelIndex())
    pane.deleteLater()
