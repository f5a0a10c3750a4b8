"""Asks a host that could not be reached whether it can be again; the engine runs it.

Without it an account on which nothing runs would stay offline until somebody asks for something, and
a batch whose waits have grown long would go on late. One small call, at growing intervals.
"""

from __future__ import annotations

from collections.abc import Callable

from extend_desktop.domain.errors import ConnectivityError, ExtendDesktopError
from extend_desktop.domain.files import FileQuery
from extend_desktop.services.batch_events import ConnectionHealth
from extend_desktop.services.engine.health_monitor import HealthMonitor
from extend_desktop.services.ports import Clock, FilesApi, Urgency
from extend_desktop.services.waiting import Backoff, Jitter, Wakeup

FIRST_S, MOST_S = 4.0, 25.0
"""With the time that a connection is given, a host that is back is noticed within half a minute."""
STEADY_S = 60.0
"""A connection that breaks again sooner is asked for as rarely as before: it is no new outage."""


class OfflineProbe:
    """Loop's thread only.

    Args:
        back: called when the host answers, before anything else has got through to it.
    """

    def __init__(
        self,
        api: FilesApi,
        clock: Clock,
        health: HealthMonitor,
        jitter: Jitter,
        back: Callable[[], None],
    ) -> None:
        self._api = api
        self._clock = clock
        self._health = health
        self._back = back
        self._backoff = Backoff(jitter, first_s=FIRST_S, most_s=MOST_S)
        self._wakeup = Wakeup(clock)
        self._online_s: float | None = None
        self._is_asking = False

    def try_now(self) -> None:
        """Ask at once, on the operator's word or after a sleep of the machine."""
        self._wakeup.set()

    async def run(self) -> None:
        unsubscribe = self._health.changed.subscribe(self._take)
        try:
            while True:
                # It may have been lost before anybody listened.
                await self._until_online()
                await self._wakeup.sleep()
        finally:
            unsubscribe()

    def _take(self, now: ConnectionHealth) -> None:
        if not now.online and not self._is_asking:
            self._wakeup.set()

    async def _until_online(self) -> None:
        if self._health.now.online:
            return
        if self._online_s is None or self._clock.monotonic_s() - self._online_s > STEADY_S:
            self._backoff.reset()
        self._is_asking = True
        try:
            while not self._health.now.online:
                wait_s = self._backoff.next_s()
                self._health.probe_planned(self._clock.monotonic_s() + wait_s)
                await self._wakeup.sleep(wait_s)
                if not self._health.now.online and await self._answers():
                    self._back()
        finally:
            self._is_asking = False
            self._online_s = self._clock.monotonic_s()
            self._health.probe_planned(None)

    async def _answers(self) -> bool:
        """Ask once. Every answer of the host's counts, also one that refuses."""
        try:
            await self._api.list_files(FileQuery(page_size=1), urgency=Urgency.BACKGROUND)
        except ConnectivityError:
            return False
        except ExtendDesktopError:
            return self._health.now.online
        return True
