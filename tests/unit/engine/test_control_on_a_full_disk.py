"""What the operator asks for while the journal cannot be written is refused, and changes nothing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from extend_desktop.domain.batches import BatchControl, BatchStatus, CancelMode
from extend_desktop.domain.errors import ConnectivityError, StorageError
from extend_desktop.domain.ids import BatchId
from tests.helpers.virtual_harness import VirtualHarness, on_engine

Command = Callable[[VirtualHarness, BatchId], Awaitable[Any]]


def refuse(_about: Any) -> None:
    raise ConnectivityError("refused")


async def full(*_about: Any) -> Any:
    raise StorageError("disk_full")


async def cancel(harness: VirtualHarness, batch_id: BatchId) -> None:
    await harness.batches.cancel(batch_id, CancelMode.EVERYTHING)


async def pause(harness: VirtualHarness, batch_id: BatchId) -> None:
    await harness.batches.pause(batch_id)


@pytest.mark.parametrize("command", [cancel, pause])
@on_engine
async def test_a_batch_goes_on_that_could_not_be_stopped(
    harness: VirtualHarness, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    harness.api.before["create_batch_run"] = refuse
    batch_id = await harness.submit(3)
    with monkeypatch.context() as disk:
        disk.setattr(harness.journal.database, "write", full)
        with pytest.raises(StorageError, match="disk_full"):
            await command(harness, batch_id)
        await harness.clock.sleep(60.0)
    assert (await harness.batches.get(batch_id)).control is BatchControl.ACTIVE
    del harness.api.before["create_batch_run"]
    assert (await harness.finished(batch_id)).status is BatchStatus.COMPLETED


@pytest.mark.parametrize(
    ("command", "status"), [(cancel, BatchStatus.CANCELLED), (pause, BatchStatus.PAUSED)]
)
@on_engine
async def test_what_is_written_down_is_done_also_without_its_line_in_the_history(
    harness: VirtualHarness, command: Command, status: BatchStatus, monkeypatch: pytest.MonkeyPatch
) -> None:
    harness.api.before["create_batch_run"] = refuse
    batch_id = await harness.submit(3)
    with monkeypatch.context() as disk:
        disk.setattr(type(harness.journal.activity), "add", full)
        with pytest.raises(StorageError, match="disk_full"):
            await command(harness, batch_id)
    del harness.api.before["create_batch_run"]
    await harness.until(lambda batch: batch.status is status, batch_id)
    await harness.clock.sleep(600.0)
    assert (await harness.batches.get(batch_id)).status is status
