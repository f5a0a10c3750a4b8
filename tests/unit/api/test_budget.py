"""The budget in virtual time: pacing, order, stops, learning, and that nobody is forgotten."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from dataclasses import dataclass, field
from itertools import pairwise
from math import ceil, inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.api.budget import LearntRate, Pacer, PaceRules, RateBudget
from extend_desktop.api.operations import Category
from extend_desktop.api.server_limits import Permit
from extend_desktop.services.ports import Urgency
from tests.helpers.virtual_time import LoopClock, in_virtual_time, run_virtual

STEADY = PaceRules(doubling_s=inf, calm_s=inf)
RULES = PaceRules()
TINY_S = 1e-6


async def _grants(pacer: Pacer, number: int) -> list[float]:
    permits = await asyncio.gather(*(pacer.acquire(Urgency.BACKGROUND) for _ in range(number)))
    return sorted(permit.at_s for permit in permits)


def test_requests_are_spaced_evenly() -> None:
    async def work() -> list[float]:
        return await _grants(Pacer(LoopClock(), STEADY), 21)

    times = run_virtual(work())
    assert times == pytest.approx([number * 0.1 for number in range(21)])


@in_virtual_time
async def test_an_idle_budget_saves_nothing_up() -> None:
    pacer = Pacer(LoopClock(), STEADY)
    await asyncio.sleep(60)
    times = await _grants(pacer, 11)
    assert times[-1] - times[0] == pytest.approx(1.0)


@in_virtual_time
async def test_interactive_calls_overtake_waiting_background_calls() -> None:
    order: list[str] = []

    async def call(pacer: Pacer, urgency: Urgency, name: str) -> None:
        await pacer.acquire(urgency)
        order.append(name)

    pacer = Pacer(LoopClock(), STEADY)
    async with asyncio.TaskGroup() as group:
        for number in range(5):
            group.create_task(call(pacer, Urgency.BACKGROUND, f"b{number}"))
        await asyncio.sleep(0.15)
        group.create_task(call(pacer, Urgency.INTERACTIVE, "i0"))
        group.create_task(call(pacer, Urgency.INTERACTIVE, "i1"))
    assert order == ["b0", "b1", "i0", "i1", "b2", "b3", "b4"]


@in_virtual_time
async def test_a_category_stops_alone_and_for_all_its_waiting_calls() -> None:
    budget = RateBudget(LoopClock(), STEADY)
    first = await budget[Category.GET].acquire(Urgency.BACKGROUND)
    waiting = asyncio.ensure_future(_grants(budget[Category.GET], 3))
    await asyncio.sleep(0.05)
    budget[Category.GET].throttled(first, 7.0)
    stopped_s = budget[Category.GET].stopped_s
    runs = await _grants(budget[Category.RUN], 2)
    reads = await waiting
    assert stopped_s == pytest.approx(7.0)
    assert reads[0] == pytest.approx(7.05)
    assert runs[-1] < 1.0


@in_virtual_time
async def test_one_burst_of_429_shrinks_the_rate_once() -> None:
    pacer = Pacer(LoopClock(), STEADY)
    burst = [await pacer.acquire(Urgency.BACKGROUND) for _ in range(5)]
    for permit in burst:
        pacer.throttled(permit, 1.0)
    after_burst = pacer.rate_per_s
    pacer.throttled(await pacer.acquire(Urgency.BACKGROUND), 1.0)
    after_second = pacer.rate_per_s
    assert after_burst == pytest.approx(7.5)
    assert after_second == pytest.approx(7.5 * 0.75)


@in_virtual_time
async def test_the_rate_grows_in_use_up_to_the_highest_and_not_while_idle() -> None:
    pacer = Pacer(LoopClock(), RULES)
    for _ in range(50):
        await asyncio.sleep(10)
        await pacer.acquire(Urgency.BACKGROUND)
    idle = pacer.rate_per_s
    for _ in range(2_000):
        permit = await pacer.acquire(Urgency.BACKGROUND)
        pacer.let_through(permit)
        pacer.done(permit)
    used = pacer.rate_per_s
    assert idle == RULES.start
    assert used == RULES.highest


@dataclass
class WindowServer:
    """Allows `limit` requests in any second, as the documentation describes its own limit."""

    limit: int
    accepted: int = 0
    refused: int = 0
    _recent: deque[float] = field(default_factory=deque[float])

    def request(self, now_s: float) -> bool:
        while self._recent and self._recent[0] <= now_s - 1.0:
            self._recent.popleft()
        if len(self._recent) >= self.limit:
            self.refused += 1
            return False
        self._recent.append(now_s)
        self.accepted += 1
        return True


@dataclass
class BucketServer:
    """Saves up what is not asked for, a second's worth at most, as the sandbox does."""

    limit: int
    accepted: int = 0
    refused: int = 0
    _tokens: float = -1.0
    _at_s: float = 0.0

    def request(self, now_s: float) -> bool:
        if self._tokens < 0:
            self._tokens = self.limit
        self._tokens = min(self.limit, self._tokens + (now_s - self._at_s) * self.limit)
        self._at_s = now_s
        if self._tokens < 1:
            self.refused += 1
            return False
        self._tokens -= 1
        self.accepted += 1
        return True


