"""Sending inputs again, in the journal; only storage/control_rows.py imports it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from sqlite3 import Connection

from extend_desktop.domain.batches import BatchControl, InputState
from extend_desktop.domain.errors import RequestError
from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.domain.plans import split
from extend_desktop.services.ports.control_journal import CANCELLED_REASON
from extend_desktop.storage.batch_rows import get_batch
from extend_desktop.storage.rows import Row, all_rows, id_list, one_row, to_us
from extend_desktop.storage.transitions import transition

# A remote input without a file, or a URL that is not known, cannot be sent by us.
_CANDIDATES = """
    SELECT i.id, i.phase, coalesce(i.reason_code, r.failure_reason, ''),
        i.kind = 'local' AND (i.file_id IS NULL OR NOT EXISTS (
            SELECT 1 FROM known_files k WHERE k.account_id = b.account_id AND k.file_id = i.file_id
        ))
    FROM inputs i JOIN batches b ON b.id = i.batch_id LEFT JOIN runs r ON r.id = i.run
    WHERE i.batch_id = ? AND i.phase IN ('failed', 'cancelled')
        AND (i.kind = 'local' OR i.source <> '')
    ORDER BY i.position
"""


def retry_inputs(
    connection: Connection,
    batch_id: BatchId,
    input_ids: Collection[InputId] | None,
    reasons: Collection[str] | None,
    at: datetime,
) -> tuple[InputId, ...]:
    """Take the chosen inputs inside the caller's transaction; see `ControlJournal.retry`."""
    batch = get_batch(connection, batch_id)
    if batch.finished_at is None and batch.control is BatchControl.CANCELLING:
        raise RequestError("still_cancelling", name=batch.name)
    wanted = None if input_ids is None else frozenset(input_ids)
    rows = [
        row
        for row in all_rows(connection, _CANDIDATES, batch_id)
        if _is_chosen(row, wanted, reasons)
    ]
    taken = tuple(InputId(row[0]) for row in rows)
    if not taken:
        return ()
    _archive(connection, taken, at)
    to_upload = [InputId(row[0]) for row in rows if row[3]]
    to_send = [InputId(row[0]) for row in rows if not row[3]]
    transition(connection, to_upload, InputState.WAITING, is_retry=True)
    transition(connection, to_send, InputState.UPLOADED, is_retry=True)
    connection.execute(
        "UPDATE inputs SET file_id = NULL WHERE id IN (SELECT value FROM json_each(?))",
        (id_list(to_upload),),
    )
    _plan(connection, batch_id, taken)
    connection.execute(
        """UPDATE batches SET control = 'active', pause_reason = NULL, cancel_mode = NULL,
            finished_at_us = NULL WHERE id = ?""",
        (batch_id,),
    )
    return taken


def _is_chosen(
    row: Row, wanted: Collection[InputId] | None, reasons: Collection[str] | None
) -> bool:
    is_cancelled = row[1] == "cancelled"
    if wanted is not None and InputId(row[0]) not in wanted:
        return False
    if reasons is not None:
        return (CANCELLED_REASON if is_cancelled else row[2]) in reasons
    # What the operator cancelled is not paid for after all, unless it is chosen by id.
    return wanted is not None or not is_cancelled


def _archive(connection: Connection, taken: Sequence[InputId], at: datetime) -> None:
    """Move how these went into the history, and let go of their runs."""
    ids = id_list(taken)
    connection.execute(
        """
        INSERT INTO earlier_tries (batch_id, input_id, part_id, run, state, file_id, reason_code,
            reason_detail, request_id, credits, replaced_at_us)
        SELECT batch_id, id, part_id, run, state, file_id, reason_code, reason_detail, request_id,
            credits, ? FROM inputs WHERE id IN (SELECT value FROM json_each(?))
        """,
        (to_us(at), ids),
    )
    # An answer of theirs is no longer of use, so nothing waits for it.
    connection.execute(
        """UPDATE runs SET wants_output = 0
            WHERE id IN (SELECT run FROM inputs WHERE id IN (SELECT value FROM json_each(?)))""",
        (ids,),
    )
    connection.execute(
        """UPDATE inputs SET run = NULL, credits = NULL
            WHERE id IN (SELECT value FROM json_each(?))""",
        (ids,),
    )


def _plan(connection: Connection, batch_id: BatchId, taken: Sequence[InputId]) -> None:
    row = one_row(connection, "SELECT max(ordinal) FROM parts WHERE batch_id = ?", batch_id)
    first = 1 + (row[0] or 0 if row else 0)
    for ordinal, ids in enumerate(split(taken), start=first):
        cursor = connection.execute(
            "INSERT INTO parts (batch_id, ordinal, state) VALUES (?, ?, 'planned')",
            (batch_id, ordinal),
        )
        connection.execute(
            "UPDATE inputs SET part_id = ? WHERE id IN (SELECT value FROM json_each(?))",
            (cursor.lastrowid, id_list(ids)),
        )
