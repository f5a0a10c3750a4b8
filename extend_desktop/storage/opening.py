"""Opens the journal's file: lock, checks, backup, migrations; only storage/ imports it.

Nothing is ever overwritten: a damaged file is renamed, a newer one is refused, and an older one is
copied before it is changed.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from extend_desktop.domain.errors import StorageError
from extend_desktop.storage.failures import translated
from extend_desktop.storage.migrations import Migration

_SIDE_FILES = ("", "-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class Opened:
    """An open journal and what had to be done for it.

    Attributes:
        set_aside: where a damaged journal was moved to, if there was one.
        backup: copy of the file as it was before its migration, if there was one.
    """

    connection: sqlite3.Connection
    set_aside: Path | None = None
    backup: Path | None = None


def open_journal_file(path: Path, migrations: Sequence[Migration], at: datetime) -> Opened:
    """Open or create the file; call it on the thread that will own the connection.

    Raises:
        StorageError: `journal_locked`, `journal_newer`, `journal_corrupt` when a damaged file
            cannot be moved aside, `read_only`, `disk_full`, `storage_failed`.
    """
    with translated():
        path.parent.mkdir(parents=True, exist_ok=True)
    try:
        return _open(path, migrations, at)
    except StorageError as error:
        if error.code != "journal_corrupt":
            raise
        aside = _set_aside(path, at, error)
    opened = _open(path, migrations, at)
    return Opened(opened.connection, aside, opened.backup)


def mark_suspect(path: Path) -> None:
    """Remember that reading met damage, so that the next opening checks the whole file."""
    # Where even this cannot be written, the next reading meets the damage again and says so.
    with suppress(OSError):
        _suspect(path).touch()


def _suspect(path: Path) -> Path:
    return path.with_name(path.name + ".suspect")


def _open(path: Path, migrations: Sequence[Migration], at: datetime) -> Opened:
    # A write-ahead log left behind means the last session did not close; then look closer.
    wal = path.with_name(path.name + "-wal")
    doubtful = _suspect(path).exists() or (wal.exists() and wal.stat().st_size > 0)
    with translated():
        connection = sqlite3.connect(path, timeout=0, isolation_level=None)
        try:
            # The exclusive mode holds the lock while the file is open and needs no shared memory.
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            _refuse_foreign(connection, path, migrations[-1].version)
            _prepare(connection)
            backup = _bring_up_to_date(connection, path, migrations, at, doubtful=doubtful)
            connection.execute("PRAGMA foreign_keys = ON")
        except BaseException:
            connection.close()
            raise
    _suspect(path).unlink(missing_ok=True)
    return Opened(connection, backup=backup)


def _refuse_foreign(connection: sqlite3.Connection, path: Path, newest: int) -> None:
    """Look at what the file is before anything in it is touched."""
    version = _version(connection)
    if version > newest:
        raise StorageError("journal_newer", found=version, known=newest, path=str(path))
    if version == 0 and connection.execute("SELECT 1 FROM sqlite_master").fetchone():
        raise StorageError("journal_corrupt", cause="foreign_database")


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _prepare(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("COMMIT")


def _bring_up_to_date(
    connection: sqlite3.Connection,
    path: Path,
    migrations: Sequence[Migration],
    at: datetime,
    *,
    doubtful: bool,
) -> Path | None:
    version = _version(connection)
    steps = [step for step in migrations if step.version > version]
    if version and (steps or doubtful):
        _check(connection)
    backup = _back_up(connection, path, version, at) if version and steps else None
    if steps:
        _migrate(connection, steps)
    return backup


def _check(connection: sqlite3.Connection) -> None:
    answer = connection.execute("PRAGMA quick_check(1)").fetchone()
    if answer is None or answer[0] != "ok":
        raise StorageError("journal_corrupt", cause="quick_check")


def _migrate(connection: sqlite3.Connection, steps: Sequence[Migration]) -> None:
    """Take all steps or none: a file killed half-way is still what its backup is a copy of."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statement in (one for step in steps for one in step.statements):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {steps[-1].version:d}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _back_up(connection: sqlite3.Connection, path: Path, version: int, at: datetime) -> Path:
    target = _free_name(path, f"backup-v{version}", at)
    unfinished = target.with_name(f"{target.name}.part")
    # One that was left by a kill would be written over page by page, not from its beginning.
    unfinished.unlink(missing_ok=True)
    with closing(sqlite3.connect(unfinished)) as copy:
        connection.backup(copy)
    return unfinished.rename(target)


def _set_aside(path: Path, at: datetime, error: StorageError) -> Path:
    target = _free_name(path, "damaged", at)
    try:
        for suffix in _SIDE_FILES:
            piece = path.with_name(path.name + suffix)
            if piece.exists():
                piece.rename(target.with_name(target.name + suffix))
    except OSError as failure:
        raise StorageError("journal_corrupt", path=str(path)) from failure
    _suspect(path).unlink(missing_ok=True)
    if not target.exists():
        raise error
    return target


def _free_name(path: Path, word: str, at: datetime) -> Path:
    stem = f"{path.stem}.{word}-{at:%Y%m%dT%H%M%S}"
    candidates = (path.with_name(f"{stem}{tail}{path.suffix}") for tail in _tails())
    return next(name for name in candidates if not name.exists())


def _tails() -> Sequence[str]:
    return ("", *(f"-{number}" for number in range(2, 1000)))
