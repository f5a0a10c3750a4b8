"""Retry and resend: asked for once, sent once, and the server's state agrees."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from extend_desktop.domain.activities import ActivityKind
from extend_desktop.domain.batches import BatchStatus, CancelMode, InputState, Phase
from extend_desktop.domain.errors import RequestError
from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.plans import PlanState
from extend_desktop.services.batches import BatchService
from tests.helpers.in_process_sandbox import InProcessSandbox, in_process_sandbox
from tests.helpers.journals import earlier_attempts
from tests.integration.engine.harness import (
    EngineHarness,
    engine_beside_sandbox,
    invoice_samples,
    local,
    open_harness,
    remote,
)

RUNS_THAT_FAIL = {"runs": [{"every": 2, "times": 2, "reason": "INTERNAL_ERROR"}]}


async def times_sent(
    harness: EngineHarness, sandbox: InProcessSandbox, batch_id: BatchId
) -> Counter[str]:
    """How many runs the server has for each input of ours, by name."""
    names = {str(item.id): item.name for item in await harness.batches.inputs(batch_id)}
    runs = sandbox.state()["runs"]
    return Counter(names[run["metadata"]["edInput"]] for run in runs)


async def test_all_failed_are_sent_again_and_the_first_runs_stay_in_the_history(
    tmp_path: Path,
) -> None:
    async with engine_beside_sandbox(tmp_path, faults=RUNS_THAT_FAIL) as (sandbox, harness):
        samples = invoice_samples()
        batch_id = await harness.submit([local(path) for path in samples])
        first = await harness.batches.wait_until_done(batch_id)
        failed = [
            item for item in await harness.batches.inputs(batch_id) if item.phase is Phase.FAILED
        ]
        groups = await harness.batches.failures(batch_id)
        assert [(group.reason_code, group.count, group.retryable) for group in groups] == [
            ("INTERNAL_ERROR", len(failed), True)
        ]
        uploads = sandbox.state()["calls"]["uploadFile"]

        assert await harness.batches.retry_failed(batch_id) == len(failed)
        assert (await harness.batches.get(batch_id)).finished_at is None
        batch = await harness.batches.wait_until_done(batch_id)
        sent = await times_sent(harness, sandbox, batch_id)
        tries = {item.name: await earlier_attempts(harness.journal, item.id) for item in failed}
        parts = await harness.journal.parts.of_batch(batch_id)
        rows = await harness.rows(batch_id)
    state = sandbox.state()
    assert first.phase_counts.failed == len(failed) >= 2
    assert (batch.status, batch.phase_counts.processed) == (BatchStatus.COMPLETED, len(samples))
    assert all(row.cells for row in rows)
    assert {name for name, count in sent.items() if count == 2} == {item.name for item in failed}
    assert max(sent.values()) == 2
    assert state["calls"]["uploadFile"] == uploads
    assert [part.ordinal for part in parts] == [1, 2]
    for item in failed:
        (earlier,) = tries[item.name]
        assert earlier[:2] == (item.run_id, "INTERNAL_ERROR")


async def test_a_selection_and_a_reason_take_only_what_they_name(tmp_path: Path) -> None:
    faults = {
        "runs": [{"nth": 1, "reason": "INTERNAL_ERROR"}, {"nth": 2, "reason": "PARSING_ERROR"}],
        "faults": [{"operation": "uploadFile", "nth": 3, "kind": "status", "status": 400}],
    }
    async with engine_beside_sandbox(tmp_path, faults=faults) as (sandbox, harness):
        samples = invoice_samples()
        batch_id = await harness.submit([local(path) for path in samples])
        await harness.batches.wait_until_done(batch_id)
        codes = {
            item.reason_code: item
            for item in await harness.batches.inputs(batch_id)
            if item.phase is Phase.FAILED
        }
        assert set(codes) == {"INTERNAL_ERROR", "PARSING_ERROR", "invalid_request"}
        processed = next(
            item for item in await harness.batches.inputs(batch_id) if item.phase is Phase.PROCESSED
        )

        # What was processed is never taken, even when it is named.
        chosen = {codes["PARSING_ERROR"].id, processed.id}
        assert await harness.batches.retry_failed(batch_id, input_ids=chosen) == 1
        await harness.batches.wait_until_done(batch_id)
        reasons = {"invalid_request", "FAILED_TO_PROCESS_FILE"}
        assert await harness.batches.retry_failed(batch_id, reasons=reasons) == 1
        batch = await harness.batches.wait_until_done(batch_id)
        (left,) = await harness.batches.failures(batch_id)
        sent = await times_sent(harness, sandbox, batch_id)
    assert sandbox.state()["calls"]["uploadFile"] == len(samples) + 1
    assert left.reason_code == "INTERNAL_ERROR"
    assert (batch.phase_counts.failed, batch.phase_counts.processed) == (1, len(samples) - 1)
    assert sent[codes["PARSING_ERROR"].name] == 2
    assert sent.total() == len(samples) + 1


async def test_cancelled_inputs_are_sent_only_when_they_are_named(tmp_path: Path) -> None:
    flags = ("--files", "12", "--files-per-minute", "30")
    async with engine_beside_sandbox(tmp_path, *flags) as (sandbox, harness):
        batch_id = await harness.submit([remote(file) for file in await harness.remote(12)])
        await harness.until(lambda batch: batch.status is BatchStatus.PROCESSING, batch_id)
        await harness.batches.cancel(batch_id, CancelMode.EVERYTHING)
        with pytest.raises(RequestError, match="still_cancelling"):
            await harness.batches.retry_failed(batch_id)
        cancelled = (await harness.batches.wait_until_done(batch_id)).phase_counts.cancelled
        runs_before = len(sandbox.state()["runs"])

        assert await harness.batches.retry_failed(batch_id) == 0
        stopped = [
            item for item in await harness.batches.inputs(batch_id) if item.phase is Phase.CANCELLED
        ]
        two = {item.id for item in stopped[:2]}
        assert await harness.batches.retry_failed(batch_id, input_ids=two) == 2
        batch = await harness.batches.wait_until_done(batch_id)
    assert len(sandbox.state()["runs"]) == runs_before + 2
    assert batch.phase_counts.cancelled == cancelled - 2


async def test_a_file_that_is_gone_at_extend_is_uploaded_again(tmp_path: Path) -> None:
    async with engine_beside_sandbox(
        tmp_path, faults={"runs": [{"nth": 1, "reason": "INTERNAL_ERROR"}]}
    ) as (sandbox, harness):
        batch_id = await harness.submit([local(invoice_samples()[0])])
        await harness.batches.wait_until_done(batch_id)
        (item,) = await harness.batches.inputs(batch_id)
        assert item.file_id is not None
        await harness.client.delete_file(item.file_id)
        await harness.journal.known_files.forget(one_account(harness), [item.file_id])
        assert await harness.batches.retry_failed(batch_id) == 1
        batch = await harness.batches.wait_until_done(batch_id)
    assert sandbox.state()["calls"]["uploadFile"] == 2
    assert batch.phase_counts.processed == 1


def one_account(harness: EngineHarness) -> Any:
    return harness.batches._account_id


@pytest.mark.parametrize("when", ["retry", "cancel"])
async def test_a_retry_survives_a_crash(tmp_path: Path, when: str) -> None:
    faults = {"runs": [{"every": 1, "times": 4, "reason": "INTERNAL_ERROR"}]}
    async with in_process_sandbox("--latency-ms", "80", faults=faults) as sandbox:
        samples = invoice_samples()
        async with open_harness(sandbox, tmp_path) as harness:
            batch_id = await harness.submit([local(path) for path in samples])
            await harness.batches.wait_until_done(batch_id)
            assert await harness.batches.retry_failed(batch_id) == 4
            if when == "cancel":
                await harness.batches.cancel(batch_id, CancelMode.FINISH_RUNNING)
        async with open_harness(sandbox, tmp_path, resume=True) as harness:
            batch = await harness.batches.wait_until_done(batch_id)
            sent = await times_sent(harness, sandbox, batch_id)
    assert batch.phase_counts.total == batch.phase_counts.ended == len(samples)
    assert max(sent.values()) <= 2
    assert batch.phase_counts.processed + batch.phase_counts.cancelled == len(samples)


def lost_answer(when: str) -> dict[str, Any]:
    return {"faults": [{"operation": "createExtractBatch", "nth": 1, "kind": "drop", "when": when}]}


async def unconfirmed_for_good(harness: EngineHarness) -> BatchId:
    """A batch whose only submission stayed unconfirmed after the look-up window."""
    batch_id = await harness.submit([local(path) for path in invoice_samples()])
    await harness.until(lambda batch: batch.phase_counts.unconfirmed > 0, batch_id)
    batch = await harness.batches.wait_until_idle(batch_id)
    assert batch.status is BatchStatus.UNCONFIRMED
    return batch_id


async def test_the_operators_yes_sends_an_unconfirmed_part_again(tmp_path: Path) -> None:
    async with engine_beside_sandbox(tmp_path, faults=lost_answer("before")) as (sandbox, harness):
        batch_id = await unconfirmed_for_good(harness)
        count = await harness.batches.resend_unconfirmed(batch_id)
        batch = await harness.batches.wait_until_done(batch_id)
        attempts = await harness.journal.parts.attempts(
            (await harness.journal.parts.of_batch(batch_id))[0].id
        )
        kinds = [line.kind for line in await harness.lines(batch_id)]
    state = sandbox.state()
    assert count == batch.phase_counts.processed == len(invoice_samples())
    assert len(state["batches"]) == 1
    assert state["calls"]["createExtractBatch"] == 2
    assert len({attempt.token for attempt in attempts}) == 2
    assert ActivityKind.SENT_AGAIN in kinds


async def test_nothing_is_sent_again_while_the_look_up_goes_on(tmp_path: Path) -> None:
    async with engine_beside_sandbox(tmp_path, faults=lost_answer("before")) as (sandbox, harness):
        batch_id = await harness.submit([local(invoice_samples()[0])])
        await harness.until(lambda batch: batch.phase_counts.unconfirmed == 1, batch_id)
        with pytest.raises(RequestError, match="look_up_open"):
            await harness.batches.resend_unconfirmed(batch_id)
    assert sandbox.state()["calls"]["createExtractBatch"] == 1


async def hide_runs(harness: EngineHarness, sandbox: InProcessSandbox, shown_after: int) -> None:
    del harness
    sandbox.plan_faults(
        {"operation": "createExtractBatch", "nth": 1, "kind": "drop", "when": "after"},
        {
            "operation": "listExtractRuns",
            "nth": 1,
            "times": shown_after,
            "kind": "set",
            "set": {"data": []},
        },
    )


async def test_runs_that_appear_at_the_last_look_are_adopted_and_not_sent(
    tmp_path: Path,
) -> None:
    async with engine_beside_sandbox(tmp_path) as (sandbox, harness):
        await hide_runs(harness, sandbox, shown_after=100_000)
        batch_id = await unconfirmed_for_good(harness)
        sandbox.plan_faults()
        assert await harness.batches.resend_unconfirmed(batch_id) == 0
        batch = await harness.batches.wait_until_done(batch_id)
    assert len(sandbox.state()["batches"]) == 1
    assert batch.phase_counts.processed == len(invoice_samples())


async def test_runs_of_the_lost_attempt_that_appear_too_late_are_told_and_not_counted(
    tmp_path: Path,
) -> None:
    async with engine_beside_sandbox(tmp_path) as (sandbox, harness):
        await hide_runs(harness, sandbox, shown_after=100_000)
        batch_id = await unconfirmed_for_good(harness)
        count = await harness.batches.resend_unconfirmed(batch_id)
        await harness.until(lambda batch: batch.status is BatchStatus.PROCESSING, batch_id)
        sandbox.plan_faults()
        batch = await harness.batches.wait_until_done(batch_id)
        codes = [line.facts.get("code") for line in await harness.lines(batch_id)]
        inputs = await harness.batches.inputs(batch_id)
    state = sandbox.state()
    assert count == len(invoice_samples())
    assert len(state["batches"]) == 2
    assert batch.phase_counts.total == batch.phase_counts.processed == count
    assert len({item.run_id for item in inputs}) == count
    assert "extra_runs" in codes


async def test_runs_that_never_appear_end_in_a_named_state_and_can_be_retried(
    tmp_path: Path,
) -> None:
    async with engine_beside_sandbox(tmp_path) as (sandbox, harness):
        sandbox.plan_faults(
            {
                "operation": "listExtractRuns",
                "every": 1,
                "kind": "set",
                "set": {"data": []},
            },
            {
                "operation": "getBatchRun",
                "every": 1,
                "kind": "set",
                "set": {"status": "PROCESSED"},
            },
        )
        samples = invoice_samples()
        batch_id = await harness.submit([local(path) for path in samples])
        batch = await harness.batches.wait_until_done(batch_id)
        assert batch.phase_counts.failed == len(samples)
        (group,) = await harness.batches.failures(batch_id)
        assert (group.reason_code, group.retryable) == ("run_missing", True)
        inputs = await harness.batches.inputs(batch_id)
        assert {item.state for item in inputs} == {InputState.FAILED}

        # They are there after all: a retry looks first, and sends nothing.
        sandbox.plan_faults()
        assert await harness.batches.retry_failed(batch_id) == 0
        batch = await harness.batches.wait_until_idle(batch_id)
        await harness.until(lambda item: item.outputs_missing == 0, batch_id)
        parts = await harness.journal.parts.of_batch(batch_id)
    assert len(sandbox.state()["batches"]) == 1
    assert batch.phase_counts.processed == len(samples)
    assert [part.state for part in parts] == [PlanState.ENDED]


async def test_a_batch_run_that_extend_forgot_ends_and_can_be_retried(tmp_path: Path) -> None:
    async with engine_beside_sandbox(tmp_path, "--files-per-minute", "10") as (sandbox, harness):
        batch_id = await harness.submit([local(path) for path in invoice_samples()])
        await harness.until(lambda batch: batch.status is BatchStatus.PROCESSING, batch_id)
        sandbox.plan_faults(
            {"operation": "getBatchRun", "every": 1, "kind": "status", "status": 404},
            {"operation": "listExtractRuns", "every": 1, "kind": "set", "set": {"data": []}},
        )
        batch = await harness.batches.wait_until_done(batch_id)
        groups = await harness.batches.failures(batch_id)
    assert batch.phase_counts.failed + batch.phase_counts.processed == len(invoice_samples())
    assert [group.reason_code for group in groups] == ["gone_at_extend"]


def test_the_faces_are_what_the_window_was_promised() -> None:
    """The names others call; a change here breaks them."""
    faces = {
        "cancel", "failures", "retry_failed", "resend_unconfirmed", "adopt", "pause_all",
        "resume_all", "release_hold", "wait_until_idle",
    }  # fmt: skip
    assert faces <= set(dir(BatchService))
