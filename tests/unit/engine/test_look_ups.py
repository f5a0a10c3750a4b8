"""A submission whose answer was lost: what is said of it minute by minute, and the ways out."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from extend_desktop.domain.batches import BatchStatus, CancelMode
from extend_desktop.domain.errors import (
    ConnectivityError,
    ExtendDesktopError,
    OutcomeUnknownError,
    RequestError,
    ServiceError,
)
from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.runs import RunPage
from extend_desktop.presentation.batches import batch_status_text
from extend_desktop.presentation.quantities import clock_text
from tests.helpers.virtual_harness import VirtualHarness, on_engine, open_virtual_harness
from tests.helpers.virtual_time import START, in_virtual_time

WINDOW_S = 900.0


def no_effect(_request: Any) -> None:
    raise OutcomeUnknownError(cause="cut")


async def unconfirmed(harness: VirtualHarness, count: int = 3) -> BatchId:
    """A batch whose POST failed without an effect."""
    harness.api.before["create_batch_run"] = no_effect
    batch_id = await harness.submit(count)
    await harness.until(lambda batch: batch.phase_counts.unconfirmed == count, batch_id)
    del harness.api.before["create_batch_run"]
    return batch_id


async def idle_s(harness: VirtualHarness, batch_id: BatchId) -> float:
    await harness.batches.wait_until_idle(batch_id)
    return harness.clock.monotonic_s()


@on_engine
async def test_it_is_looked_for_exactly_as_long_as_was_said_and_then_the_operator_is_asked(
    harness: VirtualHarness,
) -> None:
    batch_id = await unconfirmed(harness)
    assert await idle_s(harness, batch_id) == pytest.approx(WINDOW_S, abs=1.0)
    batch = await harness.batches.get(batch_id)
    assert batch.status is BatchStatus.UNCONFIRMED
    assert batch.look_up is not None
    assert batch.look_up.is_over
    assert len(harness.api.times("create_batch_run")) == 1


@on_engine
async def test_the_row_says_what_is_looked_for_and_until_when(harness: VirtualHarness) -> None:
    batch_id = await unconfirmed(harness)
    for minute in range(1, 15):
        await harness.clock.sleep(60.0 * minute - harness.clock.monotonic_s())
        batch = await harness.batches.get(batch_id)
        look_up = batch.look_up
        assert look_up is not None
        assert (look_up.attempted_at, look_up.is_over) == (START, False)
        assert abs(look_up.until - START - timedelta(seconds=WINDOW_S)) < timedelta(seconds=1)
        assert look_up.looks == len(harness.api.times("list_runs"))
        assert look_up.looked_at is not None
        assert harness.clock.now() - look_up.looked_at <= timedelta(seconds=61)
        until = clock_text(START + timedelta(seconds=WINDOW_S))
        assert f"looking at Extend for 3 inputs until {until}" in batch_status_text(batch)


@pytest.mark.parametrize("window_s", [30.0, 60.0, 240.0])
@on_engine
async def test_the_window_can_be_made_shorter(harness: VirtualHarness, window_s: float) -> None:
    harness.batches.set_look_up_window(window_s)
    batch_id = await unconfirmed(harness)
    assert await idle_s(harness, batch_id) == pytest.approx(window_s, abs=1.0)
    assert await harness.batches.resend_unconfirmed(batch_id) == 3
    assert (await harness.finished(batch_id)).phase_counts.processed == 3


@on_engine
async def test_it_may_be_sent_again_from_the_first_minute_on_after_one_more_look(
    harness: VirtualHarness,
) -> None:
    batch_id = await unconfirmed(harness)
    await harness.clock.sleep(50.0)
    for early in (False, True):
        with pytest.raises(RequestError, match="look_up_open"):
            await harness.batches.resend_unconfirmed(batch_id, early=early)
    await harness.clock.sleep(15.0)
    with pytest.raises(RequestError, match="look_up_open"):
        await harness.batches.resend_unconfirmed(batch_id)
    looks = len(harness.api.times("list_runs"))
    assert await harness.batches.resend_unconfirmed(batch_id, early=True) == 3
    assert len(harness.api.times("list_runs")) > looks
    batch = await harness.finished(batch_id)
    assert (batch.phase_counts.processed, batch.look_up) == (3, None)
    assert len(harness.api.times("create_batch_run")) == 2


@on_engine
async def test_what_that_last_look_finds_is_adopted_and_not_sent(harness: VirtualHarness) -> None:
    async def lost(_batch_run: Any) -> Any:
        raise OutcomeUnknownError(cause="cut")

    async def nothing(page: RunPage) -> RunPage:
        return replace(page, runs=())

    harness.api.after |= {"create_batch_run": lost, "list_runs": nothing}
    batch_id = await harness.submit(3)
    await harness.clock.sleep(70.0)
    del harness.api.after["list_runs"]
    # Nobody has looked since; the resend does.
    assert await harness.batches.resend_unconfirmed(batch_id, early=True) == 0
    assert (await harness.finished(batch_id)).phase_counts.processed == 3
    assert len(harness.api.times("create_batch_run")) == 1


ERRORS = [ConnectivityError("refused"), ServiceError("internal"), RequestError("rejected")]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: error.code)
@on_engine
async def test_where_extend_cannot_be_asked_the_wait_ends_all_the_same(
    harness: VirtualHarness, error: ExtendDesktopError
) -> None:
    def refuse(_about: Any) -> None:
        raise error

    batch_id = await unconfirmed(harness)
    harness.api.before["list_runs"] = refuse
    assert await idle_s(harness, batch_id) < WINDOW_S + 65.0
    batch = await harness.batches.get(batch_id)
    assert batch.look_up is not None
    assert (batch.look_up.is_over, batch.look_up.problem) == (True, error.code)
    # Without a last look nothing is sent.
    with pytest.raises(type(error)):
        await harness.batches.resend_unconfirmed(batch_id)
    assert len(harness.api.times("create_batch_run")) == 1


@on_engine
async def test_a_look_up_in_a_listing_without_an_end_asks_and_can_be_sent_again(
    harness: VirtualHarness,
) -> None:
    async def again(page: RunPage) -> RunPage:
        return replace(page, next_token="again")

    harness.api.after["list_runs"] = again
    batch_id = await unconfirmed(harness)
    assert await idle_s(harness, batch_id) < WINDOW_S + 65.0
    look_up = (await harness.batches.get(batch_id)).look_up
    assert look_up is not None
    assert (look_up.is_over, look_up.problem) == (True, "endless_listing")
    assert await harness.batches.resend_unconfirmed(batch_id) == 3
    assert (await harness.finished(batch_id)).phase_counts.processed == 3


@in_virtual_time
async def test_the_time_of_an_earlier_session_counts(tmp_path: Path) -> None:
    async with open_virtual_harness(tmp_path) as harness:
        batch_id = await unconfirmed(harness)
        await harness.clock.sleep(600.0)
    async with open_virtual_harness(tmp_path, resume=True) as harness:
        assert await idle_s(harness, batch_id) == pytest.approx(WINDOW_S, abs=5.0)


@on_engine
async def test_the_cancel_of_a_lost_submission_ends_with_the_window(
    harness: VirtualHarness,
) -> None:
    batch_id = await unconfirmed(harness)
    await harness.batches.cancel(batch_id, CancelMode.EVERYTHING)
    batch = await harness.finished(batch_id, WINDOW_S + 70.0)
    assert (batch.status, batch.look_up) == (BatchStatus.CANCELLED, None)
