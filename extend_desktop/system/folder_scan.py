"""Walks dropped files and folders; satisfies `services.ports.ScannerPort`. Built by bootstrap.py.

Blocking: every step of the returned iterator runs in a worker thread.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from extend_desktop.domain.inspections import InspectionProblem
from extend_desktop.domain.scans import FoundFile

CHUNK_FILES = 500
_LITTER = frozenset({".ds_store", "thumbs.db", "desktop.ini", "ehthumbs.db", "icon\r"})
_LITTER_STARTS = ("~$", "._")
_LITTER_FOLDERS = frozenset({"__macosx", "$recycle.bin", "system volume information"})

_Identity = tuple[int, int]
"""Device and inode: what a folder is, whatever links lead to it."""


@dataclass(frozen=True, slots=True)
class _Folder:
    path: Path
    label: str
    ancestors: frozenset[_Identity]


class FolderScanner:
    """Finds the files below what was dropped, folders in the order of their names."""

    def scan(self, paths: Sequence[Path]) -> Iterator[tuple[FoundFile, ...]]:
        """Yield what is found, in chunks; the last may be short, none is empty.

        Files named directly come even when hidden; inside folders hidden ones are left out.
        Litter of operating systems and office programs is always left out.
        """
        chunk: list[FoundFile] = []
        for found in self._walk_all(paths):
            chunk.append(found)
            if len(chunk) >= CHUNK_FILES:
                yield tuple(chunk)
                chunk = []
        if chunk:
            yield tuple(chunk)

    def _walk_all(self, paths: Sequence[Path]) -> Iterator[FoundFile]:
        visited: set[_Identity] = set()
        for path in paths:
            absolute = Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow links
            if _is_litter(absolute.name):
                continue
            if _is_folder(absolute):
                root = _Folder(absolute, absolute.name or str(absolute), frozenset())
                yield from _walk(root, visited)
            else:
                yield FoundFile(absolute)


def _walk(root: _Folder, visited: set[_Identity]) -> Iterator[FoundFile]:
    """Walk one folder without recursion, so that depth is no limit; each folder is entered once."""
    waiting = [root]
    while waiting:
        folder = waiting.pop()
        try:
            status = folder.path.stat()
            identity = (status.st_dev, status.st_ino)
            if identity in folder.ancestors:
                yield FoundFile(folder.path, folder.label, InspectionProblem.LINK_LOOP)
                continue
            if identity in visited:
                continue
            visited.add(identity)
            entries = _entries(folder.path)
        except OSError:
            yield FoundFile(folder.path, folder.label, InspectionProblem.UNREADABLE)
            continue
        inner: list[_Folder] = []
        for entry in entries:
            path = folder.path / entry.name
            if _leads_to_folder(entry):
                label = f"{folder.label}/{entry.name}"
                inner.append(_Folder(path, label, folder.ancestors | {identity}))
            else:
                yield FoundFile(path, folder.label)
        waiting.extend(reversed(inner))


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as found:
        kept = [entry for entry in found if not _is_hidden(entry)]
    return sorted(kept, key=lambda entry: (entry.name.casefold(), entry.name))


def _is_hidden(entry: os.DirEntry[str]) -> bool:
    if entry.name.startswith(".") or _is_litter(entry.name):
        return True
    return entry.name.casefold() in _LITTER_FOLDERS or _has_hidden_mark(entry)


def _has_hidden_mark(entry: os.DirEntry[str]) -> bool:
    """Whether Windows calls it hidden; other systems have no such mark."""
    hidden = getattr(stat, "FILE_ATTRIBUTE_HIDDEN", 2)
    try:
        attributes = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0)
    except OSError:
        return False
    return bool(attributes & hidden)


def _is_litter(name: str) -> bool:
    return name.casefold() in _LITTER or name.startswith(_LITTER_STARTS)


def _leads_to_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False
