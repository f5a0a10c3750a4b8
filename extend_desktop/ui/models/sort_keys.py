"""Works out what many rows sort by, a few hundred between two turns of the loop. For keyed_table.py."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic

from PySide6.QtCore import QObject, QTimer

from extend_desktop.ui.models.arrangement import Arrangement
from extend_desktop.ui.models.cells import K, TableRow

AT_ONCE_ROWS = 1_000
"""So many are sorted without a wait."""
_PIECE_ROWS = 200


class SortInPieces(QObject, Generic[K]):
    """Prepares another arrangement while the rows are shown in the one they have.

    Args:
        done: gets what was prepared, and the rows it was prepared for; some may have changed since.
    """

    def __init__(
        self, done: Callable[[Arrangement[K], Sequence[TableRow[K]]], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._done = done
        self._rows: Sequence[TableRow[K]] = ()
        self._next = 0
        self._arrangement = Arrangement[K]()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._work)

    def start(self, rows: Sequence[TableRow[K]], column: int, *, is_descending: bool) -> None:
        """Begin to prepare; what was begun before is given up."""
        self._rows, self._next = rows, 0
        self._arrangement = Arrangement[K]()
        self._arrangement.sort_by(column, is_descending=is_descending)
        self._timer.start(0)

    def cancel(self) -> None:
        """Give up what was begun."""
        self._timer.stop()
        self._rows = ()

    def _work(self) -> None:
        piece = self._rows[self._next : self._next + _PIECE_ROWS]
        self._arrangement.note(piece)
        self._next += _PIECE_ROWS
        if self._next >= len(self._rows):
            rows = self._rows
            self.cancel()
            self._done(self._arrangement, rows)
