"""How fast a batch goes is said only while it goes."""

from __future__ import annotations

from pathlib import Path

from extend_desktop.domain.errors import AccessError, ConnectivityError
from extend_desktop.domain.ids import BatchId
from tests.helpers.fake_extend import lasting
from tests.helpers.virtual_harness import VirtualHarness, open_virtual_harness
from tests.helpers.virtual_time import in_virtual_time


async def half_done(harness: VirtualHarness) -> BatchId:
    """A batch of which half has ended, one run after the other."""
    one_by_one = [lasting(20.0 * number, nth=number, times=1) for number in range(1, 11)]
    harness.api.run_rules = [*one_by_one, lasting(10_000.0, nth=11, times=10)]
    batch_id = await harness.submit(20)
    await harness.until(lambda batch: batch.phase_counts.processed == 10, batch_id)
    assert harness.batches.pace(batch_id) is not None
    return batch_id


@in_virtual_time
async def test_a_paused_batch_has_no_pace_and_no_time_left(tmp_path: Path) -> None:
    async with open_virtual_harness(tmp_path) as harness:
        batch_id = await half_done(harness)
        await harness.batches.pause(batch_id)
        await harness.clock.sleep(1.0)
        assert harness.batches.pace(batch_id) is None
        await harness.batches.resume(batch_id)
        await harness.clock.sleep(1.0)
        assert harness.batches.pace(batch_id) is not None


@in_virtual_time
async def test_under_a_hold_of_the_account_there_is_none_either(tmp_path: Path) -> None:
    async with open_virtual_harness(tmp_path) as harness:
        batch_id = await half_done(harness)

        def refuse(_about: object) -> None:
            raise AccessError("unauthorized")

        harness.api.before["list_runs"] = refuse
        await harness.clock.sleep(60.0)
        assert harness.batches.hold is not None
        assert harness.batches.pace(batch_id) is None


@in_virtual_time
async def test_nor_while_there_is_no_connection(tmp_path: Path) -> None:
    async with open_virtual_harness(tmp_path) as harness:
        batch_id = await half_done(harness)

        def fail(_about: object) -> None:
            raise ConnectivityError("dns")

        harness.api.before["list_runs"] = fail
        await harness.clock.sleep(60.0)
        assert harness.batches.hold is None
        assert harness.batches.pace(batch_id) is None
