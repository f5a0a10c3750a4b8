"""The state of the practice account in one SQLite database: in memory, or a file that is kept.

Only the sandbox imports this module. Every method is one transaction, so a process that is killed
leaves the whole of a change or nothing of it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from extend_desktop.sandbox import state_rows
from extend_desktop.sandbox.evaluation_sets import EvaluationSet
from extend_desktop.sandbox.file_store import StoredFile
from extend_desktop.sandbox.run_store import RunResult, StoredBatch, StoredRun

_FORMAT = 1
_TIMEOUT_S = 5.0
"""A server whose program was killed a moment ago takes that long to end."""
_TABLES = """
    CREATE TABLE files (id TEXT PRIMARY KEY, workspace TEXT NOT NULL, created_us INTEGER NOT NULL,
        body TEXT NOT NULL);
    CREATE TABLE removed_seeded (id TEXT PRIMARY KEY) WITHOUT ROWID;
    CREATE TABLE batches (id TEXT PRIMARY KEY, workspace TEXT NOT NULL,
        created_us INTEGER NOT NULL, body TEXT NOT NULL);
    CREATE TABLE runs (id TEXT PRIMARY KEY, batch_id TEXT NOT NULL, sequence INTEGER NOT NULL,
        body TEXT NOT NULL);
    CREATE INDEX runs_of_batch ON runs (batch_id);
    CREATE TABLE results (run_id TEXT PRIMARY KEY, body TEXT NOT NULL);
"""
_LATER_TABLES = """
    CREATE TABLE IF NOT EXISTS evaluation_sets (id TEXT PRIMARY KEY, workspace TEXT NOT NULL,
        created_us INTEGER NOT NULL, body TEXT NOT NULL);
"""
"""Added without a new format: an older program does not look at them."""
_ALL = ("files", "removed_seeded", "batches", "runs", "results", "evaluation_sets")
_SIDE_FILES = ("-wal", "-shm", "-journal")


class StateError(Exception):
    """The state cannot be read or written now."""


class StateInUseError(StateError):
    """Another process works with this state."""


class StateDamagedError(StateError):
    """What the file holds cannot be used."""


class StateStore:
    """Writes every change down at once; use it from one thread.

    Attributes:
        is_new: nothing was kept from an earlier process.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.is_new = _version(connection) == 0
        if self.is_new:
            connection.executescript(f"BEGIN;{_TABLES}PRAGMA user_version = {_FORMAT};COMMIT;")
        connection.executescript(_LATER_TABLES)

    @classmethod
    def in_memory(cls) -> StateStore:
        """Open a state that ends with the process."""
        return cls(_connect(":memory:"))

    @classmethod
    def open(cls, path: Path) -> StateStore:
        """Open the state in a file, which is made if it is not there.

        Raises:
            StateInUseError: another process has it open.
            StateDamagedError: the file is damaged, or of another version of the program.
            StateError: the file cannot be read or written.
        """
        try:
            return cls(_open(path))
        except sqlite3.Error as error:
            raise _translated(error) from error

    def clear(self) -> None:
        """Forget everything.

        Raises:
            StateError: it cannot be forgotten, or the room it took cannot be given back.
        """
        with self._change():
            for table in _ALL:
                self._connection.execute(f"DELETE FROM {table}")  # noqa: S608 - our own names
        try:
            self._connection.execute("VACUUM")
        except sqlite3.Error as error:
            raise _translated(error) from error
        self.is_new = True

    def close(self) -> None:
        self._connection.close()

    def save_file(self, workspace_id: str, file: StoredFile) -> None:
        row = (file.id, workspace_id, file.created_us, state_rows.file_row(file))
        with self._change():
            self._connection.execute("INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?)", row)

    def forget_file(self, file_id: str) -> None:
        """Forget an uploaded file that cannot be used any more."""
        with self._change():
            self._connection.execute("DELETE FROM files WHERE id = ?", (file_id,))

    def remove_file(self, file: StoredFile) -> None:
        """Forget a file; a seeded one stays away."""
        if file.seed_index is None:
            self.forget_file(file.id)
            return
        with self._change():
            self._connection.execute("INSERT OR IGNORE INTO removed_seeded VALUES (?)", (file.id,))

    def save_batch(
        self, workspace_id: str, batch: StoredBatch, runs: Iterable[StoredRun] = ()
    ) -> None:
        """Keep a batch run, with its runs when it is new."""
        row = (batch.id, workspace_id, batch.created_us, state_rows.batch_row(batch))
        with self._change():
            self._connection.execute("INSERT OR REPLACE INTO batches VALUES (?, ?, ?, ?)", row)
            self._connection.executemany(_SAVE_RUN, map(_run_values, runs))

    def save_run(self, run: StoredRun, result: RunResult | None = None) -> None:
        """Keep a run's state, and its result when that changed with it."""
        with self._change():
            self._connection.execute(_SAVE_RUN, _run_values(run))
            if result is not None:
                self._connection.execute(
                    "INSERT OR REPLACE INTO results VALUES (?, ?)",
                    (run.id, state_rows.result_row(result)),
                )

    def remove_runs(self, runs: Iterable[StoredRun]) -> None:
        ids = [(run.id,) for run in runs]
        with self._change():
            self._connection.executemany("DELETE FROM runs WHERE id = ?", ids)
            self._connection.executemany("DELETE FROM results WHERE run_id = ?", ids)

    def remove_batches(self, batch_ids: Iterable[str]) -> None:
        """Forget batch runs with everything of theirs."""
        ids = [(batch_id,) for batch_id in batch_ids]
        with self._change():
            for statement in (
                "DELETE FROM results WHERE run_id IN (SELECT id FROM runs WHERE batch_id = ?)",
                "DELETE FROM runs WHERE batch_id = ?",
                "DELETE FROM batches WHERE id = ?",
            ):
                self._connection.executemany(statement, ids)

    def result(self, run_id: str) -> RunResult | None:
        rows = self._rows("SELECT body FROM results WHERE run_id = ?", run_id)
        return state_rows.read_result(rows[0][0]) if rows else None

    def files(self) -> Iterator[tuple[str, str, StoredFile | None]]:
        """Give workspace, id and file, oldest first; None for a file that cannot be used again."""
        query = "SELECT workspace, id, body FROM files ORDER BY created_us"
        for workspace_id, file_id, body in self._rows(query):
            yield workspace_id, file_id, state_rows.read_file(body)

    def removed_seeded(self) -> set[str]:
        """Give the ids of the seeded files that were deleted."""
        return {row[0] for row in self._rows("SELECT id FROM removed_seeded")}

    def batches(self) -> Iterator[tuple[str, StoredBatch]]:
        """Give the workspace and each batch run, oldest first, without runs."""
        query = "SELECT workspace, body FROM batches ORDER BY created_us"
        for workspace_id, body in self._rows(query):
            yield workspace_id, state_rows.read_batch(body)

    def runs(self, batch: StoredBatch, files: dict[str, StoredFile]) -> list[StoredRun]:
        """Give the runs of a batch in the order of its inputs."""
        query = "SELECT body FROM runs WHERE batch_id = ? ORDER BY sequence"
        rows = self._rows(query, batch.id)
        found = (state_rows.read_run(row[0], batch, files) for row in rows)
        return [run for run in found if run is not None]

    def save_evaluation_set(self, workspace_id: str, evaluation_set: EvaluationSet) -> None:
        body = state_rows.evaluation_set_row(evaluation_set)
        row = (evaluation_set.id, workspace_id, evaluation_set.created_us, body)
        with self._change():
            self._connection.execute(
                "INSERT OR REPLACE INTO evaluation_sets VALUES (?, ?, ?, ?)", row
            )

    def evaluation_sets(self) -> Iterator[tuple[str, EvaluationSet]]:
        """Give the workspace and each evaluation set with its items, oldest first."""
        query = "SELECT workspace, body FROM evaluation_sets ORDER BY created_us"
        for workspace_id, body in self._rows(query):
            yield workspace_id, state_rows.read_evaluation_set(body)

    @contextmanager
    def _change(self) -> Generator[None]:
        self._connection.execute("BEGIN")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException as error:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            if isinstance(error, sqlite3.Error):
                raise _translated(error) from error
            raise

    def _rows(self, query: str, *values: str) -> list[tuple[Any, ...]]:
        try:
            return self._connection.execute(query, values).fetchall()
        except sqlite3.Error as error:
            raise _translated(error) from error


