"""Draws pages in a process of its own; satisfies `services.ports.review.RenderPort`.

The process is started at the first question and ended when it takes too long; the next question
starts another. One thread asks, so that questions wait for each other and not the loop for them.
"""

from __future__ import annotations

import asyncio
import json
import logging
import subprocess
import sys
import threading
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, cast

from extend_desktop.domain.errors import DocumentCode, DocumentError
from extend_desktop.services.ports.review import DocumentPages, PageImage, PageWord
from extend_desktop.system.own_program import own_command

_log = logging.getLogger(__name__)

RENDER_COMMAND = "render-worker"
ANSWER_LIMIT_S = 15.0
_END_LIMIT_S = 5.0
_Question = Mapping[str, object]
_Answer = tuple[Mapping[str, Any], bytes]


class RenderProcess:
    """Asks the rendering process, one question at a time."""

    def __init__(self, limit_s: float = ANSWER_LIMIT_S) -> None:
        self._limit_s = limit_s
        self._thread = ThreadPoolExecutor(1, "render")
        self._process: subprocess.Popen[bytes] | None = None
        self._is_closed = False

    async def pages(self, path: Path) -> DocumentPages:
        """Return how many pages a document has, and their sizes."""
        head, _ = await self._ask({"ask": "pages", "path": str(path)})
        sizes = tuple((float(width), float(height)) for width, height in head["sizes"])
        return DocumentPages(sizes, is_text=bool(head["is_text"]))

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
        self._is_closed = True
        if self._process is not None:
            self._process.kill()
        await asyncio.to_thread(self._thread.shutdown, cancel_futures=True)
        if self._process is not None:
            await asyncio.to_thread(_end, self._process)

    async def _ask(self, question: _Question) -> _Answer:
        """Ask on our thread; when the wait is cancelled, the answer is read and dropped."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, self._asked, question)

    def _asked(self, question: _Question) -> _Answer:
        process = self._running()
        timer = threading.Timer(self._limit_s, process.kill)
        timer.daemon = True
        timer.start()
        try:
            head, body = _exchange(process, question)
        except (OSError, ValueError, KeyError) as fault:
            code = "page_too_slow" if timer.finished.is_set() else "page_engine_ended"
            _log.warning("The rendering process ended: %s (%s)", code, type(fault).__name__)
            _end(process)
            self._process = None
            raise DocumentError(code) from fault
        finally:
            timer.cancel()
        if "error" in head:
            raise DocumentError(cast("DocumentCode", head["error"]), path=str(question["path"]))
        return head, body

    def _running(self) -> subprocess.Popen[bytes]:
        if self._is_closed:
            raise DocumentError("page_engine_ended")
        if self._process is None or self._process.poll() is not None:
            try:
                self._process = _spawn()
            except OSError as fault:
                raise DocumentError("page_engine_ended") from fault
        return self._process


def _exchange(process: subprocess.Popen[bytes], question: _Question) -> _Answer:
    """Ask and read the whole answer.

    Raises:
        OSError: the process ended.
        ValueError: it ended within its answer.
    """
    questions, answers = cast("IO[bytes]", process.stdin), cast("IO[bytes]", process.stdout)
    questions.write(json.dumps(question).encode() + b"\n")
    questions.flush()
    head = json.loads(answers.readline())
    body = answers.read(head["bytes"])
    if len(body) != head["bytes"]:
        raise ValueError("the answer was cut off")
    return head, body


def _spawn() -> subprocess.Popen[bytes]:
    # No console window beside ours on Windows; and Ctrl-C in a terminal is for us.
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    return subprocess.Popen(
        [*own_command(), RENDER_COMMAND],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=sys.platform != "win32",
        creationflags=flags,
    )


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    with suppress(subprocess.TimeoutExpired):
        process.wait(_END_LIMIT_S)
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            with suppress(OSError):
                stream.close()
