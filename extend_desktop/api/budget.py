"""How fast an account may be asked, learnt from its answers; only `api/` imports it.

Three categories in one budget, each paced evenly and on its own. Connections that Extend counts
together have one budget, see `shared_budgets.py`; others know nothing of each other.
Source: docs/extend-api.md#rate-limits.

The method: a token bucket one token deep, whose rate r is learnt by increase and multiplicative
decrease, as TCP learns a path. All times count full use only; an idle budget learns nothing.

* No limit met yet: r = start * 2^(t / doubling_s), TCP's slow start. What the smallest plan would
  refuse is asked for one request at a time, until one of them goes through.
* A limit was met: r = base + step * (t / calm_s)^3, with t since the last decrease and base the rate
  after it. That is the convex half of CUBIC's curve: nearly level near the limit, then steeper.
  step is start, or up to the most that ever went through in a second: it is the same for two
  programs that share a limit unevenly, so that the slower one gains on the other.
* 429: r = max(lowest, min(0.97 * r, max(measured, least))), once for all requests that were under
  way. `measured` is what the server let through a second before, see `RateEstimator`; `least` is
  caution * r with such a measurement and shrink * r without. For the first 429, which slow start
  may have met far above the limit, it is shrink * min(r, start).
* What a server saves up while it is not asked, at most a second's worth, is asked for faster than
  r, as far as it is known to do so, see `SavedUp`: after the stop of a 429 and at the beginning.
* A rate learnt before this start is begun with, and grows by recall_s instead of calm_s until a 429.

An example, with a server that allows 25 a second: r goes from 10 to 40 in 0.8 s of full use. Say
that 24.6 a second are measured at the 429 there: r = min(38.8, max(24.6, 7.5)) = 24.6. After 43 s
of full use, half of calm_s, r = 24.6 + 10 * 0.5^3 = 25.9. If 25 a second are measured at a 429
there, r = min(25.1, max(25, 0.85 * 25.9)) = 25. Without another 429 it would be 10 more in 86 s.

Sources: RFC 5681 for slow start and multiplicative decrease, RFC 9438 for the cubic curve. Unlike
them it aims at the measured rate, because one 429 says more than one lost packet.
"""

from __future__ import annotations

import asyncio
import heapq
import logging
from collections.abc import Mapping
from dataclasses import field
from itertools import count

from extend_desktop.api.operations import Category
from extend_desktop.api.server_limits import (
    EPSILON_S,
    Permit,
    RateEstimator,
    SavedUp,
    SmallestPlan,
)
from extend_desktop.services.ports import Clock, Urgency
from extend_desktop.values import dataclass

_log = logging.getLogger(__name__)

_RANKS = {Urgency.INTERACTIVE: 0, Urgency.BACKGROUND: 1}
# Far beyond any rate; a larger exponent would overflow.
_MOST_DOUBLINGS = 60.0
# Part of the interval of the highest rate that two requests keep at least.
_CLOSEST = 0.5
# A rate that was refused was too high, whatever was measured.
_A_LITTLE_LESS = 0.97
# So near the smallest plan's rate, which is documented, it is that rate.
_NEARLY_THE_SAME = 0.05
# A rate grows with each request; each growth by a tenth is logged.
_LOGGED_GROWTH = 1.1
# After so long at the highest rate it is the server's: two thirds of it would have been refused.
_SURE_AFTER_S = 2.0
# An answer may end the wait for it; so often is looked whether it has come.
_LOOKED_S = 0.02


@dataclass(frozen=True, slots=True)
class PaceRules:
    """How a rate starts, grows and shrinks. Rates are requests per second.

    Attributes:
        start: the documented rate of the smallest plan.
        highest: the documented rate of the largest plan.
        lowest: never slower than this by shrinking.
        doubling_s: seconds of full use in which the rate doubles before any limit was met.
        calm_s: seconds of full use in which it grows by a step after one was met: almost level for
            the first third of that time, so that a limit once found is rarely met again, and
            steeper and steeper, so that one that was raised is found.
        recall_s: the same of a rate that was learnt before this start, until a limit is met: the
            account may have a larger plan by now, or may have been shared with other programs.
        shrink: the least that a 429 leaves of the rate when nothing was let through.
        caution: the same when requests were let through, which show how fast the server really is.
        late_s: how much of a delay of our own is made up for.
    """

    start: float = 10.0
    highest: float = 75.0
    lowest: float = 0.5
    doubling_s: float = 0.4
    calm_s: float = 86.0
    recall_s: float = 14.0
    shrink: float = 0.75
    caution: float = 0.85
    late_s: float = 0.2


