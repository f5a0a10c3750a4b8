"""How fast results are read; the engine over a real journal, in virtual time."""

from __future__ import annotations

import asyncio
from typing import Any

from tests.helpers.virtual_harness import VirtualHarness, on_engine

ANSWER_S = 0.2
HIGHEST_RATE = 75
UNANSWERED_S = 300.0
MOST_UNDER_WAY = 24


@on_engine
async def test_results_are_read_at_the_highest_rate_where_answers_take_their_time(
    harness: VirtualHarness,
) -> None:
    async def slowly(answer: Any) -> Any:
        await asyncio.sleep(ANSWER_S)
        return answer

    harness.api.after["get_run"] = slowly
    harness.api.process_s = 5.0
    batch_id = await harness.submit(150)
    await harness.finished(batch_id)
    await harness.until(lambda batch: batch.outputs_missing == 0, batch_id)
    asked = [call.at_s for call in harness.api.asked if call.operation == "get_run"]
    assert len(asked) == 150
    assert max(asked) - min(asked) < 1.1 * 150 / HIGHEST_RATE


@on_engine
async def test_answers_that_do_not_come_leave_connections_to_others(
    harness: VirtualHarness,
) -> None:
    waiting = most_waiting = 0

    async def never(answer: Any) -> Any:
        nonlocal waiting, most_waiting
        waiting += 1
        most_waiting = max(most_waiting, waiting)
        try:
            await asyncio.sleep(UNANSWERED_S)
        finally:
            waiting -= 1
        return answer

    harness.api.after["get_run"] = never
    harness.api.process_s = 5.0
    batch_id = await harness.submit(60)
    await harness.finished(batch_id)
    await harness.until(lambda batch: batch.outputs_missing == 0, batch_id)
    assert most_waiting == MOST_UNDER_WAY
