"""Keeps the selected cells and the row at the top where they are when the rows change places."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, QObject

from extend_desktop.domain.ids import InputId
from extend_desktop.ui.models.results_model import ResultsModel
from extend_desktop.ui.views.detail.results_table import ResultsTable

_MOST_STRETCHES = 2_000
"""Of rows that stand together; Qt looks through all of them for each cell it paints."""
_FEW_ROWS = 5
"""To look for so many one by one is quicker than to note the place of each of 100,000."""


class _Cells(NamedTuple):
    """Selected cells: the same columns of some rows, by the inputs of these."""

    left: int
    right: int
    keys: array[int]


class PlaceKeeper(QObject):
    """Notes what is selected, current and at the top before rows go, and gives it back."""

    def __init__(self, grid: ResultsTable, model: ResultsModel) -> None:
        super().__init__(grid)
        self._grid = grid
        self._model = model
        self._current: tuple[InputId, int] | None = None
        self._cells: list[_Cells] = []
        self._top: tuple[InputId, int] | None = None
        model.order_about_to_change.connect(self._note)
        self._are_rows_gone = False
        model.rowsRemoved.connect(self._lose)
        model.modelAboutToBeReset.connect(self._forget)

    def give_back(self, *, to_top: bool) -> None:
        """Select the same cells again if rows went; `to_top` shows the current one, or the first row."""
        current, top = self._current, self._top
        cells = self._cells if self._are_rows_gone else None
        self._forget()
        selection = self._grid.main.selectionModel()
        place = None if current is None else self._model.position_of(current[0])
        if current is not None and place is not None:
            index = self._model.index(place, current[1])
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        if cells is not None:
            self._select(cells)
        self._scroll(place, top, to_top=to_top)

    def _select(self, cells: Sequence[_Cells]) -> None:
        chosen = QItemSelection()
        stretches = list(islice(self._stretches(cells), _MOST_STRETCHES + 1))
        if len(stretches) > _MOST_STRETCHES:
            # Of a part of it the sum would be taken for that of the whole.
            stretches.clear()
        for columns, (first, last) in stretches:
            corners = self._model.index(first, columns[0]), self._model.index(last, columns[1])
            chosen.append(QItemSelectionRange(*corners))
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self._grid.main.selectionModel().select(chosen, flags)

    def _stretches(
        self, cells: Sequence[_Cells]
    ) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
        """Yield the outer columns and the outer rows of what stands together now."""
        place_of = self._model.position_of
        if sum(len(part.keys) for part in cells) > _FEW_ROWS:
            place_of = {key: place for place, key in enumerate(self._model.order)}.get
        for left, right, keys in cells:
            rows = (place for key in keys if (place := place_of(InputId(key))) is not None)
            yield from (((left, right), stretch) for stretch in _stretches(rows))

    def _scroll(self, place: int | None, top: tuple[InputId, int] | None, *, to_top: bool) -> None:
        bar = self._grid.main.verticalScrollBar()
        row = None if top is None or to_top else self._model.position_of(top[0])
        if top is not None and row is not None:
            height_px = self._grid.main.verticalHeader().defaultSectionSize()
            self._grid.main.updateGeometries()
            bar.setValue(row * height_px - top[1])
        elif to_top:
            bar.setValue(0)
            if place is not None:
                self._grid.main.scrollTo(self._model.index(place, self._grid.first_column()))

    def _note(self) -> None:
        view, model = self._grid.main, self._model
        current = view.currentIndex()
        if current.isValid():
            self._current = (model.key_at(current.row()), current.column())
        selection = view.selectionModel().selection()
        parts = (selection.at(number) for number in range(selection.count()))
        self._cells = [
            _Cells(part.left(), part.right(), model.order[part.top() : part.bottom() + 1])
            for part in parts
        ]
        row = view.rowAt(0)
        if row >= 0:
            self._top = (model.key_at(row), view.rowViewportPosition(row))

    def _forget(self) -> None:
        self._current, self._cells, self._top = None, [], None
        self._are_rows_gone = False

    def _lose(self) -> None:
        self._are_rows_gone = True


def _stretches(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last of rows that stand together."""
    first = last = -1
    for row in sorted(rows):
        if row != last + 1 or first < 0:
            if first >= 0:
                yield first, last
            first = row
        last = row
    if first >= 0:
        yield first, last
