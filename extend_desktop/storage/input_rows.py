"""Inputs, their uploads and known files in the journal; only storage/journal.py imports it."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Mapping
from datetime import datetime

from typing_extensions import override

from extend_desktop.domain.batches import Input, InputState
from extend_desktop.domain.control import InFlight, in_flight_by_state
from extend_desktop.domain.errors import DefectError
from extend_desktop.domain.ids import AccountId, BatchId, FileId, InputId
from extend_desktop.services.ports.journal import (
    Content,
    ErrorRecord,
    InputsJournal,
    KnownFilesJournal,
)
from extend_desktop.storage.database import Database
from extend_desktop.storage.rows import (
    INPUT_COLUMNS,
    InputRow,
    all_rows,
    from_json,
    id_list,
    input_of,
    one_row,
    records,
    to_json,
    to_us,
)
from extend_desktop.storage.transitions import transition

_WAITING = "batch_id = ? AND phase = 'waiting' AND state = 'waiting'"


class InputRows(InputsJournal):
    """Inputs of all batches; see the Protocol for what each call does."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @override
    async def of_batch(self, batch_id: BatchId) -> tuple[Input, ...]:
        sql = f"SELECT {INPUT_COLUMNS} WHERE i.batch_id = ? ORDER BY i.position"
        return await self._read(sql, batch_id)

    @override
    async def in_flight(self, batch_id: BatchId) -> InFlight:
        sql = """SELECT state, count(*) FROM inputs
            WHERE batch_id = ? AND phase IN ('waiting', 'running') GROUP BY state"""
        rows = await self._database.read(lambda connection: all_rows(connection, sql, batch_id))
        return in_flight_by_state({InputState(row[0]): row[1] for row in rows})

    @override
    async def first_local(self, batch_id: BatchId) -> Input | None:
        sql = f"""SELECT {INPUT_COLUMNS} WHERE i.batch_id = ? AND i.kind = 'local'
            ORDER BY i.position LIMIT 1"""
        found = await self._read(sql, batch_id)
        return found[0] if found else None

    @override
    async def metadata_keys(self, batch_id: BatchId) -> tuple[str, ...]:
        sql = """SELECT metadata FROM inputs WHERE batch_id = ? AND metadata <> '{}'
            ORDER BY position"""

        def read(connection: sqlite3.Connection) -> tuple[str, ...]:
            keys: dict[str, None] = {}
            for (metadata,) in connection.execute(sql, (batch_id,)):
                keys.update(dict.fromkeys(from_json(metadata)))
            return tuple(keys)

        return await self._database.read(read)

    @override
    async def some(self, input_ids: Collection[InputId]) -> tuple[Input, ...]:
        sql = f"""SELECT {INPUT_COLUMNS}
            WHERE i.id IN (SELECT value FROM json_each(?)) ORDER BY i.position"""  # noqa: S608
        return await self._read(sql, id_list(input_ids))

    @override
    async def to_upload(
        self, batch_id: BatchId, after_position: int, limit: int
    ) -> tuple[Input, ...]:
        sql = f"""SELECT {INPUT_COLUMNS} WHERE i.batch_id = ? AND i.position > ?
            AND i.state = 'waiting' ORDER BY i.position LIMIT ?"""
        return await self._read(sql, batch_id, after_position, limit)

    @override
    async def upload_total(self, batch_id: BatchId) -> tuple[int, int]:
        sql = f"SELECT count(*), coalesce(sum(size_bytes), 0) FROM inputs WHERE {_WAITING}"  # noqa: S608
        row = await self._database.read(lambda connection: one_row(connection, sql, batch_id))
        return (0, 0) if row is None else (row[0], row[1])

    @override
    async def uploading(self, input_id: InputId) -> None:
        await self._transition(input_id, InputState.UPLOADING)

    @override
    async def uploaded(
        self, input_id: InputId, file_id: FileId, content: Content | None, at: datetime
    ) -> None:
        def write(connection: sqlite3.Connection) -> None:
            _note_upload(connection, input_id, file_id, content)
            if content is not None:
                _remember(connection, input_id, file_id, content, at)

        await self._database.write(write)

    @override
    async def back_to_waiting(self, input_id: InputId) -> None:
        await self._transition(input_id, InputState.WAITING)

    @override
    async def failed(self, input_id: InputId, error: ErrorRecord) -> None:
        await self._transition(input_id, InputState.FAILED, error)

    async def _transition(
        self, input_id: InputId, target: InputState, error: ErrorRecord | None = None
    ) -> None:
        reason = error or ErrorRecord("")
        await self._database.write(
            lambda connection: transition(
                connection,
                [input_id],
                target,
                code=reason.code or None,
                detail=reason.detail,
                request_id=reason.request_id,
            )
        )

    async def _read(self, sql: str, *values: object) -> tuple[Input, ...]:
        return await self._database.read(
            lambda connection: tuple(map(input_of, records(connection, InputRow, sql, *values)))
        )


def _note_upload(
    connection: sqlite3.Connection,
    input_id: InputId,
    file_id: FileId,
    content: Content | None,
) -> None:
    transition(connection, [input_id], InputState.UPLOADED)
    connection.execute("UPDATE inputs SET file_id = ? WHERE id = ?", (file_id, input_id))
    if content is not None:
        connection.execute(
            "UPDATE inputs SET sha256 = ?, size_bytes = ? WHERE id = ?",
            (content.sha256, content.size_bytes, input_id),
        )


def _remember(
    connection: sqlite3.Connection,
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


class KnownFileRows(KnownFilesJournal):
    """Content that accounts have at Extend; see the Protocol for what each call does."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @override
    async def find(
        self, account_id: AccountId, contents: Collection[Content]
    ) -> Mapping[Content, FileId]:
        sql = """
            SELECT k.sha256, k.size_bytes, k.file_id FROM json_each(?) wanted
            JOIN known_files k ON k.account_id = ? AND k.sha256 = wanted.value ->> 0
                AND k.size_bytes = wanted.value ->> 1
        """
        wanted = to_json([[content.sha256, content.size_bytes] for content in contents])
        rows = await self._database.read(
            lambda connection: all_rows(connection, sql, wanted, account_id)
        )
        return {Content(row[0], row[1]): FileId(row[2]) for row in rows}

    @override
    async def forget(self, account_id: AccountId, file_ids: Collection[FileId]) -> None:
        sql = """
            DELETE FROM known_files
            WHERE account_id = ? AND file_id IN (SELECT value FROM json_each(?))
        """

        def write(connection: sqlite3.Connection) -> None:
            connection.execute(sql, (account_id, id_list(file_ids)))

        await self._database.write(write)

    @override
    async def forget_all(self, account_id: AccountId) -> None:
        sql = "DELETE FROM known_files WHERE account_id = ?"

        def write(connection: sqlite3.Connection) -> None:
            connection.execute(sql, (account_id,))

        await self._database.write(write)
