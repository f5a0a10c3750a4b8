"""The engine while cancels go wrong: it goes on until each run has said its own word."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from extend_desktop.domain.batches import BatchStatus, CancelMode
from tests.helpers.books_against_journal import check_inputs, check_submissions, read_journal
from tests.helpers.sandbox_process import SandboxProcess, start_sandbox
from tests.integration.faults.cells import COUNT, Cell, open_cell
from tests.integration.faults.misbehaviour import EFFECT, HARMLESS, code_of

pytestmark = pytest.mark.timeout(20)
PASSED_OVER = frozenset({"empty", "empty-after"})
"""A cancel needs no words: the run itself is looked at."""


@pytest.fixture(scope="module")
def sandbox() -> Iterator[SandboxProcess]:
    """One whose runs stay pending."""
    with start_sandbox("--files-per-minute", "1") as process:
        yield process


@pytest.mark.parametrize("always", [False, True], ids=["once", "always"])
@pytest.mark.parametrize("fault", EFFECT)
async def test_cancels(sandbox: SandboxProcess, tmp_path: Path, fault: str, always: bool) -> None:
    async with open_cell(sandbox, tmp_path) as cell:
        await cell.submit()
        await cell.desk.until(lambda batch: batch.status is BatchStatus.PROCESSING, cell.batch_id)
        await cell.plan("cancelExtractRun", EFFECT[fault], always=always)
        await cell.desk.batches.cancel(cell.batch_id, CancelMode.EVERYTHING)
        if always:
            await stand(cell, fault)
            await cell.lift()
        batch = await cell.desk.batches.finished(cell.batch_id)
    assert batch.tally.ended == batch.tally.total == COUNT
    assert batch.tally.cancelled + batch.tally.processed == COUNT
    snapshot, state = read_journal(cell.home), await cell.state()
    check_inputs(snapshot, [path.name for path in cell.documents])
    check_submissions(snapshot, state)
    runs = {one["id"]: one["status"] for one in state["runs"]}
    assert {one["run_id"]: one["status"] for one in snapshot.inputs} == runs


async def stand(cell: Cell, fault: str) -> None:
    """While the fault lasts: the end where the cancels take effect, else cancelling, and why."""
    if fault in HARMLESS:
        await cell.desk.batches.finished(cell.batch_id)
    elif fault in PASSED_OVER:
        calls = cell.sandbox.state
        while (await asyncio.to_thread(calls))["calls"].get("cancelExtractRun", 0) < COUNT:
            pass
    else:
        await cell.told(code_of(fault))
        status = (await cell.desk.batches.get(cell.batch_id)).status
        assert status in {BatchStatus.CANCELLING, BatchStatus.CANCELLED}
