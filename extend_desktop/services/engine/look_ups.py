"""Looks for submissions whose answer was lost, and tells when the decision is the operator's.

Nothing is sent twice by itself: what is not found stays unconfirmed until she says so. The engine
uses it. Source: docs/extend-api.md#lost-answers.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from extend_desktop.domain.batches import Batch, Part
from extend_desktop.domain.errors import (
    AccessError,
    ConnectivityError,
    ExtendDesktopError,
    LimitError,
)
from extend_desktop.domain.ids import AttemptToken, BatchId, InputId, PartId
from extend_desktop.domain.waits import LOOK_UP_WINDOW_S, LookUp
from extend_desktop.services.engine.attempt_followers import AttemptFollower
from extend_desktop.services.engine.context import EngineContext
from extend_desktop.services.engine.recorders import Outcome
from extend_desktop.services.engine.run_listings import FoundRuns

EARLIEST_RESEND_S = 60.0
"""How long after the attempt the operator may have it sent again without waiting for that."""


@dataclass(slots=True)
class _Search:
    """The search for one attempt; `since_s` by the monotonic clock, in this session."""

    batch_id: BatchId
    token: AttemptToken
    attempted_at: datetime
    since_s: float
    looks: int = 0
    looked_at: datetime | None = None
    looked_through: int = 0
    problem: str | None = None
    is_over: bool = False


class LookUps:
    """The searches for the lost submissions of one account."""

    def __init__(self, context: EngineContext, attempts: AttemptFollower) -> None:
        self.window_s = LOOK_UP_WINDOW_S
        self._context = context
        self._attempts = attempts
        self._searches: dict[PartId, _Search] = {}

    async def look(self, part: Part) -> Outcome:
        """Look once for the part's runs; adopt them, ask the operator, or go on looking.

        Raises:
            ExtendDesktopError: Extend could not be asked.
        """
        search = await self._search(part)
        try:
            outcome, found = await self._attempts.look_up(part)
        except AccessError:
            raise
        except ExtendDesktopError as error:
            search.problem = error.code
            return await self._could_not_look(part, search, error)
        finally:
            self._context.changes.mark(part.batch_id)
        if outcome.moved:
            self._searches.pop(part.id, None)
            return outcome
        self._note(search, found)
        if self.left_s(part) > 0:
            return outcome
        if await self._is_cancelled(part):
            return await self._abandon(part)
        await self._attempts.ask_operator(part)
        search.is_over = True
        return outcome

    def was_not_found(self, part: Part) -> bool:
        """Whether the last look at this unconfirmed part came after the window and was in vain."""
        search = self._searches.get(part.id)
        return search is not None and search.is_over

    def left_s(self, part: Part) -> float:
        """Return how much of the window is left; none or less when the operator is to be asked.

        The time of earlier sessions counts too, by the wall clock.
        """
        search = self._searches.get(part.id)
        return self.window_s if search is None else self.window_s - self._spent_s(search)

    async def may_send_again(self, part: Part, *, early: bool) -> bool:
        """Whether the operator may have the part sent again now."""
        least_s = min(EARLIEST_RESEND_S, self.window_s) if early else self.window_s
        return self._spent_s(await self._search(part)) >= least_s

    async def send_again(self, part: Part) -> tuple[InputId, ...]:
        """Plan an unconfirmed part anew unless a last look finds it; return the inputs taken."""
        taken = await self._attempts.send_again(part)
        self._searches.pop(part.id, None)
        return taken

    def forget(self, batch_id: BatchId) -> None:
        """Let go of a batch."""
        for part_id in [key for key, one in self._searches.items() if one.batch_id == batch_id]:
            del self._searches[part_id]

    def of(self, batch: Batch) -> LookUp | None:
        """Return the search for a batch's lost submissions, or None when there is none."""
        searches = [one for one in self._searches.values() if one.batch_id == batch.id]
        if not searches or not batch.tally.unconfirmed:
            return None
        last = max(searches, key=lambda one: one.attempted_at)
        left_s = max(self.window_s - self._spent_s(one) for one in searches)
        return LookUp(
            attempted_at=last.attempted_at,
            until=self._context.clock.now() + timedelta(seconds=max(0.0, left_s)),
            looks=min(one.looks for one in searches),
            looked_at=last.looked_at,
            looked_through=max(one.looked_through for one in searches),
            problem=next((one.problem for one in searches if one.problem), None),
            is_over=all(one.is_over for one in searches),
        )

    async def _search(self, part: Part) -> _Search:
        attempt = await self._attempts.last_attempt(part)
        known = self._searches.get(part.id)
        if known is None or known.token != attempt.token:
            since_s = self._context.clock.monotonic_s()
            known = _Search(part.batch_id, attempt.token, attempt.started_at, since_s)
            self._searches[part.id] = known
        return known

    def _spent_s(self, search: _Search) -> float:
        by_wall_s = (self._context.clock.now() - search.attempted_at).total_seconds()
        return max(by_wall_s, self._context.clock.monotonic_s() - search.since_s)

    def _note(self, search: _Search, found: FoundRuns) -> None:
        search.looks += 1
        search.looked_at = self._context.clock.now()
        search.looked_through = found.looked_through
        search.problem = None if found.problem is None else found.problem.code

    async def _could_not_look(
        self, part: Part, search: _Search, error: ExtendDesktopError
    ) -> Outcome:
        """Leave the decision to the operator after the window also where Extend cannot be asked."""
        if self.left_s(part) > 0:
            raise error
        is_passing = isinstance(error, ConnectivityError | LimitError)
        if await self._is_cancelled(part) and not is_passing:
            return await self._abandon(part)
        search.is_over = True
        raise error

    async def _abandon(self, part: Part) -> Outcome:
        self._searches.pop(part.id, None)
        return await self._attempts.abandon(part)

    async def _is_cancelled(self, part: Part) -> bool:
        return await self._context.journal.control.cancel_mode(part.batch_id) is not None
