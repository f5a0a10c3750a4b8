"""What the batches wait for while the journal cannot be written; only the engine uses it.

What cannot be written down must not be done, so a full disk stops the batches. It is
tried again every ten seconds, and they go on when there is room.
"""

from __future__ import annotations

from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.waits import WRITE_JOURNAL
from extend_desktop.services.engine.health_monitor import HealthMonitor
from extend_desktop.services.engine.retry_waits import SHORTEST_SHOWN_S, RetryWaits

RETRY_S = SHORTEST_SHOWN_S
"""Long enough to be shown at once, short enough not to be waited for after making room."""


class JournalErrors:
    """Which batches wait because the journal cannot be written."""

    def __init__(self, health: HealthMonitor) -> None:
        self._health = health
        self._waiting: set[RetryWaits] = set()

    def met(self, error: StorageError, *waits: RetryWaits) -> None:
        """Say in the status line, and in the rows that wait for it, that writing failed."""
        self._health.cannot_write(error)
        for each in waits:
            self._waiting.add(each)
            each.begin(WRITE_JOURNAL, error, RETRY_S)

    def over(self) -> None:
        """Note that something was written: it is one file, so it can be written for all batches."""
        while self._waiting:
            self._waiting.pop().end(WRITE_JOURNAL)
        self._health.cannot_write(None)
