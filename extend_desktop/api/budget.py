"""How fast an account may be asked, learnt from its answers; only `api/` imports it.

Three categories in one budget, each paced evenly and on its own. Connections that Extend counts
together have one budget, see `shared_budgets.py`; others know nothing of each other.
Source: docs/extend-api.md#rate-limits.

The method: a token bucket one token deep, whose rate r is learnt by increase and multiplicative
decrease, as TCP learns a path. All times count full use only; an idle budget learns nothing.

* No limit met yet: r = start * 2^(t / doubling_s), TCP's slow start.
* A limit was met: r = base * (1 + (t / calm_s)^3), with t since the last decrease and base the rate
  after it. That is the convex half of CUBIC's curve: nearly level near the limit, then steeper.
* 429: r = max(lowest, min(0.97 * r, max(measured, least))), once for all requests that were under
  way. `measured` is what the server let through a second before, see `_RateEstimator`; `least` is
  caution * r with such a measurement and shrink * r without. For the first 429, which slow start
  may have met far above the limit, it is shrink * min(r, start).

An example, with a server that allows 25 a second: r goes from 10 to 40 in 2.2 s of full use. Say
that 24.6 a second are measured at the 429 there: r = min(38.8, max(24.6, 7.5)) = 24.6. After 43 s
of full use, half of calm_s, r = 24.6 * (1 + 0.5^3) = 27.7. If 25 a second are measured at a 429
there, r = min(26.8, max(25, 0.85 * 27.7)) = 25. Without another 429 it would double in 86 s.

Sources: RFC 5681 for slow start and multiplicative decrease, RFC 9438 for the cubic curve. Unlike
them it aims at the measured rate, because one 429 says more than one lost packet.
"""

from __future__ import annotations

import asyncio
import heapq
import logging
from collections import deque
from dataclasses import field
from itertools import count

from extend_desktop.api.operations import Category
from extend_desktop.services.ports import Clock, Urgency
from extend_desktop.values import dataclass

_log = logging.getLogger(__name__)

_RANKS = {Urgency.INTERACTIVE: 0, Urgency.BACKGROUND: 1}
# Below it a wait is a rounding error of adding times, not a wait.
_EPSILON_S = 1e-9
# Servers count per second (docs/extend-api.md#rate-limits), so what is not asked for is not saved
# up for longer.
_SAVED_AT_MOST_S = 1.0
# Far beyond any rate; a larger exponent would overflow.
_MOST_DOUBLINGS = 60.0
# Requests before a 429 that are looked at: over ten seconds' worth at the highest rate.
_REMEMBERED = 1024
# Part of the interval of the highest rate that two requests keep at least.
_CLOSEST = 0.5
# A rate that was refused was too high, whatever was measured.
_A_LITTLE_LESS = 0.97
# A rate grows with each request; each growth by a tenth is logged.
_LOGGED_GROWTH = 1.1


@dataclass(frozen=True, slots=True)
class PaceRules:
    """How a rate starts, grows and shrinks. Rates are requests per second.

    Attributes:
        start: the documented rate of the smallest plan.
        highest: the documented rate of the largest plan.
        lowest: never slower than this by shrinking.
        doubling_s: seconds of full use in which the rate doubles before any limit was met.
        calm_s: seconds of full use in which it doubles after one was met: almost level for the
            first third of that time, so that a limit once found is rarely met again, and steeper
            and steeper, so that one that was raised is found.
        shrink: the least that a 429 leaves of the rate when nothing was let through.
        caution: the same when requests were let through, which show how fast the server really is.
        late_s: how much of a delay of our own is made up for.
    """

    start: float = 10.0
    highest: float = 75.0
    lowest: float = 0.5
    doubling_s: float = 1.1
    calm_s: float = 86.0
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
class Permit:
    """Permission to send one request now.

    Attributes:
        at_s: when it was given, by the monotonic clock.
        number: counts from 0 within the category.
    """

    at_s: float
    number: int


