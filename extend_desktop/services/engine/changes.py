"""Collects what changed of one batch until it is announced; only the engine uses it."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from contextlib import contextmanager

from extend_desktop.domain.errors import ExtendDesktopError
from extend_desktop.domain.ids import InputId
from extend_desktop.services.batch_events import UploadProgress
from extend_desktop.services.ports import Clock
from extend_desktop.services.waiting import Wakeup

INTERVAL_S = 0.1
"""Between two announcements of a batch: a table that changes ten times a second still looks live."""
MOST_INPUTS = 2000
"""Inputs announced at once, for reading and showing more would hold the loop for over 50 ms."""


class ChangeNotifier:
    """Changes come in at any rate; what is taken of them is coalesced, the latest state wins."""

    def __init__(self, clock: Clock) -> None:
        self._wakeup = Wakeup(clock)
        self._is_changed = False
        self._inputs: dict[InputId, None] = {}
        self._progress: dict[InputId, UploadProgress] = {}

    @property
    def is_pending(self) -> bool:
        """Whether something is noted that has not been taken yet."""
        return self._is_changed

    def notify(self, input_ids: Iterable[InputId] = ()) -> None:
        """Note that the batch, and maybe some of its inputs, look different now."""
        self._is_changed = True
        self._inputs.update(dict.fromkeys(input_ids))
        self._wakeup.set()

    def notify_progress(self, progress: UploadProgress) -> None:
        self._progress[progress.input_id] = progress
        self._wakeup.set()

    def wake(self) -> None:
        """Let the batch be looked at although it looks the same."""
        self._wakeup.set()

    async def wait(self) -> None:
        """Return when there is something to take or to look at."""
        await self._wakeup.sleep()

    @contextmanager
    def taking(self) -> Generator[tuple[InputId, ...] | None]:
        """Lend the inputs to announce with the batch; None when nothing changed.

        What could not be announced, because the block raised, is announced the next time.
        """
        if not self._is_changed:
            yield None
            return
        noted, self._inputs, self._is_changed = tuple(self._inputs), {}, False
        if len(noted) > MOST_INPUTS:
            self.notify(noted[MOST_INPUTS:])
        try:
            yield noted[:MOST_INPUTS]
        except ExtendDesktopError:
            self.notify(noted[:MOST_INPUTS])
            raise

    def take_progress(self) -> tuple[UploadProgress, ...]:
        taken, self._progress = tuple(self._progress.values()), {}
        return taken
