"""How wide the columns of the results are at first: as their values ask, within bounds."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from PySide6.QtCore import QEvent, QObject, QRect, QSize
from PySide6.QtGui import QImage, QPaintEvent
from typing_extensions import override

from extend_desktop.domain.batches import BatchStatus, Phase, PhaseCounts
from extend_desktop.domain.statuses import RunStatus
from extend_desktop.presentation.translation import worded
from extend_desktop.services.batch_events import ResultStored
from extend_desktop.services.ports.results import GridRow
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.delegates.cell_delegate import PADDING_PX
from extend_desktop.ui.models.cells import Cell, CellStyle
from extend_desktop.ui.models.results import FIRST_FIELD
from extend_desktop.ui.views.detail.pane import DetailPane
from extend_desktop.ui.views.detail.results import ResultsView
from extend_desktop.ui.widgets.shared_width import shared_px
from tests.helpers.fake_workspace import FakeAccount, batch, one_input
from tests.helpers.pane_fixtures import shown, until
from tests.helpers.results_fixtures import B1, CONFIG, answer, put_invoices

VENDOR, NUMBER = FIRST_FIELD, FIRST_FIELD + 1
TAX, TOTAL, NOTE = FIRST_FIELD + 4, FIRST_FIELD + 5, FIRST_FIELD + 7


@pytest_asyncio.fixture
async def account() -> FakeAccount:
    made = FakeAccount()
    put_invoices(made)
    return made


@pytest_asyncio.fixture
async def pane(context: UiContext, account: FakeAccount) -> AsyncIterator[DetailPane]:
    detail = await _opened(context, account)
    yield detail
    detail.bind(None)
    detail.deleteLater()


async def _opened(context: UiContext, account: FakeAccount) -> DetailPane:
    detail = DetailPane(context)
    detail.bind(account.workspace())
    detail.show_batch(B1)
    shown(detail, QSize(980, 640))
    await until(lambda: detail.results.feed.is_loaded)
    return detail


def _needed_px(view: ResultsView, column: int) -> int:
    metrics = view.table.fontMetrics()
    texts = [view.model.cell_at(row, column).text for row in range(view.model.rowCount())]
    return max(map(metrics.horizontalAdvance, texts))


async def test_a_column_is_as_wide_as_its_values_although_others_scroll_away(
    pane: DetailPane,
) -> None:
    view = pane.results
    await until(lambda: view.model.row_at(59) is not None)
    await until(lambda: view.table.columnWidth(VENDOR) >= _needed_px(view, VENDOR) + 16)
    # Five vendors' names say how wide, not the title and not the room there is.
    assert view.table.columnWidth(VENDOR) > view.table.columnWidth(NUMBER)
    assert view.grid.main.horizontalScrollBar().maximum() > 0


async def test_a_later_number_ten_times_as_high_is_not_cut(
    context: UiContext, account: FakeAccount
) -> None:
    for number in range(60):
        item = one_input(number + 1, f"{number}.pdf", RunStatus.PROCESSED, position=number)
        tax = {"tax": 1_234.567 if number == 55 else 987.654}
        account.results.put_answer(item, answer(number, value=tax))
    pane = await _opened(context, account)
    view = pane.results
    await until(lambda: view.model.row_at(59) is not None)
    assert view.model.cell_at(55, TAX).text == "1,234.567"
    await until(lambda: view.table.columnWidth(TAX) >= _needed_px(view, TAX) + 16)
    pane.bind(None)
    pane.deleteLater()


async def test_very_long_values_take_a_bounded_width(
    context: UiContext, account: FakeAccount
) -> None:
    account.results.set_config(CONFIG)
    for number in range(60):
        item = one_input(number + 1, f"{number}.pdf", RunStatus.PROCESSED, position=number)
        account.results.put_answer(item, answer(number, value={"vendor": "Supply and more " * 40}))
    pane = await _opened(context, account)
    view = pane.results
    await until(lambda: view.table.columnWidth(VENDOR) > 200)
    assert view.table.columnWidth(VENDOR) <= 220
    # Room that nothing else needs goes to what is cut.
    pane.resize(2_400, 640)
    await until(lambda: view.table.columnWidth(VENDOR) >= 480)
    assert view.grid.main.horizontalScrollBar().maximum() == 0
    pane.bind(None)
    pane.deleteLater()


async def test_a_width_set_by_hand_outlasts_what_the_values_ask_for(
    context: UiContext, account: FakeAccount, pane: DetailPane
) -> None:
    view = pane.results
    await until(lambda: view.table.columnWidth(VENDOR) > 140)
    view.table.setColumnWidth(VENDOR, 91)
    view.header.forget()
    pane.show_batch(None)
    pane.show_batch(B1)
    await until(lambda: view.feed.is_loaded and view.model.row_at(59) is not None)
    await until(lambda: view.table.columnWidth(NUMBER) != 118)
    assert view.table.columnWidth(VENDOR) == 91


async def test_values_that_come_later_move_no_column(
    account: FakeAccount, pane: DetailPane
) -> None:
    view = pane.results
    await until(lambda: view.table.columnWidth(VENDOR) > 140)
    before = [view.table.columnWidth(column) for column in view.table.visible_columns()]
    long: dict[str, Any] = {"vendor": "A name that is longer than any other of them", "tax": 10**30}
    item = one_input(3, "3.pdf", RunStatus.PROCESSED, position=2)
    account.results.put_answer(item, answer(2, value=long))
    account.results.result_stored.emit(ResultStored(B1, item.id))
    await until(lambda: view.model.cell_at(2, VENDOR).text == long["vendor"])
    assert [view.table.columnWidth(at) for at in view.table.visible_columns()] == before


async def test_titles_stay_whole_once_their_columns_are_sorted_by(pane: DetailPane) -> None:
    view = pane.results
    header = view.table.horizontalHeader()
    await until(lambda: view.table.columnWidth(NUMBER) != 118)
    asked = {at: view.table.columnWidth(at) for at in view.table.visible_columns()}

    def words(column: int) -> QImage:
        title = worded(view.model.columns[column].title)
        words_px = PADDING_PX + header.fontMetrics().horizontalAdvance(title)
        at_px = header.sectionViewportPosition(column)
        return header.viewport().grab().toImage().copy(at_px, 0, words_px, header.height())

    for column, asked_px in asked.items():
        view.header.sort_by(column)
        view.table.setColumnWidth(column, asked_px + 100)
        view.table.scrollTo(view.model.index(0, column))
        whole = words(column)
        view.table.setColumnWidth(column, asked_px)
        assert words(column) == whole, view.model.columns[column].title


async def _store(account: FakeAccount, view: ResultsView, number: int) -> None:
    """Have a result come, of a vendor whose name is longer than all before it."""
    item = one_input(number + 1, f"{number}.pdf", RunStatus.PROCESSED, position=number)
    vendor = "Supplier" + " and Sons" * (number // 4)
    account.results.put_answer(item, answer(number, value={"vendor": vendor}))
    account.results.result_stored.emit(ResultStored(B1, item.id))
    await until(lambda: view.model.cell_at(number, VENDOR).text == vendor)


async def test_columns_grow_with_the_first_rows_and_not_under_the_keyboard(
    context: UiContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first row alone set the widths until the end of the batch."""
    account, count = FakeAccount(), 12
    account.results.set_config(CONFIG)
    for number in range(count):
        item = one_input(number + 1, f"{number}.pdf", RunStatus.PROCESSING, position=number)
        account.results.put_row(item)
    account.batches.inputs_of[B1] = account.results.inputs
    account.batches.put(batch("b1", "Live", PhaseCounts(running=count)))
    pane = await _opened(context, account)
    view = pane.results
    pane.tabs.setCurrentWidget(view)
    made: list[GridRow] = []
    make = view.model.cells_of

    def note(row: GridRow) -> tuple[Cell, ...]:
        made.append(row)
        return make(row)

    monkeypatch.setattr(view.model, "cells_of", note)
    measured: list[int] = []
    view.header.widths.changed.connect(lambda: measured.append(view.model.rowCount()))

    def widths() -> list[int]:
        return [view.table.columnWidth(column) for column in view.table.visible_columns()]

    await until(lambda: view.model.row_at(count - 1) is not None)
    await _store(account, view, 0)
    await until(lambda: len(measured) == 1)
    first = widths()
    for number in range(1, 5):
        await _store(account, view, number)
    await until(lambda: len(measured) == 2)
    before = widths()
    assert before[0] > first[0], "the fifth name is longer"
    assert all(now >= then for now, then in zip(before, first, strict=True))
    pane.activateWindow()
    view.table.setFocus()
    await until(view.table.hasFocus)
    for number in range(5, count - 1):
        await _store(account, view, number)
    # The end is told before the last of what it brings is here.
    ended = batch("b1", "Live", PhaseCounts(processed=count), status=BatchStatus.COMPLETED)
    account.batches.announce(ended)
    shown_count = pane.head.chips.chip(Phase.PROCESSED)
    await until(lambda: shown_count.text() == f"Processed {count}")
    await _store(account, view, count - 1)
    await context.tasks.idle()
    assert widths() == before, "somebody is at work in them"
    view.tools.search.setFocus()
    await until(lambda: len(measured) == 3)
    assert widths()[0] > before[0]
    # Nothing that is done again after that moves them.
    for number in (3, 0):
        await _store(account, view, number)
    await context.tasks.idle()
    assert len(measured) == 3
    # Cells are made of rows that are painted, and a few times of those that are measured.
    assert len(made) < 8 * count
    pane.bind(None)
    pane.deleteLater()