_SAVE_RUN = "INSERT OR REPLACE INTO runs VALUES (?, ?, ?, ?)"


def _run_values(run: StoredRun) -> tuple[str, str, int, str]:
    return (run.id, run.batch_id, run.sequence, state_rows.run_row(run))


def _connect(path: str | Path) -> sqlite3.Connection:
    return sqlite3.connect(path, timeout=_TIMEOUT_S, isolation_level=None)


def _open(path: Path) -> sqlite3.Connection:
    # SQLite gives the files beside it the same permissions.
    path.touch(mode=0o600)
    connection = _connect(path)
    try:
        # The exclusive mode holds the lock while the file is open and needs no shared memory.
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
        _check(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _check(connection: sqlite3.Connection) -> None:
    if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise sqlite3.DatabaseError("the quick check found damage")
    if _version(connection) not in {0, _FORMAT}:
        raise sqlite3.DatabaseError("another version of the program wrote it")


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _translated(error: sqlite3.Error) -> StateError:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return StateInUseError("another practice server works with this folder")
    if code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
        return StateDamagedError(str(error))
    return StateError(str(error))


def set_aside(path: Path) -> Path:
    """Move a state file out of the way, in the place of one that was set aside before.

    Raises:
        OSError: it cannot be moved.
    """
    for earlier in path.parent.glob(f"{path.name}.damaged-*"):
        earlier.unlink(missing_ok=True)
    aside = path.with_name(f"{path.name}.damaged-{datetime.now(UTC):%Y%m%d-%H%M%S}")
    path.replace(aside)
    for ending in _SIDE_FILES:
        side = path.with_name(path.name + ending)
        if side.exists():
            side.replace(aside.with_name(aside.name + ending))
    return aside
