"""Small PDFs, written object by object, so that a test can say what is odd about each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Rectangle = tuple[float, float, float, float]

_CATALOG, _TREE, _FONT, _FIRST_PAGE = 1, 2, 3, 4


def write_pdf(objects: Mapping[int, bytes], trailer: bytes = b"") -> bytes:
    """Return a PDF of these objects by number; object 1 is the catalog."""
    body, offsets = bytearray(b"%PDF-1.7\n"), dict[int, int]()
    for number, content in sorted(objects.items()):
        offsets[number] = len(body)
        body += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    start = len(body)
    size = max(objects) + 1
    body += b"xref\n0 %d\n0000000000 65535 f \n" % size
    for number in range(1, size):
        place = offsets.get(number)
        body += b"0000000000 65535 f \n" if place is None else b"%010d 00000 n \n" % place
    body += b"trailer << /Root 1 0 R /Size %d %b >>\nstartxref\n%d\n%%%%EOF\n" % (
        size,
        trailer,
        start,
    )
    return bytes(body)


def stream_of(content: bytes, extra: bytes = b"") -> bytes:
    """Return a stream object."""
    return b"<< /Length %d %b >>\nstream\n%b\nendstream" % (len(content), extra, content)


@dataclass(frozen=True, slots=True)
class Page:
    """A page: what it says at which place of its own space, and how it is shown."""

    words: Sequence[tuple[str, float, float]] = (("word", 20, 40),)
    media: Rectangle = (0, 0, 200, 100)
    crop: Rectangle | None = None
    rotate: int = 0
    font_size: float = 12


def pdf_of(
    pages: Sequence[Page],
    *,
    catalog: bytes = b"",
    extra_objects: Mapping[int, bytes] | None = None,
    kids: bytes | None = None,
) -> bytes:
    """Return a PDF of pages with Helvetica text; further objects are best numbered from 100.

    Args:
        catalog: further entries of the catalog.
        kids: references in the place of the pages', such as one to an object that is no page.
    """
    numbers = [_FIRST_PAGE + 2 * index for index in range(len(pages))]
    if kids is None:
        kids = b" ".join(b"%d 0 R" % number for number in numbers)
    objects = {
        _CATALOG: b"<< /Type /Catalog /Pages %d 0 R %b >>" % (_TREE, catalog),
        _TREE: b"<< /Type /Pages /Kids [ %b ] /Count %d >>" % (kids, kids.count(b"R")),
        _FONT: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        **(extra_objects or {}),
    }
    for number, page in zip(numbers, pages, strict=True):
        objects[number] = _page(page, number + 1)
        objects[number + 1] = stream_of(_text(page))
    return write_pdf(objects)


def _page(page: Page, contents: int) -> bytes:
    crop = b"" if page.crop is None else b"/CropBox [%b]" % _numbers(page.crop)
    return (
        b"<< /Type /Page /Parent %d 0 R /MediaBox [%b] %b /Rotate %d /Contents %d 0 R "
        b"/Resources << /Font << /F1 %d 0 R >> >> >>"
    ) % (_TREE, _numbers(page.media), crop, page.rotate, contents, _FONT)


def _text(page: Page) -> bytes:
    return b"\n".join(
        b"BT /F1 %g Tf 1 0 0 1 %g %g Tm (%b) Tj ET"
        % (page.font_size, x, y, text.encode("latin-1").replace(b"(", b"\\("))
        for text, x, y in page.words
    )


def _numbers(rectangle: Rectangle) -> bytes:
    return b" ".join(b"%g" % number for number in rectangle)
