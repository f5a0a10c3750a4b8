"""Wake-ups, waits after failures, slots and timed semaphores, in virtual time."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from extend_desktop.domain.batches import Batch, BatchControl, BatchStatus, PhaseCounts
from extend_desktop.domain.errors import (
    AccessCode,
    AccessError,
    ConnectivityError,
    LimitError,
    RequestError,
    ServiceError,
)
from extend_desktop.domain.ids import BatchId, ExtractorId
from extend_desktop.services.batch_events import ConnectionHealth
from extend_desktop.services.engine.account_hold import AccountHolds
from extend_desktop.services.engine.adaptive_limiter import (
    FEWEST_SLOTS,
    FIRST_SLOTS,
    MOST_SLOTS,
    AdaptiveLimiter,
    Throughput,
)
from extend_desktop.services.engine.gate import Gate
from extend_desktop.services.engine.health_monitor import HealthMonitor
from extend_desktop.services.waiting import Backoff, Wakeup
from tests.helpers.journals import ACCOUNT, NOW
from tests.helpers.virtual_time import LoopClock, in_virtual_time, run_virtual


@in_virtual_time
async def test_a_wakeup_ends_a_sleep_early_and_only_one() -> None:
    clock = LoopClock()
    wakeup = Wakeup(clock)
    ends: list[float] = []
    wakeup.set()
    await wakeup.sleep(100)
    ends.append(clock.monotonic_s())
    asyncio.get_running_loop().call_later(3, wakeup.set)
    await wakeup.sleep(100)
    ends.append(clock.monotonic_s())
    await wakeup.sleep(10)
    ends.append(clock.monotonic_s())
    asyncio.get_running_loop().call_later(5, wakeup.set)
    await wakeup.sleep()
    ends.append(clock.monotonic_s())
    assert ends == [0, 3, 13, 18]


def test_waits_double_up_to_the_most_and_obey_the_server() -> None:
    backoff = Backoff(lambda _low, high: high, first_s=1, most_s=5)
    assert [backoff.next_s() for _ in range(5)] == [1, 2, 4, 5, 5]
    assert backoff.next_s(at_least_s=90) == 90
    backoff.reset()
    assert backoff.next_s() == 1


@in_virtual_time
async def test_slots_hold_back_what_is_too_many_and_widen_with_success() -> None:
    slots = AdaptiveLimiter()
    inside = most = 0

    async def upload() -> None:
        nonlocal inside, most
        async with slots:
            inside += 1
            most = max(most, inside)
            await asyncio.sleep(1)
            inside -= 1
            slots.grow()

    await asyncio.gather(*(upload() for _ in range(FIRST_SLOTS)))
    first = most
    await asyncio.gather(*(upload() for _ in range(3000)))
    assert first == FIRST_SLOTS
    assert most == MOST_SLOTS


def test_slots_double_a_round_at_first_and_grow_by_one_after_a_failure() -> None:
    slots = AdaptiveLimiter()
    for _ in range(FIRST_SLOTS):
        slots.grow()
    assert slots.width == 2 * FIRST_SLOTS
    slots.shrink()
    # A hair more than a round, for the width grows within it.
    for _ in range(FIRST_SLOTS + 1):
        slots.grow()
    assert slots.width == FIRST_SLOTS + 1


def test_slots_shrink_on_failures_but_never_close() -> None:
    slots = AdaptiveLimiter()
    for _ in range(20):
        slots.shrink()
    assert slots.width == FEWEST_SLOTS


@in_virtual_time
async def test_a_cancelled_upload_gives_its_slot_back() -> None:
    slots = AdaptiveLimiter()

    async def upload(duration_s: float) -> None:
        async with slots:
            await asyncio.sleep(duration_s)

    stuck = [asyncio.create_task(upload(1000)) for _ in range(FIRST_SLOTS + 5)]
    await asyncio.sleep(1)
    for task in stuck:
        task.cancel()
    await asyncio.gather(*stuck, return_exceptions=True)
    async with asyncio.timeout(10):
        await asyncio.gather(*(upload(1) for _ in range(FIRST_SLOTS)))


@in_virtual_time
async def test_throughput_is_what_went_out_lately() -> None:
    meter = Throughput(LoopClock())
    meter.add(1000)
    await asyncio.sleep(1)
    meter.add(4000)
    now = meter.bytes_per_s
    await asyncio.sleep(60)
    assert (now, meter.bytes_per_s) == (1000.0, 0.0)


BATCH = Batch(
    id=BatchId("b"),
    account_id=ACCOUNT,
    name="March",
    extractor_id=ExtractorId("ex"),
    extractor_name="Invoice",
    version="latest",
    pinned_version="1.0",
    priority=50,
    control=BatchControl.ACTIVE,
    status=BatchStatus.QUEUED,
    phase_counts=PhaseCounts(waiting=1),
    created_at=NOW,
    finished_at=None,
    outputs_missing=0,
)


def hold() -> AccountHolds:
    async def pause_all(_reason: str) -> None:
        pass

    return AccountHolds(LoopClock(), pause_all)


@pytest.mark.parametrize(
    ("control", "reason", "sends", "reads"),
    [
        (BatchControl.ACTIVE, None, True, True),
        (BatchControl.PAUSED, "operator", False, True),
        (BatchControl.PAUSED, "payment_required", False, True),
        (BatchControl.PAUSED, "restored", False, False),
        (BatchControl.PAUSED, "unauthorized", False, False),
        (BatchControl.CANCELLING, None, False, True),
    ],
)
def test_a_pause_stops_the_sending_and_some_also_the_reading(
    control: BatchControl, reason: str | None, sends: bool, reads: bool
) -> None:
    gate = Gate(hold())
    gate.set(BATCH)
    gate.set(replace(BATCH, control=control, pause_reason=reason))
    assert (gate.may_send, gate.may_read) == (sends, reads)
    gate.set(replace(BATCH, finished_at=NOW))
    assert (gate.may_send, gate.may_read) == (False, False)


@pytest.mark.parametrize(
    ("code", "reads"), [("payment_required", True), ("forbidden", True), ("unauthorized", False)]
)
@in_virtual_time
async def test_a_hold_of_the_account_stops_every_batch(code: AccessCode, reads: bool) -> None:
    account = hold()
    gate = Gate(account)
    gate.set(BATCH)
    await account.take(AccessError(code))
    held = (gate.may_send, gate.may_read)
    account.end()
    assert [held, (gate.may_send, gate.may_read)] == [(False, reads), (True, True)]


def test_a_closed_gate_does_not_open_again() -> None:
    gate = Gate(hold())
    gate.close()
    gate.set(BATCH)
    gate.allow_reading()
    assert (gate.may_send, gate.may_read, gate.is_open) == (False, False, False)


@in_virtual_time
async def test_health_tells_lost_connections_from_other_errors() -> None:
    monitor = HealthMonitor(LoopClock())
    heard: list[ConnectionHealth] = []
    monitor.changed.subscribe(heard.append)
    monitor.answered()
    await asyncio.sleep(4)
    monitor.planned(10.0)
    monitor.failed(ConnectivityError("dns"))
    monitor.failed(RequestError("not_found"))
    monitor.reached("upload_file")
    monitor.answered()
    assert [health.online for health in heard] == [True, True, False, True, True]
    assert (heard[1].last_update_s_ago, heard[1].next_update_in_s) == (4, 6)
    # A call that got through says nothing about an answer that was a refusal.
    problems = [health.problem and health.problem.code for health in heard]
    assert problems == [None, None, "dns", "not_found", None]


def test_what_is_wrong_with_uploads_stays_told_while_polls_are_answered() -> None:
    async def scene() -> list[str | None]:
        monitor = HealthMonitor(LoopClock())
        codes: list[str | None] = []
        monitor.changed.subscribe(lambda item: codes.append(item.problem and item.problem.code))
        monitor.failed(LimitError(operation="upload_file"))
        monitor.answered()
        monitor.reached("create_batch_run")
        monitor.reached("upload_file")
        monitor.failed(ServiceError("internal", operation="get_run"))
        monitor.gave_up("get_run")
        monitor.failed(ConnectivityError("cut", operation="upload_file"))
        monitor.answered()
        return codes

    limited, internal = "rate_limited", "internal"
    assert run_virtual(scene()) == [limited, limited, None, internal, None, "cut", None]


@in_virtual_time
async def test_any_call_tells_whether_the_server_is_there() -> None:
    monitor = HealthMonitor(LoopClock())
    online: list[bool] = []
    monitor.changed.subscribe(lambda item: online.append(item.online))
    monitor.reachability_changed(None)
    for _ in range(3):
        monitor.reachability_changed(ConnectivityError("refused"))
    monitor.reachability_changed(ConnectivityError("dns"))
    monitor.reachability_changed(None)
    monitor.reachability_changed(None)
    assert online == [False, False, True]
