"""The real time; satisfies `services.ports.Clock`. Built by bootstrap.py alone."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime


class SystemClock:
    """Wall clock, stopwatch and sleep of this machine; usable on any asyncio loop."""

    def now(self) -> datetime:
        """Return the wall clock, aware, UTC."""
        return datetime.now(UTC)

    def monotonic_s(self) -> float:
        """Return seconds that never jump back; only differences mean anything."""
        return time.monotonic()

    async def sleep(self, duration_s: float) -> None:
        """Wait without blocking the loop; zero or less only lets others run."""
        await asyncio.sleep(max(0.0, duration_s))
