"""What two tabs want to know is read once, and again only after a failure."""

from __future__ import annotations

import asyncio

import pytest

from extend_desktop.ui.async_work import CachedRead


async def test_two_who_ask_at_once_share_one_reading() -> None:
    reads = 0

    async def read() -> int:
        nonlocal reads
        reads += 1
        await asyncio.sleep(0)
        return reads

    reading = CachedRead(read)
    assert await asyncio.gather(reading.value(), reading.value()) == [1, 1]
    assert await reading.value() == 1


async def test_a_failure_and_a_cancelled_asker_leave_it_to_the_next() -> None:
    answers = [OSError("no"), "late", "good"]
    is_late = asyncio.Event()

    async def read() -> str:
        answer = answers.pop(0)
        if answer == "late":
            is_late.set()
            await asyncio.Event().wait()
        if isinstance(answer, OSError):
            raise answer
        return str(answer)

    reading = CachedRead(read)
    with pytest.raises(OSError, match="no"):
        await reading.value()
    first = asyncio.ensure_future(reading.value())
    await is_late.wait()
    second = asyncio.ensure_future(reading.value())
    first.cancel()
    assert await second == "good"
