"""What a file is, whatever its name says, and whether it is whole."""

from __future__ import annotations

import random
import struct
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extend_desktop.documents.inspection import inspect
from extend_desktop.domain.inspections import (
    Finding,
    Inspection,
    InspectionProblem,
    InspectionWarning,
    upload_name,
)
from tests.helpers.office_and_pictures import (
    archive,
    compound,
    heic,
    office,
    open_document,
    picture,
    ringed_tiff,
)
from tests.helpers.pdf_files import Page, pdf_of

PDF = pdf_of([Page()])
WEB_PAGE = b"<!-- cached -->\n<!DOCTYPE html><html><body>502 Bad Gateway</body></html>"
WHOLE = {
    "a.pdf": PDF,
    "a.png": picture("PNG"),
    "a.jpg": picture("JPEG"),
    "a.gif": picture("GIF"),
    "a.webp": picture("WEBP"),
    "a.bmp": picture("BMP"),
    "a.tif": picture("TIFF", pages=3),
    "a.heic": heic(),
    "a.docx": office("docx"),
    "a.xlsx": office("xlsx"),
    "a.pptx": office("pptx"),
    "a.odt": open_document("odt"),
    "a.ods": open_document("ods"),
    "a.doc": compound("WordDocument"),
    "a.xls": compound("Workbook"),
    "a.ppt": compound("PowerPoint Document"),
    "a.rtf": rb"{\rtf1 hello}",
    "a.html": WEB_PAGE,
    "a.xml": b"<?xml version='1.0'?><a/>",
    "a.svg": b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    "a.csv": b"BM wanted;P6\n1;2\n",
    "a.txt": b"PK is a word, too",
    "a.md": b"<b>bold</b>",
    "a.eml": b"From: x@example.com\n\n<html>hi</html>",
}
FRAGILE = (
    *("a.pdf", "a.png", "a.jpg", "a.webp", "a.tif", "a.heic", "a.bmp"),
    *("a.docx", "a.xlsx", "a.odt"),
)
"""Types whose end must be there."""


def looked_at(folder: Path, name: str, content: bytes) -> Inspection:
    path = folder / name
    path.write_bytes(content)
    return inspect(path)


@pytest.mark.parametrize("name", WHOLE)
def test_a_whole_file_is_ready_without_a_word(tmp_path: Path, name: str) -> None:
    seen = looked_at(tmp_path, name, WHOLE[name])
    assert (seen.problem, seen.warnings, seen.sent_as) == (None, (), "")


@pytest.mark.parametrize("name", ["a.jpeg", "a.TIFF", "a.heif", "a.dotx", "a.xltx"])
def test_other_endings_of_the_same_type_are_fine_too(tmp_path: Path, name: str) -> None:
    same = {"jpeg": "jpg", "TIFF": "tif", "heif": "heic", "dotx": "docx", "xltx": "xlsx"}
    content = WHOLE["a." + same[name.partition(".")[2]]]
    seen = looked_at(tmp_path, name, content)
    assert (seen.problem, seen.warnings, seen.sent_as) == (None, (), "")


@pytest.mark.parametrize("name", FRAGILE)
@pytest.mark.parametrize("part", [0.3, 0.6, 0.9])
def test_a_file_cut_off_anywhere_is_damaged(tmp_path: Path, name: str, part: float) -> None:
    content = WHOLE[name]
    if name == "a.pdf":
        # PDFium mends a PDF that lacks only its table at the end, as others do.
        part /= 3
    seen = looked_at(tmp_path, name, content[: int(len(content) * part)])
    assert seen.problem is InspectionProblem.DAMAGED
    assert len(seen.sha256) == 64


