"""Selected cells of the results: onto the clipboard, and into a sum."""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QItemSelectionRange, QObject, Qt
from PySide6.QtGui import QGuiApplication

from extend_desktop.domain.results import is_summed
from extend_desktop.presentation.copying import table_text
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.cells import copied_texts
from extend_desktop.ui.models.results import NUMBER
from extend_desktop.ui.models.results_model import ResultsModel
from extend_desktop.ui.views.detail.results_feed import ResultsFeed
from extend_desktop.ui.views.detail.results_table import ResultsTable
from extend_desktop.ui.views.live_table import ShownBatch

_READ_AT_ONCE = 500


class ResultsCopying(QObject):
    """Reads what is selected though it may never have been on the screen."""

    def __init__(
        self, context: UiContext, grid: ResultsTable, model: ResultsModel, feed: ResultsFeed
    ) -> None:
        super().__init__(grid)
        self._context = context
        self._grid = grid
        self._model = model
        self._feed = feed
        grid.main.copy_requested.connect(self.copy)
        grid.frozen.copy_requested.connect(self.copy)

    def selected(self) -> tuple[int, list[tuple[array[int], int]]]:
        """Return how many cells in sight are selected, and the parts of them that add up.

        A part is the ids of some rows and the number of a column of the schema.
        """
        shape, cells = self._model.shape, 0
        parts: list[tuple[array[int], int]] = []
        shown = self._shown_columns()
        for part in self._ranges():
            columns = [column for column in shown if part.left() <= column <= part.right()]
            cells += len(columns) * part.height()
            ids = self._model.order[part.top() : part.bottom() + 1]
            numbers = (shape.field_at(column) for column in columns)
            parts.extend(
                (ids, number)
                for number in numbers
                if number is not None and is_summed(shape.fields[number])
            )
        return cells, parts

    def copy(self) -> None:
        """Copy the selected cells with the titles of their columns."""
        ranges = self._ranges()
        shown = self._shown_columns()
        columns = [
            column
            for column in shown
            if any(part.left() <= column <= part.right() for part in ranges)
        ]
        self._copy(ranges, columns, is_whole=False)

    def copy_whole(self) -> None:
        """Copy the rows of the selected cells, with the columns that are hidden too."""
        self._copy(self._ranges(), range(NUMBER + 1, self._model.columnCount()), is_whole=True)

    def _copy(
        self, ranges: Sequence[QItemSelectionRange], columns: Sequence[int], *, is_whole: bool
    ) -> None:
        shown = self._feed.shown
        if shown is None or not ranges or not columns:
            return
        rows: dict[int, set[int]] = {}
        for part in ranges:
            inside = {column for column in columns if part.left() <= column <= part.right()}
            for row in range(part.top(), part.bottom() + 1):
                rows.setdefault(row, set()).update(columns if is_whole else inside)
        wanted = {self._model.order[row]: rows[row] for row in sorted(rows)}
        self._context.tasks.start(self._texts(shown, wanted, columns), name="copy results")

    async def _texts(
        self, shown: ShownBatch, wanted: dict[int, set[int]], columns: Sequence[int]
    ) -> None:
        across = Qt.Orientation.Horizontal
        header = [str(self._model.headerData(column, across) or "") for column in columns]
        keys, lines = list(wanted), list[list[str]]()
        for start in range(0, len(keys), _READ_AT_ONCE):
            rows = await shown.services.results.rows(keys[start : start + _READ_AT_ONCE])
            for row in rows:
                texts = copied_texts(self._model.cells_of(row), columns)
                chosen = wanted[row.input.id]
                lines.append(list(_only(texts, columns, chosen)))
            await asyncio.sleep(0)
        text = await asyncio.to_thread(table_text, header, lines)
        QGuiApplication.clipboard().setText(text)

    def _ranges(self) -> list[QItemSelectionRange]:
        selection = self._grid.main.selectionModel().selection()
        return [selection.at(number) for number in range(selection.count())]

    def _shown_columns(self) -> list[int]:
        return [column for column in self._grid.visible_columns() if column != NUMBER]


def _only(texts: Sequence[str], columns: Sequence[int], chosen: set[int]) -> Iterator[str]:
    for text, column in zip(texts, columns, strict=True):
        yield text if column in chosen else ""
