"""Small files that people give to each other: read up to a bound, written as a whole."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path
from uuid import uuid4

from extend_desktop.domain.daemon_thread import in_daemon_thread
from extend_desktop.domain.disk_errors import reading_error, writing_error

LARGEST_FILE_BYTES = 1_000_000


async def read_file(path: Path) -> bytes:
    """Return what is in a file, up to one byte more than it may have.

    Raises:
        StorageError: it cannot be read.
    """
    # A pipe, or a folder on a network, may never answer.
    return await (await in_daemon_thread(lambda: _read(path), name="shared file"))


async def write_file(path: Path, text: str) -> None:
    """Write a file as a whole; when that fails, one that was there stays as it was.

    Raises:
        StorageError: it cannot be written.
    """
    await asyncio.to_thread(_write, path, text)


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_FILE_BYTES + 1)
    except OSError as error:
        raise reading_error(error, path=str(path)) from error


def _write(path: Path, text: str) -> None:
    target = Path(os.path.realpath(path))
    try:
        if target.exists() and not target.is_file():
            # A pipe or a device cannot be replaced.
            target.write_text(text, encoding="utf-8")
            return
        part = target.with_name(f".{uuid4().hex}.part")
        try:
            part.write_text(text, encoding="utf-8", newline="\n")
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise writing_error(error, path=str(path)) from error