@pytest.mark.parametrize("name", ["a.png", "a.docx", "a.xlsx"])
def test_one_flipped_bit_in_the_middle_is_found_by_the_checksum(tmp_path: Path, name: str) -> None:
    content = bytearray(WHOLE[name])
    content[len(content) // 2] ^= 0x10
    assert looked_at(tmp_path, name, bytes(content)).problem is InspectionProblem.DAMAGED


def test_a_wrong_checksum_of_a_mere_remark_does_not_matter(tmp_path: Path) -> None:
    whole = WHOLE["a.png"]
    remark = len(b"note").to_bytes(4, "big") + b"tEXt" + b"note" + bytes(4)
    start = 8 + 12 + 13
    content = whole[:start] + remark + whole[start:]
    assert looked_at(tmp_path, "a.png", content).problem is None
    assert zlib.crc32(b"tEXtnote") != 0


@pytest.mark.parametrize(
    "name", ["a.png", "a.jpg", "a.gif", "a.tif", "a.heic", "a.pdf", "a.webp", "a.bmp"]
)
def test_what_cameras_and_mailers_append_is_no_damage(tmp_path: Path, name: str) -> None:
    trailer = bytes(700) if name == "a.heic" else b"\r\n" + bytes(600)
    assert looked_at(tmp_path, name, WHOLE[name] + trailer).problem is None


def bitmap(head_bytes: int, packing: int, pixels: int, packed_bytes: int) -> bytes:
    """Return 5 x 2 pixels of 24 bits: two rows of 15 bytes and one of padding."""
    info = struct.pack("<I2i2H2I", head_bytes, 5, 2, 1, 24, packing, packed_bytes)
    first = 14 + head_bytes
    head = struct.pack("<2sI2HI", b"BM", first + pixels, 0, 0, first)
    return head + info.ljust(head_bytes, b"\0") + b"\x7f" * pixels


@pytest.mark.parametrize("head_bytes", [40, 52, 56, 108, 124])
def test_a_bitmap_is_judged_by_the_rows_it_must_have(tmp_path: Path, head_bytes: int) -> None:
    for pixels, problem in ((32, None), (29, None), (28, InspectionProblem.DAMAGED)):
        content = bitmap(head_bytes, 0, pixels, 32)
        assert looked_at(tmp_path, "a.bmp", content).problem is problem, pixels


@pytest.mark.parametrize(
    ("head_bytes", "packing", "packed_bytes"), [(40, 1, 0xDEADBEEF), (64, 0, 32), (64, 3, 32)]
)
def test_a_bitmap_whose_length_its_header_does_not_say_counts_as_whole(
    tmp_path: Path, head_bytes: int, packing: int, packed_bytes: int
) -> None:
    content = bitmap(head_bytes, packing, 20, packed_bytes)
    assert looked_at(tmp_path, "a.bmp", content).problem is None


@pytest.mark.parametrize("name", ["a.pdf", "a.png", "a.jpg", "a.tif", "a.heic", "a.docx", "a.odt"])
def test_text_under_the_name_of_a_document_is_damaged(tmp_path: Path, name: str) -> None:
    assert looked_at(tmp_path, name, b"oops\n").problem is InspectionProblem.DAMAGED


@pytest.mark.parametrize("junk", [b"\xef\xbb\xbf", b"leading junk\n\n", b"x" * 1000 + b"\n"])
def test_a_pdf_behind_some_junk_opens(tmp_path: Path, junk: bytes) -> None:
    for name, sent_as in (("a.pdf", ""), ("scan0001", "pdf")):
        seen = looked_at(tmp_path, name, junk + PDF)
        assert (seen.problem, seen.page_count, seen.sent_as) == (None, 1, sent_as)
        assert seen.warnings == ()


@pytest.mark.parametrize(
    ("name", "content", "sent_as"),
    [
        ("scan0001", PDF, "pdf"),
        ("x.pdf.1", PDF, "pdf"),
        ("photo.jpg_large", WHOLE["a.jpg"], "jpg"),
        ("x.jfif", WHOLE["a.jpg"], "jpg"),
        ("x.htm", WEB_PAGE, "html"),
        ("x.htm", b"<p>no head at all</p>", "html"),
        ("report.docm", WHOLE["a.docx"], "docx"),
        ("page", WEB_PAGE, "html"),
        ("fax", WHOLE["a.tif"], "tiff"),
    ],
)
def test_a_known_content_is_taken_without_its_ending(
    tmp_path: Path, name: str, content: bytes, sent_as: str
) -> None:
    seen = looked_at(tmp_path, name, content)
    assert (seen.problem, seen.warnings, seen.sent_as) == (None, (), sent_as)
    assert upload_name(name, seen.sent_as) == f"{name}.{sent_as}"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("program.exe", b"MZ"),
        ("mail.msg", compound("__substg1.0_001A001E")),
        ("photo.nef", WHOLE["a.tif"]),
        ("settings.plist", WHOLE["a.xml"]),
        ("book.xlsb", office("xlsx", [("xl/workbook.bin", b"x")])),
    ],
)
def test_other_types_stay_blocked(tmp_path: Path, name: str, content: bytes) -> None:
    assert looked_at(tmp_path, name, content).problem is InspectionProblem.UNSUPPORTED_TYPE


