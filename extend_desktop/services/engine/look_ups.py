"""Looks for a submission whose answer was lost, and says when the decision is the operator's.

Nothing is sent twice by itself: what is not found stays unconfirmed until the operator says so. The engine
uses it. Source: docs/extend-api.md#lost-answers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from extend_desktop.domain.errors import ExtendDesktopError
from extend_desktop.domain.ids import AttemptToken, InputId
from extend_desktop.domain.plans import BatchRunPlan
from extend_desktop.domain.waits import LookUp
from extend_desktop.services.engine.attempt_followers import AttemptFollower
from extend_desktop.services.engine.failure_policy import EngineOperation, Reaction, reaction_to
from extend_desktop.services.engine.job_context import JobContext
from extend_desktop.services.engine.recorders import PollResult
from extend_desktop.services.engine.run_listings import FoundRuns
from extend_desktop.values import dataclass

EARLIEST_RESEND_S = 60.0
"""How long after the attempt the operator may have it sent again without waiting for that."""


@dataclass(slots=True)
class _Search:
    """The search for one attempt; `since_s` by the monotonic clock, in this session."""

    token: AttemptToken
    attempted_at: datetime
    since_s: float
    looks: int = 0
    looked_at: datetime | None = None
    looked_through: int = 0
    problem: str | None = None
    is_over: bool = False


class SubmissionLookUp:
    """The search for the lost submission of one plan."""

    def __init__(self, job: JobContext, attempts: AttemptFollower) -> None:
        self._job = job
        self._attempts = attempts
        self._search: _Search | None = None

    @property
    def was_not_found(self) -> bool:
        """Whether the last look at the unconfirmed plan came after the window and was in vain."""
        return self._search is not None and self._search.is_over

    @property
    def left_s(self) -> float:
        """How much of the window is left; none or less when the operator is to be asked.

        The time of earlier sessions counts too, by the wall clock.
        """
        window_s = self._job.engine.options.look_up_window_s
        return window_s if self._search is None else window_s - self._spent_s(self._search)

    @property
    def now(self) -> LookUp | None:
        """What to say of the search; None when nothing is looked for."""
        search = self._search
        if search is None:
            return None
        return LookUp(
            attempted_at=search.attempted_at,
            until=self._job.clock.now() + timedelta(seconds=max(0.0, self.left_s)),
            looks=search.looks,
            looked_at=search.looked_at,
            looked_through=search.looked_through,
            problem=search.problem,
            is_over=search.is_over,
        )

    async def look(self, plan: BatchRunPlan) -> PollResult:
        """Look once for the plan's runs; adopt them, ask the operator, or go on looking.

        Raises:
            ExtendDesktopError: Extend could not be asked.
        """
        search = await self._current(plan)
        try:
            outcome, found = await self._attempts.look_up(plan)
        except ExtendDesktopError as error:
            return await self._could_not_look(plan, search, error)
        finally:
            self._job.changes.notify()
        if outcome.progressed:
            self._search = None
            return outcome
        self._note(search, found)
        if self.left_s > 0:
            return outcome
        if await self._is_cancelled(plan):
            return await self._abandon(plan)
        await self._attempts.ask_operator(plan)
        search.is_over = True
        return outcome

    async def may_send_again(self, plan: BatchRunPlan, *, early: bool) -> bool:
        window_s = self._job.engine.options.look_up_window_s
        least_s = min(EARLIEST_RESEND_S, window_s) if early else window_s
        return self._spent_s(await self._current(plan)) >= least_s

    async def send_again(self, plan: BatchRunPlan) -> tuple[InputId, ...]:
        """Let an unconfirmed plan be sent anew unless a last look finds it; return the inputs taken."""
        taken = await self._attempts.send_again(plan)
        self._search = None
        return taken

    async def _current(self, plan: BatchRunPlan) -> _Search:
        attempt = await self._attempts.last_attempt(plan)
        if self._search is None or self._search.token != attempt.token:
            since_s = self._job.clock.monotonic_s()
            self._search = _Search(attempt.token, attempt.started_at, since_s)
        return self._search

    def _spent_s(self, search: _Search) -> float:
        by_wall_s = (self._job.clock.now() - search.attempted_at).total_seconds()
        return max(by_wall_s, self._job.clock.monotonic_s() - search.since_s)

    def _note(self, search: _Search, found: FoundRuns) -> None:
        search.looks += 1
        search.looked_at = self._job.clock.now()
        search.looked_through = found.looked_through
        search.problem = None if found.endless is None else found.endless.code

    async def _could_not_look(
        self, plan: BatchRunPlan, search: _Search, error: ExtendDesktopError
    ) -> PollResult:
        """Leave the decision to the operator after the window also where Extend cannot be asked."""
        reaction = reaction_to(error, EngineOperation.LOOK_UP)
        if reaction in (Reaction.WAIT, Reaction.FAIL_ITEM):
            search.problem = error.code
            is_over = self.left_s <= 0
            if is_over and reaction is Reaction.FAIL_ITEM and await self._is_cancelled(plan):
                return await self._abandon(plan)
            search.is_over = search.is_over or is_over
        raise error

    async def _abandon(self, plan: BatchRunPlan) -> PollResult:
        self._search = None
        return await self._attempts.abandon(plan)

    async def _is_cancelled(self, plan: BatchRunPlan) -> bool:
        return await self._job.journal.control.cancel_mode(plan.batch_id) is not None


def merged(look_ups: Sequence[LookUp]) -> LookUp | None:
    """Return what to say of the searches of one batch's plans together; None without any."""
    if not look_ups:
        return None
    last = max(look_ups, key=lambda look_up: look_up.attempted_at)
    return replace(
        last,
        until=max(look_up.until for look_up in look_ups),
        looks=min(look_up.looks for look_up in look_ups),
        looked_through=max(look_up.looked_through for look_up in look_ups),
        problem=next((look_up.problem for look_up in look_ups if look_up.problem), None),
        is_over=all(look_up.is_over for look_up in look_ups),
    )
