"""A watched folder on the disk; satisfies `services.ports.watching.WatchedFolder`. Blocking."""

from __future__ import annotations

import os
import stat
from collections.abc import Sequence
from pathlib import Path

from extend_desktop.domain.file_names import UniqueNames
from extend_desktop.domain.watching import FileMark
from extend_desktop.system.folder_scan import reason_by_name

_UNFINISHED = (".part", ".partial", ".tmp", ".crdownload", ".download", ".filepart", ".!ut")
"""Endings under which programs write what they are still fetching."""
REASON_ENDING = ".reason.txt"


class DiskFolder:
    """Lists and moves; folders within are left alone."""

    def files(self, folder: Path) -> Sequence[FileMark]:
        with os.scandir(folder) as entries:
            marks = [_mark_of(entry) for entry in entries if _is_wanted(entry.name)]
        return [mark for mark in marks if mark is not None]

    def move(self, mark: FileMark, target: str, reason: str) -> bool:
        status = mark.path.stat()
        if (status.st_size, status.st_mtime_ns) != (mark.size_bytes, mark.mtime_ns):
            return False
        folder = mark.path.parent / target
        folder.mkdir(exist_ok=True)
        names = UniqueNames()
        for taken in folder.iterdir():
            names.free(taken.name)
        place = folder / names.free(mark.path.stem, mark.path.suffix)
        if reason:
            place.with_name(place.name + REASON_ENDING).write_text(f"{reason}\n", "utf-8")
        mark.path.rename(place)
        return True


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
