"""Reads a journal that another process writes to; only storage/journal.py imports it.

SQLite's write-ahead log lets readers in beside the one writer. A reader never changes the file: it
migrates nothing, repairs nothing and holds no claim, so that it cannot be in the way of the writer.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

from typing_extensions import override

from extend_desktop.domain.errors import StorageError
from extend_desktop.storage.database import Database
from extend_desktop.storage.failures import translated
from extend_desktop.storage.holder import JournalClaim
from extend_desktop.storage.jobs import Work
from extend_desktop.storage.migrations import MIGRATIONS, Migration
from extend_desktop.storage.opening import (
    BUSY_S,
    FOUND_BY_CHECK,
    Opened,
    mark_suspect,
    refuse_foreign,
    version_of,
)

T = TypeVar("T")


def open_for_reading(path: Path, migrations: Sequence[Migration]) -> Opened:
    """Open a journal that another process, or another connection of this one, has open.

    Raises:
        StorageError: `journal_locked`, it lets no reader in, as on a network;
            `journal_older`, an older program has it open; `journal_newer`; `journal_unreadable`,
            there is none; `journal_corrupt`, `storage_failed`.
    """
    if not path.is_file():
        raise StorageError("journal_unreadable", path=str(path), reason="not_a_file")
    with translated():
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode=ro",
            uri=True,
            timeout=BUSY_S,
            isolation_level=None,
        )
        try:
            connection.execute("PRAGMA query_only = 1")
            refuse_foreign(connection, path, migrations)
            _refuse_older(connection, path, migrations[-1].version)
        except BaseException:
            connection.close()
            raise
    return Opened(connection)


def _refuse_older(connection: sqlite3.Connection, path: Path, known: int) -> None:
    found = version_of(connection)
    if found < known:
        raise StorageError("journal_older", found=found, known=known, path=str(path))


class _NoClaim(JournalClaim):
    """A reader takes nothing, so that it shows and releases nothing."""

    @override
    def heartbeat(self, now_s: float, wall_s: float) -> None: ...

    @override
    def release(self, *, held: bool = True) -> None: ...


class ReadOnlyDatabase(Database):
    """The journal's file while another process writes to it; every write is refused."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._claim = _NoClaim(path)

    @classmethod
    async def open_beside(cls, path: Path) -> ReadOnlyDatabase:
        """Open the file for reading.

        Raises:
            StorageError: see `open_for_reading`.
        """
        database = cls(path)
        await database._started(lambda: open_for_reading(path, MIGRATIONS))
        return database

    @override
    async def write(self, work: Work[T]) -> T:
        """Refuse.

        Raises:
            StorageError: `journal_locked`.
        """
        raise StorageError("journal_locked", cause="read_only")

    @override
    def note_damage(self, error: StorageError) -> None:
        # The process that writes meets the damage itself, and knows better what to do about it;
        # but what a check finds it may never read.
        self.damage = self.damage or error
        if error.facts.get("cause") == FOUND_BY_CHECK:
            mark_suspect(self.path)
