"""What is watched, and what became of each file, in the journal; only storage/journal.py imports it."""

from __future__ import annotations

import time
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from sqlite3 import Connection
from typing import Any, NamedTuple

from extend_desktop.domain.ids import AccountId, ExtractorId
from extend_desktop.domain.watching import (
    FileMark,
    WatchAction,
    WatchedFile,
    WatchedState,
    WatchRule,
)
from extend_desktop.storage.calls import Calls, reads, writes
from extend_desktop.storage.rows import (
    all_rows,
    columns_of,
    from_json,
    from_text,
    records,
    to_json,
    to_text,
)

_OUTCOMES = {"processed": WatchedState.PROCESSED}
_FAILED = frozenset({"failed", "cancelled", "blocked", "skipped"})


def _rule(connection: Connection, account_id: AccountId) -> WatchRule | None:
    sql = "SELECT folder, terms FROM watch_rules WHERE account_id = ?"
    for folder, terms in all_rows(connection, sql, account_id):
        watched = Path(from_text(folder))
        try:
            return _rule_of(watched, from_json(terms))
        except (KeyError, TypeError, ValueError, AttributeError, OverflowError):
            # Nothing is sent by terms that are not understood; which folder it was is kept.
            return WatchRule(watched, is_on=False)
    return None


def _rule_of(folder: Path, facts: Mapping[str, Any]) -> WatchRule:
    priority = facts["priority"]
    return WatchRule(
        folder=folder,
        is_on=facts["is_on"] is True,
        action=WatchAction(facts["action"]),
        extractor_id=ExtractorId(str(facts["extractor_id"])) if facts["extractor_id"] else None,
        extractor_name=str(facts["extractor_name"]),
        version=str(facts["version"]),
        priority=None if priority is None else int(priority),
        moves=facts["moves"] is True,
        subfolders=facts.get("subfolders") is True,
    )


def _set_rule(connection: Connection, account_id: AccountId, rule: WatchRule) -> None:
    terms = {
        "is_on": rule.is_on,
        "action": rule.action.value,
        "extractor_id": rule.extractor_id,
        "extractor_name": rule.extractor_name,
        "version": rule.version,
        "priority": rule.priority,
        "moves": rule.moves,
        "subfolders": rule.subfolders,
    }
    connection.execute(
        "INSERT OR REPLACE INTO watch_rules (account_id, folder, terms) VALUES (?, ?, ?)",
        (account_id, to_text(str(rule.folder)), to_json(terms)),
    )


class _FileRow(NamedTuple):
    source: str
    size_bytes: int
    mtime_ns: int
    state: str
    sha256: str
    reason: str


def _files(connection: Connection, account_id: AccountId) -> Sequence[WatchedFile]:
    sql = f"SELECT {columns_of(_FileRow)} FROM watched_files WHERE account_id = ?"  # noqa: S608
    return [
        WatchedFile(
            FileMark(Path(from_text(row.source)), row.size_bytes, row.mtime_ns),
            WatchedState(row.state),
            row.sha256,
            row.reason,
        )
        for row in records(connection, _FileRow, sql, account_id)
    ]


def _put(connection: Connection, account_id: AccountId, files: Sequence[WatchedFile]) -> None:
    now_us = time.time_ns() // 1000
    connection.executemany(
        """INSERT INTO watched_files (account_id, source, size_bytes, mtime_ns, state, sha256,
                reason, after_input, taken_at_us)
            VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(id), 0) FROM inputs), ?)
            ON CONFLICT DO UPDATE SET state = excluded.state, sha256 = excluded.sha256,
                reason = excluded.reason""",
        [(account_id, *_key(file.mark), *_facts(file), now_us) for file in files],
    )


def _forget(connection: Connection, account_id: AccountId, marks: Collection[FileMark]) -> None:
    connection.executemany(
        """DELETE FROM watched_files
            WHERE account_id = ? AND source = ? AND size_bytes = ? AND mtime_ns = ?""",
        [(account_id, *_key(mark)) for mark in marks],
    )


def _outcomes(
    connection: Connection, account_id: AccountId, files: Sequence[WatchedFile]
) -> Mapping[FileMark, tuple[WatchedState, str]]:
    # Of the batches made since the file was taken; the same content may have been sent before.
    # By number, because a clock may be set back, and by time, because those of deleted batches are
    # given again.
    sql = """SELECT i.phase, coalesce(r.failure_reason, i.reason_code, '')
        FROM watched_files w JOIN inputs i
            ON substr(i.sha256, 1, 10) = substr(w.sha256, 1, 10) AND i.sha256 = w.sha256
                AND i.source = w.source
            JOIN batches b ON b.id = i.batch_id AND b.account_id = w.account_id
                AND (i.id > w.after_input OR b.created_at_us >= w.taken_at_us)
            LEFT JOIN runs r ON r.id = i.run
        WHERE w.account_id = ? AND w.source = ? AND w.size_bytes = ? AND w.mtime_ns = ?
        ORDER BY i.id DESC LIMIT 1"""
    found: dict[FileMark, tuple[WatchedState, str]] = {}
    for file in files:
        for phase, reason in all_rows(connection, sql, account_id, *_key(file.mark)):
            found[file.mark] = _outcome(phase, reason)
    return found


def _outcome(phase: str, reason: str) -> tuple[WatchedState, str]:
    if phase in _FAILED:
        return WatchedState.FAILED, reason or phase
    return _OUTCOMES.get(phase, WatchedState.SUBMITTED), ""


def _facts(file: WatchedFile) -> tuple[str, str, str]:
    return file.state.value, file.sha256, to_text(file.reason)


def _key(mark: FileMark) -> tuple[str, int, int]:
    return to_text(str(mark.path)), mark.size_bytes, mark.mtime_ns


class WatchRows(Calls):
    """See the Protocol for what each call does."""

    rule = reads(_rule)
    set_rule = writes(_set_rule)
    files = reads(_files)
    put = writes(_put)
    forget = writes(_forget)
    outcomes = reads(_outcomes)
