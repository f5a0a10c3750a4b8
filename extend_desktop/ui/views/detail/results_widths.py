"""The first widths of the results' columns: as a sample of the values asks. For results_header.py."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontMetrics

from extend_desktop.domain.batch_status import ENDED_STATUSES
from extend_desktop.domain.batches import Batch
from extend_desktop.presentation.translation import worded
from extend_desktop.ui.delegates.cell_delegate import MARK_PX, PADDING_PX
from extend_desktop.ui.models.cells import Cell, CellStyle
from extend_desktop.ui.models.results import FILE, FIRST_FIELD
from extend_desktop.ui.models.results_model import ResultsModel
from extend_desktop.ui.timers import single_shot
from extend_desktop.ui.views.detail.results_table import GridView, ResultsTable
from extend_desktop.ui.widgets.shared_width import shared_px

_SAMPLES = (1, 5, 40)
"""How many rows are measured one after the other: the first alone says little of the others."""
_LEAST_PX, _USUAL_MOST_PX, _MOST_PX = 64, 220, 480
"""A column of long texts asks for no more than the second at first, and takes up to the third of room
that nothing else needs."""
_HIGHER = "0,"
"""What a number ten times as high has more: later rows move no column, and a cut number misleads."""
_SORT_ARROW_PX = 30
"""Beside a title, so that it stays whole once its column is sorted by: the arrow, and Qt's gaps."""


class ResultsWidths(QObject):
    """Measures the first rows that have values, and shares the room out.

    It does so a few times as they come, and when no more are to come. Columns only grow by it until
    the last time, and none moves while somebody is at work in the grid.

    Args:
        kept: widths that the operator set, by the keys of columns.
    """

    changed = Signal()
    """The values ask for other widths."""

    def __init__(
        self, grid: ResultsTable, model: ResultsModel, kept: Callable[[], Mapping[str, int]]
    ) -> None:
        super().__init__(grid)
        self._grid = grid
        self._model = model
        self._kept = kept
        self._asked: dict[str, int] = {}
        self._measured_rows = 0
        self._is_final = False
        self._has_ended = False
        self._measure_later = single_shot(self, self._measure)
        model.dataChanged.connect(self._rows_came)
        grid.keyboard_left.connect(self._rows_came)

    def forget(self) -> None:
        """Another batch is coming, with other values."""
        self._measure_later.stop()
        self._asked, self._measured_rows, self._is_final, self._has_ended = {}, 0, False, False

    def know_batch(self, batch: Batch) -> None:
        """Measure what an ended batch has, for no more is going to come."""
        has_ended_now = not self._has_ended and batch.status in ENDED_STATUSES
        self._has_ended = batch.status in ENDED_STATUSES
        if has_ended_now:
            self._rows_came()

    def first_px(self, column: int) -> int:
        """Return how wide a column is before there is room to share out."""
        key = self._model.shape.keys[column]
        usual_px = self._model.columns[column].width_px
        if column < FIRST_FIELD:
            return self._kept().get(key, usual_px)
        asked_px = min(self._asked.get(key, usual_px), _USUAL_MOST_PX)
        return self._kept().get(key, max(_LEAST_PX, asked_px))

    def fill(self) -> None:
        """Give every column that the operator did not set the width it has room for."""
        grid, keys = self._grid, self._model.shape.keys
        if len(keys) <= FILE:
            return
        shown = [FILE, *(at for at in grid.main.visible_columns() if at >= FIRST_FIELD)]
        first = {column: self.first_px(column) for column in shown}
        free = [column for column in shown if keys[column] not in self._kept()]
        room_px = grid.main.viewport().width() + grid.frozen.columnWidth(FILE)
        widths = shared_px(
            {column: first[column] for column in free},
            {column: min(self._asked.get(keys[column], 0), _MOST_PX) for column in free},
            [column for column in free if self._model.columns[column].is_stretched],
            room_px - sum(first.values()),
        )
        for column, width_px in widths.items():
            self._view_of(column).setColumnWidth(column, width_px)

    def _view_of(self, column: int) -> GridView:
        return self._grid.frozen if column < FIRST_FIELD else self._grid.main

    def _rows_came(self) -> None:
        if not self._is_final and not self._measure_later.isActive():
            self._measure_later.start()

    def _measure(self) -> None:
        sample = self._model.sample(_SAMPLES[-1])
        is_final = len(sample) >= _SAMPLES[-1] or (
            self._has_ended and not self._model.awaits_values
        )
        size = max((size for size in _SAMPLES if size <= len(sample)), default=0)
        has_more = size > self._measured_rows or (is_final and sample)
        if not has_more or (self._asked and self._grid.has_keyboard):
            return
        # Only now: making their cells takes some milliseconds.
        rows = [self._model.cells_of(row) for row in sample]
        self._measured_rows, self._is_final = size, is_final
        for column in range(FILE, len(self._model.columns)):
            key, asked_px = self._model.shape.keys[column], self._asked_px(column, rows)
            self._asked[key] = max(asked_px, 0 if is_final else self._asked.get(key, 0))
        self.changed.emit()

    def _asked_px(self, column: int, rows: Sequence[Sequence[Cell]]) -> int:
        view = self._view_of(column)
        title = worded(self._model.columns[column].title)
        title_metrics = view.horizontalHeader().fontMetrics()
        title_px = title_metrics.horizontalAdvance(title) + _SORT_ARROW_PX
        values_px = max(_cell_px(view.fontMetrics(), row[column]) for row in rows)
        if self._model.columns[column].is_numeric:
            values_px += view.fontMetrics().horizontalAdvance(_HIGHER)
        return max(title_px, values_px) + 2 * PADDING_PX


def _cell_px(metrics: QFontMetrics, cell: Cell) -> int:
    mark_px = MARK_PX if cell.style == CellStyle.DOUBTFUL else 0
    # One pixel more, or a text that just has room is cut at some scales of the screen.
    return metrics.horizontalAdvance(cell.text) + mark_px + 1
