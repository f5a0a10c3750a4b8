"""What the operator asks for while the journal cannot be written is refused, and changes nothing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from extend_desktop.domain.batches import BatchControl, BatchStatus, CancelMode
from extend_desktop.domain.errors import ConnectivityError, StorageError
from extend_desktop.domain.ids import BatchId
from tests.helpers.engine_world import World, in_world

Verb = Callable[[World, BatchId], Awaitable[Any]]


def refuse(_about: Any) -> None:
    raise ConnectivityError("refused")


async def full(*_about: Any) -> Any:
    raise StorageError("disk_full")


async def cancel(world: World, batch_id: BatchId) -> None:
    await world.batches.cancel(batch_id, CancelMode.EVERYTHING)


async def pause(world: World, batch_id: BatchId) -> None:
    await world.batches.pause(batch_id)


@pytest.mark.parametrize("verb", [cancel, pause])
def test_a_batch_goes_on_that_could_not_be_stopped(
    tmp_path: Path, verb: Verb, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene(world: World) -> None:
        world.api.before["create_batch_run"] = refuse
        batch_id = await world.submit(3)
        with monkeypatch.context() as disk:
            disk.setattr(world.journal.database, "write", full)
            with pytest.raises(StorageError, match="disk_full"):
                await verb(world, batch_id)
            await world.clock.sleep(60.0)
        assert (await world.batches.get(batch_id)).control is BatchControl.ACTIVE
        del world.api.before["create_batch_run"]
        assert (await world.finished(batch_id)).status is BatchStatus.COMPLETED

    in_world(tmp_path, scene)


@pytest.mark.parametrize(
    ("verb", "status"), [(cancel, BatchStatus.CANCELLED), (pause, BatchStatus.PAUSED)]
)
def test_what_is_written_down_is_done_also_without_its_line_in_the_history(
    tmp_path: Path, verb: Verb, status: BatchStatus, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene(world: World) -> None:
        world.api.before["create_batch_run"] = refuse
        batch_id = await world.submit(3)
        with monkeypatch.context() as disk:
            disk.setattr(type(world.journal.activity), "add", full)
            with pytest.raises(StorageError, match="disk_full"):
                await verb(world, batch_id)
        del world.api.before["create_batch_run"]
        await world.until(lambda batch: batch.status is status, batch_id)
        await world.clock.sleep(600.0)
        assert (await world.batches.get(batch_id)).status is status

    in_world(tmp_path, scene)
