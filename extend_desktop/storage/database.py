"""One SQLite connection on one thread of its own; only storage/ imports it.

Coroutines hand it functions of the connection. Functions that wait at the same moment share one
transaction, each inside a savepoint of its own, so that a thousand small writes do not cost a
thousand flushes of the disk; no caller is answered before the commit is on the disk.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self, TypeVar

from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.notices import DamageCause, DamagedFile, DamageNotice
from extend_desktop.services.ports import FileLockPort
from extend_desktop.storage.failures import translated
from extend_desktop.storage.holder import HEARTBEAT_S, JournalClaim
from extend_desktop.storage.jobs import Job, JobQueue, Work, outcome_of
from extend_desktop.storage.journal_mark import JournalMark
from extend_desktop.storage.migrations import MIGRATIONS, Migration
from extend_desktop.storage.notices import DamageNotices
from extend_desktop.storage.opening import Opened, mark_suspect, open_journal_file

_log = logging.getLogger(__name__)
T = TypeVar("T")


class Database:
    """The journal's file, open and locked for this process.

    Attributes:
        set_aside: where a damaged journal was moved to when this one was opened, else None.
        backup: the copy made before a migration, else None.
        has_log: whether SQLite's write-ahead log is in use; not on network folders.
        is_remote: whether the file lies on a network.
        damage: set when damage was met in use, or another computer took the journal over; nothing
            is written from then on.
    """

    def __init__(
        self,
        path: Path,
        lock: FileLockPort | None = None,
        on_damage: Callable[[], None] | None = None,
        *,
        is_remote: bool = False,
        mark: Path | None = None,
    ) -> None:
        self.path = path
        self._mark = JournalMark(mark)
        self.is_remote = is_remote
        self.set_aside: Path | None = None
        self.backup: Path | None = None
        self.has_log = True
        self.damage: StorageError | None = None
        self._claim = JournalClaim(path, lock)
        self._on_damage = on_damage
        self._jobs = JobQueue()
        self._closed = False
        self._thread: threading.Thread | None = None

    @classmethod
    async def open(
        cls,
        path: Path,
        *,
        migrations: Sequence[Migration] = MIGRATIONS,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        lock: FileLockPort | None = None,
        on_damage: Callable[[], None] | None = None,
        is_remote: bool = False,
        mark: Path | None = None,
    ) -> Self:
        """Open or create the file at `path`, migrated to the newest version.

        `lock` keeps other writers of this computer away, also while a file is repaired;
        `on_damage` is called on the journal's thread when damage is met in use; one that
        `is_remote` lies on a network; `mark` is where a `JournalMark` is kept.

        Raises:
            StorageError: see `opening.open_journal_file`; `journal_elsewhere`.
        """
        database = cls(path, lock, on_damage, is_remote=is_remote, mark=mark)
        opened = await database._started(lambda: database._open(migrations, now()))
        database.set_aside, database.backup = opened.set_aside, opened.backup
        database.has_log = opened.has_log
        return database

    async def read(self, work: Work[T]) -> T:
        """Run `work` on the journal's thread without writing; cancelling only stops the wait."""
        return await self._submit(Job(work, writes=False))

    async def write(self, work: Work[T]) -> T:
        """Run `work` in a transaction and return once it is on the disk.

        All of it or nothing is kept. It is carried out even when the awaiting task is cancelled.

        Raises:
            StorageError: the disk or the file failed; nothing was kept.
            DefectError: a constraint or a rule of ours was broken; nothing was kept.
        """
        return await self._submit(Job(work, writes=True))

    async def aclose(self) -> None:
        """Finish what waits, close the file and end the thread; may be called twice."""
        self._closed = True
        thread, self._thread = self._thread, None
        if thread is not None:
            self._jobs.end()
            await asyncio.to_thread(thread.join)

    async def _submit(self, job: Job[T]) -> T:
        if self._closed:
            raise StorageError("storage_failed", cause="closed")
        self._jobs.put(job)
        answer = asyncio.wrap_future(job.answer)
        # A cancelled caller does not learn of a failure; that is no defect.
        answer.add_done_callback(_mark_retrieved)
        # The shield keeps a cancelled caller from taking back what it has handed in.
        return await asyncio.shield(answer)

    async def _started(self, opening: Callable[[], Opened]) -> Opened:
        """Start the thread and return what it opened.

        Raises:
            StorageError: as `opening` does; the thread has ended.
        """
        answer: Future[Opened] = Future()
        self._thread = threading.Thread(
            target=self._serve, args=(answer, opening), name="journal", daemon=True
        )
        self._thread.start()
        return await asyncio.wrap_future(answer)

    def _open(self, migrations: Sequence[Migration], at: datetime) -> Opened:
        with translated():
            self.path.parent.mkdir(parents=True, exist_ok=True)
        with self._claim.taken() as holder:
            is_known, is_remote = holder.knows_journal, self.is_remote
            opened = open_journal_file(
                self.path, migrations, at, is_known=is_known, is_remote=is_remote
            )
            self._mark.look(opened.connection, self.path, at)
            holder.note_opened()
        return opened

    def _serve(self, answer: Future[Opened], opening: Callable[[], Opened]) -> None:
        opened = outcome_of(opening)
        if (error := opened.exception()) is not None:
            answer.set_exception(error)
            return
        answer.set_result(opened.result())
        self._work_until_closed(opened.result().connection)

    def _work_until_closed(self, connection: sqlite3.Connection) -> None:
        is_last = False
        while not is_last:
            jobs, is_last = self._jobs.next_group(HEARTBEAT_S)
            self._heartbeat()
            while jobs:
                jobs = self._run_group(connection, jobs)
        connection.close()
        self._claim.release(held=self.damage is None or self.damage.code != "journal_elsewhere")

    def _heartbeat(self) -> None:
        try:
            self._claim.heartbeat(time.monotonic(), time.time())
        except StorageError as error:
            self.damage = self.damage or error

    def _run_group(self, connection: sqlite3.Connection, jobs: list[Job[Any]]) -> list[Job[Any]]:
        """Run the jobs in one transaction, resolve them, and return those still to run."""
        done: list[Job[Any]] = []
        group = outcome_of(lambda: self._run_in_transaction(connection, jobs, done))
        self._resolve_group(connection, done or jobs, group.exception())
        return jobs[len(done or jobs) :]

    def _run_in_transaction(
        self, connection: sqlite3.Connection, jobs: Sequence[Job[Any]], done: list[Job[Any]]
    ) -> None:
        """Run the jobs and commit; `done` gets each that was begun.

        Raises:
            Exception: all that was written is taken back, for this reason.
        """
        if self.damage is None and any(job.writes for job in jobs):
            connection.execute("BEGIN IMMEDIATE")
        for job in jobs:
            done.append(job)
            if self.damage is not None and job.writes:
                # What is written into a damaged file, or beside another's, may be lost again.
                job.fail(self.damage)
                continue
            job.run(connection)
            if job.error is not None and job.writes and not connection.in_transaction:
                # A full disk makes SQLite take back the whole transaction at once.
                raise job.error
        if connection.in_transaction:
            connection.execute("COMMIT")
            self._mark.follow(connection)

    def _resolve_group(
        self, connection: sqlite3.Connection, done: list[Job[Any]], error: BaseException | None
    ) -> None:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        for job in done:
            if error is not None and not job.writes:
                # What it saw was taken back.
                job.run(connection)
            elif error is not None and job.error is None:
                job.fail(error)
            if isinstance(job.error, StorageError) and job.error.code == "journal_corrupt":
                self.note_damage(job.error)
            job.resolve()

    def note_damage(self, error: StorageError) -> None:
        """Stop writing, and leave a notice for the operator and the next opening."""
        if self.damage is not None:
            return
        self.damage = error
        mark_suspect(self.path)
        _leave_notice(self.path)
        if self._on_damage is not None:
            self._on_damage()


def _leave_notice(path: Path) -> None:
    notice = DamageNotice(DamagedFile.JOURNAL, DamageCause.MET_IN_USE, datetime.now(UTC), str(path))
    try:
        DamageNotices(DamagedFile.JOURNAL, path).add(notice)
    except StorageError as failure:
        _log.error("The damage of the journal could not be noted: %s", failure.code)


def _mark_retrieved(answer: asyncio.Future[Any]) -> None:
    if not answer.cancelled():
        answer.exception()
