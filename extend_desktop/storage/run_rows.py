"""Runs as the server lists them, and full answers, in the journal; only storage/ imports it."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from typing_extensions import override

from extend_desktop.domain.batches import InputState, phase_of
from extend_desktop.domain.ids import BatchId, InputId, PartId, RunId
from extend_desktop.domain.runs import Run, RunDetail
from extend_desktop.domain.words import RunStatus, is_final
from extend_desktop.services.ports_journal import (
    INPUT_KEY,
    TOKEN_KEY,
    Census,
    OutputDue,
    OutputsJournal,
    RunsJournal,
    RunsRecorded,
    StoredOutput,
)
from extend_desktop.storage.database import Database
from extend_desktop.storage.rows import (
    all_rows,
    id_list,
    one_row,
    pack,
    to_text,
    to_us,
    to_us_or_none,
    unpack,
)


class RunRows(RunsJournal):
    """Runs of all parts; see the Protocol for what each call does."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @override
    async def record(self, part_id: PartId, runs: Sequence[Run]) -> RunsRecorded:
        return await self._database.write(lambda connection: record_runs(connection, part_id, runs))

    @override
    async def census(self, part_id: PartId) -> Census:
        sql = """
            SELECT count(*), coalesce(sum(i.run IS NULL), 0), coalesce(sum(r.final = 0), 0)
            FROM inputs i LEFT JOIN runs r ON r.id = i.run
            WHERE i.part_id = ? AND i.state = 'submitted'
        """
        row = await self._database.read(lambda connection: one_row(connection, sql, part_id))
        return Census(0, 0, 0) if row is None else Census(row[0], row[1], row[2])

    @override
    async def open_runs(self, part_id: PartId) -> tuple[RunId, ...]:
        sql = "SELECT run_id FROM runs WHERE part_id = ? AND final = 0 ORDER BY input_id"
        rows = await self._database.read(lambda connection: all_rows(connection, sql, part_id))
        return tuple(RunId(row[0]) for row in rows)


@dataclass(frozen=True, slots=True)
class _Known:
    """What the journal has of a run."""

    key: int
    status: str
    final: bool
    updated_at_us: int | None
    facts: tuple[object, ...]


def record_runs(
    connection: sqlite3.Connection, part_id: PartId, runs: Sequence[Run]
) -> RunsRecorded:
    """Note runs of a part inside the caller's transaction."""
    owners = _owners(connection, part_id)
    tokens = _tokens(connection, part_id)
    known = _known(connection, part_id, [run.id for run in runs])
    recorder = _Recorder(connection, part_id, _batch_of(connection, part_id))
    for run in runs:
        input_id = _input_key(run, tokens)
        if input_id is None or input_id not in owners:
            recorder.unmatched += 1
        else:
            recorder.note(run, input_id, owners[input_id], known.get(run.id))
    return recorder.report()


