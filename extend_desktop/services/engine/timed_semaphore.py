"""Lets so many do something at a time, but does not wait for those that take long; only the engine uses it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from extend_desktop.services.ports import Clock


class TimedSemaphore:
    """A semaphore whose places are given back after a while, whether or not the work has ended.

    It spreads a load; it must not let a few calls that get no answer stop all others.
    """

    def __init__(self, clock: Clock, places: int, longest_s: float) -> None:
        self._clock = clock
        self._longest_s = longest_s
        self._places = asyncio.Semaphore(places)

    @asynccontextmanager
    async def place(self) -> AsyncGenerator[None]:
        """Hold a place for the length of the block, or for the longest time."""
        await self._places.acquire()
        timer = asyncio.ensure_future(self._clock.sleep(self._longest_s))
        # Once, whether the time is over or the timer is cancelled.
        timer.add_done_callback(lambda _: self._places.release())
        try:
            yield
        finally:
            timer.cancel()
