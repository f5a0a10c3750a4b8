"""Cancel, retry and adopt in the journal; only storage/journal.py imports it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from sqlite3 import Connection

from extend_desktop.domain.batches import Batch, BatchControl, BatchSpec, CancelMode, InputState
from extend_desktop.domain.control import FailureGroup
from extend_desktop.domain.errors import DefectError, RequestError
from extend_desktop.domain.ids import (
    AccountId,
    BatchId,
    BatchRunId,
    FileId,
    InputId,
    PlanId,
    RunId,
)
from extend_desktop.domain.plans import BatchRunPlan, PlanState
from extend_desktop.domain.runs import BatchRun, Run
from extend_desktop.domain.statuses import FailureReason
from extend_desktop.services.ports.control_journal import (
    BATCH_RUN_CANCELLED,
    GONE_AT_EXTEND,
    NO_RUN_REASONS,
    RUN_MISSING,
)
from extend_desktop.services.ports.journal import ErrorRecord
from extend_desktop.storage.batch_creation import create_batch
from extend_desktop.storage.batch_rows import get_batch
from extend_desktop.storage.calls import Calls, reads, writes
from extend_desktop.storage.retry_rows import retry_inputs
from extend_desktop.storage.rows import (
    all_rows,
    id_list,
    input_ids,
    one_row,
    parts_of,
    to_us,
)
from extend_desktop.storage.run_rows import record_runs
from extend_desktop.storage.transitions import inputs_in, transition

_HOPELESS = frozenset({FailureReason.INVALID_PROCESSOR, FailureReason.INVALID_CONFIGURATION})
"""The extractor needs its owner first; the same request fails the same way."""


def _begin_cancel(
    connection: Connection, batch_id: BatchId, mode: CancelMode, at: datetime
) -> tuple[InputId, ...]:
    connection.execute(
        "UPDATE batches SET control = ?, pause_reason = NULL, cancel_mode = ? WHERE id = ?",
        (BatchControl.CANCELLING.value, mode.value, batch_id),
    )
    return _cancel_unsent(connection, batch_id, at)


def _cancel_mode(connection: Connection, batch_id: BatchId) -> CancelMode | None:
    sql = "SELECT cancel_mode FROM batches WHERE id = ? AND control = 'cancelling'"
    row = one_row(connection, sql, batch_id)
    return None if row is None or row[0] is None else CancelMode(row[0])


def _cancel_unsent_of_cancelled(
    connection: Connection, batch_id: BatchId, at: datetime
) -> tuple[InputId, ...]:
    if get_batch(connection, batch_id).control is not BatchControl.CANCELLING:
        return ()
    return _cancel_unsent(connection, batch_id, at)


def _failures(connection: Connection, batch_id: BatchId) -> tuple[FailureGroup, ...]:
    sql = """
        SELECT coalesce(i.reason_code, r.failure_reason, ''), count(*),
            sum(i.kind = 'local' OR i.source <> '')
        FROM inputs i LEFT JOIN runs r ON r.id = i.run
        WHERE i.batch_id = ? AND i.phase = 'failed' GROUP BY 1 ORDER BY 2 DESC, 1
    """
    rows = all_rows(connection, sql, batch_id)
    return tuple(
        FailureGroup(code, count, retryable=bool(sendable) and code not in _HOPELESS)
        for code, count, sendable in rows
    )


def _plan_again(connection: Connection, part_id: PlanId, at: datetime) -> tuple[InputId, ...]:
    not_uploaded = _without_file(connection, part_id)
    transition(connection, not_uploaded, InputState.WAITING)
    others = _leave_unconfirmed(connection, part_id, InputState.UPLOADED, PlanState.PLANNED, at)
    return (*not_uploaded, *others)


def _abandon(connection: Connection, part_id: PlanId, at: datetime) -> tuple[InputId, ...]:
    return _leave_unconfirmed(connection, part_id, InputState.CANCELLED, PlanState.ENDED, at)


def _parts_missing_runs(connection: Connection, batch_id: BatchId) -> tuple[BatchRunPlan, ...]:
    where = """WHERE id IN (SELECT part_id FROM inputs
        WHERE batch_id = ? AND state IN ('failed', 'cancelled')
            AND phase IN ('failed', 'cancelled')
            AND reason_code IN (SELECT value FROM json_each(?)))"""
    return parts_of(connection, where, batch_id, id_list(NO_RUN_REASONS))


def _known_in(
    connection: Connection,
    account_id: AccountId,
    batch_run_id: BatchRunId,
    run_ids: Collection[RunId],
) -> Batch | None:
    sql = """
        SELECT b.id FROM batches b JOIN parts p ON p.batch_id = b.id
        WHERE b.account_id = ? AND p.batch_run_id = ?
        UNION ALL
        SELECT b.id FROM runs r JOIN batches b ON b.id = r.batch_id
        WHERE b.account_id = ? AND r.run_id IN (SELECT value FROM json_each(?)) LIMIT 1
    """
    row = one_row(connection, sql, account_id, batch_run_id, account_id, id_list(run_ids))
    return None if row is None else get_batch(connection, BatchId(row[0]))


def _files_in_use(
    connection: Connection, account_id: AccountId, file_ids: Collection[FileId]
) -> frozenset[FileId]:
    sql = """
        SELECT DISTINCT i.file_id FROM batches b JOIN inputs i ON i.batch_id = b.id
        WHERE b.account_id = ? AND b.finished_at_us IS NULL
            AND i.file_id IN (SELECT value FROM json_each(?))
    """
    rows = all_rows(connection, sql, account_id, id_list(file_ids))
    return frozenset(FileId(row[0]) for row in rows)


def _cancel_unsent(connection: Connection, batch_id: BatchId, at: datetime) -> tuple[InputId, ...]:
    sql = """SELECT id FROM inputs WHERE batch_id = ? AND phase = 'waiting'
        AND state IN ('waiting', 'uploaded')"""
    unsent = input_ids(connection, sql, batch_id)
    transition(connection, unsent, InputState.CANCELLED)
    # A part with an upload still on its way is ended once that is through.
    connection.execute(
        """
        UPDATE parts SET state = 'ended', ended_at_us = ?
        WHERE batch_id = ? AND state = 'planned' AND NOT EXISTS (
            SELECT 1 FROM inputs i WHERE i.part_id = parts.id AND i.state = 'uploading')
        """,
        (to_us(at), batch_id),
    )
    return unsent


def _without_file(connection: Connection, part_id: PlanId) -> tuple[InputId, ...]:
    """Return the unconfirmed inputs whose file is not known to be at Extend."""
    sql = """SELECT id FROM inputs WHERE part_id = ? AND state = 'unconfirmed'
        AND kind = 'local' AND file_id IS NULL ORDER BY position"""
    return input_ids(connection, sql, part_id)


def _leave_unconfirmed(
    connection: Connection,
    part_id: PlanId,
    inputs: InputState,
    part: PlanState,
    at: datetime,
) -> tuple[InputId, ...]:
    changed = connection.execute(
        "UPDATE parts SET state = ?, ended_at_us = ? WHERE id = ? AND state = 'unconfirmed'",
        (part.value, to_us(at) if part is PlanState.ENDED else None, part_id),
    ).rowcount
    if changed != 1:
        raise DefectError("invariant", what="part_state", target=part.value)
    lost = inputs_in(connection, part_id, InputState.UNCONFIRMED)
    code = "submission_not_found" if inputs is InputState.CANCELLED else ""
    transition(connection, lost, inputs, ErrorRecord(code))
    return lost


def _fail_missing(
    connection: Connection,
    part_id: PlanId,
    present: Collection[RunId],
    error: ErrorRecord,
) -> tuple[InputId, ...]:
    sql = """
        SELECT i.id, r.id IS NOT NULL FROM inputs i LEFT JOIN runs r ON r.id = i.run
        WHERE i.part_id = ? AND i.state = 'submitted' AND (r.id IS NULL OR (r.final = 0
            AND r.run_id NOT IN (SELECT value FROM json_each(?)))) ORDER BY i.position
    """
    rows = all_rows(connection, sql, part_id, id_list(present))
    target = InputState.CANCELLED if error.code == BATCH_RUN_CANCELLED else InputState.FAILED
    for was_there in (False, True):
        ids = [input_id for input_id, has_run in rows if bool(has_run) is was_there]
        gone = was_there and error.code == RUN_MISSING
        transition(connection, ids, target, replace(error, code=GONE_AT_EXTEND) if gone else error)
    return tuple(InputId(row[0]) for row in rows)


def _adopt(
    connection: Connection,
    spec: BatchSpec,
    batch_run: BatchRun,
    runs: Sequence[Run],
    at: datetime,
) -> BatchId:
    taken = one_row(
        connection,
        """SELECT b.id FROM parts p JOIN batches b ON b.id = p.batch_id
            WHERE b.account_id = ? AND p.batch_run_id = ?""",
        spec.account_id,
        batch_run.id,
    )
    if taken is not None:
        name = get_batch(connection, BatchId(taken[0])).name
        raise RequestError("already_known", batch_id=taken[0], name=name)
    batch_id = create_batch(connection, spec, at)
    cursor = connection.execute(
        """
        INSERT INTO parts (batch_id, ordinal, state, batch_run_id, batch_run_status, run_count,
            submitted_at_us, origin) VALUES (?, 1, 'submitted', ?, ?, ?, ?, 'adopted')
        """,
        (
            batch_id,
            batch_run.id,
            str(batch_run.status),
            batch_run.run_count,
            to_us(batch_run.created_at or at),
        ),
    )
    record_runs(connection, PlanId(cursor.lastrowid or 0), runs)
    return batch_id


class ControlRows(Calls):
    """Control of all batches; see the Protocol for what each call does."""

    begin_cancel = writes(_begin_cancel)
    cancel_mode = reads(_cancel_mode)
    cancel_unsent = writes(_cancel_unsent_of_cancelled)
    failures = reads(_failures)
    retry = writes(retry_inputs)
    plan_again = writes(_plan_again)
    abandon = writes(_abandon)
    fail_missing = writes(_fail_missing)
    parts_missing_runs = reads(_parts_missing_runs)
    adopt = writes(_adopt)
    known_in = reads(_known_in)
    files_in_use = reads(_files_in_use)
