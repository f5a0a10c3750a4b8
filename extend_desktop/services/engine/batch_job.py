"""One live batch: what may be done for it, what is being done, and when that is over.

The engine keeps one for each batch that has not ended, and lets it go at its end.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace

from extend_desktop.domain.activities import ActivityKind
from extend_desktop.domain.batches import Batch, BatchControl, CancelMode, Part, PartState
from extend_desktop.domain.errors import ExtendDesktopError, RequestError
from extend_desktop.domain.ids import BatchId, InputId, PartId
from extend_desktop.domain.pace import Pace
from extend_desktop.services.batch_events import InputsChanged
from extend_desktop.services.engine.canceller import Canceller
from extend_desktop.services.engine.changes import INTERVAL_S
from extend_desktop.services.engine.completion import end_if_done, is_idle
from extend_desktop.services.engine.context import EngineContext
from extend_desktop.services.engine.gate import OPERATOR
from extend_desktop.services.engine.job_context import JobContext
from extend_desktop.services.engine.look_ups import merged
from extend_desktop.services.engine.part_follower import PartFollower
from extend_desktop.services.engine.submissions import Submissions
from extend_desktop.services.engine.uploads import UploadPool, Uploads
from extend_desktop.services.tasks import Policy, TaskRunner

_log = logging.getLogger(__name__)
_SUBMISSION_GRACE_S = 1.5


class BatchJob:
    """Carries one batch as its control in the journal allows; loop's thread only.

    Uploads, submissions and cancelling are its own loops; its parts are polled and its results
    are fetched by the account's, which share the limits.
    """

    def __init__(
        self, engine: EngineContext, tasks: TaskRunner, pool: UploadPool, batch_id: BatchId
    ) -> None:
        self.batch_id = batch_id
        self.context = JobContext(engine, batch_id)
        self._journal = engine.journal
        self._tasks = tasks
        self._parts: dict[PartId, PartFollower] = {}
        self._submissions = Submissions(self.context, self._submitted, self._upload_again)
        self._uploads = Uploads(self.context, pool, self._row_uploaded)
        self._cancelling = Canceller(
            self.context, lambda part: self.follow(part).recorder, self.refresh
        )
        # Several calls may meet the same refusal at once; it is written down once.
        self._controlling = asyncio.Lock()
        self._latest: Batch | None = None

    async def run(self) -> None:
        """Announce what changes; return when the batch has ended and nothing of it is under way."""
        while not await self._look():
            await self.context.clock.sleep(INTERVAL_S)

    async def _look(self) -> bool:
        context = self.context
        await context.changes.wait()
        for progress in context.changes.take_progress():
            context.engine.events.upload_progressed.emit(progress)
        noted = context.changes.take()
        if noted is not None:
            try:
                await self._announce(noted)
            except RequestError:
                # Deleted meanwhile; its removal was announced by whoever did it.
                return True
            except ExtendDesktopError:
                context.changes.notify(noted)
                raise
        return self._has_ended and not (context.is_busy or context.changes.is_pending)

    @property
    def _has_ended(self) -> bool:
        batch = self._latest
        return batch is not None and batch.finished_at is not None and not batch.outputs_missing

    async def _announce(self, noted: tuple[InputId, ...]) -> None:
        """Announce what the journal says now, after the batch's end if that has come."""
        inputs = await self._journal.inputs.some(noted) if noted else ()
        before = await self._journal.batches.get(self.batch_id)
        batch = await end_if_done(self.context, before)
        if batch is not before:
            self._stop(batch)
        self._latest = batch
        if inputs:
            self.context.engine.events.inputs_changed.emit(InputsChanged(self.batch_id, inputs))
        self.context.engine.events.batch_changed.emit(self.marked(batch))

    def _stop(self, ended: Batch) -> None:
        """Let the loops of a batch that has just ended notice it."""
        self.context.gate.set(ended)
        self.context.waits.clear()
        self._parts.clear()
        self.wake()

    async def admit(self) -> None:
        """Do what the journal's control of the batch allows now."""
        batch = await self._journal.batches.get(self.batch_id)
        gate = self.context.gate
        gate.set(batch)
        self.wake()
        self.context.changes.notify()
        if batch.control is BatchControl.CANCELLING and batch.finished_at is None:
            # After the sending that is under way: what that leaves is cancelled then.
            self._start("send", self._cancel, lambda: not gate.is_closed)
        if gate.may_send:
            self._start("send", self._send, lambda: gate.may_send)
        if gate.may_read:
            await self._follow_all()
            self.refresh()
            self.context.engine.fetching.set()

    async def pause(self, reason: str = OPERATOR) -> None:
        """Begin nothing new for the batch; what is under way is finished."""
        async with self._controlling:
            batch = await self._journal.batches.get(self.batch_id)
            if batch.finished_at is not None or batch.control is not BatchControl.ACTIVE:
                return
            async with self._admitting():
                await self._journal.batches.set_control(self.batch_id, BatchControl.PAUSED, reason)
                await self.context.note(ActivityKind.PAUSED, reason=reason)

    async def resume(self) -> None:
        """Go on with a paused batch."""
        async with self._controlling:
            batch = await self._journal.batches.get(self.batch_id)
            if batch.finished_at is not None or batch.control is not BatchControl.PAUSED:
                return
            async with self._admitting():
                await self._journal.batches.set_control(self.batch_id, BatchControl.ACTIVE)
                await self.context.note(ActivityKind.RESUMED)

    async def cancel(self, mode: CancelMode) -> None:
        """Send nothing more of the batch, and stop its runs too if `mode` says so."""
        async with self._controlling:
            batch = await self._journal.batches.get(self.batch_id)
            known = await self._journal.control.cancel_mode(self.batch_id)
            if batch.finished_at is not None or known in (mode, CancelMode.EVERYTHING):
                return
            # Before it is in the journal, so that nothing begins in between.
            self.context.gate.stop_sending()
            async with self._admitting():
                await self._begin_cancel(mode)

    async def _begin_cancel(self, mode: CancelMode) -> None:
        now = self.context.clock.now()
        changed = await self._journal.control.begin_cancel(self.batch_id, mode, now)
        self.context.changes.notify(changed)
        await self.context.note(ActivityKind.CANCEL_ASKED, mode=mode.value, inputs=len(changed))

    @asynccontextmanager
    async def _admitting(self) -> AsyncGenerator[None]:
        """Afterwards do what the journal says, also where the change, or its line, is not in it."""
        try:
            yield
        finally:
            await self.admit()

    async def recover(self) -> None:
        """Bring what an earlier session left under way to a state that can be gone on from."""
        recovery = await self._journal.batches.recover(self.batch_id)
        for part_id in recovery.unconfirmed:
            part = await self._journal.parts.get(part_id)
            await self.context.note(
                ActivityKind.SUBMISSION_UNCONFIRMED, ordinal=part.ordinal, code="interrupted"
            )
            self.follow(part)

    @property
    def parts(self) -> tuple[PartFollower, ...]:
        """The parts that are at Extend, or may be."""
        return tuple(part for part in self._parts.values() if not part.has_ended)

    def follow(self, part: Part) -> PartFollower:
        """Follow a part, at once and not twice."""
        known = self._parts.get(part.id)
        if known is None or known.has_ended:
            known = self._parts[part.id] = PartFollower(self.context, part.id)
            self.context.engine.polling.set()
        return known

    def wake(self) -> None:
        """Let the loops try again at once, or notice at once that they may not go on."""
        self._uploads.wake()
        self._submissions.wake()
        self._cancelling.wake()

    def try_now(self) -> None:
        """End every wait of the batch."""
        self.wake()
        self.refresh()

    def refresh(self) -> None:
        """Poll now."""
        for part in self.parts:
            part.make_due()
        self.context.engine.polling.set()

    def marked(self, batch: Batch) -> Batch:
        """Return the batch with what it waits for at this moment."""
        look_ups = (
            [part.look_up.now for part in self.parts] if batch.phase_counts.unconfirmed else []
        )
        look_up = merged([each for each in look_ups if each is not None])
        return replace(self.context.waits.marked(batch), look_up=look_up)

    def pace(self) -> Pace | None:
        """Return the speed of late and the time left; None while paused or too little to tell."""
        batch = self._latest
        if batch is None or batch.finished_at is not None or self.context.hold.current is not None:
            return None
        if batch.control is BatchControl.PAUSED:
            return None
        return self.context.pace(batch.phase_counts.in_flight)

    async def is_idle(self, batch: Batch) -> bool:
        """Whether nothing more will happen to the batch without the operator."""
        not_found = {part.part_id for part in self.parts if part.look_up.was_not_found}
        return await is_idle(self.context, batch, not_found)

    def close(self) -> None:
        """Begin nothing new, for good; what is under way notices it."""
        self.context.gate.close()
        self.wake()

    async def idle(self) -> None:
        """Return when no submission is on its way; one that is cut may still have an effect."""
        try:
            async with asyncio.timeout(_SUBMISSION_GRACE_S):
                await self._submissions.idle()
        except TimeoutError:
            _log.warning("A submission was still on its way; it will be looked up")

    async def stop(self) -> None:
        """Return when nothing of the batch is under way, for it is being deleted."""
        self.close()
        for part in self.parts:
            await self._tasks.stop(part.task_name)
        await self.idle()
        for name in ("send", "upload", "job"):
            await self._tasks.stop(f"{name} {self.batch_id}")

    def _start(
        self, name: str, work: Callable[[], Awaitable[None]], may_go_on: Callable[[], bool]
    ) -> None:
        """Carry work out after what of the same kind is under way, however often it fails."""

        async def carry_out() -> None:
            with self.context.working():
                await self.context.retry_forever(work, may_go_on)

        self._tasks.start(carry_out(), name=f"{name} {self.batch_id}", policy=Policy.QUEUE)

    async def _send(self) -> None:
        await self.recover()
        async with asyncio.TaskGroup() as group:
            group.create_task(self._uploads.run())
            group.create_task(self._submissions.run())
        self.context.journal_wrote()

    async def _cancel(self) -> None:
        if await self._journal.control.cancel_mode(self.batch_id) is None:
            return
        await self.recover()
        changed = await self._journal.control.cancel_unsent(self.batch_id, self.context.clock.now())
        self.context.journal_wrote()
        self.context.changes.notify(changed)
        await self._cancelling.run()

    async def _follow_all(self) -> None:
        for part in await self._journal.parts.of_batch(self.batch_id):
            if part.state in (PartState.SUBMITTED, PartState.UNCONFIRMED):
                self.follow(part)

    def _upload_again(self) -> None:
        """Upload what has come to wait for it while the batch is being submitted."""
        self._start("upload", self._uploads.run, lambda: self.context.gate.may_send)

    def _row_uploaded(self) -> None:
        self.context.journal_wrote()
        self._submissions.wake()

    def _submitted(self, part: Part) -> None:
        self.context.journal_wrote()
        self.follow(part)
