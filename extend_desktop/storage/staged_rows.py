"""What is staged and not sent yet, in the journal; only storage/journal.py imports it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from sqlite3 import Connection
from typing import NamedTuple

from extend_desktop.domain.batches import InputKind, InputSpec
from extend_desktop.domain.drafts import Draft, DraftState
from extend_desktop.domain.ids import AccountId, BatchId, FileId
from extend_desktop.services.ports.staging import StagedKey, StagedRow
from extend_desktop.storage.calls import Calls, reads, writes
from extend_desktop.storage.rows import (
    Row,
    all_rows,
    columns_of,
    from_json,
    from_text,
    records,
    to_json,
    to_text,
    upload_of,
)


class _StagedColumns(NamedTuple):
    position: int
    kind: str
    name: str
    source: str
    folder: str
    state: str
    reason_code: str | None
    size_bytes: int | None
    page_count: int | None
    file_id: FileId | None
    metadata: str
    upload: str


def _change(
    connection: Connection,
    account_id: AccountId,
    put: Sequence[StagedRow],
    dropped: Collection[StagedKey],
) -> None:
    connection.executemany(
        "DELETE FROM staged WHERE account_id = ? AND kind = ? AND source = ?",
        [(account_id, kind.value, to_text(source)) for kind, source in dropped],
    )
    connection.executemany(
        """INSERT OR REPLACE INTO staged (account_id, position, kind, name, source, folder,
            state, reason_code, size_bytes, page_count, file_id, metadata, upload)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        [(account_id, row.position, *_values(row.draft)) for row in put],
    )


def _clear(connection: Connection, account_id: AccountId) -> None:
    connection.execute("DELETE FROM staged WHERE account_id = ?", (account_id,))


def _page(
    connection: Connection, account_id: AccountId, after_position: int, limit: int
) -> Sequence[StagedRow]:
    sql = f"""SELECT {columns_of(_StagedColumns)} FROM staged
        WHERE account_id = ? AND position > ? ORDER BY position LIMIT ?"""  # noqa: S608 - our own words
    rows = records(connection, _StagedColumns, sql, account_id, after_position, limit)
    return [_staged(row) for row in rows]


def _last_position(connection: Connection, account_id: AccountId) -> int:
    sql = "SELECT max(position) FROM staged WHERE account_id = ?"
    (row,) = all_rows(connection, sql, account_id)
    return int(row[0] or 0)


def _needed_below(connection: Connection, folder: str) -> Sequence[str]:
    """Return the files of the program's own that something may still be uploaded from."""
    first = to_text(folder)
    last = f"{first}\U0010ffff"
    sql = """SELECT source FROM staged WHERE kind = 'local' AND source BETWEEN ? AND ?
        UNION SELECT i.source FROM inputs i JOIN batches b ON b.id = i.batch_id
        WHERE i.kind = 'local' AND i.source BETWEEN ? AND ?
            AND i.state NOT IN ('blocked', 'skipped')
            AND (i.file_id IS NULL OR b.finished_at_us IS NULL)"""
    rows = all_rows(connection, sql, first, last, first, last)
    return [from_text(str(row[0])) for row in rows]


def drop_submitted(connection: Connection, account_id: AccountId, batch: BatchId) -> None:
    """Take off the list what a batch now has, in the transaction that makes the batch.

    Were it done later, a kill in between would show it as not sent, and it might be sent twice.
    """
    connection.execute(
        """DELETE FROM staged WHERE account_id = ? AND (kind, source) IN
            (SELECT kind, source FROM inputs WHERE batch_id = ?)""",
        (account_id, batch),
    )


def _values(draft: Draft) -> Row:
    return (
        draft.spec.kind.value,
        to_text(draft.spec.name),
        to_text(draft.spec.source),
        to_text(draft.spec.folder),
        draft.state.value,
        draft.reason_code,
        draft.spec.size_bytes,
        draft.spec.page_count,
        draft.spec.file_id,
        to_json(dict(draft.spec.metadata)),
        to_json(draft.spec.upload.to_facts()),
    )


def _staged(row: _StagedColumns) -> StagedRow:
    spec = InputSpec(
        kind=InputKind(row.kind),
        name=from_text(row.name),
        source=from_text(row.source),
        folder=from_text(row.folder),
        size_bytes=row.size_bytes,
        page_count=row.page_count,
        file_id=row.file_id,
        metadata=from_json(row.metadata),
        upload=upload_of(row.upload),
    )
    return StagedRow(row.position, Draft(0, spec, DraftState(row.state), row.reason_code))


class StagedRows(Calls):
    """Staging lists of all accounts; see the Protocol for what each call does."""

    change = writes(_change)
    clear = writes(_clear)
    page = reads(_page)
    last_position = reads(_last_position)
    needed_below = reads(_needed_below)
