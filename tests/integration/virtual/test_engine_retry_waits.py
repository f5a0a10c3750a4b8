"""A server that is gone, or wants us to wait for long: the batch says so, and goes on by itself."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest

from extend_desktop.domain.activities import ActivityKind
from extend_desktop.domain.batches import Batch, BatchStatus
from extend_desktop.presentation.activities import activity_text
from extend_desktop.presentation.batches import batch_severity, batch_status_text
from extend_desktop.presentation.quantities import clock_text
from extend_desktop.presentation.severity import Severity
from tests.helpers.in_process_sandbox import InProcessSandbox
from tests.integration.engine.harness import remote
from tests.integration.virtual.fault_cases import (
    COUNT,
    FaultCase,
    check_all_processed,
    end,
    open_case,
)
from tests.integration.virtual.fault_kinds import READ


def waits(batch: Batch) -> bool:
    return batch.retry_wait is not None


@pytest.mark.parametrize(
    ("operation", "what"),
    [
        ("uploadFile", "Uploading a file"),
        ("createExtractBatch", "Submitting a batch run"),
        ("listExtractRuns", "Listing runs"),
        ("getExtractRun", "Fetching a result"),
    ],
)
async def test_a_limit_of_days_is_told_in_the_row_and_once_in_the_history(
    sandbox: InProcessSandbox, tmp_path: Path, operation: str, what: str
) -> None:
    async with open_case(sandbox, tmp_path) as case:
        case.plan(operation, READ["429-days"], always=True)
        await case.submit()
        batch = await case.harness.until(waits, case.batch_id)
        assert batch.retry_wait is not None
        until = clock_text(batch.retry_wait.until)
        assert f" · Extend asked us to wait until {until}" in batch_status_text(batch)
        assert batch_severity(batch) is Severity.WARNING
        # Days are taken for a mistake: it is tried again every five minutes, give or take one.
        assert 0 < (batch.retry_wait.until - case.harness.clock.now()).total_seconds() <= 361
        (listed,) = await case.harness.batches.list()
        assert listed.retry_wait is not None
        case.lift()
        assert await end(case) == []
        assert (await case.harness.batches.get(case.batch_id)).retry_wait is None
        said = await reported(case)
    # All reading shares one limit, so that another call may have had to wait as well.
    line = f"{what}: Extend asked us to wait; nothing is lost, it goes on at "
    assert sum(item.startswith(line) for item in said) == 1
    await check_all_processed(case)


async def reported(case: FaultCase) -> list[str]:
    lines = await case.harness.lines(case.batch_id)
    return [activity_text(line) for line in lines if line.kind is ActivityKind.CALL_FAILED]


async def test_a_short_limit_is_not_worth_a_word(sandbox: InProcessSandbox, tmp_path: Path) -> None:
    async with open_case(sandbox, tmp_path) as case:
        case.plan("uploadFile", READ["429-seconds"], always=False)
        await case.submit()
        assert await end(case) == []
        assert not any(map(waits, case.harness.seen))
        assert await reported(case) == []


Leave = Callable[[FaultCase], Any]


async def before_uploads(case: FaultCase) -> None:
    case.sandbox.network.leave_at("/files/upload")
    await case.submit_prepared()


async def before_the_submission(case: FaultCase) -> None:
    files = [await case.harness.client.upload_file(path, name=path.name) for path in case.documents]
    await case.prepare([remote(file) for file in files])
    case.sandbox.network.leave_at("/extract_runs/batch")
    await case.submit_prepared()


async def while_it_is_followed(case: FaultCase) -> None:
    case.plan("listExtractRuns", READ["500"], always=True)
    await case.submit_prepared()
    await case.harness.until(lambda batch: batch.status is BatchStatus.PROCESSING, case.batch_id)
    case.sandbox.network.is_gone = True


@pytest.mark.parametrize(
    "leave",
    [before_uploads, before_the_submission, while_it_is_followed],
)
async def test_a_server_that_is_gone_is_told_at_once_and_waited_for(
    sandbox: InProcessSandbox, tmp_path: Path, leave: Leave
) -> None:
    async with open_case(sandbox, tmp_path) as case:
        await case.prepare()
        await leave(case)
        await case.until_reported("refused")
        assert not case.harness.batches.current_health.online
        batch = await case.harness.until(waits, case.batch_id)
        assert "; next try at " in batch_status_text(batch)
        assert (
            batch.phase_counts.total
            == batch.phase_counts.ended + batch.phase_counts.in_flight
            == COUNT
        )
        case.lift()
        case.sandbox.network.is_gone = False
        assert await end(case) in ([], ["refresh"])
        assert case.harness.batches.current_health.online
    await check_all_processed(case)


async def test_the_windows_own_calls_tell_it_too(sandbox: InProcessSandbox, tmp_path: Path) -> None:
    async with open_case(sandbox, tmp_path) as case:
        heard: list[bool] = []
        case.harness.batches.health.subscribe(lambda health: heard.append(health.online))
        await case.harness.client.list_extractors()
        case.sandbox.network.is_gone = True
        call = asyncio.ensure_future(case.harness.client.list_extractors())
        await case.until_reported("refused")
        # Not after the call's last attempt: the first one is enough.
        assert not call.done()
        case.sandbox.network.is_gone = False
        await call
        assert case.harness.batches.current_health.online
        # Between them it is said when the host is asked again.
        assert [online for online, _ in groupby(heard)] == [False, True]
