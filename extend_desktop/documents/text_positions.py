"""The text of a document with the place of every word.

Used by the review pane (to find a citation) and by the sandbox (to extract). Anyone may import it.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Iterable
from pathlib import Path

from extend_desktop.documents.pdf_access import (
    PdfDocument,
    PdfPage,
    PdfPageError,
    PdfTextPage,
    PdfUnreadableError,
    load_page,
    open_pdf,
)
from extend_desktop.values import dataclass

_TEXT_CHAR_WIDTH_PT = 6.0
_TEXT_LINE_HEIGHT_PT = 12.0
_TEXT_MARGIN_PT = 36.0
_TEXT_LINES_PER_PAGE = 60
_TEXT_PAGE_PT = (612.0, 792.0)
_TEXT_CHARS_PER_LINE = int((_TEXT_PAGE_PT[0] - 2 * _TEXT_MARGIN_PT) / _TEXT_CHAR_WIDTH_PT)
_TEXT_TAB_CHARS = 4
_QUARTER = 90
_LINE_BREAK = re.compile(r"\r\n|\r|\n")
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in page points, origin at the top left, x to the right and y down."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        """Height in points."""
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        """Vertical middle in points from the top."""
        return (self.top + self.bottom) / 2

    def union(self, other: Box) -> Box:
        """Give the smallest box around both."""
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )


@dataclass(frozen=True, slots=True)
class Word:
    """A run of characters without white space, and where it stands."""

    text: str
    box: Box


@dataclass(frozen=True, slots=True)
class Line:
    """Words that share a baseline, from left to right."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The words with single spaces between them."""
        return " ".join(word.text for word in self.words)

    @property
    def box(self) -> Box:
        return box_around(word.box for word in self.words)


@dataclass(frozen=True, slots=True)
class PageText:
    """One page as it is shown, turned and cut to its visible part.

    Attributes:
        number: from 1.
        width: in points, as `height`; both 0 when the page cannot be read.
        lines: from top to bottom.
        is_readable: False when the page is damaged; the others may be fine.
    """

    number: int
    width: float
    height: float
    lines: tuple[Line, ...]
    is_readable: bool = True


@dataclass(frozen=True, slots=True)
class DocumentText:
    """All pages of a document in order."""

    pages: tuple[PageText, ...]

    @property
    def is_blank(self) -> bool:
        """True when no page has a single word, as with a scan that has no text layer."""
        return not any(page.lines for page in self.pages)

    @property
    def unreadable_pages(self) -> tuple[int, ...]:
        """Numbers of the damaged pages."""
        return tuple(page.number for page in self.pages if not page.is_readable)


_OwnBox = tuple[float, float, float, float]
"""Left, bottom, right, top in the page's own space."""
_Placement = Callable[[_OwnBox], Box]


def box_around(boxes: Iterable[Box]) -> Box:
    """Give the smallest box around one or more boxes."""
    iterator = iter(boxes)
    total = next(iterator)
    for box in iterator:
        total = total.union(box)
    return total


def read_pdf_text(source: Path | bytes, password: str | None = None) -> DocumentText:
    """Read the text layer of every page of a PDF; a damaged page has none and says so.

    Blocking, some 10 ms a page: call from a worker thread.

    Raises:
        PdfPasswordError: the password is missing or wrong.
        PdfUnreadableError: the content is no readable PDF, or no page of it can be read.
        OSError: the file cannot be read.
    """
    with open_pdf(source, password) as document:
        numbers = range(1, len(document) + 1)
        text = DocumentText(tuple(read_page_text(document, number) for number in numbers))
    if len(text.unreadable_pages) == len(text.pages):
        raise PdfUnreadableError("No page of the PDF can be read.")
    return text


def lay_out_plain_text(text: str) -> DocumentText:
    """Place plain text on letter-size pages as a fixed-pitch printer would, 60 lines of 90 a page."""
    rows = _LINE_BREAK.split(text.removeprefix("\ufeff"))
    lines = [line for row in rows for line in _wrapped(row)]
    pages = [
        PageText(
            number=start // _TEXT_LINES_PER_PAGE + 1,
            width=_TEXT_PAGE_PT[0],
            height=_TEXT_PAGE_PT[1],
            lines=_plain_lines(lines[start : start + _TEXT_LINES_PER_PAGE]),
        )
        for start in range(0, len(lines), _TEXT_LINES_PER_PAGE)
    ]
    return DocumentText(tuple(pages))


