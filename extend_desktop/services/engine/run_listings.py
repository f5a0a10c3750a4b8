"""Listings of runs, page by page, with an end in any case; only the engine uses it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime

from extend_desktop.domain.errors import ServiceError
from extend_desktop.domain.ids import AttemptToken, ExtractorId
from extend_desktop.domain.runs import Run, RunQuery
from extend_desktop.services.ports import RunsApi
from extend_desktop.services.ports_journal import TOKEN_KEY

MOST_PAGES = 500


async def pages(api: RunsApi, query: RunQuery) -> AsyncIterator[tuple[Run, ...]]:
    """Yield the runs of each page; a short or empty page is not the end.

    Raises:
        ServiceError: `endless_listing`, a page token came twice or the pages do not end.
    """
    seen: set[str] = set()
    token: str | None = None
    for _ in range(MOST_PAGES):
        page = await api.list_runs(query, token)
        yield page.runs
        if page.next_token is None:
            return
        if page.next_token in seen:
            break
        seen.add(page.next_token)
        token = page.next_token
    raise ServiceError("endless_listing", operation="list_runs", retryable=False)


async def runs_of_attempt(
    api: RunsApi, extractor_id: ExtractorId, token: AttemptToken, since: datetime
) -> tuple[Run, ...]:
    """Return the extractor's runs that carry `token`, created at `since` or later.

    The server cannot search metadata, so this walks back through the newest runs.
    Source: api/README §15.1, §15.2.
    """
    found: dict[str, Run] = {}
    async for runs in pages(api, RunQuery(extractor_id=extractor_id)):
        found.update({run.id: run for run in runs if run.metadata.get(TOKEN_KEY) == token})
        created = [run.created_at for run in runs if run.created_at is not None]
        if created and min(created) < since:
            break
    return tuple(found.values())
