"""Submissions whose answer was lost: looked up by their token, adopted, never sent twice."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from extend_desktop.domain.activities import ActivityKind
from extend_desktop.domain.batches import BatchControl, BatchStatus, InputState, PartState
from tests.helpers.sandbox_process import start_sandbox
from tests.integration.engine.desk import invoice_samples, local, open_desk


def create_fault(**how: Any) -> dict[str, Any]:
    return {"faults": [{"operation": "createExtractBatch", "nth": 1, **how}]}


async def test_an_accepted_batch_whose_answer_was_lost_is_found_and_adopted(
    tmp_path: Path,
) -> None:
    with start_sandbox(faults=create_fault(kind="drop", when="after")) as sandbox:
        async with open_desk(sandbox, tmp_path) as desk:
            samples = invoice_samples()
            batch_id = await desk.submit([local(path) for path in samples])
            batch = await desk.batches.finished(batch_id)

            assert batch.status is BatchStatus.COMPLETED
            assert batch.tally.processed == len(samples)
            parts = await desk.journal.parts.of_batch(batch_id)
            assert [part.state for part in parts] == [PartState.ENDED]
            kinds = [line.kind for line in await desk.lines(batch_id)]
            unconfirmed = kinds.index(ActivityKind.SUBMISSION_UNCONFIRMED)
            assert unconfirmed < kinds.index(ActivityKind.RUNS_ADOPTED)
            rows = await desk.rows(batch_id)
            assert all(row.cells for row in rows)
        state = sandbox.state()
        assert len(state["batches"]) == 1
        assert len(state["runs"]) == len(samples)


async def test_an_attempt_that_had_no_effect_stays_unconfirmed_and_asks(tmp_path: Path) -> None:
    fault = create_fault(kind="drop", when="before")
    with start_sandbox(faults=fault) as sandbox:
        async with open_desk(sandbox, tmp_path, speed=2000.0) as desk:
            batch_id = await desk.submit([local(invoice_samples()[0])])
            await desk.until(lambda batch: batch.tally.unconfirmed == 1, batch_id)
            while not any(
                line.facts.get("code") == "submission_not_found"
                for line in await desk.lines(batch_id)
            ):
                desk.batches.refresh(batch_id)
                await desk.until(lambda batch: batch.tally.unconfirmed == 1, batch_id)

            batch = await desk.batches.get(batch_id)
            assert batch.status is BatchStatus.UNCONFIRMED
            assert batch.tally.in_flight == 1
        state = sandbox.state()
        assert state["calls"]["createExtractBatch"] == 1
        assert state["batches"] == []


async def test_an_attempt_cut_by_a_crash_is_looked_up_at_the_next_start(tmp_path: Path) -> None:
    """The server has the batch, the journal only the intent: as after a kill in between."""
    with start_sandbox(faults=create_fault(kind="stall")) as sandbox:
        async with open_desk(sandbox, tmp_path) as desk:
            batch_id = await desk.submit([local(invoice_samples()[0])])
            # The answer stalls; closing cuts the request, so only the intent is in the journal.
            await desk.until(lambda batch: batch.status is BatchStatus.SUBMITTING, batch_id)
            while not sandbox.state()["batches"]:
                await desk.batches.get(batch_id)
        async with open_desk(sandbox, tmp_path) as desk:
            (one,) = await desk.batches.inputs(batch_id)
            assert one.state is InputState.UNCONFIRMED
            assert (await desk.batches.get(batch_id)).control is BatchControl.PAUSED
            await desk.batches.resume_all()
            batch = await desk.batches.finished(batch_id)
            assert batch.tally.processed == 1
        assert len(sandbox.state()["batches"]) == 1
