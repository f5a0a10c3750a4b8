"""Remembers what is being written under another name, and clears it away when its writer was killed.

Such files lie where the operator wants the whole ones, so nothing but a note tells where they are.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from extend_desktop.domain.errors import StorageError
from extend_desktop.services.ports.unfinished import UNFINISHED_SUFFIX, End, aside_of, unnoted
from extend_desktop.system.file_lock import FileLock

_NOTE_SUFFIX = ".note"
_BETWEEN = b"\0"
"""No path has it."""
_MOST_BYTES = 64 * 1024


class UnfinishedFiles:
    """A note for each file that is not whole yet, locked for as long as its writer lives; any thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._is_cleared = False

    def note(self, path: Path, place: Path | None = None, /) -> End:
        """Satisfies `services.ports.unfinished.Note`; the first one also clears what was left."""
        if not self._is_cleared:
            self.clear()
        slip = self._folder / f"{uuid4().hex}{_NOTE_SUFFIX}"
        lock = FileLock(slip)
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            # Before it is locked: Windows lets nobody, not even us, write beside a lock.
            slip.write_bytes(_note_of(path, place))
            lock.acquire()
        except (OSError, StorageError):
            return unnoted(path)

        def end() -> None:
            lock.release()
            with suppress(OSError):
                slip.unlink(missing_ok=True)

        return end

    def clear(self) -> None:
        """Remove what writers left that are no more; blocking."""
        self._is_cleared = True
        with suppress(OSError):
            for slip in list(self._folder.glob(f"*{_NOTE_SUFFIX}")):
                with suppress(OSError, StorageError):
                    _clear(slip)


def _note_of(path: Path, place: Path | None) -> bytes:
    paths = (path.absolute(), *([place.absolute()] if place is not None else []))
    return _BETWEEN.join(map(os.fsencode, paths))


def _clear(slip: Path) -> None:
    """Clear away what one note is about, unless its writer lives: then it is locked."""
    # Windows lets nobody read what is locked.
    with slip.open("rb") as file:
        path, *places = (Path(os.fsdecode(name)) for name in file.read(_MOST_BYTES).split(_BETWEEN))
    lock = FileLock(slip)
    if not lock.acquire():
        return
    try:
        # Nothing else is ever removed or moved, whatever a note says.
        if path.is_absolute() and path.name.endswith(UNFINISHED_SUFFIX):
            for place in places:
                if place.parent == path.parent:
                    _put_in_place(path, place)
            _remove(path)
    finally:
        lock.release()
    slip.unlink(missing_ok=True)


def _put_in_place(path: Path, place: Path) -> None:
    """See to it that a replaced folder is there: the new one, else the earlier; `path` may be left.

    Raises:
        OSError: it cannot be moved.
    """
    aside = aside_of(path)
    if aside.is_symlink() or not aside.is_dir():
        return
    if not os.path.lexists(place):
        # The earlier one leaves its place only for one that is whole.
        (path if path.is_dir() else aside).rename(place)
    if aside.is_dir():
        _remove(path)
        # What is removed has the name of what may be: half of it must never be put back.
        aside.rename(path)


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
