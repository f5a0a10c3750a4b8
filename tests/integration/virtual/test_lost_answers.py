"""Submissions whose answer was lost: looked up by their token, adopted, never sent twice."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from extend_desktop.domain.activities import ActivityKind
from extend_desktop.domain.batches import BatchControl, BatchStatus, InputState
from extend_desktop.domain.plans import PlanState
from tests.helpers.in_process_sandbox import in_process_sandbox
from tests.integration.engine.harness import invoice_samples, local, open_harness


def create_fault(**how: Any) -> dict[str, Any]:
    return {"faults": [{"operation": "createExtractBatch", "nth": 1, **how}]}


async def test_an_accepted_batch_whose_answer_was_lost_is_found_and_adopted(
    tmp_path: Path,
) -> None:
    async with in_process_sandbox(faults=create_fault(kind="drop", when="after")) as sandbox:
        async with open_harness(sandbox, tmp_path) as harness:
            samples = invoice_samples()
            batch_id = await harness.submit([local(path) for path in samples])
            batch = await harness.batches.wait_until_done(batch_id)

            assert batch.status is BatchStatus.COMPLETED
            assert batch.phase_counts.processed == len(samples)
            parts = await harness.journal.parts.of_batch(batch_id)
            assert [part.state for part in parts] == [PlanState.ENDED]
            kinds = [line.kind for line in await harness.lines(batch_id)]
            unconfirmed = kinds.index(ActivityKind.SUBMISSION_UNCONFIRMED)
            assert unconfirmed < kinds.index(ActivityKind.RUNS_ADOPTED)
            rows = await harness.rows(batch_id)
            assert all(row.cells for row in rows)
        state = sandbox.state()
        assert len(state["batches"]) == 1
        assert len(state["runs"]) == len(samples)


async def test_an_attempt_that_had_no_effect_stays_unconfirmed_and_asks(tmp_path: Path) -> None:
    fault = create_fault(kind="drop", when="before")
    async with in_process_sandbox(faults=fault) as sandbox:
        async with open_harness(sandbox, tmp_path) as harness:
            batch_id = await harness.submit([local(invoice_samples()[0])])
            await harness.until(lambda batch: batch.phase_counts.unconfirmed == 1, batch_id)
            await harness.batches.wait_until_idle(batch_id)
            codes = [line.facts.get("code") for line in await harness.lines(batch_id)]
            assert "submission_not_found" in codes
            batch = await harness.batches.get(batch_id)
            assert batch.status is BatchStatus.UNCONFIRMED
            assert batch.phase_counts.in_flight == 1
        state = sandbox.state()
        assert state["calls"]["createExtractBatch"] == 1
        assert state["batches"] == []


async def test_an_attempt_cut_by_a_crash_is_looked_up_at_the_next_start(tmp_path: Path) -> None:
    """The server has the batch, the journal only the intent: as after a kill in between."""
    async with in_process_sandbox(faults=create_fault(kind="stall")) as sandbox:
        async with open_harness(sandbox, tmp_path) as harness:
            batch_id = await harness.submit([local(invoice_samples()[0])])
            # The answer stalls; closing cuts the request, so only the intent is in the journal.
            await harness.until(lambda batch: batch.status is BatchStatus.SUBMITTING, batch_id)
            while not sandbox.state()["batches"]:
                await harness.clock.sleep(0.1)
        async with open_harness(sandbox, tmp_path) as harness:
            (item,) = await harness.batches.inputs(batch_id)
            assert item.state is InputState.UNCONFIRMED
            assert (await harness.batches.get(batch_id)).control is BatchControl.PAUSED
            await harness.batches.resume_all()
            batch = await harness.batches.wait_until_done(batch_id)
            assert batch.phase_counts.processed == 1
        assert len(sandbox.state()["batches"]) == 1
