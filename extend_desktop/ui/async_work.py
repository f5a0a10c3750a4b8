"""Small helpers of the working panes: handing a result on, building many rows between events."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

from extend_desktop.services.tasks import TaskRunner

T = TypeVar("T")
R = TypeVar("R")

ROWS_BETWEEN_EVENTS = 250


async def then(work: Awaitable[T], receive: Callable[[T], object]) -> None:
    """Wait for `work` and hand its result to `receive`, on the loop's thread."""
    receive(await work)


class CachedRead(Generic[T]):
    """Something that several views want to know, read once; a failed reading may be repeated.

    Let go of it when it has been shown, for what was read grows old.
    """

    def __init__(self, read: Callable[[], Awaitable[T]]) -> None:
        self._read = read
        self._turn = asyncio.Lock()
        self._found: list[T] = []

    async def value(self) -> T:
        """Return what was read, reading it if that was not done yet."""
        async with self._turn:
            if not self._found:
                self._found.append(await self._read())
            return self._found[0]


class Later:
    """Does something once, a while after it was first asked for.

    Args:
        name: of the task in which it waits.
        wait_s: so long it waits; what is asked meanwhile is done along with it.
    """

    def __init__(
        self, tasks: TaskRunner, name: str, wait_s: float, act: Callable[[], object]
    ) -> None:
        self._tasks = tasks
        self._name = name
        self._wait_s = wait_s
        self._act = act
        self._is_waiting = False

    def start(self) -> None:
        """Do it soon."""
        if not self._is_waiting:
            self._is_waiting = True
            self._tasks.start(self._wait(), name=self._name)

    def stop(self) -> None:
        """Do not do it any more."""
        self._is_waiting = False
        self._tasks.cancel(self._name)

    async def _wait(self) -> None:
        await asyncio.sleep(self._wait_s)
        self._is_waiting = False
        self._act()


async def build_in_chunks(facts: Sequence[T], build: Callable[[T], R]) -> list[R]:
    """Return `build` of each fact, letting the window breathe every few hundred."""
    rows: list[R] = []
    for start in range(0, len(facts), ROWS_BETWEEN_EVENTS):
        rows.extend(build(fact) for fact in facts[start : start + ROWS_BETWEEN_EVENTS])
        await asyncio.sleep(0)
    return rows
