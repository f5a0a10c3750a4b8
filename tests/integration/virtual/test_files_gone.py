"""Files that were deleted at Extend behind our back: sent again once, and only they."""

from __future__ import annotations

from pathlib import Path

from extend_desktop.domain.activities import ActivityKind
from extend_desktop.domain.batches import BatchStatus, InputState, Phase
from tests.integration.engine.harness import (
    engine_beside_sandbox,
    invoice_samples,
    local,
    remote,
)


async def test_reused_content_that_is_gone_is_uploaded_once_more(tmp_path: Path) -> None:
    original, other, *_ = invoice_samples()
    twin = tmp_path / "twin.pdf"
    twin.write_bytes(original.read_bytes())
    async with engine_beside_sandbox(tmp_path) as (sandbox, harness):
        first = await harness.submit([local(original)])
        await harness.batches.wait_until_done(first)
        (sent,) = await harness.batches.inputs(first)
        assert sent.file_id is not None
        await harness.client.delete_file(sent.file_id)

        # As staging would have it: both are at Extend already, as far as the journal knows.
        reused = [local(path, file_id=sent.file_id) for path in (original, twin)]
        second = await harness.submit([*reused, local(other)])
        batch = await harness.batches.wait_until_done(second)
        assert batch.status is BatchStatus.COMPLETED
        inputs = await harness.batches.inputs(second)
        kinds = [line.kind for line in await harness.lines(second)]
    calls = sandbox.state()["calls"]
    assert [item.phase for item in inputs] == [Phase.PROCESSED] * 3
    assert sent.file_id not in {item.file_id for item in inputs}
    assert inputs[0].file_id == inputs[1].file_id
    assert calls["uploadFile"] == 3, "the first, the other, and the deleted one once more"
    assert kinds.count(ActivityKind.FILES_GONE) == 1
    assert kinds.count(ActivityKind.SUBMITTED) == 1
    assert ActivityKind.SUBMISSION_REFUSED not in kinds


async def test_a_file_of_the_account_that_is_gone_fails_alone(tmp_path: Path) -> None:
    async with engine_beside_sandbox(tmp_path, "--files", "2") as (_, harness):
        gone, kept = await harness.remote(2)
        await harness.client.delete_file(gone.id)
        batch_id = await harness.submit([remote(gone), remote(kept), local(invoice_samples()[0])])
        batch = await harness.batches.wait_until_done(batch_id)
        first, second, third = await harness.batches.inputs(batch_id)
    assert batch.phase_counts.ended == 3
    assert (first.state, first.reason_code) == (InputState.FAILED, "deleted")
    assert second.state is third.state is InputState.SUBMITTED
    assert third.phase is Phase.PROCESSED


async def test_a_server_that_forgets_every_file_is_not_obeyed_without_end(tmp_path: Path) -> None:
    faults = [
        {"operation": operation, "every": 1, "kind": "status", "status": 404}
        for operation in ("createExtractBatch", "getFile")
    ]
    async with engine_beside_sandbox(tmp_path, faults={"faults": faults}) as (sandbox, harness):
        batch_id = await harness.submit([local(invoice_samples()[0])])
        batch = await harness.batches.wait_until_done(batch_id)
        (item,) = await harness.batches.inputs(batch_id)
    uploads = sandbox.state()["calls"]["uploadFile"]
    assert (item.state, item.reason_code) == (InputState.FAILED, "not_found")
    assert batch.phase_counts.failed == 1
    assert uploads == 4


async def test_a_refusal_for_another_reason_fails_the_part_and_keeps_its_files(
    tmp_path: Path,
) -> None:
    fault = {"operation": "createExtractBatch", "nth": 1, "kind": "status", "status": 404}
    async with engine_beside_sandbox(tmp_path, faults={"faults": [fault]}) as (sandbox, harness):
        batch_id = await harness.submit([local(invoice_samples()[0])])
        batch = await harness.batches.wait_until_done(batch_id)
        assert batch.phase_counts.failed == 1
        await harness.batches.retry_failed(batch_id)
        batch = await harness.batches.wait_until_done(batch_id)
    uploads = sandbox.state()["calls"]["uploadFile"]
    assert batch.phase_counts.processed == 1
    assert uploads == 1
