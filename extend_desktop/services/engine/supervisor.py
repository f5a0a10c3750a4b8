"""Runs the parts of the engine for one account and decides when they may; services/ uses it."""

from __future__ import annotations

import asyncio
import logging
import random
from collections import deque
from collections.abc import Awaitable, Callable

from extend_desktop.domain.batch_status import ENDED_STATUSES
from extend_desktop.domain.batches import ActivityKind, Batch, BatchControl, Part
from extend_desktop.domain.errors import AccessError, DefectError, ExtendDesktopError
from extend_desktop.domain.ids import AccountId, BatchId
from extend_desktop.domain.pace import Pace, pace_of
from extend_desktop.services.batch_events import ActivityAdded
from extend_desktop.services.engine.changes import ChangeFeed
from extend_desktop.services.engine.context import EngineContext
from extend_desktop.services.engine.fetches import ResultFetcher
from extend_desktop.services.engine.permits import OPERATOR, RESTORED, Permits
from extend_desktop.services.engine.pulses import PulseKeeper
from extend_desktop.services.engine.waiting import Backoff, Chance
from extend_desktop.services.events import Event
from extend_desktop.services.monitor import Monitor
from extend_desktop.services.ports import ApiPort, Clock
from extend_desktop.services.ports_journal import JournalPort
from extend_desktop.services.submissions import Submitter
from extend_desktop.services.tasks import Policy, TaskRunner
from extend_desktop.services.uploads import Uploader

_log = logging.getLogger(__name__)
_SUBMISSION_GRACE_S = 1.5
_TASKS_GRACE_S = 1.0
_MOST_ENDS = 500
_ACCOUNT_WIDE = frozenset({"unauthorized", "payment_required"})
"""Refusals that concern every batch of the account, not only the one that met them."""


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
        )
        self.monitor = Monitor(self.context, self._tasks, self._runs_ended)
        self.submitter = Submitter(self.context, self.monitor.watch)
        self.uploader = Uploader(self.context, self.submitter.wake)
        self.fetcher = ResultFetcher(self.context)
        # Several calls may meet the same refusal at once; it is written down once.
        self._controlling = asyncio.Lock()
        self._ends_s: dict[BatchId, deque[float]] = {}

    async def start(self, *, resume: bool) -> None:
        """Take up the unfinished batches: going on with `resume`, else waiting for the operator."""
        for name, work in (
            ("changes", self.changes.run),
            ("monitor", self.monitor.run),
            ("results", self.fetcher.run),
        ):
            self._tasks.start(self._persist(work), name=name, policy=Policy.KEEP)
        for batch in await self._journal.batches.unfinished(self._account_id):
            await self._recover(batch.id)
            if batch.control is BatchControl.ACTIVE and not resume:
                await self._journal.batches.set_control(batch.id, BatchControl.PAUSED, RESTORED)
            await self.admit(batch.id)

    async def admit(self, batch_id: BatchId) -> None:
        """Do for a batch what the journal's control of it allows now."""
        batch = await self._journal.batches.get(batch_id)
        self.permits.grant(batch)
        self.uploader.wake(batch_id)
        self.submitter.wake(batch_id)
        self.changes.mark(batch_id)
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

    async def refresh(self, batch_id: BatchId | None) -> None:
        """Poll now; for an ended batch, look once more whether its results have changed."""
        self.monitor.refresh(batch_id)
        if batch_id is None:
            return
        batch = await self._journal.batches.get(batch_id)
        if batch.finished_at is not None:
            self.permits.allow_reading(batch_id)
            await self._journal.outputs.want_again(batch_id)
            await self.monitor.recheck(batch_id)
            self.fetcher.wake()

    def request_refresh(self, batch_id: BatchId | None) -> None:
        """Refresh in the background; trouble shows in the pulse."""
        self._tasks.start(
            self.refresh(batch_id),
            name=f"refresh {batch_id}",
            policy=Policy.KEEP,
            on_error=self._show,
        )

    def forget(self, batch_id: BatchId) -> None:
        """Let go of a batch that is being deleted."""
        self.permits.revoke(batch_id)
        self.monitor.drop_batch(batch_id)
        self.changes.forget(batch_id)
        self._ends_s.pop(batch_id, None)

    def pace(self, batch_id: BatchId, remaining: int) -> Pace | None:
        """Return how fast a batch goes, from the runs that ended lately in this session."""
        ends_s = self._ends_s.get(batch_id)
        return None if ends_s is None else pace_of(ends_s, self._clock.monotonic_s(), remaining)

    async def aclose(self) -> None:
        """Stop within three seconds; everything goes on where it stood at the next start."""
        sending = self.permits.sending
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
        backoff = Backoff(self.context.chance)
        while self.permits.may_send(batch_id):
            try:
                await self._recover(batch_id)
                async with asyncio.TaskGroup() as group:
                    group.create_task(self.uploader.run(batch_id))
                    group.create_task(self.submitter.run(batch_id))
            except* ExtendDesktopError as errors:
                # Only the journal gets here: what cannot be written down must not be done.
                self._show(_first(errors))
            else:
                return
            await self._clock.sleep(backoff.next_s())

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
        backoff = Backoff(self.context.chance)
        while True:
            try:
                await work()
            except* ExtendDesktopError as errors:
                self._show(_first(errors))
            await self._clock.sleep(backoff.next_s())

    def _show(self, error: Exception) -> None:
        if isinstance(error, DefectError) or not isinstance(error, ExtendDesktopError):
            _log.error("The engine met a defect", exc_info=error)
        if isinstance(error, ExtendDesktopError):
            self.pulse.troubled(error)

    async def _access_lost(self, batch_id: BatchId, error: AccessError) -> None:
        concerned = {batch_id}
        if error.code in _ACCOUNT_WIDE:
            concerned |= self.permits.sending | self.permits.reading
        for each in concerned:
            await self._hold(each, error.code)

    async def _hold(self, batch_id: BatchId, reason: str) -> None:
        """Pause for the account's sake; a batch the operator paused keeps her reason."""
        batch = await self._journal.batches.get(batch_id)
        if batch.control is BatchControl.ACTIVE:
            await self.pause(batch_id, reason)
        elif reason == "unauthorized":
            self.permits.revoke(batch_id)

    def _runs_ended(self, part: Part, count: int) -> None:
        now_s = self._clock.monotonic_s()
        ends_s = self._ends_s.setdefault(part.batch_id, deque(maxlen=_MOST_ENDS))
        ends_s.extend([now_s] * count)
        self.fetcher.wake()

    async def _settle(self, batch: Batch) -> Batch:
        """End a batch that has nothing left to do."""
        if batch.finished_at is not None or batch.status not in ENDED_STATUSES:
            return batch
        if not await self._journal.batches.finish(batch.id, self._clock.now()):
            return await self._journal.batches.get(batch.id)
        self.permits.revoke(batch.id)
        self.monitor.drop_batch(batch.id)
        tally = batch.tally
        await self.context.note(
            batch.id,
            ActivityKind.COMPLETED,
            processed=tally.processed,
            failed=tally.failed,
            cancelled=tally.cancelled,
            credits=tally.credits,
        )
        return await self._journal.batches.get(batch.id)


def _first(errors: BaseExceptionGroup[ExtendDesktopError]) -> ExtendDesktopError:
    """Return the first error of a group, however deep."""
    found = errors.exceptions[0]
    return _first(found) if isinstance(found, BaseExceptionGroup) else found
