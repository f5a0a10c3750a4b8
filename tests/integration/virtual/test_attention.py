"""Polls come at once after a sleep of the machine, and more rarely while nobody looks."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from extend_desktop.services.batch_events import ConnectionHealth
from extend_desktop.services.engine.context import SHORTEST_POLL_S
from extend_desktop.services.engine.polling import HIDDEN_SHORTEST_S
from tests.helpers.in_process_sandbox import in_process_sandbox
from tests.integration.engine.harness import EngineHarness, open_harness, remote

SLOW = ("--files", "3", "--files-per-minute", "1")


def is_fresh(health: ConnectionHealth) -> bool:
    return health.last_update_s_ago is not None and health.last_update_s_ago < 1


async def pulse_such_that(
    harness: EngineHarness, is_so: Callable[[ConnectionHealth], bool]
) -> ConnectionHealth:
    """Wait for an announced health; the test's own timeout is the limit."""
    met: asyncio.Future[ConnectionHealth] = asyncio.get_running_loop().create_future()

    def look(health: ConnectionHealth) -> None:
        if is_so(health) and not met.done():
            met.set_result(health)

    unsubscribe = harness.batches.health.subscribe(look)
    try:
        return await met
    finally:
        unsubscribe()


async def test_after_a_sleep_of_the_machine_it_polls_at_once(tmp_path: Path) -> None:
    async with in_process_sandbox(*SLOW) as sandbox, open_harness(sandbox, tmp_path) as harness:
        await harness.submit([remote(file) for file in await harness.remote(3)])
        # Nothing moves, so the polls stretch; then the lid is closed for a night.
        calm = await pulse_such_that(harness, lambda health: (health.next_update_in_s or 0) > 18)
        begun_s = sandbox.clock.monotonic_s()
        sandbox.clock.ahead = timedelta(hours=8)
        await pulse_such_that(harness, is_fresh)
        passed_s = sandbox.clock.monotonic_s() - begun_s
    assert calm.next_update_in_s is not None
    assert passed_s < calm.next_update_in_s


async def test_a_hidden_window_polls_more_rarely_and_catches_up_when_shown(tmp_path: Path) -> None:
    async with (
        in_process_sandbox("--files", "40", "--files-per-minute", "600") as sandbox,
        open_harness(sandbox, tmp_path) as harness,
    ):
        harness.batches.set_watched(is_watched=False)
        await harness.submit([remote(file) for file in await harness.remote(40)])
        rare = await pulse_such_that(
            harness, lambda health: (health.next_update_in_s or 0) > SHORTEST_POLL_S * 1.3
        )
        harness.batches.set_watched(is_watched=True)
        soon = await pulse_such_that(harness, is_fresh)
    assert rare.next_update_in_s is not None
    assert rare.next_update_in_s >= HIDDEN_SHORTEST_S * 0.75
    assert soon.online
