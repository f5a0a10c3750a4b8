"""Time as the sandbox sees it. Only the sandbox imports this module."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class TickingClock:
    """Wall clock in microseconds that never repeats, so times also give an order."""

    def __init__(self) -> None:
        self._last_us = 0

    def not_before(self, time_us: int) -> None:
        """Give only later times than this one from now on, whatever the wall clock says."""
        self._last_us = max(self._last_us, time_us)

    def tick_us(self) -> int:
        """Give the time since 1970 in microseconds, later than every value before."""
        self._last_us = max(time.time_ns() // 1000, self._last_us + 1)
        return self._last_us


def rfc3339(time_us: int) -> str:
    """Write a time the way the service does: UTC with milliseconds."""
    moment = _EPOCH + timedelta(microseconds=time_us)
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03d}Z"
