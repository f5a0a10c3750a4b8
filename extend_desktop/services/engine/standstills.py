"""What keeps a batch from moving and until when, for its row and its history; the engine uses it.

Kept in memory only: at the next start everything is tried at once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from extend_desktop.domain.batches import Batch, Standstill
from extend_desktop.domain.errors import ExtendDesktopError
from extend_desktop.domain.ids import BatchId
from extend_desktop.services.ports import Clock

LEAST_TOLD_S = 10.0
"""Shorter waits are over before they are read."""


class Standstills:
    """One a batch and operation, from the failed try until one succeeds or none is made any more."""

    def __init__(self, clock: Clock, mark: Callable[[BatchId], None]) -> None:
        """Take `mark`, which is told of each batch that looks different by this."""
        self._clock = clock
        self._mark = mark
        self._now: dict[BatchId, dict[str, Standstill]] = {}

    def begin(
        self, batch_id: BatchId, operation: str, error: ExtendDesktopError, wait_s: float
    ) -> bool:
        """Note when it is tried again; True when that is news and not another round of it."""
        if wait_s < LEAST_TOLD_S:
            return False
        standing = self._now.setdefault(batch_id, {})
        before = standing.get(operation)
        until = self._clock.now() + timedelta(seconds=wait_s)
        standing[operation] = Standstill(operation, error.code, until)
        self._mark(batch_id)
        return before is None or before.code != error.code

    def end(self, batch_id: BatchId, operation: str) -> None:
        """Note that it goes on, or is not tried any more."""
        standing = self._now.get(batch_id, {})
        if standing.pop(operation, None) is not None:
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
