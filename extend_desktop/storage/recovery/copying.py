"""Copies what can be read of a damaged journal into an empty one, whose rules check every row."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Mapping
from dataclasses import field
from typing import Any
from uuid import uuid4

from extend_desktop.storage.recovery.damaged_copy import DamagedCopy
from extend_desktop.storage.recovery.sound_rows import sound
from extend_desktop.storage.recovery.tolerant_rows import Row, TolerantTable, keyed_rows
from extend_desktop.values import dataclass

_Values = Mapping[str, Any]


@dataclass(slots=True)
class Copied:
    """What a copy came to.

    Attributes:
        lost: rows that could be read but do not fit, by table.
        run_of_input: the run of each input, set once the runs are there.
    """

    lost: dict[str, int] = field(default_factory=dict[str, int])
    run_of_input: dict[int, int] = field(default_factory=dict[int, int])

    @property
    def rows_lost(self) -> int:
        return sum(self.lost.values())


class JournalCopy:
    """One copy from a damaged file into the empty journal behind `target`."""

    def __init__(self, damaged: DamagedCopy, target: sqlite3.Connection) -> None:
        self._damaged = damaged
        self._target = target
        self._copied = Copied()
        self._columns: dict[str, frozenset[str]] = {}

    def run(self) -> Copied:
        """Copy all tables, those first that others refer to."""
        for name in ("batches", "parts"):
            self._copy(name)
        self._rebuild_lost_parts()
        for name in ("attempts", "inputs", "runs"):
            self._copy(name)
        for key, run in self._copied.run_of_input.items():
            self._execute("UPDATE inputs SET run = ? WHERE id = ?", (run, key))
        for name in ("outputs", "earlier_tries", "activity"):
            self._copy(name)
        if self._damaged.is_current:
            # An older list may hold what has become a batch since, or was exported.
            self._copy("staged")
            self._copy_all("due_exports", keyed_rows(self._damaged.connection, "due_exports"))
        self._copy_all("known_files", keyed_rows(self._damaged.connection, "known_files"))
        return self._copied

    def _copy(self, name: str) -> None:
        for row in self._table(name).rows():
            if not self._insert(name, self._prepared(name, row)):
                self._copied.lost[name] = self._copied.lost.get(name, 0) + 1

    def _table(self, name: str) -> TolerantTable:
        return TolerantTable(self._damaged.connection, name)

    def _prepared(self, name: str, row: dict[str, Any]) -> _Values:
        row = sound(name, row)
        if name == "inputs" and row["run"] is not None:
            # Runs refer to inputs and inputs to runs: this side waits.
            self._copied.run_of_input[row["id"]] = row["run"]
            return {**row, "run": None}
        if name == "earlier_tries" and not self._has("runs", row["run"]):
            return {**row, "run": None}
        return row

    def _rebuild_lost_parts(self) -> None:
        """Make the parts anew that inputs refer to, but that cannot be read.

        What became of them is looked up at Extend by the token of the attempt, if that is known.
        """
        tokens = {row["part_id"]: row["token"] for row in self._table("attempts").rows()}
        owners = {row["part_id"]: row["batch_id"] for row in self._table("inputs").rows()}
        for part_id in owners.keys() - self._known("parts") - {None}:
            self._rebuild(part_id, owners[part_id], tokens.get(part_id) or new_token())

    def _rebuild(self, part_id: int, batch_id: str, token: str) -> None:
        sql = "SELECT coalesce(max(ordinal), 0) + 1 FROM parts WHERE batch_id = ?"
        ordinal = self._target.execute(sql, (batch_id,)).fetchone()[0]
        values = (part_id, batch_id, ordinal, token)
        self._execute(
            "INSERT INTO parts (id, batch_id, ordinal, state, token)"
            " VALUES (?, ?, ?, 'unconfirmed', ?)",
            values,
        )

    def _copy_all(self, name: str, rows: Iterable[Row]) -> None:
        columns = self._table(name).columns
        for row in rows:
            self._insert(name, dict(zip(columns, row, strict=True)))

    def _known(self, name: str) -> Collection[int]:
        sql = f"SELECT id FROM {name}"  # noqa: S608 - our own names
        return {row[0] for row in self._target.execute(sql)}

    def _has(self, name: str, key: int | None) -> bool:
        sql = f"SELECT 1 FROM {name} WHERE id = ?"  # noqa: S608 - our own names
        return self._target.execute(sql, (key,)).fetchone() is not None

    def _insert(self, name: str, row: _Values) -> bool:
        """Write one row; False when it breaks a rule of the new journal."""
        fitting = {column: row[column] for column in row if column in self._columns_of(name)}
        marks = ", ".join("?" * len(fitting))
        sql = f"INSERT INTO {name} ({', '.join(fitting)}) VALUES ({marks})"  # noqa: S608
        return self._execute(sql, tuple(fitting.values()))

    def _execute(self, sql: str, values: tuple[Any, ...]) -> bool:
        try:
            self._target.execute(sql, values)
        except (sqlite3.IntegrityError, sqlite3.DataError):
            return False
        return True

    def _columns_of(self, name: str) -> frozenset[str]:
        if name not in self._columns:
            rows = self._target.execute(f"PRAGMA table_info({name})").fetchall()
            self._columns[name] = frozenset(str(row[1]) for row in rows)
        return self._columns[name]


def new_token() -> str:
    """Return a token for an attempt of which nothing is known; no run carries it."""
    return f"recovered-{uuid4().hex}"
