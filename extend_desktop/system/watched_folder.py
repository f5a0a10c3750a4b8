"""A watched folder on the disk; satisfies `services.ports.watching.WatchedFolder`. Blocking."""

from __future__ import annotations

import os
import stat
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from extend_desktop.domain.file_names import UniqueNames
from extend_desktop.domain.watching import OWN_FOLDERS, FileMark
from extend_desktop.system.folder_scan import reason_by_name

_UNFINISHED = (".part", ".partial", ".tmp", ".crdownload", ".download", ".filepart", ".!ut")
"""Endings under which programs write what they are still fetching."""
REASON_ENDING = ".reason.txt"
_MOST_TARGETS = 16
"""Of which the names are remembered: those of 100,000 files are some 20 MB."""


class DiskFolder:
    """Lists and moves."""

    def __init__(self) -> None:
        self._targets: dict[Path, _Target] = {}

    def files(self, folder: Path, *, subfolders: bool) -> Sequence[FileMark]:
        marks, inner = _look(folder)
        left = [path for path in inner if path.name.casefold() not in OWN_FOLDERS]
        while subfolders and left:
            # One that cannot be read, or is gone by now, holds up no other.
            with suppress(OSError):
                more, inner = _look(left.pop())
                marks += more
                left += inner
        return marks

    def move(self, mark: FileMark, folder: Path, target: str, reason: str) -> bool:
        status = mark.path.stat()
        if (status.st_size, status.st_mtime_ns) != (mark.size_bytes, mark.mtime_ns):
            return False
        names = self._target(folder / target / mark.path.parent.relative_to(folder))
        place = names.free(mark.path)
        if reason:
            place.with_name(place.name + REASON_ENDING).write_text(f"{reason}\n", "utf-8")
        mark.path.rename(place)
        names.note_changed()
        return True

    def _target(self, folder: Path) -> _Target:
        if folder not in self._targets and len(self._targets) >= _MOST_TARGETS:
            self._targets.clear()
        return self._targets.setdefault(folder, _Target(folder))


class _Target:
    """A folder that files are moved to: it is listed anew only when somebody else has changed it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._names = UniqueNames()
        self._changed_ns: int | None = None

    def free(self, path: Path) -> Path:
        """Return where a file may go, under its own name or a numbered one; the folder is made.

        Raises:
            OSError: the folder cannot be made or read.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        if self._folder.stat().st_mtime_ns != self._changed_ns:
            self._names = UniqueNames()
            for taken in os.listdir(self._folder):  # noqa: PTH208 - names are all that is wanted
                self._names.free(taken)
        place = self._folder / self._names.free(path.stem, path.suffix)
        while os.path.lexists(place):
            place = self._folder / self._names.free(path.stem, path.suffix)
        return place

    def note_changed(self) -> None:
        """Note that what has changed in the folder is known."""
        self._changed_ns = self._folder.stat().st_mtime_ns


def _look(folder: Path) -> tuple[list[FileMark], list[Path]]:
    """Return the files and the folders in a folder; links to folders are not followed.

    Raises:
        OSError: it cannot be read.
    """
    marks: list[FileMark] = []
    folders: list[Path] = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if not _is_wanted(entry.name):
                continue
            if entry.is_dir(follow_symlinks=False):
                folders.append(Path(entry.path))
            elif (mark := _mark_of(entry)) is not None:
                marks.append(mark)
    return marks, folders


def _is_wanted(name: str) -> bool:
    is_unfinished = name.lower().endswith(_UNFINISHED) or name.endswith(REASON_ENDING)
    return reason_by_name(name) is None and not is_unfinished


def _mark_of(entry: os.DirEntry[str]) -> FileMark | None:
    """Return an ordinary file; None for what is none, or is gone by now."""
    try:
        status = entry.stat(follow_symlinks=False)
    except OSError:
        return None
    # An empty one is the place that a scanner keeps for what it is about to write.
    if not stat.S_ISREG(status.st_mode) or not status.st_size:
        return None
    return FileMark(Path(entry.path), status.st_size, status.st_mtime_ns)
