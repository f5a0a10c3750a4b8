"""Reads the runs of a batch run into the journal: what changed, all of them, or one by one.

Only the follower of batch runs uses it. Source: docs/extend-api.md#batch-run, #runs,
#following-a-batch.
"""

from __future__ import annotations

from dataclasses import field

from extend_desktop.domain.errors import DefectError, ServiceError
from extend_desktop.domain.ids import BatchRunId, RunId
from extend_desktop.domain.plans import BatchRunPlan
from extend_desktop.domain.runs import RunOrder, RunQuery
from extend_desktop.services.engine.failure_policy import none_if_gone
from extend_desktop.services.engine.job_context import JobContext
from extend_desktop.services.engine.recorders import RunRecorder
from extend_desktop.services.engine.run_listings import RunListing
from extend_desktop.values import dataclass

ALL_EVERY_S = 60.0
"""How often all runs are read instead of only what changed."""
FEWEST_CHANGES, MOST_CHANGES = 20, 100
"""Runs on a page of what changed: what is read beyond it was read for nothing, by the server too."""
ONE_BY_ONE = 50
"""Open runs that are asked for singly at a time; more of them are cheaper in one listing."""


@dataclass(slots=True)
class Reading:
    """What a reading brought.

    Attributes:
        listed: the runs that were listed.
        changed: how many inputs look different now.
        endless: why not all could be listed; what was listed is in the journal all the same.
    """

    listed: set[RunId] = field(default_factory=set[RunId])
    changed: int = 0
    endless: ServiceError | None = None


class RunReader:
    """Readings of one batch run whose id is known.

    Attributes:
        gone: runs that were asked for singly and that Extend does not know.
    """

    def __init__(self, job: JobContext, recorder: RunRecorder) -> None:
        self.gone: set[RunId] = set()
        self._job = job
        self._recorder = recorder
        # When all runs were read last, if what changed since has been read without a gap.
        self._read_at_s: float | None = None
        self._page_size = MOST_CHANGES
        self._last_asked: RunId | None = None

    async def latest(self, plan: BatchRunPlan) -> Reading:
        """Read what changed, and now and then all.

        All are read where the last reading was not finished, for what it has not come to would be
        taken for known; and sometimes, for a server may show changes in another order than it says.
        """
        now_s = self._job.clock.monotonic_s()
        # Only put back when the reading is through.
        read_at_s, self._read_at_s = self._read_at_s, None
        if read_at_s is not None and now_s - read_at_s < ALL_EVERY_S:
            reading = await self._changes(plan)
        else:
            read_at_s = now_s
            reading = await self.all(plan)
        if reading.endless is None:
            self._read_at_s = read_at_s
        return reading

    async def all(self, plan: BatchRunPlan) -> Reading:
        """Read all runs of the batch run, as far as the listing goes."""
        query = RunQuery(batch_run_id=known_id(plan), order=RunOrder.CREATED)
        listing, reading = RunListing(self._job.api, query), Reading()
        async for runs in listing.pages():
            reading.listed.update(run.id for run in runs)
            reading.changed += len((await self._recorder.record(plan, runs)).changed)
        reading.endless = listing.endless
        return reading

    async def one_by_one(self, plan: BatchRunPlan, listed: set[RunId]) -> int:
        """Ask for open runs that were not `listed`, each by its id; return how many changed.

        Where there are many of them, each is asked for in its turn.
        """
        changed = 0
        for run_id in await self._turn(plan, listed):
            detail = await none_if_gone(self._job.api.get_run(run_id))
            if detail is None:
                self.gone.add(run_id)
            else:
                self.gone.discard(run_id)
                changed += len((await self._recorder.record(plan, (detail.run,))).changed)
        return changed

    async def _turn(self, plan: BatchRunPlan, listed: set[RunId]) -> tuple[RunId, ...]:
        open_runs = await self._job.journal.runs.open_runs(plan.id)
        last = self._last_asked
        first = open_runs.index(last) + 1 if last is not None and last in open_runs else 0
        in_turn = open_runs[first:] + open_runs[:first]
        turn = [run_id for run_id in in_turn if run_id not in listed][:ONE_BY_ONE]
        if turn:
            self._last_asked = turn[-1]
        return tuple(turn)

    async def _changes(self, plan: BatchRunPlan) -> Reading:
        """Read the runs changed last, down to the first that is known as it is."""
        query = RunQuery(
            batch_run_id=known_id(plan), order=RunOrder.UPDATED, page_size=self._page_size
        )
        listing, reading = RunListing(self._job.api, query), Reading()
        async for runs in listing.pages():
            recorded = await self._recorder.record(plan, runs)
            reading.listed.update(run.id for run in runs)
            reading.changed += len(recorded.changed)
            unknown = len(recorded.changed) + recorded.unmatched + recorded.extra
            if unknown < len(runs) or not recorded.changed:
                break
        reading.endless = listing.endless
        self._page_size = page_size(reading.changed)
        return reading


def page_size(changed: int) -> int:
    """Return how many runs to ask for at once after a poll in which so many had changed.

    After one in which none had, the next is later, and more may change until then.
    """
    return max(FEWEST_CHANGES, min(2 * changed, MOST_CHANGES)) if changed else MOST_CHANGES


def known_id(plan: BatchRunPlan) -> BatchRunId:
    """Return the id of the plan's batch run.

    Raises:
        DefectError: it is not known.
    """
    if plan.batch_run_id is None:
        raise DefectError("invariant", what="batch_run_without_id")
    return plan.batch_run_id
