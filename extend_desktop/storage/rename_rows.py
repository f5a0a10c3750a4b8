"""Files that were renamed or copied after an export, in the journal; only storage/journal.py imports it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from sqlite3 import Connection
from typing import NamedTuple

from extend_desktop.domain.file_renames import (
    RenamedFile,
    RenameKind,
    RenameProblem,
    RenameState,
    Renaming,
)
from extend_desktop.domain.ids import BatchId
from extend_desktop.storage.calls import Calls, reads, writes
from extend_desktop.storage.rows import (
    all_rows,
    columns_of,
    from_text,
    from_us,
    one_row,
    records,
    to_json,
    to_text,
    to_us,
)


def _begin(
    connection: Connection,
    batch_id: BatchId,
    kind: RenameKind,
    at: datetime,
    files: Sequence[tuple[Path, Path, str]],
) -> tuple[int, tuple[RenamedFile, ...]]:
    cursor = connection.execute(
        "INSERT INTO renamings (batch_id, at_us, kind) VALUES (?, ?, ?)",
        (batch_id, to_us(at), kind.value),
    )
    renaming = cursor.lastrowid or 0
    connection.executemany(
        """INSERT INTO renamed_files (renaming, old_path, new_path, sha256, state)
            VALUES (?, ?, ?, ?, 'planned')""",
        [(renaming, to_text(str(old)), to_text(str(new)), sha256) for old, new, sha256 in files],
    )
    return renaming, _files(connection, renaming, (RenameState.PLANNED,))


def _note(
    connection: Connection,
    renaming: int,
    states: Mapping[int, tuple[RenameState, RenameProblem | None]],
) -> None:
    connection.executemany(
        "UPDATE renamed_files SET state = ?, reason = ? WHERE id = ? AND renaming = ?",
        [
            (state.value, reason.value if reason else None, key, renaming)
            for key, (state, reason) in states.items()
        ],
    )
    row = one_row(connection, "SELECT kind FROM renamings WHERE id = ?", renaming)
    if row is None or row[0] != RenameKind.RENAME:
        return
    for state, was, now in (
        (RenameState.DONE, "old_path", "new_path"),
        (RenameState.UNDONE, "new_path", "old_path"),
    ):
        keys = [key for key, (found, _) in states.items() if found is state]
        _follow(connection, keys, was, now)


def _follow(connection: Connection, keys: Sequence[int], was: str, now: str) -> None:
    """Let the inputs of all batches name the files where they are now."""
    if not keys:
        return
    sql = f"""UPDATE inputs SET source = moved.{now} FROM (
            SELECT old_path, new_path FROM renamed_files
            WHERE id IN (SELECT value FROM json_each(?))
        ) moved WHERE inputs.kind = 'local' AND inputs.source = moved.{was}"""  # noqa: S608
    connection.execute(sql, (to_json(list(keys)),))


def _last(connection: Connection, batch_id: BatchId) -> Renaming | None:
    sql = """SELECT r.id, r.kind, r.at_us, total(f.state = 'done') FROM renamings r
        JOIN renamed_files f ON f.renaming = r.id
        WHERE r.batch_id = ? AND f.state IN ('done', 'planned')
        GROUP BY r.id ORDER BY r.id DESC LIMIT 1"""
    row = one_row(connection, sql, batch_id)
    if row is None:
        return None
    key, kind, at_us, done = row
    return Renaming(key, batch_id, RenameKind(kind), from_us(at_us), int(done))


class _FileRow(NamedTuple):
    id: int
    old_path: str
    new_path: str
    sha256: str
    state: str


def _files(
    connection: Connection, renaming: int, states: Collection[RenameState]
) -> tuple[RenamedFile, ...]:
    sql = f"""SELECT {columns_of(_FileRow)} FROM renamed_files
        WHERE renaming = ? AND state IN (SELECT value FROM json_each(?)) ORDER BY id"""  # noqa: S608
    wanted = to_json([state.value for state in states])
    return tuple(
        RenamedFile(
            row.id,
            Path(from_text(row.old_path)),
            Path(from_text(row.new_path)),
            row.sha256,
            RenameState(row.state),
        )
        for row in records(connection, _FileRow, sql, renaming, wanted)
    )


def _to_upload(connection: Connection, paths: Collection[Path]) -> frozenset[Path]:
    sql = """SELECT i.source FROM batches b JOIN inputs i ON i.batch_id = b.id
        WHERE b.finished_at_us IS NULL AND i.kind = 'local'
            AND i.state IN ('waiting', 'uploading')"""
    waiting = {Path(from_text(source)) for (source,) in all_rows(connection, sql)}
    return frozenset(waiting & set(paths))


class RenameRows(Calls):
    """Renamings of all batches; see the Protocol for what each call does."""

    begin = writes(_begin)
    note = writes(_note)
    last = reads(_last)
    files = reads(_files)
    to_upload = reads(_to_upload)
