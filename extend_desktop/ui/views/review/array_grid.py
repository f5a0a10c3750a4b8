"""One array of a document: a row an item, and the arrays within its items, one at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from extend_desktop.domain.outputs import Place
from extend_desktop.domain.review import ReviewField, ReviewTable
from extend_desktop.domain.schema import FieldKind
from extend_desktop.presentation.review import EMPTY_ARRAY
from extend_desktop.presentation.text import plain
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.delegates.cell_delegate import CellDelegate
from extend_desktop.ui.models.keyed_table import KeyedTableModel
from extend_desktop.ui.models.review import DUE, table_columns, table_rows
from extend_desktop.ui.views.review.breadcrumb import Breadcrumb
from extend_desktop.ui.views.review.rows import row_height_px
from extend_desktop.ui.widgets import DataTable, PlainLabel
from extend_desktop.ui.widgets.boxes import column_box, placed_margins, wide
from extend_desktop.values import dataclass

_GRID_PX = 80


@dataclass(frozen=True, slots=True)
class ShownArray:
    """An array on view.

    Attributes:
        first_key: of its first cell; the others follow row by row.
        step: how it is called in the breadcrumb, after the number of the item it stands in.
    """

    table: ReviewTable
    first_key: int
    step: tuple[str, ...]

    @property
    def shape(self) -> tuple[object, ...]:
        """What a grid of it is made of, whatever the rows."""
        return self.step, self.table.array, self.table.columns

    def key_at(self, row: int, column: int) -> int:
        """Return the key of a cell; `row` is the item's number."""
        return self.first_key + row * len(self.table.columns) + column

    def place_of(self, key: int) -> tuple[int, int] | None:
        """Return item and column of a key; None for a cell of another array."""
        number = key - self.first_key
        if not 0 <= number < len(self.table.rows) * len(self.table.columns):
            return None
        return divmod(number, len(self.table.columns))


class ArrayGrid(QWidget):
    """A grid of one array."""

    picked = Signal(int)
    """The key of the cell that was chosen."""
    entered = Signal(object)
    """The place of an array within a cell that was opened."""
    returned = Signal(int)
    """How many arrays stay open."""

    def __init__(self, context: UiContext, array: ShownArray) -> None:
        super().__init__()
        self._context = context
        self._levels = [array]
        self._is_showing = False
        self._only_doubtful = False
        self.breadcrumb = Breadcrumb()
        columns = table_columns(array.table)
        self.model = KeyedTableModel[int](columns, self)
        widths = [min(column.width_px, _GRID_PX) for column in columns]
        name = f"review/{len(columns)}"
        self.table = DataTable(context, name, plain(array.table.array.title), widths)
        self.table.set_row_height(row_height_px)
        self.table.setItemDelegate(CellDelegate(context, self.table))
        self.table.setModel(self.model)
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.empty = PlainLabel(tr(EMPTY_ARRAY), role="muted")
        self.empty.setContentsMargins(*placed_margins((11, 6, 11, 6)))
        column_box(self, self.breadcrumb, wide(self.table), self.empty, spacing_px=0)
        self.table.selectionModel().currentChanged.connect(self._moved)
        self.table.activated.connect(self._activated)
        self.breadcrumb.chosen.connect(self._go_back)
        self._show()

    @property
    def levels(self) -> tuple[ShownArray, ...]:
        """The array, and the arrays that were opened within it."""
        return tuple(self._levels)

    @property
    def shown(self) -> ShownArray:
        """The array on view."""
        return self._levels[-1]

    @property
    def only_doubtful(self) -> bool:
        """Whether items without a doubtful value are left out."""
        return self._only_doubtful

    @property
    def has_something(self) -> bool:
        """Whether there is something to show: an item, or that there is none at all."""
        return self.model.rowCount() > 0 or not self._only_doubtful

    @property
    def is_empty(self) -> bool:
        """Whether the array on view has no items; words stand in the place of a head alone."""
        return not self.shown.table.rows

    def whole_height_px(self) -> int:
        """Return the height at which no row needs scrolling."""
        table = self.table
        bar_px = table.horizontalScrollBar().sizeHint().height()
        above_px = 0 if self.breadcrumb.isHidden() else self.breadcrumb.sizeHint().height()
        if self.is_empty:
            return above_px + self.empty.sizeHint().height()
        rows_px = table.horizontalHeader().height() + table.verticalHeader().length()
        return above_px + rows_px + bar_px + 2 * table.frameWidth()

    def show_levels(self, levels: tuple[ShownArray, ...]) -> None:
        """Show the last of these arrays."""
        self._levels = list(levels)
        self._show()

    def show_doubtful(self, *, only: bool) -> None:
        """Show the items with a doubtful value only, or all."""
        self._only_doubtful = only
        self._moving(lambda: self.model.show_groups([DUE] if only else ()))

    def select(self, key: int) -> bool:
        """Select a cell without saying so; False when it is not of the array on view."""
        place = self.shown.place_of(key)
        if place is None:
            return False
        row = self.model.position_of(place[0])
        if row is not None:
            index = self.model.index(row, place[1])
            self._moving(lambda: self.table.setCurrentIndex(index))
            self.table.scrollTo(index)
        return True

    def _show(self) -> None:
        table = self.shown.table
        self._moving(lambda: self.model.replace(table_rows(table), table_columns(table)))
        self.table.setHidden(self.is_empty)
        self.empty.setVisible(self.is_empty)
        self.breadcrumb.show_steps([level.step for level in self._levels])

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and not self._is_showing:
            self.picked.emit(self.shown.key_at(self.model.key_at(now.row()), now.column()))

    def _activated(self, index: QModelIndex) -> None:
        field = self._field_at(index)
        if field is not None and field.column.kind is FieldKind.ARRAY and field.cell.value:
            place: Place = field.place
            self.entered.emit(place)

    def _go_back(self, number: int) -> None:
        self.returned.emit(number + 1)

    def _field_at(self, index: QModelIndex) -> ReviewField | None:
        if not index.isValid():
            return None
        return self.shown.table.rows[self.model.key_at(index.row())][index.column()]

    def _moving(self, act: Callable[[], object]) -> None:
        self._is_showing = True
        act()
        self._is_showing = False
