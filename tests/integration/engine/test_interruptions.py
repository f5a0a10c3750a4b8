"""Stopping in the middle and going on: nothing is lost, nothing is sent twice."""

from __future__ import annotations

import asyncio
from pathlib import Path

from extend_desktop.domain.batches import BatchControl, BatchStatus, InputState
from extend_desktop.domain.ids import InputId
from extend_desktop.services.batches import InputsChanged
from extend_desktop.services.engine.adaptive_limiter import MOST_SLOTS
from tests.helpers.sandbox_process import SAMPLES, start_sandbox
from tests.integration.engine.desk import Desk, local, open_desk

DOCUMENTS = sorted(path for path in SAMPLES.iterdir() if path.suffix.lower() == ".pdf")


async def uploaded(desk: Desk, count: int) -> None:
    """Wait until so many inputs were announced as uploaded."""
    done: set[InputId] = set()
    enough = asyncio.Event()

    def look(changed: InputsChanged) -> None:
        done.update(one.id for one in changed.inputs if one.state is InputState.UPLOADED)
        if len(done) >= count:
            enough.set()

    desk.batches.inputs_changed.subscribe(look)
    await enough.wait()


async def test_a_stop_during_the_uploads_loses_and_repeats_nothing(tmp_path: Path) -> None:
    with start_sandbox("--latency-ms", "150") as sandbox:
        async with open_desk(sandbox, tmp_path) as desk:
            batch_id = await desk.submit([local(path) for path in DOCUMENTS])
            await uploaded(desk, 5)
        uploads_before = sandbox.state()["calls"]["uploadFile"]
        async with open_desk(sandbox, tmp_path) as desk:
            restored = await desk.batches.get(batch_id)
            assert restored.control is BatchControl.PAUSED
            assert restored.pause_reason == "restored"
            inputs = await desk.batches.inputs(batch_id)
            before = {one.id: one.file_id for one in inputs if one.file_id}
            assert 5 <= len(before) < len(DOCUMENTS)
            await desk.batches.resume_all()
            batch = await desk.batches.finished(batch_id)
            after = {one.id: one.file_id for one in await desk.batches.inputs(batch_id)}

        assert batch.tally.total == batch.tally.ended == len(DOCUMENTS)
        assert before.items() <= after.items()
        state = sandbox.state()
        assert len(state["batches"]) == 1
        assert len(state["runs"]) == len(DOCUMENTS)
        uploads_after = state["calls"]["uploadFile"] - uploads_before
        assert uploads_after == len(DOCUMENTS) - len(before)


async def test_a_stop_while_runs_are_processed_sends_nothing_again(tmp_path: Path) -> None:
    with start_sandbox("--files-per-minute", "300") as sandbox:
        async with open_desk(sandbox, tmp_path) as desk:
            batch_id = await desk.submit([local(path) for path in DOCUMENTS])
            await desk.until(lambda batch: batch.tally.processed >= 3, batch_id)
        calls_before = sandbox.state()["calls"]
        async with open_desk(sandbox, tmp_path) as desk:
            # Restored batches wait for the operator: not even a poll goes out.
            assert (await desk.batches.get(batch_id)).status is BatchStatus.PAUSED
            assert sandbox.state()["calls"] == calls_before
            await desk.batches.resume_all()
            batch = await desk.batches.finished(batch_id)
            outputs = [
                await desk.results.body(one.run_id)
                for one in await desk.batches.inputs(batch_id)
                if one.run_id and one.run_status == "PROCESSED"
            ]

        assert batch.tally.ended == len(DOCUMENTS)
        assert len(outputs) == batch.tally.processed
        assert all(outputs)
        state = sandbox.state()
        assert state["calls"]["createExtractBatch"] == 1
        assert len(state["runs"]) == len(DOCUMENTS)


async def test_closing_lets_a_submission_on_its_way_arrive(tmp_path: Path) -> None:
    with start_sandbox("--latency-ms", "400") as sandbox:
        async with open_desk(sandbox, tmp_path) as desk:
            batch_id = await desk.submit([local(DOCUMENTS[0])])
            await desk.until(lambda batch: batch.status is BatchStatus.SUBMITTING, batch_id)
        async with open_desk(sandbox, tmp_path, resume=True) as desk:
            parts = await desk.journal.parts.of_batch(batch_id)
            assert parts[0].batch_run_id is not None
            await desk.batches.finished(batch_id)
        assert len(sandbox.state()["batches"]) == 1


async def test_a_paused_batch_sends_nothing_until_it_is_resumed(tmp_path: Path) -> None:
    # More than are under way at once when the first are through.
    documents = [tmp_path / f"{number}.txt" for number in range(3 * MOST_SLOTS)]
    for number, path in enumerate(documents):
        path.write_text(f"Invoice number: {number}\n")
    with start_sandbox("--latency-ms", "100") as sandbox:
        async with open_desk(sandbox, tmp_path) as desk:
            batch_id = await desk.submit([local(path) for path in documents])
            await uploaded(desk, 2)
            await desk.batches.pause(batch_id)
            await desk.until(
                lambda batch: batch.status is BatchStatus.PAUSED and batch.tally.running == 0,
                batch_id,
            )
            calls = sandbox.state()["calls"]
            assert "createExtractBatch" not in calls
            assert calls["uploadFile"] < len(documents)
            await desk.batches.resume(batch_id)
            batch = await desk.batches.finished(batch_id)
        assert batch.tally.ended == len(documents)
        assert sandbox.state()["calls"]["uploadFile"] == len(documents)
