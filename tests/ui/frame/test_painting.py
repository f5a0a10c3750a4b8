"""How much is painted when a page is shown: what takes the loop longest then."""

from __future__ import annotations

import asyncio
from array import array

import pytest
from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QTableView
from typing_extensions import override

from extend_desktop.domain.batches import InputState
from extend_desktop.domain.results import ResultColumn
from extend_desktop.domain.schema import FieldKind
from extend_desktop.services.ports.results import GridRow
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.delegates import cell_delegate
from extend_desktop.ui.delegates.cell_texts import FontTexts
from extend_desktop.ui.models.results import GridColumns
from extend_desktop.ui.models.results_model import ResultsModel
from extend_desktop.ui.views.detail.results_table import ResultsTable
from tests.helpers.fake_workspace import one_input
from tests.helpers.pane_fixtures import until
from tests.helpers.window_scenes import SCENES, fill
from tests.helpers.window_stage import Stage

_REST_S = 0.4


class PaintCount(QObject):
    """Counts how often a table is painted."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self.count = 0
        table.viewport().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Paint
        return False


async def test_results_are_painted_once_when_their_page_is_shown(
    context: UiContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = Stage(context)
    fill(stage.parts)
    await stage.start(sandbox=True)
    stage.window.banner.hide()
    await SCENES["results_filling"](stage.window, stage.parts)
    work = stage.window.work
    # The first time, the row of tabs is laid out once more for the counts in it.
    for key in ("compose", "monitor", "compose"):
        work.show_page(key)
        await stage.idle()
        await asyncio.sleep(_REST_S)
    asked: list[int] = []
    usual = ResultsModel.data

    def data(model: ResultsModel, index: object, role: int = 0) -> object:
        asked.append(role)
        return usual(model, index, role)  # type: ignore[arg-type]

    monkeypatch.setattr(ResultsModel, "data", data)
    painted = PaintCount(work.detail.results.table)
    work.show_page("monitor")
    await until(lambda: painted.count)
    # What is read anew and found to be as it was changes nothing.
    await stage.idle()
    await asyncio.sleep(_REST_S)
    assert painted.count == 1
    model: QAbstractItemModel = work.detail.results.model
    cells = work.detail.results.table.viewport().height() // 29 * model.columnCount()
    assert len(asked) < cells, "a cell is read whole, not role by role"
    await stage.end()


def test_a_word_across_a_row_is_written_in_the_cells_that_it_reaches(
    context: UiContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While documents wait, a grid has such rows alone: in each cell, it takes twice as long."""
    model = ResultsModel()
    table = ResultsTable(context, model)
    columns = tuple(ResultColumn(name, name, FieldKind.TEXT) for name in "abcd")
    model.restart(GridColumns(columns), 80)
    table.fit_columns()
    waiting = GridRow(one_input(1, state=InputState.WAITING))
    model.set_order(array("q", [waiting.input.id]))
    model.put([waiting])
    table.resize(900, 200)
    written: list[str] = []

    def draw(_painter: QPainter, _area: QRect, _flags: int, text: str) -> None:
        written.append(text)

    monkeypatch.setattr(cell_delegate, "draw_text", draw)
    table.main.grab()
    assert written == ["Waiting"]
    for column in table.main.visible_columns():
        table.main.setColumnWidth(column, 40)
    written.clear()
    table.main.grab()
    assert 1 < written.count("Waiting") < len(table.main.visible_columns())
    table.deleteLater()


def test_a_text_is_shortened_once_for_a_room(context: UiContext) -> None:
    sheet = QPixmap(10, 10)
    painter = QPainter(sheet)
    texts = FontTexts(painter.font(), sheet.logicalDpiX())
    metrics, long = painter.fontMetrics(), "Facture Café Étoile SARL n° 2026-0391.pdf"
    wide = metrics.horizontalAdvance(long) + 4
    right, middle = Qt.TextElideMode.ElideRight, Qt.TextElideMode.ElideMiddle
    for _ in range(2):
        assert texts.shortened(painter, long, right, wide) == long
        assert texts.shortened(painter, long, right, 80) == metrics.elidedText(long, right, 80)
        assert texts.shortened(painter, long, middle, 80) == metrics.elidedText(long, middle, 80)
    painter.end()