Server = WindowServer | BucketServer


async def _work_through(
    server: Server | Share, pacer: Pacer, count: float, duration_s: float
) -> float:
    """Send until so many were accepted or so much time is over; give the time it took."""
    loop = asyncio.get_running_loop()
    begun_s = ended_s = loop.time()
    accepted = 0

    async def worker() -> None:
        nonlocal accepted, ended_s
        while accepted < count and loop.time() < begun_s + duration_s:
            permit: Permit = await pacer.acquire(Urgency.BACKGROUND)
            if accepted >= count:
                return
            await asyncio.sleep(0.1)
            if server.request(loop.time()):
                pacer.let_through(permit)
                accepted += 1
                ended_s = loop.time() if accepted <= count else ended_s
            else:
                pacer.throttled(permit, 1.0)
            pacer.done(permit)

    async with asyncio.TaskGroup() as group:
        for _ in range(16):
            group.create_task(worker())
    return ended_s - begun_s


async def _from_cold(
    server: Server, count: float, duration_s: float, rules: PaceRules = RULES
) -> float:
    return await _work_through(server, Pacer(LoopClock(), rules), count, duration_s)


@pytest.mark.parametrize("limit", [5, 10, 25, 60])
@pytest.mark.parametrize(("kind", "least"), [(WindowServer, 0.75), (BucketServer, 0.96)])
def test_it_learns_what_a_server_allows(kind: type[Server], least: float, limit: int) -> None:
    """Over five minutes it uses most of the limit and is refused rarely."""
    duration_s = 300.0
    server = kind(limit)
    run_virtual(_from_cold(server, inf, duration_s))
    assert server.accepted > least * limit * duration_s
    assert server.refused < 0.02 * server.accepted


@pytest.mark.parametrize(
    ("limit", "count", "least"), [(10, 300, 0.98), (25, 600, 0.95), (75, 1500, 0.93)]
)
def test_a_short_job_nearly_uses_the_limit_from_the_start(
    limit: int, count: int, least: float
) -> None:
    server = BucketServer(limit)
    took_s = run_virtual(_from_cold(server, count, inf))
    assert (count - limit) / limit / took_s > least
    # The smallest plan is met by a single request.
    assert server.refused <= (1 if limit == RULES.start else ceil(0.01 * count))


@in_virtual_time
async def test_the_smallest_plan_is_known_by_its_rate_although_answers_are_late() -> None:
    """A burst within a second measures a little more or less than the server allows."""
    server, pacer = BucketServer(10), Pacer(LoopClock(), RULES)
    while not server.refused:
        permit = await pacer.acquire(Urgency.BACKGROUND)
        if server.request(asyncio.get_running_loop().time()):
            pacer.let_through(permit)
        else:
            pacer.throttled(permit, 1.0)
        pacer.done(permit)
    assert pacer.rate_per_s == RULES.start


async def _twice(server: Server, count: int) -> tuple[float, int]:
    """Send as two programs one after the other; return the second's time and 429s."""
    first = RateBudget(LoopClock())
    await _work_through(server, first[Category.WRITE], count, inf)
    await asyncio.sleep(60)
    refused = server.refused
    second = RateBudget(LoopClock(), learnt=first.learnt)
    took_s = await _work_through(server, second[Category.WRITE], count, inf)
    return took_s, server.refused - refused


