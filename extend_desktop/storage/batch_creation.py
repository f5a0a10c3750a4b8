"""Writes a new batch with its inputs and parts into the journal; only storage/ imports it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from sqlite3 import Connection
from uuid import uuid4

from extend_desktop.domain.batches import BatchSpec, InputKind, InputSpec, InputState, phase_of
from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.plans import PlanState, split
from extend_desktop.storage.rows import Row, pack, to_json, to_text, to_us
from extend_desktop.storage.staged_rows import drop_submitted


def create_batch(connection: Connection, spec: BatchSpec, at: datetime) -> BatchId:
    """Write a batch, its inputs and its parts inside the caller's transaction."""
    batch_id = BatchId(str(uuid4()))
    connection.execute(
        """
        INSERT INTO batches (id, account_id, name, extractor_id, extractor_name, version,
            pinned_version, config, priority, control, created_at_us, options, again_of)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'active', ?, ?, ?)
        """,
        (
            batch_id,
            spec.account_id,
            to_text(spec.name),
            spec.extractor_id,
            to_text(spec.extractor_name),
            spec.version,
            spec.pinned_version,
            pack(spec.config),
            spec.priority,
            to_us(at),
            to_json(spec.options.to_facts()),
            spec.again_of,
        ),
    )
    parts = _plan_parts(connection, batch_id, spec.inputs)
    connection.executemany(
        """
        INSERT INTO inputs (batch_id, position, kind, name, source, folder, size_bytes, page_count,
            sha256, metadata, state, phase, file_id, part_id, reason_code, sent_as, upload)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        _input_values(batch_id, spec.inputs, parts),
    )
    if spec.is_from_staging:
        drop_submitted(connection, spec.account_id, batch_id)
    return batch_id


def _plan_parts(
    connection: Connection, batch_id: BatchId, inputs: Sequence[InputSpec]
) -> Mapping[int, int]:
    """Return the part of each position that will be sent."""
    sendable = [position for position, spec in enumerate(inputs) if spec.is_sendable]
    part_by_position: dict[int, int] = {}
    for ordinal, positions in enumerate(split(sendable), start=1):
        cursor = connection.execute(
            "INSERT INTO parts (batch_id, ordinal, state) VALUES (?, ?, ?)",
            (batch_id, ordinal, PlanState.PLANNED.value),
        )
        part_by_position.update(dict.fromkeys(positions, cursor.lastrowid or 0))
    return part_by_position


def _first_state(spec: InputSpec) -> InputState:
    if spec.blocked_reason is not None:
        return InputState.BLOCKED
    if spec.skipped_reason is not None:
        return InputState.SKIPPED
    if spec.kind is InputKind.LOCAL and spec.file_id is None:
        return InputState.WAITING
    return InputState.UPLOADED


def _input_values(
    batch_id: BatchId, inputs: Sequence[InputSpec], parts: Mapping[int, int]
) -> Iterator[Row]:
    for position, spec in enumerate(inputs):
        state = _first_state(spec)
        yield (
            batch_id,
            position,
            spec.kind.value,
            to_text(spec.name),
            to_text(spec.source),
            to_text(spec.folder),
            spec.size_bytes,
            spec.page_count,
            spec.sha256,
            to_json(dict(spec.metadata)) if spec.metadata else "{}",
            state.value,
            phase_of(state, None).value,
            _file_id(spec),
            parts.get(position),
            spec.blocked_reason or spec.skipped_reason,
            spec.sent_as,
            to_json(spec.upload.to_facts()),
        )


def _file_id(spec: InputSpec) -> str | None:
    if spec.file_id is None and spec.kind is InputKind.REMOTE:
        return spec.source
    return spec.file_id
