"""A batch can be deleted from the history at any moment; nothing of it goes on here afterwards."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from extend_desktop.domain.batches import Batch, CancelMode
from extend_desktop.domain.errors import ConnectivityError, OutcomeUnknownError, RequestError
from tests.helpers.virtual_harness import VirtualHarness, open_virtual_harness
from tests.helpers.virtual_time import run_virtual


def refuse(_about: Any) -> None:
    raise ConnectivityError("refused")


def lose(_about: Any) -> None:
    raise OutcomeUnknownError(cause="cut")


async def waits_to_be_sent(harness: VirtualHarness) -> None:
    harness.api.before["create_batch_run"] = refuse


async def is_unconfirmed(harness: VirtualHarness) -> None:
    harness.api.before["create_batch_run"] = lose


async def runs(harness: VirtualHarness) -> None:
    harness.api.process_s = 1000.0


async def is_slow_to_answer(harness: VirtualHarness) -> None:
    async def slowly(answer: Any) -> Any:
        await harness.clock.sleep(20.0)
        return answer

    harness.api.after |= {"list_runs": slowly, "get_run": slowly}
    harness.api.process_s = 1.0


async def is_submitted_slowly(harness: VirtualHarness) -> None:
    async def slowly(answer: Any) -> Any:
        await harness.clock.sleep(1.0)
        return answer

    harness.api.after["create_batch_run"] = slowly


async def is_cancelled_in_vain(harness: VirtualHarness) -> None:
    harness.api.before["cancel_run"] = refuse
    harness.api.process_s = 1000.0


SCENES = [
    waits_to_be_sent,
    is_unconfirmed,
    runs,
    is_slow_to_answer,
    is_submitted_slowly,
    is_cancelled_in_vain,
]


@pytest.mark.parametrize("prepare", SCENES, ids=lambda scene: scene.__name__)
@pytest.mark.parametrize("after_s", [0.0, 0.5, 25.0])
def test_a_batch_is_deleted_whatever_it_is_doing(
    tmp_path: Path,
    prepare: Callable[[VirtualHarness], Any],
    after_s: float,
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def work() -> None:
        async with open_virtual_harness(tmp_path) as harness:
            await prepare(harness)
            batch_id = await harness.submit(3)
            other = await harness.submit(1)
            await harness.clock.sleep(after_s)
            if prepare is is_cancelled_in_vain:
                await harness.batches.cancel(batch_id, CancelMode.EVERYTHING)
                await harness.clock.sleep(5.0)
            removed: list[Any] = []
            harness.batches.batch_removed.subscribe(removed.append)
            if (await harness.batches.get(batch_id)).finished_at is None:
                with pytest.raises(RequestError, match="rejected"):
                    await harness.batches.delete_from_history(batch_id)
            since_s = harness.clock.monotonic_s()
            await harness.batches.delete_from_history(batch_id, even_open=True)
            assert harness.clock.monotonic_s() - since_s < 3.0
            assert removed == [batch_id]
            asked = len(harness.api.times("create_batch_run"))
            seen: list[Batch] = []
            harness.batches.batch_changed.subscribe(seen.append)
            await harness.clock.sleep(600.0)
            assert [batch.id for batch in await harness.batches.list()] == [other]
            assert {request.id for request in seen} <= {other}
            if prepare is not waits_to_be_sent:
                assert len(harness.api.times("create_batch_run")) == asked

    with caplog.at_level(logging.WARNING):
        run_virtual(work())
    assert [record.message for record in caplog.records if record.levelno >= logging.ERROR] == []
