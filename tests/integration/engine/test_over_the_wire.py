"""One lost answer and one refusal over real sockets; all others are met in virtual time."""

from __future__ import annotations

from pathlib import Path

from extend_desktop.domain.activities import ActivityKind
from extend_desktop.domain.batches import BatchStatus, InputState
from tests.helpers.sandbox_process import start_sandbox
from tests.integration.engine.harness import invoice_samples, local, open_harness


async def test_a_lost_answer_is_found_and_a_refused_upload_fails_alone(tmp_path: Path) -> None:
    faults = [
        {"operation": "createExtractBatch", "nth": 1, "kind": "drop", "when": "after"},
        {"operation": "uploadFile", "nth": 2, "kind": "status", "status": 400},
    ]
    samples = invoice_samples()
    with start_sandbox(faults={"faults": faults}) as sandbox:
        async with open_harness(sandbox, tmp_path) as harness:
            batch_id = await harness.submit([local(path) for path in samples])
            batch = await harness.batches.wait_until_done(batch_id)
            inputs = await harness.batches.inputs(batch_id)
            kinds = [line.kind for line in await harness.lines(batch_id)]
        state = sandbox.state()
    assert batch.status is BatchStatus.COMPLETED_WITH_FAILURES
    assert batch.phase_counts.processed == len(state["runs"]) == len(samples) - 1
    failed = [row.reason_code for row in inputs if row.state is InputState.FAILED]
    assert failed == ["invalid_request"]
    assert len(state["batches"]) == state["calls"]["createExtractBatch"] == 1
    unconfirmed = kinds.index(ActivityKind.SUBMISSION_UNCONFIRMED)
    assert unconfirmed < kinds.index(ActivityKind.RUNS_ADOPTED)
