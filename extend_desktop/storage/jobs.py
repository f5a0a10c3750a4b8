"""Functions of the connection that wait for the journal's thread, in groups; only storage/ imports it."""

from __future__ import annotations

import queue
import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from typing import Any, Generic, TypeVar

from extend_desktop.domain.any_outcome import AnyOutcome
from extend_desktop.storage.failures import storage_error

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], T]
# Writes that share one commit; more would let the first of them wait long for its answer.
_GROUP_SIZE = 64


class Job(Generic[T]):
    """A function of the connection, and the future that its caller awaits.

    Attributes:
        outcome: of its last run; handed to the caller only once the commit is on the disk.
    """

    def __init__(self, work: Work[T], *, writes: bool) -> None:
        self.work = work
        self.writes = writes
        self.answer: Future[T] = Future()
        self.outcome: Future[T] | None = None

    @property
    def error(self) -> BaseException | None:
        """What it failed with; None when it succeeded or has not run."""
        return None if self.outcome is None else self.outcome.exception()

    def fail(self, error: BaseException) -> None:
        """Let it come to this error, whatever its run came to."""
        self.outcome = Future()
        self.outcome.set_exception(error)

    def run(self, connection: sqlite3.Connection) -> None:
        """Carry it out, keeping all that it writes or nothing."""
        if not self.writes:
            self.outcome = outcome_of(lambda: self.work(connection))
            return
        self.outcome = outcome_of(lambda: self._run_in_savepoint(connection))
        if self.error is not None and connection.in_transaction:
            connection.execute("ROLLBACK TO job")
            connection.execute("RELEASE job")

    def _run_in_savepoint(self, connection: sqlite3.Connection) -> T:
        connection.execute("SAVEPOINT job")
        value = self.work(connection)
        connection.execute("RELEASE job")
        return value

    def resolve(self) -> None:
        """Answer the caller; call it once, after the commit."""
        if self.error is not None:
            self.answer.set_exception(self.error)
        elif self.outcome is not None:
            self.answer.set_result(self.outcome.result())


def outcome_of(work: Callable[[], T]) -> Future[T]:
    """Run `work` and return what it came to; a failure of SQLite as one of ours.

    Nothing is swallowed: the error is carried to the thread that awaits the answer.
    """
    outcome: Future[T] = Future()

    def hand_on(results: Sequence[T], error: BaseException | None) -> None:
        if error is None:
            outcome.set_result(results[0])
            return
        if isinstance(error, sqlite3.Error):
            ours = storage_error(error)
            ours.__cause__ = error
            error = ours
        outcome.set_exception(error)

    with AnyOutcome(hand_on) as results:
        results.append(work())
    return outcome


class JobQueue:
    """The jobs that wait; any thread may add one, the journal's own takes them."""

    def __init__(self) -> None:
        self._jobs: queue.SimpleQueue[Job[Any] | None] = queue.SimpleQueue()

    def put(self, job: Job[Any]) -> None:
        self._jobs.put(job)

    def end(self) -> None:
        """Let the group with the last job be the last one."""
        self._jobs.put(None)

    def next_group(self, timeout_s: float) -> tuple[list[Job[Any]], bool]:
        """Return what waits, nothing after `timeout_s` without any, and whether it is the last."""
        jobs: list[Job[Any]] = []
        with suppress(queue.Empty):
            while (job := self._jobs.get(timeout=timeout_s)) is not None:
                jobs.append(job)
                if len(jobs) == _GROUP_SIZE or self._jobs.empty():
                    return jobs, False
            return jobs, True
        return jobs, False
