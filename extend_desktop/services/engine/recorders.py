"""Writes runs of a plan into the journal and says what is strange about them; the engine uses it."""

from __future__ import annotations

from extend_desktop.domain.activities import ActivityKind
from extend_desktop.domain.errors import AccessError, ExtendDesktopError
from extend_desktop.domain.plans import BatchRunPlan
from extend_desktop.domain.runs import BatchRun, Run
from extend_desktop.domain.statuses import FailureReason
from extend_desktop.services.engine.job_context import JobContext
from extend_desktop.services.ports.journal import RunsRecorded
from extend_desktop.values import dataclass


@dataclass(frozen=True, slots=True)
class PollResult:
    """What one look came to.

    Attributes:
        progressed: something looks different now.
        ended: nothing more will come of the plan.
        error: what is in the way of seeing all of it, though it is followed.
    """

    progressed: bool
    ended: bool = False
    error: ExtendDesktopError | None = None


class RunRecorder:
    """Writes the runs of one plan down, and keeps what is strange about it."""

    def __init__(self, job: JobContext) -> None:
        self._job = job
        self._noted: set[tuple[str | None, str]] = set()

    async def record(self, plan: BatchRunPlan, runs: tuple[Run, ...]) -> RunsRecorded:
        recorded = await self._job.journal.runs.record(plan.id, runs)
        if recorded.changed:
            self._job.journal_wrote()
            self._job.changes.notify(recorded.changed)
            self._job.runs_ended(recorded.ended)
        if recorded.unmatched:
            await self.note_once(plan, "unmatched_runs", count=recorded.unmatched)
        if recorded.extra:
            await self.note_once(plan, "extra_runs", count=recorded.extra)
        if recorded.out_of_credits:
            cause = FailureReason.OUT_OF_CREDITS.value
            await self._job.hold.take(AccessError("payment_required", cause=cause))
        return recorded

    async def note_once(self, plan: BatchRunPlan, code: str, **facts: int | str | None) -> None:
        """Note something strange in the batch's history, once an attempt."""
        key = (plan.token, code)
        if key not in self._noted:
            self._noted.add(key)
            await self._job.note(
                ActivityKind.CALL_FAILED,
                request_id=None,
                code=code,
                ordinal=plan.ordinal,
                **facts,
            )

    async def end(self, plan: BatchRunPlan, batch_run: BatchRun | None) -> PollResult:
        """Note that nothing more will come of the plan."""
        await self._job.journal.parts.end(plan.id, self._job.clock.now())
        await self._job.note(
            ActivityKind.BATCH_RUN_ENDED,
            ordinal=plan.ordinal,
            batch_run_id=plan.batch_run_id,
            status=None if batch_run is None else str(batch_run.status),
        )
        self._job.changes.notify()
        return PollResult(progressed=True, ended=True)
