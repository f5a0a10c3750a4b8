"""Full answers in the journal; only storage/journal.py imports it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime
from sqlite3 import Connection
from typing import Any

from extend_desktop.domain.ids import BatchId, InputId, RunId
from extend_desktop.domain.runs import RunDetail
from extend_desktop.services.ports.journal import AnsweredInput, OutputDue, StoredOutput
from extend_desktop.storage.calls import Calls, reads, writes
from extend_desktop.storage.flat_rows import keep_flat
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


def _due(
    connection: Connection,
    batch_ids: Collection[BatchId],
    limit: int,
    skip: Collection[RunId] = (),
) -> tuple[OutputDue, ...]:
    sql = """
        SELECT run_id, input_id, part_id, batch_id FROM runs WHERE wants_output = 1
            AND batch_id IN (SELECT value FROM json_each(?))
            AND run_id NOT IN (SELECT value FROM json_each(?))
        ORDER BY id LIMIT ?
    """
    rows = all_rows(connection, sql, id_list(batch_ids), id_list(skip), limit)
    return tuple(OutputDue(*row) for row in rows)


def _store(connection: Connection, due: OutputDue, detail: RunDetail, at: datetime) -> None:
    connection.execute(
        """
        INSERT INTO outputs (run, body, stored_at_us)
        SELECT id, ?, ? FROM runs WHERE part_id = ? AND run_id = ?
        ON CONFLICT DO UPDATE SET body = excluded.body, stored_at_us = excluded.stored_at_us
        """,
        (pack(detail.body), to_us(at), due.part_id, due.run_id),
    )
    keep_flat(connection, due.batch_id, due.run_id, detail.body)
    updated_us = to_us_or_none(detail.run.updated_at)
    # A listing may have brought a later change while this answer was on its way.
    connection.execute(
        """
        UPDATE runs SET wants_output = 0, output_problem = NULL WHERE part_id = ? AND run_id = ?
            AND (updated_at_us IS NULL OR ? IS NULL OR updated_at_us <= ?)
        """,
        (due.part_id, due.run_id, updated_us, updated_us),
    )


def _give_up(connection: Connection, due: OutputDue, code: str) -> None:
    connection.execute(
        """UPDATE runs SET wants_output = 0, output_problem = ?
            WHERE part_id = ? AND run_id = ?""",
        (code, due.part_id, due.run_id),
    )


def _want_again(connection: Connection, batch_id: BatchId) -> None:
    connection.execute(
        """UPDATE runs SET wants_output = 1, output_problem = NULL
            WHERE batch_id = ? AND output_problem IS NOT NULL""",
        (batch_id,),
    )


def _of_run(connection: Connection, run_id: RunId) -> Mapping[str, Any] | None:
    sql = """SELECT o.body FROM runs r JOIN outputs o ON o.run = r.id
        WHERE r.run_id = ? ORDER BY r.id DESC LIMIT 1"""
    row = one_row(connection, sql, run_id)
    return None if row is None else unpack(row[0])


def _of_inputs(connection: Connection, input_ids: Collection[InputId]) -> tuple[StoredOutput, ...]:
    sql = """
        SELECT i.id, i.position, r.run_id, o.body FROM inputs i
        JOIN runs r ON r.id = i.run JOIN outputs o ON o.run = r.id
        WHERE i.id IN (SELECT value FROM json_each(?)) ORDER BY i.position
    """
    return tuple(
        StoredOutput(input_id, position, run_id, unpack(body))
        for input_id, position, run_id, body in all_rows(connection, sql, id_list(input_ids))
    )


def _page(
    connection: Connection, batch_id: BatchId, after_position: int, limit: int
) -> tuple[AnsweredInput, ...]:
    # Input and answer in one reading: a run that ends meanwhile is not shown half.
    sql = f"""
        SELECT {INPUT_FIELDS}, o.body {INPUT_TABLES} LEFT JOIN outputs o ON o.run = r.id
        WHERE i.batch_id = ? AND i.position > ? ORDER BY i.position LIMIT ?
    """
    return tuple(_answered(connection.execute(sql, (batch_id, after_position, limit))))


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


class OutputRows(Calls):
    """Full answers, packed on the journal's thread; see the Protocol for what each call does."""

    due = reads(_due)
    store = writes(_store)
    give_up = writes(_give_up)
    want_again = writes(_want_again)
    of_run = reads(_of_run)
    of_inputs = reads(_of_inputs)
    page = reads(_page)
