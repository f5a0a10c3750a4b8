"""Time as the sandbox sees it. Only the sandbox imports this module."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def now_s() -> float:
    """Return the running loop's time, which no change of the wall clock moves."""
    return asyncio.get_running_loop().time()


def _wall_us() -> int:
    return time.time_ns() // 1000


class TickingClock:
    """Wall clock in microseconds that never repeats, so times also give an order."""

    def __init__(self, wall_us: Callable[[], int] = _wall_us) -> None:
        self._wall_us = wall_us
        self._last_us = 0

    @property
    def wall_s(self) -> float:
        """The wall clock's seconds since 1970."""
        return self._wall_us() / 1e6

    def not_before(self, time_us: int) -> None:
        """Give only later times than this one from now on, whatever the wall clock says."""
        self._last_us = max(self._last_us, time_us)

    def tick_us(self) -> int:
        """Give the time since 1970 in microseconds, later than every value before."""
        self._last_us = max(self._wall_us(), self._last_us + 1)
        return self._last_us


def rfc3339(time_us: int) -> str:
    """Write a time the way the service does: UTC with milliseconds."""
    moment = _EPOCH + timedelta(microseconds=time_us)
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03d}Z"
