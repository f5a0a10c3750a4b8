"""Distinguishes folders, whatever ways lead to them; for the folder scan only."""

from __future__ import annotations

import os
from pathlib import Path

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
