"""Opens the journal's file: lock, checks, backup, migrations; only storage/ imports it.

Nothing is ever overwritten: a damaged file is renamed, recovered as far as it can be read, and
reported until the operator has understood; a newer one is refused, and an older one is copied
before it is changed.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.notices import DamageCause
from extend_desktop.storage.failures import translated
from extend_desktop.storage.migrations import Migration, tables_of
from extend_desktop.storage.private_files import close_to_others, make_private
from extend_desktop.storage.set_aside import SIDE_FILES, DamagedJournal, free_name
from extend_desktop.values import dataclass

_log = logging.getLogger(__name__)
_LOG_MODE, _SAFE_MODE = "wal", "truncate"
BUSY_S = 5.0
"""How long a write waits for another program that looks into the file, before it fails."""
FOUND_BY_CHECK = "check"
_FOREIGN = "foreign_database"
_NO_MARK = 0
"""SQLite's application id of a journal: none, unlike that of an archive, which has the same tables."""
_WHOLE_CHECK_BYTES = 64 * 1024 * 1024
"""A file up to this size is checked as a whole at each opening, which takes a fraction of a second."""
_MOST_INPUTS_CHECKED = 50_000
"""Of more inputs nothing is checked that grows with them: 200,000 take 1.4 s of a processor, more than
all the rest of a start. Damage there is met when it is read, or found by "Check the journal"."""
_RESULTS = frozenset({"outputs", "flat_results", "exported", "marks"})
_FILES = frozenset({"known_files", "renamed_files", "watched_files"})
_GROWING = frozenset({"inputs", "staged", "runs", "earlier_tries"}) | _RESULTS | _FILES


@dataclass(frozen=True, slots=True)
class Opened:
    """An open journal and what had to be done for it.

    Attributes:
        set_aside: where a damaged journal was moved to, if there was one.
        backup: copy of the file as it was before its migration, if there was one.
        has_log: whether SQLite's write-ahead log is in use; not on network folders.
    """

    connection: sqlite3.Connection
    set_aside: Path | None = None
    backup: Path | None = None
    has_log: bool = True


def open_journal_file(
    path: Path,
    migrations: Sequence[Migration],
    at: datetime,
    *,
    is_known: bool = False,
    is_remote: bool = False,
) -> Opened:
    """Open or create the file; call it on the thread that will own the connection.

    With `is_known` there was a journal at an earlier start, so that one that is not there is missing.
    One that `is_remote` lies on a network, where no memory can be shared with readers: it has no
    write-ahead log, and is read by nobody else while it is open.

    Raises:
        StorageError: `journal_locked`, `journal_newer`, `journal_unreadable`, `journal_corrupt`
            when a damaged file cannot be moved aside, `read_only`, `disk_full`, `storage_failed`.
    """
    with translated():
        path.parent.mkdir(parents=True, exist_ok=True)
        _refuse_odd_file(path)
    damaged = DamagedJournal(path, migrations, at)
    damaged.finish_earlier()
    try:
        _refuse_lone_log(path)
        if is_known and _is_empty(path):
            damaged.report_missing()
        else:
            _refuse_suspect(path, was_met_in_use=damaged.was_met_in_use)
        return _open(path, migrations, at, is_remote=is_remote)
    except StorageError as error:
        if error.code != "journal_corrupt":
            raise
        cause = DamageCause.FOREIGN if error.facts.get("cause") == _FOREIGN else DamageCause.DAMAGED
    aside = damaged.set_aside(cause)
    _suspect(path).unlink(missing_ok=True)
    return replace(_open(path, migrations, at, is_remote=is_remote), set_aside=aside)


def mark_suspect(path: Path) -> None:
    """Remember that reading met damage, so that the next opening recovers what can be read."""
    # Where even this cannot be written, the next reading meets the damage again and says so.
    with suppress(OSError):
        _suspect(path).touch()


def _suspect(path: Path) -> Path:
    return path.with_name(path.name + ".suspect")


def _refuse_odd_file(path: Path) -> None:
    """Leave alone what is no file, or not ours to read: it may be whole.

    Raises:
        StorageError: `journal_unreadable`.
    """
    if path.exists() and not path.is_file():
        raise StorageError("journal_unreadable", path=str(path), reason="not_a_file")
    try:
        with path.open("rb") as file:
            file.read(1)
    except FileNotFoundError:
        return
    except OSError as error:
        raise StorageError("journal_unreadable", path=str(path), reason="no_access") from error


def _refuse_suspect(path: Path, *, was_met_in_use: bool) -> None:
    """Send a file to the recovery in which reading met damage.

    Raises:
        StorageError: `journal_corrupt`.
    """
    if was_met_in_use or _suspect(path).exists():
        raise StorageError("journal_corrupt", cause="met_in_use")


def _refuse_lone_log(path: Path) -> None:
    """Keep SQLite from deleting a write-ahead log whose database is gone or empty.

    Raises:
        StorageError: `journal_corrupt`.
    """
    log = path.with_name(path.name + "-wal")
    if _is_empty(path) and not _is_empty(log):
        raise StorageError("journal_corrupt", cause="log_without_database")


