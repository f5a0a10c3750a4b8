"""One door to PDFium, which must never be entered by two threads at once.

Only modules of this package import it. The protocols are the slice of pypdfium2 (which has no
types of its own) that this package uses.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol, cast

import pypdfium2 as pdfium
from pypdfium2 import raw

_PDFIUM_LOCK = threading.Lock()


class PdfUnreadableError(Exception):
    """The bytes are not a PDF that PDFium can open."""


class PdfPasswordError(Exception):
    """The PDF needs a password, and none or a wrong one was given."""


class PdfBitmap(Protocol):
    """A drawn page in memory; `stride` is the bytes of one row with padding."""

    width: int
    height: int
    stride: int
    buffer: bytes

    def close(self) -> None:
        """Free the memory."""
        ...


class PdfTextPage(Protocol):
    """The text layer of a page; characters are counted PDFium's way."""

    def count_chars(self) -> int:
        """Count the characters, generated spaces and line ends included."""
        ...

    def get_text_range(self, index: int = 0, count: int = -1) -> str:
        """Give the text of some or all characters."""
        ...

    def get_charbox(self, index: int, *, loose: bool) -> tuple[float, float, float, float]:
        """Give left, bottom, right, top in points from the bottom left."""
        ...

    def close(self) -> None:
        """Free the memory."""
        ...


class PdfPage(Protocol):
    """One page."""

    def get_size(self) -> tuple[float, float]:
        """Give width and height in points."""
        ...

    def get_textpage(self) -> PdfTextPage:
        """Open the text layer."""
        ...

    def render(
        self, *, scale: float, rev_byteorder: bool, prefer_bgrx: bool, maybe_alpha: bool
    ) -> PdfBitmap:
        """Draw the page at `scale` pixels a point."""
        ...

    def close(self) -> None:
        """Free the memory."""
        ...


class PdfDocument(Protocol):
    """An open document."""

    def __len__(self) -> int: ...

    def __getitem__(self, index: int) -> PdfPage: ...

    def close(self) -> None:
        """Free the memory."""
        ...


@contextmanager
def open_pdf(source: Path | bytes, password: str | None = None) -> Generator[PdfDocument]:
    """Hold the PDFium lock and an open document; both are let go at the end.

    Blocking: call from a worker thread, never from an event loop.

    Raises:
        PdfPasswordError: the password is missing or wrong.
        PdfUnreadableError: the content is no readable PDF.
        OSError: the file cannot be read.
    """
    # Read first: a vanished file is then an OSError, not PDFium's word for it.
    content = source if isinstance(source, bytes) else source.read_bytes()
    with _PDFIUM_LOCK:
        try:
            document = cast("PdfDocument", pdfium.PdfDocument(content, password=password))
        except pdfium.PdfiumError as error:
            raise _translated() from error
        try:
            yield document
        except pdfium.PdfiumError as error:
            raise PdfUnreadableError(str(error)) from error
        finally:
            document.close()


def _translated() -> PdfPasswordError | PdfUnreadableError:
    last_error = cast("Callable[[], int]", raw.FPDF_GetLastError)  # pyright: ignore[reportUnknownMemberType]
    if last_error() == raw.FPDF_ERR_PASSWORD:
        return PdfPasswordError("The PDF is protected by a password.")
    return PdfUnreadableError("The content is not a readable PDF.")
