"""Planned batch runs and attempts in the journal; only storage/journal.py imports it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from sqlite3 import Connection

from extend_desktop.domain.batches import Input, InputState
from extend_desktop.domain.errors import DefectError
from extend_desktop.domain.ids import AttemptToken, BatchId, FileId, InputId, PlanId
from extend_desktop.domain.plans import BatchRunPlan, PlanState
from extend_desktop.domain.runs import BatchRun, Run
from extend_desktop.services.ports.journal import DELETED, Attempt, AttemptOutcome, ErrorRecord
from extend_desktop.storage.calls import Calls, reads, writes
from extend_desktop.storage.rows import (
    all_rows,
    from_us,
    id_list,
    input_ids,
    inputs_of,
    one_row,
    parts_of,
    to_us,
)
from extend_desktop.storage.run_rows import record_runs
from extend_desktop.storage.transitions import NO_REASON, inputs_in, transition


def note_gone(
    connection: Connection, part_id: PlanId, gone: Collection[FileId]
) -> tuple[InputId, ...]:
    """Send inputs back for their upload inside the caller's transaction; see the Protocol."""
    rows = all_rows(
        connection,
        """SELECT id, kind = 'local' FROM inputs WHERE part_id = ? AND state = 'uploaded'
            AND file_id IN (SELECT value FROM json_each(?))""",
        part_id,
        id_list(gone),
    )
    to_upload = [InputId(row[0]) for row in rows if row[1]]
    lost = [InputId(row[0]) for row in rows if not row[1]]
    transition(connection, to_upload, InputState.WAITING)
    transition(connection, lost, InputState.FAILED, ErrorRecord(DELETED))
    connection.execute(
        "UPDATE inputs SET file_id = NULL WHERE id IN (SELECT value FROM json_each(?))",
        (id_list(to_upload),),
    )
    connection.execute(
        """DELETE FROM known_files WHERE file_id IN (SELECT value FROM json_each(?))
            AND account_id = (SELECT b.account_id FROM batches b JOIN parts p ON p.batch_id = b.id
                WHERE p.id = ?)""",
        (id_list(gone), part_id),
    )
    return (*to_upload, *lost)


def give_up(
    connection: Connection, part_id: PlanId, error: ErrorRecord, at: datetime
) -> tuple[InputId, ...]:
    """Fail what the part still holds inside the caller's transaction; see the Protocol."""
    failed = inputs_in(connection, part_id, InputState.UPLOADED)
    transition(connection, failed, InputState.FAILED, error)
    # A cancel may have ended it meanwhile.
    connection.execute(
        "UPDATE parts SET state = ?, ended_at_us = ? WHERE id = ? AND state = ?",
        (PlanState.ENDED.value, to_us(at), part_id, PlanState.PLANNED.value),
    )
    return failed


def _of_batch(connection: Connection, batch_id: BatchId) -> tuple[BatchRunPlan, ...]:
    return parts_of(connection, "WHERE batch_id = ?", batch_id)


def _open_count(connection: Connection, batch_id: BatchId) -> int:
    sql = "SELECT count(*) FROM parts WHERE batch_id = ? AND state = 'planned'"
    row = one_row(connection, sql, batch_id)
    return 0 if row is None else int(row[0])


def _accepted(
    connection: Connection, part_id: PlanId, batch_run: BatchRun, at: datetime
) -> tuple[InputId, ...]:
    changed = _conclude(connection, part_id, AttemptOutcome.ACCEPTED, NO_REASON, at)
    connection.execute(
        """UPDATE parts SET batch_run_id = ?, batch_run_status = ?, run_count = ?,
            submitted_at_us = ? WHERE id = ?""",
        (batch_run.id, str(batch_run.status), batch_run.run_count, to_us(at), part_id),
    )
    return changed


def _not_sent(
    connection: Connection, part_id: PlanId, error: ErrorRecord, at: datetime
) -> tuple[InputId, ...]:
    return _conclude(connection, part_id, AttemptOutcome.NOT_SENT, error, at)


def _refused(
    connection: Connection, part_id: PlanId, error: ErrorRecord, at: datetime
) -> tuple[InputId, ...]:
    return _conclude(connection, part_id, AttemptOutcome.REFUSED, error, at)


def _unconfirmed(
    connection: Connection, part_id: PlanId, error: ErrorRecord, at: datetime
) -> tuple[InputId, ...]:
    return _conclude(connection, part_id, AttemptOutcome.UNKNOWN, error, at)


