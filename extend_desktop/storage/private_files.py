"""Small files only their owner may read, replaced as a whole; for storage/ and the composition root."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from glob import escape
from pathlib import Path
from uuid import uuid4

OWNER_ONLY = 0o600
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


class PrivateFile:
    """One such file, of one writer at a time; satisfies `services.ports.key_stores.PrivateFilePort`."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> bytes:
        content = self.path.read_bytes()
        close_to_others([self.path])
        return content

    def replace(self, content: bytes) -> None:
        remove_leftovers(self.path)
        replace_bytes(self.path, content)

    def remove(self) -> None:
        self.path.unlink(missing_ok=True)
        remove_leftovers(self.path)


def replace_text(path: Path, text: str) -> None:
    """As `replace_bytes`, of text."""
    replace_bytes(path, text.encode())


def replace_bytes(path: Path, content: bytes) -> None:
    """Put this in the place of the file; the old one stays whole until this is on the disk.

    Raises:
        OSError: it could not be written; the old file is unchanged.
    """
    fresh = path.with_name(f"{path.name}.{uuid4().hex}.new")
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with os.fdopen(os.open(fresh, _NEW, OWNER_ONLY), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
    sync_folder(path.parent)


def remove_leftovers(path: Path) -> None:
    """Remove what replacements left that were killed half-way; no other may be under way."""
    with suppress(OSError):
        for left in path.parent.glob(f"{escape(path.name)}.*.new"):
            left.unlink(missing_ok=True)


def make_private(path: Path) -> None:
    """Make the file if need be, readable by no other user from its first moment on.

    Raises:
        OSError: it cannot be made.
    """
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, OWNER_ONLY))
    close_to_others([path])


def close_to_others(paths: Iterable[Path]) -> None:
    """Take from others what an earlier version or a copy let them read; where that is possible."""
    for path in paths:
        # Not ours to change, gone, or a file system without rights: the folder still keeps it.
        with suppress(OSError):
            if path.is_file() and path.stat().st_mode & ~OWNER_ONLY & 0o777:
                path.chmod(OWNER_ONLY)


def sync_folder(folder: Path) -> None:
    """Bring renames in the folder to the disk, where the system can."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