@dataclass(slots=True)
class _Ticket:
    rank: int
    number: int
    since_s: float = field(compare=False)
    turn: asyncio.Event = field(compare=False, default_factory=asyncio.Event)

    def __lt__(self, other: _Ticket) -> bool:
        return (self.rank, self.number) < (other.rank, other.number)


@dataclass(frozen=True, slots=True)
class LearntRate:
    """What was learnt of one category.

    Attributes:
        rate: requests a second.
        burst: how many went through in one second before a limit was met, or the rate where that is
            not known; 0 when no limit was met.
    """

    rate: float
    burst: float = 0.0


class Pacer:
    """One category: spaces requests evenly and stops while the server wants no more. Loop's thread only."""

    def __init__(
        self,
        clock: Clock,
        rules: PaceRules,
        name: str = "requests",
        learnt: LearntRate | None = None,
    ) -> None:
        self._clock = clock
        self._rules = rules
        self._name = name
        self._recalled = learnt
        self._rate = learnt.rate if learnt else rules.start
        self._logged_rate = self._base = self._rate
        self._in_use_s = 0.0
        self._at_highest_s = 0.0
        self._due_s = now_s = clock.monotonic_s()
        self._last_s = float("-inf")
        self._stopped_until_s = self._due_s
        self._issued = 0
        self._issued_at_shrink = 0
        self._estimator = RateEstimator()
        self._saved = SavedUp(now_s, learnt.burst if learnt else 0.0)
        self._smallest = SmallestPlan(now_s, rules.start)
        if learnt:
            self._smallest.surpass()
        self._waiting: list[_Ticket] = []
        self._numbers = count()

    @property
    def rate_per_s(self) -> float:
        return self._rate

    @property
    def learnt(self) -> LearntRate | None:
        """What a later start may begin with; None when nothing was learnt since this one."""
        knows_more = self._knows_a_limit or self._rate > self._rules.start
        if not self._issued or not knows_more:
            return None
        rate = max(self._base, _A_LITTLE_LESS * self._rate) if self._knows_a_limit else self._rate
        # A server that saves nothing up lets the rate itself through; 0 would be no limit at all.
        burst = (self._saved.burst_per_s or rate) if self._knows_a_limit else 0.0
        return LearntRate(rate, burst)

    @property
    def _knows_a_limit(self) -> bool:
        """Whether there has been a 429, now or before the start."""
        is_recalled = self._recalled is not None and self._recalled.burst > 0
        return self._estimator.knows_a_limit or is_recalled

    @property
    def stopped_s(self) -> float:
        """How long the server still wants no request of this category; 0 when it does."""
        return max(0.0, self._stopped_until_s - self._clock.monotonic_s())

    async def acquire(self, urgency: Urgency) -> Permit:
        """Wait for permission to send one request; interactive calls overtake background calls."""
        ticket = _Ticket(_RANKS[urgency], next(self._numbers), self._clock.monotonic_s())
        heapq.heappush(self._waiting, ticket)
        try:
            await self._wait_for_slot(ticket)
        finally:
            self._waiting.remove(ticket)
            heapq.heapify(self._waiting)
            self._call_first()
        return self._issue_permit(ticket.since_s)

    def throttled(self, permit: Permit, pause_s: float) -> None:
        """Take note of a 429: stop for `pause_s`, and slow down once per burst.

        Requests that were already under way when the rate shrank say nothing about the new rate.
        """
        self._estimator.record_refused(permit)
        self._smallest.surpass()
        now_s = self._clock.monotonic_s()
        if permit.number >= self._issued_at_shrink:
            self._slow_down(permit)
        self._stopped_until_s = max(self._stopped_until_s, now_s + pause_s)
        self._estimator.stopped_s = self._stopped_until_s - permit.at_s
        # The stop is the server's wish, not a delay of ours to be made up for.
        self._due_s = max(self._due_s, self._stopped_until_s)

    def let_through(self, permit: Permit) -> None:
        """Take note of an answer other than a 429."""
        self._smallest.let_through(permit)

    def done(self, permit: Permit) -> None:
        """Take note that a request is over, whatever it came to; call it for each."""
        self._smallest.done(permit)

    async def _wait_for_slot(self, ticket: _Ticket) -> None:
        while True:
            if self._waiting[0] is not ticket:
                ticket.turn.clear()
                await ticket.turn.wait()
                continue
            now_s = self._clock.monotonic_s()
            delay_s = self._free_at_s - now_s
            if delay_s <= EPSILON_S:
                delay_s = min(self._smallest.wait_s(now_s), _LOOKED_S)
            if delay_s <= EPSILON_S:
                return
            await self._clock.sleep(delay_s)

    @property
    def _free_at_s(self) -> float:
        closest_s = self._last_s + _CLOSEST / self._rules.highest
        return max(self._due_s, closest_s, self._stopped_until_s)

    def _call_first(self) -> None:
        if self._waiting:
            self._waiting[0].turn.set()

    def _issue_permit(self, since_s: float) -> Permit:
        self._last_s = now_s = self._clock.monotonic_s()
        permit = Permit(now_s, self._issued)
        self._issued += 1
        self._estimator.record_sent(permit)
        self._smallest.sent(permit)
        # Whoever waited for the turn and was woken late may be made up for; who came late may not.
        made_up_s = self._rules.late_s if since_s <= self._due_s else 0.0
        turn_s = min(now_s, max(self._due_s, now_s - made_up_s))
        interval_s = 1.0 / self._pace(now_s)
        if turn_s - self._due_s < interval_s:
            # The rate was in full use: only then is the lack of a 429 a sign that more is allowed.
            self._grow(interval_s)
        self._saved.take(self._rate, now_s)
        self._due_s = turn_s + 1.0 / self._pace(now_s)
        return permit

    def _pace(self, now_s: float) -> float:
        """Return how fast to send: what the server has saved up is asked for as well."""
        has_most = not self._knows_a_limit and self._at_highest_s >= _SURE_AFTER_S
        return self._saved.pace(self._rate, now_s, has_most=has_most)

    def _grow(self, used_s: float) -> None:
        rules = self._rules
        self._in_use_s += used_s
        if self._knows_a_limit:
            calm_s = rules.calm_s if self._estimator.knows_a_limit else rules.recall_s
            step = max(rules.start, self._saved.burst_per_s - self._base)
            grown = self._base + step * (self._in_use_s / calm_s) ** 3
        else:
            doublings = min(self._in_use_s / rules.doubling_s, _MOST_DOUBLINGS)
            grown = self._base * 2.0**doublings
        self._rate = min(rules.highest, grown)
        self._at_highest_s += used_s if self._rate >= rules.highest else 0.0
        if self._rate >= self._logged_rate * _LOGGED_GROWTH:
            self._log_rate("grew")

    def _slow_down(self, refused: Permit) -> None:
        """Go on with what the server has let through a second, as far as that is known."""
        rules, estimator = self._rules, self._estimator
        found = estimator.rate_until(refused)
        let_through = estimator.last_second(refused)
        if self._knows_a_limit:
            least = self._rate * (rules.caution if found else rules.shrink)
        else:
            # Far too fast is likely while no limit was known.
            least = rules.shrink * min(self._rate, rules.start)
            # Measured within a second, it is off by as much as answers are late.
            found = rules.start if abs(found / rules.start - 1) < _NEARLY_THE_SAME else found
        most = self._rate * _A_LITTLE_LESS
        self._base = self._rate = max(rules.lowest, min(most, max(found, least)))
        self._in_use_s = 0.0
        self._issued_at_shrink = self._issued
        estimator.mark_empty(refused)
        self._saved.refused(refused, let_through, self._rate)
        self._log_rate(f"shrank after a 429, {found:.1f} measured")

    def _log_rate(self, change: str) -> None:
        _log.debug(
            "rate of %s: %.1f to %.1f a second, %s",
            self._name,
            self._logged_rate,
            self._rate,
            change,
        )
        self._logged_rate = self._rate


class RateBudget:
    """The three categories of connections that are counted together."""

    def __init__(
        self,
        clock: Clock,
        rules: PaceRules | None = None,
        learnt: Mapping[str, LearntRate] | None = None,
    ) -> None:
        known = learnt or {}
        self._pacers = {
            name: Pacer(clock, rules or PaceRules(), name.value, known.get(name.value))
            for name in Category
        }

    def __getitem__(self, category: Category) -> Pacer:
        return self._pacers[category]

    @property
    def learnt(self) -> Mapping[str, LearntRate]:
        """What was learnt of each category that was used, of which anything was."""
        return {name.value: pacer.learnt for name, pacer in self._pacers.items() if pacer.learnt}
