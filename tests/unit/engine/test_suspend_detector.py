"""A machine that slept is noticed; a slow one and one whose clock is set back are not taken for it."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

import pytest
from typing_extensions import override

from extend_desktop.services.engine.suspend_detector import (
    LOOK_EVERY_S,
    SLEPT_AT_LEAST_S,
    SuspendDetector,
)
from tests.helpers.virtual_time import LoopClock, in_virtual_time


class SetClock(LoopClock):
    """A wall clock that jumps at a moment."""

    def __init__(self, jump_s: float, at_s: float = 12.0) -> None:
        super().__init__()
        self._jump_s = jump_s
        self._at_s = at_s

    @override
    def now(self) -> datetime:
        jump_s = self._jump_s if self.monotonic_s() >= self._at_s else 0.0
        return super().now() + timedelta(seconds=jump_s)


@pytest.mark.parametrize(
    ("jump_s", "calls"),
    [(0.0, 0), (28_800.0, 1), (SLEPT_AT_LEAST_S, 1), (5.0, 0), (-28_800.0, 0)],
    ids=["nothing", "a night", "just long enough", "a hiccup", "set back"],
)
@in_virtual_time
async def test_only_a_sleep_wakes_it_and_once(jump_s: float, calls: int) -> None:
    clock = SetClock(jump_s)
    woken_at_s: list[float] = []
    watch = SuspendDetector(clock, lambda: woken_at_s.append(clock.monotonic_s()))
    task = asyncio.ensure_future(watch.run())
    await clock.sleep(60.0)
    task.cancel()
    assert len(woken_at_s) == calls
    assert all(12.0 <= at_s <= 12.0 + LOOK_EVERY_S for at_s in woken_at_s)
