"""What the operator asks to be done again: sending, which looks first, and reading; the engine uses it."""

from __future__ import annotations

from collections.abc import Collection

from extend_desktop.domain.activities import ActivityKind
from extend_desktop.domain.batches import BatchControl
from extend_desktop.domain.errors import RequestError
from extend_desktop.domain.ids import InputId
from extend_desktop.domain.plans import BatchRunPlan, PlanState
from extend_desktop.services.engine.batch_job import BatchJob
from extend_desktop.services.engine.failure_policy import none_if_gone
from extend_desktop.services.engine.job_context import JobContext
from extend_desktop.services.engine.recorders import RunRecorder
from extend_desktop.services.engine.run_sync import RunSync


async def retry(
    job: BatchJob, input_ids: Collection[InputId] | None, reasons: Collection[str] | None
) -> int:
    """Make new plans of failed inputs, to be sent again; return how many."""
    context = job.context
    await _look_for_late_runs(job)
    taken = await context.journal.control.retry(
        job.batch_id, input_ids, reasons, context.clock.now()
    )
    if taken:
        await context.note(ActivityKind.RETRIED, inputs=len(taken))
        context.changes.notify(taken)
    return len(taken)


async def resend(job: BatchJob, *, early: bool) -> int:
    """Let unconfirmed plans be sent anew, unless a last look finds them; return how many inputs.

    `early` does not wait for the look-up's end, only for its first minute.

    Raises:
        RequestError: `look_up_open`, it is too early; `still_cancelling`.
        ExpectedError: the last look could not be taken, so nothing is sent.
    """
    journal = job.context.journal
    batch = await journal.batches.get(job.batch_id)
    if batch.control is BatchControl.CANCELLING:
        raise RequestError("still_cancelling", name=batch.name)
    plans = await journal.parts.of_batch(job.batch_id)
    lost = [plan for plan in plans if plan.state is PlanState.UNCONFIRMED]
    for plan in lost:
        if not await job.plans.follow(plan).look_up.may_send_again(plan, early=early):
            raise RequestError("look_up_open", name=batch.name)
    count = 0
    for plan in lost:
        count += await _send_again(job, plan)
    if lost:
        await journal.batches.set_control(job.batch_id, BatchControl.ACTIVE)
    return count


async def recheck(job: JobContext) -> None:
    """Read all runs of an ended batch once more; a review may have changed results."""
    job.gate.allow_reading()
    await job.journal.outputs.want_again(job.batch_id)
    for plan in await job.journal.parts.of_batch(job.batch_id):
        if plan.state is PlanState.ENDED and plan.batch_run_id is not None:
            await _sweep(job, plan)
    job.health.answered()
    job.engine.fetching.set()
    job.changes.notify()


async def _sweep(job: JobContext, plan: BatchRunPlan) -> None:
    await RunSync(job, RunRecorder(job)).sweep(plan)


async def _send_again(job: BatchJob, plan: BatchRunPlan) -> int:
    taken = await job.plans.follow(plan).look_up.send_again(plan)
    if taken:
        await job.context.note(ActivityKind.SENT_AGAIN, ordinal=plan.ordinal, inputs=len(taken))
        job.context.changes.notify(taken)
    return len(taken)


async def _look_for_late_runs(job: BatchJob) -> None:
    """Adopt runs that appeared after all; a batch run that is gone has none."""
    for plan in await job.context.journal.control.parts_missing_runs(job.batch_id):
        if plan.batch_run_id is not None:
            await none_if_gone(_sweep(job.context, plan))
