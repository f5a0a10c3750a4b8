"""Whether a batch has come to a stand, and waiting for it; services use it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from extend_desktop.domain.batch_status import ENDED_STATUSES
from extend_desktop.domain.batches import Batch, BatchControl, PartState
from extend_desktop.domain.control import AccountHold
from extend_desktop.domain.ids import BatchId
from extend_desktop.services.engine.permits import Permits
from extend_desktop.services.engine.polling import Monitor
from extend_desktop.services.events import Event
from extend_desktop.services.ports_journal import JournalPort

_AT_EXTEND = frozenset({PartState.SUBMITTING, PartState.SUBMITTED})


async def is_settled(
    batch: Batch, journal: JournalPort, permits: Permits, monitor: Monitor
) -> bool:
    """Return whether it has ended, or nothing more will happen to it without the operator."""
    if batch.finished_at is not None:
        return True
    if batch.status in ENDED_STATUSES:
        # Its end is about to be written down.
        return False
    if not permits.may_read(batch.id):
        return not batch.tally.running or batch.control is not BatchControl.ACTIVE
    parts = await journal.parts.of_batch(batch.id)
    if batch.outputs_missing or any(part.state in _AT_EXTEND for part in parts):
        return False
    if not batch.tally.in_flight:
        # The last part ended since the batch was read; the batch's end is about to be written.
        return False
    lost = [part for part in parts if part.state is PartState.UNCONFIRMED]
    if not all(map(monitor.look_ups.was_not_found, lost)):
        return False
    if batch.control is BatchControl.PAUSED:
        return batch.tally.running == 0
    return bool(lost) and batch.tally.in_flight == batch.tally.unconfirmed


async def wait_for(
    batch_id: BatchId,
    changed: Event[Batch],
    held: Event[AccountHold | None],
    look: Callable[[], Awaitable[Batch | None]],
) -> Batch:
    """Return what `look` finds, asking it again whenever the batch or the hold has changed."""
    rung = asyncio.Event()

    def note(fact: Batch | AccountHold | None) -> None:
        if not isinstance(fact, Batch) or fact.id == batch_id:
            rung.set()

    unsubscribes = (changed.subscribe(note), held.subscribe(note))
    try:
        while (found := await look()) is None:
            await rung.wait()
            rung.clear()
        return found
    finally:
        for unsubscribe in unsubscribes:
            unsubscribe()
