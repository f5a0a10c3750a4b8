"""A large batch exported while it runs: memory stays flat, nothing is missing, a stop leaves all."""

from __future__ import annotations

import asyncio
import csv
import gc
import tracemalloc
from collections import Counter
from collections.abc import AsyncGenerator, Callable
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from extend_desktop.domain.batches import Input
from extend_desktop.domain.errors import ExportError, RequestError
from extend_desktop.domain.exports import ExportOptions, ExportRequest
from extend_desktop.domain.ids import AttemptToken, BatchId
from extend_desktop.domain.runs import RunDetail
from extend_desktop.domain.statuses import RunStatus
from extend_desktop.exports import FileExportWriters
from extend_desktop.presentation.errors import message_of
from extend_desktop.services.exports import ExportService
from extend_desktop.storage.journal import Journal
from extend_desktop.system.clock import SystemClock
from tests.helpers.journals import NOW, batch_run_of, batch_spec, remote_input, run_of
from tests.helpers.running_batches import RunningBatch
from tests.helpers.small_disk import small_disk

pytestmark = pytest.mark.asyncio(loop_scope="module")
SIZE = RunningBatch(count=2000, not_yet=100, text_chars=4000)
PAGE = 100
ITEMS = 8000


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def running(
    tmp_path_factory: pytest.TempPathFactory,
) -> AsyncGenerator[tuple[Journal, BatchId]]:
    """A batch of which 3 % failed and the last inputs are still on their way."""
    journal = await Journal.open(tmp_path_factory.mktemp("large") / "journal.sqlite3")
    yield journal, await SIZE.create(journal)
    await journal.aclose()


def _exports(journal: Journal) -> ExportService:
    return ExportService(journal, FileExportWriters(), SystemClock(), ",")


async def test_every_input_has_its_row_and_memory_stays_flat(
    running: tuple[Journal, BatchId], tmp_path: Path
) -> None:
    journal, batch_id = running
    target = tmp_path / "table.csv"
    summary, peak_bytes = await _export_with_peak(journal, batch_id, target)
    assert (summary, _names(tmp_path)) == ((SIZE.count, True), ["table.csv"])
    rows, size_bytes = _read(target)
    assert [row["file"] for row in rows] == [f"{number}.pdf" for number in range(SIZE.count)]
    assert [row["metadata.client"] for row in rows] == [f"C-{n}" for n in range(SIZE.count)]
    assert Counter(row["status"] for row in rows)["failed"] == SIZE.failed
    assert all(row["reason"] for row in rows if row["status"] == "failed")
    assert sum(bool(row["notes"]) for row in rows) == SIZE.count - SIZE.not_yet - SIZE.failed
    # The table is 8 MB; of it and its inputs only a page is held at a time.
    assert size_bytes > SIZE.count * SIZE.text_chars * 0.9
    assert peak_bytes < size_bytes * 0.4


async def test_no_more_than_two_pages_of_inputs_are_held(
    running: tuple[Journal, BatchId], tmp_path: Path
) -> None:
    journal, batch_id = running
    others = _inputs_held()
    held: list[int] = []

    def progressed(done: int, _total: int) -> None:
        if done % 500 == 0:
            held.append(_inputs_held() - others)

    await _exports(journal).export(
        ExportRequest((batch_id,)), tmp_path / "t.csv", on_progress=progressed
    )
    assert len(held) == SIZE.count // 500
    assert 0 < max(held) <= 2 * PAGE


async def test_the_rows_of_one_answer_are_not_all_held(tmp_path: Path) -> None:
    journal = await Journal.open(tmp_path / "journal.sqlite3")
    try:
        batch_id = await _batch_of_items(journal)
        (rows, _), whole_bytes = await _export_with_peak(journal, batch_id, tmp_path / "one.csv")
        assert rows == 1
        options = ExportOptions(items_of="lines")
        target = tmp_path / "items.csv"
        (rows, _), items_bytes = await _export_with_peak(journal, batch_id, target, options)
    finally:
        await journal.aclose()
    assert rows == ITEMS
    table, _ = _read(target)
    assert [row["lines.text"] for row in table] == [str(number) for number in range(ITEMS)]
    # The answer is read whole either way; with all of its rows held it is 1.7 times as much.
    assert items_bytes < whole_bytes * 1.5, (items_bytes, whole_bytes)


