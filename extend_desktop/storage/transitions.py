"""The one way an input changes its state in the journal; only storage/ imports it."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection

from extend_desktop.domain.batches import (
    RETRY_STARTS,
    RETRY_TARGETS,
    TRANSITIONS,
    InputState,
    phase_of,
)
from extend_desktop.domain.errors import DefectError
from extend_desktop.domain.ids import InputId
from extend_desktop.storage.rows import all_rows, id_list, to_text

_PREDECESSORS = {
    target: frozenset(state for state, nexts in TRANSITIONS.items() if target in nexts)
    for target in InputState
}


def transition(
    connection: sqlite3.Connection,
    input_ids: Collection[InputId],
    target: InputState,
    *,
    code: str | None = None,
    detail: str = "",
    request_id: str | None = None,
    is_retry: bool = False,
) -> None:
    """Move all these inputs to `target`, with the reason if there is one.

    `is_retry` says that the operator asked for these to be sent again.

    Raises:
        DefectError: one of them may not go there from where it is; nothing of it is kept.
    """
    if is_retry and target not in RETRY_TARGETS:
        raise DefectError("invariant", what="input_state", target=target.value)
    starts = RETRY_STARTS if is_retry else _PREDECESSORS[target]
    moved = connection.execute(
        """
        UPDATE inputs SET state = ?, phase = ?, reason_code = ?, reason_detail = ?, request_id = ?
        WHERE id IN (SELECT value FROM json_each(?))
            AND state IN (SELECT value FROM json_each(?))
        """,
        (
            target.value,
            phase_of(target, None).value,
            code,
            to_text(detail),
            request_id,
            id_list(input_ids),
            id_list(state.value for state in starts),
        ),
    ).rowcount
    if moved != len(input_ids):
        raise DefectError("invariant", what="input_state", target=target.value)


def inputs_in(
    connection: sqlite3.Connection, part_id: int, state: InputState
) -> tuple[InputId, ...]:
    """Return the inputs of a part in one state, by position."""
    rows = all_rows(
        connection,
        "SELECT id FROM inputs WHERE part_id = ? AND state = ? ORDER BY position",
        part_id,
        state.value,
    )
    return tuple(InputId(row[0]) for row in rows)
