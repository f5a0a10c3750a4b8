"""One door to PDFium, which must never be entered by two threads at once.

Only modules of this package import it. The protocols are the slice of pypdfium2 (which has no
types of its own) that this package uses.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Generator
from contextlib import AbstractContextManager, contextmanager
from io import BytesIO
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Protocol, cast

import pypdfium2 as pdfium
from pypdfium2 import internal, raw

_PDFIUM_LOCK = threading.Lock()
_MAX_IN_MEMORY_BYTES = 64 << 20
"""Larger files are read piecemeal by PDFium, which is slower but bounds the memory."""

_Handle = Any
"""A raw PDFium document; falsy when it could not be loaded."""
_CALLS = cast("Any", raw)
"""PDFium's own functions."""
_GET_PAGE_SIZE = _CALLS.FPDF_GetPageSizeByIndexF


class PdfUnreadableError(Exception):
    """The bytes are not a PDF that PDFium can open."""


class PdfNoPagesError(PdfUnreadableError):
    """The PDF opens, but no page can be found in it."""


class PdfEncryptionError(PdfUnreadableError):
    """The PDF is encrypted in a way that PDFium does not know."""


class PdfPageError(PdfUnreadableError):
    """One page cannot be loaded or drawn; the others may be fine."""


class PdfPasswordError(Exception):
    """The PDF needs a password, and none or a wrong one was given."""


class PdfBitmap(Protocol):
    """A drawn page in memory; `stride` is the bytes of one row with padding."""

    width: int
    height: int
    stride: int
    buffer: bytes

    def close(self) -> None: ...


class PdfTextPage(Protocol):
    """The text layer of a page; characters are counted PDFium's way."""

    def count_chars(self) -> int:
        """Count the characters, generated spaces and line ends included."""
        ...

    def get_text_range(self, index: int = 0, count: int = -1) -> str: ...

    def get_charbox(self, index: int, *, loose: bool) -> tuple[float, float, float, float]:
        """Give left, bottom, right, top in points of the page's own space."""
        ...

    def close(self) -> None: ...


class PdfPage(Protocol):
    """One page."""

    def get_size(self) -> tuple[float, float]:
        """Give width and height in points, as the page is shown."""
        ...

    def get_bbox(self) -> tuple[float, float, float, float]:
        """Give left, bottom, right, top of what is shown, in points of the page's own space."""
        ...

    def get_rotation(self) -> int:
        """Give by how many degrees, clockwise, the page is turned to be shown."""
        ...

    def get_textpage(self) -> PdfTextPage: ...

    def render(
        self, *, scale: float, rev_byteorder: bool, prefer_bgrx: bool, maybe_alpha: bool
    ) -> PdfBitmap:
        """Draw the page at `scale` pixels a point."""
        ...

    def close(self) -> None: ...


class PdfAttachment(Protocol):
    """A file inside a document."""

    def get_name(self) -> str: ...


class PdfDocument(Protocol):
    """An open document."""

    def __len__(self) -> int: ...

    def __getitem__(self, index: int) -> PdfPage: ...

    def get_page_size(self, index: int) -> tuple[float, float]:
        """Give width and height of a page in points without loading what is on it."""
        ...

    def has_size(self, index: int) -> bool:
        """Say whether a page can be found and has a size."""
        ...

    def get_formtype(self) -> int:
        """Give the kind of form it holds, as one of PDFium's FORMTYPE numbers."""
        ...

    def count_attachments(self) -> int: ...

    def get_attachment(self, index: int) -> PdfAttachment: ...

    def close(self) -> None: ...


@contextmanager
def open_pdf(source: Path | bytes, password: str | None = None) -> Generator[PdfDocument]:
    """Hold the PDFium lock and an open document; both are let go at the end.

    Blocking: call from a worker thread, never from an event loop.

    Raises:
        PdfPasswordError: the password is missing or wrong.
        PdfNoPagesError: it opens, but holds no page.
        PdfEncryptionError: it is encrypted in a way that is not known.
        PdfUnreadableError: the content is no readable PDF.
        OSError: the file cannot be read.
    """
    if isinstance(source, bytes):
        with _Opened(source, password) as document:
            yield document
        return
    # Opened by us: a vanished file is then an OSError, not PDFium's word for it.
    with source.open("rb") as stream, open_pdf_stream(stream, password) as document:
        yield document


def open_pdf_stream(
    stream: BinaryIO, password: str | None = None
) -> AbstractContextManager[PdfDocument]:
    """Likewise for a file that is open already; its place is not kept. Raises what `open_pdf` does."""
    content = _content_of(stream)
    if len(content) <= _MAX_IN_MEMORY_BYTES:
        return _Opened(content, password)
    del content
    reader, holders = cast("tuple[Any, Any]", internal.get_bufreader(stream))  # pyright: ignore[reportUnknownMemberType]
    return _Opened(reader, password, holders)


