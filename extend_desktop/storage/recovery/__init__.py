"""Recovers what can be read of a damaged journal into a new one; only storage/opening.py enters.

The copy is built beside the journal and put in its place when it is whole, so that a kill in the
middle only means that it is begun anew.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from extend_desktop.domain.notices import RecoveredCounts
from extend_desktop.storage.migrations import Migration
from extend_desktop.storage.private_files import make_private
from extend_desktop.storage.recovery.copying import Copied, JournalCopy
from extend_desktop.storage.recovery.damaged_copy import DamagedCopy, opened
from extend_desktop.storage.recovery.holding import RECOVERED, hold_back

_SCRATCH_SUFFIXES = ("", "-journal", "-wal", "-shm")


def recover(
    damaged: Path, target: Path, migrations: Sequence[Migration], at: datetime
) -> RecoveredCounts | None:
    """Write what can be read of `damaged` to a new journal at `target`; None when nothing can be.

    Raises:
        sqlite3.Error, OSError: the disk has no room for it; there is nothing at `target`.
    """
    fresh = target.with_name(f"{target.name}.recovered")
    _remove(fresh)
    try:
        with opened(damaged, migrations) as source:
            make_private(fresh)
            with closing(sqlite3.connect(fresh, isolation_level=None)) as connection:
                counts = _fill(connection, source, migrations, at)
        if counts.batches:
            fresh.replace(target)
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):
            raise
        return None
    else:
        return counts if counts.batches else None
    finally:
        _remove(fresh)


def _fill(
    connection: sqlite3.Connection,
    source: DamagedCopy,
    migrations: Sequence[Migration],
    at: datetime,
) -> RecoveredCounts:
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("BEGIN")
    for migration in migrations:
        for statement in migration.statements:
            connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {migrations[-1].version:d}")
    copied = JournalCopy(source, connection).run()
    expected = _expected_inputs(connection)
    hold_back(connection, at, is_current=source.is_current)
    counts = _counted(connection, copied, expected)
    counts = replace(counts, is_current=source.is_current)
    connection.execute("COMMIT")
    return counts


def _expected_inputs(connection: sqlite3.Connection) -> dict[str, int]:
    """Return how many inputs the batches had, where their history still says it."""
    sql = """SELECT batch_id, max(json_extract(facts, '$.inputs')) FROM activity
        WHERE kind IN ('created', 'adopted') AND json_valid(facts) GROUP BY batch_id"""
    return {key: int(count) for key, count in connection.execute(sql) if isinstance(count, int)}


def _counted(
    connection: sqlite3.Connection, copied: Copied, expected: dict[str, int]
) -> RecoveredCounts:
    found = dict(connection.execute("SELECT batch_id, count(*) FROM inputs GROUP BY batch_id"))
    lost = sum(max(0, count - found.get(key, 0)) for key, count in expected.items())

    def count(sql: str) -> int:
        return int(connection.execute(sql).fetchone()[0])

    return RecoveredCounts(
        batches=count("SELECT count(*) FROM batches"),
        inputs=count("SELECT count(*) FROM inputs"),
        results=count("SELECT count(*) FROM outputs"),
        inputs_lost=lost,
        rows_lost=copied.rows_lost,
        held=count(f"SELECT count(*) FROM batches WHERE pause_reason = '{RECOVERED}'"),  # noqa: S608
        in_doubt=count("SELECT count(*) FROM inputs WHERE state = 'unconfirmed'"),
    )


def _remove(path: Path) -> None:
    for suffix in _SCRATCH_SUFFIXES:
        path.with_name(path.name + suffix).unlink(missing_ok=True)
