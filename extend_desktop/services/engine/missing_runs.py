"""Inputs whose run is not there: how long it is waited for, and how they end; the engine uses it."""

from __future__ import annotations

from extend_desktop.domain.activities import ActivityKind
from extend_desktop.domain.ids import InputId, RunId
from extend_desktop.domain.plans import BatchRunPlan
from extend_desktop.domain.runs import BatchRun
from extend_desktop.domain.statuses import RunStatus
from extend_desktop.services.engine.job_context import JobContext
from extend_desktop.services.ports import Clock
from extend_desktop.services.ports.control_journal import (
    BATCH_RUN_CANCELLED,
    BATCH_RUN_FAILED,
    ENDLESS_LISTING,
    RUN_MISSING,
)
from extend_desktop.services.ports.journal import ErrorRecord

GRACE_S = 120.0
"""How long runs may be missing after their batch run ended, or is gone, before they are given up:
four of the longest waits between polls, so that a listing that lags is read several times."""
ADOPTED_GRACE_S = 900.0
"""The same where the batch run's id, and so its state, is not known: as long as a look-up takes."""
_BY_STATUS = {
    RunStatus.FAILED: BATCH_RUN_FAILED,
    RunStatus.CANCELLED: BATCH_RUN_CANCELLED,
}


class GracePeriod:
    """How long a plan has been incomplete, by the monotonic clock."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._since_s: float | None = None

    @property
    def spent_s(self) -> float:
        """How long ago this was first asked for."""
        now_s = self._clock.monotonic_s()
        if self._since_s is None:
            self._since_s = now_s
        return now_s - self._since_s

    def renew(self) -> None:
        self._since_s = None


def is_refused(batch_run: BatchRun) -> bool:
    """Whether Extend ended the batch run as a whole, so that a missing run will never come."""
    return batch_run.status in _BY_STATUS


def reason_of(batch_run: BatchRun, *, is_endless: bool) -> ErrorRecord:
    """Return why no run of an input came, as far as its ended batch run says."""
    if isinstance(batch_run.status, RunStatus) and batch_run.status in _BY_STATUS:
        return ErrorRecord(_BY_STATUS[batch_run.status])
    return ErrorRecord(ENDLESS_LISTING if is_endless else RUN_MISSING)


async def give_up(
    job: JobContext,
    plan: BatchRunPlan,
    present: set[RunId],
    error: ErrorRecord,
    status: str | None,
) -> tuple[InputId, ...]:
    """End the inputs of a plan whose runs will not come, and say so."""
    missing = await job.journal.control.fail_missing(plan.id, present, error)
    if missing:
        job.changes.notify(missing)
        await job.note(
            ActivityKind.RUNS_MISSING,
            request_id=error.request_id,
            ordinal=plan.ordinal,
            inputs=len(missing),
            status=status,
            code=error.code,
        )
    return missing
