"""Follows one plan of a batch from its submission to the last run's end; only the engine uses it.

Looks come quickly while things move and stretch when nothing does. The bounds of the waits are the
vendor's own. Source: docs/extend-api.md#polling.
"""

from __future__ import annotations

from extend_desktop.domain.errors import ExtendDesktopError, StorageError
from extend_desktop.domain.ids import PlanId
from extend_desktop.domain.plans import BatchRunPlan, PlanState
from extend_desktop.services.engine.attempt_followers import AttemptFollower
from extend_desktop.services.engine.failure_policy import (
    EngineOperation,
    Reaction,
    is_lasting,
    reaction_to,
)
from extend_desktop.services.engine.job_context import JobContext
from extend_desktop.services.engine.journal_retry import RETRY_S
from extend_desktop.services.engine.look_ups import SubmissionLookUp
from extend_desktop.services.engine.recorders import PollResult, RunRecorder
from extend_desktop.services.engine.retry_waits import SHORTEST_SHOWN_S
from extend_desktop.services.engine.run_sync import RunSync
from extend_desktop.services.ports.control_journal import GONE_AT_EXTEND

LONGEST_S = 30.0
"""The longest wait of the vendor's own polling. Source: docs/extend-api.md#polling."""
UNHAPPY_S = 60.0
"""Between looks at a plan the server does not know, or that answers nonsense."""
LOOK_UP_LONGEST_S, LOOK_UP_LATER_S = 60.0, 300.0
"""A look goes through the extractor's newest runs, up to many pages: rarer than a poll, and rarer still
once the operator has been asked."""
_OPERATION = "list_runs"
_GROWTH = 1.5
"""From 2 s to 30 s in seven looks. After n looks 4 * (1.5^n - 1) s have passed and the next wait is
2 * 1.5^n s: an end is seen late by about half of the time that it took."""


class PlanFollower:
    """What is known of a plan in this session, and when it is looked at again.

    Attributes:
        due_s: when it is looked at next, by the monotonic clock.
        is_polling: it is being looked at, by the task of that name.
        has_ended: nothing more will come of it.
    """

    def __init__(self, job: JobContext, plan_id: PlanId) -> None:
        self.job = job
        self.plan_id = plan_id
        self.recorder = RunRecorder(job)
        self._batch_run = RunSync(job, self.recorder)
        self._attempts = AttemptFollower(job, self.recorder)
        self.look_up = SubmissionLookUp(job, self._attempts)
        self.due_s = job.clock.monotonic_s()
        self.task_name = ""
        self.is_polling = False
        self.has_ended = False
        self._interval_s = job.engine.options.shortest_poll_s

    @property
    def is_waiting(self) -> bool:
        """Whether it has a due time: it is not being looked at, and may be."""
        return not (self.is_polling or self.has_ended) and self.job.gate.may_read

    def make_due(self) -> None:
        """Look at it now, and soon again."""
        self.due_s = self.job.clock.monotonic_s()
        self._interval_s = self.job.engine.options.shortest_poll_s

    def begin(self) -> None:
        """Note that a look begins; a defect in it must not be met again at once."""
        self.is_polling = True
        self.due_s = self.job.clock.monotonic_s() + UNHAPPY_S

    async def poll(self, followed: int) -> None:
        """Look at the plan once and set the time of the next look; so many are followed in all."""
        try:
            await self._look(followed)
        except StorageError as error:
            self._plan(RETRY_S)
            self.job.journal_failed(error)

    async def _look(self, followed: int) -> None:
        try:
            plan = await self.job.journal.parts.get(self.plan_id)
            outcome = await self._follow(plan)
        except ExtendDesktopError as error:
            await self._failed(error)
        else:
            self.job.health.answered()
            self.has_ended = outcome.ended
            wait_s = 0.0 if outcome.ended else self._reschedule(plan, outcome, followed)
            await self._report(plan, outcome, wait_s)

    async def _failed(self, error: ExtendDesktopError) -> None:
        reaction = reaction_to(error, EngineOperation.POLL)
        if reaction is Reaction.HOLD_ACCOUNT:
            self._plan(LONGEST_S)
        elif reaction is Reaction.WAIT:
            await self.job.report_wait(_OPERATION, error, self._after(error), self.plan_id)
        await self.job.engine.apply(reaction, error)

    async def _follow(self, plan: BatchRunPlan) -> PollResult:
        if plan.state is PlanState.UNCONFIRMED:
            return await self.look_up.look(plan)
        if plan.state is not PlanState.SUBMITTED:
            return PollResult(progressed=False, ended=plan.state is PlanState.ENDED)
        if plan.batch_run_id is None:
            return await self._attempts.follow(plan)
        return await self._batch_run.look(plan)

    async def _report(self, plan: BatchRunPlan, outcome: PollResult, wait_s: float) -> None:
        """Say what is in the way although the plan is followed, or that nothing is any more."""
        error = outcome.error
        if error is None or outcome.ended:
            self.job.waits.end(_OPERATION, self.plan_id)
        else:
            # However soon it is looked again: this will not be over then.
            shown_s = max(wait_s, SHORTEST_SHOWN_S)
            self.job.waits.begin(_OPERATION, error, shown_s, self.plan_id)
        if error is not None:
            await self.recorder.note_once(plan, error.code, operation=_OPERATION)

    def _reschedule(self, plan: BatchRunPlan, outcome: PollResult, followed: int) -> float:
        """Plan the next look and return how long it is until then."""
        if outcome.progressed:
            return self._plan(self.job.engine.options.shortest_poll_s)
        longest_s = self._longest_s(plan, outcome, followed)
        wait_s = self._plan(min(self._interval_s * _GROWTH, longest_s))
        left_s = self.look_up.left_s
        if plan.state is not PlanState.UNCONFIRMED or not 0 < left_s < wait_s:
            return wait_s
        # The operator is asked after a last look at the end of the window, not a poll later.
        self.due_s += left_s - wait_s
        return left_s

    def _longest_s(self, plan: BatchRunPlan, outcome: PollResult, followed: int) -> float:
        if plan.state is PlanState.UNCONFIRMED:
            return LOOK_UP_LATER_S if self.look_up.was_not_found else LOOK_UP_LONGEST_S
        if outcome.error is not None:
            return LONGEST_S
        # A hundred plans at once must leave room in the budget for uploads' and results' calls.
        return max(LONGEST_S, float(followed))

    def _after(self, error: ExtendDesktopError) -> float:
        """Plan the next look after one that failed, and return what to say of the wait."""
        left_s = error.facts.get("left_s")
        if error.code == GONE_AT_EXTEND and isinstance(left_s, int):
            self._plan(min(LONGEST_S, max(left_s, 1.0)))
            return left_s
        interval_s = UNHAPPY_S if is_lasting(error) else min(self._interval_s * 2, UNHAPPY_S)
        return self._plan(interval_s, error.retry_after_s or 0.0)

    def _plan(self, interval_s: float, at_least_s: float = 0.0) -> float:
        """Set the due time, not later than `interval_s` unless the server asked for it."""
        self._interval_s = interval_s
        wait_s = max(self.job.jitter(interval_s * 0.8, interval_s), at_least_s)
        self.due_s = self.job.clock.monotonic_s() + wait_s
        return wait_s