def _is_empty(path: Path) -> bool:
    return not path.exists() or path.stat().st_size == 0


def _open(path: Path, migrations: Sequence[Migration], at: datetime, *, is_remote: bool) -> Opened:
    # A write-ahead log left behind means the last session did not close; then look closer.
    wal = path.with_name(path.name + "-wal")
    doubtful = not _is_empty(wal)
    with translated():
        make_private(path)
        close_to_others(path.with_name(path.name + suffix) for suffix in SIDE_FILES)
        connection = sqlite3.connect(path, timeout=0, isolation_level=None)
        try:
            if is_remote:
                # It holds the lock while the file is open and needs no shared memory.
                connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            refuse_foreign(connection, path, migrations)
            has_log = _prepare(connection, wants_log=not is_remote)
            backup = _bring_up_to_date(connection, path, migrations, at, doubtful=doubtful)
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute(f"PRAGMA busy_timeout = {BUSY_S * 1000:.0f}")
        except BaseException:
            connection.close()
            raise
    return Opened(connection, backup=backup, has_log=has_log)


def refuse_foreign(
    connection: sqlite3.Connection, path: Path, migrations: Sequence[Migration]
) -> None:
    """Look at what the file is before anything in it is touched.

    Raises:
        StorageError: `journal_newer`; `journal_corrupt`, it is another program's database, or an
            archive of batches.
    """
    if connection.execute("PRAGMA application_id").fetchone()[0] != _NO_MARK:
        raise StorageError("journal_corrupt", cause=_FOREIGN)
    version = version_of(connection)
    newest = migrations[-1].version
    if version > newest:
        raise StorageError("journal_newer", found=version, known=newest, path=str(path))
    tables = frozenset(_tables(connection))
    if not (tables >= tables_of(migrations, version) if version else not tables):
        raise StorageError("journal_corrupt", cause=_FOREIGN)


def version_of(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _prepare(connection: sqlite3.Connection, *, wants_log: bool) -> bool:
    """Set the connection up; return whether there is a write-ahead log.

    Without one each commit goes through a file of its own, which is slower and as safe.
    """
    has_log = wants_log and _ask_mode(connection, _LOG_MODE) == _LOG_MODE
    if not has_log:
        _log.warning(
            "No write-ahead log is used here; the mode is %s", _ask_mode(connection, _SAFE_MODE)
        )
    connection.execute(f"PRAGMA synchronous = {'FULL' if has_log else 'EXTRA'}")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("COMMIT")
    return has_log


def _ask_mode(connection: sqlite3.Connection, mode: str) -> str:
    """Ask for a journal mode and return the one that SQLite took."""
    return str(connection.execute(f"PRAGMA journal_mode = {mode}").fetchone()[0])


def _bring_up_to_date(
    connection: sqlite3.Connection,
    path: Path,
    migrations: Sequence[Migration],
    at: datetime,
    *,
    doubtful: bool,
) -> Path | None:
    version = version_of(connection)
    steps = [step for step in migrations if step.version > version]
    if version:
        is_small = path.stat().st_size <= _WHOLE_CHECK_BYTES
        _check(connection, whole=bool(steps) or doubtful or is_small)
    backup = _back_up(connection, path, version, at) if version and steps else None
    if steps:
        _migrate(connection, steps)
    return backup


def _check(connection: sqlite3.Connection, *, whole: bool) -> None:
    """Look for damage; in a big file not among the results, where it is met when they are read."""
    for check in ["1"] if whole else _short_tables(connection):
        sql = "SELECT * FROM pragma_quick_check(?)"
        answer = connection.execute(sql, (check,)).fetchone()
        if answer is None or answer[0] != "ok":
            raise StorageError("journal_corrupt", cause="quick_check")


def _short_tables(connection: sqlite3.Connection) -> list[str]:
    """Return the tables of a big file that are checked in a moment."""
    names, newest = _tables(connection), 0
    if "inputs" in names:
        newest = connection.execute("SELECT max(id) FROM inputs").fetchone()[0] or 0
    left_out = _GROWING if newest > _MOST_INPUTS_CHECKED else frozenset({"outputs"})
    return [name for name in names if name not in left_out]


def _tables(connection: sqlite3.Connection) -> list[str]:
    sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    return [str(row[0]) for row in connection.execute(sql)]


def _migrate(connection: sqlite3.Connection, steps: Sequence[Migration]) -> None:
    """Take all steps or none: a file killed half-way is still what its backup is a copy of."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statement in (sql for step in steps for sql in step.statements):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {steps[-1].version:d}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _back_up(connection: sqlite3.Connection, path: Path, version: int, at: datetime) -> Path:
    target = free_name(path, f"backup-v{version}", at)
    unfinished = target.with_name(f"{target.name}.part")
    # One that was left by a kill would be written over page by page, not from its beginning.
    unfinished.unlink(missing_ok=True)
    make_private(unfinished)
    with closing(sqlite3.connect(unfinished)) as copy:
        connection.backup(copy)
    return unfinished.rename(target)
