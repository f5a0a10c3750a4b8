"""PDFs that open, or do not, in ways worth a word: encryption, forms, files inside, lost pages."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from extend_desktop.documents.inspection import inspect
from extend_desktop.domain.inspections import (
    Finding,
    Inspection,
    InspectionProblem,
    InspectionWarning,
)
from tests.helpers.pdf_files import Page, pdf_of, stream_of

NOTICE = (
    ("Please wait... If this message is not eventually replaced, your PDF", 10, 80),
    ("viewer may not be able to display this type of document.", 10, 60),
    ("Upgrade at http://www.adobe.com/go/reader_download", 10, 40),
)
FORM = {100: b"<< /Fields [ ] /XFA 101 0 R >>", 101: stream_of(b"<xdp:xdp/>")}
IS_FORM = b"/AcroForm 100 0 R"


def looked_at(folder: Path, content: bytes) -> Inspection:
    path = folder / "looked at.pdf"
    path.write_bytes(content)
    return inspect(path)


def locked(user_password: str, *, strength: int = 128) -> bytes:
    target = io.BytesIO()
    encryption = StandardEncryption(user_password, ownerPassword="owner", strength=strength)
    canvas = Canvas(target, encrypt=encryption, pageCompression=0)
    canvas.drawString(72, 720, "secret")
    canvas.save()
    return target.getvalue()


def with_inside(*names: str, catalog: bytes = b"") -> bytes:
    """Return a one-page PDF with files of these names inside."""
    entries, objects = bytearray(), dict[int, bytes]()
    for index, name in enumerate(names):
        number = 110 + 2 * index
        objects[number] = b"<< /Type /Filespec /F (%b) /UF (%b) /EF << /F %d 0 R >> >>" % (
            name.encode(),
            name.encode(),
            number + 1,
        )
        objects[number + 1] = stream_of(b"x", b"/Type /EmbeddedFile")
        entries += b"(%b) %d 0 R " % (name.encode(), number)
    objects[100] = b"<< /EmbeddedFiles << /Names [ %b ] >> >>" % bytes(entries)
    return pdf_of([Page()], catalog=b"/Names 100 0 R " + catalog, extra_objects=objects)


@pytest.mark.parametrize("strength", [40, 128])
def test_a_pdf_with_only_an_owner_password_is_ready(tmp_path: Path, strength: int) -> None:
    seen = looked_at(tmp_path, locked("", strength=strength))
    assert (seen.problem, seen.page_count, seen.warnings) == (None, 1, ())


@pytest.mark.parametrize("strength", [40, 128])
def test_a_pdf_with_a_password_needs_it(tmp_path: Path, strength: int) -> None:
    seen = looked_at(tmp_path, locked("open", strength=strength))
    assert seen.problem is InspectionProblem.ENCRYPTED


@pytest.mark.parametrize(
    ("before", "after"),
    [(b"/Length 128", b"/Wength 128"), (b"/Length 128", b"/Length  64"), (b"/P ", b"/Q ")],
)
def test_no_password_is_asked_for_where_none_helps(
    tmp_path: Path, before: bytes, after: bytes
) -> None:
    content = locked("")
    assert before in content
    seen = looked_at(tmp_path, content.replace(before, after))
    assert seen.problem is InspectionProblem.ENCRYPTION_DAMAGED


def test_documents_inside_a_portfolio_are_counted(tmp_path: Path) -> None:
    content = with_inside("one.pdf", "two.docx", catalog=b"/Collection << /View /T >>")
    assert looked_at(tmp_path, content).warnings == (
        Finding(InspectionWarning.DOCUMENTS_INSIDE, count=2),
    )


def test_an_invoice_that_carries_its_data_stays_quiet(tmp_path: Path) -> None:
    seen = looked_at(tmp_path, with_inside("factur-x.xml"))
    assert (seen.problem, seen.warnings) == (None, ())


def test_a_form_that_only_asks_to_wait_is_warned_of(tmp_path: Path) -> None:
    content = pdf_of([Page(NOTICE)], catalog=IS_FORM, extra_objects=FORM)
    seen = looked_at(tmp_path, content)
    assert (seen.problem, seen.page_count) == (None, 1)
    assert seen.warnings == (Finding(InspectionWarning.PLEASE_WAIT),)


def test_a_form_with_pages_of_its_own_stays_quiet(tmp_path: Path) -> None:
    pages = [Page((("Application for a permit", 10, 80), ("Name:", 10, 50)))]
    content = pdf_of(pages, catalog=IS_FORM, extra_objects=FORM)
    assert looked_at(tmp_path, content).warnings == ()


def test_the_notice_without_a_form_is_an_ordinary_page(tmp_path: Path) -> None:
    assert looked_at(tmp_path, pdf_of([Page(NOTICE)])).warnings == ()


def test_pages_that_are_lost_or_have_no_size_are_counted(tmp_path: Path) -> None:
    flat = Page(media=(0, 0, 60, 80), crop=(60, 80, 160, 180))
    content = pdf_of([Page(), flat, Page()], kids=b"4 0 R 99 0 R 6 0 R 8 0 R")
    seen = looked_at(tmp_path, content)
    assert (seen.problem, seen.page_count) == (None, 4)
    assert seen.warnings == (Finding(InspectionWarning.DAMAGED_PAGES, count=2),)


def test_no_pages_is_a_reason_of_its_own(tmp_path: Path) -> None:
    assert looked_at(tmp_path, pdf_of([])).problem is InspectionProblem.NO_PAGES


def test_a_large_pdf_is_not_taken_into_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("extend_desktop.documents.pdf_access._MAX_IN_MEMORY_BYTES", 100)
    assert looked_at(tmp_path, pdf_of([Page(), Page()])).page_count == 2
    assert looked_at(tmp_path, pdf_of([])).problem is InspectionProblem.NO_PAGES
    assert looked_at(tmp_path, locked("open")).problem is InspectionProblem.ENCRYPTED
