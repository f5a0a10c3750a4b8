"""A grid of very many rows of which only those looked at are read. For `ui/views/`."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Sequence
from itertools import islice
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from typing_extensions import override

from extend_desktop.domain.batches import Phase
from extend_desktop.domain.ids import InputId
from extend_desktop.services.ports.results import GridRow
from extend_desktop.ui.models.cell_model import CellModel
from extend_desktop.ui.models.cells import Cell, Column
from extend_desktop.ui.models.keyed_table import Index, cell_data, header_data
from extend_desktop.ui.models.results import GridColumns, grid_cells, loading_cells
from extend_desktop.ui.models.row_spans import announce_rows, announce_span
from extend_desktop.ui.timers import single_shot

_KEPT_ROWS = 2048
"""So many rows are kept once they were read; a screen has some forty."""
_READ_AHEAD = 64
_AWAITING = (Phase.WAITING, Phase.RUNNING, Phase.PROCESSED)
"""Without values: of the last, the result is not fetched or laid out yet."""
_NO_PARENT = QModelIndex()
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class ResultsModel(CellModel):
    """Ids of inputs in the order shown, and the rows of some of them.

    What a view asks for and is not here is announced by `rows_wanted`; until `put` brings it, the
    row says that it is loading.
    """

    rows_wanted = Signal(object, bool)
    """Ids of inputs, a list, and whether rows in sight are among them that were never read."""
    order_about_to_change = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shape = GridColumns()
        self._columns: tuple[Column, ...] = self._shape.columns
        self._loading = loading_cells(len(self._columns))
        self._limit_percent = 0
        self._order: array[int] = array("q")
        self._rows: dict[InputId, GridRow] = {}
        self._made: dict[InputId, tuple[Cell, ...]] = {}
        self._seen: dict[InputId, int] = {}
        self._wanted: set[int] = set()
        self._stale: set[InputId] = set()
        self._ask_later = single_shot(self, self._ask)

    @property
    def shape(self) -> GridColumns:
        """The columns, and what each is of."""
        return self._shape

    @property
    def columns(self) -> tuple[Column, ...]:
        """How the columns look."""
        return self._columns

    @property
    def order(self) -> array[int]:
        """The ids of all rows shown; not to be changed."""
        return self._order

    def restart(self, shape: GridColumns, limit_percent: int) -> None:
        """Show another table, without rows for now."""
        self.beginResetModel()
        self._shape, self._limit_percent = shape, limit_percent
        self._columns = shape.columns
        self._loading = loading_cells(len(self._columns))
        self._order = array("q")
        self._forget_all()
        self.endResetModel()

    def set_limit(self, limit_percent: int) -> None:
        """Mark the values below another limit."""
        self._limit_percent = limit_percent
        self._made.clear()
        if self._order:
            announce_span(self, 0, len(self._order) - 1)

    def set_order(self, order: array[int]) -> None:
        """Show these rows in this order; those known are not read again, nor painted if more follow."""
        self.order_about_to_change.emit()
        kept = len(self._order)
        # Not a reset: that would take the columns' places and widths along.
        if kept and order[:kept] != self._order:
            self.beginRemoveRows(_NO_PARENT, 0, kept - 1)
            self._order, kept = array("q"), 0
            self._seen.clear()
            self.endRemoveRows()
        if len(order) > kept:
            self.beginInsertRows(_NO_PARENT, kept, len(order) - 1)
            self._order = order
            self.endInsertRows()

    def put(self, rows: Iterable[GridRow]) -> None:
        """Take rows that were read, and show them."""
        known = [row.input.id for row in rows if self._keep(row)]
        announce_rows(self, [self._seen[key] for key in known if key in self._seen])

    def refresh(self, input_ids: Collection[InputId]) -> None:
        """Read these rows again if they are in sight; what is shown stays until then."""
        known = [key for key in input_ids if key in self._rows or key in self._seen]
        self._stale.update(known)
        if self._stale:
            self._ask_later.start(0)

    def refresh_all(self) -> None:
        """Read again what is kept."""
        self.refresh(tuple(self._rows))

    def key_at(self, place: int) -> InputId:
        """Return the input of a row."""
        return InputId(self._order[place])

    def position_of(self, key: InputId) -> int | None:
        """Return where the row of an input is, or None when it is not shown."""
        try:
            return self._order.index(key)
        except ValueError:
            return None

    def row_at(self, place: int) -> GridRow | None:
        """Return a row if it was read."""
        return self._rows.get(self.key_at(place))

    def sample(self, count: int) -> list[GridRow]:
        """Return at most `count` rows that have values, of those that are here."""
        filled = (row for row in self._rows.values() if row.cells)
        return list(islice(filled, count))

    @property
    def awaits_values(self) -> bool:
        """Whether one of the rows that are here is going to have values and has none yet."""
        return any(not row.cells and row.input.phase in _AWAITING for row in self._rows.values())

    def cells_of(self, row: GridRow) -> tuple[Cell, ...]:
        """Return the cells of a row as they are shown."""
        return grid_cells(row, self._shape, self._limit_percent)

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._order)

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._order):
            return None
        column = index.column()
        return cell_data(self._cells_at(index.row())[column], self._columns[column], role)

    @override
    def cell_at(self, row: int, column: int) -> Cell:
        return self._cells_at(row)[column]

    @override
    def is_numeric(self, column: int) -> bool:
        return self._columns[column].is_numeric

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        return header_data(self._columns, section, orientation, role)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def _cells_at(self, place: int) -> Sequence[Cell]:
        key = InputId(self._order[place])
        self._seen[key] = place
        made = self._made.get(key)
        if made is not None:
            return made
        row = self._rows.get(key)
        if row is None:
            self._wanted.add(place)
            if not self._ask_later.isActive():
                self._ask_later.start(0)
            return self._loading
        made = self._made[key] = self.cells_of(row)
        return made

    def _ask(self) -> None:
        """Ask for what is wanted and its neighbours, so that scrolling on finds them here."""
        places, self._wanted = self._wanted, set[int]()
        stale, self._stale = self._stale, set[InputId]()
        places = {place for place in places if place < len(self._order)}
        if places:
            first, last = max(0, min(places) - _READ_AHEAD), max(places) + _READ_AHEAD
            near = range(first, min(last + 1, len(self._order)))
            if len(near) <= _KEPT_ROWS // 2:
                places |= {place for place in near if self.key_at(place) not in self._rows}
        wanted = dict.fromkeys(self.key_at(place) for place in sorted(places))
        if wanted or stale:
            self.rows_wanted.emit([*wanted, *(stale - wanted.keys())], bool(places))

    def _keep(self, row: GridRow) -> bool:
        key = row.input.id
        before = self._rows.pop(key, None)
        if before != row:
            self._made.pop(key, None)
        while len(self._rows) >= _KEPT_ROWS:
            oldest = next(iter(self._rows))
            del self._rows[oldest]
            self._made.pop(oldest, None)
            self._seen.pop(oldest, None)
        self._rows[key] = row
        return before != row

    def _forget_all(self) -> None:
        self._rows.clear()
        self._made.clear()
        self._seen.clear()
        self._wanted.clear()
        self._stale.clear()
