"""A large batch exported while it runs: memory stays flat, nothing is missing, a stop leaves all."""

from __future__ import annotations

import asyncio
import csv
import tracemalloc
from collections import Counter
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from extend_desktop.domain.ids import AttemptToken, BatchId
from extend_desktop.domain.runs import RunDetail
from extend_desktop.domain.statuses import RunStatus
from extend_desktop.exports import CsvTableWriter
from extend_desktop.services.exports import ExportService
from extend_desktop.storage.journal import Journal
from extend_desktop.system.clock import SystemClock
from tests.helpers.journals import NOW, batch_run_of, batch_spec, remote_input, run_of

pytestmark = pytest.mark.asyncio(loop_scope="module")
COUNT = 2000
NOT_YET = 100
FAILED_EVERY = 33
TEXT_CHARS = 4000


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def running(
    tmp_path_factory: pytest.TempPathFactory,
) -> AsyncGenerator[tuple[Journal, BatchId]]:
    """A batch of which 3 % failed and the last inputs are still on their way."""
    journal = await Journal.open(tmp_path_factory.mktemp("large") / "journal.sqlite3")
    properties: dict[str, Any] = {"notes": {"type": "string"}, "total": {"type": "number"}}
    spec = batch_spec(
        [remote_input(number) for number in range(COUNT)],
        config={"schema": {"type": "object", "properties": properties}},
    )
    batch_id = await journal.batches.create(spec, NOW)
    for part in await journal.parts.ready(batch_id, NOW):
        token = AttemptToken(f"token-{part.ordinal}")
        inputs = await journal.parts.begin_attempt(part.id, token, NOW)
        await journal.parts.accepted(part.id, batch_run_of(len(inputs)), NOW)
        runs = [
            run_of(
                one.id,
                token,
                RunStatus.FAILED if one.position % FAILED_EVERY == 0 else RunStatus.PROCESSED,
                failure_reason="FAILED_TO_PROCESS_FILE"
                if one.position % FAILED_EVERY == 0
                else None,
            )
            for one in inputs
            if one.position < COUNT - NOT_YET
        ]
        await journal.runs.record(part.id, runs)
        by_id = {run.id: run for run in runs}
        dues = await journal.outputs.due([batch_id], COUNT)
        details = (
            (due, RunDetail(by_id[due.run_id], _answer(due.input_id)))
            for due in dues
            if due.run_id in by_id
        )
        await asyncio.gather(*(journal.outputs.store(due, detail, NOW) for due, detail in details))
    yield journal, batch_id
    await journal.aclose()


def _answer(number: int) -> dict[str, Any]:
    notes = f"{number} ".ljust(TEXT_CHARS, "x")
    output = {"value": {"notes": notes, "total": number}, "metadata": {}}
    return {"object": "extract_run", "status": "PROCESSED", "output": output}


def _exports(journal: Journal) -> ExportService:
    return ExportService(journal, CsvTableWriter, SystemClock(), ",")


async def test_every_input_has_its_row_and_memory_stays_flat(
    running: tuple[Journal, BatchId], tmp_path: Path
) -> None:
    journal, batch_id = running
    target = tmp_path / "table.csv"
    tracemalloc.start()
    summary = await _exports(journal).export_csv(batch_id, target)
    peak_bytes = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (summary.rows, summary.partial) == (COUNT, True)
    rows, size_bytes = _read(target)
    assert [row["file"] for row in rows] == [f"{number}.pdf" for number in range(COUNT)]
    failed = len(range(0, COUNT - NOT_YET, FAILED_EVERY))
    assert Counter(row["status"] for row in rows)["failed"] == failed
    assert all(row["reason"] for row in rows if row["status"] == "failed")
    assert sum(bool(row["notes"]) for row in rows) == COUNT - NOT_YET - failed
    # The table is 8 MB, its inputs 2 MB; of the answers only a page is held at a time.
    assert size_bytes > COUNT * TEXT_CHARS * 0.9
    assert peak_bytes < size_bytes * 0.75


async def test_a_stop_half_way_leaves_the_file_as_it_was_every_time(
    running: tuple[Journal, BatchId], tmp_path: Path
) -> None:
    journal, batch_id = running
    target = tmp_path / "table.csv"
    target.write_text("before")
    for _ in range(2):
        half_way = asyncio.Event()

        def progressed(done: int, total: int, half_way: asyncio.Event = half_way) -> None:
            if done * 2 >= total:
                half_way.set()

        exporting = asyncio.create_task(
            _exports(journal).export_csv(batch_id, target, on_progress=progressed)
        )
        await half_way.wait()
        exporting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await exporting
        assert _contents(tmp_path) == {"table.csv": "before"}
    activities = await journal.activity.of_batch(batch_id)
    summary = await _exports(journal).export_csv(batch_id, target)
    assert summary.rows == COUNT
    assert len(await journal.activity.of_batch(batch_id)) == len(activities) + 1


def _read(table: Path) -> tuple[list[dict[str, str]], int]:
    with table.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file, strict=True)), table.stat().st_size


def _contents(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}
