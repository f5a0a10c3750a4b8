"""Runs of an attempt whose batch run has no known id: found, adopted, and followed to their end.

Only the engine uses this. Source: docs/extend-api.md#lost-answers.
"""

from __future__ import annotations

import asyncio
from datetime import timedelta

from extend_desktop.domain.activities import ActivityKind
from extend_desktop.domain.errors import DefectError, ServiceError
from extend_desktop.domain.ids import InputId, RunId
from extend_desktop.domain.plans import BatchRunPlan, PlanState
from extend_desktop.domain.runs import Run
from extend_desktop.services.engine.failure_policy import none_if_gone
from extend_desktop.services.engine.job_context import JobContext
from extend_desktop.services.engine.missing_runs import (
    ADOPTED_GRACE_S,
    GracePeriod,
    give_up,
)
from extend_desktop.services.engine.recorders import PollResult, RunRecorder
from extend_desktop.services.engine.run_listings import FoundRuns, runs_of_attempt
from extend_desktop.services.engine.run_readings import ONE_BY_ONE
from extend_desktop.services.ports.control_journal import RUN_MISSING
from extend_desktop.services.ports.journal import Attempt, AttemptOutcome, ErrorRecord

CLOCK_SKEW = timedelta(minutes=15)
"""How far the server's clock may be behind ours when runs of an attempt are looked for."""


class AttemptFollower:
    """Looks an unconfirmed attempt of a plan up, and follows runs whose batch run has no known id."""

    def __init__(self, job: JobContext, recorder: RunRecorder) -> None:
        self._job = job
        self._recorder = recorder
        self._grace = GracePeriod(job.clock)
        # FoundRuns and sent again at the same moment would be sent twice.
        self._looking = asyncio.Lock()

    async def look_up(self, plan: BatchRunPlan) -> tuple[PollResult, FoundRuns]:
        """Look for runs of the attempt whose answer was lost, and adopt them if there are any."""
        async with self._looking:
            return await self._look_up(plan)

    async def send_again(self, plan: BatchRunPlan) -> tuple[InputId, ...]:
        """Let the plan be sent anew unless a last look finds its runs; return the inputs taken."""
        async with self._looking:
            if (await self._look_up(plan))[0].progressed:
                return ()
            return await self._job.journal.control.plan_again(plan.id, self._job.clock.now())

    async def _look_up(self, plan: BatchRunPlan) -> tuple[PollResult, FoundRuns]:
        plan = await self._job.journal.parts.get(plan.id)
        if plan.state is not PlanState.UNCONFIRMED:
            return PollResult(progressed=True, ended=plan.state is PlanState.ENDED), FoundRuns(())
        found = await self._runs(plan)
        if not found.runs:
            return PollResult(progressed=False, error=found.endless), found
        now = self._job.clock.now()
        changed = await self._job.journal.parts.adopt(plan.id, found.runs, now)
        self._job.changes.notify(changed)
        await self._job.note(
            ActivityKind.RUNS_ADOPTED,
            ordinal=plan.ordinal,
            runs=len(found.runs),
            inputs=len(changed),
        )
        self._job.runs_ended(0)
        return PollResult(progressed=True), found

    async def last_attempt(self, plan: BatchRunPlan) -> Attempt:
        return (await self._attempts(plan))[-1]

    async def ask_operator(self, plan: BatchRunPlan) -> None:
        """Say, once, that the look-up found nothing for long and the decision is the operator's."""
        await self._recorder.note_once(plan, "submission_not_found")

    async def abandon(self, plan: BatchRunPlan) -> PollResult:
        """End a plan that was not found while its batch is being cancelled."""
        async with self._looking:
            plan = await self._job.journal.parts.get(plan.id)
            if plan.state is PlanState.UNCONFIRMED:
                now = self._job.clock.now()
                changed = await self._job.journal.control.abandon(plan.id, now)
                self._job.changes.notify(changed)
        return PollResult(progressed=True, ended=True)

    async def follow(self, plan: BatchRunPlan) -> PollResult:
        """Ask for the runs that are not final, and look for runs that have not been seen yet."""
        open_runs = await self._job.journal.runs.open_runs(plan.id)
        counts = await self._job.journal.runs.counts(plan.id)
        if counts.missing or len(open_runs) > ONE_BY_ONE:
            found = await self._runs(plan)
        else:
            found = await self._each(open_runs)
        recorded = await self._recorder.record(plan, found.runs)
        counts = await self._job.journal.runs.counts(plan.id)
        if counts.is_complete:
            return await self._recorder.end(plan, None)
        present = {run.id for run in found.runs}
        if counts.missing < counts.inputs and present.isdisjoint(open_runs):
            return await self._wait_for_missing(plan, present)
        self._grace.renew()
        return PollResult(progressed=bool(recorded.changed), error=found.endless)

    async def _each(self, open_runs: tuple[RunId, ...]) -> FoundRuns:
        """Ask for each run by its id; one that is gone is left out."""
        details = [await none_if_gone(self._job.api.get_run(run_id)) for run_id in open_runs]
        found = tuple(detail.run for detail in details if detail is not None)
        return FoundRuns(found, len(found))

    async def _wait_for_missing(self, plan: BatchRunPlan, present: set[RunId]) -> PollResult:
        """Give up runs that do not appear, or are gone, long after all others have ended."""
        if self._grace.spent_s < ADOPTED_GRACE_S:
            return PollResult(progressed=False)
        missing = await give_up(self._job, plan, present, ErrorRecord(RUN_MISSING), None)
        return PollResult(progressed=bool(missing))

    async def _runs(self, plan: BatchRunPlan) -> FoundRuns:
        """Return the runs of every attempt at the plan that may have taken effect."""
        found: dict[RunId, Run] = {}
        looked_through = 0
        endless: ServiceError | None = None
        for attempt in await self._attempts(plan):
            if _may_have_runs(attempt):
                of_attempt = await _runs_of(self._job, plan, attempt)
                found.update({run.id: run for run in of_attempt.runs})
                looked_through = max(looked_through, of_attempt.looked_through)
                endless = of_attempt.endless or endless
        return FoundRuns(tuple(found.values()), looked_through, endless)

    async def _attempts(self, plan: BatchRunPlan) -> tuple[Attempt, ...]:
        attempts = await self._job.journal.parts.attempts(plan.id)
        if not attempts:
            raise DefectError("invariant", what="unconfirmed_without_attempt")
        return attempts


async def look_for_orphan_runs(job: JobContext, recorder: RunRecorder, plan: BatchRunPlan) -> None:
    """Look for runs of attempts that were sent again on the operator's word; they are extra."""
    for attempt in await job.journal.parts.attempts(plan.id):
        if attempt.token != plan.token and _may_have_runs(attempt):
            await recorder.record(plan, (await _runs_of(job, plan, attempt)).runs)


def _may_have_runs(attempt: Attempt) -> bool:
    return attempt.outcome not in (AttemptOutcome.REFUSED, AttemptOutcome.NOT_SENT)


async def _runs_of(job: JobContext, plan: BatchRunPlan, attempt: Attempt) -> FoundRuns:
    batch = await job.journal.batches.get(plan.batch_id)
    since = attempt.started_at - CLOCK_SKEW
    return await runs_of_attempt(job.api, batch.extractor_id, attempt.token, since)
