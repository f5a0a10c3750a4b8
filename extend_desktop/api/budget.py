"""How fast one account may be asked, learnt from its answers; only `api/` imports it.

One budget per connection, three categories in it, each paced evenly and on its own. Nothing is
global: two connections know nothing of each other. Source: api/README §5.
"""

from __future__ import annotations

import asyncio
import heapq
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import count

from extend_desktop.services.ports import Clock, Urgency

_RANKS = {Urgency.INTERACTIVE: 0, Urgency.BACKGROUND: 1}
# Below it a wait is a rounding error of adding times, not a wait.
_EPSILON_S = 1e-9


class Category(StrEnum):
    """The server limits each of these separately."""

    GET = "get"
    WRITE = "write"
    RUN = "run"


@dataclass(frozen=True, slots=True)
class PaceRules:
    """How a rate starts, grows and shrinks. Rates are requests per second.

    Attributes:
        start: the documented rate of the smallest plan.
        highest: the documented rate of the largest plan.
        lowest: never slower than this by shrinking.
        recovery: growth per second of use below the rate that was once too high.
        exploration: growth per second of use before any limit was met.
        probing: growth per second of use at and above the rate that was once too high.
        shrink: what a 429 leaves of the rate.
        caution: share of the rate that was too high from where only probing goes on.
    """

    start: float = 10.0
    highest: float = 75.0
    lowest: float = 0.5
    recovery: float = 0.5
    exploration: float = 0.25
    probing: float = 0.02
    shrink: float = 0.75
    caution: float = 0.9


@dataclass(order=True, slots=True)
class _Ticket:
    rank: int
    number: int
    turn: asyncio.Event = field(compare=False, default_factory=asyncio.Event)


@dataclass(frozen=True, slots=True)
class Grant:
    """Leave to send one request now.

    Attributes:
        at_s: when it was given, by the monotonic clock.
        number: counts from 0 within the category.
    """

    at_s: float
    number: int


class Pacer:
    """One category: spaces requests evenly and stops while told to wait. Loop's thread only."""

    def __init__(self, clock: Clock, rules: PaceRules) -> None:
        self._clock = clock
        self._rules = rules
        self._rate = rules.start
        self._ceiling: float | None = None
        self._next_at_s = clock.monotonic_s()
        self._stopped_until_s = self._next_at_s
        self._granted = 0
        self._granted_at_shrink = 0
        self._waiting: list[_Ticket] = []
        self._numbers = count()

    @property
    def rate_per_s(self) -> float:
        """The present rate."""
        return self._rate

    @property
    def stopped_s(self) -> float:
        """How long the server still wants no request of this category; 0 when it does."""
        return max(0.0, self._stopped_until_s - self._clock.monotonic_s())

    async def acquire(self, urgency: Urgency) -> Grant:
        """Wait for leave to send one request; interactive calls overtake background calls."""
        ticket = _Ticket(_RANKS[urgency], next(self._numbers))
        heapq.heappush(self._waiting, ticket)
        try:
            await self._wait_for_slot(ticket)
        finally:
            self._waiting.remove(ticket)
            heapq.heapify(self._waiting)
            self._call_first()
        return self._grant()

    def throttled(self, grant: Grant, pause_s: float) -> None:
        """Take note of a 429: stop for `pause_s`, and slow down once per burst.

        Requests that were already under way when the rate shrank say nothing about the new rate.
        """
        now_s = self._clock.monotonic_s()
        self._stopped_until_s = max(self._stopped_until_s, now_s + pause_s)
        if grant.number < self._granted_at_shrink:
            return
        self._granted_at_shrink = self._granted
        self._ceiling = self._rate * self._rules.caution
        self._rate = max(self._rules.lowest, self._rate * self._rules.shrink)

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
        return max(self._next_at_s, self._stopped_until_s)

    def _call_first(self) -> None:
        if self._waiting:
            self._waiting[0].turn.set()

    def _grant(self) -> Grant:
        now_s = self._clock.monotonic_s()
        interval_s = 1.0 / self._rate
        if now_s - self._next_at_s < interval_s:
            # The rate was in full use: only then is the lack of a 429 a sign that more is allowed.
            self._grow()
        self._next_at_s = now_s + interval_s
        grant = Grant(now_s, self._granted)
        self._granted += 1
        return grant

    def _grow(self) -> None:
        rules = self._rules
        if self._ceiling is None:
            growth = rules.exploration
        else:
            growth = rules.recovery if self._rate < self._ceiling else rules.probing
        self._rate = min(rules.highest, self._rate + growth / self._rate)


class RateBudget:
    """The three categories of one connection."""

    def __init__(self, clock: Clock, rules: PaceRules | None = None) -> None:
        self._pacers = {name: Pacer(clock, rules or PaceRules()) for name in Category}

    def __getitem__(self, category: Category) -> Pacer:
        return self._pacers[category]
