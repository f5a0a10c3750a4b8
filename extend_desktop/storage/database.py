"""One SQLite connection on one thread of its own; only storage/ imports it.

Coroutines hand it functions of the connection. Functions that wait at the same moment share one
transaction, each inside a savepoint of its own, so that a thousand small writes do not cost a
thousand flushes of the disk; nobody is answered before the commit is on the disk.
"""

from __future__ import annotations

import asyncio
import logging
import queue
import sqlite3
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.notices import DamageCause, DamagedFile, DamageNotice
from extend_desktop.services.ports import FileLockPort
from extend_desktop.storage.failures import storage_error, translated
from extend_desktop.storage.holder import BEAT_S, JournalClaim
from extend_desktop.storage.migrations import MIGRATIONS, Migration
from extend_desktop.storage.notices import DamageNotices
from extend_desktop.storage.opening import Opened, mark_suspect, open_journal_file

_log = logging.getLogger(__name__)
T = TypeVar("T")
Work = Callable[[sqlite3.Connection], T]
# Writes that share one commit; more would let the first of them wait long for its answer.
_GROUP_SIZE = 64


class _Answer(Generic[T]):
    """What a piece of work came to; as a context it catches what the body raises.

    Nothing is swallowed: the error is carried to the thread of whoever awaits the answer.
    """

    def __init__(self) -> None:
        self.future: Future[T] = Future()
        self.error: BaseException | None = None
        self._values: list[T] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        self.error = error
        if isinstance(error, sqlite3.Error):
            self.error = storage_error(error)
            self.error.__cause__ = error
        return True

    def keep(self, value: T) -> None:
        """Remember the value until it may be told."""
        self._values = [value]

    def tell(self) -> None:
        """Answer whoever waits; call it once, after the commit."""
        if self.error is not None:
            self.future.set_exception(self.error)
        else:
            self.future.set_result(self._values[0])


class _Job(_Answer[T]):
    """A function of the connection with its answer."""

    def __init__(self, work: Work[T], *, writes: bool) -> None:
        super().__init__()
        self.work = work
        self.writes = writes


