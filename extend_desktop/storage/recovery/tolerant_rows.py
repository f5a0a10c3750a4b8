"""Reads a table of a damaged database row by row and steps over what cannot be read."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Any

Row = tuple[Any, ...]
_MISSES_A_STEP = 256
_MOST_MISSES = 4_000
"""With growing steps these pass 30,000 row ids: more than one page of page numbers leads to."""
_LAST_ROW_ID = 2**63 - 1


class TolerantTable:
    """The rows of one table that can still be reached, by row id."""

    def __init__(self, connection: sqlite3.Connection, name: str) -> None:
        self.name = name
        self._connection = connection

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of its columns; none when there is no such table."""
        try:
            rows = self._connection.execute(f"PRAGMA table_info({self.name})").fetchall()
        except sqlite3.Error:
            return ()
        return tuple(str(row[1]) for row in rows)

    def rows(self) -> Iterator[dict[str, Any]]:
        """Return the rows by column, in the order of their ids.

        Where a row cannot be read, the next ids are tried one by one, and after hundreds of them in
        greater steps; when a readable row is met behind such a step, what lies between is looked at.
        """
        columns = self.columns
        low, misses, step = 1, 0, 1
        while columns and misses < _MOST_MISSES:
            try:
                for row in self._read(low, _LAST_ROW_ID):
                    for between in self._singly(low - step + 1, low - 1):
                        yield dict(zip(columns, between[1:], strict=True))
                    low, misses, step = row[0] + 1, 0, 1
                    yield dict(zip(columns, row[1:], strict=True))
            except sqlite3.Error:
                misses += 1
                step = 1 + misses // _MISSES_A_STEP
                low += step
            else:
                return

    def _singly(self, low: int, high: int) -> Iterator[Row]:
        for row_id in range(low, high + 1):
            try:
                found = list(self._read(row_id, row_id))
            except sqlite3.Error:
                continue
            yield from found

    def _read(self, low: int, high: int) -> Iterator[Row]:
        # By the table's own tree, never by an index: that may be whole where the table is not.
        sql = (
            f"SELECT rowid, * FROM {self.name} NOT INDEXED "  # noqa: S608 - our own names
            "WHERE rowid BETWEEN ? AND ? ORDER BY rowid"
        )
        for row in self._connection.execute(sql, (low, high)):
            if not low <= row[0] <= high:
                raise sqlite3.DatabaseError("a row is where it does not belong")
            yield row
            low = row[0] + 1


def keyed_rows(connection: sqlite3.Connection, name: str) -> Iterator[Row]:
    """Return the rows of a table without row ids up to the first that cannot be read."""
    try:
        yield from connection.execute(f"SELECT * FROM {name}")  # noqa: S608 - our own names
    except sqlite3.Error:
        return
