"""Stops the runs of a batch at Extend, one by one, until none is open; the engine uses it.

There is no cancel of a batch run, and a cancel of a run may be refused or come too late: each run's
own word is what counts. Source: docs/extend-api.md#cancelling-a-run, #cancelling-a-batch.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import field

from extend_desktop.domain.activities import ActivityKind
from extend_desktop.domain.batches import CancelMode
from extend_desktop.domain.errors import ExtendDesktopError, RequestError
from extend_desktop.domain.ids import RunId
from extend_desktop.domain.plans import BatchRunPlan, PlanState
from extend_desktop.domain.runs import RunQuery
from extend_desktop.domain.statuses import RunStatus
from extend_desktop.services.engine.failure_policy import (
    EngineOperation,
    Reaction,
    none_if_gone,
    reaction_to,
    unless_refused,
)
from extend_desktop.services.engine.item_failures import ItemFailures
from extend_desktop.services.engine.job_context import JobContext
from extend_desktop.services.engine.recorders import RunRecorder
from extend_desktop.services.engine.run_listings import RunListing
from extend_desktop.services.waiting import Backoff, Wakeup
from extend_desktop.values import dataclass

_SIDE_BY_SIDE = 6
"""Enough to use a rate of 10 a second where an answer takes 0.6 s, and a fifth of the connections."""
_FIRST_WAIT_S, _MOST_WAIT_S = 2.0, 30.0
"""The bounds of polling: between two rounds the open runs are polled anyway."""
_OPEN_PLANS = frozenset({PlanState.SUBMITTING, PlanState.UNCONFIRMED, PlanState.SUBMITTED})


@dataclass(slots=True)
class _Round:
    """One round over the open runs of a plan.

    Attributes:
        failures: one run that alone fails must not keep the others from being cancelled.
    """

    rest: list[RunId] = field(default_factory=list[RunId])
    obstacle: ExtendDesktopError | None = None
    stopped: list[RunId] = field(default_factory=list[RunId])
    failures: ItemFailures[int | str] = field(default_factory=ItemFailures[int | str])

    @property
    def goes_on(self) -> bool:
        return bool(self.rest) and self.obstacle is None

    def failed(self, item: int | str, error: ExtendDesktopError, *, is_its_own: bool) -> None:
        """Note a failure; end the round when it is not that run's alone."""
        self.failures.failed(item)
        if not is_its_own or self.failures.is_outage:
            self.obstacle = self.obstacle or error


class Canceller:
    """Cancels the runs of one batch, when its cancel means everything."""

    def __init__(
        self,
        job: JobContext,
        recorder_of: Callable[[BatchRunPlan], RunRecorder],
        passed: Callable[[], None],
    ) -> None:
        """Take `passed`, called when a round is through, and the recorder of each plan."""
        self._job = job
        self._recorder_of = recorder_of
        self._passed = passed
        self._wakeup = Wakeup(job.clock)

    def wake(self) -> None:
        self._wakeup.set()

    async def run(self) -> None:
        """Return when nothing of the batch is open at Extend, or nothing may be asked there."""
        backoff = Backoff(self._job.jitter, first_s=_FIRST_WAIT_S, most_s=_MOST_WAIT_S)
        while await self._is_wanted():
            plans = await self._job.journal.parts.of_batch(self._job.batch_id)
            if not any(plan.state in _OPEN_PLANS for plan in plans):
                return
            error: ExtendDesktopError | None = None
            for plan in plans:
                if plan.state is PlanState.SUBMITTED and error is None:
                    error = await self._pass(plan)
            self._passed()
            await self._wakeup.sleep(backoff.next_s(error.retry_after_s if error else None))

    async def _is_wanted(self) -> bool:
        if not self._job.gate.may_read:
            return False
        mode = await self._job.journal.control.cancel_mode(self._job.batch_id)
        return mode is CancelMode.EVERYTHING

    async def _pass(self, plan: BatchRunPlan) -> ExtendDesktopError | None:
        """Ask each open run of a plan to stop, once; return what stopped the round."""
        round_ = _Round()
        await self._try(round_, EngineOperation.POLL, plan.id, self._find_open(plan))
        round_.rest = list(await self._job.journal.runs.open_runs(plan.id))
        async with asyncio.TaskGroup() as group:
            for _ in range(_SIDE_BY_SIDE):
                group.create_task(self._work(plan, round_))
        if round_.stopped:
            await self._job.note(
                ActivityKind.CANCEL_PROGRESSED,
                ordinal=plan.ordinal,
                cancelled=len(round_.stopped),
                open=len(await self._job.journal.runs.open_runs(plan.id)),
            )
        return round_.obstacle

    async def _find_open(self, plan: BatchRunPlan) -> None:
        """Bring the open runs into the journal; only what is surely ours is then cancelled."""
        if plan.batch_run_id is None:
            return
        for status in (RunStatus.PENDING, RunStatus.PROCESSING):
            query = RunQuery(batch_run_id=plan.batch_run_id, status=status.value)
            await none_if_gone(self._record(plan, query))

    async def _record(self, plan: BatchRunPlan, query: RunQuery) -> None:
        async for runs in RunListing(self._job.api, query).pages():
            await self._recorder_of(plan).record(plan, runs)

    async def _work(self, plan: BatchRunPlan, round_: _Round) -> None:
        while round_.goes_on and self._job.gate.may_read:
            run_id = round_.rest.pop()
            cancel = self._cancel(plan, round_, run_id)
            await self._try(round_, EngineOperation.CANCEL, run_id, cancel)

    async def _try(
        self, round_: _Round, operation: EngineOperation, item: int | str, call: Awaitable[None]
    ) -> None:
        try:
            await call
        except ExtendDesktopError as error:
            reaction = reaction_to(error, operation)
            await self._job.engine.apply(reaction, error)
            # Gone, or refused: its poll finds out what became of it.
            if reaction is not Reaction.FAIL_ITEM:
                round_.failed(item, error, is_its_own=reaction is Reaction.RETRY_ITEM)
        else:
            round_.failures.succeeded(item)

    async def _cancel(self, plan: BatchRunPlan, round_: _Round, run_id: RunId) -> None:
        """Ask a run to stop and write down what it says."""
        detail = await unless_refused(self._job.api.cancel_run(run_id))
        if detail is None or isinstance(detail, RequestError):
            # It may have ended, or not be far enough to be stopped: its own word decides.
            detail = await self._job.api.get_run(run_id)
        await self._recorder_of(plan).record(plan, (detail.run,))
        if detail.run.status is RunStatus.CANCELLED:
            round_.stopped.append(run_id)
