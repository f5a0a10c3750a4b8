"""Pause, resume and cancel of one batch: written down first, then carried out; its job uses it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager

from extend_desktop.domain.activities import ActivityKind
from extend_desktop.domain.batches import BatchControl, CancelMode
from extend_desktop.services.engine.gate import OPERATOR
from extend_desktop.services.engine.job_context import JobContext


class OperatorControl:
    """What the operator, or a hold of the account, wants of one batch."""

    def __init__(self, job: JobContext, admit: Callable[[], Awaitable[None]]) -> None:
        """Take `admit`, which does what the journal says now."""
        self._job = job
        self._admit = admit
        # Several calls may meet the same refusal at once; it is written down once.
        self._turn = asyncio.Lock()

    async def pause(self, reason: str = OPERATOR) -> None:
        """Begin nothing new for the batch; what is under way is finished."""
        await self._switch(BatchControl.ACTIVE, BatchControl.PAUSED, ActivityKind.PAUSED, reason)

    async def resume(self) -> None:
        await self._switch(BatchControl.PAUSED, BatchControl.ACTIVE, ActivityKind.RESUMED)

    async def cancel(self, mode: CancelMode) -> None:
        """Send nothing more of the batch, and stop its runs too if `mode` says so."""
        job = self._job
        async with self._turn:
            batch = await job.journal.batches.get(job.batch_id)
            known = await job.journal.control.cancel_mode(job.batch_id)
            if batch.finished_at is not None or known in (mode, CancelMode.EVERYTHING):
                return
            # Before it is in the journal, so that nothing begins in between.
            job.gate.stop_sending()
            async with self._admitting():
                changed = await job.journal.control.begin_cancel(
                    job.batch_id, mode, job.clock.now()
                )
                job.changes.notify(changed)
                await job.note(ActivityKind.CANCEL_ASKED, mode=mode.value, inputs=len(changed))

    async def _switch(
        self,
        before: BatchControl,
        after: BatchControl,
        kind: ActivityKind,
        reason: str | None = None,
    ) -> None:
        facts = {} if reason is None else {"reason": reason}
        async with self._turn:
            batch = await self._job.journal.batches.get(self._job.batch_id)
            if batch.finished_at is not None or batch.control is not before:
                return
            async with self._admitting():
                await self._job.journal.batches.set_control(batch.id, after, reason)
                await self._job.note(kind, **facts)

    @asynccontextmanager
    async def _admitting(self) -> AsyncGenerator[None]:
        """Afterwards do what the journal says, also where the change, or its line, is not in it."""
        try:
            yield
        finally:
            await self._admit()
