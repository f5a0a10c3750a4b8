"""Waiting for a wake-up or for time, and how long to wait after a failure; services use it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from extend_desktop.services.ports import Clock

Jitter = Callable[[float, float], float]
"""A random number between two bounds, such as `random.uniform`."""


class Wakeup:
    """One sleeper that may be woken early. Set while there is no sleeper, it ends the next sleep at once."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._is_set = asyncio.Event()

    def set(self) -> None:
        """Wake the sleeper."""
        self._is_set.set()

    def clear(self) -> None:
        """Let the next sleep be a whole one."""
        self._is_set.clear()

    async def sleep(self, duration_s: float | None = None) -> None:
        """Return after `duration_s`, or when it is set; without a duration only then."""
        if duration_s is None:
            await self._is_set.wait()
        else:
            await self._race(duration_s)
        self._is_set.clear()

    async def _race(self, duration_s: float) -> None:
        woken = asyncio.ensure_future(self._is_set.wait())
        timer = asyncio.ensure_future(self._clock.sleep(max(0.0, duration_s)))
        try:
            await asyncio.wait({woken, timer}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            woken.cancel()
            timer.cancel()


class Backoff:
    """Doubling waits with full jitter over their upper half."""

    def __init__(self, jitter: Jitter, *, first_s: float = 1.0, most_s: float = 60.0) -> None:
        self._jitter = jitter
        self._first_s = first_s
        self._most_s = most_s
        self._next_s = first_s

    def reset(self) -> None:
        """Start over after something went right."""
        self._next_s = self._first_s

    def next_s(self, at_least_s: float | None = None) -> float:
        """Return how long to wait now, never less than what the server asked for."""
        wait_s = self._jitter(self._next_s / 2, self._next_s)
        self._next_s = min(self._next_s * 2, self._most_s)
        return max(wait_s, at_least_s or 0.0)
