"""Collects what changed and announces it at most ten times a second; only the engine uses it.

What is announced is read from the journal at that moment, so the screen shows the journal's truth.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable

from extend_desktop.domain.batches import Batch
from extend_desktop.domain.errors import ExtendDesktopError, RequestError
from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.services.batch_events import InputsChanged, UploadProgress
from extend_desktop.services.engine.waiting import Alarm
from extend_desktop.services.events import Event
from extend_desktop.services.ports import Clock
from extend_desktop.services.ports_journal import JournalPort

INTERVAL_S = 0.1
MOST_INPUTS = 2000
"""Inputs announced at once; the rest waits for the next turn."""


class ChangeFeed:
    """Marks come in at any rate; events go out coalesced, the latest state wins."""

    def __init__(
        self,
        journal: JournalPort,
        clock: Clock,
        settle: Callable[[Batch], Awaitable[Batch]],
    ) -> None:
        """Take `settle`, which ends a batch that has nothing left to do and returns it anew."""
        self.batch_changed: Event[Batch] = Event()
        self.inputs_changed: Event[InputsChanged] = Event()
        self.upload_progressed: Event[UploadProgress] = Event()
        self._journal = journal
        self._clock = clock
        self._settle = settle
        self._alarm = Alarm(clock)
        self._dirty: dict[BatchId, dict[InputId, None]] = {}
        self._progress: dict[InputId, UploadProgress] = {}

    def mark(self, batch_id: BatchId, input_ids: Iterable[InputId] = ()) -> None:
        """Note that a batch, and maybe some of its inputs, look different now."""
        self._dirty.setdefault(batch_id, {}).update(dict.fromkeys(input_ids))
        self._alarm.ring()

    def note_progress(self, progress: UploadProgress) -> None:
        """Note how far an upload is."""
        self._progress[progress.input_id] = progress
        self._alarm.ring()

    def forget(self, batch_id: BatchId) -> None:
        """Drop what was noted of a batch that is no more."""
        self._dirty.pop(batch_id, None)

    async def run(self) -> None:
        """Announce for ever."""
        while True:
            await self._alarm.sleep()
            await self.flush()
            await self._clock.sleep(INTERVAL_S)

    async def flush(self) -> None:
        """Announce what has been noted so far."""
        progress, self._progress = self._progress, {}
        for fact in progress.values():
            self.upload_progressed.emit(fact)
        for batch_id in tuple(self._dirty):
            await self._announce(batch_id)

    async def _announce(self, batch_id: BatchId) -> None:
        noted = self._dirty.pop(batch_id, {})
        now, later = tuple(noted)[:MOST_INPUTS], tuple(noted)[MOST_INPUTS:]
        if later:
            self.mark(batch_id, later)
        try:
            inputs = await self._journal.inputs.some(now) if now else ()
            batch = await self._settle(await self._journal.batches.get(batch_id))
        except RequestError:
            # Deleted meanwhile; its removal was announced by whoever did it.
            self.forget(batch_id)
            return
        except ExtendDesktopError:
            self.mark(batch_id, noted)
            raise
        if inputs:
            self.inputs_changed.emit(InputsChanged(batch_id, inputs))
        self.batch_changed.emit(batch)
