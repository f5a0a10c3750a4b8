"""The engine while cancels go wrong: it goes on until each run has said its own word."""

from __future__ import annotations

from pathlib import Path

import pytest

from extend_desktop.domain.batches import BatchStatus, CancelMode
from tests.helpers.consistency_checks import check_inputs, check_submissions, read_journal
from tests.helpers.in_process_sandbox import in_process_sandbox
from tests.integration.virtual.fault_cases import COUNT, FaultCase, open_case
from tests.integration.virtual.fault_kinds import EFFECT, HARMLESS, code_of

PASSED_OVER = frozenset({"empty", "empty-after"})
"""A cancel needs no words: the run itself is looked at."""


@pytest.mark.parametrize("always", [False, True], ids=["once", "always"])
@pytest.mark.parametrize("fault", EFFECT)
async def test_cancels(tmp_path: Path, fault: str, always: bool) -> None:
    # Its runs stay pending.
    async with (
        in_process_sandbox("--files-per-minute", "1") as sandbox,
        open_case(sandbox, tmp_path) as case,
    ):
        await case.submit()
        await case.harness.until(
            lambda batch: batch.status is BatchStatus.PROCESSING, case.batch_id
        )
        case.plan("cancelExtractRun", EFFECT[fault], always=always)
        await case.harness.batches.cancel(case.batch_id, CancelMode.EVERYTHING)
        if always:
            await check_meanwhile(case, fault)
            case.lift()
        batch = await case.harness.batches.wait_until_done(case.batch_id)
    assert batch.phase_counts.ended == batch.phase_counts.total == COUNT
    assert batch.phase_counts.cancelled + batch.phase_counts.processed == COUNT
    snapshot, state = read_journal(case.home), case.sandbox.state()
    check_inputs(snapshot, [path.name for path in case.documents])
    check_submissions(snapshot, state)
    runs = {run["id"]: run["status"] for run in state["runs"]}
    assert {item["run_id"]: item["status"] for item in snapshot.inputs} == runs


async def check_meanwhile(case: FaultCase, fault: str) -> None:
    """While the fault lasts: the end where the cancels take effect, else cancelling, and why."""
    if fault in HARMLESS:
        await case.harness.batches.wait_until_done(case.batch_id)
    elif fault in PASSED_OVER:
        while case.sandbox.state()["calls"].get("cancelExtractRun", 0) < COUNT:
            await case.harness.clock.sleep(1.0)
    else:
        await case.until_reported(code_of(fault))
        status = (await case.harness.batches.get(case.batch_id)).status
        assert status in {BatchStatus.CANCELLING, BatchStatus.CANCELLED}
