"""Full answers in the journal; only storage/journal.py imports it."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from typing_extensions import override

from extend_desktop.domain.ids import BatchId, InputId, PlanId, RunId
from extend_desktop.domain.runs import RunDetail
from extend_desktop.services.ports.journal import (
    AnsweredInput,
    OutputDue,
    OutputsJournal,
    StoredOutput,
)
from extend_desktop.storage.database import Database
from extend_desktop.storage.rows import (
    INPUT_FIELDS,
    INPUT_TABLES,
    InputRow,
    Row,
    all_rows,
    id_list,
    input_of,
    one_row,
    pack,
    to_us,
    to_us_or_none,
    unpack,
)

PAGE_PACKED_BYTES = 256 * 1024
"""A page of answers ends beyond this; unpacked they are some ten times as large."""


class OutputRows(OutputsJournal):
    """Full answers; see the Protocol for what each call does. Packing is done on our thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @override
    async def due(
        self, batch_ids: Collection[BatchId], limit: int, skip: Collection[RunId] = ()
    ) -> tuple[OutputDue, ...]:
        sql = """
            SELECT run_id, input_id, part_id, batch_id FROM runs WHERE wants_output = 1
                AND batch_id IN (SELECT value FROM json_each(?))
                AND run_id NOT IN (SELECT value FROM json_each(?))
            ORDER BY id LIMIT ?
        """
        values = (id_list(batch_ids), id_list(skip), limit)
        rows = await self._database.read(lambda connection: all_rows(connection, sql, *values))
        return tuple(
            OutputDue(RunId(row[0]), InputId(row[1]), PlanId(row[2]), BatchId(row[3]))
            for row in rows
        )

    @override
    async def store(self, due: OutputDue, detail: RunDetail, at: datetime) -> None:
        await self._database.write(lambda connection: _store(connection, due, detail, at))

    @override
    async def give_up(self, due: OutputDue, code: str) -> None:
        sql = """UPDATE runs SET wants_output = 0, output_problem = ?
            WHERE part_id = ? AND run_id = ?"""
        await self._execute(sql, code, due.part_id, due.run_id)

    @override
    async def want_again(self, batch_id: BatchId) -> None:
        sql = """UPDATE runs SET wants_output = 1, output_problem = NULL
            WHERE batch_id = ? AND output_problem IS NOT NULL"""
        await self._execute(sql, batch_id)

    @override
    async def of_run(self, run_id: RunId) -> Mapping[str, Any] | None:
        sql = """SELECT o.body FROM runs r JOIN outputs o ON o.run = r.id
            WHERE r.run_id = ? ORDER BY r.id DESC LIMIT 1"""
        return await self._body(sql, run_id)

    @override
    async def of_inputs(self, input_ids: Collection[InputId]) -> tuple[StoredOutput, ...]:
        sql = """
            SELECT i.id, i.position, r.run_id, o.body FROM inputs i
            JOIN runs r ON r.id = i.run JOIN outputs o ON o.run = r.id
            WHERE i.id IN (SELECT value FROM json_each(?)) ORDER BY i.position
        """

        def read(connection: sqlite3.Connection) -> tuple[StoredOutput, ...]:
            rows = all_rows(connection, sql, id_list(input_ids))
            return tuple(
                StoredOutput(InputId(row[0]), row[1], RunId(row[2]), unpack(row[3])) for row in rows
            )

        return await self._database.read(read)

    @override
    async def page(
        self, batch_id: BatchId, after_position: int, limit: int
    ) -> tuple[AnsweredInput, ...]:
        # Input and answer in one reading: a run that ends meanwhile is not shown half.
        sql = f"""
            SELECT {INPUT_FIELDS}, o.body {INPUT_TABLES} LEFT JOIN outputs o ON o.run = r.id
            WHERE i.batch_id = ? AND i.position > ? ORDER BY i.position LIMIT ?
        """

        def read(connection: sqlite3.Connection) -> tuple[AnsweredInput, ...]:
            return tuple(_answered(connection.execute(sql, (batch_id, after_position, limit))))

        return await self._database.read(read)

    async def _execute(self, sql: str, *values: object) -> None:
        def write(connection: sqlite3.Connection) -> None:
            connection.execute(sql, values)

        await self._database.write(write)

    async def _body(self, sql: str, value: object) -> Mapping[str, Any] | None:
        def read(connection: sqlite3.Connection) -> Mapping[str, Any] | None:
            row = one_row(connection, sql, value)
            return None if row is None else unpack(row[0])

        return await self._database.read(read)


def _answered(rows: Iterable[Row]) -> Iterator[AnsweredInput]:
    """Unpack answers one by one until they are many bytes; at least one."""
    packed_bytes = 0
    for row in rows:
        *fields, blob = row
        yield AnsweredInput(
            input_of(InputRow._make(fields)), None if blob is None else unpack(blob)
        )
        packed_bytes += len(blob or b"")
        if packed_bytes >= PAGE_PACKED_BYTES:
            return


def _store(connection: sqlite3.Connection, due: OutputDue, detail: RunDetail, at: datetime) -> None:
    connection.execute(
        """
        INSERT INTO outputs (run, body, stored_at_us)
        SELECT id, ?, ? FROM runs WHERE part_id = ? AND run_id = ?
        ON CONFLICT DO UPDATE SET body = excluded.body, stored_at_us = excluded.stored_at_us
        """,
        (pack(detail.body), to_us(at), due.part_id, due.run_id),
    )
    updated_us = to_us_or_none(detail.run.updated_at)
    # A listing may have brought a later change while this answer was on its way.
    connection.execute(
        """
        UPDATE runs SET wants_output = 0, output_problem = NULL WHERE part_id = ? AND run_id = ?
            AND (updated_at_us IS NULL OR ? IS NULL OR updated_at_us <= ?)
        """,
        (due.part_id, due.run_id, updated_us, updated_us),
    )
