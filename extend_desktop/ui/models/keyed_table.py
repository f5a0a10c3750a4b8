"""A flat table over plain rows with stable keys; every live table of the window builds on it.

However many rows change at once, the view hears a handful of signals: a few `dataChanged` ranges, one
insertion, one change of layout, one removal. A reset only says that this is another table.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import Any, Generic

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from extend_desktop.presentation.translation import worded
from extend_desktop.services.releasing import release
from extend_desktop.ui.models.arrangement import Arrangement
from extend_desktop.ui.models.cell_model import CellModel
from extend_desktop.ui.models.cells import Cell, Column, K, Role, TableRow, copied_texts
from extend_desktop.ui.models.plain_texts import safe_tooltip
from extend_desktop.ui.models.row_spans import announce_rows
from extend_desktop.ui.models.shown_rows import ShownRows
from extend_desktop.ui.models.sort_keys import AT_ONCE_ROWS, SortInPieces

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MAX_SINGLE_REMOVALS = 32
_KEPT_ROWS = 1024
"""So many rows' cells are kept once they were shown; a screen has some forty rows."""
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
# Joined once: Qt asks for the flags of every cell of a selection.
_EDITABLE_FLAGS = _FLAGS | Qt.ItemFlag.ItemIsEditable
_READERS: dict[int, Callable[[Cell], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda cell: cell.text,
    Qt.ItemDataRole.EditRole: lambda cell: cell.text,
    Qt.ItemDataRole.ToolTipRole: lambda cell: safe_tooltip(cell.tooltip) if cell.tooltip else None,
    Qt.ItemDataRole.AccessibleTextRole: lambda cell: cell.said,
    Role.SEVERITY: lambda cell: cell.severity,
    Role.STYLE: lambda cell: cell.style,
    Role.PHASE_COUNTS: lambda cell: cell.phase_counts,
    Role.SPANNED: lambda cell: cell.spanned,
    Role.SUMMARY: lambda cell: cell.summary,
}


class KeyedTableModel(CellModel, Generic[K]):
    """Rows by key, filtered by group and sorted by a column, all in plain lists."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._all: dict[K, TableRow[K]] = {}
        self._shown = ShownRows[K](self)
        self._arrangement = Arrangement[K]()
        self._made: dict[K, dict[int, Cell]] = {}
        self._sorting = SortInPieces[K](self._sorted, self)

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns, left to right."""
        return self._columns

    @property
    def total(self) -> int:
        """All rows, the filtered-out ones too."""
        return len(self._all)

    @property
    def groups(self) -> frozenset[str]:
        """The groups shown; empty means all."""
        return self._arrangement.groups

    def all_keys(self) -> tuple[K, ...]:
        """Return the keys of all rows, the filtered-out ones too."""
        return tuple(self._all)

    def key_at(self, position: int) -> K:
        """Return the key of a shown row."""
        return self._shown.rows[position].key

    def row_at(self, position: int) -> TableRow[K]:
        """Return a shown row."""
        return self._shown.rows[position]

    def copied_rows(self, rows: Sequence[int], columns: Sequence[int]) -> Iterator[list[str]]:
        """Yield the texts of shown rows for the clipboard; they are those of this moment."""
        shown = self._shown.rows
        chosen = [shown[row] for row in rows if row < len(shown)]
        return (copied_texts(row.cells, columns) for row in chosen)

    def position_of(self, key: K) -> int | None:
        """Return where the row of `key` is shown, or None when it is not."""
        return self._shown.position_of(key)

    def replace(self, rows: Iterable[TableRow[K]], columns: Sequence[Column] = ()) -> None:
        """Show another table altogether; the sorting of same columns is kept."""
        self.beginResetModel()
        self._sorting.cancel()
        if columns and tuple(columns) != self._columns:
            self._columns = tuple(columns)
            self._arrangement.sort_by(-1, is_descending=False)
        self._made.clear()
        release(self._all)
        self._all = {row.key: row for row in rows}
        self._arrangement.clear()
        self._arrangement.note(self._all.values())
        self._shown.reset(self._arranged())
        self.endResetModel()

    def upsert(self, rows: Iterable[TableRow[K]]) -> None:
        """Add the rows with new keys and replace those known."""
        touched: list[int] = []
        fresh: list[TableRow[K]] = []
        is_rearranged = False
        changed = list(rows)
        for row in changed:
            before = self._all.get(row.key)
            self._all[row.key] = row
            self._made.pop(row.key, None)
            if before is None:
                fresh.append(row)
            elif not is_rearranged:
                is_rearranged = self._arrangement.is_changed_by(before, row)
            position = self._shown.put(row)
            if position is not None:
                touched.append(position)
        announce_rows(self, touched)
        if not is_rearranged and self._arrangement.puts_last(self._shown.rows, fresh):
            latest = [self._all[row.key] for row in fresh]
            self._shown.append(list(filter(self._arrangement.shows, latest)))
        elif is_rearranged or fresh:
            self._arrangement.note(changed)
            self._shown.show(self._arranged())

    def remove(self, keys: Collection[K]) -> None:
        """Take rows out; unknown keys do nothing."""
        if len(keys) >= len(self._all) and self._all.keys() <= set(keys):
            self._remove_all()
            return
        gone = [key for key in keys if self._all.pop(key, None) is not None]
        for key in gone:
            self._made.pop(key, None)
        self._arrangement.forget(gone)
        if len(gone) > _MAX_SINGLE_REMOVALS:
            self._shown.show(self._arranged())
            return
        positions = map(self._shown.position_of, gone)
        for position in sorted((at for at in positions if at is not None), reverse=True):
            self._shown.take_out(position)

    def _remove_all(self) -> None:
        """Take all rows out in one go: row by row, a hundred thousand would be felt."""
        release(self._all)
        self._all = {}
        self._made.clear()
        self._arrangement.clear()
        self._shown.cut(0)

    def show_groups(self, groups: Collection[str]) -> None:
        """Show the rows of these groups only; none means all."""
        self._arrangement.groups = frozenset(groups)
        self._shown.show(self._arranged())

    def show_accepted(self, accepts: Callable[[TableRow[K]], bool] | None) -> None:
        """Show only the rows that meet a condition, besides that of the groups; None means all."""
        self._arrangement.accepts = accepts
        self._shown.show(self._arranged())

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._shown.rows)

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._shown.rows):
            return None
        column = index.column()
        return cell_data(self.cell_at(index.row(), column), self._columns[column], role)

    @override
    def cell_at(self, row: int, column: int) -> Cell:
        """Return a cell, made at most once while its row is on the screen, and only if it is."""
        shown = self._shown.rows[row]
        if isinstance(shown.cells, tuple):
            return shown.cells[column]
        made = self._made.get(shown.key)
        if made is None:
            if len(self._made) >= _KEPT_ROWS:
                self._made.clear()
            made = self._made[shown.key] = {}
        cell = made.get(column)
        if cell is None:
            cell = made[column] = shown.cells[column]
        return cell

    @override
    def is_numeric(self, column: int) -> bool:
        return self._columns[column].is_numeric

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        return header_data(self._columns, section, orientation, role)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _EDITABLE_FLAGS if self._columns[index.column()].is_editable else _FLAGS

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        is_descending = order is Qt.SortOrder.DescendingOrder
        column = column if column < len(self._columns) else -1
        if column >= 0 and len(self._all) > AT_ONCE_ROWS:
            rows = tuple(self._all.values())
            self._sorting.start(rows, column, is_descending=is_descending)
            return
        self._sorting.cancel()
        self._arrangement.sort_by(column, is_descending=is_descending)
        self._arrangement.note(self._all.values())
        self._shown.show(self._arranged())

    def _sorted(self, prepared: Arrangement[K], rows: Sequence[TableRow[K]]) -> None:
        """Show the rows as was prepared for them, and for what has come or changed since."""
        prepared.groups, prepared.accepts = self._arrangement.groups, self._arrangement.accepts
        known = {row.key: row for row in rows}
        prepared.note(row for row in self._all.values() if known.get(row.key) is not row)
        self._arrangement = prepared
        self._shown.show(self._arranged())

    def _arranged(self) -> list[TableRow[K]]:
        return self._arrangement.of(self._all.values())


def cell_data(cell: Cell, column: Column, role: int) -> Any:
    """Return what a model says of a cell in a role."""
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return _alignment(column)
    read = _READERS.get(role)
    return read(cell) if read else None


def header_data(
    columns: Sequence[Column], section: int, orientation: Qt.Orientation, role: int
) -> Any:
    """Return what a model says of a column in a role."""
    if orientation is not Qt.Orientation.Horizontal or section >= len(columns):
        return None
    column = columns[section]
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return worded(column.title)
        case Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        case Qt.ItemDataRole.ToolTipRole:
            return safe_tooltip(worded(column.tooltip)) if column.tooltip else None
        case _:
            return None


def _alignment(column: Column) -> Qt.AlignmentFlag:
    return _RIGHT if column.is_numeric else _LEFT