def _attempts(connection: Connection, part_id: PlanId) -> tuple[Attempt, ...]:
    sql = """SELECT token, part_id, started_at_us, outcome FROM attempts
        WHERE part_id = ? ORDER BY started_at_us, rowid"""
    return tuple(
        Attempt(token, part, from_us(started_us), outcome and AttemptOutcome(outcome))
        for token, part, started_us, outcome in all_rows(connection, sql, part_id)
    )


def _seen(connection: Connection, part_id: PlanId, batch_run: BatchRun) -> tuple[InputId, ...]:
    status, count = str(batch_run.status), batch_run.run_count
    sql = """UPDATE parts SET batch_run_status = ?, run_count = ?
        WHERE id = ? AND (batch_run_status IS NOT ? OR run_count IS NOT ?)"""
    values = (status, count, part_id, status, count)
    if not connection.execute(sql, values).rowcount:
        return ()
    return input_ids(
        connection, "SELECT id FROM inputs WHERE part_id = ? ORDER BY position", part_id
    )


def _end(connection: Connection, part_id: PlanId, at: datetime) -> None:
    _set_state(connection, part_id, PlanState.SUBMITTED, PlanState.ENDED, at)


_ENDS = {
    AttemptOutcome.ACCEPTED: (InputState.SUBMITTED, PlanState.SUBMITTED),
    AttemptOutcome.NOT_SENT: (InputState.UPLOADED, PlanState.PLANNED),
    AttemptOutcome.REFUSED: (InputState.FAILED, PlanState.ENDED),
    AttemptOutcome.UNKNOWN: (InputState.UNCONFIRMED, PlanState.UNCONFIRMED),
}
"""Where an attempt's end leads its inputs and its part."""


def _get(connection: Connection, part_id: PlanId) -> BatchRunPlan:
    found = parts_of(connection, "WHERE id = ?", part_id)
    if not found:
        raise DefectError("invariant", what="unknown_part")
    return found[0]


def _set_state(
    connection: Connection,
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


def _ready(connection: Connection, batch_id: BatchId, at: datetime) -> tuple[BatchRunPlan, ...]:
    where = """WHERE batch_id = ? AND state = 'planned' AND NOT EXISTS (
        SELECT 1 FROM inputs i WHERE i.part_id = parts.id AND i.state IN ('waiting', 'uploading'))"""
    planned = parts_of(connection, where, batch_id)
    ready = tuple(part for part in planned if inputs_in(connection, part.id, InputState.UPLOADED))
    for part in planned:
        if part not in ready:
            _set_state(connection, part.id, PlanState.PLANNED, PlanState.ENDED, at)
    return ready


def _begin_attempt(
    connection: Connection, part_id: PlanId, token: AttemptToken, at: datetime
) -> tuple[Input, ...]:
    _set_state(connection, part_id, PlanState.PLANNED, PlanState.SUBMITTING, at)
    sent = inputs_in(connection, part_id, InputState.UPLOADED)
    transition(connection, sent, InputState.SUBMITTING)
    connection.execute("UPDATE parts SET token = ? WHERE id = ?", (token, part_id))
    connection.execute(
        "INSERT INTO attempts (token, part_id, input_count, started_at_us) VALUES (?, ?, ?, ?)",
        (token, part_id, len(sent), to_us(at)),
    )
    rest = "WHERE i.id IN (SELECT value FROM json_each(?)) ORDER BY i.position"
    return inputs_of(connection, rest, id_list(sent))


def _conclude(
    connection: Connection,
    part_id: PlanId,
    outcome: AttemptOutcome,
    error: ErrorRecord,
    at: datetime,
) -> tuple[InputId, ...]:
    target, part = _ENDS[outcome]
    _set_state(connection, part_id, PlanState.SUBMITTING, part, at)
    sent = inputs_in(connection, part_id, InputState.SUBMITTING)
    transition(connection, sent, target, error if target is InputState.FAILED else NO_REASON)
    _note_outcome(connection, part_id, outcome, error, at)
    return sent


def _note_outcome(
    connection: Connection,
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
    connection: Connection, part_id: PlanId, runs: Sequence[Run], at: datetime
) -> tuple[InputId, ...]:
    _set_state(connection, part_id, PlanState.UNCONFIRMED, PlanState.SUBMITTED, at)
    sent = inputs_in(connection, part_id, InputState.UNCONFIRMED)
    transition(connection, sent, InputState.SUBMITTED)
    connection.execute("UPDATE parts SET submitted_at_us = ? WHERE id = ?", (to_us(at), part_id))
    _note_outcome(connection, part_id, AttemptOutcome.ADOPTED, NO_REASON, at)
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