class _Recorder:
    """Writes one list of runs and keeps the score."""

    def __init__(self, connection: sqlite3.Connection, part_id: PartId, batch_id: str) -> None:
        self.unmatched = 0
        self._connection = connection
        self._part_id = part_id
        self._batch_id = batch_id
        self._changed: dict[InputId, None] = {}
        self._ended = 0
        self._extra = 0
        self._current: dict[InputId, int] = {}

    def report(self) -> RunsRecorded:
        """Return what the list brought."""
        return RunsRecorded(tuple(self._changed), self._ended, self.unmatched, self._extra)

    def note(self, run: Run, input_id: InputId, current: int | None, known: _Known | None) -> None:
        """Write one run that belongs to `input_id`, whose current run is `current`."""
        current = self._current.get(input_id, current)
        if known is None:
            key = self._insert(run, input_id)
        elif _is_news(run, known):
            key = known.key
            self._update(run, key)
        else:
            return
        if current is not None and current != key:
            self._extra += 1
            return
        self._current[input_id] = key
        self._point(input_id, key, run)
        was_final = known is not None and known.final
        self._ended += int(is_final(run.status) and not was_final)

    def _insert(self, run: Run, input_id: InputId) -> int:
        cursor = self._connection.execute(
            """
            INSERT INTO runs (run_id, batch_id, part_id, input_id, status, final, failure_reason,
                failure_message, credits, dashboard_url, created_at_us, updated_at_us, wants_output)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            (
                run.id,
                self._batch_id,
                self._part_id,
                input_id,
                *_facts(run),
                to_us_or_none(run.created_at),
                to_us_or_none(run.updated_at),
                int(run.status is RunStatus.PROCESSED),
            ),
        )
        return cursor.lastrowid or 0

    def _update(self, run: Run, key: int) -> None:
        self._connection.execute(
            """
            UPDATE runs SET status = ?, final = ?, failure_reason = ?, failure_message = ?,
                credits = ?, dashboard_url = ?, updated_at_us = ?, wants_output = ?,
                output_problem = NULL WHERE id = ?
            """,
            (
                *_facts(run),
                to_us_or_none(run.updated_at),
                int(run.status is RunStatus.PROCESSED),
                key,
            ),
        )

    def _point(self, input_id: InputId, key: int, run: Run) -> None:
        phase = phase_of(InputState.SUBMITTED, run.status)
        self._connection.execute(
            "UPDATE inputs SET run = ?, phase = ?, credits = ? WHERE id = ? AND state = 'submitted'",
            (key, phase.value, run.credits, input_id),
        )
        self._changed[input_id] = None


def _facts(run: Run) -> tuple[object, ...]:
    return (
        str(run.status),
        int(is_final(run.status)),
        run.failure_reason,
        None if run.failure_message is None else to_text(run.failure_message),
        run.credits,
        run.dashboard_url,
    )


def _is_news(run: Run, known: _Known) -> bool:
    updated_us = to_us_or_none(run.updated_at)
    if None in (updated_us, known.updated_at_us) or updated_us == known.updated_at_us:
        return _facts(run) != known.facts
    return (updated_us or 0) > (known.updated_at_us or 0)


def _input_key(run: Run, tokens: Collection[str]) -> InputId | None:
    token, key = run.metadata.get(TOKEN_KEY), run.metadata.get(INPUT_KEY)
    if token not in tokens or not isinstance(key, str) or not key.isdecimal():
        return None
    return InputId(int(key))


def _owners(connection: sqlite3.Connection, part_id: PartId) -> Mapping[InputId, int | None]:
    sql = "SELECT id, run FROM inputs WHERE part_id = ? AND state = 'submitted'"
    return {InputId(row[0]): row[1] for row in all_rows(connection, sql, part_id)}


def _tokens(connection: sqlite3.Connection, part_id: PartId) -> frozenset[str]:
    sql = "SELECT token FROM attempts WHERE part_id = ?"
    return frozenset(row[0] for row in all_rows(connection, sql, part_id))


def _batch_of(connection: sqlite3.Connection, part_id: PartId) -> str:
    row = one_row(connection, "SELECT batch_id FROM parts WHERE id = ?", part_id)
    return "" if row is None else str(row[0])


def _known(
    connection: sqlite3.Connection, part_id: PartId, run_ids: Iterable[RunId]
) -> Mapping[RunId, _Known]:
    sql = """
        SELECT run_id, id, status, final, updated_at_us, failure_reason, failure_message, credits,
            dashboard_url
        FROM runs WHERE part_id = ? AND run_id IN (SELECT value FROM json_each(?))
    """
    return {
        RunId(row[0]): _Known(row[1], row[2], bool(row[3]), row[4], (row[2], row[3], *row[5:]))
        for row in all_rows(connection, sql, part_id, id_list(run_ids))
    }


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
            OutputDue(RunId(row[0]), InputId(row[1]), PartId(row[2]), BatchId(row[3]))
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
    async def of_input(self, input_id: InputId) -> Mapping[str, Any] | None:
        sql = "SELECT o.body FROM inputs i JOIN outputs o ON o.run = i.run WHERE i.id = ?"
        return await self._body(sql, input_id)

    @override
    async def page(
        self, batch_id: BatchId, after_position: int, limit: int
    ) -> tuple[StoredOutput, ...]:
        sql = """
            SELECT i.id, i.position, r.run_id, o.body FROM inputs i
            JOIN runs r ON r.id = i.run JOIN outputs o ON o.run = r.id
            WHERE i.batch_id = ? AND i.position > ? ORDER BY i.position LIMIT ?
        """

        def read(connection: sqlite3.Connection) -> tuple[StoredOutput, ...]:
            rows = all_rows(connection, sql, batch_id, after_position, limit)
            return tuple(
                StoredOutput(InputId(row[0]), row[1], RunId(row[2]), unpack(row[3])) for row in rows
            )

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