@pytest.mark.parametrize("ending", ["zip", "rar", "7z", "tar", "tgz", "gz", "bz2", "xz", "zst"])
def test_archives_that_are_not_unpacked_say_so(tmp_path: Path, ending: str) -> None:
    seen = looked_at(tmp_path, f"a.{ending}", archive())
    assert seen.problem is InspectionProblem.OTHER_ARCHIVE


@pytest.mark.parametrize(
    ("name", "content", "found"),
    [
        ("scan.pdf", WHOLE["a.jpg"], "jpg"),
        ("IMG_1.jpg", heic(), "heic"),
        ("letter.docx", PDF, "pdf"),
        ("letter.docx", compound("WordDocument"), "doc"),
        ("list.xls", WEB_PAGE, "html"),
        ("list.csv", WHOLE["a.xlsx"], "xlsx"),
        ("notes.txt", PDF, "pdf"),
    ],
)
def test_a_wrong_name_is_warned_of_and_the_true_type_is_sent(
    tmp_path: Path, name: str, content: bytes, found: str
) -> None:
    seen = looked_at(tmp_path, name, content)
    ending = name.rpartition(".")[2]
    warning = Finding(InspectionWarning.OTHER_TYPE, named=ending, found=found)
    assert (seen.problem, seen.warnings, seen.sent_as) == (None, (warning,), found)


def test_a_wrong_name_and_damage_at_once_is_damage(tmp_path: Path) -> None:
    seen = looked_at(tmp_path, "scan.pdf", WHOLE["a.jpg"][:400])
    assert seen.problem is InspectionProblem.DAMAGED


@pytest.mark.parametrize("name", ["a.pdf", "a.jpg", "a.docx", "a.csv"])
def test_an_error_page_in_place_of_the_document_is_held_back(tmp_path: Path, name: str) -> None:
    assert looked_at(tmp_path, name, WEB_PAGE).problem is InspectionProblem.WEB_PAGE


def test_an_old_workbook_that_is_really_a_table_of_text_is_warned_of(tmp_path: Path) -> None:
    seen = looked_at(tmp_path, "export.xls", b"name\tamount\nx\t1\n")
    assert seen.problem is None
    assert seen.warnings == (Finding(InspectionWarning.UNKNOWN_CONTENT, named="xls"),)


def test_an_office_document_under_a_password_is_not_called_damaged(tmp_path: Path) -> None:
    content = compound("EncryptionInfo", "EncryptedPackage")
    assert looked_at(tmp_path, "a.xlsx", content).problem is InspectionProblem.ENCRYPTED_OFFICE


def test_pages_of_a_fax_are_counted_and_a_ring_of_pages_ends(tmp_path: Path) -> None:
    assert looked_at(tmp_path, "fax.tif", picture("TIFF", pages=7)).page_count == 7
    ringed = looked_at(tmp_path, "ring.tif", ringed_tiff())
    assert (ringed.problem, ringed.page_count) == (None, None)


def test_a_fax_that_would_take_too_long_is_left_uncounted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("extend_desktop.documents.tiff_structure._MAX_TIME_S", -1.0)
    seen = looked_at(tmp_path, "fax.tif", picture("TIFF", pages=7))
    assert (seen.problem, seen.page_count) == (None, None)


@settings(max_examples=80, deadline=None)
@given(
    name=st.sampled_from(sorted(WHOLE)),
    seed=st.integers(0, 2**32),
    cut=st.floats(0.05, 1),
    hits=st.integers(0, 12),
)
def test_no_content_however_broken_breaks_the_look(
    tmp_path_factory: pytest.TempPathFactory, name: str, seed: int, cut: float, hits: int
) -> None:
    rng = random.Random(seed)
    content = bytearray(WHOLE[name][: max(1, int(len(WHOLE[name]) * cut))])
    for _ in range(hits):
        content[rng.randrange(min(len(content), 300))] = rng.choice((0, 1, 0x7F, 0xFF))
    ending = rng.choice(sorted(WHOLE))[2:]
    seen = looked_at(tmp_path_factory.getbasetemp(), f"odd.{ending}", bytes(content))
    assert seen.size_bytes == len(content)
    assert len(seen.sha256) == 64
