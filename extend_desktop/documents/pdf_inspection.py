"""What is worth knowing of a PDF that opens, beyond its text. Only for inspection."""

from __future__ import annotations

import time
from collections.abc import Iterator

from pypdfium2 import raw

from extend_desktop.documents.file_types import SUPPORTED_EXTENSIONS, extension_of
from extend_desktop.documents.pdf_access import PdfDocument, PdfPageError, load_page
from extend_desktop.domain.inspections import Finding, InspectionWarning

_MAX_PAGES = 5_000
_MAX_TIME_S = 2.0
_MAX_ATTACHMENTS = 1_000
_XFA_FORMS = frozenset({raw.FORMTYPE_XFA_FULL, raw.FORMTYPE_XFA_FOREGROUND})
_PLACEHOLDER_PAGES = 2
_PLACEHOLDER_CHARS = 2_000
_PLACEHOLDER_WORDS = ("adobe.com", "adobe reader", "acrobat", "please wait", "bitte warten")
"""The notice is written in the form's language, but always names the program or its address."""
# Invoices carry their own data as XML; that is no document beside them.
_NO_DOCUMENTS = frozenset({"xml"})


def pdf_warnings(document: PdfDocument) -> tuple[Finding, ...]:
    """Look at pages, form and files inside. Blocking, bounded in time; under PDFium's lock."""
    return tuple(_findings(document))


def _findings(document: PdfDocument) -> Iterator[Finding]:
    if _is_placeholder(document):
        yield Finding(InspectionWarning.PLEASE_WAIT)
    inside = _documents_inside(document)
    if inside:
        yield Finding(InspectionWarning.DOCUMENTS_INSIDE, count=inside)
    damaged = _damaged_pages(document)
    if damaged:
        yield Finding(InspectionWarning.DAMAGED_PAGES, count=damaged)


def _damaged_pages(document: PdfDocument) -> int:
    """Count pages that do not load or have no size, among as many as the bounds allow."""
    ends_at_s = time.monotonic() + _MAX_TIME_S
    damaged = 0
    for index in range(min(len(document), _MAX_PAGES)):
        damaged += not document.has_size(index)
        if time.monotonic() > ends_at_s:
            break
    return damaged


def _documents_inside(document: PdfDocument) -> int:
    number = min(document.count_attachments(), _MAX_ATTACHMENTS)
    endings = [extension_of(document.get_attachment(index).get_name()) for index in range(number)]
    return sum(ending in SUPPORTED_EXTENSIONS - _NO_DOCUMENTS for ending in endings)


def _is_placeholder(document: PdfDocument) -> bool:
    """Say whether the pages are only the notice that another program shall be used.

    A form that also has ordinary pages reads well and stays quiet.
    """
    if document.get_formtype() not in _XFA_FORMS or len(document) > _PLACEHOLDER_PAGES:
        return False
    try:
        text = "".join(_text(document, number + 1) for number in range(len(document)))
    except PdfPageError:
        return False
    folded = text.casefold()
    is_notice = any(word in folded for word in _PLACEHOLDER_WORDS)
    return len(text) <= _PLACEHOLDER_CHARS and is_notice


def _text(document: PdfDocument, number: int) -> str:
    with load_page(document, number) as page:
        text_page = page.get_textpage()
        try:
            return text_page.get_text_range()
        finally:
            text_page.close()
