"""One look at one submitted plan: what changed at Extend goes into the journal.

Only the follower of a plan uses this. Source: docs/extend-api.md#batch-run, #runs, #following-a-batch.
"""

from __future__ import annotations

from extend_desktop.domain.errors import ExtendDesktopError, RequestError, ServiceError
from extend_desktop.domain.plans import BatchRunPlan
from extend_desktop.domain.runs import BatchRun
from extend_desktop.domain.statuses import is_final
from extend_desktop.services.engine.attempt_followers import look_for_orphan_runs
from extend_desktop.services.engine.context import error_record_of
from extend_desktop.services.engine.failure_policy import (
    NOT_FOUND,
    none_if_gone,
    unless_refused,
)
from extend_desktop.services.engine.job_context import JobContext
from extend_desktop.services.engine.missing_runs import (
    GRACE_S,
    GracePeriod,
    give_up,
    is_refused,
    reason_of,
)
from extend_desktop.services.engine.recorders import PollResult, RunRecorder
from extend_desktop.services.engine.run_readings import Reading, RunReader, known_id
from extend_desktop.services.ports.control_journal import GONE_AT_EXTEND
from extend_desktop.services.ports.journal import ErrorRecord, RunCounts

UNKNOWN_STATUS = "unknown_status"


class RunSync:
    """Follows a batch run whose id is known."""

    def __init__(self, job: JobContext, recorder: RunRecorder) -> None:
        self._job = job
        self._recorder = recorder
        self._grace = GracePeriod(job.clock)
        self._reader = RunReader(job, recorder)

    async def look(self, plan: BatchRunPlan) -> PollResult:
        """Ask for what changed among the runs, and for the batch run when they do not say enough.

        While runs move and not all have ended, the batch run could only say that it is processing.
        """
        reading = await unless_refused(self._read(plan), NOT_FOUND)
        counts = await self._job.journal.runs.counts(plan.id)
        if isinstance(reading, Reading) and reading.changed and not counts.is_complete:
            self._grace.renew()
            return PollResult(progressed=True, error=reading.endless)
        batch_run = await unless_refused(self._job.api.get_batch_run(known_id(plan)), NOT_FOUND)
        if isinstance(batch_run, RequestError):
            return await self._gone(plan, batch_run)
        if isinstance(reading, RequestError):
            raise reading
        changed = await self._job.journal.parts.seen(plan.id, batch_run)
        if changed:
            self._job.journal_wrote()
            self._job.changes.notify(changed)
        is_new = bool(changed)
        if is_final(batch_run.status) or counts.is_complete:
            return await self._look_for_the_end(plan, batch_run, reading, is_new=is_new)
        self._grace.renew()
        progressed = is_new or reading.changed > 0
        return PollResult(progressed, error=reading.endless or _unknown(counts))

    async def sweep(self, plan: BatchRunPlan) -> Reading:
        return await self._reader.all(plan)

    async def _read(self, plan: BatchRunPlan) -> Reading:
        reading = await self._reader.latest(plan)
        if reading.endless is not None:
            reading.changed += await self._reader.one_by_one(plan, reading.listed)
        return reading

    async def _look_for_the_end(
        self, plan: BatchRunPlan, batch_run: BatchRun, reading: Reading, *, is_new: bool
    ) -> PollResult:
        """End the plan when all its runs have ended, or will not come."""
        swept = await self._reader.all(plan)
        counts = await self._job.journal.runs.counts(plan.id)
        if counts.is_complete and await self._adds_up(plan, batch_run, swept):
            return await self._end(plan, batch_run)
        # Nothing was made of the batch run: there is nothing to wait for.
        is_refusal = is_refused(batch_run) and not swept.listed and counts.missing == counts.inputs
        if is_refusal and swept.endless is None:
            await self._give_up(plan, batch_run, swept)
            return await self._end(plan, batch_run)
        has_given_up = await self._give_up_late_runs(plan, batch_run, counts, swept)
        progressed = is_new or has_given_up or reading.changed + swept.changed > 0
        return PollResult(progressed, error=swept.endless or _unknown(counts))

    async def _end(self, plan: BatchRunPlan, batch_run: BatchRun | None) -> PollResult:
        if batch_run is not None:
            await look_for_orphan_runs(self._job, self._recorder, plan)
        return await self._recorder.end(plan, batch_run)

    async def _gone(self, plan: BatchRunPlan, error: RequestError) -> PollResult:
        """Give up a batch run that Extend does not know any more; for a while it is an error.

        Runs that are listed all the same are followed on, and give their results.
        """
        counts = await self._job.journal.runs.counts(plan.id)
        left_s = GRACE_S - self._grace.spent_s
        if left_s > 0 and not counts.is_complete:
            raise _gone_for_now(error, left_s)
        reading = await none_if_gone(self._reader.all(plan))
        record = error_record_of(error)
        missing = await give_up(
            self._job,
            plan,
            set() if reading is None else reading.listed,
            ErrorRecord(GONE_AT_EXTEND, record.detail, record.request_id),
            error.code,
        )
        if not (await self._job.journal.runs.counts(plan.id)).is_complete:
            return PollResult(progressed=bool(missing))
        return await self._end(plan, None)

    async def _adds_up(self, plan: BatchRunPlan, batch_run: BatchRun, swept: Reading) -> bool:
        """Whether as many runs are listed as the batch run claims; not waited for without end.

        Every input of ours has its final run by then, so nothing is lost by going on.
        """
        if len(swept.listed) >= batch_run.run_count or swept.endless is not None:
            return True
        if self._grace.spent_s < GRACE_S:
            return False
        await self._recorder.note_once(
            plan, "run_count_differs", listed=len(swept.listed), claimed=batch_run.run_count
        )
        return True

    async def _give_up_late_runs(
        self, plan: BatchRunPlan, batch_run: BatchRun, counts: RunCounts, swept: Reading
    ) -> bool:
        """Give up runs that are not there a while after their batch run ended."""
        if not is_final(batch_run.status) or counts.is_complete:
            return False
        if self._grace.spent_s < GRACE_S:
            return False
        if await self._give_up(plan, batch_run, swept):
            return True
        await self._recorder.note_once(
            plan,
            "runs_missing",
            missing=counts.missing,
            open=counts.open,
            status=str(batch_run.status),
        )
        return False

    async def _give_up(self, plan: BatchRunPlan, batch_run: BatchRun, swept: Reading) -> bool:
        is_endless = swept.endless is not None
        present = swept.listed
        if is_endless:
            # Such a listing does not say which runs are gone; each was asked for.
            open_runs = await self._job.journal.runs.open_runs(plan.id)
            present = present | (set(open_runs) - self._reader.gone)
        error = reason_of(batch_run, is_endless=is_endless)
        status = str(batch_run.status)
        return bool(await give_up(self._job, plan, present, error, status))


def _unknown(counts: RunCounts) -> ExtendDesktopError | None:
    """Return what to say while all that is open is in a state that we do not know."""
    if counts.unknown_word is None:
        return None
    return ServiceError(UNKNOWN_STATUS, operation="list_runs", word=counts.unknown_word)


def _gone_for_now(error: RequestError, left_s: float) -> RequestError:
    return RequestError(
        GONE_AT_EXTEND,
        request_id=error.request_id,
        operation=error.facts.get("operation"),
        server_message=error.facts.get("server_message"),
        left_s=round(left_s),
    )
