"""The rows of a table in sight, brought to another order with few signals; for keyed_table.py alone."""

from __future__ import annotations

from typing import Generic

from PySide6.QtCore import QAbstractTableModel, QModelIndex

from extend_desktop.services.releasing import release
from extend_desktop.ui.models.cells import K, TableRow

_NO_PARENT = QModelIndex()


class ShownRows(Generic[K]):
    """A list that says of every change of it through its model, and knows where each key is.

    Attributes:
        rows: from top to bottom; not to be changed.
    """

    def __init__(self, model: QAbstractTableModel) -> None:
        self._model = model
        self.rows: list[TableRow[K]] = []
        self._positions: dict[K, int] = {}

    def position_of(self, key: K) -> int | None:
        """Return where the row of `key` is, or None when it is not shown."""
        return self._positions.get(key)

    def put(self, row: TableRow[K]) -> int | None:
        """Put a row in the place of the one with its key, silently; return that place, if any."""
        position = self._positions.get(row.key)
        if position is not None:
            self.rows[position] = row
        return position

    def reset(self, rows: list[TableRow[K]]) -> None:
        """Take other rows, silently: within a reset of the model."""
        release(self.rows, self._positions)
        self.rows = rows
        self._index()

    def show(self, target: list[TableRow[K]]) -> None:
        """Bring the rows to `target`; selection and current row stay with their keys."""
        wanted = {row.key for row in target}
        entering = [row for row in target if row.key not in self._positions]
        leaving = [row for row in self.rows if row.key not in wanted]
        self.append(entering)
        self._reorder(target + leaving)
        self.cut(len(target))

    def append(self, rows: list[TableRow[K]]) -> None:
        """Add rows at the end."""
        if not rows:
            return
        first = len(self.rows)
        self._model.beginInsertRows(_NO_PARENT, first, first + len(rows) - 1)
        self.rows.extend(rows)
        self._index(first)
        self._model.endInsertRows()

    def cut(self, length: int) -> None:
        """Keep the first `length` rows."""
        if length == len(self.rows):
            return
        self._model.beginRemoveRows(_NO_PARENT, length, len(self.rows) - 1)
        gone = self.rows[length:]
        del self.rows[length:]
        self._index()
        release(gone)
        self._model.endRemoveRows()

    def take_out(self, position: int) -> None:
        """Remove one row."""
        self._model.beginRemoveRows(_NO_PARENT, position, position)
        del self.rows[position]
        self._index()
        self._model.endRemoveRows()

    def _reorder(self, rows: list[TableRow[K]]) -> None:
        if all(old.key == new.key for old, new in zip(self.rows, rows, strict=True)):
            self.rows = rows
            return
        model = self._model
        model.layoutAboutToBeChanged.emit()
        held = model.persistentIndexList()
        keys = [self.rows[index.row()].key for index in held]
        self.rows = rows
        self._index()
        moved = [
            model.index(self._positions[key], index.column())
            for key, index in zip(keys, held, strict=True)
        ]
        model.changePersistentIndexList(held, moved)
        model.layoutChanged.emit()

    def _index(self, start: int = 0) -> None:
        if start == 0:
            self._positions = {row.key: number for number, row in enumerate(self.rows)}
            return
        for number in range(start, len(self.rows)):
            self._positions[self.rows[number].key] = number
