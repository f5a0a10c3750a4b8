"""Columns that give way in a narrow pane, so that the ones that matter stay readable."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QTableView, QTreeView
from typing_extensions import override


class NarrowColumns(QObject):
    """Hides columns of a table while its viewport is narrower than each of them asks for.

    Args:
        least_px: the least width of the viewport by column.
    """

    def __init__(self, table: QTableView | QTreeView, least_px: Mapping[int, int]) -> None:
        super().__init__(table)
        self._table = table
        self._least_px = dict(least_px)
        table.viewport().installEventFilter(self)

    def set_least_px(self, column: int, least_px: int) -> None:
        """Show a column from another width on."""
        self._least_px[column] = least_px
        self._fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the columns whenever the viewport changes its size."""
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return False

    def _fit(self) -> None:
        width_px = self._table.viewport().width()
        for column, least_px in self._least_px.items():
            is_hidden = width_px < least_px
            if self._table.isColumnHidden(column) is not is_hidden:
                self._table.setColumnHidden(column, is_hidden)
