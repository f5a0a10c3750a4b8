"""Pages that are turned, cut, damaged or of no size: what they say, where, and how they look."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extend_desktop.documents.page_pictures import PagePicture, draw_page
from extend_desktop.documents.pdf_access import PdfPageError, PdfUnreadableError
from extend_desktop.documents.text_positions import Box, read_pdf_text
from extend_desktop.sandbox.extraction.extractor import extract
from tests.helpers.pdf_files import Page, pdf_of

_DPI = 144
_PIXELS_A_POINT = _DPI / 72
_INK = 128
_PICTURE_EDGE_PT = 1.0
"""Letters are smoothed, so the edge of one may colour the pixel beside it."""


def _ink(picture: PagePicture) -> list[tuple[float, float]]:
    """Return the middles of all dark pixels, in points."""
    dark = [at for at, red in enumerate(picture.rgba[::4]) if red < _INK]
    return [
        ((at % picture.width_px + 0.5) / _PIXELS_A_POINT, (at // picture.width_px + 0.5) / 2)
        for at in dark
    ]


def _covers(box: Box, point: tuple[float, float], edge: float = 0.0) -> bool:
    x, y = point
    return box.left - edge <= x <= box.right + edge and box.top - edge <= y <= box.bottom + edge


@settings(max_examples=25, deadline=None)
@given(
    rotate=st.sampled_from((0, 90, 180, 270, -90, 450)),
    origin=st.tuples(st.integers(-150, 150), st.integers(-150, 150)),
    margins=st.one_of(st.none(), st.tuples(*[st.integers(0, 15)] * 4)),
)
def test_every_box_covers_its_word_however_the_page_is_turned_and_cut(
    rotate: int, origin: tuple[int, int], margins: tuple[int, int, int, int] | None
) -> None:
    x, y = origin
    crop = None
    if margins is not None:
        left, bottom, right, top = margins
        crop = (x + left, y + bottom, x + 220 - right, y + 120 - top)
    words = (("Amount", x + 24, y + 70), ("1,234.56", x + 120, y + 70), ("gyp", x + 40, y + 30))
    content = pdf_of([Page(words, (x, y, x + 220, y + 120), crop, rotate)])
    [page] = read_pdf_text(content).pages
    boxes = {word.text: word.box for line in page.lines for word in line.words}
    ink = _ink(draw_page(content, 1, dpi=_DPI))

    assert set(boxes) == {"Amount", "1,234.56", "gyp"}
    assert len(ink) > 100
    strays = [point for point in ink if not any(_covers(box, point, 1) for box in boxes.values())]
    assert strays == []
    for text, box in boxes.items():
        inside = sum(_covers(box, point) for point in ink)
        assert inside >= 8 * len(text), text
        assert 0 <= box.left < box.right <= page.width
        assert 0 <= box.top < box.bottom <= page.height


def test_an_upright_page_that_was_scanned_sideways_reads_in_lines() -> None:
    # Drawn along the short side and turned by the page: the operator sees two ordinary lines.
    upright = pdf_of([Page((("total", 20, 60), ("42", 100, 60), ("below", 20, 30)))])
    [page] = read_pdf_text(upright).pages
    assert [line.text for line in page.lines] == ["total 42", "below"]


def test_a_damaged_page_does_not_take_the_text_of_the_others() -> None:
    content = pdf_of(
        [Page((("first", 20, 40),)), Page((("third", 20, 40),))],
        kids=b"4 0 R 99 0 R 6 0 R",
    )
    text = read_pdf_text(content)
    words = [[line.text for line in page.lines] for page in text.pages]
    assert words == [["first"], [], ["third"]]
    assert text.unreadable_pages == (2,)
    assert not text.pages[1].is_readable
    with pytest.raises(PdfPageError, match="Page 2 is damaged"):
        draw_page(content, 2)
    assert draw_page(content, 1).width_px > 0


def test_a_document_without_one_good_page_is_unreadable() -> None:
    with pytest.raises(PdfUnreadableError, match="No page"):
        read_pdf_text(pdf_of([], kids=b"3 0 R"))


def test_a_page_of_no_size_is_a_typed_error_with_a_sentence() -> None:
    content = pdf_of([Page(), Page(media=(0, 0, 60, 80), crop=(60, 80, 160, 180))])
    with pytest.raises(PdfPageError, match="Page 2 has no size, so it cannot be shown"):
        draw_page(content, 2)
    assert read_pdf_text(content).pages[0].lines


def test_the_practice_extractor_reads_the_good_pages_and_cites_where_they_are_shown() -> None:
    words = (("Invoice number: A-17", 220, 140),)
    turned = Page(words, media=(100, 50, 400, 250), crop=(200, 100, 400, 250), rotate=90)
    content = pdf_of([turned, Page()], kids=b"99 0 R 4 0 R 6 0 R")
    schema = {"type": "object", "properties": {"invoice_number": {"type": ["string", "null"]}}}
    done = extract(content, "odd.pdf", "file_1", None, {"schema": schema})
    assert done.output["value"]["invoice_number"] == "A-17"
    [citation] = done.output["metadata"]["invoice_number"]["citations"]
    assert citation["page"] == {"number": 2, "width": 150, "height": 200}
    # Turned clockwise by a quarter, what stood 40 points above the cut's lower edge is 40 from the
    # left; and the text runs downwards.
    xs, ys = ([point[axis] for point in citation["polygon"]] for axis in "xy")
    assert 30 <= min(xs) <= 40 <= max(xs) <= 55
    assert max(ys) - min(ys) > max(xs) - min(xs)