def decode_text(content: bytes) -> str:
    """Decode a text file: a byte order mark decides, then UTF-8, then Windows-1252."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _wrapped(row: str) -> list[str]:
    row = row.expandtabs(_TEXT_TAB_CHARS)
    if len(row) <= _TEXT_CHARS_PER_LINE:
        return [row]
    return textwrap.wrap(row, _TEXT_CHARS_PER_LINE, replace_whitespace=False, drop_whitespace=False)


def _plain_lines(rows: list[str]) -> tuple[Line, ...]:
    found: list[Line] = []
    for row_number, row in enumerate(rows):
        words = tuple(
            Word(match.group(), _plain_box(row_number, match)) for match in _WORD.finditer(row)
        )
        if words:
            found.append(Line(words))
    return tuple(found)


def _plain_box(row_number: int, match: re.Match[str]) -> Box:
    top = _TEXT_MARGIN_PT + row_number * _TEXT_LINE_HEIGHT_PT
    return Box(
        left=_TEXT_MARGIN_PT + match.start() * _TEXT_CHAR_WIDTH_PT,
        top=top,
        right=_TEXT_MARGIN_PT + match.end() * _TEXT_CHAR_WIDTH_PT,
        bottom=top + _TEXT_LINE_HEIGHT_PT - 2,
    )


def plain_place(page: int, box: Box) -> tuple[int, int]:
    """Return the line (of the whole text) and the character in it that plain text stands at."""
    row = round((box.top - _TEXT_MARGIN_PT) / _TEXT_LINE_HEIGHT_PT)
    return (page - 1) * _TEXT_LINES_PER_PAGE + row, round(
        (box.left - _TEXT_MARGIN_PT) / _TEXT_CHAR_WIDTH_PT
    )


def read_page_text(document: PdfDocument, number: int) -> PageText:
    """Read the text layer of one page of an open document."""
    try:
        with load_page(document, number) as page:
            width, height = page.get_size()
            place = _placement(page)
            text_page = page.get_textpage()
            try:
                words = _read_words(text_page, place)
            finally:
                text_page.close()
    except PdfPageError:
        # One damaged page must not take the text of the others with it.
        return PageText(number, 0, 0, (), is_readable=False)
    return PageText(number, width, height, _into_lines(words))


def _placement(page: PdfPage) -> _Placement:
    """Return what turns a box of the page's own space into one of the page as it is shown.

    The own space knows neither the turn of the page nor where the shown part of it begins.
    """
    left, bottom, right, top = page.get_bbox()
    rotation = page.get_rotation()

    def shown(x: float, y: float) -> tuple[float, float]:
        if rotation == _QUARTER:
            return y - bottom, x - left
        if rotation == 2 * _QUARTER:
            return right - x, y - bottom
        if rotation == 3 * _QUARTER:
            return top - y, right - x
        return x - left, top - y

    def place(own: _OwnBox) -> Box:
        (one_x, one_y), (other_x, other_y) = shown(own[0], own[1]), shown(own[2], own[3])
        return Box(
            min(one_x, other_x), min(one_y, other_y), max(one_x, other_x), max(one_y, other_y)
        )

    return place


def _read_words(text_page: PdfTextPage, place: _Placement) -> list[Word]:
    """Cut the page's characters into words at white space; boxes span the whole font height."""
    words: list[Word] = []
    characters: list[str] = []
    box: Box | None = None
    text = text_page.get_text_range()
    # PDFium counts in its own characters; text outside the basic plane shifts the two apart.
    aligned = len(text) == text_page.count_chars()
    for index in range(text_page.count_chars()):
        character = text[index] if aligned else text_page.get_text_range(index, 1)
        if not character.strip() or character in "\ufffe\x00":
            if box is not None:
                words.append(Word("".join(characters), box))
            characters, box = [], None
            continue
        spot = place(text_page.get_charbox(index, loose=True))
        characters.append(character)
        box = spot if box is None else box.union(spot)
    if box is not None:
        words.append(Word("".join(characters), box))
    return words


def _into_lines(words: list[Word]) -> tuple[Line, ...]:
    """Group words whose vertical middles fall within half a font height of each other."""
    groups: list[list[Word]] = []
    for word in sorted(words, key=lambda item: (item.box.middle, item.box.left)):
        if groups and _same_line(groups[-1], word):
            groups[-1].append(word)
        else:
            groups.append([word])
    return tuple(Line(tuple(sorted(group, key=lambda item: item.box.left))) for group in groups)


def _same_line(group: list[Word], word: Word) -> bool:
    reference = group[0].box
    tolerance = min(reference.height, word.box.height) * 0.45
    return abs(reference.middle - word.box.middle) <= tolerance
