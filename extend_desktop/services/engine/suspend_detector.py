"""Notices that the machine slept, so that nothing waits for a due time of yesterday; for the engine.

Most systems stop the monotonic clock while they sleep, so that after a night a poll due in thirty
seconds is still due in thirty seconds; only the wall clock shows it. Where the monotonic clock runs on, all
due times have simply passed. A wall clock that was set forward costs one extra poll.
"""

from __future__ import annotations

from collections.abc import Callable

from extend_desktop.services.ports import Clock

LOOK_EVERY_S = 5.0
"""How long after waking up a batch may wait for nothing; two clocks are read, no call is made."""
SLEPT_AT_LEAST_S = 15.0
"""More than the clocks drift or a busy loop is late, less than a wait that is worth cutting short."""


class SuspendDetector:
    """Calls `woken` after every sleep of the machine."""

    def __init__(self, clock: Clock, woken: Callable[[], None]) -> None:
        self._clock = clock
        self._woken = woken

    async def run(self) -> None:
        while True:
            before = self._ahead_s
            await self._clock.sleep(LOOK_EVERY_S)
            if self._ahead_s - before >= SLEPT_AT_LEAST_S:
                self._woken()

    @property
    def _ahead_s(self) -> float:
        return self._clock.now().timestamp() - self._clock.monotonic_s()
