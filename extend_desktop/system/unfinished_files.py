"""Remembers what is being written under another name, and clears it away when its writer was killed.

Such files lie where the operator wants the whole ones, so nothing but a note tells where they are.
"""

from __future__ import annotations

import os
import shutil
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from extend_desktop.services.ports.unfinished import UNFINISHED_SUFFIX, End, aside_of, unnoted
from extend_desktop.system.file_lock import OWNER_ONLY, lock_now

_NOTE_SUFFIX = ".note"
_BETWEEN = b"\0"
"""No path has it."""
_MOST_BYTES = 64 * 1024
_ENCODING = ("utf-8", "surrogatepass")
"""Takes every path of every system, and takes it back."""
_OPENING = os.O_RDWR | getattr(os, "O_BINARY", 0)
_TRIES = 5


class UnfinishedFiles:
    """A note for each file that is not whole yet, locked for as long as its writer lives; any thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._has_begun_clearing = False
        self._clearing = threading.Lock()

    def note(self, path: Path, place: Path | None = None, /) -> End:
        """Satisfies `services.ports.unfinished.Note`; from the first one on, what was left is cleared."""
        self._begin_clearing()
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            slip, descriptor = _written(self._folder, _note_of(path, place))
        except OSError:
            return unnoted(path)

        return _End(path, slip, descriptor)

    def clear(self) -> None:
        """Remove what writers left that are no more, unless that is under way.

        Blocking, and without an end where a network drive does not answer: for daemon threads.
        """
        self._has_begun_clearing = True
        # Or every account that is opened would leave another thread with such a drive.
        if not self._clearing.acquire(blocking=False):
            return
        try:
            with suppress(OSError):
                for slip in list(self._folder.glob(f"*{_NOTE_SUFFIX}")):
                    with suppress(OSError):
                        _clear(slip)
        finally:
            self._clearing.release()

    def _begin_clearing(self) -> None:
        if self._has_begun_clearing:
            return
        self._has_begun_clearing = True
        # No thread can be had: the next start clears.
        with suppress(RuntimeError):
            threading.Thread(target=self.clear, name="clear unfinished", daemon=True).start()


class _End:
    """Ends a note at its first call: by the second one its descriptor may be another's."""

    def __init__(self, path: Path, slip: Path, descriptor: int) -> None:
        self._path, self._slip = path, slip
        self._descriptor: int | None = descriptor

    def __call__(self) -> None:
        if self._descriptor is None:
            return
        descriptor, self._descriptor = self._descriptor, None
        is_gone = not os.path.lexists(self._path)
        os.close(descriptor)
        if is_gone:
            with suppress(OSError):
                self._slip.unlink(missing_ok=True)


def _note_of(path: Path, place: Path | None) -> bytes:
    paths = (path.absolute(), *([place.absolute()] if place is not None else []))
    return _BETWEEN.join(str(noted).encode(*_ENCODING) for noted in paths)


def _paths_of(content: bytes) -> list[Path]:
    """Return the paths of a note; none when it is no note of ours."""
    try:
        return [Path(name.decode(*_ENCODING)) for name in content.split(_BETWEEN)]
    except ValueError:
        return []


def _written(folder: Path, content: bytes) -> tuple[Path, int]:
    """Write a note and return it with the descriptor that locks it.

    Raises:
        OSError: there is none.
    """
    slip, descriptor = _locked(folder)
    # Through the descriptor that locks it: Windows lets nobody else write what is locked.
    with suppress(OSError):
        if os.write(descriptor, content) == len(content):
            return slip, descriptor
    _drop(slip, descriptor)
    raise OSError(slip)


def _locked(folder: Path) -> tuple[Path, int]:
    """Make an empty note that is locked; who clears meanwhile may take it for one that was left.

    Raises:
        OSError: it cannot be made, or not be locked.
    """
    for _ in range(_TRIES):
        slip = folder / f"{uuid4().hex}{_NOTE_SUFFIX}"
        descriptor = os.open(slip, _OPENING | os.O_CREAT | os.O_EXCL, OWNER_ONLY)
        if lock_now(descriptor) and slip.exists():
            return slip, descriptor
        _drop(slip, descriptor)
    raise OSError(folder)


def _drop(slip: Path, descriptor: int) -> None:
    os.close(descriptor)
    # Windows does not remove it while somebody looks at it, who removes it then.
    with suppress(OSError):
        slip.unlink(missing_ok=True)


def _clear(slip: Path) -> None:
    """Clear away what one note is about, unless its writer lives: then it is locked."""
    with _opened(slip) as descriptor:
        # Locked before it is read: a note is empty until its writer has it locked.
        if not lock_now(descriptor):
            return
        _clear_away(_paths_of(os.read(descriptor, _MOST_BYTES)))
        if sys.platform != "win32":
            # While it is locked, or its writer could lock it in between.
            slip.unlink(missing_ok=True)
    if sys.platform == "win32":
        # Nothing that is open is removed there, by its writer neither.
        slip.unlink(missing_ok=True)


@contextmanager
def _opened(slip: Path) -> Generator[int]:
    descriptor = os.open(slip, _OPENING)
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def _clear_away(paths: list[Path]) -> None:
    # Nothing else is ever removed or moved, whatever a note says.
    if not paths or not paths[0].is_absolute() or not paths[0].name.endswith(UNFINISHED_SUFFIX):
        return
    path, *places = paths
    for place in places:
        if place.parent == path.parent:
            _put_in_place(path, place)
    _remove(path)


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
