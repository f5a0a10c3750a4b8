"""Waiting for a wake-up or for time, and how long to wait after trouble; only the engine uses it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from extend_desktop.services.ports import Clock

Chance = Callable[[float, float], float]
"""A random number between two bounds, such as `random.uniform`."""


class Alarm:
    """One sleeper that may be woken early. A ring while nobody sleeps ends the next sleep at once."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._rung = asyncio.Event()

    def ring(self) -> None:
        """Wake the sleeper."""
        self._rung.set()

    async def sleep(self, duration_s: float | None = None) -> None:
        """Return after `duration_s`, or when it rings; without a duration only then."""
        if duration_s is None:
            await self._rung.wait()
        else:
            await self._race(duration_s)
        self._rung.clear()

    async def _race(self, duration_s: float) -> None:
        ring = asyncio.ensure_future(self._rung.wait())
        timer = asyncio.ensure_future(self._clock.sleep(max(0.0, duration_s)))
        try:
            await asyncio.wait({ring, timer}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            ring.cancel()
            timer.cancel()


class Backoff:
    """Doubling waits with full jitter over their upper half."""

    def __init__(self, chance: Chance, *, first_s: float = 1.0, most_s: float = 60.0) -> None:
        self._chance = chance
        self._first_s = first_s
        self._most_s = most_s
        self._next_s = first_s

    def reset(self) -> None:
        """Start over after something went right."""
        self._next_s = self._first_s

    def next_s(self, at_least_s: float | None = None) -> float:
        """Return how long to wait now, never less than what the server asked for."""
        wait_s = self._chance(self._next_s / 2, self._next_s)
        self._next_s = min(self._next_s * 2, self._most_s)
        return max(wait_s, at_least_s or 0.0)
