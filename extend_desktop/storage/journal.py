"""The journal: the truth about batches, in one SQLite file; bootstrap.py builds it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Self

from typing_extensions import override

from extend_desktop.domain.activities import Activity
from extend_desktop.domain.ids import BatchId
from extend_desktop.services.ports import FileLockPort
from extend_desktop.services.ports.journal import JournalPort
from extend_desktop.storage.batch_rows import BatchRows
from extend_desktop.storage.calls import Calls, reads, writes
from extend_desktop.storage.control_rows import ControlRows
from extend_desktop.storage.database import Database
from extend_desktop.storage.input_rows import InputRows, KnownFileRows
from extend_desktop.storage.output_rows import OutputRows
from extend_desktop.storage.part_rows import PartRows
from extend_desktop.storage.rows import activity_of, all_rows, to_json, to_us
from extend_desktop.storage.run_rows import RunRows
from extend_desktop.storage.staged_rows import StagedRows


def _add(connection: sqlite3.Connection, batch_id: BatchId, activity: Activity) -> None:
    values = (
        batch_id,
        to_us(activity.at),
        activity.kind.value,
        to_json(dict(activity.facts)),
        activity.request_id,
    )

    connection.execute(
        "INSERT INTO activity (batch_id, at_us, kind, facts, request_id) VALUES (?, ?, ?, ?, ?)",
        values,
    )


def _of_batch(connection: sqlite3.Connection, batch_id: BatchId) -> tuple[Activity, ...]:
    sql = """SELECT at_us, kind, facts, request_id FROM activity
        WHERE batch_id = ? ORDER BY id DESC"""
    return tuple(map(activity_of, all_rows(connection, sql, batch_id)))


class Journal(JournalPort):
    """All tables over one connection; several services share it, on one loop.

    Attributes:
        staged: what is staged and not sent yet.
    """

    def __init__(self, database: Database) -> None:
        self.database = database
        self._batches = BatchRows(database)
        self._inputs = InputRows(database)
        self._parts = PartRows(database)
        self._runs = RunRows(database)
        self._outputs = OutputRows(database)
        self._known_files = KnownFileRows(database)
        self._activity = ActivityRows(database)
        self._control = ControlRows(database)
        self.staged = StagedRows(database)

    @classmethod
    async def open(
        cls,
        path: Path,
        *,
        lock: FileLockPort | None = None,
        on_damage: Callable[[], None] | None = None,
    ) -> Self:
        """Open or create the journal at `path`; a damaged one is reported by `DamageNotices`.

        `lock` is held while it is open and keeps other processes away, also during a repair;
        `on_damage` is called on the journal's thread when damage is met later.

        Raises:
            StorageError: `journal_locked` (another process has it), `journal_elsewhere`,
                `journal_newer`, `journal_unreadable`, `journal_corrupt`, `read_only`, `disk_full`,
                `storage_failed`.
        """
        return cls(await Database.open(path, lock=lock, on_damage=on_damage))

    @property
    @override
    def batches(self) -> BatchRows:
        return self._batches

    @property
    @override
    def inputs(self) -> InputRows:
        return self._inputs

    @property
    @override
    def parts(self) -> PartRows:
        return self._parts

    @property
    @override
    def runs(self) -> RunRows:
        return self._runs

    @property
    @override
    def outputs(self) -> OutputRows:
        return self._outputs

    @property
    @override
    def known_files(self) -> KnownFileRows:
        return self._known_files

    @property
    @override
    def activity(self) -> ActivityRows:
        return self._activity

    @property
    @override
    def control(self) -> ControlRows:
        return self._control

    @override
    async def aclose(self) -> None:
        """Finish what waits and close the file."""
        await self.database.aclose()


class ActivityRows(Calls):
    """What happened to batches; see the Protocol for what each call does."""

    add = writes(_add)
    of_batch = reads(_of_batch)
