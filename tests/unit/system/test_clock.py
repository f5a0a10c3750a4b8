from __future__ import annotations

import asyncio
from datetime import UTC, datetime

from extend_desktop.system.clock import SystemClock


def test_now_is_aware_and_utc() -> None:
    before = datetime.now(UTC)
    now = SystemClock().now()
    assert now.tzinfo is UTC
    assert before <= now <= datetime.now(UTC)


async def test_sleep_waits_at_least_as_long_as_asked() -> None:
    clock = SystemClock()
    start_s = clock.monotonic_s()
    await clock.sleep(0.02)
    assert clock.monotonic_s() - start_s >= 0.019


async def test_a_negative_sleep_only_lets_others_run() -> None:
    ran: list[str] = []
    asyncio.get_running_loop().call_soon(ran.append, "other")
    await SystemClock().sleep(-5)
    assert ran == ["other"]
