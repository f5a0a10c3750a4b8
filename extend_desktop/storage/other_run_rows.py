"""Other runs over the content of an input, in the journal; only storage/journal.py imports it."""

from __future__ import annotations

from collections.abc import Mapping
from sqlite3 import Connection
from typing import Any, NamedTuple

from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.services.ports.review import OtherRun
from extend_desktop.storage.calls import Calls, reads
from extend_desktop.storage.rows import from_text, from_us_or_none, one_row, records, unpack

_MOST = 50
# The same content by the file at Extend, by its hash, or by its address: each as its index has it.
OTHER_RUNS = """
    SELECT r.id AS run, b.id AS batch_id, b.name, b.extractor_name, b.pinned_version,
        i.id = me.id AS is_earlier, coalesce(r.updated_at_us, o.stored_at_us) AS at_us
    FROM inputs me JOIN batches mine ON mine.id = me.batch_id
    JOIN inputs i ON i.id = me.id OR i.file_id = me.file_id
        OR (substr(i.sha256, 1, 10) = substr(me.sha256, 1, 10) AND i.sha256 = me.sha256)
        OR (i.kind = 'url' AND me.kind = 'url' AND i.source = me.source)
    JOIN batches b ON b.id = i.batch_id AND b.account_id = mine.account_id
    JOIN runs r ON r.input_id = i.id JOIN outputs o ON o.run = r.id
    WHERE me.id = ? AND r.id IS NOT me.run ORDER BY r.id DESC LIMIT ?
"""


class _OtherRunRow(NamedTuple):
    run: int
    batch_id: BatchId
    name: str
    extractor_name: str
    pinned_version: str
    is_earlier: int
    at_us: int | None


def _of_input(connection: Connection, input_id: InputId) -> tuple[OtherRun, ...]:
    return tuple(
        OtherRun(
            row.run,
            row.batch_id,
            from_text(row.name),
            from_text(row.extractor_name),
            row.pinned_version,
            bool(row.is_earlier),
            from_us_or_none(row.at_us),
        )
        for row in records(connection, _OtherRunRow, OTHER_RUNS, input_id, _MOST)
    )


def _body(connection: Connection, run: int) -> Mapping[str, Any] | None:
    row = one_row(connection, "SELECT body FROM outputs WHERE run = ?", run)
    return None if row is None else unpack(row[0])


class OtherRunRows(Calls):
    """Other runs over the same content; see the Protocol for what each call does."""

    of_input = reads(_of_input)
    body = reads(_body)
