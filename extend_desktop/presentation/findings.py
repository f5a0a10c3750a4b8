"""Words for what is odd about a file that is sent all the same."""

from __future__ import annotations

from collections.abc import Iterable

from extend_desktop.domain.inspections import Finding, InspectionWarning
from extend_desktop.presentation.quantities import count_text, counted

_TYPES = {
    "pdf": "PDF",
    "jpg": "JPEG picture",
    "jpeg": "JPEG picture",
    "png": "PNG picture",
    "tif": "TIFF picture",
    "tiff": "TIFF picture",
    "heic": "HEIC picture",
    "heif": "HEIC picture",
    "doc": "Word document (doc)",
    "docx": "Word document (docx)",
    "xls": "Excel workbook (xls)",
    "xlsx": "Excel workbook (xlsx)",
    "ppt": "PowerPoint presentation (ppt)",
    "pptx": "PowerPoint presentation (pptx)",
    "html": "web page",
    "txt": "text",
}


def finding_texts(findings: Iterable[Finding], page_count: int | None) -> tuple[str, ...]:
    """Return what was found, a piece each; `page_count` is of the whole document."""
    return tuple(_warning_text(finding, page_count) for finding in findings)


def type_text(ending: str) -> str:
    """Return what people call a type, from its usual ending."""
    return _TYPES.get(ending, ending.upper())


def _warning_text(finding: Finding, page_count: int | None) -> str:
    match finding.code:
        case InspectionWarning.OTHER_TYPE:
            return f"its name says {type_text(finding.named)}"
        case InspectionWarning.UNKNOWN_CONTENT:
            return f"its content does not look like {type_text(finding.named)}"
        case InspectionWarning.PLEASE_WAIT:
            return "its page only says “please wait”: print it to a PDF from Adobe Reader first"
        case InspectionWarning.DOCUMENTS_INSIDE:
            verb = "is" if finding.count == 1 else "are"
            return f"{counted(finding.count, 'document')} inside {verb} not read"
        case InspectionWarning.DAMAGED_PAGES:
            verb = "is" if finding.count == 1 else "are"
            whole = f" of {counted(page_count, 'page')}" if page_count else ""
            return f"{count_text(finding.count)}{whole} {verb} damaged"
