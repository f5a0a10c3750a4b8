"""The rendering process: answers questions about documents until its input ends.

A question is a line of JSON; an answer is a line of JSON that says how many bytes of a picture
follow it. Before all others it says that it is ready. The process bounds its own memory, time and rights where the system lets it; the asking
side (system/worker_process.py) ends it otherwise.
"""

from __future__ import annotations

import faulthandler
import json
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, Any

from extend_desktop.bootstrap.key_cipher import DECRYPT, ENCRYPT, ciphered
from extend_desktop.bootstrap.preflight_questions import CHECK, ROWS, checked, rows_of
from extend_desktop.documents.page_pictures import PagePicture, bounded_scale
from extend_desktop.documents.pdf_access import PdfPageError
from extend_desktop.documents.rendering import (
    READ_ERRORS,
    OpenDocument,
    Pages,
    Size,
    UnknownTypeError,
    code_of,
)
from extend_desktop.documents.text_positions import PageText
from extend_desktop.domain.sheet_grid import SheetGrid
from extend_desktop.system.confinement import confine
from extend_desktop.system.memory_limit import bound_memory

_MAX_MEMORY_BYTES = 2 << 30
_MAX_ANSWER_S = 60
"""Longer than the asking side waits: for a process whose asker has died meanwhile."""
_Answer = tuple[dict[str, Any], bytes]


def main() -> int:
    """Serve until standard input ends and return the exit code."""
    # What a library prints must not land among the answers.
    answers = os.fdopen(os.dup(1), "wb")
    # The asking side reads what is left of a crash, and nothing else from there.
    faulthandler.enable(os.dup(2))
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    bound_memory(_MAX_MEMORY_BYTES)
    confine()
    _write(answers, {}, b"")
    serve(sys.stdin.buffer, answers)
    return 0


def serve(questions: IO[bytes], answers: IO[bytes]) -> None:
    """Answer each question in its turn."""
    document = OpenDocument(_open_picture)
    for line in questions:
        _bound_time()
        _write(answers, *_answer(document, json.loads(line)))


def _write(answers: IO[bytes], head: Mapping[str, Any], body: bytes) -> None:
    answers.write(json.dumps({**head, "bytes": len(body)}).encode() + b"\n" + body)
    answers.flush()


def _answer(document: OpenDocument, question: Mapping[str, Any]) -> _Answer:
    if question["ask"] == CHECK:
        return checked(question), b""
    if question["ask"] == ROWS:
        return rows_of(question)
    if question["ask"] in {ENCRYPT, DECRYPT}:
        return ciphered(question)
    try:
        return _asked(document.pages(Path(question["path"])), question)
    except READ_ERRORS as error:
        document.close()
        return {"error": code_of(error)}, b""


def _asked(pages: Pages, question: Mapping[str, Any]) -> _Answer:
    match question["ask"]:
        case "page":
            picture = pages.draw(question["page"], question["scale"])
            return {"width": picture.width_px, "height": picture.height_px}, picture.rgba
        case "text":
            return {"words": _words(pages.text(question["page"]))}, b""
        case _:
            return _facts(pages), b""


def _facts(pages: Pages) -> dict[str, Any]:
    return {
        "sizes": pages.sizes(),
        "is_text": pages.is_text,
        "units_per_inch": pages.units_per_inch,
        "grids": [(grid.edges, grid.top, grid.row_height, grid.row_count) for grid in pages.grids],
    }


def _words(page: PageText) -> list[tuple[str, float, float, float, float]]:
    return [
        (word.text, word.box.left, word.box.top, word.box.right, word.box.bottom)
        for line in page.lines
        for word in line.words
    ]


class _Pictures:
    """A picture's pages, as `documents` has them."""

    is_text = False
    grids: Sequence[SheetGrid] = ()

    def __init__(self, path: Path) -> None:
        # Only for pictures: Qt takes longer to load than a page to draw.
        from extend_desktop.ui.picture_pages import PicturePages  # noqa: PLC0415

        try:
            self._pages = PicturePages(path)
        except ValueError as error:
            raise UnknownTypeError from error

    @property
    def units_per_inch(self) -> float:
        return self._pages.pixels_per_inch

    def sizes(self) -> list[Size]:
        return list(self._pages.sizes())

    def draw(self, number: int, scale: float) -> PagePicture:
        sizes = self._pages.sizes()
        width, height = sizes[min(number, len(sizes)) - 1]
        try:
            return PagePicture(*self._pages.draw(number, bounded_scale(scale, width, height)))
        except ValueError as error:
            raise PdfPageError(f"page {number} is damaged") from error

    def text(self, number: int) -> PageText:
        """Return no words: a picture has none."""
        width, height = self._pages.sizes()[0]
        return PageText(number, width, height, ())


def _open_picture(path: Path) -> Pages:
    return _Pictures(path)


def _bound_time() -> None:
    """End the process if the next answer takes far too long; the asker has its own limit."""
    if sys.platform != "win32":
        signal.alarm(_MAX_ANSWER_S)
