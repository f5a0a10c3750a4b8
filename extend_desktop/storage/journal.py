"""The journal: the truth about batches, in one SQLite file; bootstrap.py builds it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from sqlite3 import Connection
from typing import Self

from extend_desktop.domain.activities import Activity, ActivityKind
from extend_desktop.domain.ids import BatchId
from extend_desktop.services.ports import FileLockPort
from extend_desktop.storage.batch_rows import BatchRows
from extend_desktop.storage.calls import Calls, reads, writes
from extend_desktop.storage.control_rows import ControlRows
from extend_desktop.storage.database import Database
from extend_desktop.storage.due_export_rows import DueExportRows
from extend_desktop.storage.export_rows import ExportRows
from extend_desktop.storage.extracted_rows import ExtractedRows
from extend_desktop.storage.flat_rows import FlatRows
from extend_desktop.storage.input_rows import InputRows, KnownFileRows
from extend_desktop.storage.mark_rows import MarkRows
from extend_desktop.storage.other_run_rows import OtherRunRows
from extend_desktop.storage.output_rows import OutputRows
from extend_desktop.storage.part_rows import PartRows
from extend_desktop.storage.reading import ReadOnlyDatabase
from extend_desktop.storage.rename_rows import RenameRows
from extend_desktop.storage.rows import all_rows, from_json, from_us, to_json, to_us
from extend_desktop.storage.run_rows import RunRows
from extend_desktop.storage.staged_rows import StagedRows
from extend_desktop.storage.upkeep import Upkeep
from extend_desktop.storage.watch_rows import WatchRows


def _add(connection: Connection, batch_id: BatchId, activity: Activity) -> None:
    facts = to_json(dict(activity.facts))
    connection.execute(
        "INSERT INTO activity (batch_id, at_us, kind, facts, request_id) VALUES (?, ?, ?, ?, ?)",
        (batch_id, to_us(activity.at), activity.kind.value, facts, activity.request_id),
    )


def _of_batch(connection: Connection, batch_id: BatchId) -> tuple[Activity, ...]:
    sql = """SELECT at_us, kind, facts, request_id FROM activity
        WHERE batch_id = ? ORDER BY id DESC"""
    return tuple(
        Activity(from_us(at_us), ActivityKind(kind), from_json(facts), request_id)
        for at_us, kind, facts, request_id in all_rows(connection, sql, batch_id)
    )


class ActivityRows(Calls):
    """What happened to batches; see the Protocol for what each call does."""

    add = writes(_add)
    of_batch = reads(_of_batch)


class Journal:
    """All tables over one connection; several services share it, on one loop.

    Satisfies `services.ports.journal.JournalPort`.

    Attributes:
        staged: what is staged and not sent yet.
        watched: what is watched for new files, and what became of them.
    """

    def __init__(self, database: Database) -> None:
        self.database = database
        self.batches = BatchRows(database)
        self.inputs = InputRows(database)
        self.parts = PartRows(database)
        self.runs = RunRows(database)
        self.outputs = OutputRows(database)
        self.results = FlatRows(database)
        self.known_files = KnownFileRows(database)
        self.activity = ActivityRows(database)
        self.control = ControlRows(database)
        self.staged = StagedRows(database)
        self.marks = MarkRows(database)
        self.exports = ExportRows(database)
        self.due_exports = DueExportRows(database)
        self.watched = WatchRows(database)
        self.other_runs = OtherRunRows(database)
        self.extracted = ExtractedRows(database)
        self.renames = RenameRows(database)
        self.upkeep = Upkeep(database)

    @classmethod
    async def open(
        cls,
        path: Path,
        *,
        lock: FileLockPort | None = None,
        on_damage: Callable[[], None] | None = None,
        is_remote: bool = False,
        mark: Path | None = None,
    ) -> Self:
        """Open or create the journal at `path`; a damaged one is reported by `DamageNotices`.

        `lock` is held while it is open and keeps other writers away, also during a repair;
        `on_damage` is called on the journal's thread when damage is met later; one that `is_remote`
        lies on a network, where nobody else can read it meanwhile. By `mark`, a file in another
        folder, a journal that was restored from a backup is told from the one last used.

        Raises:
            StorageError: `journal_locked` (another process has it), `journal_elsewhere`,
                `journal_newer`, `journal_unreadable`, `journal_corrupt`, `read_only`, `disk_full`,
                `storage_failed`.
        """
        return cls(
            await Database.open(
                path, lock=lock, on_damage=on_damage, is_remote=is_remote, mark=mark
            )
        )

    @classmethod
    async def open_beside(cls, path: Path) -> Self:
        """Open the journal for reading while another process writes to it; writes are refused.

        Raises:
            StorageError: see `reading.open_for_reading`.
        """
        return cls(await ReadOnlyDatabase.open_beside(path))

    @property
    def is_read_only(self) -> bool:
        """Whether another process writes to it, so that this one only reads."""
        return isinstance(self.database, ReadOnlyDatabase)

    async def aclose(self) -> None:
        """Finish what waits and close the file."""
        await self.database.aclose()
