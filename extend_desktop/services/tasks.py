"""The only spawner of tasks: named, strongly held, one error sink. Services and faces use it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from enum import StrEnum
from typing import Any

from extend_desktop.services.events import Event

HANDED_OVER = "handed over"
"""In the names of tasks that stand for a command of another process."""
_log = logging.getLogger(__name__)


class Policy(StrEnum):
    """What to do when a task of that name is already running."""

    REPLACE = "replace"
    """Cancel the older one; its late answer is dropped."""
    KEEP = "keep"
    """Keep the older one and do not start the newer."""
    QUEUE = "queue"
    """Run the newer after the older."""


class TaskRunner:
    """Starts coroutines as named tasks and owns them until they end.

    Use on the loop's thread. Errors go to `failed` unless the caller gave `on_error`.
    """

    def __init__(self) -> None:
        self.failed: Event[BaseException] = Event()
        self._running: dict[str, asyncio.Task[None]] = {}
        self._all: set[asyncio.Task[None]] = set()
        self._closed = False

    def start(
        self,
        work: Coroutine[Any, Any, object],
        *,
        name: str,
        policy: Policy = Policy.REPLACE,
        on_error: Callable[[Exception], None] | None = None,
    ) -> None:
        """Start `work` under `name`; after `aclose` it is dropped.

        Without a running loop it is dropped too, with a line in the log: Qt may still handle events
        after the loop has ended, but a call before that came from the wrong place.
        """
        older = self._going_on(name)
        is_late = self._closed or not _has_loop(name)
        if is_late or (older is not None and policy is Policy.KEEP):
            work.close()
            return
        if older is not None and policy is Policy.REPLACE:
            older.cancel()
        before = older if policy is Policy.QUEUE else None
        task = asyncio.create_task(self._guard(work, before, on_error), name=name)
        self._running[name] = task
        self._all.add(task)
        task.add_done_callback(lambda done: self._forget(name, done, work))

    def cancel(self, name: str) -> None:
        """Cancel the task of that name, if it runs."""
        task = self._running.get(name)
        if task is not None:
            task.cancel()

    async def stop(self, name: str) -> None:
        """Cancel the task of that name, if it runs, and return when it has ended."""
        task = self._running.get(name)
        if task is not None:
            task.cancel()
            await asyncio.wait({task})

    def is_running(self, name: str) -> bool:
        """Whether a task of that name has been started and has not ended."""
        return self._going_on(name) is not None

    def is_any_running(self, words: str) -> bool:
        """Whether a task runs whose name has these words in it."""
        return any(words in name for name in self._running if self.is_running(name))

    async def idle(self) -> None:
        """Return once no task is left, including those started meanwhile."""
        while self._all:
            await asyncio.wait(self._all)

    async def aclose(self, grace_s: float = 2.0) -> None:
        """Refuse new tasks, cancel all, and wait at most `grace_s` for them to end."""
        self._closed = True
        tasks = set(self._all)
        for task in tasks:
            task.cancel()
        if tasks:
            _, stuck = await asyncio.wait(tasks, timeout=grace_s)
            for task in stuck:
                _log.warning("Task %s did not end in time", task.get_name())

    def _going_on(self, name: str) -> asyncio.Task[None] | None:
        """Return the task of that name, unless it has ended: that is announced a turn later only.

        One to be kept that was started in between was dropped, and what it should do never done.
        """
        task = self._running.get(name)
        return None if task is None or task.done() else task

    async def _guard(
        self,
        work: Coroutine[Any, Any, object],
        before: asyncio.Task[None] | None,
        on_error: Callable[[Exception], None] | None,
    ) -> None:
        try:
            if before is not None:
                await asyncio.wait({before})
            await work
        except Exception as error:  # noqa: BLE001 - the one place where any task's error ends
            self._report(error, on_error)

    def _report(self, error: Exception, on_error: Callable[[Exception], None] | None) -> None:
        if on_error is not None:
            on_error(error)
            return
        _log.error("A task failed", exc_info=error)
        self.failed.emit(error)

    def _forget(
        self, name: str, task: asyncio.Task[None], work: Coroutine[Any, Any, object]
    ) -> None:
        # A task cancelled before its first step never awaited the coroutine; closing is harmless else.
        work.close()
        self._all.discard(task)
        if self._running.get(name) is task:
            del self._running[name]


def _has_loop(name: str) -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        _log.error("Task %s was dropped: no event loop runs", name)
        return False
    return True
