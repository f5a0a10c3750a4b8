"""The grid of an array below the results: the rows of one cell, with their sums."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from extend_desktop.domain.review import ReviewTable
from extend_desktop.presentation.results import items_title
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.delegates.cell_delegate import CellDelegate
from extend_desktop.ui.models.keyed_table import KeyedTableModel
from extend_desktop.ui.models.results_items import items_columns, items_rows
from extend_desktop.ui.widgets import DataTable, PlainLabel
from extend_desktop.ui.widgets.buttons import ToolButton


class ItemsView(QWidget):
    """Title, close button and grid; Esc closes it, Ctrl+C copies its selected rows."""

    closed = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.title = PlainLabel()
        self.close_button = ToolButton(context.icons, "close", "Close the rows (Esc)")
        self.model = KeyedTableModel[int]((), self)
        self.table = DataTable(context, "", "Rows of the array", (), stretch=None)
        self.table.setItemDelegate(CellDelegate(context, self.table))
        self.table.setModel(self.model)
        self._setup_ui(context)

    def show_items(self, table: ReviewTable, document: str) -> None:
        """Show the rows of an array of a document."""
        self.title.setText(items_title(table.array.title, document, len(table.rows)))
        columns = items_columns(table)
        self.model.replace(items_rows(table), columns)
        for number, column in enumerate(columns):
            self.table.setColumnWidth(number, column.width_px)
        self.table.scrollToTop()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _setup_ui(self, context: UiContext) -> None:
        self.title.setFont(context.theme.title_font())
        head = QHBoxLayout()
        head.setContentsMargins(11, 4, 6, 4)
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        self.close_button.clicked.connect(self.closed)
