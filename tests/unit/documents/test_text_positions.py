"""Text and its places, from PDF and from plain text."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from extend_desktop.documents.page_pictures import draw_page
from extend_desktop.documents.pdf_access import PdfPasswordError, PdfUnreadableError
from extend_desktop.documents.text_positions import (
    Box,
    DocumentText,
    decode_text,
    lay_out_plain_text,
    read_pdf_text,
)

SAMPLES = Path(__file__).resolve().parents[3] / "resources" / "samples"
HARBOR = SAMPLES / "invoice-harbor-HP-20417.pdf"


def _box_of(document: DocumentText, word: str) -> Box:
    return next(
        item.box
        for page in document.pages
        for line in page.lines
        for item in line.words
        if item.text == word
    )


def test_words_stand_where_they_were_drawn() -> None:
    document = read_pdf_text(HARBOR)
    [page] = document.pages
    assert (page.number, page.width, page.height) == (1, 612, 792)
    number = _box_of(document, "HP-20417")
    # Drawn flush right at x = 562 on the baseline y = 92, in 9.5 point.
    assert number.right == pytest.approx(562, abs=1)
    assert number.top < 92 < number.bottom + 1
    assert 7 < number.height < 14


def test_lines_run_from_top_to_bottom_and_left_to_right() -> None:
    [page] = read_pdf_text(HARBOR).pages
    tops = [line.box.middle for line in page.lines]
    assert tops == sorted(tops)
    assert all(
        item.box.left < two.box.left
        for line in page.lines
        for item, two in zip(line.words, line.words[1:], strict=False)
    )
    assert "Copy paper A4, box of 5 12 27.99 335.88" in [line.text for line in page.lines]


def test_letters_beyond_ascii_survive() -> None:
    text = read_pdf_text(SAMPLES / "Rechnung Müller & Söhne 2026-1187.pdf")
    words = {word.text for page in text.pages for line in page.lines for word in line.words}
    assert {"Müller", "Söhne", "Gärtnerstraße", "Drehmomentschlüssel", "Ø", "€"} <= words


def test_a_picture_has_no_words() -> None:
    assert read_pdf_text(SAMPLES / "scan without text layer.pdf").is_blank


def test_problems_are_told_apart(tmp_path: Path) -> None:
    locked = SAMPLES / "protected invoice 100519.pdf"
    with pytest.raises(PdfPasswordError):
        read_pdf_text(locked)
    assert not read_pdf_text(locked, "open-me").is_blank
    with pytest.raises(PdfUnreadableError):
        read_pdf_text(SAMPLES / "damaged download.pdf")
    with pytest.raises(PdfUnreadableError):
        read_pdf_text(b"")
    with pytest.raises(FileNotFoundError):
        read_pdf_text(tmp_path / "gone.pdf")


def test_plain_text_keeps_its_columns_and_pages() -> None:
    rows = ["left      right", "", "\ttab"] + [f"row {number}" for number in range(70)]
    document = lay_out_plain_text("\n".join(rows))
    assert [page.number for page in document.pages] == [1, 2]
    first, second = document.pages[0].lines[:2]
    assert first.words[1].box.left - first.words[0].box.left == 10 * 6
    assert second.words[0].box.left - first.words[0].box.left == 4 * 6
    assert second.box.top - first.box.top == 2 * 12
    assert lay_out_plain_text("").is_blank


def test_long_lines_of_plain_text_go_on_below_each_other() -> None:
    page = lay_out_plain_text(f"{'word ' * 50}\n{'x' * 200}\n\tlast").pages[0]

    assert max(line.box.right for line in page.lines) <= page.width - 36
    assert [word.text for line in page.lines for word in line.words].count("word") == 50
    assert sum(word.text.count("x") for line in page.lines for word in line.words) == 200


@pytest.mark.parametrize(
    "content",
    [
        "Grüße".encode(),
        "Grüße".encode("utf-8-sig"),
        "Grüße".encode("utf-16"),
        "Grüße".encode("cp1252"),
    ],
)
def test_text_is_decoded_by_its_marks(content: bytes) -> None:
    assert decode_text(content) == "Grüße"


def test_pictures_show_ink_where_the_words_are() -> None:
    picture = draw_page(HARBOR, 1, dpi=72)
    assert (picture.width_px, picture.height_px) == (612, 792)
    assert len(picture.rgba) == 4 * 612 * 792
    assert set(picture.rgba[3::4]) == {255}

    def darkest(box: Box) -> int:
        rows = range(int(box.top), int(box.bottom))
        columns = range(int(box.left), int(box.right))
        return min(picture.rgba[4 * (y * 612 + x)] for y in rows for x in columns)

    assert darkest(_box_of(read_pdf_text(HARBOR), "INVOICE")) < 60
    assert darkest(Box(10, 700, 40, 780)) == 255


def test_colours_are_in_the_order_red_green_blue(tmp_path: Path) -> None:
    stream = b"1 0 0 rg 0 0 10 10 re f"
    parts = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] /Contents 4 0 R >>",
        b"<< /Length %d >>\nstream\n%b\nendstream" % (len(stream), stream),
    )
    body = b"%PDF-1.4\n" + b"".join(
        b"%d 0 obj\n%b\nendobj\n" % (number, part) for number, part in enumerate(parts, start=1)
    )
    picture = draw_page(body + b"trailer << /Root 1 0 R >>\n%%EOF\n", 1, dpi=72)
    assert picture.rgba[:4] == bytes((255, 0, 0, 255))


def test_a_page_that_is_not_there() -> None:
    for number in (0, 2):
        with pytest.raises(PdfUnreadableError, match="no page"):
            draw_page(HARBOR, number)


def test_pdfium_is_shared_by_threads() -> None:
    with ThreadPoolExecutor(8) as threads:
        texts = list(threads.map(lambda _: read_pdf_text(HARBOR), range(24)))
        pictures = list(threads.map(lambda _: draw_page(HARBOR, 1, dpi=36), range(24)))
    assert all(text == texts[0] for text in texts)
    assert all(picture == pictures[0] for picture in pictures)
