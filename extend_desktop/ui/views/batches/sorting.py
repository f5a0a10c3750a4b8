"""How the list of batches is sorted: by a menu, by its columns, and the same at the next start."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from extend_desktop.presentation.translation import marked, tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.widgets import DataTable

_UP, _DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
_NONE = -1
"""No column: in the order of their making, the newest first."""
_WAYS = (
    (marked("Newest first"), _NONE, _UP),
    (marked("Oldest first"), _NONE, _DOWN),
    (marked("Name"), 0, _UP),
    (marked("Extractor"), 1, _UP),
    (marked("Progress"), 2, _UP),
    (marked("State"), 3, _UP),
)
_KEY, _VERSION = "batches/sort", "v2"


class BatchSorting(QObject):
    """Sorts a table of batches as it was sorted last; made once the table has its model."""

    def __init__(self, context: UiContext, table: DataTable) -> None:
        super().__init__(table)
        self._settings = context.settings
        self._table = table
        table.horizontalHeader().setSortIndicatorClearable(True)
        self._sort(*self._remembered())
        table.setSortingEnabled(True)
        table.horizontalHeader().sortIndicatorChanged.connect(self._remember)

    def fill(self, menu: QMenu) -> None:
        """Offer the ways to sort; the one in use is marked."""
        header = self._table.horizontalHeader()
        now = (header.sortIndicatorSection(), header.sortIndicatorOrder())
        group = QActionGroup(menu)
        for words, column, order in _WAYS:
            action = menu.addAction(tr(words))
            action.setCheckable(True)
            action.setActionGroup(group)
            action.setChecked(now == (column, order))
            action.triggered.connect(self._sorter(column, order))

    def _sorter(self, column: int, order: Qt.SortOrder) -> Callable[[], None]:
        return lambda: self._sort(column, order)

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self._table.sortByColumn(column, order)

    def _remember(self, column: int, order: Qt.SortOrder) -> None:
        direction = "down" if order == _DOWN else "up"
        self._settings.remember_layout(_KEY, f"{_VERSION}:{column}:{direction}")

    def _remembered(self) -> tuple[int, Qt.SortOrder]:
        version, _, rest = self._settings.layout(_KEY).partition(":")
        column, _, direction = rest.partition(":")
        columns = {
            str(number): number for number in range(_NONE, self._table.model().columnCount())
        }
        if version != _VERSION or column not in columns:
            return _NONE, _UP
        return columns[column], _DOWN if direction == "down" else _UP
