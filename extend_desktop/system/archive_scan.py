"""Looks into ZIP archives as if they were folders; satisfies `services.ports.ScannerPort`.

Their documents are unpacked, one after the other, into a folder of the program. Blocking, as the
walk through folders is; a step is broken off after a moment, so that a search can be stopped.
"""

from __future__ import annotations

import hashlib
import stat
import time
from collections import defaultdict
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import chain
from pathlib import Path
from typing import BinaryIO, TypeGuard
from zipfile import ZipFile

from extend_desktop.domain.file_problems import problem_of
from extend_desktop.domain.inspections import ARCHIVE_ENDINGS, InspectionProblem, type_of
from extend_desktop.domain.scans import INSIDE_ARCHIVE, Found, FoundFile, LeftOut, LeftOutReason
from extend_desktop.system.folder_scan import CHUNK_FILES, FolderScanner, reason_by_name
from extend_desktop.system.unpacked_archives import UnpackedArchives, path_of, unpack
from extend_desktop.system.zip_listing import (
    ArchiveEntry,
    ArchiveError,
    as_unlocked,
    entries_of,
    has_mark,
    is_document,
    open_archive,
    require_sane,
)

_ENDING = "zip"
_STEP_S = 0.2
_PIECE_BYTES = 1 << 20
_Step = Found | None
"""Something found, or None for a moment that went by."""


class ArchiveScanner:
    """Finds files below what was dropped, and in archives among them.

    Args:
        recognise: gives the format of a content that is a document whatever its name says, else
            None; blocking.
    """

    def __init__(
        self,
        folders: FolderScanner,
        unpacked: UnpackedArchives,
        recognise: Callable[[BinaryIO], str | None],
    ) -> None:
        self._folders = folders
        self._unpacked = unpacked
        self._recognise = recognise

    def scan(
        self, paths: Iterable[Path], *, everything: bool = False
    ) -> Iterator[tuple[Found, ...]]:
        """Yield what is found and left out, in chunks; an empty one when a step takes long.

        A path may lead into an archive, as that of what an earlier search left out there.
        """
        return _in_chunks(self._steps(paths, everything=everything))

    def unlock(
        self, paths: Iterable[Path], passwords: Sequence[str]
    ) -> Iterator[tuple[Found, ...]]:
        """Unpack what is under a password, in chunks; what none of them opens is still locked.

        The paths lead into archives, as those of what an earlier search found locked there.
        """
        inside: defaultdict[Path, set[Path]] = defaultdict(set)
        gone = [
            FoundFile(path, problem=InspectionProblem.VANISHED) for path in _outside(paths, inside)
        ]
        return _in_chunks(chain(gone, self._unlocked(inside, _Passwords(passwords))))

    def _unlocked(self, inside: Mapping[Path, set[Path]], passwords: _Passwords) -> Iterator[_Step]:
        for archive, wanted in inside.items():
            yield from self._look_into(
                FoundFile(archive), wanted, everything=True, passwords=passwords
            )

    def _steps(self, paths: Iterable[Path], *, everything: bool) -> Iterator[_Step]:
        inside: defaultdict[Path, set[Path]] = defaultdict(set)
        for chunk in self._folders.scan(_outside(paths, inside), everything=everything):
            for found in chunk:
                if _is_archive(found):
                    yield from self._look_into(found, None, everything=everything)
                else:
                    yield found
        for archive, wanted in inside.items():
            yield from self._look_into(FoundFile(archive), wanted, everything=everything)

    def _look_into(
        self,
        found: FoundFile,
        wanted: set[Path] | None,
        *,
        everything: bool,
        passwords: _Passwords | None = None,
    ) -> Iterator[_Step]:
        try:
            with found.path.open("rb") as stream:
                if self._is_mistyped(stream):
                    yield found
                    return
                archive = open_archive(stream)
                if is_document(archive) and self._recognise(stream) is not None:
                    yield found
                    return
                entries = _wanted(found, archive, wanted)
                if passwords is not None:
                    entries = [as_unlocked(entry) for entry in entries]
                yield from self._unpack_all(
                    found, stream, archive, entries, everything=everything, passwords=passwords
                )
        except ArchiveError as error:
            yield FoundFile(found.path, found.folder, error.problem)
        except OSError as error:
            yield FoundFile(found.path, found.folder, problem_of(error))

    def _is_mistyped(self, stream: BinaryIO) -> bool:
        """Whether a document of another kind only has the name of an archive."""
        return not has_mark(stream) and self._recognise(stream) is not None

    def _unpack_all(
        self,
        found: FoundFile,
        stream: BinaryIO,
        archive: ZipFile,
        entries: Sequence[ArchiveEntry],
        *,
        everything: bool,
        passwords: _Passwords | None,
    ) -> Iterator[_Step]:
        if not entries:
            yield FoundFile(found.path, found.folder, InspectionProblem.ARCHIVE_EMPTY)
            return
        digest = yield from _digest(stream)
        place = self._unpacked.place(digest)
        self._unpacked.require_room(require_sane(entries, stream.tell()))
        for entry in entries:
            reason = None if everything else _reason_to_leave_out(entry)
            if reason is not None:
                yield LeftOut(_virtual_path(found, entry), reason)
            elif entry.problem is not None:
                yield _blocked(found, entry, entry.problem)
            else:
                for step in _unpacked(archive, found, entry, path_of(place, entry), passwords):
                    yield from self._with_inner(step)

    def _with_inner(self, step: _Step) -> Iterator[_Step]:
        """Look into an archive that was in another one; deeper ones are left out once more.

        Else one that holds itself would never end.
        """
        if step is not None and _is_archive(step):
            yield from self._look_into(step, None, everything=False)
        else:
            yield step


