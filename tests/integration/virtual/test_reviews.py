"""A review at Extend after the fact, scores, remarks of unknown kinds: read, shown, exported."""

from __future__ import annotations

import asyncio
import csv
from pathlib import Path

from extend_desktop.domain.exports import ExportOptions, ExportRequest, FieldMeasure
from extend_desktop.domain.ids import BatchId
from extend_desktop.exports import FileExportWriters
from extend_desktop.services.exports import ExportService
from extend_desktop.system.clock import SystemClock
from tests.helpers.in_process_sandbox import in_process_sandbox
from tests.integration.engine.harness import EngineHarness, invoice_samples, local, open_harness

REMARKS = {
    "nth": 1,
    "becomes": "PROCESSED",
    "insights": [{"type": "premonition", "content": "It will rain."}],
}


async def exported(harness: EngineHarness, batch_id: BatchId, folder: Path) -> list[dict[str, str]]:
    exports = ExportService(harness.journal, FileExportWriters(), SystemClock(), ",")
    target = folder / "out.csv"
    await exports.export(
        ExportRequest(
            (batch_id,),
            ExportOptions(measures=(FieldMeasure.CONFIDENCE, FieldMeasure.REVIEW_SCORE)),
        ),
        target,
    )
    with target.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


async def number_of(harness: EngineHarness, batch_id: BatchId) -> object:
    columns = await harness.results.columns(batch_id)
    at = next(n for n, column in enumerate(columns) if column.path == "invoice_number")
    (row,) = await harness.rows(batch_id)
    return row.cells[at].value


async def test_a_review_after_the_end_is_read_and_exported(tmp_path: Path) -> None:
    async with in_process_sandbox() as sandbox, open_harness(sandbox, tmp_path) as harness:
        batch_id = await harness.submit([local(invoice_samples()[0])])
        await harness.batches.wait_until_done(batch_id)
        before = await number_of(harness, batch_id)
        (shown,) = await harness.rows(batch_id)
        assert (shown.is_reviewed, shown.is_edited) == (False, False)
        (item,) = await harness.batches.inputs(batch_id)
        assert item.run_id is not None
        await sandbox.review(item.run_id, {"invoice_number": "REVIEWED-7"})
        assert await number_of(harness, batch_id) == before != "REVIEWED-7"
        # Looking again is what an operator does with F5.
        harness.batches.refresh(batch_id)
        await changed(harness, batch_id, "REVIEWED-7")
        (shown,) = await harness.rows(batch_id)
        assert (shown.is_reviewed, shown.is_edited) == (True, True)
        (row,) = await exported(harness, batch_id, tmp_path)
    assert row["invoice_number"] == "REVIEWED-7"


async def changed(harness: EngineHarness, batch_id: BatchId, wanted: object) -> None:
    """Wait until the stored number is the wanted one; the test's own timeout is the limit."""
    stored = asyncio.Event()
    unsubscribe = harness.batches.result_stored.subscribe(lambda _: stored.set())
    try:
        while await number_of(harness, batch_id) != wanted:
            await stored.wait()
            stored.clear()
    finally:
        unsubscribe()


async def test_scores_of_the_review_agent_stand_beside_the_confidences(tmp_path: Path) -> None:
    async with (
        in_process_sandbox("--review-agent", faults={"runs": [REMARKS]}) as sandbox,
        open_harness(sandbox, tmp_path) as harness,
    ):
        batch_id = await harness.submit([local(invoice_samples()[0])])
        batch = await harness.batches.wait_until_done(batch_id)
        (row,) = await exported(harness, batch_id, tmp_path)
    assert batch.phase_counts.processed == 1
    assert row["invoice_number review score"] in {"3", "4", "5"}
    assert 0 < float(row["invoice_number confidence"]) <= 1
    # One for each value: money has two columns and one measure.
    scores = [name for name in row if name.endswith(" review score")]
    assert scores == [
        name.replace(" confidence", " review score") for name in row if name.endswith(" confidence")
    ]


async def test_without_the_review_agent_there_are_no_columns_for_it(tmp_path: Path) -> None:
    async with in_process_sandbox() as sandbox, open_harness(sandbox, tmp_path) as harness:
        batch_id = await harness.submit([local(invoice_samples()[0])])
        await harness.batches.wait_until_done(batch_id)
        (row,) = await exported(harness, batch_id, tmp_path)
    assert "invoice_number confidence" in row
    assert not [name for name in row if "review score" in name]
