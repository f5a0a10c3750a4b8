"""Batch runs of others, and of a journal that is lost, are adopted and followed."""

from __future__ import annotations

from pathlib import Path

import pytest

from extend_desktop.domain.errors import RequestError
from extend_desktop.domain.runs import BatchRunRequest, SubmittedInput
from tests.helpers.in_process_sandbox import in_process_sandbox
from tests.integration.engine.harness import (
    EngineHarness,
    invoice_samples,
    local,
    open_harness,
)

RUNS_THAT_FAIL = {"runs": [{"every": 2, "times": 2, "reason": "INTERNAL_ERROR"}]}


async def adopted(harness: EngineHarness, count: int) -> tuple[str, str]:
    """Start a batch run as a script of somebody else would; return its id and the extractor's."""
    extractor = (await harness.terms()).extractor
    inputs = tuple(
        SubmittedInput({"box": "7"}, file_id=file.id) for file in await harness.remote(count)
    )
    made = await harness.client.create_batch_run(
        BatchRunRequest(extractor.id, "latest", 50, inputs)
    )
    return made.id, extractor.id


async def test_a_batch_run_of_somebody_else_is_adopted_and_followed(tmp_path: Path) -> None:
    async with in_process_sandbox("--files", "9", "--files-per-minute", "300") as sandbox:
        async with open_harness(sandbox, tmp_path) as harness:
            batch_run_id, extractor_id = await adopted(harness, 9)
            batch_id = await harness.batches.adopt(f" {batch_run_id} ", name="From the script")
            with pytest.raises(RequestError) as caught:
                await harness.batches.adopt(batch_run_id)
            batch = await harness.batches.wait_until_done(batch_id)
            inputs = await harness.batches.inputs(batch_id)
            columns = await harness.results.columns(batch_id)
        state = sandbox.state()
    assert (caught.value.code, caught.value.facts["name"]) == ("already_known", "From the script")
    assert (batch.name, batch.extractor_id) == ("From the script", extractor_id)
    assert batch.phase_counts.ended == batch.phase_counts.total == 9
    assert {item.run_id for item in inputs} == {run["id"] for run in state["runs"]}
    assert all(item.metadata == {"box": "7"} and item.name.count(".") for item in inputs)
    assert columns
    assert state["calls"]["createExtractBatch"] == 1


async def test_failures_of_an_adopted_batch_run_can_be_retried(tmp_path: Path) -> None:
    async with in_process_sandbox("--files", "5", faults=RUNS_THAT_FAIL) as sandbox:
        async with open_harness(sandbox, tmp_path) as harness:
            batch_run_id, _ = await adopted(harness, 5)
            batch_id = await harness.batches.adopt(batch_run_id)
            failed = (await harness.batches.wait_until_done(batch_id)).phase_counts.failed
            taken = await harness.batches.retry_failed(batch_id)
            batch = await harness.batches.wait_until_done(batch_id)
        assert len(sandbox.state()["runs"]) == 5 + taken
    assert taken == failed > 0
    assert batch.phase_counts.total == batch.phase_counts.ended == 5


async def test_a_lost_journal_is_made_good_by_adopting(tmp_path: Path) -> None:
    async with in_process_sandbox() as sandbox:
        async with open_harness(sandbox, tmp_path / "lost") as harness:
            samples = invoice_samples()
            lost_id = await harness.submit([local(path) for path in samples])
            await harness.batches.wait_until_done(lost_id)
            (part,) = await harness.journal.parts.of_batch(lost_id)
        async with open_harness(sandbox, tmp_path / "new") as harness:
            batch_id = await harness.batches.adopt(str(part.batch_run_id))
            batch = await harness.batches.wait_until_done(batch_id)
            rows = await harness.rows(batch_id)
    assert batch.phase_counts.processed == len(samples)
    assert {row.input.name for row in rows} == {path.name for path in samples}
    assert all(row.cells and not row.input.metadata for row in rows)


async def test_what_is_no_batch_run_is_not_adopted(tmp_path: Path) -> None:
    async with in_process_sandbox() as sandbox, open_harness(sandbox, tmp_path) as harness:
        for text, code in (("bpr_nothing", "not_found"), ("two words", "invalid_request")):
            with pytest.raises(RequestError, match=code):
                await harness.batches.adopt(text)
        assert await harness.batches.list() == ()


@pytest.mark.parametrize("short", [1, 3])
async def test_a_listing_that_lags_behind_is_asked_for_again_before_it_passes_for_the_whole(
    tmp_path: Path, short: int
) -> None:
    async with in_process_sandbox("--files", "5", "--files-per-minute", "6000") as sandbox:
        async with open_harness(sandbox, tmp_path) as harness:
            batch_run_id, _ = await adopted(harness, 5)
            fault = {"operation": "listExtractRuns", "every": 1, "times": short}
            sandbox.plan_faults({**fault, "kind": "missing_items"})
            batch_id = await harness.batches.adopt(batch_run_id)
            sandbox.plan_faults()
            batch = await harness.batches.wait_until_done(batch_id)
            inputs = await harness.batches.inputs(batch_id)
        runs = [run["id"] for run in sandbox.state()["runs"]]
    assert batch.phase_counts.total == 5
    # In the order in which they were sent.
    assert [item.run_id for item in inputs] == runs
