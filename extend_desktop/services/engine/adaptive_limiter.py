"""How many uploads run side by side, and how fast they go; only the uploader uses it."""

from __future__ import annotations

import asyncio
from collections import deque
from types import TracebackType
from typing import Self

from extend_desktop.services.ports import Clock

FIRST_SLOTS, FEWEST_SLOTS, MOST_SLOTS = 8, 2, 64
"""Uploads at once = requests a second * seconds an answer takes (Little's law). 8 use the first 10
requests a second where an answer takes 0.8 s; 64 come near the highest rate, 75, where it takes a
second; with fewer than 2 one large file would stop all others."""
_WINDOW_S = 5.0
"""Long enough to smooth over single files, short enough to follow a change of the line."""


class AdaptiveLimiter:
    """A gate whose width doubles a round of successes until the first failure, which halves it.

    After that it grows by one a round. The rate budget of the client decides how often; this only
    keeps enough under way to use it, and must not keep it waiting.
    """

    def __init__(self) -> None:
        self._width = float(FIRST_SLOTS)
        self._has_failed = False
        self._taken = 0
        self._freed = asyncio.Condition()

    @property
    def width(self) -> int:
        """How many may be under way now."""
        return int(self._width)

    def grow(self) -> None:
        step = 1 / self._width if self._has_failed else 1.0
        self._width = min(self._width + step, float(MOST_SLOTS))

    def shrink(self) -> None:
        """Note that the network or the limit was in the way."""
        self._has_failed = True
        self._width = max(self._width / 2, float(FEWEST_SLOTS))

    async def __aenter__(self) -> Self:
        async with self._freed:
            await self._freed.wait_for(lambda: self._taken < self.width)
            self._taken += 1
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        # Counted before the first await, so that a cancellation here cannot lose the slot.
        self._taken -= 1
        async with self._freed:
            self._freed.notify_all()


class Throughput:
    """Bytes a second of late, over all uploads."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._sent: deque[tuple[float, int]] = deque()

    def add(self, sent_bytes: int) -> None:
        self._sent.append((self._clock.monotonic_s(), sent_bytes))
        self._trim()

    @property
    def bytes_per_s(self) -> float:
        """The mean over the last seconds; 0 when nothing moves."""
        self._trim()
        return sum(size for _, size in self._sent) / _WINDOW_S

    def _trim(self) -> None:
        oldest_s = self._clock.monotonic_s() - _WINDOW_S
        while self._sent and self._sent[0][0] < oldest_s:
            self._sent.popleft()
