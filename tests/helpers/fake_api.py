"""A runs listing made of prepared pages, for rules that need an answer no real server gives."""

from __future__ import annotations

from collections.abc import Sequence

from extend_desktop.domain.runs import Run, RunPage, RunQuery
from extend_desktop.services.ports import Urgency


class PagedRuns:
    """Answers `list_runs` page by page; `tokens[i]` leads from page i to the next."""

    def __init__(self, pages: Sequence[Sequence[Run]], tokens: Sequence[str | None]) -> None:
        self.asked: list[tuple[RunQuery, str | None]] = []
        self._pages = [tuple(page) for page in pages]
        self._tokens = list(tokens)

    async def list_runs(
        self,
        query: RunQuery,
        page_token: str | None = None,
        *,
        urgency: Urgency = Urgency.BACKGROUND,
    ) -> RunPage:
        number = len(self.asked)
        self.asked.append((query, page_token))
        return RunPage(self._pages[number % len(self._pages)], self._tokens[number])
