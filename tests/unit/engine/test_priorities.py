"""A priority that was not chosen is sent with no request: not the first, not a retry, not a resend."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from extend_desktop.domain.errors import OutcomeUnknownError, RequestError
from tests.helpers.fake_extend import open_extend
from tests.helpers.virtual_harness import VirtualHarness, open_virtual_harness
from tests.helpers.virtual_time import in_virtual_time


def priorities(harness: VirtualHarness) -> list[int | None]:
    return [request.priority for request in harness.api.requests]


@pytest.mark.parametrize("chosen", [None, 50, 7])
@in_virtual_time
async def test_every_request_of_a_batch_has_its_priority_or_none(
    tmp_path: Path, chosen: int | None
) -> None:
    def refuse(_request: Any) -> None:
        raise RequestError("rejected")

    def lose(_request: Any) -> None:
        raise OutcomeUnknownError(cause="cut")

    async with open_virtual_harness(tmp_path) as harness:
        harness.api.before["create_batch_run"] = refuse
        batch_id = await harness.submit(2, priority=chosen)
        await harness.finished(batch_id)
        harness.api.before["create_batch_run"] = lose
        await harness.batches.retry_failed(batch_id)
        await harness.batches.wait_until_idle(batch_id)
        del harness.api.before["create_batch_run"]
        await harness.batches.resend_unconfirmed(batch_id)
        batch = await harness.finished(batch_id)
        assert (batch.priority, batch.phase_counts.processed) == (chosen, 2)
        assert priorities(harness) == [chosen] * 3
    async with open_virtual_harness(tmp_path) as harness:
        assert (await harness.batches.get(batch_id)).priority == chosen


@in_virtual_time
async def test_an_adopted_batch_run_has_no_chosen_priority(tmp_path: Path) -> None:
    async with open_extend() as api:
        async with open_virtual_harness(tmp_path / "other", api) as harness:
            await harness.submit(2, priority=3)
            await harness.clock.sleep(60.0)
        async with open_virtual_harness(tmp_path / "ours", api) as harness:
            adopted = await harness.batches.adopt(api.batch_run.id)
            assert (await harness.batches.get(adopted)).priority is None
