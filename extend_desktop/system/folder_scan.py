"""Walks dropped files and folders; satisfies `services.ports.ScannerPort`. Built by bootstrap.py.

Blocking: every step of the returned iterator runs in a worker thread.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from extend_desktop.domain.file_problems import is_only_in_cloud, name_of_placeholder, problem_of
from extend_desktop.domain.inspections import InspectionProblem
from extend_desktop.domain.scans import Found, FoundFile, LeftOut, LeftOutReason
from extend_desktop.system.shown_names import find_alike, find_as_shown
from extend_desktop.system.temporary_files import gone_or
from extend_desktop.values import dataclass

FIRST_CHUNK_FILES, CHUNK_FILES = 64, 500
_LITTER = frozenset({".ds_store", "thumbs.db", "desktop.ini", "ehthumbs.db", "icon\r"})
_LITTER_STARTS = ("~$", "._")
_LITTER_FOLDERS = frozenset({"__macosx", "$recycle.bin", "system volume information"})
_HIDDEN_MARK = getattr(stat, "FILE_ATTRIBUTE_HIDDEN", 2)
_Number = tuple[int, int]
"""Device and inode."""


class SeenFolders:
    """The folders entered so far. Blocking.

    A folder is known by where its path leads once links are followed, and by its number, which
    also finds links that only the server of a share follows. Not every file system numbers its
    folders: some say 0 for all, some make numbers up at each call. So a number counts only when it
    is not 0, and both folders that had it still have it.
    """

    def __init__(self) -> None:
        self._by_place: dict[str, Path] = {}
        self._by_number: dict[_Number, Path] = {}

    def enter(self, path: Path) -> Path | None:
        """Note a folder; return the path by which it was entered before, if it was.

        Raises:
            OSError: it cannot be looked at.
        """
        number = _number_of(path)
        place = os.path.realpath(path)
        earlier = self._by_place.get(place) or self._numbered(number, path)
        if earlier is None:
            self._by_place[place] = path
            self._by_number[number] = path
        return earlier

    def _numbered(self, number: _Number, path: Path) -> Path | None:
        earlier = self._by_number.get(number) if number[1] else None
        if earlier is None:
            return None
        try:
            is_stable = _number_of(earlier) == number == _number_of(path)
        except OSError:
            return None
        return earlier if is_stable else None


def _number_of(path: Path) -> _Number:
    status = path.stat()
    return status.st_dev, status.st_ino


@dataclass(frozen=True, slots=True)
class _Folder:
    path: Path
    label: str


class FolderScanner:
    """Finds the files below what was dropped, folders in the order of their names."""

    def scan(
        self, paths: Iterable[Path], *, everything: bool = False
    ) -> Iterator[tuple[Found, ...]]:
        """Yield what is found and what is left out, in chunks; the last may be short, none is empty.

        Files named directly come even when hidden; inside folders hidden ones are left out, and
        litter of operating systems and office programs everywhere, unless `everything` is wanted.
        """
        chunk: list[Found] = []
        # The first ones are looked at while the search goes on.
        size = FIRST_CHUNK_FILES
        for found in self._walk_all(paths, everything=everything):
            chunk.append(found)
            if len(chunk) >= size:
                yield tuple(chunk)
                chunk, size = [], min(2 * size, CHUNK_FILES)
        if chunk:
            yield tuple(chunk)

    def _walk_all(self, paths: Iterable[Path], *, everything: bool) -> Iterator[Found]:
        seen = SeenFolders()
        for path in paths:
            absolute = _absolute(path)
            try:
                yield from _named(absolute, seen, everything=everything)
            except (OSError, ValueError) as error:
                yield from _missing(absolute, error, seen, everything=everything)


def _absolute(path: Path) -> Path:
    """Return where a path leads from here; not `resolve`, which would follow links."""
    place = os.path.abspath(path)  # noqa: PTH100
    # Thousands are absolute already, and to make a path object takes long.
    return path if place == str(path) else Path(place)


def _named(path: Path, seen: SeenFolders, *, everything: bool) -> Iterator[Found]:
    """Yield what a path leads to that was named itself.

    Raises:
        OSError, ValueError: it leads to nothing.
    """
    status = _status(path)
    is_folder = status is not None and stat.S_ISDIR(status.st_mode)
    if not everything and _is_litter(path.name):
        yield LeftOut(path, LeftOutReason.SYSTEM, is_folder)
    elif is_folder:
        root = _Folder(path, path.name or str(path))
        yield from _walk(root, seen, everything=everything)
    else:
        yield _file(path, "", status)


def _status(path: Path) -> os.stat_result | None:
    """Return what a link leads to; None when it is there, but cannot be followed."""
    try:
        return path.stat()
    except OSError:
        path.lstat()
        return None


def _missing(
    path: Path, error: OSError | ValueError, seen: SeenFolders, *, everything: bool
) -> Iterator[Found]:
    found = None if isinstance(error, ValueError) else find_as_shown(path) or find_alike(path)
    if found is not None:
        yield from _named(found, seen, everything=everything)
        return
    problem = problem_of(error)
    if problem is InspectionProblem.VANISHED:
        problem = gone_or(InspectionProblem.NOT_FOUND, path)
    yield FoundFile(path, problem=problem)


def _walk(root: _Folder, seen: SeenFolders, *, everything: bool) -> Iterator[Found]:
    """Walk one folder without recursion, so that depth is no limit; each folder is entered once."""
    waiting = [root]
    while waiting:
        folder = waiting.pop()
        try:
            earlier = seen.enter(folder.path)
            entries = _entries(folder.path) if earlier is None else []
        except OSError as error:
            problem = problem_of(error)
            is_gone = problem is InspectionProblem.VANISHED
            yield FoundFile(
                folder.path, folder.label, InspectionProblem.UNREADABLE if is_gone else problem
            )
            continue
        if earlier is not None:
            yield _entered_before(folder, earlier)
        inner: list[_Folder] = []
        for entry in entries:
            if not everything and (reason := _reason_to_leave_out(entry)) is not None:
                yield LeftOut(folder.path / entry.name, reason, _leads_to_folder(entry))
            elif _leads_to_folder(entry):
                inner.append(_Folder(folder.path / entry.name, f"{folder.label}/{entry.name}"))
            else:
                yield _file(folder.path / entry.name, folder.label, _status_of(entry))
        waiting.extend(reversed(inner))


def _entered_before(folder: _Folder, earlier: Path) -> Found:
    if folder.path != earlier and folder.path.is_relative_to(earlier):
        return FoundFile(folder.path, folder.label, InspectionProblem.LINK_LOOP)
    return LeftOut(folder.path, LeftOutReason.REPEATED, is_folder=True)


def _file(path: Path, label: str, status: os.stat_result | None) -> FoundFile:
    """Return a file as it was met; `status` None for a link that leads nowhere."""
    real_name = name_of_placeholder(path.name)
    if real_name is not None:
        placeholder = InspectionProblem.CLOUD_PLACEHOLDER
        return FoundFile(path.with_name(real_name), label, placeholder)
    if status is None:
        return FoundFile(path, label, _link_problem(path))
    return FoundFile(path, label, cloud_bytes=_cloud_bytes(status))


def _link_problem(path: Path) -> InspectionProblem:
    try:
        path.stat()
    except OSError as error:
        problem = problem_of(error)
        # A file whose folder went meanwhile is no link.
        is_broken = problem is InspectionProblem.VANISHED and path.is_symlink()
        return InspectionProblem.BROKEN_LINK if is_broken else problem
    return InspectionProblem.UNREADABLE


def _cloud_bytes(status: os.stat_result) -> int | None:
    return status.st_size if is_only_in_cloud(status) else None


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as found:
        return sorted(found, key=lambda entry: (entry.name.casefold(), entry.name))


def _status_of(entry: os.DirEntry[str]) -> os.stat_result | None:
    try:
        return entry.stat()
    except OSError:
        return None


def reason_by_name(name: str) -> LeftOutReason | None:
    """Return why something of this name in a folder is left out, else None."""
    if _is_litter(name) or name.casefold() in _LITTER_FOLDERS:
        return LeftOutReason.SYSTEM
    is_hidden = name.startswith(".") and name_of_placeholder(name) is None
    return LeftOutReason.HIDDEN if is_hidden else None


def _reason_to_leave_out(entry: os.DirEntry[str]) -> LeftOutReason | None:
    reason = reason_by_name(entry.name)
    if reason is None and name_of_placeholder(entry.name) is None and _has_hidden_mark(entry):
        return LeftOutReason.HIDDEN
    return reason


def _has_hidden_mark(entry: os.DirEntry[str]) -> bool:
    """Whether Windows calls it hidden; other systems have no such mark."""
    try:
        attributes = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0)
    except OSError:
        return False
    return bool(attributes & _HIDDEN_MARK)


def _is_litter(name: str) -> bool:
    return name.casefold() in _LITTER or name.startswith(_LITTER_STARTS)


def _leads_to_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False
