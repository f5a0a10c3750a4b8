"""How fast a batch goes is said only while it goes."""

from __future__ import annotations

from pathlib import Path

from extend_desktop.domain.errors import AccessError
from extend_desktop.domain.ids import BatchId
from tests.helpers.engine_world import World, open_world
from tests.helpers.virtual_time import run_virtual


async def half_done(world: World) -> BatchId:
    """A batch of which half has ended, one run after the other."""
    world.api.process_s = 10_000.0
    batch_id = await world.submit(20)
    await world.until(lambda batch: batch.phase_counts.running == 20, batch_id)
    for number, run_id in enumerate(list(world.api.runs)[:10]):
        world.api.ends_s[run_id] = world.clock.monotonic_s() + 20.0 * (1 + number)
    await world.until(lambda batch: batch.phase_counts.processed == 10, batch_id)
    assert world.batches.pace(batch_id) is not None
    return batch_id


def test_a_paused_batch_has_no_pace_and_no_time_left(tmp_path: Path) -> None:
    async def work() -> None:
        async with open_world(tmp_path) as world:
            batch_id = await half_done(world)
            await world.batches.pause(batch_id)
            await world.clock.sleep(1.0)
            assert world.batches.pace(batch_id) is None
            await world.batches.resume(batch_id)
            await world.clock.sleep(1.0)
            assert world.batches.pace(batch_id) is not None

    run_virtual(work())


def test_under_a_hold_of_the_account_there_is_none_either(tmp_path: Path) -> None:
    async def work() -> None:
        async with open_world(tmp_path) as world:
            batch_id = await half_done(world)

            def refuse(_about: object) -> None:
                raise AccessError("unauthorized")

            world.api.before["list_runs"] = refuse
            await world.clock.sleep(60.0)
            assert world.batches.hold is not None
            assert world.batches.pace(batch_id) is None

    run_virtual(work())
