"""Listings of runs, page by page, with an end in any case; only the engine uses it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime
from functools import partial

from extend_desktop.domain.errors import ServiceError
from extend_desktop.domain.ids import AttemptToken, ExtractorId, RunId
from extend_desktop.domain.runs import Run, RunQuery
from extend_desktop.services.paging import all_pages, endless_listing
from extend_desktop.services.ports import RunsApi
from extend_desktop.services.ports.control_journal import ENDLESS_LISTING
from extend_desktop.services.ports.journal import TOKEN_KEY
from extend_desktop.values import dataclass

MOST_BARREN_PAGES = 20
"""Pages in a row that bring no run that was not there before; a listing that moves has a few."""


@dataclass(frozen=True, slots=True)
class FoundRuns:
    """What a look for the runs of an attempt, or of all attempts at a plan, came to.

    Attributes:
        looked_through: how many runs of the extractor were looked at.
        endless: why there may be more than could be looked at, or None.
    """

    runs: tuple[Run, ...]
    looked_through: int = 0
    endless: ServiceError | None = None


class RunListing:
    """The runs that answer a query, page by page.

    Attributes:
        endless: why there may be more than was listed: a page token came twice, or the pages do
            not end. What was listed can be used all the same.
    """

    def __init__(self, api: RunsApi, query: RunQuery) -> None:
        self.endless: ServiceError | None = None
        self._api = api
        self._query = query

    async def pages(self) -> AsyncIterator[tuple[Run, ...]]:
        """Yield the runs of each page; a short or empty page is not the end."""
        listed: set[RunId] = set()
        barren = 0
        try:
            async for page in all_pages(partial(self._api.list_runs, self._query), "list_runs"):
                yield page.runs
                barren = barren + 1 if listed.issuperset(run.id for run in page.runs) else 0
                if page.next_token is not None and barren >= MOST_BARREN_PAGES:
                    raise endless_listing("list_runs")
                listed.update(run.id for run in page.runs)
        except ServiceError as error:
            if error.code != ENDLESS_LISTING:
                raise
            self.endless = error


async def runs_of_attempt(
    api: RunsApi, extractor_id: ExtractorId, token: AttemptToken, since: datetime
) -> FoundRuns:
    """Return the extractor's runs that carry `token`, created at `since` or later.

    The server cannot search metadata, so this walks back through the newest runs.
    Source: docs/extend-api.md#lost-answers.
    """
    found: dict[RunId, Run] = {}
    seen: set[RunId] = set()
    listing = RunListing(api, RunQuery(extractor_id=extractor_id))
    async for runs in listing.pages():
        seen.update(run.id for run in runs)
        found.update({run.id: run for run in runs if run.metadata.get(TOKEN_KEY) == token})
        created = [run.created_at for run in runs if run.created_at is not None]
        if created and min(created) < since:
            break
    return FoundRuns(tuple(found.values()), len(seen), listing.endless)
