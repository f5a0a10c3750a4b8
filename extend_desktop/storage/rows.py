"""Between rows of the journal and values of the domain; only storage/ imports it.

Moments are whole microseconds since 1970, UTC.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from sqlite3 import Connection
from sys import intern
from typing import Any, NamedTuple, TypeVar, cast

from extend_desktop.domain.batch_options import PLAIN_UPLOAD, UploadOptions, upload_options_of
from extend_desktop.domain.batches import Input, InputKind, InputState
from extend_desktop.domain.errors import DefectError, StorageError
from extend_desktop.domain.ids import (
    AttemptToken,
    BatchId,
    BatchRunId,
    FileId,
    InputId,
    PlanId,
    RunId,
)
from extend_desktop.domain.numbers import parse_json, write_json
from extend_desktop.domain.plans import BatchRunPlan, PlanState
from extend_desktop.domain.statuses import RunStatusValue, parse_run_status

Row = tuple[Any, ...]
Record = TypeVar("Record", bound=NamedTuple)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_NO_METADATA: Mapping[str, str] = {}
_ESCAPED = "\x1fjson:"


def to_us(moment: datetime) -> int:
    """Return an aware moment as microseconds."""
    return (moment - _EPOCH) // _MICROSECOND


def to_us_or_none(moment: datetime | None) -> int | None:
    return None if moment is None else to_us(moment)


def from_us(moment_us: int) -> datetime:
    """Return the moment, aware, UTC."""
    return _EPOCH + moment_us * _MICROSECOND


def from_us_or_none(moment_us: int | None) -> datetime | None:
    return None if moment_us is None else from_us(moment_us)


def status_of_run(raw: str | None) -> RunStatusValue | None:
    return None if raw is None else parse_run_status(raw)


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
    except (ValueError, RecursionError) as error:
        raise StorageError("journal_corrupt", cause="json") from error


def quoted(name: str) -> str:
    """Return the name of a column or table as a statement may have it, whatever it is."""
    doubled = name.replace('"', '""')
    return f'"{doubled}"'


def id_list(ids: Iterable[object]) -> str:
    """Return ids as a JSON text for `IN (SELECT value FROM json_each(?))`, free of SQL limits."""
    return json.dumps(list(ids))


def all_rows(connection: Connection, sql: str, *values: object) -> list[Row]:
    return cast("list[Row]", connection.execute(sql, values).fetchall())


def input_ids(connection: Connection, sql: str, *values: object) -> tuple[InputId, ...]:
    """Return the first column of a query of inputs."""
    return tuple(InputId(row[0]) for row in connection.execute(sql, values))


def one_row(connection: Connection, sql: str, *values: object) -> Row | None:
    return cast("Row | None", connection.execute(sql, values).fetchone())


def records(
    connection: Connection, shape: type[Record], sql: str, *values: object
) -> Iterator[Record]:
    """Return the rows of a query one by one, each as a `shape` whose fields are the columns.

    `sqlite3.Row` compares a name with each column until it fits: 10,000 inputs took 1.4 times as
    long to read.

    Raises:
        DefectError: the query's columns have other names than the fields, or another order.
    """
    cursor = connection.execute(sql, values)
    columns = tuple(column[0] for column in cursor.description)
    if columns != shape._fields:
        raise DefectError("invariant", what="columns", shape=shape.__name__)
    return map(shape._make, cursor)


def columns_of(shape: type[NamedTuple]) -> str:
    """Return the fields of a record for the SELECT that reads it."""
    return ", ".join(shape._fields)


INPUT_FIELDS = """
    i.id, i.batch_id, i.position, i.kind, i.name, i.source, i.folder, i.size_bytes, i.page_count,
    i.sha256, i.state, i.file_id, i.part_id, i.reason_code, i.reason_detail, i.request_id,
    i.credits, i.metadata, i.sent_as, i.upload, p.batch_run_id, p.batch_run_status, r.run_id,
    r.status AS run_status, r.dashboard_url, r.created_at_us, r.updated_at_us, r.final,
    r.failure_reason, r.failure_message
