"""No credits, or a refused key: the whole account stands, nothing is lost, and it goes on later."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from extend_desktop.domain.batches import BatchControl, BatchStatus
from extend_desktop.domain.control import AccountHold
from tests.helpers.in_process_sandbox import in_process_sandbox
from tests.helpers.sandbox_process import SAMPLES
from tests.integration.engine.harness import (
    EngineHarness,
    invoice_samples,
    local,
    open_harness,
    remote,
)

DOCUMENTS = sorted(path for path in SAMPLES.iterdir() if path.suffix.lower() == ".pdf")


def refusal(operation: str, status: int, **when: Any) -> dict[str, Any]:
    return {"operation": operation, "kind": "status", "status": status, **when}


async def held(harness: EngineHarness, reason: str) -> AccountHold:
    """Wait until the account is held."""
    seen: list[AccountHold | None] = [harness.batches.hold]
    harness.batches.hold_changed.subscribe(seen.append)
    batch_id = (await harness.batches.list())[0].id
    await harness.until(lambda batch: batch.pause_reason == reason, batch_id)
    hold = harness.batches.hold
    assert hold is not None
    assert hold.reason == reason
    return hold


@pytest.mark.parametrize("operation", ["uploadFile", "createExtractBatch"])
async def test_402_holds_every_batch_and_a_release_goes_on(tmp_path: Path, operation: str) -> None:
    async with in_process_sandbox("--files", "5", "--files-per-minute", "600") as sandbox:
        async with open_harness(sandbox, tmp_path) as harness:
            running = await harness.submit([remote(file) for file in await harness.remote(5)])
            await harness.until(lambda batch: batch.status is BatchStatus.PROCESSING, running)
            sandbox.plan_faults(refusal(operation, 402, every=1))
            first = await harness.submit([local(path) for path in DOCUMENTS[:4]])
            hold = await held(harness, "payment_required")
            assert (hold.error.code, bool(hold.request_id)) == ("payment_required", True)

            # A batch begun meanwhile waits too; what runs at Extend is followed to its end.
            second = await harness.submit([local(DOCUMENTS[5])])
            waiting = await harness.until(lambda batch: batch.pause_reason is not None, second)
            assert waiting.pause_reason == "payment_required"
            assert (await harness.batches.wait_until_idle(running)).phase_counts.ended == 5
            standing = await harness.batches.wait_until_idle(first)
            assert (standing.status, standing.phase_counts.ended) == (BatchStatus.PAUSED, 0)
            calls = sandbox.state()["calls"]

            # Still no credits: it is held again.
            await harness.batches.release_hold()
            await held(harness, "payment_required")
            assert sandbox.state()["calls"][operation] > calls[operation]
            assert len(sandbox.state()["batches"]) == 1

            sandbox.plan_faults()
            await harness.batches.release_hold()
            assert harness.batches.hold is None
            for batch_id in (first, second):
                batch = await harness.batches.wait_until_done(batch_id)
                assert batch.phase_counts.ended == batch.phase_counts.total
        assert len(sandbox.state()["runs"]) == 10


async def test_runs_that_run_out_of_credits_hold_what_is_not_sent_yet(tmp_path: Path) -> None:
    faults = {"runs": [{"nth": 1, "reason": "OUT_OF_CREDITS"}]}
    async with (
        in_process_sandbox("--files", "4", "--latency-ms", "100", faults=faults) as sandbox,
        open_harness(sandbox, tmp_path) as harness,
    ):
        files = await harness.remote(4)
        first = await harness.submit([remote(file) for file in files])
        second = await harness.submit([local(path) for path in DOCUMENTS])
        paused = await harness.until(lambda batch: batch.pause_reason is not None, second)
        assert paused.pause_reason == "payment_required"
        assert harness.batches.hold is not None
        assert harness.batches.hold.error.facts["cause"] == "OUT_OF_CREDITS"
        assert (await harness.batches.wait_until_idle(first)).phase_counts.failed == 1

        # Seeing the same failure again does not hold the account again.
        await harness.batches.release_hold()
        harness.batches.refresh(first)
        assert (await harness.batches.wait_until_done(second)).phase_counts.ended == len(DOCUMENTS)
        assert await harness.batches.retry_failed(first, reasons={"OUT_OF_CREDITS"}) == 1
        assert (await harness.batches.wait_until_done(first)).phase_counts.processed == 4
        assert harness.batches.hold is None


@pytest.mark.parametrize("operation", ["getBatchRun", "uploadFile"])
async def test_401_stops_all_traffic_until_there_is_a_key(tmp_path: Path, operation: str) -> None:
    async with in_process_sandbox("--files", "3", "--files-per-minute", "20") as sandbox:
        async with open_harness(sandbox, tmp_path) as harness:
            first = await harness.submit([remote(file) for file in await harness.remote(3)])
            await harness.until(lambda batch: batch.status is BatchStatus.PROCESSING, first)
            sandbox.plan_faults(refusal(operation, 401, every=1))
            second = await harness.submit([local(invoice_samples()[0])])
            await harness.until(lambda batch: batch.pause_reason == "unauthorized", first)
            for batch_id in (first, second):
                await harness.until(lambda batch: batch.pause_reason == "unauthorized", batch_id)
                assert (await harness.batches.wait_until_idle(batch_id)).phase_counts.ended < 3
            # Polls that were due within this time are not made: by the engine's clock, a minute.
            quiet = sandbox.state()["calls"]
            await harness.batches._engine._clock.sleep(60.0)
            assert sandbox.state()["calls"] == quiet

            sandbox.plan_faults()
            await harness.batches.release_hold()
            for batch_id in (first, second):
                batch = await harness.batches.wait_until_done(batch_id)
                assert (
                    batch.phase_counts.processed + batch.phase_counts.failed
                    == batch.phase_counts.total
                )
        assert len(sandbox.state()["runs"]) == 4


async def test_pausing_and_resuming_all_keeps_every_queue(tmp_path: Path) -> None:
    async with in_process_sandbox("--latency-ms", "100") as sandbox:
        async with open_harness(sandbox, tmp_path) as harness:
            ids = [await harness.submit([local(path)]) for path in DOCUMENTS[:4]]
            await harness.batches.pause_all()
            standing = [await harness.batches.wait_until_idle(batch_id) for batch_id in ids]
            paused = [batch for batch in standing if batch.finished_at is None]
            assert paused
            assert {batch.control for batch in paused} == {BatchControl.PAUSED}
            assert {batch.pause_reason for batch in paused} == {"operator"}
            await harness.batches.resume_all()
            for batch_id in ids:
                assert (await harness.batches.wait_until_done(batch_id)).phase_counts.ended == 1
        assert len(sandbox.state()["batches"]) == 4


async def test_a_hold_is_there_again_after_a_restart_until_it_is_released(tmp_path: Path) -> None:
    async with in_process_sandbox("--files", "5") as sandbox:
        sandbox.plan_faults(refusal("createExtractBatch", 402, every=1))
        async with open_harness(sandbox, tmp_path) as harness:
            first = await harness.submit([local(DOCUMENTS[0])])
            before = await held(harness, "payment_required")
        calls = sandbox.state()["calls"]
        async with open_harness(sandbox, tmp_path, restores_hold=True) as harness:
            hold = harness.batches.hold
            assert hold is not None
            assert (hold.reason, hold.error.code) == ("payment_required", "payment_required")
            assert hold.since >= before.since
            # What is submitted meanwhile waits, without another refusal.
            second = await harness.submit([local(DOCUMENTS[1])])
            waiting = await harness.until(lambda batch: batch.pause_reason is not None, second)
            assert waiting.pause_reason == "payment_required"
            assert sandbox.state()["calls"].get("createExtractBatch") == calls["createExtractBatch"]
            sandbox.plan_faults()
            await harness.batches.release_hold()
            for batch_id in (first, second):
                assert (await harness.batches.wait_until_done(batch_id)).phase_counts.ended == 1
        async with open_harness(sandbox, tmp_path, restores_hold=True) as harness:
            assert harness.batches.hold is None


async def test_a_command_and_a_key_that_is_accepted_begin_without_the_hold(tmp_path: Path) -> None:
    async with in_process_sandbox("--files", "5") as sandbox:
        sandbox.plan_faults(refusal("createExtractBatch", 402, every=1))
        async with open_harness(sandbox, tmp_path) as harness:
            await harness.submit([local(DOCUMENTS[0])])
            await held(harness, "payment_required")
        async with open_harness(sandbox, tmp_path) as harness:
            assert harness.batches.hold is None
    async with in_process_sandbox("--files", "5") as sandbox:
        sandbox.plan_faults(refusal("createExtractBatch", 401, every=1))
        async with open_harness(sandbox, tmp_path / "other") as harness:
            await harness.submit([local(DOCUMENTS[0])])
            await held(harness, "unauthorized")
        async with open_harness(sandbox, tmp_path / "other", restores_hold=True) as harness:
            assert harness.batches.hold is None
