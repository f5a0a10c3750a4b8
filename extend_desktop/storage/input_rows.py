"""Inputs, their uploads and known files in the journal; only storage/journal.py imports it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from sqlite3 import Connection

from extend_desktop.domain.batches import Input, InputState
from extend_desktop.domain.control import InFlight, in_flight_by_state
from extend_desktop.domain.errors import DefectError
from extend_desktop.domain.ids import AccountId, BatchId, FileId, InputId
from extend_desktop.services.ports.journal import Content, ErrorRecord
from extend_desktop.storage.calls import Calls, reads, writes
from extend_desktop.storage.rows import (
    all_rows,
    from_json,
    id_list,
    inputs_of,
    one_row,
    to_json,
    to_us,
)
from extend_desktop.storage.transitions import transition


def _of_batch(connection: Connection, batch_id: BatchId) -> tuple[Input, ...]:
    return inputs_of(connection, "WHERE i.batch_id = ? ORDER BY i.position", batch_id)


def _in_flight(connection: Connection, batch_id: BatchId) -> InFlight:
    sql = """SELECT state, count(*) FROM inputs
        WHERE batch_id = ? AND phase IN ('waiting', 'running') GROUP BY state"""
    rows = all_rows(connection, sql, batch_id)
    return in_flight_by_state({InputState(state): count for state, count in rows})


def _first_local(connection: Connection, batch_id: BatchId) -> Input | None:
    rest = "WHERE i.batch_id = ? AND i.kind = 'local' ORDER BY i.position LIMIT 1"
    return next(iter(inputs_of(connection, rest, batch_id)), None)


def _metadata_keys(connection: Connection, batch_id: BatchId) -> tuple[str, ...]:
    sql = """SELECT metadata FROM inputs WHERE batch_id = ? AND metadata <> '{}'
        ORDER BY position"""
    keys: dict[str, None] = {}
    for (metadata,) in connection.execute(sql, (batch_id,)):
        keys.update(dict.fromkeys(from_json(metadata)))
    return tuple(keys)


def _some(connection: Connection, input_ids: Collection[InputId]) -> tuple[Input, ...]:
    rest = "WHERE i.id IN (SELECT value FROM json_each(?)) ORDER BY i.position"
    return inputs_of(connection, rest, id_list(input_ids))


def _to_upload(
    connection: Connection, batch_id: BatchId, after_position: int, limit: int
) -> tuple[Input, ...]:
    rest = """WHERE i.batch_id = ? AND i.position > ? AND i.state = 'waiting'
        ORDER BY i.position LIMIT ?"""
    return inputs_of(connection, rest, batch_id, after_position, limit)


def _upload_total(connection: Connection, batch_id: BatchId) -> tuple[int, int]:
    sql = """SELECT count(*), coalesce(sum(size_bytes), 0) FROM inputs
        WHERE batch_id = ? AND phase = 'waiting' AND state = 'waiting'"""
    (total,) = all_rows(connection, sql, batch_id)
    return total[0], total[1]


def _uploading(connection: Connection, input_id: InputId) -> None:
    transition(connection, [input_id], InputState.UPLOADING)


def _uploaded(
    connection: Connection,
    input_id: InputId,
    file_id: FileId,
    content: Content | None,
    at: datetime,
    *,
    is_reusable: bool = True,
) -> None:
    transition(connection, [input_id], InputState.UPLOADED)
    connection.execute("UPDATE inputs SET file_id = ? WHERE id = ?", (file_id, input_id))
    if content is not None:
        connection.execute(
            "UPDATE inputs SET sha256 = ?, size_bytes = ? WHERE id = ?",
            (content.sha256, content.size_bytes, input_id),
        )
        if is_reusable:
            _remember(connection, input_id, file_id, content, at)


def _back_to_waiting(connection: Connection, input_id: InputId) -> None:
    transition(connection, [input_id], InputState.WAITING)


def _failed(connection: Connection, input_id: InputId, error: ErrorRecord) -> None:
    transition(connection, [input_id], InputState.FAILED, error)


def _remember(
    connection: Connection,
    input_id: InputId,
    file_id: FileId,
    content: Content,
    at: datetime,
) -> None:
    row = one_row(
        connection,
        "SELECT b.account_id FROM inputs i JOIN batches b ON b.id = i.batch_id WHERE i.id = ?",
        input_id,
    )
    if row is None:
        raise DefectError("invariant", what="unknown_input")
    connection.execute(
        """
        INSERT INTO known_files (account_id, sha256, size_bytes, file_id, uploaded_at_us)
        VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE
        SET file_id = excluded.file_id, uploaded_at_us = excluded.uploaded_at_us
        WHERE file_id <> excluded.file_id
        """,
        (row[0], content.sha256, content.size_bytes, file_id, to_us(at)),
    )


class InputRows(Calls):
    """Inputs of all batches; see the Protocol for what each call does."""

    of_batch = reads(_of_batch)
    in_flight = reads(_in_flight)
    first_local = reads(_first_local)
    metadata_keys = reads(_metadata_keys)
    some = reads(_some)
    to_upload = reads(_to_upload)
    upload_total = reads(_upload_total)
    uploading = writes(_uploading)
    uploaded = writes(_uploaded)
    back_to_waiting = writes(_back_to_waiting)
    failed = writes(_failed)


def _find(
    connection: Connection, account_id: AccountId, contents: Collection[Content]
) -> Mapping[Content, FileId]:
    sql = """
        SELECT k.sha256, k.size_bytes, k.file_id FROM json_each(?) wanted
        CROSS JOIN known_files k ON k.account_id = ? AND k.sha256 = wanted.value ->> 0
            AND k.size_bytes = wanted.value ->> 1
    """
    wanted = to_json([[content.sha256, content.size_bytes] for content in contents])
    rows = all_rows(connection, sql, wanted, account_id)
    return {Content(sha256, size_bytes): file_id for sha256, size_bytes, file_id in rows}


def _forget(connection: Connection, account_id: AccountId, file_ids: Collection[FileId]) -> None:
    connection.execute(
        """DELETE FROM known_files
            WHERE account_id = ? AND file_id IN (SELECT value FROM json_each(?))""",
        (account_id, id_list(file_ids)),
    )


def _forget_all(connection: Connection, account_id: AccountId) -> None:
    connection.execute("DELETE FROM known_files WHERE account_id = ?", (account_id,))


class KnownFileRows(Calls):
    """Content that accounts have at Extend; see the Protocol for what each call does."""

    find = reads(_find)
    forget = writes(_forget)
    forget_all = writes(_forget_all)
