"""What the dialog of an input list shows of it: its first rows, and the columns that go along."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import zip_longest

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QListWidget,
    QListWidgetItem,
    QTableWidget,
    QTableWidgetItem,
)

from extend_desktop.domain.input_lists import InputList
from extend_desktop.domain.list_mapping import is_reserved
from extend_desktop.presentation.input_lists import RESERVED_COLUMN
from extend_desktop.presentation.text import with_detail
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.models.plain_texts import one_line

_PREVIEW_ROWS = 50
_COLUMNS_PX = 60
_CELL_PX, _LEAST_CELL_PX, _MOST_CELL_PX, _PADDING_PX = 190, 80, 440, 12
_BOX_PX, _ITEM_PX = 44, 24
_MOST_CHARS = 300


class ListPreview(QTableWidget):
    """The first rows, each with the number of its line."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("The first rows of the list"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAcceptDrops(False)
        self.horizontalHeader().setDefaultSectionSize(_CELL_PX)
        # Of a path the beginning and the name tell it from others.
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.horizontalHeader().setDefaultAlignment(left)
        self.horizontalHeader().setStretchLastSection(True)

    def show_list(self, table: InputList, names: Sequence[str]) -> None:
        """Show a list under these names of its columns."""
        rows = table.rows[:_PREVIEW_ROWS]
        self.clear()
        self.setColumnCount(len(names))
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels([one_line(name) for name in names])
        self.setVerticalHeaderLabels([str(row.line) for row in rows])
        for number, row in enumerate(rows):
            for place, (name, cell) in enumerate(zip_longest(names, row.cells[: len(names)])):
                item = QTableWidgetItem(one_line((cell or "")[:_MOST_CHARS]))
                spoken = with_detail(one_line(name), item.text())
                item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
                self.setItem(number, place, item)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Make the columns as wide as what is in them, within reason."""
        self.resizeColumnsToContents()
        for column in range(self.columnCount()):
            width_px = self.columnWidth(column) + _PADDING_PX
            self.setColumnWidth(column, min(max(width_px, _LEAST_CELL_PX), _MOST_CELL_PX))


class ListColumns(QListWidget):
    """The columns with a box each; the one with the inputs is not offered."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Columns that go along"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSpacing(4)
        self.setFixedHeight(_COLUMNS_PX)

    def show_columns(self, names: Sequence[str], chosen: Collection[int]) -> None:
        """Offer the columns of these names, those at the `chosen` places with a tick."""
        blocker = QSignalBlocker(self)
        self.clear()
        for place, name in enumerate(names):
            self.addItem(self._item(place, name, is_on=place in chosen))
        blocker.unblock()

    def chosen(self, input_place: int) -> dict[int, str]:
        """Return the names of the columns that go along, by their places."""
        items = [self.item(row) for row in range(self.count())]
        chosen = {
            int(item.data(Qt.ItemDataRole.UserRole)): item.text()
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        }
        chosen.pop(input_place, None)
        return chosen

    def hide_column(self, input_place: int) -> None:
        """Offer all but the column with the inputs."""
        for row in range(self.count()):
            self.item(row).setHidden(row == input_place)

    def _item(self, place: int, name: str, *, is_on: bool) -> QListWidgetItem:
        item = QListWidgetItem(name)
        item.setData(Qt.ItemDataRole.UserRole, place)
        # Qt leaves the box out when it counts the width.
        width_px = self.fontMetrics().horizontalAdvance(name) + _BOX_PX
        item.setSizeHint(QSize(width_px, _ITEM_PX))
        item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
        if is_reserved(name):
            item.setFlags(Qt.ItemFlag.ItemIsSelectable)
            item.setToolTip(tr(RESERVED_COLUMN))
        return item
