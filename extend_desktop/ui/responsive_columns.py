"""Columns that give way in a narrow pane, so that the ones that matter stay readable."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QTableView, QTreeView
from typing_extensions import override

from extend_desktop.ui.widgets import DataTable
from extend_desktop.ui.widgets.data_table import grow_column

_SHARE = 0.3


class FittedColumns(QObject):
    """Fits columns of a table whenever its viewport changes its size.

    A subclass says how in `_fit`, and calls it itself where the columns must be fitted for another
    reason as well.
    """

    def __init__(self, table: QTableView | QTreeView) -> None:
        super().__init__(table)
        self._table = table
        table.viewport().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return False

    @abstractmethod
    def _fit(self) -> None:
        """Fit the columns to the width that the viewport has now."""


class NarrowColumns(FittedColumns):
    """Hides columns of a table while its viewport is narrower than each of them asks for.

    The room of a column that the operator hid is the others': they come back earlier by its width.

    Args:
        least_px: the least width of the viewport by column.
    """

    def __init__(self, table: QTableView | QTreeView, least_px: Mapping[int, int]) -> None:
        super().__init__(table)
        self._least_px = dict(least_px)
        if isinstance(table, DataTable):
            table.columns.hidden_changed.connect(self._fit)

    def set_least_px(self, column: int, least_px: int) -> None:
        """Show a column from another width on."""
        self._least_px[column] = least_px
        self._fit()

    @override
    def _fit(self) -> None:
        width_px = self._table.viewport().width()
        for column, least_px in self._least_px.items():
            is_hidden = width_px + self._given_up_px(column, least_px) < least_px
            if self._table.isColumnHidden(column) is not is_hidden:
                self._table.setColumnHidden(column, is_hidden)

    def _given_up_px(self, column: int, least_px: int) -> int:
        """Return the widths of hidden columns that would be shown at this least width too."""
        if not isinstance(self._table, DataTable):
            return 0
        widths_px = self._table.first_widths_px
        return sum(
            widths_px[other]
            for other in self._table.columns.hidden
            if other != column
            and other < len(widths_px)
            and self._least_px.get(other, 0) <= least_px
        )


class RoomyColumn(FittedColumns):
    """Gives a column a share of what a wide viewport has beyond what the columns need at first.

    Args:
        from_px: the width of the viewport up to which the column keeps the width it has now.
        most_px: wider it never gets.
        resize: makes a column so many pixels wide; of a table, `data_table.grow_column`.
    """

    def __init__(
        self,
        table: QTableView | QTreeView,
        column: int,
        from_px: int,
        most_px: int,
        resize: Callable[[int, int], object],
    ) -> None:
        super().__init__(table)
        self._column, self._resize = column, resize
        self._least_px, self._most_px = table.columnWidth(column), most_px
        self._from_px = from_px

    @override
    def _fit(self) -> None:
        if not self._table.isColumnHidden(self._column):
            spare_px = max(0, self._table.viewport().width() - self._from_px)
            width_px = min(self._most_px, self._least_px + round(spare_px * _SHARE))
            self._resize(self._column, width_px)


class SharedColumns(FittedColumns):
    """Gives columns of a table their shares of the viewport, until the operator sets a width.

    The stretched column needs none: it takes what the others leave.
    """

    def __init__(self, table: DataTable, shares: Mapping[int, float]) -> None:
        super().__init__(table)
        self._columns, self._shares = table, dict(shares)

    @override
    def _fit(self) -> None:
        width_px = self._columns.viewport().width()
        for column, share in self._shares.items():
            grow_column(self._columns, column, round(width_px * share))
