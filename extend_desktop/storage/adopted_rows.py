"""Inputs made of runs that another program started; only storage/run_rows.py imports it."""

from __future__ import annotations

from sqlite3 import Connection

from extend_desktop.domain.batches import InputKind, InputState, phase_of
from extend_desktop.domain.ids import InputId, PlanId
from extend_desktop.domain.runs import Run
from extend_desktop.services.ports.journal import INPUT_KEY, TOKEN_KEY
from extend_desktop.storage.rows import to_json, to_text


def adopt_input(connection: Connection, part_id: PlanId, batch_id: str, run: Run) -> InputId:
    """Add an input for a run of an adopted part, after the others."""
    own = {
        key: value
        for key, value in run.metadata.items()
        if isinstance(value, str) and key not in (TOKEN_KEY, INPUT_KEY)
    }
    cursor = connection.execute(
        """
        INSERT INTO inputs (batch_id, position, kind, name, source, folder, metadata, state, phase,
            part_id)
        SELECT ?, coalesce(max(position) + 1, 0), ?, ?, '', '', ?, ?, ?, ? FROM inputs
            WHERE batch_id = ?
        """,
        (
            batch_id,
            InputKind.URL.value,
            to_text(run.id),
            to_json(own),
            InputState.SUBMITTED.value,
            phase_of(InputState.SUBMITTED, None).value,
            part_id,
            batch_id,
        ),
    )
    return InputId(cursor.lastrowid or 0)


def learn_file(connection: Connection, input_id: InputId, run: Run) -> None:
    """Note the run's file once it is known; one that comes by URL is fetched later."""
    if run.file is None:
        return
    connection.execute(
        """UPDATE inputs SET kind = ?, name = ?, source = ?, file_id = ?
            WHERE id = ? AND file_id IS NULL""",
        (
            InputKind.REMOTE.value,
            to_text(run.file.name or run.id),
            run.file.id,
            run.file.id,
            input_id,
        ),
    )
