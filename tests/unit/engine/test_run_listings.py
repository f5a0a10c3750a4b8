"""Listings of runs end in any case, and the look-up stops where it may."""

from __future__ import annotations

from datetime import timedelta
from typing import cast

import pytest

from extend_desktop.domain.errors import ServiceError
from extend_desktop.domain.ids import AttemptToken, ExtractorId, InputId
from extend_desktop.domain.runs import Run, RunOrder, RunQuery
from extend_desktop.services.engine.run_listings import (
    MOST_BARREN_PAGES,
    RunListing,
    runs_of_attempt,
)
from extend_desktop.services.ports import RunsApi
from tests.helpers.fake_api import PagedRuns
from tests.helpers.journals import NOW, run_of

TOKEN = AttemptToken("token")


def runs(token: str, *numbers: int, hours: float = 0.0) -> list[Run]:
    created = NOW + timedelta(hours=hours)
    return [run_of(InputId(number), token, created_at=created) for number in numbers]


async def listed(api: PagedRuns) -> tuple[list[int], ServiceError | None]:
    listing = RunListing(cast("RunsApi", api), RunQuery())
    return [len(page) async for page in listing.pages()], listing.endless


async def test_a_short_or_empty_page_is_not_the_end() -> None:
    api = PagedRuns([runs("a", 1), [], runs("a", 2)], ["x", "y", None])
    assert await listed(api) == ([1, 0, 1], None)
    assert [token for _, token in api.asked] == [None, "x", "y"]


@pytest.mark.parametrize("tokens", [["x", "x"], ["x", "y", "x"]])
async def test_a_token_that_comes_again_ends_the_listing_with_an_error(tokens: list[str]) -> None:
    pages, endless = await listed(PagedRuns([runs("a", 1)], tokens))
    assert len(pages) == len(tokens)
    assert endless is not None
    assert endless.code == "endless_listing"
    assert not endless.retryable


async def test_tokens_that_never_end_are_an_error_too() -> None:
    _, endless = await listed(PagedRuns([[]], [str(number) for number in range(10_000)]))
    assert endless is not None


async def test_ever_new_tokens_that_lead_to_known_runs_are_followed_for_a_few_pages_only() -> None:
    tokens = [str(number) for number in range(10_000)]
    api = PagedRuns([runs("a", 1), runs("a", 2)], tokens)
    _, endless = await listed(api)
    assert endless is not None
    assert len(api.asked) == MOST_BARREN_PAGES + 2


async def test_a_look_up_in_an_endless_listing_tells_what_it_found_and_what_is_wrong() -> None:
    api = PagedRuns([runs("other", 1) + runs(TOKEN, 2)], ["x", "x"])
    found = await runs_of_attempt(cast("RunsApi", api), ExtractorId("ex_1"), TOKEN, NOW)
    assert [run.id for run in found.runs] == ["exr_2"]
    assert found.endless is not None
    assert found.endless.code == "endless_listing"


async def test_the_look_up_finds_its_own_runs_and_stops_before_the_attempt() -> None:
    api = PagedRuns(
        [
            runs("other", 1) + runs(TOKEN, 2),
            runs(TOKEN, 2, 3),
            runs("other", 4, hours=-2),
            runs(TOKEN, 5),
        ],
        ["a", "b", "c", None],
    )
    found = await runs_of_attempt(
        cast("RunsApi", api), ExtractorId("ex_1"), TOKEN, NOW - timedelta(hours=1)
    )
    assert [run.id for run in found.runs] == ["exr_2", "exr_3"]
    assert (found.looked_through, found.endless) == (4, None)
    assert len(api.asked) == 3
    query, _ = api.asked[0]
    assert (query.extractor_id, query.batch_run_id, query.order) == (
        "ex_1",
        None,
        RunOrder.CREATED,
    )
