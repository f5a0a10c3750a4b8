"""What it costs to follow a batch, counted; the engine over a real journal, in virtual time."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from extend_desktop.domain.runs import RunPage
from extend_desktop.services.batch_events import InputsChanged
from extend_desktop.services.engine.changes import (
    INTERVAL_S,
    RESULTS_INTERVAL_S,
    ChangeNotifier,
)
from extend_desktop.services.engine.run_readings import FEWEST_CHANGES, MOST_CHANGES, page_size
from tests.helpers.fake_extend import lasting
from tests.helpers.virtual_harness import VirtualHarness, on_engine, run_scene
from tests.helpers.virtual_time import LoopClock, in_virtual_time

RUNS = 60
RESULT_S = 0.1


def one_after_the_other(harness: VirtualHarness) -> None:
    """Let results come one by one, as a slow line brings them."""
    line = asyncio.Lock()

    async def slowly(answer: Any) -> Any:
        async with line:
            await asyncio.sleep(RESULT_S)
        return answer

    harness.api.after["get_run"] = slowly


@on_engine
async def test_a_poll_reads_few_runs_besides_those_that_changed(harness: VirtualHarness) -> None:
    sizes: list[int] = []

    async def note(page: RunPage) -> RunPage:
        sizes.append(len(page.runs))
        return page

    harness.api.after["list_runs"] = note
    harness.api.run_rules = [
        lasting(10 + 0.25 * number, nth=number + 1, times=1) for number in range(RUNS)
    ]
    await harness.finished(await harness.submit(RUNS))
    *moving, last = sizes[next(at for at, size in enumerate(sizes) if size < RUNS) :]
    assert len(moving) >= 5, sizes
    assert max(moving[1:]) <= FEWEST_CHANGES, sizes
    # At the end all are looked at once more.
    assert last == RUNS, sizes


def test_a_page_is_as_long_as_what_changed_asks_for() -> None:
    assert page_size(1) == FEWEST_CHANGES
    assert page_size(FEWEST_CHANGES) == 2 * FEWEST_CHANGES
    assert page_size(MOST_CHANGES) == MOST_CHANGES
    # Polls become rare where nothing changes, and much may have changed by the next one.
    assert page_size(0) == MOST_CHANGES


@on_engine
async def test_results_that_come_in_are_announced_together(harness: VirtualHarness) -> None:
    one_after_the_other(harness)
    harness.api.process_s = 5.0
    batch_id = await harness.submit(RUNS)
    await harness.until(lambda batch: batch.outputs_missing == RUNS, batch_id)
    before = len(harness.seen)
    await harness.until(lambda batch: batch.outputs_missing == 0, batch_id)
    assert len(harness.seen) - before <= RUNS * RESULT_S / RESULTS_INTERVAL_S + 2


@pytest.mark.parametrize("runs", [18, 19, 20])
def test_the_last_result_is_announced_at_once(tmp_path: Path, runs: int) -> None:
    async def scene(harness: VirtualHarness) -> None:
        one_after_the_other(harness)
        harness.api.process_s = 5.0
        batch_id = await harness.submit(runs)
        stored_s: list[float] = []
        harness.batches.result_stored.subscribe(
            lambda _: stored_s.append(harness.clock.monotonic_s())
        )
        await harness.until(
            lambda batch: batch.phase_counts.processed == runs and batch.outputs_missing == 0,
            batch_id,
        )
        assert len(stored_s) == runs
        assert harness.clock.monotonic_s() - stored_s[-1] <= INTERVAL_S

    run_scene(tmp_path, scene)


@in_virtual_time
async def test_a_look_at_a_batch_that_is_busy_no_longer_comes_at_once() -> None:
    clock = LoopClock()
    changes = ChangeNotifier(clock)
    changes.notify_of_result()
    await changes.wait()
    with changes.taking() as changed:
        assert changed == ()
    taken_s = clock.monotonic_s()
    changes.notify_of_result()
    await changes.wait()
    assert clock.monotonic_s() == pytest.approx(taken_s + RESULTS_INTERVAL_S)
    with changes.taking():
        taken_s = clock.monotonic_s()
    changes.wake()
    await changes.wait()
    assert clock.monotonic_s() == taken_s


@on_engine
async def test_a_run_that_ends_while_results_come_in_is_announced_at_once(
    harness: VirtualHarness,
) -> None:
    one_after_the_other(harness)
    harness.api.run_rules = [lasting(5.0, times=RUNS - 1), lasting(8.0, nth=RUNS)]
    told_s: list[float] = []

    def note(fact: InputsChanged) -> None:
        if len(fact.inputs) == 1:
            told_s.append(harness.clock.monotonic_s())

    batch_id = await harness.submit(RUNS)
    await harness.until(lambda batch: batch.phase_counts.running == RUNS, batch_id)
    harness.batches.inputs_changed.subscribe(note)
    batch = await harness.until(lambda batch: batch.phase_counts.processed == RUNS, batch_id)
    assert batch.outputs_missing > 0
    polled_s = max(at_s for at_s in harness.api.times("list_runs") if at_s <= told_s[-1])
    assert told_s[-1] - polled_s <= INTERVAL_S


def test_a_server_on_this_computer_is_asked_twice_a_second_while_runs_end(tmp_path: Path) -> None:
    lasting_s = 0.1 * RUNS

    async def scene(harness: VirtualHarness) -> None:
        harness.api.run_rules = [
            lasting(5 + 0.1 * number, nth=number + 1, times=1) for number in range(RUNS)
        ]
        await harness.finished(await harness.submit(RUNS))
        ended_s = harness.clock.monotonic_s()
        asked = [at_s for at_s in harness.api.times("list_runs") if at_s > ended_s - lasting_s]
        assert lasting_s < len(asked) <= 2 * lasting_s + 4

    run_scene(tmp_path, scene, is_local=True)


@on_engine
async def test_an_account_works_while_a_batch_is_under_way(harness: VirtualHarness) -> None:
    assert not harness.batches.is_working
    batch_id = await harness.running(3, process_s=60.0)
    assert harness.batches.is_working
    await harness.batches.pause(batch_id)
    await harness.batches.wait_until_idle(batch_id)
    assert not harness.batches.is_working
