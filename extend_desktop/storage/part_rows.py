"""Planned batch runs and attempts in the journal; only storage/journal.py imports it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from datetime import datetime

from extend_desktop.domain.batches import BatchRunPlan, Input, InputState, PlanState
from extend_desktop.domain.errors import DefectError
from extend_desktop.domain.ids import AttemptToken, BatchId, InputId, PlanId
from extend_desktop.domain.runs import BatchRun, Run
from extend_desktop.services.ports.journal import (
    Attempt,
    AttemptOutcome,
    ErrorRecord,
)
from extend_desktop.storage.calls import Calls, reads, writes
from extend_desktop.storage.refused_rows import give_up, note_gone
from extend_desktop.storage.rows import (
    INPUT_COLUMNS,
    PART_COLUMNS,
    InputRow,
    PartRow,
    all_rows,
    from_us,
    id_list,
    input_of,
    one_row,
    part_of,
    records,
    to_us,
)
from extend_desktop.storage.run_rows import record_runs
from extend_desktop.storage.transitions import inputs_in, transition

_NO_ERROR = ErrorRecord("")


def _of_batch(connection: sqlite3.Connection, batch_id: BatchId) -> tuple[BatchRunPlan, ...]:
    sql = f"SELECT {PART_COLUMNS} WHERE batch_id = ? ORDER BY ordinal"
    return tuple(map(part_of, records(connection, PartRow, sql, batch_id)))


def _open_count(connection: sqlite3.Connection, batch_id: BatchId) -> int:
    sql = "SELECT count(*) FROM parts WHERE batch_id = ? AND state = 'planned'"
    row = one_row(connection, sql, batch_id)
    return 0 if row is None else int(row[0])


def _accepted(
    connection: sqlite3.Connection, part_id: PlanId, batch_run: BatchRun, at: datetime
) -> tuple[InputId, ...]:
    outcome = _Outcome(InputState.SUBMITTED, PlanState.SUBMITTED, AttemptOutcome.ACCEPTED)
    changed = _conclude(connection, part_id, outcome, _NO_ERROR, at)
    connection.execute(
        """UPDATE parts SET batch_run_id = ?, batch_run_status = ?, run_count = ?,
            submitted_at_us = ? WHERE id = ?""",
        (batch_run.id, str(batch_run.status), batch_run.run_count, to_us(at), part_id),
    )
    return changed


def _not_sent(
    connection: sqlite3.Connection, part_id: PlanId, error: ErrorRecord, at: datetime
) -> tuple[InputId, ...]:
    outcome = _Outcome(InputState.UPLOADED, PlanState.PLANNED, AttemptOutcome.NOT_SENT)
    return _conclude(connection, part_id, outcome, error, at)


def _refused(
    connection: sqlite3.Connection, part_id: PlanId, error: ErrorRecord, at: datetime
) -> tuple[InputId, ...]:
    outcome = _Outcome(InputState.FAILED, PlanState.ENDED, AttemptOutcome.REFUSED)
    return _conclude(connection, part_id, outcome, error, at)


def _unconfirmed(
    connection: sqlite3.Connection, part_id: PlanId, error: ErrorRecord, at: datetime
) -> tuple[InputId, ...]:
    outcome = _Outcome(InputState.UNCONFIRMED, PlanState.UNCONFIRMED, AttemptOutcome.UNKNOWN)
    return _conclude(connection, part_id, outcome, error, at)


def _attempts(connection: sqlite3.Connection, part_id: PlanId) -> tuple[Attempt, ...]:
    sql = """SELECT token, part_id, started_at_us, outcome FROM attempts
        WHERE part_id = ? ORDER BY started_at_us, rowid"""
    rows = all_rows(connection, sql, part_id)
    return tuple(
        Attempt(
            AttemptToken(token),
            PlanId(part),
            from_us(started_us),
            None if outcome is None else AttemptOutcome(outcome),
        )
        for token, part, started_us, outcome in rows
    )


def _seen(
    connection: sqlite3.Connection, part_id: PlanId, batch_run: BatchRun
) -> tuple[InputId, ...]:
    status, count = str(batch_run.status), batch_run.run_count
    sql = """UPDATE parts SET batch_run_status = ?, run_count = ?
        WHERE id = ? AND (batch_run_status IS NOT ? OR run_count IS NOT ?)"""
    values = (status, count, part_id, status, count)
    if not connection.execute(sql, values).rowcount:
        return ()
    found = "SELECT id FROM inputs WHERE part_id = ? ORDER BY position"
    return tuple(InputId(row[0]) for row in all_rows(connection, found, part_id))


def _end(connection: sqlite3.Connection, part_id: PlanId, at: datetime) -> None:
    _set_state(connection, part_id, PlanState.SUBMITTED, PlanState.ENDED, at)


class _Outcome:
    """Where an attempt's end leads its inputs and its part."""

    def __init__(self, inputs: InputState, part: PlanState, attempt: AttemptOutcome) -> None:
        self.inputs = inputs
        self.part = part
        self.attempt = attempt


