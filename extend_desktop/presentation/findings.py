"""Words for what is odd about a file that is sent all the same."""

from __future__ import annotations

from collections.abc import Iterable

from extend_desktop.domain.inspections import Finding, InspectionWarning
from extend_desktop.presentation.nouns import PAGES
from extend_desktop.presentation.quantities import counted
from extend_desktop.presentation.translation import marked, tr, tr_n, worded

_TYPES = {
    "pdf": marked("PDF"),
    "jpg": marked("JPEG picture"),
    "jpeg": marked("JPEG picture"),
    "png": marked("PNG picture"),
    "tif": marked("TIFF picture"),
    "tiff": marked("TIFF picture"),
    "heic": marked("HEIC picture"),
    "heif": marked("HEIC picture"),
    "doc": marked("Word document (doc)"),
    "docx": marked("Word document (docx)"),
    "xls": marked("Excel workbook (xls)"),
    "xlsx": marked("Excel workbook (xlsx)"),
    "ppt": marked("PowerPoint presentation (ppt)"),
    "pptx": marked("PowerPoint presentation (pptx)"),
    "html": marked("web page", "a type of file"),
    "txt": marked("text", "a type of file"),
}
_TITLES = {"html": marked("Web page", "a type of file"), "txt": marked("Text", "a type of file")}


def finding_texts(findings: Iterable[Finding], page_count: int | None) -> tuple[str, ...]:
    """Return what was found, a piece each; `page_count` is of the whole document."""
    return tuple(_warning_text(finding, page_count) for finding in findings)


def type_text(ending: str) -> str:
    """Return what people call a type, from its usual ending."""
    return worded(_TYPES.get(ending, ending.upper()))


def type_title_text(ending: str) -> str:
    """Return the same for an entry of a menu, with a capital."""
    return worded(_TITLES.get(ending) or type_text(ending))


def _warning_text(finding: Finding, page_count: int | None) -> str:
    match finding.code:
        case InspectionWarning.OTHER_TYPE:
            return tr("its name says {type}", type=type_text(finding.named))
        case InspectionWarning.UNKNOWN_CONTENT:
            return tr("its content does not look like {type}", type=type_text(finding.named))
        case InspectionWarning.PLEASE_WAIT:
            return tr("its page only says “please wait”: print it to a PDF from Adobe Reader first")
        case InspectionWarning.DOCUMENTS_INSIDE:
            return tr_n(
                "{n} document inside is not read",
                "{n} documents inside are not read",
                finding.count,
            )
        case InspectionWarning.DAMAGED_PAGES:
            return _damaged_text(finding.count, page_count)


def _damaged_text(count: int, page_count: int | None) -> str:
    if not page_count:
        return tr_n("{n} is damaged", "{n} are damaged", count, "pages")
    pages = counted(page_count, PAGES)
    return tr_n("{n} of {pages} is damaged", "{n} of {pages} are damaged", count, pages=pages)
