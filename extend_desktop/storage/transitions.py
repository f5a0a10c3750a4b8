"""The one way an input changes its state in the journal; only storage/ imports it."""

from __future__ import annotations

from collections.abc import Collection
from sqlite3 import Connection

from extend_desktop.domain.batches import InputState, phase_of
from extend_desktop.domain.errors import DefectError
from extend_desktop.domain.ids import InputId
from extend_desktop.domain.input_transitions import RETRY_STARTS, RETRY_TARGETS, TRANSITIONS
from extend_desktop.services.ports.journal import ErrorRecord
from extend_desktop.storage.rows import id_list, input_ids, to_text

NO_REASON = ErrorRecord("")
_PREDECESSORS = {
    target: frozenset(state for state, nexts in TRANSITIONS.items() if target in nexts)
    for target in InputState
}


def transition(
    connection: Connection,
    inputs: Collection[InputId],
    target: InputState,
    reason: ErrorRecord = NO_REASON,
    *,
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
            reason.code or None,
            to_text(reason.detail),
            reason.request_id,
            id_list(inputs),
            id_list(state.value for state in starts),
        ),
    ).rowcount
    if moved != len(inputs):
        raise DefectError("invariant", what="input_state", target=target.value)


def inputs_in(connection: Connection, part_id: int, state: InputState) -> tuple[InputId, ...]:
    """Return the inputs of a part in one state, by position."""
    sql = "SELECT id FROM inputs WHERE part_id = ? AND state = ? ORDER BY position"
    return input_ids(connection, sql, part_id, state.value)
