"""Batches and their counts in the journal; only storage/journal.py imports it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from sqlite3 import Connection
from typing import Any, NamedTuple

from extend_desktop.domain.batch_options import batch_options_of
from extend_desktop.domain.batch_status import ENDED_STATUSES, status_of
from extend_desktop.domain.batches import (
    Batch,
    BatchControl,
    ControlledBatch,
    InputState,
    PhaseCounts,
)
from extend_desktop.domain.errors import DefectError, RequestError
from extend_desktop.domain.ids import AccountId, BatchId, ExtractorId, PlanId
from extend_desktop.domain.plans import PlanState
from extend_desktop.domain.spending import Spending
from extend_desktop.storage.batch_creation import create_batch
from extend_desktop.storage.calls import Calls, reads, writes
from extend_desktop.storage.rows import (
    Row,
    all_rows,
    columns_of,
    from_json,
    from_text,
    from_us,
    from_us_or_none,
    id_list,
    input_ids,
    one_row,
    records,
    to_text,
    to_us,
    unpack,
)
from extend_desktop.storage.transitions import inputs_in, transition

_RECENT = 50
_CONTROL = "id, control, pause_reason, finished_at_us"
_SPENDING_BATCHES, _SPENDING_INPUTS = 12, 1000
"""So that the price per page is read in a few milliseconds, however large the batches were."""


class _BatchRow(NamedTuple):
    id: BatchId
    account_id: AccountId
    name: str
    extractor_id: ExtractorId
    extractor_name: str
    version: str
    pinned_version: str
    priority: int | None
    control: str
    pause_reason: str | None
    created_at_us: int
    finished_at_us: int | None
    options: str
    again_of: BatchId | None


def _of_account(connection: Connection, account_id: AccountId) -> tuple[Batch, ...]:
    where = "WHERE account_id = ? ORDER BY created_at_us DESC, rowid DESC"
    return _some(connection, where, account_id)


def _all(connection: Connection) -> tuple[Batch, ...]:
    where = "ORDER BY created_at_us DESC, rowid DESC"
    return _some(connection, where)


def _unfinished(connection: Connection, account_id: AccountId) -> tuple[ControlledBatch, ...]:
    sql = f"""SELECT {_CONTROL} FROM batches
        WHERE account_id = ? AND finished_at_us IS NULL ORDER BY created_at_us, rowid"""  # noqa: S608
    return tuple(_controlled_of(*row) for row in all_rows(connection, sql, account_id))


def _controlled(connection: Connection, batch_id: BatchId) -> ControlledBatch:
    sql = f"SELECT {_CONTROL} FROM batches WHERE id = ?"  # noqa: S608 - our own words
    row = one_row(connection, sql, batch_id)
    if row is None:
        raise _unknown(batch_id)
    return _controlled_of(*row)


def _controlled_of(
    batch_id: str, control: str, pause_reason: str | None, finished_at_us: int | None
) -> ControlledBatch:
    at = from_us_or_none(finished_at_us)
    return ControlledBatch(BatchId(batch_id), BatchControl(control), pause_reason, at)


def _spending(
    connection: Connection, account_id: AccountId, extractor_id: ExtractorId, version: str
) -> tuple[Spending, ...]:
    sql = """
        SELECT total(i.page_count), total(i.credits), b.options
        FROM (
            SELECT id, options, created_at_us FROM batches
            WHERE account_id = ? AND extractor_id = ? AND pinned_version = ?
            ORDER BY created_at_us DESC LIMIT ?
        ) b JOIN inputs i ON i.batch_id = b.id
        WHERE i.position < ? AND i.phase = 'processed' AND i.page_count > 0
            AND i.credits IS NOT NULL
        GROUP BY b.id ORDER BY b.created_at_us DESC
    """
    bounds = (_SPENDING_BATCHES, _SPENDING_INPUTS)
    return tuple(
        Spending(int(pages), spent, batch_options_of(from_json(options)).override)
        for pages, spent, options in all_rows(
            connection, sql, account_id, extractor_id, version, *bounds
        )
    )


def _recent_extractors(connection: Connection, account_id: AccountId) -> tuple[ExtractorId, ...]:
    sql = """
        SELECT extractor_id FROM (
            SELECT extractor_id, created_at_us FROM batches
            WHERE account_id = ? ORDER BY created_at_us DESC LIMIT ?
        ) GROUP BY extractor_id ORDER BY max(created_at_us) DESC
    """
    return tuple(ExtractorId(row[0]) for row in all_rows(connection, sql, account_id, _RECENT))


def _config(connection: Connection, batch_id: BatchId) -> Mapping[str, Any]:
    sql = "SELECT config FROM batches WHERE id = ?"
    row = one_row(connection, sql, batch_id)
    if row is None:
        raise _unknown(batch_id)
    return unpack(row[0])


def _set_control(
    connection: Connection,
    batch_id: BatchId,
    control: BatchControl,
    pause_reason: str | None = None,
) -> None:
    sql = "UPDATE batches SET control = ?, pause_reason = ? WHERE id = ?"
    _change(connection, sql, control.value, pause_reason, batch_id)


def _rename(connection: Connection, batch_id: BatchId, name: str) -> None:
    _change(connection, "UPDATE batches SET name = ? WHERE id = ?", to_text(name), batch_id)


def _change(connection: Connection, sql: str, *values: object) -> None:
    if connection.execute(sql, values).rowcount != 1:
        raise _unknown(BatchId(str(values[-1])))


def _unknown(batch_id: BatchId) -> RequestError:
    return RequestError("not_found", reason="batch_not_in_journal", id=batch_id)


def get_batch(connection: Connection, batch_id: BatchId) -> Batch:
    """Return a batch inside the caller's transaction.

    Raises:
        RequestError: `not_found`, there is no such batch.
    """
    batches = _some(connection, "WHERE id = ?", batch_id)
    if not batches:
        raise _unknown(batch_id)
    return batches[0]


def _some(connection: Connection, where: str, *values: object) -> tuple[Batch, ...]:
    sql = f"SELECT {columns_of(_BatchRow)} FROM batches {where}"  # noqa: S608 - our own words
    rows = tuple(records(connection, _BatchRow, sql, *values))
    ids = [row.id for row in rows]
    counts, missing = _counts(connection, ids), _outputs_missing(connection, ids)
    parts = _open_parts(connection, ids)
    for batch_id, spent in _history_credits(connection, ids):
        counts.setdefault(batch_id, []).append((None, None, 0, spent))
    return tuple(
        _batch(row, counts.get(row.id, []), missing.get(row.id, 0), parts.get(row.id, 0))
        for row in rows
    )


def _counts(connection: Connection, ids: Collection[str]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    sql = """
        SELECT batch_id, phase, state, count(*), total(credits) FROM inputs
        WHERE batch_id IN (SELECT value FROM json_each(?)) GROUP BY batch_id, phase, state
    """
    for batch_id, *rest in all_rows(connection, sql, id_list(ids)):
        found.setdefault(batch_id, []).append(tuple(rest))
    return found


def _history_credits(connection: Connection, ids: Collection[str]) -> list[Row]:
    """Return what runs cost whose inputs were sent again; they were paid for all the same."""
    sql = """
        SELECT batch_id, total(credits) FROM earlier_tries
        WHERE batch_id IN (SELECT value FROM json_each(?)) GROUP BY batch_id
    """
    return all_rows(connection, sql, id_list(ids))


def _outputs_missing(connection: Connection, ids: Collection[str]) -> Mapping[str, int]:
    sql = """
        SELECT batch_id, count(*) FROM runs
        WHERE wants_output = 1 AND batch_id IN (SELECT value FROM json_each(?)) GROUP BY batch_id
    """
    return {row[0]: row[1] for row in all_rows(connection, sql, id_list(ids))}


def _open_parts(connection: Connection, ids: Collection[str]) -> Mapping[str, int]:
    """Count the parts that are at Extend, or may be, and have not been seen to their end."""
    sql = """
        SELECT batch_id, count(*) FROM parts
        WHERE state IN ('submitting', 'unconfirmed', 'submitted')
            AND batch_id IN (SELECT value FROM json_each(?)) GROUP BY batch_id
    """
    return {row[0]: row[1] for row in all_rows(connection, sql, id_list(ids))}


def _batch(row: _BatchRow, counts: Sequence[Row], outputs_missing: int, open_parts: int) -> Batch:
    phase_counts, states = _phase_counts(counts)
    control = BatchControl(row.control)
    return Batch(
        id=row.id,
        account_id=row.account_id,
        name=from_text(row.name),
        extractor_id=row.extractor_id,
        extractor_name=from_text(row.extractor_name),
        version=row.version,
        pinned_version=row.pinned_version,
        priority=row.priority,
        control=control,
        status=status_of(
            control,
            states,
            phase_counts,
            outputs_missing + open_parts,
            is_finished=row.finished_at_us is not None,
        ),
        phase_counts=phase_counts,
        created_at=from_us(row.created_at_us),
        finished_at=from_us_or_none(row.finished_at_us),
        outputs_missing=outputs_missing,
        pause_reason=row.pause_reason,
        options=batch_options_of(from_json(row.options)),
        again_of=row.again_of,
    )


def _phase_counts(counts: Sequence[Row]) -> tuple[PhaseCounts, Mapping[InputState, int]]:
    phases: dict[str, int] = {}
    states: dict[InputState, int] = {}
    spent = 0.0
    for phase, state, count, credits_of_it in counts:
        spent += credits_of_it
        if phase is None:
            continue
        phases[phase] = phases.get(phase, 0) + count
        states[InputState(state)] = states.get(InputState(state), 0) + count
    counted = PhaseCounts(
        **phases,
        unconfirmed=states.get(InputState.UNCONFIRMED, 0),
        uploading=states.get(InputState.UPLOADING, 0),
        credits=spent,
    )
    return counted, states


def _finish(
    connection: Connection, batch_id: BatchId, at: datetime, *, export_is_due: bool = False
) -> bool:
    batch = get_batch(connection, batch_id)
    if batch.finished_at is not None or batch.status not in ENDED_STATUSES:
        return False
    connection.execute("UPDATE batches SET finished_at_us = ? WHERE id = ?", (to_us(at), batch_id))
    # What an earlier end left to be exported is not what its file may hold by now.
    connection.execute("UPDATE due_exports SET target = NULL WHERE batch_id = ?", (batch_id,))
    if export_is_due:
        # In the same transaction, or a kill in between would lose it.
        sql = "INSERT OR IGNORE INTO due_exports (batch_id) VALUES (?)"
        connection.execute(sql, (batch_id,))
    return True


def _delete(connection: Connection, batch_id: BatchId, *, even_open: bool = False) -> None:
    batch = get_batch(connection, batch_id)
    if batch.status not in ENDED_STATUSES and not even_open:
        raise DefectError("invariant", what="delete_live_batch")
    # Inputs point at runs and parts, so they let go of them before those go with the batch.
    connection.execute(
        "UPDATE inputs SET run = NULL, part_id = NULL WHERE batch_id = ?", (batch_id,)
    )
    connection.execute("DELETE FROM batches WHERE id = ?", (batch_id,))


def _recover(connection: Connection, batch_id: BatchId) -> tuple[PlanId, ...]:
    uploading = "SELECT id FROM inputs WHERE batch_id = ? AND phase = 'running' AND state = ?"
    interrupted = input_ids(connection, uploading, batch_id, InputState.UPLOADING.value)
    transition(connection, interrupted, InputState.WAITING)
    sql = "SELECT id FROM parts WHERE batch_id = ? AND state = ?"
    rows = all_rows(connection, sql, batch_id, PlanState.SUBMITTING.value)
    parts = tuple(PlanId(row[0]) for row in rows)
    for part_id in parts:
        sent = inputs_in(connection, part_id, InputState.SUBMITTING)
        transition(connection, sent, InputState.UNCONFIRMED)
        connection.execute(
            "UPDATE parts SET state = ? WHERE id = ?", (PlanState.UNCONFIRMED.value, part_id)
        )
    return parts


class BatchRows(Calls):
    """Batches of all accounts; see the Protocol for what each call does."""

    create = writes(create_batch)
    get = reads(get_batch)
    of_account = reads(_of_account)
    all = reads(_all)
    unfinished = reads(_unfinished)
    controlled = reads(_controlled)
    spending = reads(_spending)
    recent_extractors = reads(_recent_extractors)
    config = reads(_config)
    set_control = writes(_set_control)
    rename = writes(_rename)
    finish = writes(_finish)
    delete = writes(_delete)
    recover = writes(_recover)
