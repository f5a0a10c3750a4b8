"""Which rows of a table are shown, and in which order; for keyed_table.py alone."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import pairwise
from typing import Any, Generic

from extend_desktop.ui.models.cells import K, SortKey, TableRow, sort_key


class Arrangement(Generic[K]):
    """Filters by group and sorts by a column; what rows sort by is worked out once a change.

    Attributes:
        groups: the groups shown; empty means all.
        accepts: a further condition for what is shown, such as a search; None means all.
    """

    def __init__(self) -> None:
        self.groups: frozenset[str] = frozenset()
        self.accepts: Callable[[TableRow[K]], bool] | None = None
        self._column = -1
        self._is_descending = False
        self._keys: dict[K, SortKey | None] = {}

    def sort_by(self, column: int, *, is_descending: bool) -> None:
        """Sort by a column from now on, -1 by the rows' own order; `note` all rows then."""
        self._column = column
        self._is_descending = is_descending

    def clear(self) -> None:
        """Forget all rows; the column and the groups stay."""
        self._keys.clear()

    def note(self, rows: Iterable[TableRow[K]]) -> None:
        """Work out what the rows sort by; None for those that have no value."""
        if self._column < 0:
            return
        for row in rows:
            cell = row.cells[self._column]
            self._keys[row.key] = None if cell.is_missing else sort_key(cell)

    def forget(self, keys: Iterable[K]) -> None:
        """Let go of rows."""
        for key in keys:
            self._keys.pop(key, None)

    def shows(self, row: TableRow[K]) -> bool:
        """Tell whether a row is in one of the groups and meets the further condition."""
        if self.groups and row.group not in self.groups:
            return False
        return self.accepts is None or self.accepts(row)

    def of(self, rows: Collection[TableRow[K]]) -> list[TableRow[K]]:
        """Return the rows to show, in order; those without a value last in both directions."""
        shown = sorted(filter(self.shows, rows), key=_order_of)
        if self._column < 0:
            return shown[::-1] if self._is_descending else shown
        keys = self._keys
        present = [(key, row) for row in shown if (key := keys[row.key]) is not None]
        missing = [row for row in shown if keys[row.key] is None]
        present.sort(key=_first_of, reverse=self._is_descending)
        return [row for _, row in present] + missing

    def is_changed_by(self, before: TableRow[K], row: TableRow[K]) -> bool:
        """Tell whether this change can alter which rows are shown, or their order."""
        if before.order != row.order:
            return True
        if self.groups and before.group != row.group:
            return True
        if self.accepts is not None and self.accepts(before) != self.accepts(row):
            return True
        if self._column < 0:
            return False
        old, new = before.cells[self._column], row.cells[self._column]
        return (old.number, old.text) != (new.number, new.text)

    def puts_last(self, shown: Sequence[TableRow[K]], fresh: Sequence[TableRow[K]]) -> bool:
        """Tell whether new rows, in this order, belong after all that are shown.

        A long list grows like that, and arranging all of it for every piece would take ever longer.
        """
        if self._column >= 0 or self._is_descending:
            return False
        return all(before.order <= after.order for before, after in pairwise([*shown[-1:], *fresh]))


def _order_of(row: TableRow[Any]) -> float:
    return row.order


def _first_of(pair: tuple[SortKey, object]) -> SortKey:
    return pair[0]
