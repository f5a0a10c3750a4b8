"""Documents as pages to look at, one open at a time; only the rendering process uses it.

Nothing of it is for the window's own process: the PDF engine may hang or crash on a file.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from pathlib import Path
from typing import Protocol

from extend_desktop.documents.mail_text import mail_text
from extend_desktop.documents.page_pictures import POINTS_PER_INCH, PagePicture, draw_open_page
from extend_desktop.documents.pdf_access import (
    PdfDocument,
    PdfPageError,
    PdfPasswordError,
    PdfUnreadableError,
    open_pdf,
)
from extend_desktop.documents.sheets import (
    Sheet,
    SheetError,
    read_delimited,
    read_workbook,
)
from extend_desktop.documents.signatures import is_binary, recognised
from extend_desktop.documents.text_positions import (
    DocumentText,
    PageText,
    decode_text,
    lay_out_plain_text,
    read_page_text,
)
from extend_desktop.domain.sheet_grid import SheetGrid
from extend_desktop.values import dataclass

_MAX_TEXT_BYTES = 20 << 20
_SHEETS = frozenset({"xlsx", "xls", "ods"})
_DELIMITED = frozenset({".csv", ".tsv"})
_MAIL = ".eml"
_PICTURES = frozenset({"png", "jpg", "gif", "tiff", "bmp", "webp", "heic"})
_CODES: tuple[tuple[type[Exception], str], ...] = (
    (PdfPasswordError, "page_password"),
    (PdfPageError, "page_damaged"),
    (PdfUnreadableError, "page_unreadable"),
    (SheetError, "page_unreadable"),
    (MemoryError, "page_too_big"),
    (FileNotFoundError, "file_vanished"),
    (OSError, "file_unreadable"),
)
READ_ERRORS: tuple[type[Exception], ...] = tuple(error for error, _ in _CODES)
"""What may be wrong with a document, by `code_of`."""
Size = tuple[float, float]


class UnknownTypeError(PdfUnreadableError):
    """Nothing here can show this type of file."""


class Pages(Protocol):
    """An open document; `is_text` says that it has words to write out rather than pictures."""

    @property
    def is_text(self) -> bool: ...

    @property
    def units_per_inch(self) -> float: ...

    @property
    def grids(self) -> Sequence[SheetGrid]:
        """Where the cells of each page are, if it is a sheet; else none."""
        ...

    def sizes(self) -> Sequence[Size]:
        """Return width and height of every page: points, or pixels of a picture."""
        ...

    def draw(self, number: int, scale: float) -> PagePicture:
        """Draw a page, numbers from 1."""
        ...

    def text(self, number: int) -> PageText:
        """Return the words of a page with their places."""
        ...


OpenPicture = Callable[[Path], Pages]


def code_of(error: Exception) -> str:
    """Return the stable word for what is wrong with a document."""
    if isinstance(error, UnknownTypeError):
        return "page_type"
    return next(code for kind, code in _CODES if isinstance(error, kind))


class OpenDocument:
    """The document that is asked about; the one before is closed when another is asked for.

    Args:
        open_picture: opens what is a picture; from outside, because pictures are read by Qt.
    """

    def __init__(self, open_picture: OpenPicture) -> None:
        self._open_picture = open_picture
        self._stack = ExitStack()
        self._key: object = None
        self._pages: Pages | None = None

    def pages(self, path: Path) -> Pages:
        """Return the pages of a file, opened anew if it has changed."""
        facts = path.stat()
        key = (path, facts.st_mtime_ns, facts.st_size)
        if self._pages is None or key != self._key:
            self.close()
            self._pages = self._stack.enter_context(self._opened(path, facts.st_size))
            self._key = key
        return self._pages

    def close(self) -> None:
        """Let go of the document."""
        self._pages, self._key = None, None
        self._stack.close()

    def _opened(self, path: Path, size_bytes: int) -> AbstractContextManager[Pages]:
        with path.open("rb") as stream:
            found = recognised(stream)
        if found == "pdf":
            return _open_pdf_pages(path)
        if found in _SHEETS:
            return nullcontext(_SheetPages(read_workbook(path)))
        if found in _PICTURES:
            return nullcontext(self._open_picture(path))
        if (found is not None and is_binary(found)) or size_bytes > _MAX_TEXT_BYTES:
            raise UnknownTypeError
        if path.suffix.lower() in _DELIMITED:
            return nullcontext(_SheetPages(read_delimited(_text_of(path))))
        if path.suffix.lower() == _MAIL:
            return nullcontext(_TextPages(lay_out_plain_text(mail_text(path.read_bytes()))))
        return nullcontext(_TextPages(lay_out_plain_text(_text_of(path))))


@dataclass(frozen=True, slots=True)
class _TextPages:
    document: DocumentText
    grids: Sequence[SheetGrid] = ()
    is_text: bool = True
    units_per_inch: float = POINTS_PER_INCH

    def sizes(self) -> Sequence[Size]:
        return [(page.width, page.height) for page in self.document.pages]

    def draw(self, number: int, scale: float) -> PagePicture:  # noqa: ARG002
        """Leave a page of text to the reader of its words."""
        raise PdfPageError(f"Page {number} is text.")

    def text(self, number: int) -> PageText:
        if not 1 <= number <= len(self.document.pages):
            raise PdfPageError(f"The document has no page {number}.")
        return self.document.pages[number - 1]


@dataclass(frozen=True, slots=True)
class _SheetPages:
    sheets: Sequence[Sheet]
    is_text: bool = True
    units_per_inch: float = POINTS_PER_INCH

    @property
    def grids(self) -> Sequence[SheetGrid]:
        return [sheet.grid for sheet in self.sheets]

    def sizes(self) -> Sequence[Size]:
        return [(sheet.page.width, sheet.page.height) for sheet in self.sheets]

    def draw(self, number: int, scale: float) -> PagePicture:  # noqa: ARG002
        """Leave a sheet to the reader of its words."""
        raise PdfPageError(f"Page {number} is a sheet.")

    def text(self, number: int) -> PageText:
        if not 1 <= number <= len(self.sheets):
            raise PdfPageError(f"The workbook has no sheet {number}.")
        return self.sheets[number - 1].page


class _PdfPages:
    is_text = False
    units_per_inch: float = POINTS_PER_INCH
    grids: Sequence[SheetGrid] = ()

    def __init__(self, document: PdfDocument) -> None:
        self._document = document

    def sizes(self) -> Sequence[Size]:
        return [self._document.get_page_size(number) for number in range(len(self._document))]

    def draw(self, number: int, scale: float) -> PagePicture:
        return draw_open_page(self._document, number, scale)

    def text(self, number: int) -> PageText:
        return read_page_text(self._document, number)


@contextmanager
def _open_pdf_pages(path: Path) -> Generator[Pages]:
    with open_pdf(path) as document:
        yield _PdfPages(document)


def _text_of(path: Path) -> str:
    content = path.read_bytes()
    if not content.startswith((b"\xff\xfe", b"\xfe\xff")) and b"\x00" in content:
        raise UnknownTypeError
    return decode_text(content)
