"""Announces what changes of one batch, and writes down its end; its job uses it."""

from __future__ import annotations

from collections.abc import Callable

from extend_desktop.domain.batches import Batch
from extend_desktop.domain.ids import InputId
from extend_desktop.services.batch_events import InputsChanged
from extend_desktop.services.engine.changes import INTERVAL_S
from extend_desktop.services.engine.completion import end_if_done
from extend_desktop.services.engine.failure_policy import none_if_gone
from extend_desktop.services.engine.job_context import JobContext


class Announcer:
    """Reads the batch after each change, at most ten times a second.

    Attributes:
        latest: the batch as it was announced last; None before the first time.
    """

    def __init__(
        self, job: JobContext, marked: Callable[[Batch], Batch], ended: Callable[[Batch], None]
    ) -> None:
        """Take `marked`, which adds what the batch waits for, and `ended`, called at its end."""
        self.latest: Batch | None = None
        self._job = job
        self._marked = marked
        self._ended = ended

    async def run(self) -> None:
        """Return when the batch has ended or is deleted, and nothing of it is under way."""
        while not await self._look():
            await self._job.clock.sleep(INTERVAL_S)

    async def _look(self) -> bool:
        job = self._job
        await job.changes.wait()
        for progress in job.changes.take_progress():
            job.engine.events.upload_progressed.emit(progress)
        with job.changes.taking() as changed:
            # Of a batch that is deleted meanwhile the removal is announced by whoever deleted it.
            if changed is not None and await none_if_gone(self._announce(changed)) is None:
                return True
        return self._has_ended and not (job.is_busy or job.changes.is_pending)

    @property
    def _has_ended(self) -> bool:
        batch = self.latest
        return batch is not None and batch.finished_at is not None and not batch.outputs_missing

    async def _announce(self, changed: tuple[InputId, ...]) -> Batch:
        """Announce what the journal says now, after the batch's end if that has come."""
        job = self._job
        inputs = await job.journal.inputs.some(changed) if changed else ()
        before = await job.journal.batches.get(job.batch_id)
        batch = self.latest = await end_if_done(job, before)
        if batch is not before:
            self._ended(batch)
        if inputs:
            job.engine.events.inputs_changed.emit(InputsChanged(job.batch_id, inputs))
        job.engine.events.batch_changed.emit(self._marked(batch))
        return batch