class Database:
    """The journal's file, open and locked for this process.

    Attributes:
        set_aside: where a damaged journal was moved to when this one was opened, else None.
        backup: the copy made before a migration, else None.
        has_log: whether SQLite's write-ahead log is in use; not on some network folders.
        damage: set when damage was met in use, or another computer took the journal over; nothing
            is written from then on.
    """

    def __init__(
        self,
        path: Path,
        lock: FileLockPort | None = None,
        on_damage: Callable[[], None] | None = None,
    ) -> None:
        self.path = path
        self.set_aside: Path | None = None
        self.backup: Path | None = None
        self.has_log = True
        self.damage: StorageError | None = None
        self._claim = JournalClaim(path, lock)
        self._on_damage = on_damage
        self._jobs: queue.SimpleQueue[_Job[Any] | None] = queue.SimpleQueue()
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
    ) -> Self:
        """Open or create the file at `path`, migrated to the newest version.

        `lock` keeps other processes of this computer away, also while a file is repaired;
        `on_damage` is called on the journal's thread when damage is met in use.

        Raises:
            StorageError: see `opening.open_journal_file`; `journal_elsewhere`.
        """
        database = cls(path, lock, on_damage)
        answer: _Answer[Opened] = _Answer()
        database._start(answer, lambda: database._open(migrations, now()))
        opened = await asyncio.wrap_future(answer.future)
        database.set_aside, database.backup = opened.set_aside, opened.backup
        database.has_log = opened.has_log
        return database

    async def read(self, work: Work[T]) -> T:
        """Run `work` on the journal's thread without writing; cancelling only stops the wait."""
        return await self._submit(_Job(work, writes=False))

    async def write(self, work: Work[T]) -> T:
        """Run `work` in a transaction and return once it is on the disk.

        All of it or nothing is kept. It is carried out even when the awaiting task is cancelled.

        Raises:
            StorageError: the disk or the file failed; nothing was kept.
            DefectError: a constraint or a rule of ours was broken; nothing was kept.
        """
        return await self._submit(_Job(work, writes=True))

    async def aclose(self) -> None:
        """Finish what waits, close the file and end the thread; may be called twice."""
        self._closed = True
        thread, self._thread = self._thread, None
        if thread is not None:
            self._jobs.put(None)
            await asyncio.to_thread(thread.join)

    async def _submit(self, job: _Job[T]) -> T:
        if self._closed:
            raise StorageError("storage_failed", cause="closed")
        self._jobs.put(job)
        answer = asyncio.wrap_future(job.future)
        # Whoever was cancelled does not hear of a failure; that is no defect.
        answer.add_done_callback(_take_note)
        # The shield keeps a cancelled caller from taking back what it has handed in.
        return await asyncio.shield(answer)

    def _start(self, answer: _Answer[Opened], opening: Callable[[], Opened]) -> None:
        self._thread = threading.Thread(
            target=self._serve, args=(answer, opening), name="journal", daemon=True
        )
        self._thread.start()

    def _open(self, migrations: Sequence[Migration], at: datetime) -> Opened:
        with translated():
            self.path.parent.mkdir(parents=True, exist_ok=True)
        self._claim.take()
        try:
            holder = self._claim.holder
            opened = open_journal_file(self.path, migrations, at, is_known=holder.knows_journal)
            holder.note_opened()
        except BaseException:
            self._claim.release()
            raise
        return opened

    def _serve(self, answer: _Answer[Opened], opening: Callable[[], Opened]) -> None:
        connection: sqlite3.Connection | None = None
        with answer:
            opened = opening()
            connection = opened.connection
            answer.keep(opened)
        answer.tell()
        if connection is not None:
            self._work_until_closed(connection)

    def _work_until_closed(self, connection: sqlite3.Connection) -> None:
        is_last = False
        while not is_last:
            jobs, is_last = self._next_group()
            self._beat()
            while jobs:
                jobs = self._run_group(connection, jobs)
        connection.close()
        self._claim.release(held=self.damage is None or self.damage.code != "journal_elsewhere")

    def _next_group(self) -> tuple[list[_Job[Any]], bool]:
        """Return what waits, nothing after a minute without any, and whether it is the last."""
        jobs: list[_Job[Any]] = []
        with suppress(queue.Empty):
            while (job := self._jobs.get(timeout=BEAT_S)) is not None:
                jobs.append(job)
                if len(jobs) == _GROUP_SIZE or self._jobs.empty():
                    return jobs, False
            return jobs, True
        return jobs, False

    def _beat(self) -> None:
        try:
            self._claim.beat(time.monotonic())
        except StorageError as error:
            self.damage = self.damage or error

    def _run_group(self, connection: sqlite3.Connection, jobs: list[_Job[Any]]) -> list[_Job[Any]]:
        """Run the jobs in one transaction, answer them, and return those still to run."""
        done: list[_Job[Any]] = []
        group: _Answer[None] = _Answer()
        with group:
            if self.damage is None and any(job.writes for job in jobs):
                connection.execute("BEGIN IMMEDIATE")
            for job in jobs:
                done.append(job)
                if self.damage is not None and job.writes:
                    # What is written into a damaged file, or beside another's, may be lost again.
                    job.error = self.damage
                    continue
                _run_job(connection, job)
                if job.error is not None and job.writes and not connection.in_transaction:
                    # A full disk makes SQLite take back the whole transaction at once.
                    group.error = job.error
                    break
            if connection.in_transaction:
                connection.execute("COMMIT")
        self._answer_group(connection, done or jobs, group.error)
        return jobs[len(done or jobs) :]

    def _answer_group(
        self, connection: sqlite3.Connection, done: list[_Job[Any]], error: BaseException | None
    ) -> None:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        for job in done:
            if error is not None and not job.writes:
                # What it saw was taken back.
                job.error = None
                _run_job(connection, job)
            elif error is not None and job.error is None:
                job.error = error
            if isinstance(job.error, StorageError) and job.error.code == "journal_corrupt":
                self._note_damage(job.error)
            job.tell()

    def _note_damage(self, error: StorageError) -> None:
        """Stop writing, and leave word for the operator and for the next opening."""
        if self.damage is not None:
            return
        self.damage = error
        mark_suspect(self.path)
        notice = DamageNotice(
            DamagedFile.JOURNAL, DamageCause.MET_IN_USE, datetime.now(UTC), str(self.path)
        )
        try:
            DamageNotices(DamagedFile.JOURNAL, self.path).add(notice)
        except StorageError as failure:
            _log.error("The damage of the journal could not be noted: %s", failure.code)
        if self._on_damage is not None:
            self._on_damage()


def _take_note(answer: asyncio.Future[Any]) -> None:
    if not answer.cancelled():
        answer.exception()


def _run_job(connection: sqlite3.Connection, job: _Job[Any]) -> None:
    with job:
        if not job.writes:
            job.keep(job.work(connection))
            return
        connection.execute("SAVEPOINT job")
        job.keep(job.work(connection))
        connection.execute("RELEASE job")
    if job.error is not None and job.writes and connection.in_transaction:
        connection.execute("ROLLBACK TO job")
        connection.execute("RELEASE job")
