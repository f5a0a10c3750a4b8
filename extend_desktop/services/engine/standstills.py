"""What keeps a batch from moving and until when, for its row and its history; the engine uses it.

Kept in memory only: at the next start everything is tried at once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from extend_desktop.domain.batches import Batch
from extend_desktop.domain.errors import ExtendDesktopError
from extend_desktop.domain.ids import BatchId, PartId
from extend_desktop.domain.waits import Standstill
from extend_desktop.services.ports import Clock

_Key = tuple[str, PartId | None]
LEAST_TOLD_S = 10.0
"""Shorter waits are over before they are read."""


def is_asked(error: ExtendDesktopError, wait_s: float) -> bool:
    """Whether the server named a wait; else it is our own back-off."""
    return error.retry_after_s is not None and wait_s <= error.retry_after_s * 1.2


class Standstills:
    """One a batch, operation and part, from the failed try until one succeeds or none is made."""

    def __init__(self, clock: Clock, mark: Callable[[BatchId], None]) -> None:
        """Take `mark`, which is told of each batch that looks different by this."""
        self._clock = clock
        self._mark = mark
        self._now: dict[BatchId, dict[_Key, Standstill]] = {}

    def begin(
        self,
        batch_id: BatchId,
        operation: str,
        error: ExtendDesktopError,
        wait_s: float,
        part_id: PartId | None = None,
    ) -> bool:
        """Note when it is tried again; True when that is news and not another round of it.

        All parts of a batch may meet the same trouble at once; the first one's is the news.
        """
        standing = self._now.setdefault(batch_id, {})
        before = standing.get((operation, part_id))
        if wait_s < LEAST_TOLD_S and (before is None or before.code != error.code):
            self.end(batch_id, operation, part_id)
            return False
        same = (operation, error.code)
        is_news = all((one.operation, one.code) != same for one in standing.values())
        until = self._clock.now() + timedelta(seconds=wait_s)
        word = error.facts.get("word")
        standing[operation, part_id] = Standstill(
            operation,
            error.code,
            until,
            word if isinstance(word, str) else "",
            is_asked=is_asked(error, wait_s),
        )
        self._mark(batch_id)
        return is_news

    def end(self, batch_id: BatchId, operation: str, part_id: PartId | None = None) -> None:
        """Note that it goes on, or is not tried any more."""
        standing = self._now.get(batch_id, {})
        if standing.pop((operation, part_id), None) is not None:
            self._mark(batch_id)

    def forget(self, batch_id: BatchId) -> None:
        """Let go of a batch."""
        self._now.pop(batch_id, None)

    def marked(self, batch: Batch) -> Batch:
        """Return the batch with what keeps it from moving now; the longest wait if several do."""
        standing = self._now.get(batch.id)
        if not standing or batch.finished_at is not None:
            return batch
        return replace(batch, standstill=max(standing.values(), key=lambda one: one.until))
