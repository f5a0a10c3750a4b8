"""Where the documents out of ZIP archives are kept; for the archive scanner and bootstrap.

A folder of the program for each account, in it one for each archive, named after its content: so
what was hashed is what is uploaded, whatever becomes of the archive, and an archive that is added
again leads to the same files. Blocking.
"""

from __future__ import annotations

import os
import shutil
import time
import zipfile
import zlib
from collections.abc import Collection, Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from extend_desktop.domain.file_names import safe_name
from extend_desktop.domain.inspections import InspectionProblem, type_of
from extend_desktop.system.paths import OWNER_ONLY
from extend_desktop.system.zip_listing import READ_ERRORS, ArchiveEntry, ArchiveError

_PIECE_BYTES = 1 << 20
_ROOM_LEFT_BYTES = 256 << 20
"""For the journal, which must always be able to write."""
UNUSED_S = 24 * 3600.0
"""So long nothing is cleaned: a list that is being made may need it, here or in a command."""
_DIGITS = 40
_NEW = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
_OWNER_READS = 0o600
"""Whatever is usual here: the documents may have been under a password."""


class UnpackedArchives:
    """The unpacked archives of one account, below `folder`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def place(self, sha256: str) -> Path:
        """Return the folder of an archive, made when it is missing, and marked as used now.

        Raises:
            ArchiveError: it cannot be made.
        """
        place = self.folder / sha256[:_DIGITS]
        with _writing():
            self.folder.mkdir(OWNER_ONLY, parents=True, exist_ok=True)
            place.mkdir(OWNER_ONLY, exist_ok=True)
            os.utime(place)
        return place

    def require_room(self, needed_bytes: int) -> None:
        """Raise ArchiveError when so much does not fit on the disk."""
        if shutil.disk_usage(self.folder).free < needed_bytes + _ROOM_LEFT_BYTES:
            raise ArchiveError(InspectionProblem.ARCHIVE_NO_ROOM)

    def needless(self, now_s: float | None = None) -> list[Path]:
        """Return the folders of archives that nobody unpacked lately."""
        before_s = (time.time() if now_s is None else now_s) - UNUSED_S
        with suppress(OSError):
            return [place for place in self.folder.iterdir() if place.stat().st_mtime < before_s]
        return []

    def clean(self, places: Collection[Path], needed: Collection[str]) -> None:
        """Remove those of these folders in which none of the needed files is."""
        kept = {Path(source).relative_to(self.folder).parts[0] for source in needed}
        for place in places:
            if place.name not in kept:
                shutil.rmtree(place, ignore_errors=True)


def path_of(place: Path, entry: ArchiveEntry) -> Path:
    """Return where an entry is kept; equal names are told apart by the folder."""
    stem, ending = entry.name, type_of(entry.name)
    if ending and stem.lower().endswith(f".{ending}"):
        stem = stem[: -len(ending) - 1]
    name = safe_name(stem, "document", 150)
    safe_ending = safe_name(ending, "", 40)
    return place / str(entry.number) / (f"{name}.{safe_ending}" if safe_ending else name)


def unpack(
    archive: zipfile.ZipFile, entry: ArchiveEntry, path: Path, password: bytes | None = None
) -> Iterator[None]:
    """Write an entry to `path`, unless it is there as it should be; pauses after each piece.

    Raises:
        ArchiveError: the entry is damaged or under another password, or the disk is full.
        OSError: the archive cannot be read.
    """
    # Of its own, because the same archive may be looked into twice at a time.
    part = path.with_name(f".{uuid4().hex}.part")
    try:
        if not (yield from _is_whole(path, entry)):
            yield from _write(archive, entry, part, password)
            with _writing():
                part.replace(path)
    except READ_ERRORS as error:
        raise ArchiveError(_problem_of(entry)) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _write(
    archive: zipfile.ZipFile, entry: ArchiveEntry, part: Path, password: bytes | None
) -> Iterator[None]:
    with archive.open(entry.info, pwd=password) as packed:
        with _writing():
            part.parent.mkdir(OWNER_ONLY, exist_ok=True)
            target = os.fdopen(os.open(part, _NEW, _OWNER_READS), "wb")
        with target:
            while piece := packed.read(_PIECE_BYTES):
                with _writing():
                    target.write(piece)
                yield
            with _writing():
                target.flush()


def _is_whole(path: Path, entry: ArchiveEntry) -> Generator[None, None, bool]:
    """Whether an earlier look left the whole entry; a power cut may have taken some of it."""
    try:
        if path.stat().st_size != entry.info.file_size:
            return False
        check = 0
        with path.open("rb") as stream:
            while piece := stream.read(_PIECE_BYTES):
                check = zlib.crc32(piece, check)
                yield
    except OSError:
        return False
    return check == entry.info.CRC


def _problem_of(entry: ArchiveEntry) -> InspectionProblem:
    """Return what it means that an entry cannot be read: a wrong password shows in no other way."""
    if entry.is_encrypted:
        return InspectionProblem.ARCHIVE_LOCKED
    return InspectionProblem.ARCHIVE_DAMAGED


@contextmanager
def _writing() -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise ArchiveError(InspectionProblem.ARCHIVE_NO_ROOM) from error
