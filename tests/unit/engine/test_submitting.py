"""Submit pins the version first and makes the batch of what is staged, or makes none."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from extend_desktop.domain.batches import InputState
from extend_desktop.domain.drafts import Draft, DraftState
from extend_desktop.domain.errors import ConnectivityError
from extend_desktop.domain.extractors import ExtractorVersionPage
from extend_desktop.domain.runs import MAX_METADATA_BYTES
from tests.helpers.journals import local_input, remote_input
from tests.helpers.virtual_harness import INVOICES, VirtualHarness, on_engine


async def without_2(page: ExtractorVersionPage) -> ExtractorVersionPage:
    versions = (version for version in page.versions if version.version != "2.0")
    return replace(page, versions=tuple(versions))


@on_engine
async def test_latest_is_what_it_means_at_that_moment(harness: VirtualHarness) -> None:
    harness.api.after["list_extractor_versions"] = without_2
    batch = await harness.batches.get(await harness.submit())
    assert (batch.version, batch.pinned_version) == ("latest", "1.0")
    del harness.api.after["list_extractor_versions"]
    batch = await harness.batches.get(await harness.submit())
    assert (batch.version, batch.pinned_version) == ("latest", "2.0")


@on_engine
async def test_without_its_version_there_is_no_batch(harness: VirtualHarness) -> None:
    def offline(_version: Any) -> None:
        raise ConnectivityError("refused")

    harness.api.before["get_extractor_version"] = offline
    with pytest.raises(ConnectivityError):
        await harness.submit()
    assert await harness.batches.list() == ()


@on_engine
async def test_rows_that_are_not_sent_are_in_the_batch_with_their_reasons(
    harness: VirtualHarness,
) -> None:
    first, second = await harness.files(2)
    large = remote_input(4, metadata={"note": "x" * MAX_METADATA_BYTES})
    drafts = [
        Draft(1, first, DraftState.READY),
        # Sent on the operator's word, in spite of the reason.
        Draft(2, second, DraftState.READY, "damaged"),
        Draft(3, local_input(2), DraftState.BLOCKED, "empty"),
        Draft(4, local_input(3), DraftState.SKIPPED, "duplicate"),
        Draft(5, large, DraftState.READY),
    ]
    inputs = await harness.inputs(await harness.batches.submit(INVOICES, drafts))
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
