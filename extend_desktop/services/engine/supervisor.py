"""Runs the parts of the engine for one account and decides when they may; services/ uses it."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable
from dataclasses import replace

from extend_desktop.domain.batches import ActivityKind, Batch, BatchControl, CancelMode, Part
from extend_desktop.domain.errors import (
    AccessError,
    DefectError,
    ExtendDesktopError,
    StorageError,
)
from extend_desktop.domain.ids import AccountId, BatchId
from extend_desktop.domain.pace import Pace
from extend_desktop.services.batch_events import ActivityAdded
from extend_desktop.services.engine.cancels import Canceller
from extend_desktop.services.engine.changes import ChangeFeed
from extend_desktop.services.engine.context import EngineContext
from extend_desktop.services.engine.endings import Paces, end_if_done
from extend_desktop.services.engine.fetches import ResultFetcher
from extend_desktop.services.engine.holds import AccountHolds
from extend_desktop.services.engine.insistence import insist
from extend_desktop.services.engine.journal_trouble import JournalTrouble
from extend_desktop.services.engine.permits import HOLD_REASONS, OPERATOR, RESTORED, Permits
from extend_desktop.services.engine.polling import Monitor
from extend_desktop.services.engine.pulses import PulseKeeper
from extend_desktop.services.engine.settling import is_settled
from extend_desktop.services.engine.standstills import Standstills
from extend_desktop.services.engine.submissions import Submitter
from extend_desktop.services.engine.uploads import Uploader
from extend_desktop.services.engine.waiting import Backoff, Chance
from extend_desktop.services.engine.wakes import WakeWatch
from extend_desktop.services.events import Event
from extend_desktop.services.ports import ApiPort, Clock
from extend_desktop.services.ports_journal import JournalPort
from extend_desktop.services.tasks import Policy, TaskRunner

_log = logging.getLogger(__name__)
_SUBMISSION_GRACE_S = 1.5
_TASKS_GRACE_S = 1.0


class Engine:
    """Carries the batches of one account; loop's thread only.

    The journal says what is to be done, so starting again after a crash needs nothing else.
    """

    def __init__(
        self,
        account_id: AccountId,
        api: ApiPort,
        journal: JournalPort,
        clock: Clock,
        *,
        chance: Chance = random.uniform,
    ) -> None:
        self.activity_added: Event[ActivityAdded] = Event()
        self.permits = Permits()
        self.pulse = PulseKeeper(clock)
        self.changes = ChangeFeed(journal, clock, self._settle)
        self.standstills = Standstills(clock, self.changes.mark)
        self.journal_trouble = JournalTrouble(self.permits, self.standstills, self.pulse)
        self.holds = AccountHolds(account_id, journal, clock, self.permits, self.pause)
        self._journal = journal
        self._clock = clock
        self._account_id = account_id
        self._tasks = TaskRunner()
        self.context = EngineContext(
            account_id=account_id,
            api=api,
            journal=journal,
            clock=clock,
            permits=self.permits,
            changes=self.changes,
            pulse=self.pulse,
            activity_added=self.activity_added,
            access_lost=self._access_lost,
            chance=chance,
            standstills=self.standstills,
            journal_trouble=self.journal_trouble,
        )
        self.monitor = Monitor(self.context, self._tasks, self._runs_ended)
        self.submitter = Submitter(self.context, self._part_submitted, self._upload_again)
        self.uploader = Uploader(self.context, self._row_uploaded)
        self.fetcher = ResultFetcher(self.context)
        self.canceller = Canceller(self.context, self.monitor.recorder, self.monitor.refresh)
        # Several calls may meet the same refusal at once; it is written down once.
        self._controlling = asyncio.Lock()
        self._is_closing = False
        self._paces = Paces(clock)

    async def start(self, *, resume: bool) -> None:
        """Take up the unfinished batches: going on with `resume`, else waiting for the operator."""
        self.context.api.set_reachability_listener(self.pulse.contact)
        for name, work in (
            ("changes", self.changes.run),
            ("monitor", self.monitor.run),
            ("results", self.fetcher.run),
            ("wakes", WakeWatch(self._clock, self._woken).run),
        ):
            self._tasks.start(self._persist(work), name=name, policy=Policy.KEEP)
        for batch in await self._journal.batches.unfinished(self._account_id):
            await self._recover(batch.id)
            if batch.control is BatchControl.ACTIVE and not resume:
                await self._journal.batches.set_control(batch.id, BatchControl.PAUSED, RESTORED)
            await self.admit(batch.id)

    async def begin(self, batch_id: BatchId) -> None:
        """Set a batch going that is new or has new work; while the account is held it waits."""
        await self.admit(batch_id)
        if self.holds.current is not None:
            await self.pause(batch_id, self.holds.current.reason)

    async def admit(self, batch_id: BatchId) -> None:
        """Do for a batch what the journal's control of it allows now."""
        batch = await self._journal.batches.get(batch_id)
        self.permits.grant(batch)
        self.uploader.wake(batch_id)
        self.submitter.wake(batch_id)
        self.canceller.wake(batch_id)
        self.changes.mark(batch_id)
        if batch.control is BatchControl.CANCELLING and batch.finished_at is None:
            # After the sending that is under way: what that leaves is cancelled then.
            name = f"send {batch_id}"
            self._tasks.start(self._cancel(batch_id), name=name, policy=Policy.QUEUE)
        if self.permits.may_send(batch_id):
            name = f"send {batch_id}"
            self._tasks.start(self._send(batch_id), name=name, policy=Policy.QUEUE)
        if self.permits.may_read(batch_id):
            await self.monitor.watch_batch(batch_id)
            self.monitor.refresh(batch_id)
            self.fetcher.wake()

    async def pause(self, batch_id: BatchId, reason: str = OPERATOR) -> None:
        """Begin nothing new for the batch; what is under way is finished."""
        async with self._controlling:
            batch = await self._journal.batches.get(batch_id)
            if batch.finished_at is not None or batch.control is not BatchControl.ACTIVE:
                return
            await self._journal.batches.set_control(batch_id, BatchControl.PAUSED, reason)
            await self.context.note(batch_id, ActivityKind.PAUSED, reason=reason)
            await self.admit(batch_id)

    async def resume(self, batch_id: BatchId) -> None:
        """Go on with a paused batch."""
        async with self._controlling:
            batch = await self._journal.batches.get(batch_id)
            if batch.finished_at is not None or batch.control is not BatchControl.PAUSED:
                return
            await self._journal.batches.set_control(batch_id, BatchControl.ACTIVE)
            await self.context.note(batch_id, ActivityKind.RESUMED)
            await self.admit(batch_id)

    async def cancel(self, batch_id: BatchId, mode: CancelMode) -> None:
        """Send nothing more of the batch, and stop its runs too if `mode` says so."""
        async with self._controlling:
            batch = await self._journal.batches.get(batch_id)
            known = await self._journal.control.cancel_mode(batch_id)
            if batch.finished_at is not None or known in (mode, CancelMode.EVERYTHING):
                return
            # Before the journal is told, so that nothing begins in between.
            self.permits.stop_sending(batch_id)
            now = self._clock.now()
            changed = await self._journal.control.begin_cancel(batch_id, mode, now)
            self.changes.mark(batch_id, changed)
            kind = ActivityKind.CANCEL_ASKED
            await self.context.note(batch_id, kind, mode=mode.value, inputs=len(changed))
            await self.admit(batch_id)

    async def release_hold(self) -> None:
        """Try again what the hold stopped; another refusal holds the account again."""
        self.holds.end()
        for batch in await self._journal.batches.unfinished(self._account_id):
            if batch.pause_reason in HOLD_REASONS:
                await self.resume(batch.id)
            else:
                await self.admit(batch.id)

    async def refresh(self, batch_id: BatchId | None) -> None:
        """Try all that waits now; for an ended batch, look whether its results have changed."""
        self._try_now(batch_id)
        if batch_id is None:
            return
        batch = await self._journal.batches.get(batch_id)
        if batch.finished_at is not None:
            self.permits.allow_reading(batch_id)
            await self._journal.outputs.want_again(batch_id)
            await self.monitor.recheck(batch_id)
            self.fetcher.wake()
            if (await self._journal.batches.get(batch_id)).finished_at is None:
                await self.admit(batch_id)

    def request_refresh(self, batch_id: BatchId | None) -> None:
        """Refresh in the background; trouble shows in the pulse."""
        self._tasks.start(
            self.refresh(batch_id),
            name=f"refresh {batch_id}",
            policy=Policy.KEEP,
            on_error=self._show,
        )

    async def let_go(self, batch_id: BatchId) -> None:
        """Let go of a batch that is being deleted; return when nothing of it is under way."""
        self.permits.revoke(batch_id)
        await self.monitor.let_go(batch_id)
        name = f"send {batch_id}"
        if self._tasks.is_running(name):
            for part in (self.uploader, self.submitter, self.canceller):
                part.wake(batch_id)
            # A request that is cut may still have an effect; most need no second.
            await self._wait_for_submissions()
            await self._tasks.stop(name)
        self.changes.forget(batch_id)
        self._paces.forget(batch_id)
        self.standstills.forget(batch_id)

    def marked(self, batch: Batch) -> Batch:
        """Return the batch with what it waits for at this moment."""
        waiting = self.standstills.marked(batch)
        return replace(waiting, look_up=self.monitor.look_ups.of(batch))

    def pace(self, batch_id: BatchId, remaining: int) -> Pace | None:
        """Return how fast a batch goes, from the runs that ended lately in this session."""
        return self._paces.of(batch_id, remaining)

    async def aclose(self) -> None:
        """Stop within three seconds; everything goes on where it stood at the next start."""
        sending = self.permits.sending
        self._is_closing = True
        self.permits.revoke_all()
        for batch_id in sending:
            self.uploader.wake(batch_id)
            self.submitter.wake(batch_id)
        # A request that is cut here would be unconfirmed at the next start; most need no second.
        await self._wait_for_submissions()
        await self._tasks.aclose(_TASKS_GRACE_S)

    async def _wait_for_submissions(self) -> None:
        try:
            async with asyncio.timeout(_SUBMISSION_GRACE_S):
                await self.submitter.idle()
        except TimeoutError:
            _log.warning("A submission was still on its way; it will be looked up")

    async def _send(self, batch_id: BatchId) -> None:
        async def work() -> None:
            await self._recover(batch_id)
            async with asyncio.TaskGroup() as group:
                group.create_task(self.uploader.run(batch_id))
                group.create_task(self.submitter.run(batch_id))
            self.journal_trouble.over()

        await self._insist(work, lambda: self.permits.may_send(batch_id), batch_id)

    def _upload_again(self, batch_id: BatchId) -> None:
        """Upload what has come to wait for it while the batch is being submitted."""

        async def work() -> None:
            await self.uploader.run(batch_id)

        self._tasks.start(
            self._insist(work, lambda: self.permits.may_send(batch_id), batch_id),
            name=f"upload {batch_id}",
            policy=Policy.QUEUE,
        )

    async def _cancel(self, batch_id: BatchId) -> None:
        async def work() -> None:
            if await self._journal.control.cancel_mode(batch_id) is None:
                return
            await self._recover(batch_id)
            changed = await self._journal.control.cancel_unsent(batch_id, self._clock.now())
            self.journal_trouble.over()
            self.changes.mark(batch_id, changed)
            await self.canceller.run(batch_id)

        await self._insist(work, lambda: not self._is_closing, batch_id)

    async def _insist(
        self,
        work: Callable[[], Awaitable[None]],
        may_go_on: Callable[[], bool],
        batch_id: BatchId | None = None,
    ) -> None:
        """Carry `work` out to its end, however often the journal fails meanwhile."""

        def show(error: Exception) -> None:
            if isinstance(error, StorageError):
                _log.warning("The journal cannot be written: %s", error)
                self.journal_trouble.met(error, batch_id)
            else:
                self._show(error)

        await insist(work, may_go_on, Backoff(self.context.chance), self._clock, show)

    async def _recover(self, batch_id: BatchId) -> None:
        recovery = await self._journal.batches.recover(batch_id)
        for part_id in recovery.unconfirmed:
            part = await self._journal.parts.get(part_id)
            await self.context.note(
                batch_id,
                ActivityKind.SUBMISSION_UNCONFIRMED,
                ordinal=part.ordinal,
                code="interrupted",
            )
            self.monitor.watch(part)

    async def _persist(self, work: Callable[[], Awaitable[None]]) -> None:
        """Run an endless job; trouble of ours is shown, and it begins again."""
        while True:
            await self._insist(work, lambda: True)

    def _show(self, error: Exception) -> None:
        if isinstance(error, DefectError) or not isinstance(error, ExtendDesktopError):
            _log.error("The engine met a defect", exc_info=error)
        if isinstance(error, ExtendDesktopError):
            self.pulse.troubled(error)

    def _woken(self) -> None:
        """Take everything up at once that waited for a due time; the machine has slept."""
        self._try_now(None)

    def _try_now(self, batch_id: BatchId | None) -> None:
        """End the waits of one batch or of all."""
        self.monitor.refresh(batch_id)
        self.fetcher.wake()
        for sending in self.permits.sending:
            if batch_id in (None, sending):
                self.uploader.wake(sending)
                self.submitter.wake(sending)

    async def _access_lost(self, batch_id: BatchId, error: AccessError) -> None:
        del batch_id  # A refused key, empty credits and a missing right stop the whole account.
        await self.holds.take(error)

    async def is_settled(self, batch: Batch) -> bool:
        """Whether nothing more will happen to the batch without the operator."""
        return await is_settled(batch, self._journal, self.permits, self.monitor)

    def _row_uploaded(self, batch_id: BatchId) -> None:
        self.journal_trouble.over()
        self.submitter.wake(batch_id)

    def _part_submitted(self, part: Part) -> None:
        self.journal_trouble.over()
        self.monitor.watch(part)

    def _runs_ended(self, part: Part, count: int) -> None:
        self._paces.note(part.batch_id, count)
        self.fetcher.wake()

    async def _settle(self, batch: Batch) -> Batch:
        """End a batch that has nothing left to do."""
        ended = await end_if_done(self.context, batch)
        if ended is not batch:
            self.permits.revoke(batch.id)
            self.monitor.drop_batch(batch.id)
            self.standstills.forget(batch.id)
        return self.marked(ended)
