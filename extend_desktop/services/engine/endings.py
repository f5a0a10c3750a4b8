"""The ends of runs and of batches: how fast they come, and what is written down; the engine uses it."""

from __future__ import annotations

from collections import deque

from extend_desktop.domain.batch_status import ENDED_STATUSES
from extend_desktop.domain.batches import ActivityKind, Batch
from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.pace import Pace, pace_of
from extend_desktop.services.engine.context import EngineContext
from extend_desktop.services.ports import Clock

_MOST_ENDS = 500


class Paces:
    """How fast the runs of each batch ended lately, in this session."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._ends_s: dict[BatchId, deque[float]] = {}

    def note(self, batch_id: BatchId, count: int) -> None:
        """Note that so many runs ended now."""
        ends_s = self._ends_s.setdefault(batch_id, deque(maxlen=_MOST_ENDS))
        ends_s.extend([self._clock.monotonic_s()] * count)

    def of(self, batch_id: BatchId, remaining: int) -> Pace | None:
        """Return the pace of a batch with so many inputs to go; None when nothing ended yet."""
        ends_s = self._ends_s.get(batch_id)
        return None if ends_s is None else pace_of(ends_s, self._clock.monotonic_s(), remaining)

    def forget(self, batch_id: BatchId) -> None:
        """Let go of a batch."""
        self._ends_s.pop(batch_id, None)


async def end_if_done(context: EngineContext, batch: Batch) -> Batch:
    """End a batch that has nothing left to do and return it anew; any other as it is."""
    if batch.finished_at is not None or batch.status not in ENDED_STATUSES:
        return batch
    if not await context.journal.batches.finish(batch.id, context.clock.now()):
        return batch
    tally = batch.tally
    await context.note(
        batch.id,
        ActivityKind.COMPLETED,
        processed=tally.processed,
        failed=tally.failed,
        cancelled=tally.cancelled,
        credits=tally.credits,
    )
    return await context.journal.batches.get(batch.id)
