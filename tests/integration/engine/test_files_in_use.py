"""Deleting files at Extend: what a live batch uses stays, and what is gone is not taken for known."""

from __future__ import annotations

from pathlib import Path

from extend_desktop.domain.batches import BatchStatus
from extend_desktop.services.files import FileGuard, FilesService
from tests.helpers.sandbox_process import start_sandbox
from tests.integration.engine.harness import ACCOUNT_ID, invoice_samples, local, open_harness


async def test_files_of_a_live_batch_are_refused_and_deleted_ones_are_uploaded_again(
    tmp_path: Path,
) -> None:
    sample = invoice_samples()[0]
    with start_sandbox("--files", "2", "--files-per-minute", "60") as sandbox:
        async with open_harness(sandbox, tmp_path) as harness:
            files = FilesService(harness.client, FileGuard(ACCOUNT_ID, harness.journal))
            others = [file.id for file in await harness.remote(2)]
            batch_id = await harness.submit([local(sample)])
            await harness.until(lambda batch: batch.status is BatchStatus.PROCESSING, batch_id)
            (item,) = await harness.batches.inputs(batch_id)
            assert item.file_id is not None
            refused, gone = await files.delete([item.file_id, others[0]])
            assert refused.error is not None
            assert refused.error.code == "file_in_use"
            assert gone.error is None
            assert (await harness.client.get_file(item.file_id)).id == item.file_id

            await harness.batches.wait_until_done(batch_id)
            (deleted,) = await files.delete([item.file_id])
            assert deleted.error is None
            second = await harness.submit([local(sample)])
            batch = await harness.batches.wait_until_done(second)
        assert sandbox.state()["calls"]["uploadFile"] == 2
    assert batch.phase_counts.processed == 1