class _Passwords:
    """What is tried on the entries of archives: what fitted last comes first."""

    def __init__(self, typed: Sequence[str]) -> None:
        self._forms = list(dict.fromkeys(form for word in typed for form in _bytes_of(word)))

    def unpack(self, archive: ZipFile, entry: ArchiveEntry, path: Path) -> Iterator[None]:
        """Unpack an entry with one of them; raises as `unpack` does for the last one."""
        for number, form in enumerate(tuple(self._forms), start=1):
            try:
                yield from unpack(archive, entry, path, form)
            except ArchiveError as error:
                is_last = number == len(self._forms)
                if is_last or error.problem is not InspectionProblem.ARCHIVE_LOCKED:
                    raise
            else:
                self._forms.remove(form)
                self._forms.insert(0, form)
                return


def _bytes_of(password: str) -> Iterator[bytes]:
    """Return what programs make of a typed password: by UTF-8, or by the code page they ran in."""
    for encoding in ("utf-8", "cp1252", "cp437", "cp850"):
        with suppress(UnicodeEncodeError):
            yield password.encode(encoding)


def _wanted(found: FoundFile, archive: ZipFile, wanted: set[Path] | None) -> list[ArchiveEntry]:
    return [
        entry
        for entry in entries_of(archive)
        if wanted is None or _virtual_path(found, entry) in wanted
    ]


def _unpacked(
    archive: ZipFile,
    found: FoundFile,
    entry: ArchiveEntry,
    path: Path,
    passwords: _Passwords | None,
) -> Iterator[_Step]:
    try:
        way = unpack if passwords is None or not entry.is_encrypted else passwords.unpack
        for _ in way(archive, entry, path):
            yield None
    except ArchiveError as error:
        # A full disk is one for all the others too.
        if error.problem is InspectionProblem.ARCHIVE_NO_ROOM:
            raise
        yield _blocked(found, entry, error.problem)
    else:
        inside = _virtual_path(found, entry)
        yield FoundFile(path, _label(found, entry), name=entry.name, inside=inside)


def _blocked(found: FoundFile, entry: ArchiveEntry, problem: InspectionProblem) -> FoundFile:
    return FoundFile(_virtual_path(found, entry), _label(found, entry), problem)


def _virtual_path(found: FoundFile, entry: ArchiveEntry) -> Path:
    """Return the path that the entry would have, were the archive a folder."""
    return found.path.joinpath(*entry.parts)


def _label(found: FoundFile, entry: ArchiveEntry) -> str:
    outer = f"{found.folder}/{found.path.name}" if found.folder else found.path.name
    inner = "/".join(entry.parts[:-1])
    return f"{outer}{INSIDE_ARCHIVE}{inner}" if inner else outer


def _reason_to_leave_out(entry: ArchiveEntry) -> LeftOutReason | None:
    reasons = [reason for part in entry.parts if (reason := reason_by_name(part)) is not None]
    if reasons:
        return reasons[0]
    return LeftOutReason.NESTED_ARCHIVE if type_of(entry.name) in ARCHIVE_ENDINGS else None


def _digest(stream: BinaryIO) -> Generator[None, None, str]:
    digest = hashlib.sha256()
    stream.seek(0)
    while piece := stream.read(_PIECE_BYTES):
        digest.update(piece)
        yield
    return digest.hexdigest()


def _is_archive(found: Found) -> TypeGuard[FoundFile]:
    """Whether it is an ordinary file named as an archive; a pipe would block whoever opens it."""
    if isinstance(found, LeftOut) or found.problem or type_of(found.path.name) != _ENDING:
        return False
    with suppress(OSError):
        return stat.S_ISREG(found.path.stat().st_mode)
    return False


def _outside(paths: Iterable[Path], inside: defaultdict[Path, set[Path]]) -> Iterator[Path]:
    """Yield the paths that lead into no archive; gather the others by their archive."""
    for path in paths:
        archive = _archive_around(path)
        if archive is None:
            yield path
        else:
            inside[archive].add(path)


def _archive_around(path: Path) -> Path | None:
    around = [parent for parent in path.parents if type_of(parent.name) == _ENDING]
    with suppress(OSError, ValueError):
        return next((parent for parent in reversed(around) if parent.is_file()), None)
    return None


def _in_chunks(steps: Iterator[_Step]) -> Iterator[tuple[Found, ...]]:
    chunk: list[Found] = []
    began_s = time.monotonic()
    for step in steps:
        if step is not None:
            chunk.append(step)
        is_late = time.monotonic() - began_s > _STEP_S
        if is_late or len(chunk) >= CHUNK_FILES:
            yield tuple(chunk)
            chunk, began_s = [], time.monotonic()
    if chunk:
        yield tuple(chunk)
