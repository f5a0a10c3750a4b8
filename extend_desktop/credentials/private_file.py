"""One file that only its owner may read, replaced as a whole; for `credentials/` only."""

from __future__ import annotations

import os
from contextlib import suppress
from glob import escape
from pathlib import Path
from uuid import uuid4

_OWNER_ONLY = 0o600
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL


def read_bytes(path: Path) -> bytes:
    """Return its content, and take from others what a copy let them read.

    Raises:
        OSError: it cannot be read.
    """
    content = path.read_bytes()
    with suppress(OSError):
        if path.stat().st_mode & 0o077:
            path.chmod(_OWNER_ONLY)
    return content


def replace_bytes(path: Path, content: bytes) -> None:
    """Put this in the place of the file; the old one stays whole until this is on the disk.

    Raises:
        OSError: it could not be written; the old file is unchanged.
    """
    remove_leftovers(path)
    fresh = path.with_name(f"{path.name}.{uuid4().hex}.new")
    try:
        descriptor = os.open(fresh, _NEW | getattr(os, "O_BINARY", 0), _OWNER_ONLY)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
    _sync_folder(path.parent)


def remove(path: Path) -> None:
    """Delete the file and what half-written replacements left of it.

    Raises:
        OSError: it is still there.
    """
    path.unlink(missing_ok=True)
    remove_leftovers(path)


def remove_leftovers(path: Path) -> None:
    """Remove what replacements left that were killed half-way; no other may be under way."""
    with suppress(OSError):
        for left in path.parent.glob(f"{escape(path.name)}.*.new"):
            left.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
