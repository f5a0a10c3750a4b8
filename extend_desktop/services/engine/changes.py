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
RESULTS_INTERVAL_S = 0.6
"""From one announcement to the next when all that is new are results: they come one by one, and each
announcement counts the batch's inputs. Longer than from one poll of a server on this computer to the
next, so that results go with the runs that a poll found, and do not keep those waiting."""
MOST_INPUTS = 2000
"""Inputs announced at once, for reading and showing more would hold the loop for over 50 ms."""


class ChangeNotifier:
    """Changes come in at any rate; what is taken of them is coalesced, the latest state wins."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._wakeup = Wakeup(clock)
        self._hurry = Wakeup(clock)
        self._taken_at_s = -RESULTS_INTERVAL_S
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
        self._hurry.set()
        self._wakeup.set()

    def notify_of_result(self) -> None:
        """Note that the batch has one result more."""
        self._is_changed = True
        self._wakeup.set()

    def notify_progress(self, progress: UploadProgress) -> None:
        self._progress[progress.input_id] = progress
        self._hurry.set()
        self._wakeup.set()

    def wake(self) -> None:
        """Let the batch be looked at, although it may look the same: nothing of it is under way now.

        The last result has come then, or its job may end, and neither waits for other results.
        """
        self._hurry.set()
        self._wakeup.set()

    async def wait(self) -> None:
        """Return when there is something to take or to look at; more than results comes at once."""
        await self._wakeup.sleep()
        left_s = self._taken_at_s + RESULTS_INTERVAL_S - self._clock.monotonic_s()
        if left_s > 0:
            await self._hurry.sleep(left_s)
        self._hurry.clear()

    @contextmanager
    def taking(self) -> Generator[tuple[InputId, ...] | None]:
        """Lend the inputs to announce with the batch; None when nothing changed.

        What could not be announced, because the block raised, is announced the next time.
        """
        if not self._is_changed:
            yield None
            return
        noted, self._inputs, self._is_changed = tuple(self._inputs), {}, False
        self._taken_at_s = self._clock.monotonic_s()
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