@pytest.mark.parametrize(("limit", "count"), [(10, 300), (25, 600), (75, 1500)])
def test_a_rate_that_was_learnt_is_used_from_the_first_request(limit: int, count: int) -> None:
    took_s, refused = run_virtual(_twice(BucketServer(limit), count))
    assert (count - limit) / limit / took_s > 0.97
    assert refused <= 1


@in_virtual_time
async def test_a_limit_is_known_after_a_restart_although_nothing_is_saved_up() -> None:
    """Taken for none, it would be doubled every moment, as a rate that met no limit yet."""
    server, first = WindowServer(25), Pacer(LoopClock(), RULES)
    await _work_through(server, first, inf, 300.0)
    accepted, refused = server.accepted, server.refused
    second = Pacer(LoopClock(), RULES, learnt=first.learnt)
    await _work_through(server, second, inf, 60.0)
    assert server.accepted - accepted > 0.8 * 25 * 60
    assert server.refused - refused <= 3


@pytest.mark.parametrize(
    ("learnt", "limit"), [(75.0, 10), (37.0, 75), (5.0, 10)], ids=["lower", "higher", "shared"]
)
def test_a_rate_that_holds_no_more_is_learnt_anew(learnt: float, limit: int) -> None:
    server = BucketServer(limit)
    known = LearntRate(learnt, 1.8 * learnt)

    async def work() -> None:
        await _work_through(server, Pacer(LoopClock(), RULES, learnt=known), inf, 60.0)

    run_virtual(work())
    assert server.accepted > 0.85 * limit * 60
    assert server.refused < 50


def test_a_budget_that_learnt_nothing_has_nothing_to_remember() -> None:
    async def work() -> RateBudget:
        budget = RateBudget(LoopClock())
        await budget[Category.GET].acquire(Urgency.BACKGROUND)
        return budget

    # A single request grows a rate a little, and the others not at all.
    assert set(run_virtual(work()).learnt) <= {Category.GET.value}


@in_virtual_time
async def test_what_was_recalled_and_not_used_is_not_learnt_again() -> None:
    """Or it would be taken for new with each start."""
    known = LearntRate(10.0, 17.0)
    budget = RateBudget(
        LoopClock(), learnt={Category.GET.value: known, Category.WRITE.value: known}
    )
    unused = budget.learnt
    await budget[Category.GET].acquire(Urgency.BACKGROUND)
    assert unused == {}
    assert set(budget.learnt) == {Category.GET.value}


SHARES = {
    "both at once": (None, None, 0.0),
    "the second later": (None, None, 60.0),
    "both remember": (LearntRate(10.0, 17.0), LearntRate(10.0, 17.0), 0.0),
    "one remembers, the other is new": (LearntRate(10.0, 17.0), None, 30.0),
}


@pytest.mark.parametrize("kind", [WindowServer, BucketServer])
@pytest.mark.parametrize(("first", "second", "later_s"), SHARES.values(), ids=SHARES)
@in_virtual_time
async def test_two_programs_of_one_organization_share_without_starving(
    kind: type[Server], first: LearntRate | None, second: LearntRate | None, later_s: float
) -> None:
    """Neither knows of the other: window and command line, or two computers."""
    server = kind(10)
    pacers = [Pacer(LoopClock(), RULES, learnt=known) for known in (first, second)]
    shares: list[Share] = []

    async def use(pacer: Pacer, after_s: float) -> None:
        await asyncio.sleep(after_s)
        for _ in range(3):
            share = Share(server)
            await _work_through(share, pacer, inf, 120.0)
            shares.append(share)

    async with asyncio.TaskGroup() as group:
        group.create_task(use(pacers[0], 0.0))
        group.create_task(use(pacers[1], later_s))
    # The first minutes of each, then the last two of both.
    assert min(share.accepted for share in shares) > 0.2 * 10 * 120
    assert min(share.accepted for share in shares[-4:]) > 0.3 * 10 * 120
    assert sum(share.refused for share in shares) < 0.02 * server.accepted


@dataclass
class Share:
    """What one program has of a server."""

    server: Server
    accepted: int = 0
    refused: int = 0

    def request(self, now_s: float) -> bool:
        is_accepted = self.server.request(now_s)
        self.accepted += is_accepted
        self.refused += not is_accepted
        return is_accepted