async def test_a_stop_half_way_leaves_the_file_as_it_was_every_time(
    running: tuple[Journal, BatchId], tmp_path: Path
) -> None:
    journal, batch_id = running
    target = tmp_path / "table.csv"
    target.write_text("before")
    for _ in range(2):
        half_way = asyncio.Event()
        exporting = asyncio.create_task(
            _exports(journal).export(
                ExportRequest((batch_id,)), target, on_progress=_at_half(half_way.set)
            )
        )
        await half_way.wait()
        exporting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await exporting
        assert _contents(tmp_path) == {"table.csv": "before"}
    activities = await journal.activity.of_batch(batch_id)
    summary = await _exports(journal).export(ExportRequest((batch_id,)), target)
    assert summary.counts.rows == SIZE.count
    assert len(await journal.activity.of_batch(batch_id)) == len(activities) + 1


async def test_a_disk_that_fills_half_way_leaves_the_file_as_it_was(
    running: tuple[Journal, BatchId], tmp_path: Path
) -> None:
    journal, batch_id = running
    done: list[int] = []
    with small_disk(tmp_path / "disk", "2m") as disk:
        target = disk / "table.csv"
        target.write_text("before")
        with pytest.raises(ExportError) as caught:
            await _exports(journal).export(
                ExportRequest((batch_id,)),
                target,
                on_progress=lambda rows, _total: done.append(rows),
            )
        assert _contents(disk) == {"table.csv": "before"}
    assert 0 < done[-1] < SIZE.count
    problem = message_of(caught.value)
    assert problem.title == "The disk is full"
    assert str(target) in problem.detail


async def test_a_batch_deleted_half_way_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    journal = await Journal.open(tmp_path / "journal.sqlite3")
    try:
        batch_id = await RunningBatch(400, 10, 100).create(journal)
        target = tmp_path / "out" / "table.csv"
        target.parent.mkdir()
        target.write_text("before")
        deleting: list[asyncio.Task[None]] = []

        def delete() -> None:
            if not deleting:
                call = journal.batches.delete(batch_id, even_open=True)
                deleting.append(asyncio.ensure_future(call))

        with pytest.raises(RequestError) as caught:
            await _exports(journal).export(
                ExportRequest((batch_id,)), target, on_progress=_at_half(delete)
            )
        await deleting[0]
    finally:
        await journal.aclose()
    assert "no longer in the journal" in message_of(caught.value).detail
    assert _contents(target.parent) == {"table.csv": "before"}


async def _batch_of_items(journal: Journal) -> BatchId:
    """A batch of one document with very many items."""
    item = {"type": "object", "properties": {"text": {"type": "string"}}}
    properties: dict[str, Any] = {
        "number": {"type": "string"},
        "lines": {"type": "array", "items": item},
    }
    config = {"schema": {"type": "object", "properties": properties}}
    batch_id = await journal.batches.create(batch_spec([remote_input(0)], config=config), NOW)
    (part,) = await journal.parts.ready(batch_id, NOW)
    token = AttemptToken("token")
    (entry,) = await journal.parts.begin_attempt(part.id, token, NOW)
    await journal.parts.accepted(part.id, batch_run_of(1), NOW)
    run = run_of(entry.id, token, RunStatus.PROCESSED)
    await journal.runs.record(part.id, [run])
    lines = [{"text": str(number)} for number in range(ITEMS)]
    output = {"value": {"number": "A", "lines": lines}, "metadata": {}}
    (due,) = await journal.outputs.due([batch_id], 1)
    body = {"object": "extract_run", "status": "PROCESSED", "output": output}
    await journal.outputs.store(due, RunDetail(run, body), NOW)
    return batch_id


async def _export_with_peak(
    journal: Journal,
    batch_id: BatchId,
    target: Path,
    options: ExportOptions = ExportOptions(),  # noqa: B008
) -> tuple[tuple[int, bool], int]:
    """Export, and return (rows, partial) with the most bytes that were held."""
    tracemalloc.start()
    try:
        summary = await _exports(journal).export(ExportRequest((batch_id,), options), target)
        return (summary.counts.rows, summary.partial), tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def _at_half(act: Callable[[], object]) -> Callable[[int, int], None]:
    def progressed(done: int, total: int) -> None:
        if done * 2 >= total:
            act()

    return progressed


def _inputs_held() -> int:
    return sum(type(thing) is Input for thing in gc.get_objects())


def _read(table: Path) -> tuple[list[dict[str, str]], int]:
    with table.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file, strict=True)), table.stat().st_size


def _names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def _contents(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}
