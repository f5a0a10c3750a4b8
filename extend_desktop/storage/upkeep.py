"""Size, check and compacting of the journal; only storage/journal.py imports it."""
# ruff: noqa: S608 - the statements are put together out of our own words

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path

from extend_desktop.domain.batches import InputState, phase_of
from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.ids import AccountId, BatchId
from extend_desktop.domain.journal_upkeep import (
    JournalFinding,
    JournalFlaw,
    JournalPlace,
    JournalSize,
)
from extend_desktop.domain.statuses import parse_run_status
from extend_desktop.services.ports.unfinished import Note, temporary_folder, unnoted
from extend_desktop.storage.archive import (
    batches_in,
    copy_archive,
    insert_batches,
    opened_copy,
    write_archive,
)
from extend_desktop.storage.database import Database
from extend_desktop.storage.failures import translated
from extend_desktop.storage.interruption import Interruption
from extend_desktop.storage.migrations import MIGRATIONS
from extend_desktop.storage.opening import FOUND_BY_CHECK
from extend_desktop.storage.reading import open_for_reading
from extend_desktop.storage.row_meter import Progress, RowMeter
from extend_desktop.storage.rows import all_rows

_MOST_COMPLAINTS = 100
_UNDER_WAY = "('waiting', 'uploading', 'uploaded', 'submitting', 'unconfirmed')"
_RULES: tuple[tuple[JournalFlaw, str], ...] = (
    (
        JournalFlaw.FOREIGN_RUN,
        "SELECT count(*) FROM inputs i JOIN runs r ON r.id = i.run WHERE r.input_id <> i.id",
    ),
    (
        JournalFlaw.OPEN_IN_ENDED,
        f"""SELECT count(*) FROM inputs i JOIN batches b ON b.id = i.batch_id
            WHERE b.finished_at_us IS NOT NULL AND i.state IN {_UNDER_WAY}""",
    ),
    (
        JournalFlaw.LOST_RESULT,
        """SELECT count(*) FROM runs WHERE status = 'PROCESSED' AND wants_output = 0
            AND output_problem IS NULL AND id NOT IN (SELECT run FROM outputs)""",
    ),
)
Step = Callable[[sqlite3.Connection], Sequence[JournalFinding]]


class Upkeep:
    """Looks after one journal file; see the Protocol for what each call does."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def place(self) -> JournalPlace:
        """Where the file lies."""
        database = self._database
        return JournalPlace(database.path, database.is_remote, database.has_log)

    async def size(self) -> JournalSize:
        return await self._database.read(lambda connection: _size(connection, self._database.path))

    async def check(self, on_progress: Progress) -> tuple[JournalFinding, ...]:
        steps = _steps()
        found: list[JournalFinding] = []
        for number, step in enumerate(steps):
            on_progress(number, len(steps))
            found += await self._read(step)
        on_progress(len(steps), len(steps))
        if any(item.flaw is JournalFlaw.FILE for item in found):
            error = StorageError("journal_corrupt", cause=FOUND_BY_CHECK)
            await self._database.read(lambda _: self._database.note_damage(error))
        return tuple(found)

    async def compact(self) -> int:
        before = await self.size()
        _require_room(self._database.path, before.taken_bytes)
        interruption = Interruption()
        work = asyncio.ensure_future(self._compacted(interruption))
        try:
            await asyncio.shield(work)
        except asyncio.CancelledError:
            await interruption.end(work)
            raise
        return max(0, before.taken_bytes - (await self.size()).taken_bytes)

    async def _compacted(self, interruption: Interruption) -> None:
        # Among writes it would be within their transaction, where SQLite cannot do it.
        while not await self._database.read(lambda connection: _compact(connection, interruption)):
            pass

    async def archive(self, ids: Sequence[BatchId], target: Path, on_progress: Progress) -> None:
        meter = RowMeter(on_progress)
        if self._database.is_remote:
            # Nobody else is let in there, so that the journal's own thread copies.
            work = self._database.read(lambda source: write_archive(source, ids, target, meter))
            await meter.carried(work)
            return
        await meter.carried(asyncio.to_thread(self._archive, ids, target, meter))

    async def read_back(
        self, path: Path, on_progress: Progress, note: Note = unnoted
    ) -> tuple[tuple[BatchId, ...], tuple[BatchId, ...]]:
        meter = RowMeter(on_progress)
        async with temporary_folder(note) as folder:
            copy = folder / "archive.sqlite3"
            await asyncio.to_thread(copy_archive, path, copy)
            work = self._database.write(
                lambda connection: _insert_copy(connection, copy, path, meter)
            )
            return await meter.carried(work)

    async def move(self, ids: Sequence[BatchId], account_id: AccountId) -> None:
        def move(connection: sqlite3.Connection) -> None:
            sql = "UPDATE batches SET account_id = ? WHERE id = ?"
            connection.executemany(sql, [(account_id, batch_id) for batch_id in ids])

        await self._database.write(move)

    def _archive(self, ids: Sequence[BatchId], target: Path, meter: RowMeter) -> None:
        opened = open_for_reading(self._database.path, MIGRATIONS)
        with closing(opened.connection) as source:
            # One state of the journal, whatever is written meanwhile.
            source.execute("BEGIN")
            write_archive(source, ids, target, meter)

    async def _read(self, step: Step) -> Sequence[JournalFinding]:
        """Run a step beside the journal's thread where that is possible; cancelling ends it."""
        if self._database.is_remote:
            return await self._database.read(step)
        interruption = Interruption()
        work = asyncio.ensure_future(asyncio.to_thread(self._beside, step, interruption))
        try:
            return await asyncio.shield(work)
        except asyncio.CancelledError:
            await interruption.end(work)
            raise

    def _beside(self, step: Step, interruption: Interruption) -> Sequence[JournalFinding]:
        opened = open_for_reading(self._database.path, MIGRATIONS)
        with (
            translated(),
            closing(opened.connection) as connection,
            interruption.reaching(connection),
        ):
            return step(connection)


