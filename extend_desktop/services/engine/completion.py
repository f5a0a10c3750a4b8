"""When a batch is at its end, or idle until the operator acts; the engine uses it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection

from extend_desktop.domain.activities import ActivityKind
from extend_desktop.domain.batch_status import ENDED_STATUSES
from extend_desktop.domain.batches import Batch, BatchControl
from extend_desktop.domain.control import AccountHold
from extend_desktop.domain.ids import BatchId, PlanId
from extend_desktop.domain.plans import PlanState
from extend_desktop.services.engine.job_context import JobContext
from extend_desktop.services.events import Event

_AT_EXTEND = frozenset({PlanState.SUBMITTING, PlanState.SUBMITTED})


async def end_if_done(job: JobContext, batch: Batch) -> Batch:
    """End a batch that has nothing left to do and return it anew; any other as it is."""
    if batch.finished_at is not None or batch.status not in ENDED_STATUSES:
        return batch
    is_due = await job.engine.options.is_to_be_exported(batch.id)
    if not await job.journal.batches.finish(batch.id, job.clock.now(), export_is_due=is_due):
        return batch
    phase_counts = batch.phase_counts
    await job.note(
        ActivityKind.COMPLETED,
        processed=phase_counts.processed,
        failed=phase_counts.failed,
        cancelled=phase_counts.cancelled,
        credits=phase_counts.credits,
    )
    return await job.journal.batches.get(batch.id)


async def is_idle(job: JobContext, batch: Batch, not_found: Collection[PlanId]) -> bool:
    """Return whether nothing more will happen to a live batch without the operator.

    `not_found` are the plans whose lost submissions have been looked for long enough.
    """
    if batch.status in ENDED_STATUSES:
        # Its end is about to be written down.
        return False
    if not job.gate.may_read:
        return not batch.phase_counts.running or batch.control is not BatchControl.ACTIVE
    plans = await job.journal.parts.of_batch(batch.id)
    if batch.outputs_missing or any(plan.state in _AT_EXTEND for plan in plans):
        return False
    if not batch.phase_counts.in_flight:
        # The last plan ended since the batch was read; the batch's end is about to be written.
        return False
    lost = [plan for plan in plans if plan.state is PlanState.UNCONFIRMED]
    if any(plan.id not in not_found for plan in lost):
        return False
    if batch.control is BatchControl.PAUSED:
        return batch.phase_counts.running == 0
    return bool(lost) and batch.phase_counts.in_flight == batch.phase_counts.unconfirmed


async def wait_for(
    batch_id: BatchId,
    changed: Event[Batch],
    held: Event[AccountHold | None],
    look: Callable[[], Awaitable[Batch | None]],
) -> Batch:
    """Return what `look` finds, asking it again whenever the batch or the hold has changed."""
    changed_again = asyncio.Event()

    def note(fact: Batch | AccountHold | None) -> None:
        if not isinstance(fact, Batch) or fact.id == batch_id:
            changed_again.set()

    unsubscribes = (changed.subscribe(note), held.subscribe(note))
    try:
        while (found := await look()) is None:
            await changed_again.wait()
            changed_again.clear()
        return found
    finally:
        for unsubscribe in unsubscribes:
            unsubscribe()
