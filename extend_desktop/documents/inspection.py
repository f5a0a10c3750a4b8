"""A look at a local file: size, hash, type, pages, and why it should not be sent.

Everything here blocks on the disk; callers use a worker thread. Time and memory are bounded, but
for the hash, which reads all of the file.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from io import BufferedReader, BytesIO, FileIO
from pathlib import Path
from typing import BinaryIO

from extend_desktop.documents.file_types import (
    ALIASES,
    SUPPORTED_EXTENSIONS,
    extension_of,
    format_of,
)
from extend_desktop.documents.hashing import sha256_of
from extend_desktop.documents.pdf_access import (
    PdfEncryptionError,
    PdfNoPagesError,
    PdfPasswordError,
    PdfUnreadableError,
    open_pdf_stream,
)
from extend_desktop.documents.pdf_encryption import is_encryption_damaged
from extend_desktop.documents.pdf_inspection import pdf_warnings
from extend_desktop.documents.signatures import is_binary, is_encrypted_office, recognised
from extend_desktop.documents.structure import is_whole, tiff_pages
from extend_desktop.domain.file_problems import problem_of
from extend_desktop.domain.inspections import (
    ARCHIVE_ENDINGS,
    AS_IT_IS,
    CheckOptions,
    Finding,
    Inspection,
    InspectionProblem,
    InspectionWarning,
)
from extend_desktop.values import dataclass

_SMALL_BYTES = 1 << 20
"""Files of at most this size are read at once."""
# Programs write these in older or plainer forms than the signature says, and read them all.
_UNSUPPORTED = InspectionProblem.UNSUPPORTED_TYPE
_LONGEST_ENDING = 5
"""What is longer after the last point of a name is part of the name."""
_LOOSE_FORMATS = frozenset({"doc", "xls", "ppt"})
_UNSIGNED_FORMATS = frozenset({"html", "xml", "svg"})
_NEW_OFFICE_FORMATS = frozenset({"docx", "xlsx", "pptx"})
_NO_WEB_PAGES = frozenset({"csv"})
# Raw pictures of cameras begin as a TIFF does, but only special programs read them.
_RAW_PICTURES = frozenset({"dng", "nef", "nrw", "cr2", "arw", "sr2", "orf", "rw2", "pef", "3fr"})


@dataclass(frozen=True, slots=True)
class _Verdict:
    """What the name and the content together say.

    Attributes:
        format: as which the content is examined further; None leaves it at that.
    """

    format: str | None = None
    problem: InspectionProblem | None = None
    warnings: tuple[Finding, ...] = ()
    sent_as: str = ""


def _always() -> bool:
    return True


def inspect(
    path: Path, options: CheckOptions = AS_IT_IS, *, keep_on: Callable[[], bool] = _always
) -> Inspection:
    """Look at one file and say whether it can be uploaded, and what to know of it.

    Blocking: reads the whole file once to hash it. `keep_on` is asked between pieces; when it says
    no, the file counts as unreadable.
    """
    seen = fingerprint(path, keep_on=keep_on)
    return seen if seen.problem else examine(path, seen, options)


def fingerprint(
    path: Path | str, *, keep_on: Callable[[], bool] = _always, status: os.stat_result | None = None
) -> Inspection:
    """Return size and hash of a file, or why it cannot be read; nothing in it is interpreted.

    The problem that is cheapest to see wins: absence, then kind, then emptiness. Blocking. `status`
    is that of the file at this moment, where it is known already.
    """
    try:
        # Half of the time a small file takes goes into such calls, made by way of a path object.
        status = status or os.stat(path)  # noqa: PTH116
        # Pipes and devices would block or never end, so only ordinary files are opened.
        if not stat.S_ISREG(status.st_mode):
            return Inspection(0, "", problem=InspectionProblem.UNREADABLE)
        if status.st_size == 0:
            return Inspection(0, "", problem=_problem_of_nothing(path))
        # Without a buffer: each call to the system lets other threads in, which takes longer than
        # the call with a small file.
        with open(path, "rb", buffering=0) as stream:  # noqa: PTH123
            digest, size_bytes = sha256_of(stream, keep_on, status.st_size)
            # Of what was read, whichever file has the name by now.
            after = os.fstat(stream.fileno())
    except (OSError, ValueError) as error:
        return Inspection(0, "", problem=problem_of(error))
    is_same = (after.st_size, after.st_mtime_ns) == (size_bytes, status.st_mtime_ns)
    return Inspection(size_bytes, digest, problem=None if is_same else InspectionProblem.CHANGING)


def examine(path: Path | str, seen: Inspection, options: CheckOptions = AS_IT_IS) -> Inspection:
    """Interpret the content of a file whose fingerprint was taken.

    Blocking, bounded in time and memory but for what PDFium does with a malicious file, so the
    program calls it in a process of its own.
    """
    try:
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - a path object takes as long to make
            return _examined(os.fspath(path), _stream_of(file, seen.size_bytes), seen, options)
    except OSError as error:
        return replace(seen, problem=problem_of(error))


def _stream_of(file: FileIO, size_bytes: int) -> BinaryIO:
    """Return a small file as it is in memory after one read; any other one as it is on the disk."""
    if size_bytes <= _SMALL_BYTES:
        content = file.read(size_bytes + 1)
        if len(content) == size_bytes:
            return BytesIO(content)
        # It has changed since.
        file.seek(0)
    return BufferedReader(file)


def _ending_of(path: Path | str) -> str:
    return extension_of(os.path.basename(path))  # noqa: PTH119 - as above


def _problem_of_nothing(path: Path | str) -> InspectionProblem:
    ending = _ending_of(path)
    is_supported = ending in SUPPORTED_EXTENSIONS or ending in ALIASES
    return InspectionProblem.EMPTY if is_supported else InspectionProblem.UNSUPPORTED_TYPE


def _examined(path: str, stream: BinaryIO, seen: Inspection, options: CheckOptions) -> Inspection:
    ending, found = _ending_of(path), recognised(stream)
    verdict = _verdict(options.type or ending, found, stream)
    sent_as = verdict.sent_as
    if options.type:
        sent_as = "" if options.type == ending else options.type
    seen = Inspection(
        seen.size_bytes,
        seen.sha256,
        problem=verdict.problem,
        warnings=verdict.warnings,
        sent_as=sent_as,
        found=found or "",
    )
    if verdict.problem is not None or verdict.format is None:
        return seen
    if verdict.format == "pdf":
        return _examined_pdf(path, stream, seen, options.passwords)
    if not is_whole(stream, verdict.format, seen.size_bytes):
        return replace(seen, problem=InspectionProblem.DAMAGED)
    if verdict.format == "tiff":
        return replace(seen, page_count=tiff_pages(stream, seen.size_bytes))
    return seen


def _verdict(ending: str, found: str | None, stream: BinaryIO) -> _Verdict:
    """Compare the name with the content; `found` is the content's format where it is known."""
    if ending not in SUPPORTED_EXTENSIONS:
        return _unlisted(ending, found)
    named = format_of(ending)
    if named is None:
        return _beside_plain_text(ending, found)
    if found == named:
        return _Verdict(named)
    if found is None:
        return _unrecognised(ending, named, stream)
    if found == "html" and named not in _LOOSE_FORMATS | _UNSIGNED_FORMATS:
        return _Verdict(problem=InspectionProblem.WEB_PAGE)
    if {found, named} <= _UNSIGNED_FORMATS:
        return _Verdict()
    return _mistyped(ending, found)


