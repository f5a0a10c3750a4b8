"""Stopping in the middle and going on: nothing is lost, nothing is sent twice."""

from __future__ import annotations

import asyncio
from pathlib import Path

from extend_desktop.domain.batches import BatchControl, BatchStatus, InputState
from extend_desktop.domain.ids import InputId
from extend_desktop.services.batch_events import InputsChanged
from extend_desktop.services.engine.adaptive_limiter import MOST_SLOTS
from tests.helpers.in_process_sandbox import in_process_sandbox
from tests.helpers.sandbox_process import SAMPLES
from tests.integration.engine.harness import EngineHarness, local, open_harness

DOCUMENTS = sorted(path for path in SAMPLES.iterdir() if path.suffix.lower() == ".pdf")


async def uploaded(harness: EngineHarness, count: int) -> None:
    """Wait until so many inputs were announced as uploaded."""
    done: set[InputId] = set()
    enough = asyncio.Event()

    def look(changed: InputsChanged) -> None:
        done.update(item.id for item in changed.inputs if item.state is InputState.UPLOADED)
        if len(done) >= count:
            enough.set()

    harness.batches.inputs_changed.subscribe(look)
    await enough.wait()


async def test_a_stop_during_the_uploads_loses_and_repeats_nothing(tmp_path: Path) -> None:
    async with in_process_sandbox("--latency-ms", "150") as sandbox:
        async with open_harness(sandbox, tmp_path) as harness:
            batch_id = await harness.submit([local(path) for path in DOCUMENTS])
            await uploaded(harness, 5)
        uploads_before = sandbox.state()["calls"]["uploadFile"]
        async with open_harness(sandbox, tmp_path) as harness:
            restored = await harness.batches.get(batch_id)
            assert restored.control is BatchControl.PAUSED
            assert restored.pause_reason == "restored"
            inputs = await harness.batches.inputs(batch_id)
            before = {item.id: item.file_id for item in inputs if item.file_id}
            assert 5 <= len(before) < len(DOCUMENTS)
            await harness.batches.resume_all()
            batch = await harness.batches.wait_until_done(batch_id)
            after = {item.id: item.file_id for item in await harness.batches.inputs(batch_id)}

        assert batch.phase_counts.total == batch.phase_counts.ended == len(DOCUMENTS)
        assert before.items() <= after.items()
        state = sandbox.state()
        assert len(state["batches"]) == 1
        assert len(state["runs"]) == len(DOCUMENTS)
        uploads_after = state["calls"]["uploadFile"] - uploads_before
        assert uploads_after == len(DOCUMENTS) - len(before)


async def test_a_stop_while_runs_are_processed_sends_nothing_again(tmp_path: Path) -> None:
    async with in_process_sandbox("--files-per-minute", "300") as sandbox:
        async with open_harness(sandbox, tmp_path) as harness:
            batch_id = await harness.submit([local(path) for path in DOCUMENTS])
            await harness.until(lambda batch: batch.phase_counts.processed >= 3, batch_id)
        calls_before = sandbox.state()["calls"]
        async with open_harness(sandbox, tmp_path) as harness:
            # Restored batches wait for the operator: not even a poll goes out.
            assert (await harness.batches.get(batch_id)).status is BatchStatus.PAUSED
            assert sandbox.state()["calls"] == calls_before
            await harness.batches.resume_all()
            batch = await harness.batches.wait_until_done(batch_id)
            outputs = [
                await harness.results.body(item.run_id)
                for item in await harness.batches.inputs(batch_id)
                if item.run_id and item.run_status == "PROCESSED"
            ]

        assert batch.phase_counts.ended == len(DOCUMENTS)
        assert len(outputs) == batch.phase_counts.processed
        assert all(outputs)
        state = sandbox.state()
        assert state["calls"]["createExtractBatch"] == 1
        assert len(state["runs"]) == len(DOCUMENTS)


async def test_closing_lets_a_submission_on_its_way_arrive(tmp_path: Path) -> None:
    async with in_process_sandbox("--latency-ms", "400") as sandbox:
        async with open_harness(sandbox, tmp_path) as harness:
            batch_id = await harness.submit([local(DOCUMENTS[0])])
            await harness.until(lambda batch: batch.status is BatchStatus.SUBMITTING, batch_id)
        async with open_harness(sandbox, tmp_path, resume=True) as harness:
            parts = await harness.journal.parts.of_batch(batch_id)
            assert parts[0].batch_run_id is not None
            await harness.batches.wait_until_done(batch_id)
        assert len(sandbox.state()["batches"]) == 1


async def test_a_paused_batch_sends_nothing_until_it_is_resumed(tmp_path: Path) -> None:
    # More than are under way at once when the first are through.
    documents = [tmp_path / f"{number}.txt" for number in range(3 * MOST_SLOTS)]
    for number, path in enumerate(documents):
        path.write_text(f"Invoice number: {number}\n")
    async with in_process_sandbox("--latency-ms", "100") as sandbox:
        async with open_harness(sandbox, tmp_path) as harness:
            batch_id = await harness.submit([local(path) for path in documents])
            await uploaded(harness, 2)
            await harness.batches.pause(batch_id)
            await harness.until(
                lambda batch: (
                    batch.status is BatchStatus.PAUSED and batch.phase_counts.running == 0
                ),
                batch_id,
            )
            calls = sandbox.state()["calls"]
            assert "createExtractBatch" not in calls
            assert calls["uploadFile"] < len(documents)
            await harness.batches.resume(batch_id)
            batch = await harness.batches.wait_until_done(batch_id)
        assert batch.phase_counts.ended == len(documents)
        assert sandbox.state()["calls"]["uploadFile"] == len(documents)