def _get(connection: sqlite3.Connection, part_id: PlanId) -> BatchRunPlan:
    sql = f"SELECT {PART_COLUMNS} WHERE id = ?"
    row = next(records(connection, PartRow, sql, part_id), None)
    if row is None:
        raise DefectError("invariant", what="unknown_part")
    return part_of(row)


def _set_state(
    connection: sqlite3.Connection,
    part_id: PlanId,
    before: PlanState,
    after: PlanState,
    at: datetime,
) -> None:
    ended_us = to_us(at) if after is PlanState.ENDED else None
    changed = connection.execute(
        "UPDATE parts SET state = ?, ended_at_us = ? WHERE id = ? AND state = ?",
        (after.value, ended_us, part_id, before.value),
    ).rowcount
    if changed != 1:
        raise DefectError("invariant", what="part_state", target=after.value)


def _ready(
    connection: sqlite3.Connection, batch_id: BatchId, at: datetime
) -> tuple[BatchRunPlan, ...]:
    sql = f"""
        SELECT {PART_COLUMNS} WHERE batch_id = ? AND state = 'planned' AND NOT EXISTS (
            SELECT 1 FROM inputs i WHERE i.part_id = parts.id
                AND i.state IN ('waiting', 'uploading')
        ) ORDER BY ordinal
    """  # noqa: S608
    settled = [part_of(row) for row in records(connection, PartRow, sql, batch_id)]
    is_full: Callable[[BatchRunPlan], bool] = lambda part: bool(  # noqa: E731
        inputs_in(connection, part.id, InputState.UPLOADED)
    )
    ready = tuple(part for part in settled if is_full(part))
    for part in settled:
        if part not in ready:
            _set_state(connection, part.id, PlanState.PLANNED, PlanState.ENDED, at)
    return ready


def _begin_attempt(
    connection: sqlite3.Connection, part_id: PlanId, token: AttemptToken, at: datetime
) -> tuple[Input, ...]:
    _set_state(connection, part_id, PlanState.PLANNED, PlanState.SUBMITTING, at)
    sent = inputs_in(connection, part_id, InputState.UPLOADED)
    transition(connection, sent, InputState.SUBMITTING)
    connection.execute("UPDATE parts SET token = ? WHERE id = ?", (token, part_id))
    connection.execute(
        "INSERT INTO attempts (token, part_id, input_count, started_at_us) VALUES (?, ?, ?, ?)",
        (token, part_id, len(sent), to_us(at)),
    )
    sql = f"""SELECT {INPUT_COLUMNS}
        WHERE i.id IN (SELECT value FROM json_each(?)) ORDER BY i.position"""  # noqa: S608
    return tuple(map(input_of, records(connection, InputRow, sql, id_list(sent))))


def _conclude(
    connection: sqlite3.Connection,
    part_id: PlanId,
    outcome: _Outcome,
    error: ErrorRecord,
    at: datetime,
) -> tuple[InputId, ...]:
    _set_state(connection, part_id, PlanState.SUBMITTING, outcome.part, at)
    sent = inputs_in(connection, part_id, InputState.SUBMITTING)
    is_failure = outcome.inputs is InputState.FAILED
    transition(
        connection,
        sent,
        outcome.inputs,
        code=error.code if is_failure else None,
        detail=error.detail if is_failure else "",
        request_id=error.request_id if is_failure else None,
    )
    _note_outcome(connection, part_id, outcome.attempt, error, at)
    return sent


def _note_outcome(
    connection: sqlite3.Connection,
    part_id: PlanId,
    outcome: AttemptOutcome,
    error: ErrorRecord,
    at: datetime,
) -> None:
    connection.execute(
        """
        UPDATE attempts SET outcome = ?, error_code = ?, request_id = ?, ended_at_us = ?
        WHERE token = (SELECT token FROM parts WHERE id = ?)
        """,
        (outcome.value, error.code or None, error.request_id, to_us(at), part_id),
    )


def _adopt(
    connection: sqlite3.Connection, part_id: PlanId, runs: Sequence[Run], at: datetime
) -> tuple[InputId, ...]:
    _set_state(connection, part_id, PlanState.UNCONFIRMED, PlanState.SUBMITTED, at)
    sent = inputs_in(connection, part_id, InputState.UNCONFIRMED)
    transition(connection, sent, InputState.SUBMITTED)
    connection.execute("UPDATE parts SET submitted_at_us = ? WHERE id = ?", (to_us(at), part_id))
    _note_outcome(connection, part_id, AttemptOutcome.ADOPTED, _NO_ERROR, at)
    record_runs(connection, part_id, runs)
    return sent


class PartRows(Calls):
    """Parts of all batches; see the Protocol for what each call does."""

    get = reads(_get)
    of_batch = reads(_of_batch)
    open_count = reads(_open_count)
    ready = writes(_ready)
    begin_attempt = writes(_begin_attempt)
    accepted = writes(_accepted)
    not_sent = writes(_not_sent)
    refused = writes(_refused)
    files_gone = writes(note_gone)
    give_up = writes(give_up)
    unconfirmed = writes(_unconfirmed)
    adopt = writes(_adopt)
    attempts = reads(_attempts)
    seen = writes(_seen)
    end = writes(_end)
