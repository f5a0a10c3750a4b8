"""A server that is gone, or wants us to wait for long: the batch says so, and goes on by itself."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from extend_desktop.domain.activities import ActivityKind
from extend_desktop.domain.batches import Batch, BatchStatus
from extend_desktop.presentation.activities import activity_text
from extend_desktop.presentation.batches import batch_status_text, batch_tone
from extend_desktop.presentation.quantities import clock_text
from extend_desktop.presentation.tones import Tone
from tests.helpers.relay import Relay, relay_to
from tests.helpers.sandbox_process import SandboxProcess, start_sandbox
from tests.integration.engine.desk import remote
from tests.integration.faults.cells import COUNT, Cell, check_all_processed, end, open_cell
from tests.integration.faults.misbehaviour import READ

pytestmark = pytest.mark.timeout(40)
SLOW_ENOUGH_TO_SEE = 200.0


@pytest.fixture(scope="module")
def sandbox() -> Iterator[SandboxProcess]:
    with start_sandbox("--files-per-minute", "6000") as process:
        yield process


def waits(batch: Batch) -> bool:
    return batch.standstill is not None


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
    sandbox: SandboxProcess, tmp_path: Path, operation: str, what: str
) -> None:
    async with open_cell(sandbox, tmp_path, speed=SLOW_ENOUGH_TO_SEE) as cell:
        await cell.plan(operation, READ["429-days"], always=True)
        await cell.submit()
        batch = await cell.desk.until(waits, cell.batch_id)
        assert batch.standstill is not None
        until = clock_text(batch.standstill.until)
        assert f" · Extend asked us to wait until {until}" in batch_status_text(batch)
        assert batch_tone(batch) is Tone.WARNING
        # Days are taken for a mistake: it is tried again every five minutes, give or take one.
        assert 0 < (batch.standstill.until - datetime.now(UTC)).total_seconds() <= 361
        (listed,) = await cell.desk.batches.list()
        assert listed.standstill is not None
        await cell.lift()
        assert await end(cell) == []
        assert (await cell.desk.batches.get(cell.batch_id)).standstill is None
        said = await told(cell)
    # All reading shares one limit, so that another call may have had to wait as well.
    line = f"{what}: Extend asked us to wait; nothing is lost, it goes on at "
    assert sum(one.startswith(line) for one in said) == 1
    await check_all_processed(cell)


async def told(cell: Cell) -> list[str]:
    lines = await cell.desk.lines(cell.batch_id)
    return [activity_text(one) for one in lines if one.kind is ActivityKind.CALL_FAILED]


async def test_a_short_limit_is_not_worth_a_word(sandbox: SandboxProcess, tmp_path: Path) -> None:
    async with open_cell(sandbox, tmp_path) as cell:
        await cell.plan("uploadFile", READ["429-seconds"], always=False)
        await cell.submit()
        assert await end(cell) == []
        assert not any(map(waits, cell.desk.seen))
        assert await told(cell) == []


Leave = Callable[[Cell, Relay], Any]


async def before_uploads(cell: Cell, relay: Relay) -> None:
    relay.gone()
    await cell.submit_prepared()


async def before_the_submission(cell: Cell, relay: Relay) -> None:
    files = [await cell.desk.client.upload_file(path, name=path.name) for path in cell.documents]
    await cell.prepare([remote(file) for file in files])
    relay.gone()
    await cell.submit_prepared()


async def while_it_is_followed(cell: Cell, relay: Relay) -> None:
    await cell.plan("listExtractRuns", READ["500"], always=True)
    await cell.submit_prepared()
    await cell.desk.until(lambda batch: batch.status is BatchStatus.PROCESSING, cell.batch_id)
    relay.gone()


@pytest.mark.parametrize(
    "leave",
    [before_uploads, before_the_submission, while_it_is_followed],
)
async def test_a_server_that_is_gone_is_told_at_once_and_waited_for(
    sandbox: SandboxProcess, tmp_path: Path, leave: Leave
) -> None:
    async with (
        relay_to(sandbox.url) as relay,
        open_cell(sandbox, tmp_path, url=relay.url) as cell,
    ):
        await cell.prepare()
        await leave(cell, relay)
        await cell.told("refused")
        assert not cell.desk.batches.current_pulse.online
        batch = await cell.desk.until(waits, cell.batch_id)
        assert "; next try at " in batch_status_text(batch)
        assert batch.tally.total == batch.tally.ended + batch.tally.in_flight == COUNT
        await cell.lift()
        await relay.back()
        assert await end(cell) in ([], ["refresh"])
        assert cell.desk.batches.current_pulse.online
    await check_all_processed(cell)


async def test_the_windows_own_calls_tell_it_too(sandbox: SandboxProcess, tmp_path: Path) -> None:
    async with (
        relay_to(sandbox.url) as relay,
        open_cell(sandbox, tmp_path, url=relay.url) as cell,
    ):
        heard: list[bool] = []
        cell.desk.batches.pulse.subscribe(lambda pulse: heard.append(pulse.online))
        await cell.desk.client.list_extractors()
        relay.gone()
        call = asyncio.ensure_future(cell.desk.client.list_extractors())
        await cell.told("refused")
        # Not after the call's last attempt: the first one is enough.
        assert not call.done()
        await relay.back()
        await call
        assert cell.desk.batches.current_pulse.online
        assert heard == [False, True]
