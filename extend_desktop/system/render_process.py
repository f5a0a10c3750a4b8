"""Draws pages in a process of its own; satisfies `services.ports.review.RenderPort`.

The process is started at the first question and ended when it takes too long; the next question
starts another. One thread asks, so that questions wait for each other and not the loop for them.
"""

from __future__ import annotations

import asyncio
import logging
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import cast

from extend_desktop.domain.errors import DocumentCode, DocumentError
from extend_desktop.domain.page_geometry import PageWord
from extend_desktop.domain.sheet_grid import SheetGrid
from extend_desktop.services.ports.review import DocumentPages, PageImage
from extend_desktop.system.worker_process import (
    Answer,
    OnCrash,
    Question,
    WorkerEndedError,
    WorkerProcess,
    ignore_crash,
)

_log = logging.getLogger(__name__)

ANSWER_LIMIT_S = 15.0


class RenderProcess:
    """Asks the rendering process, one question at a time."""

    def __init__(self, limit_s: float = ANSWER_LIMIT_S, on_crash: OnCrash = ignore_crash) -> None:
        self._limit_s = limit_s
        self._thread = ThreadPoolExecutor(1, "render")
        self._worker = WorkerProcess(on_crash)

    async def pages(self, path: Path) -> DocumentPages:
        """Return how many pages a document has, and their sizes."""
        head, _ = await self._ask({"ask": "pages", "path": str(path)})
        sizes = tuple((float(width), float(height)) for width, height in head["sizes"])
        grids = tuple(SheetGrid(tuple(edges), *rest) for edges, *rest in head["grids"])
        return DocumentPages(sizes, head["is_text"], head["units_per_inch"], grids)

    async def image(self, path: Path, number: int, scale: float) -> PageImage:
        """Draw a page."""
        question = {"ask": "page", "path": str(path), "page": number, "scale": scale}
        head, rgba = await self._ask(question)
        return PageImage(head["width"], head["height"], rgba)

    async def words(self, path: Path, number: int) -> tuple[PageWord, ...]:
        """Return the words of a page."""
        head, _ = await self._ask({"ask": "text", "path": str(path), "page": number})
        return tuple(PageWord(*word) for word in head["words"])

    async def aclose(self) -> None:
        """End the process, whatever it is doing, and return when it is gone."""
        self._worker.kill()
        await asyncio.to_thread(self._thread.shutdown, cancel_futures=True)
        await asyncio.to_thread(self._worker.close)

    async def _ask(self, question: Question) -> Answer:
        """Ask on our thread; when the wait is cancelled, the answer is read and dropped."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, self._asked, question)

    def _asked(self, question: Question) -> Answer:
        try:
            head, body = self._worker.ask(question, self._limit_s)
        except WorkerEndedError as error:
            code = "page_too_slow" if error.was_slow else "page_engine_ended"
            _log.warning("The rendering process ended: %s", code)
            raise DocumentError(code) from error
        if "error" in head:
            raise DocumentError(cast("DocumentCode", head["error"]), path=str(question["path"]))
        return head, body
