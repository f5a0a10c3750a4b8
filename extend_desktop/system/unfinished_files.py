"""Remembers what is being written under another name, and removes it when its writer was killed.

Such files lie where the operator wants the whole ones, so nothing but a note tells where they are.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from extend_desktop.domain.errors import StorageError
from extend_desktop.services.ports.unfinished import End, unnoted
from extend_desktop.system.file_lock import FileLock

UNFINISHED_SUFFIX = ".part"
"""Nothing else is ever removed, whatever a note says."""
_NOTE_SUFFIX = ".note"
_MOST_BYTES = 64 * 1024


class UnfinishedFiles:
    """A note for each file that is not whole yet, locked for as long as its writer lives; any thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._is_cleared = False

    def note(self, path: Path) -> End:
        """Satisfies `services.ports.unfinished.Note`; the first one also clears what was left."""
        if not self._is_cleared:
            self.clear()
        place = self._folder / f"{uuid4().hex}{_NOTE_SUFFIX}"
        lock = FileLock(place)
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            # Before it is locked: Windows lets nobody, not even us, write beside a lock.
            place.write_bytes(os.fsencode(path.absolute()))
            lock.acquire()
        except (OSError, StorageError):
            return unnoted(path)

        def end() -> None:
            lock.release()
            with suppress(OSError):
                place.unlink(missing_ok=True)

        return end

    def clear(self) -> None:
        """Remove what writers left that are no more; blocking."""
        self._is_cleared = True
        with suppress(OSError):
            for place in list(self._folder.glob(f"*{_NOTE_SUFFIX}")):
                with suppress(OSError, StorageError):
                    _clear(place)


def _clear(place: Path) -> None:
    """Remove what one note is about, unless its writer lives: then it is locked."""
    # Windows lets nobody read what is locked.
    with place.open("rb") as file:
        path = Path(os.fsdecode(file.read(_MOST_BYTES)))
    lock = FileLock(place)
    if not lock.acquire():
        return
    try:
        if path.is_absolute() and path.name.endswith(UNFINISHED_SUFFIX) and "\0" not in str(path):
            _remove(path)
    finally:
        lock.release()
    place.unlink(missing_ok=True)


def _remove(path: Path) -> None:
    """Remove it; the note stays while that is not possible, as on a drive that is not there.

    Raises:
        OSError: it cannot be removed, or nobody can tell whether it is there.
    """
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    elif path.parent.is_dir():
        path.unlink(missing_ok=True)
    else:
        raise FileNotFoundError(path.parent)
