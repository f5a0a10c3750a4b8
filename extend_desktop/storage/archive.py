"""Copies ended batches into a file of their own, and back into a journal; for storage/upkeep.py.

An archive has the shape of a journal. A file that is read back may be anybody's: nothing of its
shape is trusted that is not word by word ours, and every row must fit the rules of the journal.
"""
# ruff: noqa: S608 - the statements are put together out of our own words

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Collection, Generator, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from itertools import islice, zip_longest
from pathlib import Path

from extend_desktop.domain.errors import ExtendDesktopError, StorageError
from extend_desktop.services.ports.upkeep import unfinished_archive
from extend_desktop.storage.failures import translated
from extend_desktop.storage.migrations import MIGRATIONS
from extend_desktop.storage.opening import version_of
from extend_desktop.storage.private_files import make_private
from extend_desktop.storage.row_meter import PORTION, RowMeter
from extend_desktop.storage.rows import quoted
from extend_desktop.values import dataclass

ARCHIVE_MARK = 0x45444152
"""SQLite's application id of an archive: "EDAR"."""


@dataclass(frozen=True, slots=True)
class _Table:
    """One table that belongs to batches.

    Attributes:
        scope: which rows are of the batch `?`.
        keys: columns that hold a number of the named table, to be given anew in another journal.
    """

    name: str
    scope: str
    keys: Mapping[str, str]


_OF_BATCH = "batch_id = ?"
_OF_RUN = "run IN (SELECT id FROM runs WHERE batch_id = ?)"
_TABLES = (
    _Table("batches", "id = ?", {}),
    _Table("parts", _OF_BATCH, {"id": "parts"}),
    _Table(
        "attempts",
        "part_id IN (SELECT id FROM parts WHERE batch_id = ?)",
        {"part_id": "parts"},
    ),
    _Table("inputs", _OF_BATCH, {"id": "inputs", "part_id": "parts", "run": "runs"}),
    _Table("runs", _OF_BATCH, {"id": "runs", "part_id": "parts", "input_id": "inputs"}),
    _Table("outputs", _OF_RUN, {"run": "runs"}),
    _Table(
        "earlier_tries",
        _OF_BATCH,
        {"id": "earlier_tries", "input_id": "inputs", "part_id": "parts", "run": "runs"},
    ),
    _Table("activity", _OF_BATCH, {"id": "activity"}),
    _Table("marks", _OF_RUN, {"run": "runs"}),
    _Table("flat_results", _OF_BATCH, {"run": "runs"}),
    _Table("renamings", _OF_BATCH, {"id": "renamings"}),
    _Table(
        "renamed_files",
        "renaming IN (SELECT id FROM renamings WHERE batch_id = ?)",
        {"id": "renamed_files", "renaming": "renamings"},
    ),
    _Table(
        "exported",
        "input_id IN (SELECT id FROM inputs WHERE batch_id = ?)",
        {"input_id": "inputs"},
    ),
)


def write_archive(
    source: sqlite3.Connection, ids: Collection[str], target: Path, meter: RowMeter
) -> None:
    """Copy batches into a new file, and compare it with them before it gets its name.

    Raises:
        StorageError: it cannot be written, or does not hold what it should; nothing is at `target`.
            `archive_exists`, something is there already: it may hold batches that are nowhere else.
    """
    refuse_existing(target)
    part = unfinished_archive(target)
    with translated():
        part.unlink(missing_ok=True)
        make_private(part)
        try:
            # Each row is copied once, and read once to compare it.
            meter.expect(2 * _row_count(source, ids))
            with closing(sqlite3.connect(part, isolation_level=None)) as archive:
                _fill(source, archive, ids, meter)
                _compare(source, archive, ids, meter)
            refuse_existing(target)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)


def refuse_existing(target: Path) -> None:
    """Never write over what is there.

    Raises:
        StorageError: `archive_exists`.
    """
    if os.path.lexists(target):
        raise StorageError("archive_exists", path=str(target))


def _row_count(source: sqlite3.Connection, ids: Collection[str]) -> int:
    return sum(
        int(
            source.execute(
                f"SELECT count(*) FROM {table.name} WHERE {table.scope}", (batch_id,)
            ).fetchone()[0]
        )
        for table in _TABLES
        for batch_id in ids
    )


def copy_archive(path: Path, copy: Path) -> None:
    """Copy an archive whose shape is ours, and bring the copy up to date.

    Raises:
        StorageError: `archive_unreadable`, it is none or damaged; `journal_newer`, `disk_full`.
    """
    try:
        with translated():
            make_private(copy)
            shutil.copyfile(path, copy)
            with closing(opened_copy(copy)) as archive:
                _require_ours(archive, path)
    except ExtendDesktopError as error:
        if isinstance(error, StorageError) and error.code in {"journal_newer", "disk_full"}:
            raise
        raise StorageError("archive_unreadable", path=str(path)) from error


def opened_copy(copy: Path) -> sqlite3.Connection:
    """Open a copy that `copy_archive` has made, on the calling thread."""
    archive = sqlite3.connect(copy, isolation_level=None)
    archive.execute("PRAGMA trusted_schema = OFF")
    return archive


def batches_in(archive: sqlite3.Connection) -> list[str]:
    """Return the ids of the batches of an archive."""
    return [str(row[0]) for row in archive.execute("SELECT id FROM batches ORDER BY id")]


