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
from tests.helpers.engine_world import World, in_world, open_world
from tests.helpers.virtual_time import START, run_virtual

WINDOW_S = 900.0


def no_effect(_request: Any) -> None:
    raise OutcomeUnknownError(cause="cut")


async def unconfirmed(world: World, count: int = 3) -> BatchId:
    """A batch whose POST failed without an effect."""
    world.api.before["create_batch_run"] = no_effect
    batch_id = await world.submit(count)
    await world.until(lambda batch: batch.phase_counts.unconfirmed == count, batch_id)
    del world.api.before["create_batch_run"]
    return batch_id


async def settled(world: World, batch_id: BatchId) -> float:
    await world.batches.wait_until_idle(batch_id)
    return world.clock.monotonic_s()


def test_it_is_looked_for_exactly_as_long_as_was_said_and_then_the_operator_is_asked(
    tmp_path: Path,
) -> None:
    async def scene(world: World) -> None:
        batch_id = await unconfirmed(world)
        assert await settled(world, batch_id) == pytest.approx(WINDOW_S, abs=1.0)
        batch = await world.batches.get(batch_id)
        assert batch.status is BatchStatus.UNCONFIRMED
        assert batch.look_up is not None
        assert batch.look_up.is_over
        assert len(world.api.times("create_batch_run")) == 1

    in_world(tmp_path, scene)


def test_the_row_says_what_is_looked_for_and_until_when(tmp_path: Path) -> None:
    async def scene(world: World) -> None:
        batch_id = await unconfirmed(world)
        for minute in range(1, 15):
            await world.clock.sleep(60.0 * minute - world.clock.monotonic_s())
            batch = await world.batches.get(batch_id)
            look_up = batch.look_up
            assert look_up is not None
            assert (look_up.attempted_at, look_up.is_over) == (START, False)
            assert abs(look_up.until - START - timedelta(seconds=WINDOW_S)) < timedelta(seconds=1)
            assert look_up.looks == len(world.api.times("list_runs"))
            assert look_up.looked_at is not None
            assert world.clock.now() - look_up.looked_at <= timedelta(seconds=61)
            until = clock_text(START + timedelta(seconds=WINDOW_S))
            assert f"looking at Extend for 3 inputs until {until}" in batch_status_text(batch)

    in_world(tmp_path, scene)


@pytest.mark.parametrize("window_s", [30.0, 60.0, 240.0])
def test_the_window_can_be_made_shorter(tmp_path: Path, window_s: float) -> None:
    async def scene(world: World) -> None:
        world.batches.set_look_up_window(window_s)
        batch_id = await unconfirmed(world)
        assert await settled(world, batch_id) == pytest.approx(window_s, abs=1.0)
        assert await world.batches.resend_unconfirmed(batch_id) == 3
        assert (await world.finished(batch_id)).phase_counts.processed == 3

    in_world(tmp_path, scene)


def test_it_may_be_sent_again_from_the_first_minute_on_after_one_more_look(tmp_path: Path) -> None:
    async def scene(world: World) -> None:
        batch_id = await unconfirmed(world)
        await world.clock.sleep(50.0)
        for early in (False, True):
            with pytest.raises(RequestError, match="look_up_open"):
                await world.batches.resend_unconfirmed(batch_id, early=early)
        await world.clock.sleep(15.0)
        with pytest.raises(RequestError, match="look_up_open"):
            await world.batches.resend_unconfirmed(batch_id)
        looks = len(world.api.times("list_runs"))
        assert await world.batches.resend_unconfirmed(batch_id, early=True) == 3
        assert len(world.api.times("list_runs")) > looks
        batch = await world.finished(batch_id)
        assert (batch.phase_counts.processed, batch.look_up) == (3, None)
        assert len(world.api.times("create_batch_run")) == 2

    in_world(tmp_path, scene)


def test_what_that_last_look_finds_is_adopted_and_not_sent(tmp_path: Path) -> None:
    async def scene(world: World) -> None:
        async def lost(_batch_run: Any) -> Any:
            raise OutcomeUnknownError(cause="cut")

        async def nothing(page: RunPage) -> RunPage:
            return replace(page, runs=())

        world.api.after |= {"create_batch_run": lost, "list_runs": nothing}
        batch_id = await world.submit(3)
        await world.clock.sleep(70.0)
        del world.api.after["list_runs"]
        # Nobody has looked since; the resend does.
        assert await world.batches.resend_unconfirmed(batch_id, early=True) == 0
        assert (await world.finished(batch_id)).phase_counts.processed == 3
        assert len(world.api.times("create_batch_run")) == 1

    in_world(tmp_path, scene)


TROUBLES = [ConnectivityError("refused"), ServiceError("internal"), RequestError("rejected")]


@pytest.mark.parametrize("error", TROUBLES, ids=lambda error: error.code)
def test_where_extend_cannot_be_asked_the_wait_ends_all_the_same(
    tmp_path: Path, error: ExtendDesktopError
) -> None:
    async def scene(world: World) -> None:
        def refuse(_about: Any) -> None:
            raise error

        batch_id = await unconfirmed(world)
        world.api.before["list_runs"] = refuse
        assert await settled(world, batch_id) < WINDOW_S + 65.0
        batch = await world.batches.get(batch_id)
        assert batch.look_up is not None
        assert (batch.look_up.is_over, batch.look_up.problem) == (True, error.code)
        # Without a last look nothing is sent.
        with pytest.raises(type(error)):
            await world.batches.resend_unconfirmed(batch_id)
        assert len(world.api.times("create_batch_run")) == 1

    in_world(tmp_path, scene)


def test_a_look_up_in_a_listing_without_an_end_asks_and_can_be_sent_again(tmp_path: Path) -> None:
    async def scene(world: World) -> None:
        async def again(page: RunPage) -> RunPage:
            return replace(page, next_token="again")

        world.api.after["list_runs"] = again
        batch_id = await unconfirmed(world)
        assert await settled(world, batch_id) < WINDOW_S + 65.0
        look_up = (await world.batches.get(batch_id)).look_up
        assert look_up is not None
        assert (look_up.is_over, look_up.problem) == (True, "endless_listing")
        assert await world.batches.resend_unconfirmed(batch_id) == 3
        assert (await world.finished(batch_id)).phase_counts.processed == 3

    in_world(tmp_path, scene)


def test_the_time_of_an_earlier_session_counts(tmp_path: Path) -> None:
    async def work() -> None:
        async with open_world(tmp_path) as world:
            batch_id = await unconfirmed(world)
            await world.clock.sleep(600.0)
        async with open_world(tmp_path, resume=True) as world:
            assert await settled(world, batch_id) == pytest.approx(WINDOW_S, abs=5.0)

    run_virtual(work())


def test_the_cancel_of_a_lost_submission_ends_with_the_window(tmp_path: Path) -> None:
    async def scene(world: World) -> None:
        batch_id = await unconfirmed(world)
        await world.batches.cancel(batch_id, CancelMode.EVERYTHING)
        batch = await world.finished(batch_id, WINDOW_S + 70.0)
        assert (batch.status, batch.look_up) == (BatchStatus.CANCELLED, None)

    in_world(tmp_path, scene)
