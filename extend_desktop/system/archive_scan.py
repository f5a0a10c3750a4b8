"""Looks into ZIP archives as if they were folders; satisfies `services.ports.ScannerPort`.

Their documents are unpacked, one after the other, into a folder of the program. Blocking, as the
walk through folders is; a step is broken off after a moment, so that a search can be stopped.
"""

from __future__ import annotations

import hashlib
import stat
import time
from collections import defaultdict
from collections.abc import (
    Callable,
    Collection,
    Generator,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from contextlib import suppress
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import BinaryIO, TypeGuard
from zipfile import ZipFile

from extend_desktop.domain.file_problems import problem_of
from extend_desktop.domain.inspections import (
    ARCHIVE_ENDINGS,
    UNPACKED_ENDING,
    InspectionProblem,
    type_of,
)
from extend_desktop.domain.scans import INSIDE_ARCHIVE, Found, FoundFile, LeftOut, LeftOutReason
from extend_desktop.system.folder_scan import CHUNK_FILES, FolderScanner, reason_by_name
from extend_desktop.system.unpacked_archives import UnpackedArchives, path_of, unpack
from extend_desktop.system.zip_listing import (
    ArchiveEntry,
    ArchiveError,
    Budget,
    as_unlocked,
    entries_of,
    has_mark,
    is_document,
    open_archive,
)
from extend_desktop.values import dataclass

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
            look = _Look(everything=True, wanted=wanted, passwords=passwords)
            yield from _answers(self._look_into(FoundFile(archive), look), wanted)

    def _steps(self, paths: Iterable[Path], *, everything: bool) -> Iterator[_Step]:
        inside: defaultdict[Path, set[Path]] = defaultdict(set)
        for chunk in self._folders.scan(_outside(paths, inside), everything=everything):
            for found in chunk:
                if _is_archive(found):
                    yield from self._look_into(found, _Look(everything=everything))
                else:
                    yield found
        for archive, wanted in inside.items():
            # What was named is not left out.
            look = _Look(everything=True, wanted=wanted)
            yield from _answers(self._look_into(FoundFile(archive), look), wanted)

    def _look_into(self, found: FoundFile, look: _Look) -> Iterator[_Step]:
        try:
            with found.path.open("rb") as stream:
                if self._is_mistyped(stream):
                    yield found
                    return
                archive = open_archive(stream)
                if is_document(archive) and self._recognise(stream) is not None:
                    yield found
                    return
                yield from self._unpack_all(found, stream, archive, look)
        except ArchiveError as error:
            yield FoundFile(_place(found), found.folder, error.problem)
        except OSError as error:
            yield FoundFile(_place(found), found.folder, problem_of(error))

    def _is_mistyped(self, stream: BinaryIO) -> bool:
        """Whether a document of another kind only has the name of an archive."""
        return not has_mark(stream) and self._recognise(stream) is not None

    def _unpack_all(
        self, found: FoundFile, stream: BinaryIO, archive: ZipFile, look: _Look
    ) -> Iterator[_Step]:
        entries = look.entries(found, archive)
        if not entries:
            return
        digest = yield from _digest(stream)
        budget = look.budget or Budget(stream.tell())
        place = self._unpacked.place(digest)
        self._unpacked.require_room(budget.take(entries))
        for entry in entries:
            reason = None if look.everything else _reason_to_leave_out(entry)
            if reason is not None:
                yield LeftOut(_virtual_path(found, entry), reason)
            elif entry.problem is not None:
                yield _blocked(found, entry, entry.problem)
            else:
                for step in _unpacked(archive, found, entry, path_of(place, entry), look.passwords):
                    yield from self._with_inner(step, look, budget)

    def _with_inner(self, step: _Step, look: _Look, budget: Budget) -> Iterator[_Step]:
        """Look into an archive that was in another one, as far as it is wanted."""
        if step is not None and _is_archive(step):
            yield from self._look_into(step, look.deeper(_place(step), budget))
        else:
            yield step


@dataclass(frozen=True, slots=True)
class _Look:
    """What is wanted of an archive.

    Attributes:
        everything: whether nothing is left out.
        wanted: paths that lead into it; None for all that is in it.
        passwords: what to try on its entries, if that is wanted.
        budget: what the archives around it have left; None for the outermost one.
    """

    everything: bool
    wanted: set[Path] | None = None
    passwords: _Passwords | None = None
    budget: Budget | None = None

    def entries(self, found: FoundFile, archive: ZipFile) -> Sequence[ArchiveEntry]:
        """Return those that are wanted, and the archives in which such are.

        Raises:
            ArchiveError: nothing is in the archive.
        """
        entries = entries_of(archive)
        if not entries:
            raise ArchiveError(InspectionProblem.ARCHIVE_EMPTY)
        if self.wanted is not None:
            ways = self.wanted.union(*(path.parents for path in self.wanted))
            entries = [entry for entry in entries if _virtual_path(found, entry) in ways]
        return entries if self.passwords is None else [as_unlocked(entry) for entry in entries]

    def deeper(self, place: Path, budget: Budget) -> _Look:
        """Return what is wanted of an archive in it: deeper ones are left out once more.

        Else one that holds itself would never end. Those on the way to what is wanted are not.
        """
        if self.wanted is None or place in self.wanted:
            return replace(self, everything=False, wanted=None, budget=budget)
        return replace(self, budget=budget)


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


def _answers(steps: Iterator[_Step], wanted: Collection[Path]) -> Iterator[_Step]:
    """Yield what answers for each wanted path, so that none of them gets lost.

    A problem of what is around one is its own; what is not there has vanished.
    """
    left = dict.fromkeys(wanted)
    for step in steps:
        if step is None:
            yield None
            continue
        place = step.path if isinstance(step, LeftOut) else _place(step)
        asked = [path for path in (place, *place.parents) if path in wanted]
        for path in asked:
            left.pop(path, None)
        if asked:
            yield step
        elif isinstance(step, FoundFile) and step.problem is not None:
            for path in [path for path in left if place in path.parents]:
                del left[path]
                yield FoundFile(path, problem=step.problem)
    for path in left:
        yield FoundFile(path, problem=InspectionProblem.VANISHED)


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
    return _place(found).joinpath(*entry.parts)


def _place(found: FoundFile) -> Path:
    """Return where something was met: of what is in an archive, never where it was unpacked."""
    return found.inside or found.path


def _label(found: FoundFile, entry: ArchiveEntry) -> str:
    name = found.name or found.path.name
    outer = f"{found.folder}/{name}" if found.folder else name
    inner = "/".join(entry.parts[:-1])
    return f"{outer}{INSIDE_ARCHIVE}{inner}" if inner else outer


def _reason_to_leave_out(entry: ArchiveEntry) -> LeftOutReason | None:
    reasons = [reason for part in entry.parts if (reason := reason_by_name(part)) is not None]
    if reasons:
        return reasons[0]
    # By the name that it gets, by which it would be opened: `in.zip.` is unpacked as `in.zip`.
    ending = type_of(path_of(Path(), entry).name)
    return LeftOutReason.NESTED_ARCHIVE if ending in ARCHIVE_ENDINGS else None


def _digest(stream: BinaryIO) -> Generator[None, None, str]:
    digest = hashlib.sha256()
    stream.seek(0)
    while piece := stream.read(_PIECE_BYTES):
        digest.update(piece)
        yield
    return digest.hexdigest()


def _is_archive(found: Found) -> TypeGuard[FoundFile]:
    """Whether it is an ordinary file named as an archive; a pipe would block whoever opens it."""
    if isinstance(found, LeftOut) or found.problem or type_of(found.path.name) != UNPACKED_ENDING:
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
    around = [parent for parent in path.parents if type_of(parent.name) == UNPACKED_ENDING]
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