def _content_of(stream: BinaryIO) -> bytes:
    """Return what is in a file, or somewhat more than may be held in memory."""
    if isinstance(stream, BytesIO):
        return stream.getvalue()
    stream.seek(0)
    # No more is asked for than is there: room for all of it would be made first.
    size_bytes = os.fstat(stream.fileno()).st_size
    return stream.read(min(size_bytes, _MAX_IN_MEMORY_BYTES) + 1)


@contextmanager
def load_page(document: PdfDocument, page_number: int) -> Generator[PdfPage]:
    """Hold one page (numbers start at 1).

    Raises:
        PdfPageError: there is no such page, it cannot be loaded, or has no size.
    """
    if not 1 <= page_number <= len(document):
        raise PdfPageError(f"The document has no page {page_number}.")
    try:
        page = document[page_number - 1]
    except pdfium.PdfiumError as error:
        raise PdfPageError(f"Page {page_number} is damaged and cannot be read.") from error
    try:
        yield page
    except pdfium.PdfiumError as error:
        raise PdfPageError(f"Page {page_number} is damaged and cannot be read.") from error
    finally:
        page.close()


class _OpenDocument:
    """A document behind PDFium's own calls, as far as thousands of files are asked about it.

    pypdfium2's object takes as long to make and to close as a small document to open, so that it is
    made for what is on the pages and inside only.
    """

    def __init__(self, handle: _Handle) -> None:
        self._handle = handle
        self._full: PdfDocument | None = None
        self._page_count: int = _CALLS.FPDF_GetPageCount(handle)
        self._size = _CALLS.FS_SIZEF()

    def __len__(self) -> int:
        return self._page_count

    def __getitem__(self, index: int) -> PdfPage:
        return self._whole()[index]

    def get_page_size(self, index: int) -> tuple[float, float]:
        size = self._size
        if not _GET_PAGE_SIZE(self._handle, index, size):
            raise pdfium.PdfiumError("no size of a page")
        return size.width, size.height

    def has_size(self, index: int) -> bool:
        # Asked for every page of every file: no pair is made of it.
        size = self._size
        return _GET_PAGE_SIZE(self._handle, index, size) and size.width > 0 and size.height > 0

    def get_formtype(self) -> int:
        return _CALLS.FPDF_GetFormType(self._handle)

    def count_attachments(self) -> int:
        return _CALLS.FPDFDoc_GetAttachmentCount(self._handle)

    def get_attachment(self, index: int) -> PdfAttachment:
        return self._whole().get_attachment(index)

    def close(self) -> None:
        if self._full is None:
            _CALLS.FPDF_CloseDocument(self._handle)
        else:
            self._full.close()

    def _whole(self) -> PdfDocument:
        if self._full is None:
            self._full = cast("PdfDocument", pdfium.PdfDocument(self._handle))
        return self._full


class _Opened:
    """Holds the lock and a document in memory or behind a reader.

    Args:
        holders: what the reader needs as long as it is read from.
    """

    def __init__(self, content: object, password: str | None, holders: object = None) -> None:
        # PDFium reads from it until the document is closed.
        self._content = content
        self._holders = holders
        self._password = password

    def __enter__(self) -> PdfDocument:
        _PDFIUM_LOCK.acquire()
        try:
            self._document = _with_pages(_load(self._content, self._password))
        except BaseException:
            _PDFIUM_LOCK.release()
            raise
        return self._document

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        error: BaseException | None,
        _: TracebackType | None,
    ) -> None:
        try:
            self._document.close()
        finally:
            _PDFIUM_LOCK.release()
        if isinstance(error, pdfium.PdfiumError):
            raise PdfUnreadableError(str(error)) from error


def _with_pages(handle: _Handle) -> _OpenDocument:
    document = _OpenDocument(handle)
    if not len(document):
        document.close()
        raise PdfNoPagesError("The PDF has no pages.")
    return document


def _load(content: object, password: str | None) -> _Handle:
    """Load by PDFium's own calls, so that its error is read after a call that failed only.

    PDFium keeps the error of the last failure: read after anything else, it may be the word on the
    document before.
    """
    key = None if password is None else password.encode("utf-8") + b"\x00"
    if isinstance(content, bytes):
        handle = _CALLS.FPDF_LoadMemDocument64(content, len(content), key)
    else:
        handle = _CALLS.FPDF_LoadCustomDocument(content, key)
    if not handle:
        raise _translated(_CALLS.FPDF_GetLastError())
    return handle


def _translated(error_number: int) -> PdfPasswordError | PdfUnreadableError:
    if error_number == raw.FPDF_ERR_PASSWORD:
        return PdfPasswordError("The PDF is protected by a password.")
    if error_number == raw.FPDF_ERR_SECURITY:
        return PdfEncryptionError("The PDF is encrypted in an unknown way.")
    return PdfUnreadableError("The content is not a readable PDF.")
