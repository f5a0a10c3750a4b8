"""The operator's marks on runs, in the journal; only storage/journal.py imports it."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.services.ports.review import Mark
from extend_desktop.storage.calls import Calls, reads, writes
from extend_desktop.storage.rows import (
    all_rows,
    from_text,
    from_us_or_none,
    one_row,
    to_text,
    to_us_or_none,
)


def _of_batch(connection: sqlite3.Connection, batch_id: BatchId) -> Mapping[InputId, Mark]:
    sql = """SELECT i.id, m.checked_at_us, m.note FROM inputs i JOIN marks m ON m.run = i.run
        WHERE i.batch_id = ?"""
    return {
        InputId(input_id): Mark(from_us_or_none(checked_at_us), from_text(note))
        for input_id, checked_at_us, note in all_rows(connection, sql, batch_id)
    }


def _due(connection: sqlite3.Connection, batch_id: BatchId, limit_percent: int) -> int:
    sql = """SELECT count(*) FROM flat_results f JOIN inputs i ON i.run = f.run
        LEFT JOIN marks m ON m.run = f.run
        WHERE f.batch_id = ? AND f.least < ? AND i.phase = 'processed'
            AND m.checked_at_us IS NULL"""
    row = one_row(connection, sql, batch_id, limit_percent)
    return row[0] if row is not None else 0


def _put(connection: sqlite3.Connection, input_id: InputId, mark: Mark) -> None:
    if mark == Mark():
        sql = "DELETE FROM marks WHERE run = (SELECT run FROM inputs WHERE id = ?)"
        connection.execute(sql, (input_id,))
        return
    connection.execute(
        """INSERT OR REPLACE INTO marks (run, checked_at_us, note)
            SELECT run, ?, ? FROM inputs WHERE id = ? AND run IS NOT NULL""",
        (to_us_or_none(mark.checked_at), to_text(mark.note), input_id),
    )


class MarkRows(Calls):
    """Marks of all batches; see the Protocol for what each call does."""

    of_batch = reads(_of_batch)
    due = reads(_due)
    put = writes(_put)
