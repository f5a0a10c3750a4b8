"""A look at a local file: size, hash, pages, and why it could not be sent.

Everything here blocks on the disk; callers use a worker thread.
"""

from __future__ import annotations

import errno
import hashlib
import stat
from pathlib import Path

from extend_desktop.documents.file_types import extension_of, is_supported
from extend_desktop.documents.pdf_access import PdfPasswordError, PdfUnreadableError, open_pdf
from extend_desktop.domain.inspections import Inspection, InspectionProblem

_LOOP_ERROR_NUMBERS = frozenset({errno.ELOOP})
_WINDOWS_CANT_RESOLVE = 1921


def inspect(path: Path, password: str | None = None) -> Inspection:
    """Look at one file and say whether it can be uploaded.

    The problem that is cheapest to see wins: absence, then kind, then emptiness, then content.
    A PDF that PDFium cannot open is no problem here, only its page count stays unknown.
    Blocking: reads the whole file once to hash it.
    """
    try:
        status = path.stat()
    except OSError as error:
        return Inspection(0, "", problem=_problem_of(error))
    size_bytes = status.st_size
    # Pipes and devices would block or never end, so only ordinary files are opened.
    if not stat.S_ISREG(status.st_mode):
        return Inspection(0, "", problem=InspectionProblem.UNREADABLE)
    if not is_supported(path.name):
        return Inspection(size_bytes, "", problem=InspectionProblem.UNSUPPORTED_TYPE)
    if size_bytes == 0:
        return Inspection(0, "", problem=InspectionProblem.EMPTY)
    return _inspect_content(path, size_bytes, password)


def _inspect_content(path: Path, size_bytes: int, password: str | None) -> Inspection:
    digest = ""
    try:
        digest = _hash(path)
        if extension_of(path.name) != "pdf":
            return Inspection(size_bytes, digest)
        with open_pdf(path, password) as document:
            return Inspection(size_bytes, digest, page_count=len(document))
    except PdfPasswordError:
        return Inspection(size_bytes, digest, problem=InspectionProblem.ENCRYPTED)
    except PdfUnreadableError:
        return Inspection(size_bytes, digest)
    except OSError as error:
        return Inspection(size_bytes, "", problem=_problem_of(error))


def _hash(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _problem_of(error: OSError) -> InspectionProblem:
    if error.errno in _LOOP_ERROR_NUMBERS or getattr(error, "winerror", 0) == _WINDOWS_CANT_RESOLVE:
        return InspectionProblem.LINK_LOOP
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return InspectionProblem.VANISHED
    return InspectionProblem.UNREADABLE