def test_each_change_of_the_rate_is_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    async def work() -> float:
        pacer = RateBudget(LoopClock(), RULES)[Category.WRITE]
        for _ in range(20):
            await pacer.acquire(Urgency.BACKGROUND)
        pacer.throttled(await pacer.acquire(Urgency.BACKGROUND), 1.0)
        return pacer.rate_per_s

    with caplog.at_level(logging.DEBUG, logger="extend_desktop.api.budget"):
        rate = run_virtual(work())
    grown, shrunk = caplog.messages[:-1], caplog.messages[-1]
    assert grown[0].startswith("rate of write: 10.0 to 11.")
    assert all(message.endswith("a second, grew") for message in grown)
    assert f"to {rate:.1f} a second, shrank after a 429" in shrunk


@in_virtual_time
async def test_the_worked_example_of_the_docstring() -> None:
    pacer = Pacer(LoopClock(), RULES)
    loop = asyncio.get_running_loop()
    while pacer.rate_per_s < 39:
        permit = await pacer.acquire(Urgency.BACKGROUND)
        pacer.let_through(permit)
        pacer.done(permit)
    took_s = loop.time()
    pacer.throttled(await pacer.acquire(Urgency.BACKGROUND), 0.0)
    base, start_s = pacer.rate_per_s, loop.time()
    while loop.time() < start_s + RULES.calm_s / 2:
        await pacer.acquire(Urgency.BACKGROUND)
    assert took_s == pytest.approx(0.75, abs=0.1)
    assert pacer.rate_per_s - base == pytest.approx(1.25, rel=0.02)


@in_virtual_time
async def test_a_limit_that_was_raised_is_found() -> None:
    server, pacer = BucketServer(10), Pacer(LoopClock(), RULES)
    await _work_through(server, pacer, inf, 60.0)
    server.limit, before = 40, server.accepted
    await _work_through(server, pacer, inf, 180.0)
    accepted, refused = server.accepted - before, server.refused
    assert accepted > 0.5 * 40 * 180
    assert refused < 0.01 * accepted


@in_virtual_time
async def test_a_limit_that_was_lowered_is_kept() -> None:
    server, pacer = BucketServer(50), Pacer(LoopClock(), RULES)
    await _work_through(server, pacer, inf, 30.0)
    server.limit, refused, accepted = 10, server.refused, server.accepted
    await _work_through(server, pacer, inf, 120.0)
    accepted, refused = server.accepted - accepted, server.refused - refused
    assert accepted > 0.8 * 10 * 120
    assert refused < 0.03 * accepted


@dataclass(frozen=True)
class Event:
    at_s: float
    urgency: Urgency
    cancel_after_s: float | None
    pause_s: float | None


events = st.lists(
    st.builds(
        Event,
        at_s=st.floats(0, 5),
        urgency=st.sampled_from(Urgency),
        cancel_after_s=st.none() | st.floats(0, 3),
        pause_s=st.none() | st.floats(0, 4),
    ),
    max_size=40,
)


@given(events)
@in_virtual_time
async def test_whatever_happens_every_call_is_served_in_its_time(plan: list[Event]) -> None:
    """No two permits too close, none in a stop, rates in bounds, no waiter lost."""
    issued: list[float] = []
    stops: list[tuple[float, float]] = []
    cancelled = 0

    async def call(pacer: Pacer, event: Event) -> None:
        nonlocal cancelled
        loop = asyncio.get_running_loop()
        await asyncio.sleep(event.at_s)
        try:
            async with asyncio.timeout(event.cancel_after_s):
                permit = await pacer.acquire(event.urgency)
        except TimeoutError:
            cancelled += 1
            return
        issued.append(permit.at_s)
        if event.pause_s is not None:
            pacer.throttled(permit, event.pause_s)
            stops.append((loop.time(), loop.time() + event.pause_s))
        assert RULES.lowest <= pacer.rate_per_s <= RULES.highest

    pacer = Pacer(LoopClock(), RULES)
    async with asyncio.TaskGroup() as group:
        for event in plan:
            group.create_task(call(pacer, event))
    assert len(issued) + cancelled == len(plan)
    issued.sort()
    gaps = [after - before for before, after in pairwise(issued)]
    assert all(gap >= 0.5 / RULES.highest - TINY_S for gap in gaps)
    assert not any(begin + TINY_S < time < end - TINY_S for begin, end in stops for time in issued)
