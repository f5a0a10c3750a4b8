"""What the server refuses or spoils: each ends in a named state, with nothing lost."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from extend_desktop.domain.activities import ActivityKind
from extend_desktop.domain.batches import BatchStatus, InputKind, InputSpec, InputState, Phase
from extend_desktop.domain.errors import RequestError
from extend_desktop.domain.statuses import Unknown
from extend_desktop.services.batch_events import ConnectionHealth
from extend_desktop.services.engine import run_readings
from tests.integration.engine.harness import (
    EngineHarness,
    engine_beside_sandbox,
    invoice_samples,
    local,
)


def faults(*items: dict[str, Any]) -> dict[str, Any]:
    return {"faults": list(items)}


async def codes(harness: EngineHarness, batch_id: Any) -> list[object]:
    lines = await harness.lines(batch_id)
    return [line.facts.get("code") for line in lines if line.kind is ActivityKind.CALL_FAILED]


@pytest.mark.parametrize(("status", "reason"), [(400, "invalid_request"), (404, "not_found")])
async def test_a_refused_upload_fails_its_row_with_the_servers_words(
    tmp_path: Path, status: int, reason: str
) -> None:
    fault = {
        "operation": "uploadFile",
        "nth": 2,
        "kind": "status",
        "status": status,
        "message": "No such thing.",
    }
    async with engine_beside_sandbox(tmp_path, faults=faults(fault)) as (_, harness):
        samples = invoice_samples()
        batch_id = await harness.submit([local(path) for path in samples])
        batch = await harness.batches.wait_until_done(batch_id)
        inputs = await harness.batches.inputs(batch_id)

    failed = [item for item in inputs if item.state is InputState.FAILED]
    assert [(item.reason_code, item.reason_detail) for item in failed] == [
        (reason, "No such thing.")
    ]
    assert failed[0].request_id
    assert batch.phase_counts.processed == len(samples) - 1


async def test_a_refused_submission_fails_its_inputs_and_is_not_repeated(tmp_path: Path) -> None:
    fault = {
        "operation": "createExtractBatch",
        "every": 1,
        "kind": "status",
        "status": 422,
        "code": "INVALID_REQUEST",
        "message": "The extractor is not ready.",
    }
    async with engine_beside_sandbox(tmp_path, faults=faults(fault)) as (sandbox, harness):
        batch_id = await harness.submit([local(path) for path in invoice_samples()])
        batch = await harness.batches.wait_until_done(batch_id)
        inputs = await harness.batches.inputs(batch_id)
    assert sandbox.state()["calls"]["createExtractBatch"] == 1

    assert batch.status is BatchStatus.COMPLETED_WITH_FAILURES
    assert {item.reason_detail for item in inputs} == {"The extractor is not ready."}


@pytest.mark.parametrize("operation", ["createExtractBatch", "uploadFile"])
@pytest.mark.parametrize(("status", "reason"), [(402, "payment_required"), (401, "unauthorized")])
async def test_lost_access_pauses_the_batch_and_keeps_the_queue(
    tmp_path: Path, operation: str, status: int, reason: str
) -> None:
    fault = {"operation": operation, "nth": 1, "kind": "status", "status": status}
    async with engine_beside_sandbox(tmp_path, faults=faults(fault)) as (sandbox, harness):
        samples = invoice_samples()
        batch_id = await harness.submit([local(path) for path in samples])
        paused = await harness.until(lambda batch: batch.pause_reason == reason, batch_id)
        assert paused.phase_counts.in_flight == len(samples)
        await harness.until(
            lambda batch: batch.pause_reason == reason and batch.phase_counts.running == 0,
            batch_id,
        )
        await harness.batches.resume(batch_id)
        batch = await harness.batches.wait_until_done(batch_id)
    assert batch.status is BatchStatus.COMPLETED
    assert len(sandbox.state()["runs"]) == len(samples)


@pytest.mark.parametrize("operation", ["getBatchRun", "listExtractRuns"])
async def test_a_refused_reading_is_said_and_a_refresh_goes_on(
    tmp_path: Path, operation: str
) -> None:
    fault = {"operation": operation, "nth": 1, "kind": "status", "status": 422}
    async with engine_beside_sandbox(tmp_path, faults=faults(fault)) as (_, harness):
        said = asyncio.Event()

        def look(health: ConnectionHealth) -> None:
            if isinstance(health.problem, RequestError):
                said.set()

        harness.batches.health.subscribe(look)
        batch_id = await harness.submit([local(invoice_samples()[0])])
        await said.wait()
        harness.batches.refresh(batch_id)
        batch = await harness.batches.wait_until_done(batch_id)
    assert batch.status is BatchStatus.COMPLETED


@pytest.mark.parametrize("operation", ["getBatchRun", "listExtractRuns"])
async def test_a_forbidden_reading_pauses_the_batch_and_resume_goes_on(
    tmp_path: Path, operation: str
) -> None:
    fault = {"operation": operation, "nth": 1, "kind": "status", "status": 403}
    async with engine_beside_sandbox(tmp_path, faults=faults(fault)) as (_, harness):
        batch_id = await harness.submit([local(invoice_samples()[0])])
        await harness.until(lambda batch: batch.pause_reason == "forbidden", batch_id)
        await harness.batches.resume(batch_id)
        batch = await harness.batches.wait_until_done(batch_id)
    assert batch.status is BatchStatus.COMPLETED


async def test_a_batch_run_the_server_does_not_know_is_said_and_not_hammered(
    tmp_path: Path,
) -> None:
    rule = {"every": 1, "becomes": "GONE"}
    async with engine_beside_sandbox(tmp_path, faults={"batches": [rule]}) as (sandbox, harness):
        batch_id = await harness.submit([local(invoice_samples()[0])])
        unhappy = asyncio.Event()

        def look(health: ConnectionHealth) -> None:
            if isinstance(health.problem, RequestError) and (health.next_update_in_s or 0) > 20:
                unhappy.set()

        harness.batches.health.subscribe(look)
        await unhappy.wait()
        assert await codes(harness, batch_id) == ["gone_at_extend"]
        assert (await harness.batches.get(batch_id)).finished_at is None
    assert sandbox.state()["calls"]["getBatchRun"] == 1


async def test_runs_that_fail_carry_extends_reason(tmp_path: Path) -> None:
    spoiled = {"runs": [{"every": 2, "reason": "INTERNAL_ERROR", "message": "A fault at Extend."}]}
    async with engine_beside_sandbox(tmp_path, faults=spoiled) as (_, harness):
        batch_id = await harness.submit([local(path) for path in invoice_samples()])
        batch = await harness.batches.wait_until_done(batch_id)
        inputs = await harness.batches.inputs(batch_id)

    failed = [item for item in inputs if item.phase is Phase.FAILED]
    assert len(failed) == batch.phase_counts.failed == len(inputs) // 2
    assert {(item.reason_code, item.reason_detail) for item in failed} == {
        ("INTERNAL_ERROR", "A fault at Extend.")
    }
    assert all(item.ended_at and item.started_at for item in failed)


async def test_an_endless_listing_is_said_and_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Two pages of runs, without a hundred of them.
    monkeypatch.setattr(run_readings, "MOST_CHANGES", 20)
    fault = {"operation": "listExtractRuns", "every": 1, "kind": "endless_pages"}
    async with engine_beside_sandbox(tmp_path, "--files", "30", faults=faults(fault)) as (
        _,
        harness,
    ):
        files = await harness.remote(30)
        specs = [InputSpec(InputKind.REMOTE, file.name, file.id) for file in files]
        batch_id = await harness.submit(specs)
        batch = await harness.batches.wait_until_done(batch_id)
        assert batch.phase_counts.ended == 30
        assert "endless_listing" in await codes(harness, batch_id)


async def test_an_unknown_status_is_shown_as_it_came_and_is_not_final(tmp_path: Path) -> None:
    fault = {
        "operation": "listExtractRuns",
        "every": 1,
        "times": 2,
        "kind": "set",
        "set_items": {"status": "HELD", "updatedAt": "2020-01-01T00:00:00Z"},
    }
    async with engine_beside_sandbox(tmp_path, faults=faults(fault)) as (_, harness):
        words: set[object] = set()
        harness.batches.inputs_changed.subscribe(
            lambda changed: words.update(item.run_status for item in changed.inputs)
        )
        batch_id = await harness.submit([local(invoice_samples()[0])])
        batch = await harness.batches.wait_until_done(batch_id)
    assert Unknown("HELD") in words
    assert batch.status is BatchStatus.COMPLETED


async def test_results_are_fetched_in_spite_of_faults_and_given_up_when_gone(
    tmp_path: Path,
) -> None:
    spoiled = faults(
        {"operation": "getExtractRun", "nth": 1, "kind": "status", "status": 404},
        {"operation": "getExtractRun", "nth": 2, "kind": "truncated"},
        {"operation": "getExtractRun", "nth": 3, "kind": "html"},
    )
    async with engine_beside_sandbox(tmp_path, faults=spoiled) as (_, harness):
        samples = invoice_samples()
        batch_id = await harness.submit([local(path) for path in samples])
        batch = await harness.batches.wait_until_done(batch_id)
        rows = await harness.rows(batch_id)
        assert batch.phase_counts.processed == len(samples)
        assert sum(1 for row in rows if not row.cells) == 1
        assert "not_found" in await codes(harness, batch_id)

        # A refresh asks once more for what was given up.
        stored = []
        harness.batches.result_stored.subscribe(stored.append)
        harness.batches.refresh(batch_id)
        await harness.until(lambda _: bool(stored), batch_id)
        rows = await harness.rows(batch_id)
        assert all(row.cells for row in rows)
