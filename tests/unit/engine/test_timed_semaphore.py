"""So many at a time, and nobody waits for those who take long."""

from __future__ import annotations

import asyncio

from extend_desktop.services.engine.polling import TimedSemaphore
from tests.helpers.virtual_time import LoopClock, run_virtual


async def entered_at(durations_s: list[float]) -> list[float]:
    gate = TimedSemaphore(LoopClock(), 2, 10.0)
    times: list[float] = []

    async def work(duration_s: float) -> None:
        async with gate.place():
            times.append(asyncio.get_running_loop().time())
            await asyncio.sleep(duration_s)

    async with asyncio.TaskGroup() as group:
        for duration_s in durations_s:
            group.create_task(work(duration_s))
    return times


def test_only_so_many_are_in_at_a_time() -> None:
    assert run_virtual(entered_at([3, 3, 3, 3])) == [0, 0, 3, 3]


def test_those_who_take_long_lose_their_place_once() -> None:
    assert run_virtual(entered_at([100, 100, 3, 3, 3])) == [0, 0, 10, 10, 13]
