"""Which ended batches are still to be exported by themselves; only storage/journal.py imports it."""

from __future__ import annotations

from pathlib import Path
from sqlite3 import Connection

from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.exports import DueExport
from extend_desktop.domain.ids import AccountId, BatchId
from extend_desktop.storage.calls import Calls, reads, writes
from extend_desktop.storage.rows import all_rows, from_text, one_row, to_text


def _of_account(connection: Connection, account_id: AccountId) -> tuple[BatchId, ...]:
    # One that was retried since is due again at its next end.
    sql = """SELECT d.batch_id FROM due_exports d JOIN batches b ON b.id = d.batch_id
        WHERE b.account_id = ? AND b.finished_at_us IS NOT NULL
        ORDER BY b.finished_at_us, b.rowid"""
    return tuple(BatchId(row[0]) for row in all_rows(connection, sql, account_id))


def _of_batch(connection: Connection, batch_id: BatchId) -> DueExport | None:
    sql = """SELECT d.target FROM due_exports d JOIN batches b ON b.id = d.batch_id
        WHERE d.batch_id = ? AND b.finished_at_us IS NOT NULL"""
    row = one_row(connection, sql, batch_id)
    return None if row is None else DueExport(batch_id, _path(row[0]))


def _targets(connection: Connection) -> frozenset[Path]:
    paths = (_path(row[0]) for row in all_rows(connection, "SELECT target FROM due_exports"))
    return frozenset(path for path in paths if path is not None)


def _choose(connection: Connection, batch_id: BatchId, target: Path | None) -> None:
    sql = "UPDATE due_exports SET target = ? WHERE batch_id = ?"
    connection.execute(sql, (_text(target), batch_id))


def _settle(connection: Connection, due: DueExport) -> None:
    # A batch that was retried and ended meanwhile has no target yet.
    sql = "DELETE FROM due_exports WHERE batch_id = ? AND target IS ?"
    connection.execute(sql, (due.batch_id, _text(due.target)))


def _text(target: Path | None) -> str | None:
    return None if target is None else to_text(str(target))


def _path(text: str | None) -> Path | None:
    """Return the path that was kept; of one that nobody can read, nothing is known."""
    try:
        return None if text is None else Path(from_text(text))
    except StorageError:
        return None


class DueExportRows(Calls):
    """Due exports of all accounts; see the Protocol for what each call does."""

    of_account = reads(_of_account)
    of_batch = reads(_of_batch)
    targets = reads(_targets)
    choose = writes(_choose)
    settle = writes(_settle)
