"""A network that drops silently, over real sockets: what hangs is given up, and goes on afterwards."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from extend_desktop.api.limits import Limits
from extend_desktop.domain.batches import BatchStatus
from extend_desktop.domain.ids import BatchId
from tests.helpers.journals import drafts_of
from tests.helpers.relay import relay_to
from tests.helpers.sandbox_process import start_sandbox
from tests.helpers.waiting import GIVE_UP_S
from tests.integration.engine.harness import EngineHarness, invoice_samples, local, open_harness

SHORT = Limits(
    connect_s=1.0,
    read_s=1.0,
    answer_s=1.0,
    effect_answer_s=1.0,
    upload_write_s=1.0,
    upload_read_s=1.0,
)
"""Of a second each, where the program waits for many."""


async def _until_at_extend(harness: EngineHarness, batch_id: BatchId) -> None:
    """Wait until a run is known: before, the request may get lost and wait for the operator's word."""
    while not any(row.input.run_id for row in await harness.rows(batch_id)):  # noqa: ASYNC110
        await asyncio.sleep(0.01)


@pytest.mark.parametrize(("what", "inputs"), [("upload", 1), ("polling", 4)])
async def test_what_hung_goes_on_after_a_network_dropped_silently(
    tmp_path: Path, what: str, inputs: int
) -> None:
    """Of four inputs some are not processed yet when the first ones are seen at Extend."""
    with start_sandbox("--files-per-minute", "30") as sandbox:
        async with (
            relay_to(sandbox.url) as relay,
            open_harness(replace(sandbox, url=relay.url), tmp_path, limits=SHORT) as harness,
            asyncio.timeout(GIVE_UP_S),
        ):
            lost = asyncio.Event()
            harness.batches.health.subscribe(lambda now: None if now.online else lost.set())
            terms = await harness.terms()
            drafts = drafts_of([local(path) for path in invoice_samples()[:inputs]])
            batch_id = await harness.batches.submit(terms, drafts)
            if what == "polling":
                await _until_at_extend(harness, batch_id)
            relay.is_silent = True
            await lost.wait()
            relay.is_silent = False
            batch = await harness.batches.wait_until_done(batch_id)
        state = sandbox.state()
    assert batch.status is BatchStatus.COMPLETED
    assert len(state["batches"]) == 1
    assert len(state["runs"]) == inputs
    assert relay.lost
