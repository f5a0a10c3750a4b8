"""What is in a ZIP archive, without trusting it; for the archive scanner. Blocking, pure reading.

Only what is stored plainly or by Deflate is unpacked: the other methods of the library expand a
piece without a bound, or take as much memory as the archive says.
"""

from __future__ import annotations

import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import BinaryIO

from extend_desktop.domain.inspections import InspectionProblem
from extend_desktop.values import dataclass

MOST_ENTRIES = 50_000
MOST_FILE_BYTES = 5 << 30
MOST_BYTES = 20 << 30
MOST_RATIO, _RATIO_FREE_BYTES = 200, 256 << 20
"""Scans do not shrink to a hundredth; below 256 MB a high ratio harms nobody, a white page has one."""
_MOST_DIRECTORY_BYTES = 16 << 20
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_LOCKED_FLAG, _STRONG_FLAG, _UTF_8_FLAG = 0x1, 0x40, 0x800
_AES_METHOD = 99
"""In the place of the method. Source: AES Encryption Information of WinZip, version 1.04."""
_DRIVE = re.compile(r"[A-Za-z]:")
# Source: APPNOTE.TXT 6.3.10 of PKWARE, sections 4.3.14 to 4.3.16 and 4.3.12.
_END, _END_FIELDS = b"PK\x05\x06", struct.Struct("<4s4H2LH")
_END_64, _END_64_FIELDS, _LOCATOR_BYTES = b"PK\x06\x06", struct.Struct("<4sQ2H2L4Q"), 20
_MARK = b"PK"
_MIMETYPE = "mimetype"
"""First in an OpenDocument. Source: OpenDocument 1.3, part 2, section 3.3."""
_TYPES_OF_PARTS, _OFFICE_FOLDERS = "[Content_Types].xml", ("word/", "xl/", "ppt/")
"""In an office document. Source: ECMA-376, part 2; the folders are those of Word, Excel, PowerPoint."""
_ENTRY = b"PK\x01\x02"
_LONGEST_COMMENT = 0xFFFF
READ_ERRORS = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    NotImplementedError,
    EOFError,
    OverflowError,
    RuntimeError,
    ValueError,
    struct.error,
    zlib.error,
)
"""What reading a damaged archive ends in; an error of the disk stays an OSError."""