def _unlisted(ending: str, found: str | None) -> _Verdict:
    """An ending that Extend does not list: the content decides, if it is clear."""
    alias = ALIASES.get(ending)
    if alias is not None and found in (format_of(alias), None):
        return _Verdict(found, sent_as=alias)
    is_clear = found is not None and (is_binary(found) or not ending)
    if found is not None and is_clear and ending not in _RAW_PICTURES:
        return _Verdict(found, sent_as=found)
    if ending in ARCHIVE_ENDINGS:
        return _Verdict(problem=InspectionProblem.OTHER_ARCHIVE)
    says_nothing = not ending or not ending.isascii() or len(ending) > _LONGEST_ENDING
    problem = InspectionProblem.UNKNOWN_TYPE if says_nothing else _UNSUPPORTED
    return _Verdict(problem=problem)


def _beside_plain_text(ending: str, found: str | None) -> _Verdict:
    """A name whose content has no signature; something else under it is still seen."""
    if found is not None and is_binary(found) and found != "rtf":
        return _mistyped(ending, found)
    if found == "html" and ending in _NO_WEB_PAGES:
        return _Verdict(problem=InspectionProblem.WEB_PAGE)
    return _Verdict()


def _unrecognised(ending: str, named: str, stream: BinaryIO) -> _Verdict:
    if named in _UNSIGNED_FORMATS:
        return _Verdict()
    if named in _LOOSE_FORMATS:
        return _Verdict(warnings=(Finding(InspectionWarning.UNKNOWN_CONTENT, named=ending),))
    if named in _NEW_OFFICE_FORMATS and is_encrypted_office(stream):
        return _Verdict(problem=InspectionProblem.ENCRYPTED_OFFICE)
    # PDFium finds more than the signature does, so it has the last word on a PDF.
    return _Verdict(named) if named == "pdf" else _Verdict(problem=InspectionProblem.DAMAGED)


def _mistyped(ending: str, found: str) -> _Verdict:
    warning = Finding(InspectionWarning.OTHER_TYPE, named=ending, found=found)
    return _Verdict(found, warnings=(warning,), sent_as=found)


def _examined_pdf(
    path: str, stream: BinaryIO, seen: Inspection, passwords: Sequence[str]
) -> Inspection:
    try:
        return _opened_by(stream, seen, None, None)
    except PdfPasswordError:
        pass
    except PdfUnreadableError as error:
        return replace(seen, problem=_problem_of_pdf(error))
    for number, password in enumerate(passwords):
        with suppress(PdfPasswordError, PdfUnreadableError):
            return _opened_by(stream, seen, password, number)
    damaged = is_encryption_damaged(Path(path))
    problem = InspectionProblem.ENCRYPTED
    return replace(seen, problem=InspectionProblem.ENCRYPTION_DAMAGED if damaged else problem)


def _opened_by(
    stream: BinaryIO, seen: Inspection, password: str | None, number: int | None
) -> Inspection:
    with open_pdf_stream(stream, password) as document:
        return Inspection(
            seen.size_bytes,
            seen.sha256,
            len(document),
            warnings=(*seen.warnings, *pdf_warnings(document)),
            sent_as=seen.sent_as,
            found=seen.found,
            opened_by=number,
        )


def _problem_of_pdf(error: PdfUnreadableError) -> InspectionProblem:
    if isinstance(error, PdfNoPagesError):
        return InspectionProblem.NO_PAGES
    if isinstance(error, PdfEncryptionError):
        return InspectionProblem.ENCRYPTED
    return InspectionProblem.DAMAGED
