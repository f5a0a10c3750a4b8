"""A review service without any document, for windows whose test is about something else."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

from extend_desktop.services.batch_events import ResultStored
from extend_desktop.services.events import Event


@dataclass
class FakeReview:
    """Nothing to review, and no pages to draw."""

    pages: Any = None
    originals: Any = None
    result_stored: Event[ResultStored] = field(default_factory=Event[ResultStored])

    async def due(self, _batch_id: object, _limit_percent: int) -> int:
        return 0

    async def schema(self, _batch_id: object) -> tuple[()]:
        return ()

    async def documents(self, _batch_id: object, _limit_percent: int) -> AsyncIterator[Any]:
        for nothing in ():
            yield nothing
