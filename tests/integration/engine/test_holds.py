"""No credits, or a refused key: the whole account stands, nothing is lost, and it goes on later."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from extend_desktop.domain.batches import BatchControl, BatchStatus
from extend_desktop.domain.control import AccountHold
from tests.helpers.sandbox_process import SAMPLES, start_sandbox
from tests.integration.engine.desk import Desk, invoice_samples, local, open_desk, remote

DOCUMENTS = sorted(path for path in SAMPLES.iterdir() if path.suffix.lower() == ".pdf")


def refusal(operation: str, status: int, **when: Any) -> dict[str, Any]:
    return {"operation": operation, "kind": "status", "status": status, **when}


async def held(desk: Desk, reason: str) -> AccountHold:
    """Wait until the account is held."""
    seen: list[AccountHold | None] = [desk.batches.hold]
    desk.batches.hold_changed.subscribe(seen.append)
    (one, *_) = [(await desk.batches.list())[0].id]
    await desk.until(lambda batch: batch.pause_reason == reason, one)
    hold = desk.batches.hold
    assert hold is not None
    assert hold.reason == reason
    return hold


@pytest.mark.parametrize("operation", ["uploadFile", "createExtractBatch"])
async def test_402_holds_every_batch_and_a_release_goes_on(tmp_path: Path, operation: str) -> None:
    with start_sandbox("--files", "5", "--files-per-minute", "600") as sandbox:
        async with open_desk(sandbox, tmp_path) as desk:
            running = await desk.submit([remote(file) for file in await desk.remote(5)])
            await desk.until(lambda batch: batch.status is BatchStatus.PROCESSING, running)
            sandbox.plan_faults(refusal(operation, 402, every=1))
            first = await desk.submit([local(path) for path in DOCUMENTS[:4]])
            hold = await held(desk, "payment_required")
            assert (hold.error.code, bool(hold.request_id)) == ("payment_required", True)

            # A batch begun meanwhile waits too; what runs at Extend is followed to its end.
            second = await desk.submit([local(DOCUMENTS[5])])
            waiting = await desk.until(lambda batch: batch.pause_reason is not None, second)
            assert waiting.pause_reason == "payment_required"
            assert (await desk.batches.settled(running)).tally.ended == 5
            standing = await desk.batches.settled(first)
            assert (standing.status, standing.tally.ended) == (BatchStatus.PAUSED, 0)
            calls = sandbox.state()["calls"]

            # Still no credits: it is held again.
            await desk.batches.release_hold()
            await held(desk, "payment_required")
            assert sandbox.state()["calls"][operation] > calls[operation]
            assert len(sandbox.state()["batches"]) == 1

            sandbox.plan_faults()
            await desk.batches.release_hold()
            assert desk.batches.hold is None
            for batch_id in (first, second):
                batch = await desk.batches.finished(batch_id)
                assert batch.tally.ended == batch.tally.total
        assert len(sandbox.state()["runs"]) == 10


async def test_runs_that_run_out_of_credits_hold_what_is_not_sent_yet(tmp_path: Path) -> None:
    faults = {"runs": [{"nth": 1, "reason": "OUT_OF_CREDITS"}]}
    with start_sandbox("--files", "4", "--latency-ms", "100", faults=faults) as sandbox:
        async with open_desk(sandbox, tmp_path) as desk:
            files = await desk.remote(4)
            first = await desk.submit([remote(file) for file in files])
            second = await desk.submit([local(path) for path in DOCUMENTS])
            paused = await desk.until(lambda batch: batch.pause_reason is not None, second)
            assert paused.pause_reason == "payment_required"
            assert desk.batches.hold is not None
            assert desk.batches.hold.error.facts["cause"] == "OUT_OF_CREDITS"
            assert (await desk.batches.settled(first)).tally.failed == 1

            # Seeing the same failure again does not hold the account again.
            await desk.batches.release_hold()
            desk.batches.refresh(first)
            assert (await desk.batches.finished(second)).tally.ended == len(DOCUMENTS)
            assert await desk.batches.retry_failed(first, reasons={"OUT_OF_CREDITS"}) == 1
            assert (await desk.batches.finished(first)).tally.processed == 4
            assert desk.batches.hold is None


@pytest.mark.parametrize("operation", ["getBatchRun", "uploadFile"])
async def test_401_stops_all_traffic_until_there_is_a_key(tmp_path: Path, operation: str) -> None:
    with start_sandbox("--files", "3", "--files-per-minute", "20") as sandbox:
        async with open_desk(sandbox, tmp_path) as desk:
            first = await desk.submit([remote(file) for file in await desk.remote(3)])
            await desk.until(lambda batch: batch.status is BatchStatus.PROCESSING, first)
            sandbox.plan_faults(refusal(operation, 401, every=1))
            second = await desk.submit([local(invoice_samples()[0])])
            await desk.until(lambda batch: batch.pause_reason == "unauthorized", first)
            for batch_id in (first, second):
                await desk.until(lambda batch: batch.pause_reason == "unauthorized", batch_id)
                assert (await desk.batches.settled(batch_id)).tally.ended < 3
            # Polls that were due within this time are not made: by the engine's clock, a minute.
            quiet = sandbox.state()["calls"]
            await desk.batches._engine._clock.sleep(60.0)
            assert sandbox.state()["calls"] == quiet

            sandbox.plan_faults()
            await desk.batches.release_hold()
            for batch_id in (first, second):
                batch = await desk.batches.finished(batch_id)
                assert batch.tally.processed + batch.tally.failed == batch.tally.total
        assert len(sandbox.state()["runs"]) == 4


async def test_pausing_and_resuming_all_keeps_every_queue(tmp_path: Path) -> None:
    with start_sandbox("--latency-ms", "100") as sandbox:
        async with open_desk(sandbox, tmp_path) as desk:
            ids = [await desk.submit([local(path)]) for path in DOCUMENTS[:4]]
            await desk.batches.pause_all()
            standing = [await desk.batches.settled(batch_id) for batch_id in ids]
            paused = [batch for batch in standing if batch.finished_at is None]
            assert paused
            assert {batch.control for batch in paused} == {BatchControl.PAUSED}
            assert {batch.pause_reason for batch in paused} == {"operator"}
            await desk.batches.resume_all()
            for batch_id in ids:
                assert (await desk.batches.finished(batch_id)).tally.ended == 1
        assert len(sandbox.state()["batches"]) == 4
