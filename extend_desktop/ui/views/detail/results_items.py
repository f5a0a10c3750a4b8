"""The grid of an array below the results: the rows of one cell, with their sums."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from extend_desktop.domain.review import ReviewTable
from extend_desktop.domain.schema import FieldKind
from extend_desktop.presentation.results import items_title
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.async_work import then
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.delegates.cell_delegate import CellDelegate
from extend_desktop.ui.models.keyed_table import KeyedTableModel
from extend_desktop.ui.models.results_items import items_columns, items_rows
from extend_desktop.ui.models.results_model import ResultsModel
from extend_desktop.ui.views.detail.results_feed import ResultsFeed
from extend_desktop.ui.views.detail.results_table import ResultsTable
from extend_desktop.ui.widgets import DataTable, PlainLabel, Rule
from extend_desktop.ui.widgets.boxes import column_box, placed_margins, wide
from extend_desktop.ui.widgets.buttons import ToolButton

_ITEMS = "results items"  # untranslated: a task
_LEAST_PX = 212


class ItemsView(QWidget):
    """Title, close button and grid; Esc closes it, Ctrl+C copies its selected rows."""

    closed = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.title = PlainLabel()
        self.close_button = ToolButton(context.icons, "close", tr("Close the rows (Esc)"))
        self.model = KeyedTableModel[int]((), self)
        self.table = DataTable(context, "", tr("Rows of the array"), (), stretch=None)
        self.table.setItemDelegate(CellDelegate(context, self.table))
        self.table.setModel(self.model)
        self._setup_ui(context)

    def show_items(self, table: ReviewTable, document: str) -> None:
        """Show the rows of an array of a document."""
        self.title.setText(items_title(table.array.title, document, len(table.rows)))
        columns = items_columns(table)
        self.model.replace(items_rows(table), columns)
        for number, column in enumerate(columns):
            title_px = self.table.horizontalHeader().sectionSizeHint(number)
            self.table.setColumnWidth(number, max(column.width_px, title_px))
        self.table.scrollToTop()
        self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        """Be no higher than all rows need, and high enough for a few of them."""
        table = self.table
        head_px = 1 + self._head.sizeHint().height() + table.horizontalHeader().height()
        bar_px = table.horizontalScrollBar().sizeHint().height()
        whole_px = head_px + table.verticalHeader().length() + bar_px + 2 * table.frameWidth()
        self.setMaximumHeight(whole_px)
        self.setMinimumHeight(min(whole_px, _LEAST_PX))

    def _setup_ui(self, context: UiContext) -> None:
        self.title.setFont(context.theme.title_font())
        self._head = head = QHBoxLayout()
        head.setContentsMargins(*placed_margins((11, 4, 6, 4)))
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        column_box(self, Rule(), head, wide(self.table), spacing_px=0)
        self.close_button.clicked.connect(self.closed)


class ItemsOpener(QObject):
    """Opens the grid of the array in a cell of the results, and closes it again.

    Attributes:
        view: the grid, hidden while none is open.
    """

    def __init__(
        self,
        context: UiContext,
        tasks: PaneTasks,
        grid: ResultsTable,
        model: ResultsModel,
        feed: ResultsFeed,
    ) -> None:
        super().__init__(grid)
        self._settings = context.settings
        self._tasks = tasks
        self._grid = grid
        self._model = model
        self._feed = feed
        self.view = ItemsView(context)
        self.view.hide()
        self.view.closed.connect(self.close)
        grid.clicked.connect(self.open)
        grid.escaped.connect(self.close)

    def forget(self) -> None:
        """Show no array; another batch is coming."""
        self._tasks.cancel(_ITEMS)
        self.view.hide()

    def open(self, index: QModelIndex) -> bool:
        """Open the grid of an array.

        Returns:
            Whether the cell is that of an array with items.
        """
        number = self._model.shape.field_at(index.column()) if index.isValid() else None
        row = self._model.row_at(index.row()) if index.isValid() else None
        shown = self._feed.shown
        if number is None or row is None or shown is None or number >= len(row.cells):
            return False
        column, name = self._model.shape.fields[number], row.input.name
        if column.kind is not FieldKind.ARRAY or not row.cells[number].value:
            return False
        reading = shown.services.results.items
        limit = self._settings.current.doubt_limit_percent
        self._tasks.start(
            lambda: then(
                reading(row.input.id, column.path, limit), lambda table: self._show(table, name)
            ),
            _ITEMS,
        )
        return True

    def close(self) -> None:
        """Hide the grid and go back to the results."""
        if self.view.isVisible():
            self.view.hide()
            self._grid.setFocus()

    def _show(self, table: ReviewTable | None, document: str) -> None:
        if table is not None:
            self.view.show_items(table, document)
            self.view.show()
