"""Begins work again until the journal can be written; only the engine uses it.

What cannot be written down must not be done, so a full disk stops the batches. It is
tried again every ten seconds, and they go on when there is room.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from extend_desktop.domain.errors import ExtendDesktopError, StorageError
from extend_desktop.domain.waits import WRITE_JOURNAL
from extend_desktop.services.engine.health_monitor import HealthMonitor
from extend_desktop.services.engine.retry_waits import SHORTEST_SHOWN_S, RetryWaits
from extend_desktop.services.ports import Clock
from extend_desktop.services.waiting import Backoff

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


async def retry_forever(
    work: Callable[[], Awaitable[None]],
    may_go_on: Callable[[], bool],
    backoff: Backoff,
    clock: Clock,
    failed: Callable[[ExtendDesktopError], None],
) -> None:
    """Begin `work` again after each failure while it may go on; return when it has ended.

    What the server does is handled where it happens. Only the journal's errors, or a defect of
    ours, gets here; `failed` is called with each.
    """
    while may_go_on():
        try:
            await work()
        except* ExtendDesktopError as errors:
            error = _first(errors)
            failed(error)
            wait_s = RETRY_S if isinstance(error, StorageError) else backoff.next_s()
        else:
            return
        await clock.sleep(wait_s)


def _first(errors: BaseExceptionGroup[ExtendDesktopError]) -> ExtendDesktopError:
    """Return the first error of a group, however deep."""
    found = errors.exceptions[0]
    return _first(found) if isinstance(found, BaseExceptionGroup) else found
