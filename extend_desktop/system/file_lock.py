"""A lock on a file that the operating system drops when its holder dies; for `system/` only."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from extend_desktop.domain.errors import StorageError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

OWNER_ONLY = 0o600


class FileLock:
    """One holder at a time among all processes of this machine.

    The file stays where it is: removing it would let two processes lock two different files.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    def acquire(self) -> bool:
        """Take the lock without waiting; False when another process, or this one, holds it.

        Raises:
            StorageError: `read_only`, the file cannot be made.
        """
        if self._descriptor is not None:
            return False
        try:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, OWNER_ONLY)
        except OSError as error:
            raise StorageError("read_only", path=str(self._path)) from error
        if not lock_now(descriptor):
            os.close(descriptor)
            return False
        self._descriptor = descriptor
        return True

    def release(self) -> None:
        """Let go; nothing happens when it is not held."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def lock_now(descriptor: int) -> bool:
    """Lock the first byte or the whole file, as the system does it, until the descriptor is closed.

    False when another descriptor has it locked. On Windows only this one reads and writes it then.
    """
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