class ArchiveError(Exception):
    """Nothing of the archive can be unpacked."""

    def __init__(self, problem: InspectionProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class ArchiveEntry:
    """One file in an archive.

    Attributes:
        number: its place in the archive's directory, from 0; names may be there twice.
        parts: folders and name, without anything that leads elsewhere.
        problem: why it is not unpacked, else None.
    """

    number: int
    parts: tuple[str, ...]
    info: zipfile.ZipInfo
    problem: InspectionProblem | None = None

    @property
    def name(self) -> str:
        """Its own name, as it was."""
        return self.parts[-1]

    @property
    def is_encrypted(self) -> bool:
        """Whether it is under a password."""
        return bool(self.info.flag_bits & _LOCKED_FLAG)


def has_mark(stream: BinaryIO) -> bool:
    """Say whether the content begins as an archive does."""
    stream.seek(0)
    return stream.read(len(_MARK)) == _MARK


def is_document(archive: zipfile.ZipFile) -> bool:
    """Say whether an archive is an office document itself, whose members are no documents."""
    names = archive.namelist()
    if names[:1] == [_MIMETYPE]:
        return True
    return _TYPES_OF_PARTS in names and any(name.startswith(_OFFICE_FOLDERS) for name in names)


def open_archive(stream: BinaryIO) -> zipfile.ZipFile:
    """Read an archive's directory, of a bounded size.

    Raises:
        ArchiveError: it is too long, or damaged.
        OSError: the file cannot be read.
    """
    _require_bounded(stream)
    try:
        return zipfile.ZipFile(stream)
    except READ_ERRORS as error:
        raise ArchiveError(InspectionProblem.ARCHIVE_DAMAGED) from error


def entries_of(archive: zipfile.ZipFile) -> Sequence[ArchiveEntry]:
    """Return all files of an archive, in its order; folders have no entry of their own here."""
    return tuple(_entries(archive))


def as_unlocked(entry: ArchiveEntry) -> ArchiveEntry:
    """Return an entry as one to be unpacked, where only a password keeps it from that."""
    is_locked = entry.problem is InspectionProblem.ARCHIVE_LOCKED
    return replace(entry, problem=None) if is_locked else entry


class Budget:
    """What may be unpacked of an archive, together with the archives that are in it."""

    def __init__(self, archive_bytes: int) -> None:
        self._archive_bytes = max(archive_bytes, 1)
        self._entries = self._bytes = 0

    def take(self, entries: Sequence[ArchiveEntry]) -> int:
        """Return how many bytes the entries are when they are unpacked, and count them.

        Raises:
            ArchiveError: far more than an archive of that size holds honestly.
        """
        sizes = [entry.info.file_size for entry in entries if entry.problem is None]
        count, total = self._entries + len(entries), self._bytes + sum(sizes)
        is_bomb = total > _RATIO_FREE_BYTES and total > MOST_RATIO * self._archive_bytes
        is_more = count > MOST_ENTRIES or total > MOST_BYTES
        if is_bomb or is_more or max(sizes, default=0) > MOST_FILE_BYTES:
            raise ArchiveError(InspectionProblem.ARCHIVE_TOO_LARGE)
        self._entries, self._bytes = count, total
        return sum(sizes)


def _entries(archive: zipfile.ZipFile) -> Iterator[ArchiveEntry]:
    for number, info in enumerate(archive.infolist()):
        name = _name_of(info)
        parts = tuple(part for part in name.split("/") if part not in ("", ".", ".."))
        if parts and not name.endswith("/"):
            yield ArchiveEntry(number, parts, info, _problem(name, info))


def _problem(name: str, info: zipfile.ZipInfo) -> InspectionProblem | None:
    if name.startswith("/") or _DRIVE.match(name) or ".." in name.split("/"):
        return InspectionProblem.ARCHIVE_UNSAFE_NAME
    if stat.S_ISLNK(info.external_attr >> 16):
        return InspectionProblem.BROKEN_LINK
    if info.flag_bits & _STRONG_FLAG or info.compress_type == _AES_METHOD:
        return InspectionProblem.ARCHIVE_AES
    if info.compress_type not in _METHODS:
        return InspectionProblem.ARCHIVE_METHOD
    return InspectionProblem.ARCHIVE_LOCKED if info.flag_bits & _LOCKED_FLAG else None


def _name_of(info: zipfile.ZipInfo) -> str:
    """Return the name with `/` between its parts, whatever program wrote it.

    Many programs write UTF-8 without saying so; as the code page that it then is by the book, such
    bytes would make no sense.
    """
    name = info.orig_filename.split("\0", 1)[0]
    if not info.flag_bits & _UTF_8_FLAG:
        with suppress(UnicodeError):
            name = name.encode("cp437").decode("utf-8")
    return name.replace("\\", "/")


def _require_bounded(stream: BinaryIO) -> None:
    """Look at how long the directory says it is, before anything reads it as a whole."""
    size = stream.seek(0, 2)
    start = max(size - _END_FIELDS.size - _LONGEST_COMMENT - _LOCATOR_BYTES - 64, 0)
    stream.seek(start)
    tail = stream.read()
    at = tail.rfind(_END)
    if at < 0 or len(tail) < at + _END_FIELDS.size:
        raise ArchiveError(InspectionProblem.ARCHIVE_DAMAGED)
    length, end = _END_FIELDS.unpack_from(tail, at)[5], start + at
    at_64 = at - _LOCATOR_BYTES - _END_64_FIELDS.size
    if at_64 >= 0 and tail[at_64 : at_64 + 4] == _END_64:
        length, end = _END_64_FIELDS.unpack_from(tail, at_64)[8], start + at_64
    if length > _MOST_DIRECTORY_BYTES:
        raise ArchiveError(InspectionProblem.ARCHIVE_TOO_LARGE)
    stream.seek(max(end - length, 0))
    if stream.read(length).count(_ENTRY) > MOST_ENTRIES:
        raise ArchiveError(InspectionProblem.ARCHIVE_TOO_LARGE)
