"""A refused part in the journal: files that are gone, or the end; only part_rows imports it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from sqlite3 import Connection

from extend_desktop.domain.batches import InputState
from extend_desktop.domain.ids import FileId, InputId, PlanId
from extend_desktop.domain.plans import PlanState
from extend_desktop.services.ports.journal import DELETED, ErrorRecord
from extend_desktop.storage.rows import all_rows, id_list, to_us
from extend_desktop.storage.transitions import inputs_in, transition


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
