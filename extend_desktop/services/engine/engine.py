"""Carries the batches of one account: a job for each live one, and what they share."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable

from extend_desktop.domain.batches import Batch, BatchControl, ControlledBatch
from extend_desktop.domain.control import HOLD_REASONS
from extend_desktop.domain.ids import AccountId, BatchId
from extend_desktop.domain.pace import Pace
from extend_desktop.services.engine.account_hold import AccountHolds
from extend_desktop.services.engine.adoption import Adopter, batch_run_id_of
from extend_desktop.services.engine.batch_job import BatchJob
from extend_desktop.services.engine.context import EngineContext, EngineOptions
from extend_desktop.services.engine.gate import RESTORED
from extend_desktop.services.engine.health_monitor import HealthMonitor
from extend_desktop.services.engine.journal_retry import JournalErrors
from extend_desktop.services.engine.offline_probe import OfflineProbe
from extend_desktop.services.engine.polling import Poller
from extend_desktop.services.engine.result_fetcher import ResultFetcher
from extend_desktop.services.engine.retry_service import recheck
from extend_desktop.services.engine.retry_waits import RetryWaits
from extend_desktop.services.engine.suspend_detector import SuspendDetector
from extend_desktop.services.engine.uploads import UploadPool
from extend_desktop.services.passwords import Passwords
from extend_desktop.services.ports import ApiPort, Clock
from extend_desktop.services.ports.journal import JournalPort
from extend_desktop.services.tasks import Policy, TaskRunner
from extend_desktop.services.waiting import Jitter, Wakeup

_TASKS_GRACE_S = 1.0
"""Cancelled tasks end at once, but for one write of the journal that is under way."""


class Engine:
    """Carries the batches of one account; loop's thread only.

    The journal says what is to be done, so starting again after a crash needs nothing else.

    Attributes:
        jobs: one for each live batch.
        hold: why nothing of the account is sent now.
        health: how fresh the picture is.
        uploads: what all uploads share.
        poller: polls what is at Extend.
    """

    def __init__(
        self,
        account_id: AccountId,
        api: ApiPort,
        journal: JournalPort,
        clock: Clock,
        *,
        jitter: Jitter = random.uniform,
        passwords: Passwords | None = None,
        options: EngineOptions | None = None,
    ) -> None:
        self.jobs: dict[BatchId, BatchJob] = {}
        self.hold = AccountHolds(clock, self.pause_all)
        self.health = HealthMonitor(clock)
        self.context = EngineContext(
            account_id=account_id,
            api=api,
            journal=journal,
            clock=clock,
            jitter=jitter,
            hold=self.hold,
            health=self.health,
            journal_errors=JournalErrors(self.health),
            polling=Wakeup(clock),
            fetching=Wakeup(clock),
            options=options or EngineOptions(),
            passwords=passwords or Passwords(),
        )
        self._journal = journal
        self._clock = clock
        self._tasks = TaskRunner()
        self.uploads = UploadPool(self.context)
        self.poller = Poller(self.context, self._tasks, self.jobs)
        self._fetcher = ResultFetcher(self.context, self.jobs)
        self._adopter = Adopter(self.context)
        self._probe = OfflineProbe(api, clock, self.health, jitter, self._try_all_now)

    async def start(self, *, resume: bool) -> None:
        """Take up the unfinished batches: going on with `resume`, else waiting for the operator."""
        self.context.api.set_reachability_listener(self.health.reachability_changed)
        for name, work in (
            ("polling", self.poller.run),
            ("results", self._fetcher.run),
            ("offline probe", self._probe.run),
            ("suspend detector", SuspendDetector(self._clock, self._try_all_now).run),
        ):
            self._tasks.start(self._run_forever(work), name=name, policy=Policy.KEEP)
        for batch in await self._unfinished():
            job = self.job(batch.id)
            await job.recover()
            if batch.control is BatchControl.ACTIVE and not resume:
                await self._journal.batches.set_control(batch.id, BatchControl.PAUSED, RESTORED)
            await job.admit()

    def job(self, batch_id: BatchId) -> BatchJob:
        """Return the job of a batch; of one that has ended, a new one that ends with its work."""
        job = self.jobs.get(batch_id)
        if job is None:
            job = self.jobs[batch_id] = BatchJob(self.context, self._tasks, self.uploads, batch_id)
            # Looked at once, so that it ends again where there is nothing to do.
            job.context.changes.notify()
            name = f"job {batch_id}"
            self._tasks.start(self._carry(job), name=name, policy=Policy.QUEUE)
        return job

    async def _carry(self, job: BatchJob) -> None:
        await job.context.retry_forever(job.announcer.run, lambda: True)
        if self.jobs.get(job.batch_id) is job:
            del self.jobs[job.batch_id]

    async def begin(self, batch_id: BatchId) -> None:
        """Set a batch going that is new or has new work; while the account is held it waits."""
        job = self.job(batch_id)
        await job.admit()
        if self.hold.current is not None:
            await job.control.pause(self.hold.current.reason)

    async def adopt(self, batch_run_id: str, name: str | None) -> BatchId:
        batch_id = await self._adopter.adopt(batch_run_id_of(batch_run_id), name)
        await self.begin(batch_id)
        return batch_id

    async def send_again(
        self, batch_id: BatchId, plan: Callable[[BatchJob], Awaitable[int]]
    ) -> int:
        """Set a batch going with what `plan` makes ready to be sent; return how many inputs."""
        job = self.job(batch_id)
        with job.context.working():
            count = await plan(job)
            await self.begin(batch_id)
        return count

    async def pause_all(self, reason: str) -> None:
        """Pause every active batch; one paused for another hold gets the graver reason."""
        for batch in await self._unfinished():
            if batch.control is BatchControl.ACTIVE:
                await self.job(batch.id).control.pause(reason)
            elif batch.pause_reason in HOLD_REASONS and reason in HOLD_REASONS:
                await self._journal.batches.set_control(batch.id, BatchControl.PAUSED, reason)

    async def resume_all(self) -> None:
        for batch in await self._unfinished():
            if batch.control is BatchControl.PAUSED:
                await self.job(batch.id).control.resume()

    async def release_hold(self) -> None:
        """Try again what the hold stopped; another refusal holds the account again."""
        self.hold.end()
        for batch in await self._unfinished():
            if batch.pause_reason in HOLD_REASONS:
                await self.job(batch.id).control.resume()
            else:
                await self.job(batch.id).admit()

    async def refresh(self, batch_id: BatchId | None) -> None:
        """Try all that waits now; for an ended batch, look whether its results have changed."""
        if batch_id is None:
            self._try_all_now()
            return
        self.context.fetching.set()
        job = self.job(batch_id)
        with job.context.working():
            job.try_now()
            if (await self._journal.batches.get(batch_id)).finished_at is not None:
                await recheck(job.context)
                if (await self._journal.batches.get(batch_id)).finished_at is None:
                    await job.admit()

    def request_refresh(self, batch_id: BatchId | None) -> None:
        """Refresh in the background; errors show in the health."""
        self._tasks.start(
            self.refresh(batch_id),
            name=f"refresh {batch_id}",
            policy=Policy.KEEP,
            on_error=self.context.show,
        )

    async def let_go(self, batch_id: BatchId) -> None:
        """Let go of a batch that is being deleted; return when nothing of it is under way."""
        job = self.jobs.pop(batch_id, None)
        if job is not None:
            await job.stop()

    async def announce(self, batch_id: BatchId) -> None:
        """Announce that a batch, live or not, looks different now."""
        if batch_id in self.jobs:
            self.jobs[batch_id].context.changes.notify()
        else:
            self.context.events.batch_changed.emit(await self._journal.batches.get(batch_id))

    def marked(self, batch: Batch) -> Batch:
        job = self.jobs.get(batch.id)
        return batch if job is None else job.marked(batch)

    async def is_idle(self, batch: Batch) -> bool:
        job = self.jobs.get(batch.id)
        return batch.finished_at is not None or (job is not None and await job.is_idle(batch))

    def pace(self, batch_id: BatchId) -> Pace | None:
        """Return how fast a batch goes, from the runs that ended lately in this session."""
        job = self.jobs.get(batch_id)
        return None if job is None else job.pace()

    async def aclose(self) -> None:
        for job in self.jobs.values():
            job.close()
        # A request that is cut here would be unconfirmed at the next start; most need no second.
        await asyncio.gather(*(job.idle() for job in self.jobs.values()))
        await self._tasks.aclose(_TASKS_GRACE_S)

    async def _unfinished(self) -> tuple[ControlledBatch, ...]:
        return await self._journal.batches.unfinished(self.context.account_id)

    async def _run_forever(self, work: Callable[[], Awaitable[None]]) -> None:
        """Run an endless loop; an error of ours is shown, and it begins again."""
        while True:
            await self.context.retry_forever(work, lambda: True, self._open_waits)

    def _open_waits(self) -> list[RetryWaits]:
        return [job.context.waits for job in self.jobs.values() if job.context.gate.is_open]

    def _try_all_now(self) -> None:
        """End every wait; on the operator's word, when the machine has slept, or the host is back."""
        self._probe.try_now()
        self.context.fetching.set()
        for job in self.jobs.values():
            job.try_now()
