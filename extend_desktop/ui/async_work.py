"""Small helpers of the working panes: handing a result on, building many rows between events."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

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


async def build_in_chunks(facts: Sequence[T], build: Callable[[T], R]) -> list[R]:
    """Return `build` of each fact, letting the window breathe every few hundred."""
    rows: list[R] = []
    for start in range(0, len(facts), ROWS_BETWEEN_EVENTS):
        rows.extend(build(fact) for fact in facts[start : start + ROWS_BETWEEN_EVENTS])
        await asyncio.sleep(0)
    return rows
