"""Opens a copy of a damaged journal as far as SQLite can be brought to read it; for recovery only.

The damaged file itself is never touched. SQLite is helped in three ways: a first page that is gone
is replaced by that of an empty journal of the same shape, a file that is shorter than it says is
accepted, and what the write-ahead log holds is applied as always.
"""

from __future__ import annotations

import shutil
import sqlite3
import struct
from collections.abc import Generator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from extend_desktop.storage.migrations import Migration
from extend_desktop.values import dataclass

PAGE_BYTES = 4096
_LOG_HEADER_BYTES = 32
_FRAME_HEADER_BYTES = 24
_SALTS = slice(16, 24)
_FRAME_SALTS_AT = 8
# Offsets in the file's header. Source: SQLite, "Database File Format".
_CHANGE_COUNTER, _PAGE_COUNT, _FREE_LIST, _VALID_FOR = 24, 28, 32, 92
_COPIED_SUFFIXES = ("", "-wal", "-journal")


@dataclass(frozen=True, slots=True)
class DamagedCopy:
    """A copy of a damaged journal, open for reading what is left.

    Attributes:
        is_current: whether what is read is the last state that was written. When the end of the
            write-ahead log is lost, older states of rows come up again.
    """

    connection: sqlite3.Connection
    is_current: bool


@contextmanager
def opened(damaged: Path, migrations: Sequence[Migration]) -> Generator[DamagedCopy]:
    """Open a copy of `damaged` beside it, for the length of the block.

    Raises:
        sqlite3.Error: nothing in it can be read.
        OSError: the disk has no room for the copy.
    """
    with TemporaryDirectory(dir=damaged.parent, prefix=".recovery-") as folder:
        copy = Path(folder) / "copy.sqlite3"
        with closing(_readable(damaged, copy, migrations)) as connection:
            yield DamagedCopy(connection, _log_is_whole(connection, copy))


def _readable(damaged: Path, copy: Path, migrations: Sequence[Migration]) -> sqlite3.Connection:
    """Return a connection that knows the tables, with the help of a new first page if need be."""
    _copy(damaged, copy)
    # SQLite would throw away the log of an empty file.
    if copy.stat().st_size >= PAGE_BYTES:
        connection = _connect(copy)
        if _has_schema(connection):
            return connection
        connection.close()
        # Closing may have moved the log into a file that is about to be changed.
        _copy(damaged, copy)
    _replace_first_page(copy, _empty_journal(copy.parent, migrations))
    return _connect(copy)


def _copy(damaged: Path, copy: Path) -> None:
    for suffix in _COPIED_SUFFIXES:
        piece = damaged.with_name(damaged.name + suffix)
        target = copy.with_name(copy.name + suffix)
        target.unlink(missing_ok=True)
        if piece.is_file():
            shutil.copyfile(piece, target)
    copy.touch()


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    # Accepts a file shorter than its header says, and a schema with a flaw.
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def _has_schema(connection: sqlite3.Connection) -> bool:
    try:
        sql = "SELECT count(*) FROM sqlite_schema WHERE name IN ('batches', 'parts', 'inputs')"
        return connection.execute(sql).fetchone() == (3,)
    except sqlite3.Error:
        return False


def _empty_journal(folder: Path, migrations: Sequence[Migration]) -> bytes:
    """Return the first page of a journal that holds nothing.

    Every journal that was begun by this version has its tables' first pages at the same places, for
    they are made in one go and never move. In one that grew up from an older version only the
    tables of that version are found; what is read elsewhere fails the checks of the new journal.
    """
    path = folder / "empty.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA page_size = {PAGE_BYTES}")
        connection.execute("PRAGMA journal_mode = WAL")
        for migration in migrations:
            for statement in migration.statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {migrations[-1].version:d}")
    with path.open("rb") as file:
        return file.read(PAGE_BYTES)


def _replace_first_page(path: Path, first_page: bytes) -> None:
    page = bytearray(first_page)
    size = path.stat().st_size
    struct.pack_into(">I", page, _PAGE_COUNT, max(1, size // PAGE_BYTES))
    struct.pack_into(">II", page, _FREE_LIST, 0, 0)
    page[_VALID_FOR : _VALID_FOR + 4] = page[_CHANGE_COUNTER : _CHANGE_COUNTER + 4]
    with path.open("r+b") as file:
        file.write(page)


def _log_is_whole(connection: sqlite3.Connection, path: Path) -> bool:
    """Whether SQLite read the write-ahead log to its end.

    After the frames it read there may be older ones of an earlier round, with other salts. Frames
    of the same round mean that something between was damaged, or the log was torn.
    """
    log = path.with_name(path.name + "-wal")
    if not log.exists() or log.stat().st_size == 0:
        return True
    content = log.read_bytes()
    try:
        _, read, _ = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    except sqlite3.Error:
        return False
    salts = content[_SALTS]
    frame_bytes = _FRAME_HEADER_BYTES + PAGE_BYTES
    first_unread = _LOG_HEADER_BYTES + max(read, 0) * frame_bytes
    rest = range(first_unread, len(content), frame_bytes)
    return read > 0 and not any(content.startswith(salts, at + _FRAME_SALTS_AT) for at in rest)
