"""Says in rows and in the status line that the journal cannot be written; the engine uses it.

What cannot be written down must not be done, so a full disk brings the batches to a stand. It is
tried again every ten seconds, and they go on when there is room.
"""

from __future__ import annotations

from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.waits import WRITE_JOURNAL
from extend_desktop.services.engine.permits import Permits
from extend_desktop.services.engine.pulses import PulseKeeper
from extend_desktop.services.engine.standstills import LEAST_TOLD_S, Standstills

OPERATION = WRITE_JOURNAL
RETRY_S = LEAST_TOLD_S
"""Long enough to be told at once, short enough that nobody waits for it after making room."""


class JournalTrouble:
    """Told of each failed try to write, and of each that succeeds again."""

    def __init__(self, permits: Permits, standstills: Standstills, pulse: PulseKeeper) -> None:
        self._permits = permits
        self._standstills = standstills
        self._pulse = pulse
        self._standing: set[BatchId] = set()

    def met(self, error: StorageError, batch_id: BatchId | None = None) -> None:
        """Note that writing failed for one batch, or for all that something is done for."""
        self._pulse.cannot_write(error)
        concerned = self._permits.sending | self._permits.reading
        for one in (batch_id,) if batch_id is not None else concerned:
            self._standing.add(one)
            self._standstills.begin(one, OPERATION, error, RETRY_S)

    def over(self) -> None:
        """Note that something was written: it is one file, so it can be written for all batches."""
        while self._standing:
            self._standstills.end(self._standing.pop(), OPERATION)
        self._pulse.cannot_write(None)