async def test_a_figure_at_the_edge_of_the_grid_is_shortened_and_not_cut(
    pane: DetailPane,
) -> None:
    """Of 12,062.50 the edge left 12,06, which is a figure too."""
    view = pane.results
    await until(lambda: view.model.row_at(59) is not None)
    await until(lambda: view.table.columnWidth(VENDOR) >= _needed_px(view, VENDOR) + 16)
    table = view.table
    table.setColumnWidth(VENDOR, 600)
    header, viewport = table.horizontalHeader(), table.viewport()
    end_px = header.sectionPosition(TAX) + header.sectionSize(TAX)
    painted: list[QRect] = []

    class Watch(QObject):
        @override
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if isinstance(event, QPaintEvent):
                painted.append(event.rect())
            return False

    watch = Watch()
    viewport.installEventFilter(watch)
    # The right half of the figures is beyond the edge.
    at_px = end_px - 2 * PADDING_PX - _needed_px(view, TAX) // 2 - viewport.width()
    bar = table.horizontalScrollBar()
    assert 0 < at_px < bar.maximum()
    bar.setValue(at_px)
    await until(lambda: viewport.rect() in painted)
    picture = viewport.grab().toImage()
    row = next(row for row in range(2, 12) if view.model.cell_at(row, TAX).text.count("."))
    height = table.rowHeight(row)
    top, right = table.rowViewportPosition(row), viewport.width() - 1
    edge = {
        picture.pixelColor(x, y).rgb()
        for x in range(right - PADDING_PX + 2, right)
        for y in range(top + 4, top + height - 4)
    }
    assert len(edge) == 1, "nothing is written into the edge"


