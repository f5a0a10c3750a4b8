"""Cancelling a batch: what was not sent ends, runs end by their own word, a crash changes nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from extend_desktop.domain.activities import ActivityKind
from extend_desktop.domain.batches import (
    Batch,
    BatchControl,
    BatchStatus,
    CancelMode,
    InputState,
    Phase,
)
from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.plans import PlanState
from tests.helpers.in_process_sandbox import InProcessSandbox, in_process_sandbox
from tests.helpers.sandbox_process import SAMPLES
from tests.integration.engine.harness import (
    EngineHarness,
    engine_beside_sandbox,
    invoice_samples,
    local,
    open_harness,
    remote,
)

DOCUMENTS = sorted(path for path in SAMPLES.iterdir() if path.suffix.lower() == ".pdf")


async def agree(harness: EngineHarness, sandbox: InProcessSandbox, batch_id: BatchId) -> None:
    """The journal's rows and the server's state agree, run by run."""
    runs = {run["id"]: run["status"] for run in sandbox.state()["runs"]}
    inputs = await harness.batches.inputs(batch_id)
    assert {item.run_id: str(item.run_status) for item in inputs if item.run_id} == runs
    batch = await harness.batches.get(batch_id)
    assert batch.phase_counts.total == batch.phase_counts.ended == len(inputs)


def is_at_extend(batch: Batch) -> bool:
    return batch.status is BatchStatus.PROCESSING


async def test_finish_running_sends_nothing_more_and_lets_runs_end(tmp_path: Path) -> None:
    async with engine_beside_sandbox(tmp_path, "--latency-ms", "150") as (sandbox, harness):
        batch_id = await harness.submit([local(path) for path in DOCUMENTS])
        await harness.until(lambda batch: batch.status is BatchStatus.UPLOADING, batch_id)
        await harness.batches.cancel(batch_id, CancelMode.FINISH_RUNNING)
        batch = await harness.batches.wait_until_done(batch_id)
        inputs = await harness.batches.inputs(batch_id)
        lines = await harness.lines(batch_id)
    state = sandbox.state()
    assert batch.status is BatchStatus.CANCELLED
    assert batch.phase_counts.cancelled == len(DOCUMENTS)
    assert {item.state for item in inputs} == {InputState.CANCELLED}
    assert state["batches"] == []
    assert state["calls"]["uploadFile"] < len(DOCUMENTS)
    assert ActivityKind.CANCEL_ASKED in [line.kind for line in lines]


async def test_finish_running_keeps_the_results_of_what_runs(tmp_path: Path) -> None:
    async with engine_beside_sandbox(tmp_path, "--files-per-minute", "300") as (sandbox, harness):
        samples = invoice_samples()
        batch_id = await harness.submit([local(path) for path in samples])
        await harness.until(is_at_extend, batch_id)
        await harness.batches.cancel(batch_id, CancelMode.FINISH_RUNNING)
        await harness.until(lambda batch: batch.status is BatchStatus.CANCELLING, batch_id)
        batch = await harness.batches.wait_until_done(batch_id)
        rows = await harness.rows(batch_id)
        await agree(harness, sandbox, batch_id)
    assert "cancelExtractRun" not in sandbox.state()["calls"]
    assert batch.status is BatchStatus.COMPLETED
    assert batch.phase_counts.processed == len(samples)
    assert all(row.cells for row in rows)


async def test_everything_stops_the_runs_one_by_one(tmp_path: Path) -> None:
    async with engine_beside_sandbox(tmp_path, "--files", "60", "--files-per-minute", "60") as (
        sandbox,
        harness,
    ):
        files = await harness.remote(60)
        batch_id = await harness.submit([remote(file) for file in files])
        await harness.until(lambda batch: batch.phase_counts.running >= 1, batch_id)
        await harness.batches.cancel(batch_id, CancelMode.EVERYTHING)
        batch = await harness.batches.wait_until_done(batch_id)
        lines = await harness.lines(batch_id)
        await agree(harness, sandbox, batch_id)
    progress = [line for line in lines if line.kind is ActivityKind.CANCEL_PROGRESSED]
    assert (
        sum(int(line.facts["cancelled"] or 0) for line in progress) == batch.phase_counts.cancelled
    )
    assert batch.phase_counts.cancelled > 50
    assert (
        batch.phase_counts.cancelled + batch.phase_counts.processed + batch.phase_counts.failed
        == 60
    )


async def test_finish_running_can_become_everything(tmp_path: Path) -> None:
    async with engine_beside_sandbox(tmp_path, "--files", "30", "--files-per-minute", "20") as (
        sandbox,
        harness,
    ):
        batch_id = await harness.submit([remote(file) for file in await harness.remote(30)])
        await harness.until(is_at_extend, batch_id)
        await harness.batches.cancel(batch_id, CancelMode.FINISH_RUNNING)
        await harness.until(lambda batch: batch.status is BatchStatus.CANCELLING, batch_id)
        await harness.batches.cancel(batch_id, CancelMode.EVERYTHING)
        await harness.batches.cancel(batch_id, CancelMode.FINISH_RUNNING)
        batch = await harness.batches.wait_until_done(batch_id)
        await agree(harness, sandbox, batch_id)
    assert batch.phase_counts.cancelled > 20


async def test_a_crash_in_the_middle_of_a_cancel_is_taken_up(tmp_path: Path) -> None:
    flags = ("--files", "40", "--files-per-minute", "20", "--latency-ms", "60")
    async with in_process_sandbox(*flags) as sandbox:
        async with open_harness(sandbox, tmp_path) as harness:
            batch_id = await harness.submit([remote(file) for file in await harness.remote(40)])
            await harness.until(is_at_extend, batch_id)
            await harness.batches.cancel(batch_id, CancelMode.EVERYTHING)
            await harness.until(lambda batch: batch.phase_counts.cancelled >= 3, batch_id)
            before = await harness.batches.get(batch_id)
        assert before.phase_counts.cancelled < 40
        async with open_harness(sandbox, tmp_path) as harness:
            assert (await harness.batches.get(batch_id)).control is BatchControl.CANCELLING
            batch = await harness.batches.wait_until_done(batch_id)
            await agree(harness, sandbox, batch_id)
    assert batch.phase_counts.cancelled > 30


@pytest.mark.parametrize("refusals", [{"every": 2}, {"nth": 1, "times": 25}], ids=["half", "first"])
async def test_runs_that_refuse_are_looked_at_and_asked_again(
    tmp_path: Path, refusals: dict[str, Any]
) -> None:
    fault = {"operation": "cancelExtractRun", "kind": "status", "status": 400, **refusals}
    flags = ("--files", "20", "--files-per-minute", "10")
    async with engine_beside_sandbox(tmp_path, *flags, faults={"faults": [fault]}) as (
        sandbox,
        harness,
    ):
        batch_id = await harness.submit([remote(file) for file in await harness.remote(20)])
        await harness.until(is_at_extend, batch_id)
        await harness.batches.cancel(batch_id, CancelMode.EVERYTHING)
        batch = await harness.batches.wait_until_done(batch_id)
        await agree(harness, sandbox, batch_id)
    assert sandbox.state()["calls"]["cancelExtractRun"] > 20
    assert batch.phase_counts.cancelled >= 15


async def test_a_run_that_ends_in_spite_of_the_cancel_is_processed(tmp_path: Path) -> None:
    fault = {"operation": "cancelExtractRun", "kind": "status", "status": 400, "every": 1}
    async with engine_beside_sandbox(
        tmp_path, "--files-per-minute", "600", faults={"faults": [fault]}
    ) as (sandbox, harness):
        samples = invoice_samples()
        batch_id = await harness.submit([local(path) for path in samples])
        await harness.until(is_at_extend, batch_id)
        await harness.batches.cancel(batch_id, CancelMode.EVERYTHING)
        batch = await harness.batches.wait_until_done(batch_id)
        await agree(harness, sandbox, batch_id)
    assert batch.phase_counts.processed == len(samples)


async def test_a_cancelled_batch_whose_answer_was_lost_ends_after_the_look_up(
    tmp_path: Path,
) -> None:
    fault = {"operation": "createExtractBatch", "nth": 1, "kind": "drop", "when": "before"}
    async with engine_beside_sandbox(tmp_path, faults={"faults": [fault]}) as (sandbox, harness):
        batch_id = await harness.submit([local(invoice_samples()[0])])
        await harness.until(lambda batch: batch.phase_counts.unconfirmed == 1, batch_id)
        await harness.batches.cancel(batch_id, CancelMode.EVERYTHING)
        batch = await harness.batches.wait_until_done(batch_id)
        (item,) = await harness.batches.inputs(batch_id)
        (part,) = await harness.journal.parts.of_batch(batch_id)
    assert sandbox.state()["batches"] == []
    assert batch.status is BatchStatus.CANCELLED
    assert (item.state, item.reason_code) == (InputState.CANCELLED, "submission_not_found")
    assert part.state is PlanState.ENDED


async def test_a_lost_answer_that_took_effect_is_found_and_its_runs_are_stopped(
    tmp_path: Path,
) -> None:
    fault = {"operation": "createExtractBatch", "nth": 1, "kind": "drop", "when": "after"}
    flags = ("--files", "20", "--files-per-minute", "10")
    async with engine_beside_sandbox(tmp_path, *flags, faults={"faults": [fault]}) as (
        sandbox,
        harness,
    ):
        batch_id = await harness.submit([remote(file) for file in await harness.remote(20)])
        # Found as fast as that, it may not even be announced as unconfirmed.
        await harness.until(
            lambda batch: batch.phase_counts.unconfirmed == 20 or is_at_extend(batch), batch_id
        )
        await harness.batches.cancel(batch_id, CancelMode.EVERYTHING)
        batch = await harness.batches.wait_until_done(batch_id)
        await agree(harness, sandbox, batch_id)
    assert len(sandbox.state()["runs"]) == 20
    assert batch.phase_counts.cancelled >= 15


MOMENTS = {
    "at once": lambda _: True,
    "uploading": lambda batch: batch.status is BatchStatus.UPLOADING,
    "submitting": lambda batch: batch.status is BatchStatus.SUBMITTING,
    "some processed": lambda batch: batch.phase_counts.processed >= 2,
}


@pytest.mark.parametrize("mode", CancelMode)
@pytest.mark.parametrize("moment", MOMENTS)
async def test_at_no_moment_an_input_is_left_without_a_word(
    tmp_path: Path, moment: str, mode: CancelMode
) -> None:
    async with engine_beside_sandbox(
        tmp_path, "--latency-ms", "60", "--files-per-minute", "900"
    ) as (sandbox, harness):
        batch_id = await harness.submit([local(path) for path in DOCUMENTS])
        await harness.until(MOMENTS[moment], batch_id)
        await harness.batches.cancel(batch_id, mode)
        batch = await harness.batches.wait_until_done(batch_id)
        inputs = await harness.batches.inputs(batch_id)
        await agree(harness, sandbox, batch_id)
        parts = await harness.journal.parts.of_batch(batch_id)
    assert batch.phase_counts.total == len(DOCUMENTS)
    assert {item.phase for item in inputs} <= {Phase.CANCELLED, Phase.PROCESSED, Phase.FAILED}
    assert {part.state for part in parts} == {PlanState.ENDED}
