"""Keeps for each batch which counts it was filtered by and how its runs were sorted."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QTableView

from extend_desktop.domain.ids import BatchId
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.widgets import FilterChips

_VERSION = "v2"
_UNSORTED = (-1, Qt.SortOrder.AscendingOrder)


class BatchMemory(QObject):
    """Puts chips and sorting of a batch back as they were left, also at the next start."""

    def __init__(self, context: UiContext, chips: FilterChips, table: QTableView) -> None:
        super().__init__(table)
        self._settings = context.settings
        self._chips = chips
        self._table = table
        self._batch_id: BatchId | None = None
        chips.changed.connect(self._keep)
        table.horizontalHeader().sortIndicatorChanged.connect(self._keep)

    def show_batch(self, batch_id: BatchId | None) -> None:
        """Arrange what is shown as this batch was left."""
        # Nothing is kept of the change itself.
        self._batch_id = None
        text = self._settings.layout(_key(batch_id)) if batch_id is not None else ""
        version, _, rest = text.partition(":")
        chips, _, sort = rest.partition(":") if version == _VERSION else ("", "", "")
        self._chips.choose(chips.split(",") if chips else ())
        self._table.sortByColumn(*self._sorting(sort))
        self._batch_id = batch_id

    def _sorting(self, text: str) -> tuple[int, Qt.SortOrder]:
        columns = {str(number): number for number in range(self._table.model().columnCount())}
        if text[1:] not in columns:
            return _UNSORTED
        orders = {"-": Qt.SortOrder.DescendingOrder}
        return columns[text[1:]], orders.get(text[0], Qt.SortOrder.AscendingOrder)

    def _keep(self) -> None:
        if self._batch_id is None:
            return
        header = self._table.horizontalHeader()
        column, order = header.sortIndicatorSection(), header.sortIndicatorOrder()
        sign = "-" if order is Qt.SortOrder.DescendingOrder else "+"
        sort = f"{sign}{column}" if column >= 0 else ""
        chips = ",".join(self._chips.keys)
        text = f"{_VERSION}:{chips}:{sort}" if chips or sort else ""
        if text:
            self._settings.remember_layout(_key(self._batch_id), text)
        else:
            self._settings.forget_layout(_key(self._batch_id))


def _key(batch_id: BatchId) -> str:
    return f"batch/{batch_id}"