class _RateEstimator:
    """Estimates from the requests before a 429 how many a second the server lets through.

    A server saves up a second's worth of what is not asked for, and no more. Where nothing is left,
    the requests since any earlier moment are at most those of the time since then and of that one
    second; since the moment when it was last full, they are exactly so many.
    """

    def __init__(self) -> None:
        self.stopped_s = 0.0
        """From the last 429 to the end of the stop that it asked for."""
        self._accepted: deque[Permit] = deque(maxlen=_REMEMBERED)
        self._empty_at_s: float | None = None

    @property
    def knows_a_limit(self) -> bool:
        """Whether there has been a 429 before."""
        return self._empty_at_s is not None

    def record_sent(self, permit: Permit) -> None:
        """Note a request; it counts as let through until the opposite is known."""
        self._accepted.append(permit)

    def record_refused(self, permit: Permit) -> None:
        """Note that a request was not let through."""
        if permit in self._accepted:
            self._accepted.remove(permit)

    def rate_until(self, refused: Permit) -> float:
        """Return how many a second were let through; 0 when none were since the last 429."""
        before = [permit.at_s for permit in self._accepted if permit.number < refused.number]
        # What was left is less than one request, half of one on average.
        found = [
            (number + 0.5) / (refused.at_s - at_s + _SAVED_AT_MOST_S)
            for number, at_s in enumerate(reversed(before), start=1)
        ]
        if self._empty_at_s is None:
            return max(found, default=0.0)
        since = [at_s for at_s in before if at_s >= self._empty_at_s]
        if not since:
            return 0.0
        overflown_s = max(0.0, self.stopped_s - _SAVED_AT_MOST_S)
        lasted_s = refused.at_s - self._empty_at_s - overflown_s
        exact = len(since) / lasted_s if lasted_s > _EPSILON_S else 0.0
        return max(exact, *found)

    def mark_empty(self, refused: Permit) -> None:
        """Note that the server had nothing saved up when it refused this request.

        What was before says nothing more: its limit may have changed.
        """
        self._empty_at_s = refused.at_s
        while self._accepted and self._accepted[0].number < refused.number:
            self._accepted.popleft()


class Pacer:
    """One category: spaces requests evenly and stops while the server wants no more. Loop's thread only."""

    def __init__(self, clock: Clock, rules: PaceRules, name: str = "requests") -> None:
        self._clock = clock
        self._rules = rules
        self._name = name
        self._rate = rules.start
        self._logged_rate = rules.start
        self._base = rules.start
        self._in_use_s = 0.0
        self._due_s = clock.monotonic_s()
        self._last_s = float("-inf")
        self._stopped_until_s = self._due_s
        self._issued = 0
        self._issued_at_shrink = 0
        self._estimator = _RateEstimator()
        self._waiting: list[_Ticket] = []
        self._numbers = count()

    @property
    def rate_per_s(self) -> float:
        return self._rate

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
        now_s = self._clock.monotonic_s()
        if permit.number >= self._issued_at_shrink:
            self._slow_down(permit)
        self._stopped_until_s = max(self._stopped_until_s, now_s + pause_s)
        self._estimator.stopped_s = self._stopped_until_s - permit.at_s
        # The stop is the server's wish, not a delay of ours to be made up for.
        self._due_s = max(self._due_s, self._stopped_until_s)

    async def _wait_for_slot(self, ticket: _Ticket) -> None:
        while True:
            if self._waiting[0] is not ticket:
                ticket.turn.clear()
                await ticket.turn.wait()
                continue
            delay_s = self._free_at_s - self._clock.monotonic_s()
            if delay_s <= _EPSILON_S:
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
        # Whoever waited for the turn and was woken late may be made up for; who came late may not.
        made_up_s = self._rules.late_s if since_s <= self._due_s else 0.0
        turn_s = min(now_s, max(self._due_s, now_s - made_up_s))
        interval_s = 1.0 / self._rate
        if turn_s - self._due_s < interval_s:
            # The rate was in full use: only then is the lack of a 429 a sign that more is allowed.
            self._grow(interval_s)
        self._due_s = turn_s + 1.0 / self._rate
        return permit

    def _grow(self, used_s: float) -> None:
        rules = self._rules
        self._in_use_s += used_s
        if self._estimator.knows_a_limit:
            factor = 1.0 + (self._in_use_s / rules.calm_s) ** 3
        else:
            factor = 2.0 ** min(self._in_use_s / rules.doubling_s, _MOST_DOUBLINGS)
        self._rate = min(rules.highest, self._base * factor)
        if self._rate >= self._logged_rate * _LOGGED_GROWTH:
            self._log_rate("grew")

    def _slow_down(self, refused: Permit) -> None:
        """Go on with what the server has let through a second, as far as that is known."""
        rules, estimator = self._rules, self._estimator
        found = estimator.rate_until(refused)
        if estimator.knows_a_limit:
            least = self._rate * (rules.caution if found else rules.shrink)
        else:
            # Far too fast is likely while no limit was known.
            least = rules.shrink * min(self._rate, rules.start)
        most = self._rate * _A_LITTLE_LESS
        self._base = self._rate = max(rules.lowest, min(most, max(found, least)))
        self._in_use_s = 0.0
        self._issued_at_shrink = self._issued
        estimator.mark_empty(refused)
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

    def __init__(self, clock: Clock, rules: PaceRules | None = None) -> None:
        self._pacers = {name: Pacer(clock, rules or PaceRules(), name.value) for name in Category}

    def __getitem__(self, category: Category) -> Pacer:
        return self._pacers[category]
