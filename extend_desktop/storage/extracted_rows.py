"""Inputs that were processed, found by their content; only storage/journal.py imports it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from sqlite3 import Connection
from typing import NamedTuple

from extend_desktop.domain.batch_options import batch_options_of
from extend_desktop.domain.earlier_results import ContentKey, ContentKind, EarlierResult
from extend_desktop.domain.ids import AccountId, BatchId, ExtractorId, InputId
from extend_desktop.storage.calls import Calls, reads
from extend_desktop.storage.rows import from_json, from_text, from_us_or_none, records, to_json

# Each as its index has it.
_SAME_CONTENT = {
    ContentKind.HASH: "substr(i.sha256, 1, 10) = substr(w.value, 1, 10) AND i.sha256 = w.value",
    ContentKind.FILE: "i.file_id = w.value",
    ContentKind.ADDRESS: "i.kind = 'url' AND i.source = w.value",
}
EXTRACTED = {
    kind: f"""
        SELECT w.value, b.id AS batch_id, b.name, i.id AS input_id,
            coalesce(r.updated_at_us, o.stored_at_us) AS at_us, b.options
        FROM json_each(?) w CROSS JOIN inputs i ON {same}
        JOIN batches b ON b.id = i.batch_id AND b.account_id = ? AND b.extractor_id = ?
            AND b.pinned_version = ?
        JOIN runs r ON r.id = i.run JOIN outputs o ON o.run = r.id
        WHERE i.phase = 'processed' ORDER BY i.id DESC
    """  # noqa: S608 - no value of anybody's is in it
    for kind, same in _SAME_CONTENT.items()
}


class _ExtractedRow(NamedTuple):
    value: str
    batch_id: BatchId
    name: str
    input_id: InputId
    at_us: int | None
    options: str


def _find(
    connection: Connection,
    account_id: AccountId,
    extractor_id: ExtractorId,
    version: str,
    contents: Collection[ContentKey],
) -> Mapping[ContentKey, Sequence[EarlierResult]]:
    found: dict[ContentKey, list[EarlierResult]] = {}
    for kind, sql in EXTRACTED.items():
        wanted = [content.value for content in contents if content.kind is kind]
        if not wanted:
            continue
        for row in records(
            connection, _ExtractedRow, sql, to_json(wanted), account_id, extractor_id, version
        ):
            result = EarlierResult(
                row.batch_id,
                from_text(row.name),
                row.input_id,
                from_us_or_none(row.at_us),
                batch_options_of(from_json(row.options)).override,
            )
            found.setdefault(ContentKey(kind, row.value), []).append(result)
    return found


class ExtractedRows(Calls):
    """Processed inputs by their content; see the Protocol for what each call does."""

    find = reads(_find)
