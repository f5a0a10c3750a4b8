"""Small helpers of the working panes: handing a result on, building many rows between events."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")

ROWS_BETWEEN_EVENTS = 250


async def deliver(work: Awaitable[T], receive: Callable[[T], object]) -> None:
    """Wait for `work` and hand its result to `receive`, on the loop's thread."""
    receive(await work)


async def built(facts: Sequence[T], build: Callable[[T], R]) -> list[R]:
    """Return `build` of each fact, letting the window breathe every few hundred."""
    rows: list[R] = []
    for start in range(0, len(facts), ROWS_BETWEEN_EVENTS):
        rows.extend(build(fact) for fact in facts[start : start + ROWS_BETWEEN_EVENTS])
        await asyncio.sleep(0)
    return rows