@pytest.mark.parametrize(("column", "row", "is_at_left"), [(TOTAL, 38, True), (NUMBER, 8, False)])
async def test_the_sign_of_a_doubtful_value_at_the_edge_stays_in_its_cell(
    pane: DetailPane, column: int, row: int, *, is_at_left: bool
) -> None:
    view, rest_px = pane.results, 12
    await until(lambda: view.model.row_at(59) is not None)
    await until(lambda: view.table.columnWidth(VENDOR) >= _needed_px(view, VENDOR) + 16)
    assert view.model.cell_at(row, column).style == CellStyle.DOUBTFUL
    assert view.model.is_numeric(column) is is_at_left
    assert row % 2 == 0, "the ground of the others would cover it"
    table = view.table
    table.scrollTo(view.model.index(row, column))
    for wide in (VENDOR, NOTE):
        table.setColumnWidth(wide, 1_200)
    header, width = table.horizontalHeader(), table.viewport().width()
    begin, size = header.sectionPosition(column), header.sectionSize(column)
    at_px = begin + size - rest_px if is_at_left else begin + rest_px - width
    bar = table.horizontalScrollBar()
    await until(lambda: 0 < at_px < bar.maximum())
    bar.setValue(at_px)
    picture = table.viewport().grab().toImage()
    top = table.rowViewportPosition(row)
    beside = range(rest_px + 1, rest_px + PADDING_PX)
    colors = {
        picture.pixelColor(x if is_at_left else width - 1 - x, y).rgb()
        for x in beside
        for y in range(top + 4, top + table.rowHeight(row) - 4)
    }
    assert len(colors) == 1, "nothing is painted into the next cell"


@pytest.mark.parametrize(
    ("spare_px", "expected"),
    [
        (-40, {1: 100, 2: 100, 3: 100}),
        (0, {1: 100, 2: 100, 3: 100}),
        # What lacks least is satisfied first; the rest goes to the other.
        (50, {1: 120, 2: 130, 3: 100}),
        (100, {1: 120, 2: 180, 3: 100}),
        # Beyond that, in equal parts to what grows.
        (240, {1: 190, 2: 180, 3: 170}),
    ],
)
def test_room_goes_to_cut_values_before_it_is_shared(
    spare_px: int, expected: dict[int, int]
) -> None:
    first = {1: 100, 2: 100, 3: 100}
    widths = shared_px(first, {1: 120, 2: 180, 3: 80}, [1, 3], spare_px)
    assert widths == expected
    assert sum(widths.values()) <= 300 + max(0, spare_px)