def insert_batches(
    journal: sqlite3.Connection,
    archive: sqlite3.Connection,
    ids: Collection[str],
    meter: RowMeter,
) -> None:
    """Put batches of an archive into the journal, within the transaction it is in.

    Raises:
        sqlite3.Error, OverflowError: a row breaks a rule of the journal.
    """
    journal.execute("PRAGMA defer_foreign_keys = ON")
    first = {table.name: _highest(journal, table) for table in _TABLES}
    meter.expect(_row_count(archive, ids))
    for table in _TABLES:
        shifts = {column: first[of] for column, of in table.keys.items()}
        for batch_id in ids:
            with _rows(archive, table, batch_id, shifts) as rows:
                _insert(journal, table, rows, meter)


def _highest(journal: sqlite3.Connection, table: _Table) -> int:
    if "id" not in table.keys:
        return 0
    row = journal.execute(f"SELECT coalesce(max(id), 0) FROM {table.name}").fetchone()
    return int(row[0])


Rows = tuple[list[str], Iterator[tuple[object, ...]]]


@contextmanager
def _rows(
    source: sqlite3.Connection, table: _Table, batch_id: str, shifts: Mapping[str, int]
) -> Generator[Rows]:
    """Read the rows of a batch; left half-way, nothing of it keeps the source from being compacted."""
    sql = f"SELECT * FROM {table.name} WHERE {table.scope}"
    with closing(source.execute(sql, (batch_id,))) as cursor:
        names = [str(column[0]) for column in cursor.description]
        by_place = [shifts.get(name, 0) for name in names]
        yield names, cursor if not any(by_place) else _shifted(cursor, by_place)


def _shifted(
    rows: Iterator[tuple[object, ...]], by_place: Sequence[int]
) -> Iterator[tuple[object, ...]]:
    """Give the numbers of rows anew that another journal has taken."""
    for row in rows:
        yield tuple(
            value + by if by and isinstance(value, int) else value
            for value, by in zip(row, by_place, strict=True)
        )


def _insert(target: sqlite3.Connection, table: _Table, rows: Rows, meter: RowMeter) -> None:
    names, values = rows
    marks = ", ".join("?" * len(names))
    for portion in meter.portions(values):
        target.executemany(
            f"INSERT INTO {table.name} ({', '.join(map(quoted, names))}) VALUES ({marks})", portion
        )


def _fill(
    source: sqlite3.Connection,
    archive: sqlite3.Connection,
    ids: Collection[str],
    meter: RowMeter,
) -> None:
    # What fails or is killed half-way is thrown away as a whole: nothing is ever rolled back.
    archive.execute("PRAGMA journal_mode = OFF")
    archive.execute(f"PRAGMA application_id = {ARCHIVE_MARK:d}")
    archive.execute("BEGIN")
    for step in MIGRATIONS:
        for statement in step.statements:
            archive.execute(statement)
    archive.execute(f"PRAGMA user_version = {MIGRATIONS[-1].version:d}")
    for table in _TABLES:
        for batch_id in ids:
            with _rows(source, table, batch_id, {}) as rows:
                _insert(archive, table, rows, meter)
    archive.execute("COMMIT")


def _compare(
    source: sqlite3.Connection,
    archive: sqlite3.Connection,
    ids: Collection[str],
    meter: RowMeter,
) -> None:
    """Read the archive back and compare every row.

    Raises:
        StorageError: it is not the same.
    """
    is_sound = archive.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    is_whole = archive.execute("PRAGMA foreign_key_check").fetchone() is None
    is_same = all(
        _is_same(source, archive, table, batch_id, meter) for table in _TABLES for batch_id in ids
    )
    if not (is_sound and is_whole and is_same):
        raise StorageError("storage_failed", cause="archive_differs")


def _is_same(
    source: sqlite3.Connection,
    archive: sqlite3.Connection,
    table: _Table,
    batch_id: str,
    meter: RowMeter,
) -> bool:
    """Compare in portions: the answers of a large batch would not fit in memory twice."""
    with (
        _rows(source, table, batch_id, {}) as (_, ours),
        _rows(archive, table, batch_id, {}) as (_, theirs),
    ):
        pairs = zip_longest(meter.portions(ours), _portions(theirs))
        return all(before == after for before, after in pairs)


def _portions(rows: Iterator[tuple[object, ...]]) -> Iterator[list[tuple[object, ...]]]:
    while portion := list(islice(rows, PORTION)):
        yield portion


def _require_ours(archive: sqlite3.Connection, path: Path) -> None:
    """Refuse what is no archive, and bring an older one up to date.

    Raises:
        StorageError: `archive_unreadable`, `journal_newer`.
    """
    mark = archive.execute("PRAGMA application_id").fetchone()[0]
    version, newest = version_of(archive), MIGRATIONS[-1].version
    if mark != ARCHIVE_MARK or version < 1:
        raise StorageError("archive_unreadable", path=str(path))
    if version > newest:
        raise StorageError("journal_newer", found=version, known=newest, path=str(path))
    if _shape(archive) != _own_shape(version):
        raise StorageError("archive_unreadable", path=str(path))
    if archive.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
        raise StorageError("archive_unreadable", path=str(path))
    for step in MIGRATIONS[version:]:
        for statement in step.statements:
            archive.execute(statement)


def _shape(connection: sqlite3.Connection) -> set[tuple[str, str, str]]:
    sql = "SELECT type, name, coalesce(sql, '') FROM sqlite_master"
    return {(str(kind), str(name), str(text)) for kind, name, text in connection.execute(sql)}


def _own_shape(version: int) -> set[tuple[str, str, str]]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as fresh:
        for step in MIGRATIONS[:version]:
            for statement in step.statements:
                fresh.execute(statement)
        return _shape(fresh)