"""
INPUT_TABLES = """
    FROM inputs i LEFT JOIN parts p ON p.id = i.part_id LEFT JOIN runs r ON r.id = i.run
"""


class InputRow(NamedTuple):
    """A row of `INPUT_FIELDS`."""

    id: InputId
    batch_id: BatchId
    position: int
    kind: str
    name: str
    source: str
    folder: str
    size_bytes: int | None
    page_count: int | None
    sha256: str | None
    state: str
    file_id: FileId | None
    part_id: PlanId | None
    reason_code: str | None
    reason_detail: str | None
    request_id: str | None
    credits: float | None
    metadata: str
    sent_as: str
    upload: str
    batch_run_id: BatchRunId | None
    batch_run_status: str | None
    run_id: RunId | None
    run_status: str | None
    dashboard_url: str | None
    created_at_us: int | None
    updated_at_us: int | None
    final: int | None
    failure_reason: str | None
    failure_message: str | None


def inputs_of(connection: Connection, rest: str, *values: object) -> tuple[Input, ...]:
    """Return the inputs that the `rest` of the query leaves, by position."""
    sql = f"SELECT {INPUT_FIELDS} {INPUT_TABLES} {rest}"
    return tuple(map(input_of, records(connection, InputRow, sql, *values)))


def input_of(row: InputRow) -> Input:
    # Interned is what thousands of inputs have in common; each row brings a copy of its own.
    return Input(
        id=row.id,
        batch_id=BatchId(intern(row.batch_id)),
        position=row.position,
        kind=InputKind(row.kind),
        name=from_text(row.name),
        source=from_text(row.source),
        folder=intern(from_text(row.folder)),
        size_bytes=row.size_bytes,
        page_count=row.page_count,
        sha256=row.sha256,
        state=InputState(row.state),
        file_id=row.file_id,
        part_id=row.part_id,
        batch_run_id=None if row.batch_run_id is None else BatchRunId(intern(row.batch_run_id)),
        run_id=row.run_id,
        run_status=status_of_run(row.run_status),
        reason_code=row.reason_code or row.failure_reason,
        reason_detail=from_text(row.reason_detail or row.failure_message or ""),
        request_id=row.request_id,
        credits=row.credits,
        dashboard_url=row.dashboard_url,
        started_at=from_us_or_none(row.created_at_us),
        ended_at=from_us_or_none(row.updated_at_us) if row.final else None,
        metadata=from_json(row.metadata) if row.metadata != "{}" else _NO_METADATA,
        sent_as=intern(row.sent_as),
        upload=upload_of(row.upload),
        batch_run_status=status_of_run(row.batch_run_status),
    )


def upload_of(text: str) -> UploadOptions:
    """Return the options of an upload as the journal keeps them."""
    return PLAIN_UPLOAD if text == "{}" else upload_options_of(from_json(text))


class _PartRow(NamedTuple):
    id: PlanId
    batch_id: BatchId
    ordinal: int
    state: str
    token: AttemptToken | None
    batch_run_id: BatchRunId | None
    batch_run_status: str | None
    run_count: int | None
    submitted_at_us: int | None


def parts_of(connection: Connection, rest: str, *values: object) -> tuple[BatchRunPlan, ...]:
    """Return the parts that the `rest` of the query leaves, by ordinal."""
    sql = f"SELECT {columns_of(_PartRow)} FROM parts {rest} ORDER BY ordinal"  # noqa: S608
    return tuple(map(_part, records(connection, _PartRow, sql, *values)))


def _part(row: _PartRow) -> BatchRunPlan:
    return BatchRunPlan(
        id=row.id,
        batch_id=row.batch_id,
        ordinal=row.ordinal,
        state=PlanState(row.state),
        token=row.token,
        batch_run_id=row.batch_run_id,
        batch_run_status=status_of_run(row.batch_run_status),
        run_count=row.run_count,
        submitted_at=from_us_or_none(row.submitted_at_us),
    )
