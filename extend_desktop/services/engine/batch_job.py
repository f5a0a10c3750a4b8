"""One live batch: what may be done for it, what is being done, and when that is over.

The engine keeps one for each batch that has not ended, and lets it go at its end.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace

from extend_desktop.domain.activities import ActivityKind
from extend_desktop.domain.batches import Batch, BatchControl
from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.pace import Pace
from extend_desktop.domain.plans import BatchRunPlan
from extend_desktop.services.engine.announcer import Announcer
from extend_desktop.services.engine.canceller import Canceller
from extend_desktop.services.engine.completion import is_idle
from extend_desktop.services.engine.context import EngineContext
from extend_desktop.services.engine.followed_plans import FollowedPlans
from extend_desktop.services.engine.job_context import JobContext
from extend_desktop.services.engine.operator_control import OperatorControl
from extend_desktop.services.engine.submissions import Submissions
from extend_desktop.services.engine.uploads import UploadPool, Uploads
from extend_desktop.services.tasks import Policy, TaskRunner

_log = logging.getLogger(__name__)
_SUBMISSION_GRACE_S = 1.5
"""With `_TASKS_GRACE_S` of the engine it stays within the three seconds that `aclose` promises."""


class BatchJob:
    """Carries one batch as its control in the journal allows; loop's thread only.

    Uploads, submissions and cancelling are its own loops; its plans are polled and its results
    are fetched by the account's, which share the limits.

    Attributes:
        plans: what is followed at Extend.
        announcer: announces what changes; its end is the job's.
        control: pause, resume, cancel.
    """

    def __init__(
        self, engine: EngineContext, tasks: TaskRunner, pool: UploadPool, batch_id: BatchId
    ) -> None:
        self.batch_id = batch_id
        self.context = JobContext(engine, batch_id)
        self._journal = engine.journal
        self._tasks = tasks
        self.plans = FollowedPlans(self.context)
        self.announcer = Announcer(self.context, self.marked, self._stop)
        self.control = OperatorControl(self.context, self.admit)
        self._submissions = Submissions(self.context, self._submitted, self._upload_again)
        self._uploads = Uploads(self.context, pool, self._row_uploaded)
        self._cancelling = Canceller(
            self.context, lambda plan: self.plans.follow(plan).recorder, self.plans.refresh
        )

    @property
    def is_working(self) -> bool:
        """Whether something is under way of it, or may begin at any time."""
        return self.context.is_busy or self.context.gate.may_send

    def _stop(self, ended: Batch) -> None:
        """Let the loops of a batch that has just ended notice it."""
        self.context.gate.set(ended)
        self.context.waits.clear()
        self.plans.clear()
        self.wake()

    async def admit(self) -> None:
        """Do what the journal's control of the batch allows now."""
        batch = await self._journal.batches.controlled(self.batch_id)
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
            await self.plans.follow_all()
            self.context.engine.fetching.set()

    async def recover(self) -> None:
        """Bring what an earlier session left under way to a state that can be gone on from."""
        for plan_id in await self._journal.batches.recover(self.batch_id):
            plan = await self._journal.parts.get(plan_id)
            await self.context.note(
                ActivityKind.SUBMISSION_UNCONFIRMED, ordinal=plan.ordinal, code="interrupted"
            )
            self.plans.follow(plan)

    def wake(self) -> None:
        """Let the loops try again at once, or notice at once that they may not go on."""
        self._uploads.wake()
        self._submissions.wake()
        self._cancelling.wake()

    def try_now(self) -> None:
        self.wake()
        self.plans.refresh()

    def marked(self, batch: Batch) -> Batch:
        look_up = self.plans.look_up if batch.phase_counts.unconfirmed else None
        return replace(self.context.waits.marked(batch), look_up=look_up)

    def pace(self) -> Pace | None:
        batch = self.announcer.latest
        if batch is None or batch.finished_at is not None or self.context.hold.current is not None:
            return None
        if batch.control is BatchControl.PAUSED or not self.context.health.now.online:
            return None
        return self.context.pace(batch.phase_counts.in_flight)

    async def is_idle(self, batch: Batch) -> bool:
        return await is_idle(self.context, batch, self.plans.not_found)

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
        for follower in self.plans:
            await self._tasks.stop(follower.task_name)
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

    def _upload_again(self) -> None:
        """Upload what has come to wait for it while the batch is being submitted."""
        self._start("upload", self._uploads.run, lambda: self.context.gate.may_send)

    def _row_uploaded(self) -> None:
        self.context.journal_wrote()
        self._submissions.wake()

    def _submitted(self, plan: BatchRunPlan) -> None:
        self.context.journal_wrote()
        self.plans.follow(plan)
