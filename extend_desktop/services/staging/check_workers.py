"""Runs the workers that check files: a few at a time, more while some are held up."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator

from extend_desktop.services.staging.checker import PARALLEL
from extend_desktop.services.tasks import Policy, TaskRunner

_MOST_STUCK = 24
"""Files that may hang at the same time, on a dead share for instance, before others wait too."""


class CheckWorkers:
    """Starts workers and counts them; loop's thread only.

    Args:
        work: one worker; it returns when nothing is left, and whether another took its place.
        on_end: called whenever a worker has ended.
    """

    def __init__(
        self,
        work: Callable[[], Awaitable[bool]],
        tasks: TaskRunner,
        names: Iterator[str],
        on_end: Callable[[], None],
    ) -> None:
        self._run = work
        self._tasks = tasks
        self._names = names
        self._on_end = on_end
        self._workers = 0
        self._stuck = 0

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being checked."""
        return not self._workers

    def start(self) -> None:
        """See to it that as many work as should."""
        while self._workers - self._stuck < PARALLEL:
            self._start_one()

    def replace(self) -> bool:
        """Start another worker for one that is held up, unless very many are."""
        if self._stuck >= _MOST_STUCK:
            return False
        self._stuck += 1
        self._start_one()
        return True

    def _start_one(self) -> None:
        self._workers += 1
        self._tasks.start(self._work(), name=next(self._names), policy=Policy.QUEUE)

    async def _work(self) -> None:
        was_stuck = False
        try:
            was_stuck = await self._run()
        finally:
            self._workers -= 1
            self._stuck -= was_stuck
            self._on_end()
