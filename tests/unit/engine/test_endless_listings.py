"""Lists of runs without an end: what they show counts, and what they hide is asked for."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

import pytest

from extend_desktop.domain.batches import BatchStatus, CancelMode, Phase
from extend_desktop.domain.runs import RunPage
from extend_desktop.presentation.activities import activity_text
from extend_desktop.presentation.failures import reason_text
from tests.helpers.virtual_harness import VirtualHarness, on_engine

GRACE_S, SLACK_S = 120.0, 35.0


async def repeat_token(page: RunPage) -> RunPage:
    return replace(page, next_token="again")


class NewTokens:
    """A listing whose pages go on without end, with the same runs."""

    def __init__(self) -> None:
        self.number = 0

    async def __call__(self, page: RunPage) -> RunPage:
        self.number += 1
        return replace(page, next_token=str(10_000_000 * self.number))


@pytest.mark.parametrize("make", [lambda: repeat_token, NewTokens], ids=["same", "ever new"])
@on_engine
async def test_a_listing_without_an_end_that_shows_all_runs_ends_like_any_other(
    harness: VirtualHarness, make: Callable[[], Any]
) -> None:
    harness.api.after["list_runs"] = make()
    harness.api.process_s = 300.0
    batch_id = await harness.submit(3)
    batch = await harness.finished(batch_id)
    assert (batch.status, batch.phase_counts.processed) == (BatchStatus.COMPLETED, 3)
    assert harness.clock.monotonic_s() < 300.0 + 2 * SLACK_S
    lines = [activity_text(line) for line in await harness.lines(batch_id)]
    assert sum("list does not end" in line for line in lines) == 1
    assert any("list does not end" in text for text in harness.statuses())


def first_page_only(harness: VirtualHarness, count: int) -> Callable[[RunPage], Awaitable[RunPage]]:
    """A server that shows the first runs over and over, whatever it is asked."""

    async def listing(page: RunPage) -> RunPage:
        del page
        runs = [await harness.api.now(run_id) for run_id in harness.api.run_ids[:count]]
        return RunPage(tuple(runs), "again")

    return listing


@on_engine
async def test_runs_that_an_endless_listing_does_not_show_are_asked_for_one_by_one(
    harness: VirtualHarness,
) -> None:
    batch_id = await harness.running(60, process_s=100.0)
    harness.api.after["list_runs"] = first_page_only(harness, 5)
    batch = await harness.finished(batch_id)
    assert batch.phase_counts.processed == 60
    # All of them in their turn, not only the first fifty.
    asked = {item.about for item in harness.api.asked if item.operation == "get_run"}
    assert len(asked) == 60


@on_engine
async def test_what_never_appears_in_an_endless_listing_ends_with_that_word(
    harness: VirtualHarness,
) -> None:
    harness.api.after["list_runs"] = first_page_only(harness, 2)
    harness.api.process_s = 30.0
    batch_id = await harness.submit(5)
    batch = await harness.finished(batch_id)
    assert harness.clock.monotonic_s() < 30.0 + GRACE_S + 3 * SLACK_S
    assert (batch.phase_counts.processed, batch.phase_counts.failed) == (2, 3)
    failed = [item for item in await harness.inputs(batch_id) if item.phase is Phase.FAILED]
    assert {item.reason_code for item in failed} == {"endless_listing"}
    assert "list" in reason_text(failed[0])
    # Once it can be read again they are found, and nothing is sent twice.
    del harness.api.after["list_runs"]
    assert await harness.batches.retry_failed(batch_id) == 0
    batch = await harness.until(lambda item: item.phase_counts.processed == 5, batch_id)
    assert len(harness.api.times("create_batch_run")) == 1


@on_engine
async def test_runs_that_are_gone_under_an_endless_listing_are_not_waited_for(
    harness: VirtualHarness,
) -> None:
    batch_id = await harness.running(5, process_s=100.0)
    for run_id in harness.api.run_ids[3:]:
        harness.api.drop_run(run_id)
    harness.api.after["list_runs"] = first_page_only(harness, 2)
    batch = await harness.finished(batch_id, 3600.0)
    assert (batch.phase_counts.processed, batch.phase_counts.failed) == (3, 2)


@on_engine
async def test_everything_is_cancelled_also_under_an_endless_listing(
    harness: VirtualHarness,
) -> None:
    batch_id = await harness.running(5)
    harness.api.after["list_runs"] = repeat_token
    await harness.batches.cancel(batch_id, CancelMode.EVERYTHING)
    batch = await harness.finished(batch_id, 600.0)
    assert (batch.status, batch.phase_counts.cancelled) == (BatchStatus.CANCELLED, 5)
