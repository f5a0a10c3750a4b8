"""Submit pins the version first and makes the batch of what is staged, or makes none."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from extend_desktop.domain.batches import InputState
from extend_desktop.domain.drafts import Draft, DraftState
from extend_desktop.domain.errors import ConnectivityError
from extend_desktop.domain.runs import MAX_METADATA_BYTES
from tests.helpers.engine_world import World, in_world
from tests.helpers.journals import TERMS, local_input, remote_input


def test_latest_is_what_it_means_at_that_moment(tmp_path: Path) -> None:
    async def scene(world: World) -> None:
        batch = await world.batches.get(await world.submit())
        assert (batch.version, batch.pinned_version) == ("latest", "2.0")
        world.api.published = "3.0"
        batch = await world.batches.get(await world.submit())
        assert (batch.version, batch.pinned_version) == ("latest", "3.0")

    in_world(tmp_path, scene)


def test_without_its_version_there_is_no_batch(tmp_path: Path) -> None:
    async def scene(world: World) -> None:
        def offline(_version: Any) -> None:
            raise ConnectivityError("refused")

        world.api.before["get_extractor_version"] = offline
        with pytest.raises(ConnectivityError):
            await world.submit()
        assert await world.batches.list() == ()

    in_world(tmp_path, scene)


def test_rows_that_are_not_sent_are_in_the_batch_with_their_reasons(tmp_path: Path) -> None:
    async def scene(world: World) -> None:
        ready = remote_input(0, file_id="file_0")
        large = remote_input(4, metadata={"note": "x" * MAX_METADATA_BYTES})
        drafts = [
            Draft(1, ready, DraftState.READY),
            # Sent on the operator's word, in spite of the reason.
            Draft(2, remote_input(1, file_id="file_1"), DraftState.READY, "damaged"),
            Draft(3, local_input(2), DraftState.BLOCKED, "empty"),
            Draft(4, local_input(3), DraftState.SKIPPED, "duplicate"),
            Draft(5, large, DraftState.READY),
        ]
        inputs = await world.inputs(await world.batches.submit(TERMS, drafts))
        assert [item.reason_code for item in inputs] == [
            None,
            None,
            "empty",
            "duplicate",
            "metadata_too_large",
        ]
        assert [item.state for item in inputs[2:]] == [
            InputState.BLOCKED,
            InputState.SKIPPED,
            InputState.BLOCKED,
        ]

    in_world(tmp_path, scene)
