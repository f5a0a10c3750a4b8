"""Between rows of the journal and values of the domain; only storage/ imports it.

Moments are whole microseconds since 1970, UTC.
"""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from itertools import islice
from sys import intern
from typing import Any, TypeVar, cast

from extend_desktop.domain.batches import (
    Activity,
    ActivityKind,
    Input,
    InputKind,
    InputState,
    Part,
    PartState,
)
from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.ids import (
    AttemptToken,
    BatchId,
    BatchRunId,
    FileId,
    InputId,
    PartId,
    RunId,
)
from extend_desktop.domain.numbers import parse_json, write_json
from extend_desktop.domain.statuses import parse_run_status

T = TypeVar("T")
Row = tuple[Any, ...]
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_NO_METADATA: Mapping[str, str] = {}
_ESCAPED = "\x1fjson:"


def to_us(moment: datetime) -> int:
    """Return an aware moment as microseconds."""
    return (moment - _EPOCH) // _MICROSECOND


def to_us_or_none(moment: datetime | None) -> int | None:
    """Return microseconds, or None for None."""
    return None if moment is None else to_us(moment)


def from_us(moment_us: int) -> datetime:
    """Return the moment, aware, UTC."""
    return _EPOCH + moment_us * _MICROSECOND


def from_us_or_none(moment_us: int | None) -> datetime | None:
    """Return the moment, or None for None."""
    return None if moment_us is None else from_us(moment_us)


def to_json(value: object) -> str:
    """Return compact JSON in ASCII, which also holds what UTF-8 cannot, such as half a pair."""
    return json.dumps(value, separators=(",", ":"))


def to_text(text: str) -> str:
    """Return `text` so that SQLite can keep it; `from_text` gives it back.

    A file name that is not valid in the system's encoding reaches us with lone surrogates.
    """
    is_plain = text.isascii() or text.encode("utf-8", "ignore").decode() == text
    return text if is_plain and not text.startswith(_ESCAPED) else _ESCAPED + to_json(text)


def from_text(text: str) -> str:
    """Return what `to_text` was given."""
    return str(from_json(text[len(_ESCAPED) :])) if text.startswith(_ESCAPED) else text


def pack(value: Mapping[str, Any]) -> bytes:
    """Return compressed JSON; numbers keep their digits."""
    return zlib.compress(write_json(value).encode("ascii"))


def unpack(blob: bytes) -> Mapping[str, Any]:
    """Return what `pack` was given.

    Raises:
        StorageError: `journal_corrupt`, it is damaged.
    """
    try:
        return cast("Mapping[str, Any]", parse_json(zlib.decompress(blob)))
    except (zlib.error, ValueError) as error:
        raise StorageError("journal_corrupt", cause="packed") from error


def from_json(text: str) -> Any:
    """Return what `to_json` was given.

    Raises:
        StorageError: `journal_corrupt`, it is damaged.
    """
    try:
        return json.loads(text)
    except ValueError as error:
        raise StorageError("journal_corrupt", cause="json") from error


def id_list(ids: Iterable[object]) -> str:
    """Return ids as a JSON text for `IN (SELECT value FROM json_each(?))`, free of SQL limits."""
    return json.dumps(list(ids))


def all_rows(connection: sqlite3.Connection, sql: str, *values: object) -> list[Row]:
    """Return the rows of a query."""
    return cast("list[Row]", connection.execute(sql, values).fetchall())


def one_row(connection: sqlite3.Connection, sql: str, *values: object) -> Row | None:
    """Return the first row of a query, or None."""
    return cast("Row | None", connection.execute(sql, values).fetchone())


def chunks(values: Collection[T], size: int) -> Iterator[Sequence[T]]:
    """Return the values in order, in pieces of at most `size`."""
    rest = iter(values)
    while piece := list(islice(rest, size)):
        yield piece


INPUT_FIELDS = """
    i.id, i.batch_id, i.position, i.kind, i.name, i.source, i.folder, i.size_bytes, i.page_count,
    i.sha256, i.state, i.file_id, i.part_id, p.batch_run_id, r.run_id, r.status, i.reason_code,
    i.reason_detail, i.request_id, i.credits, r.dashboard_url, r.created_at_us, r.updated_at_us,
    r.final, r.failure_reason, r.failure_message, i.metadata,
    i.sent_as, p.batch_run_status
"""
INPUT_TABLES = """
    FROM inputs i LEFT JOIN parts p ON p.id = i.part_id LEFT JOIN runs r ON r.id = i.run
"""
INPUT_COLUMNS = INPUT_FIELDS + INPUT_TABLES


def input_of(row: Row) -> Input:
    """Return an input from a row that begins with `INPUT_FIELDS`."""
    (key, batch_id, position, kind, name, source, folder, size_bytes, page_count, sha256) = row[:10]
    (state, file_id, part_id, batch_run_id, run_id, status, code, detail, request_id) = row[10:19]
    (spent, dashboard_url, created_us, updated_us, final, reason, message, metadata) = row[19:27]
    # Interned is what thousands of inputs have in common; each row brings a copy of its own.
    return Input(
        id=InputId(key),
        batch_id=BatchId(intern(batch_id)),
        position=position,
        kind=InputKind(kind),
        name=from_text(name),
        source=from_text(source),
        folder=intern(from_text(folder)),
        size_bytes=size_bytes,
        page_count=page_count,
        sha256=sha256,
        state=InputState(state),
        file_id=None if file_id is None else FileId(file_id),
        part_id=None if part_id is None else PartId(part_id),
        batch_run_id=None if batch_run_id is None else BatchRunId(intern(batch_run_id)),
        run_id=None if run_id is None else RunId(run_id),
        run_status=None if status is None else parse_run_status(status),
        reason_code=code or reason,
        reason_detail=from_text(detail or message or ""),
        request_id=request_id,
        credits=spent,
        dashboard_url=dashboard_url,
        started_at=from_us_or_none(created_us),
        ended_at=from_us_or_none(updated_us) if final else None,
        metadata=from_json(metadata) if metadata != "{}" else _NO_METADATA,
        sent_as=intern(row[27]),
        batch_run_status=None if row[28] is None else parse_run_status(row[28]),
    )


PART_COLUMNS = """
    id, batch_id, ordinal, state, token, batch_run_id, batch_run_status, run_count, submitted_at_us
    FROM parts
"""


def part_of(row: Row) -> Part:
    """Return a part from a row of `PART_COLUMNS`."""
    key, batch_id, ordinal, state, token, batch_run_id, status, run_count, submitted_us = row
    return Part(
        id=PartId(key),
        batch_id=BatchId(batch_id),
        ordinal=ordinal,
        state=PartState(state),
        token=None if token is None else AttemptToken(token),
        batch_run_id=None if batch_run_id is None else BatchRunId(batch_run_id),
        batch_run_status=None if status is None else parse_run_status(status),
        run_count=run_count,
        submitted_at=from_us_or_none(submitted_us),
    )


def activity_of(row: Row) -> Activity:
    """Return a line of a batch's history from (at_us, kind, facts, request_id)."""
    at_us, kind, facts, request_id = row
    return Activity(from_us(at_us), ActivityKind(kind), from_json(facts), request_id)