def _steps() -> list[Step]:
    """Return the steps of a check: table by table, then the rules that hold between them."""
    tables = sorted({table for step in MIGRATIONS for table in step.tables})
    return [
        *(_file_step(table) for table in tables),
        _references,
        *(_rule_step(flaw, sql) for flaw, sql in _RULES),
        _phases,
    ]


def _file_step(table: str) -> Step:
    def look(connection: sqlite3.Connection) -> Sequence[JournalFinding]:
        sql = f"PRAGMA integrity_check({table})"
        complaints = [row[0] for row in connection.execute(sql).fetchmany(_MOST_COMPLAINTS)]
        return _found(JournalFlaw.FILE, sum(text != "ok" for text in complaints))

    return look


def _references(connection: sqlite3.Connection) -> Sequence[JournalFinding]:
    rows = connection.execute("PRAGMA foreign_key_check").fetchmany(_MOST_COMPLAINTS)
    return _found(JournalFlaw.REFERENCE, len(rows))


def _rule_step(flaw: JournalFlaw, sql: str) -> Step:
    return lambda connection: _found(flaw, int(connection.execute(sql).fetchone()[0]))


def _phases(connection: sqlite3.Connection) -> Sequence[JournalFinding]:
    sql = """SELECT i.state, r.status, i.phase, count(*) FROM inputs i
        LEFT JOIN runs r ON r.id = i.run GROUP BY 1, 2, 3"""
    wrong = sum(
        count
        for state, status, phase, count in all_rows(connection, sql)
        if phase_of(InputState(state), None if status is None else parse_run_status(status))
        != phase
    )
    return _found(JournalFlaw.PHASE, wrong)


def _found(flaw: JournalFlaw, count: int) -> Sequence[JournalFinding]:
    return [JournalFinding(flaw, count)] if count else []


def _size(connection: sqlite3.Connection, path: Path) -> JournalSize:
    def number(sql: str) -> int:
        return int(connection.execute(sql).fetchone()[0])

    return JournalSize(
        file_bytes=_bytes_of(path),
        log_bytes=_bytes_of(path.with_name(f"{path.name}-wal")),
        free_bytes=number("PRAGMA freelist_count") * number("PRAGMA page_size"),
        batches=number("SELECT count(*) FROM batches"),
        inputs=number("SELECT count(*) FROM inputs"),
        results=number("SELECT count(*) FROM outputs"),
    )


def _bytes_of(path: Path) -> int:
    with suppress(OSError):
        return path.stat().st_size
    return 0


def _require_room(path: Path, file_bytes: int) -> None:
    """Refuse where the copy would fill the disk.

    Raises:
        StorageError: `disk_full`. Source: SQLite, "VACUUM": as much as twice the file is needed.
    """
    with translated():
        free_bytes = shutil.disk_usage(path.parent).free
    if free_bytes < 2 * file_bytes:
        raise StorageError("disk_full", path=str(path))


def _insert_copy(
    connection: sqlite3.Connection, copy: Path, path: Path, meter: RowMeter
) -> tuple[tuple[BatchId, ...], tuple[BatchId, ...]]:
    """Put the batches of an archive that are not here into the journal: all of them or none."""
    with closing(opened_copy(copy)) as archive:
        known = {row[0] for row in connection.execute("SELECT id FROM batches")}
        found = [BatchId(batch_id) for batch_id in batches_in(archive)]
        new = tuple(batch_id for batch_id in found if batch_id not in known)
        try:
            insert_batches(connection, archive, new, meter)
            broken = connection.execute("PRAGMA foreign_key_check").fetchone()
        except (sqlite3.IntegrityError, OverflowError) as error:
            raise StorageError("archive_unreadable", path=str(path)) from error
    if broken is not None:
        raise StorageError("archive_unreadable", path=str(path))
    return new, tuple(batch_id for batch_id in found if batch_id in known)


def _compact(connection: sqlite3.Connection, interruption: Interruption) -> bool:
    """Write the file anew without what holds nothing; False within a transaction."""
    if interruption.is_wanted:
        return True
    if connection.in_transaction:
        return False
    # In memory, the copy of a large journal would not fit.
    connection.execute("PRAGMA temp_store = FILE")
    try:
        with interruption.reaching(connection):
            connection.execute("VACUUM")
    finally:
        connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return True
