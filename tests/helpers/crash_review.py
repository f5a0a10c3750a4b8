"""Draws every page of every document of an ended batch, as the review page has it; run as a module.

    python -m tests.helpers.crash_review draw

Prints the path of each document once its pages are drawn.
"""

from __future__ import annotations

import asyncio
import os
import sys

from extend_desktop.bootstrap.container import Container
from extend_desktop.domain.batches import Input
from extend_desktop.services.review import ReviewService
from extend_desktop.services.tasks import TaskRunner
from extend_desktop.system.paths import find_paths

_SCALE = 1.0


async def draw() -> None:
    """Draw what the journal of this data home has."""
    container = Container(find_paths(os.environ), os.environ)
    container.paths.create()
    tasks = TaskRunner()
    session = container.session(tasks, remembers=True)
    try:
        assert await session.restore()
        assert session.current is not None
        review = session.current.review
        for batch in await session.current.batches.list():
            async for portion in review.documents(batch.id):
                for document in portion:
                    await _draw(review, document.input)
    finally:
        await session.close()
        await tasks.aclose()


async def _draw(review: ReviewService, item: Input) -> None:
    path = await review.originals.find(item)
    pages = await review.pages.pages(path)
    for number in range(1, len(pages.sizes) + 1):
        await review.pages.image(path, number, _SCALE)
        await review.pages.words(path, number)
    await review.mark(item.id, f"seen {len(pages.sizes)}", checked=True)
    sys.stdout.write(f"{path}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(draw())
