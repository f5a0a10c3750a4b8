"""Where a table is written to: a file that is replaced in one step, or a stream that is written on.

For the writers in this package. The disk is touched in worker threads only.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import io
import os
import re
import secrets
import select
import stat
import sys
from collections.abc import AsyncIterator, Callable, Generator, Iterable, Iterator
from io import BufferedWriter
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TextIO, TypeVar

from typing_extensions import override

from extend_desktop.domain.disk_errors import writing_code
from extend_desktop.domain.errors import ExportError
from extend_desktop.domain.exports import STANDARD_OUTPUT
from extend_desktop.domain.replacement_signs import SIGNS
from extend_desktop.services.ports.unfinished import Note, unnoted
from extend_desktop.values import dataclass

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

T = TypeVar("T")
Replace = Callable[[Path, Path], object]


@dataclass(frozen=True, slots=True)
class Means:
    """How a target gets to its place.

    Attributes:
        replace: puts a file in another's place in one step.
        note: notes what is not whole yet.
    """

    replace: Replace = os.replace
    note: Note = unnoted


_ROWS_AT_ONCE = 500
"""Rows made and held at a time: one answer can have a hundred thousand items."""
_BLOCKS_AT_ONCE = 2
"""Held at a time, with the whole answers that their rows are made of: some megabytes."""
_STREAM_NAMES = {str(STANDARD_OUTPUT): 1, "/dev/stdout": 1, "/dev/stderr": 2}
_DESCRIPTOR = re.compile(r"/(?:dev|proc/self)/fd/(\d{1,9})")
_READER_CHECK_S = 0.1
_WRITABLE_CHECK_S = 0.2
_PIPE_BYTES = 4096
"""A pipe that takes anything takes as much without waiting. Source: POSIX, PIPE_BUF on Linux."""


class Target(Protocol):
    """An opened target. After `commit` the table is there; `discard` is called in any case."""

    file: BufferedWriter

    def commit(self) -> None:
        """Bring everything written so far to its place; may block."""
        ...

    def discard(self) -> None:
        """Let go of the target, and of what was not committed; quick."""
        ...


async def open_target(target: Path, means: Means) -> Target:
    """Open `target` for a table.

    Args:
        target: a path, or `STANDARD_OUTPUT`.
        means: how it gets to its place.

    Raises:
        ExportError: it cannot be written; nothing of it was changed.
    """
    with translated(target):
        descriptor = await asyncio.to_thread(_named_descriptor, target)
        if descriptor is not None:
            return _StreamTarget(descriptor)
        mode = await asyncio.to_thread(_mode_of, target)
        if stat.S_ISFIFO(mode):
            return _StreamTarget(await _open_pipe(target))
        if stat.S_ISCHR(mode):
            return _StreamTarget(await asyncio.to_thread(_open_device, target))
        _require_replaceable(target, mode)
        return await asyncio.to_thread(_FileTarget, target, mode, means)


async def write_blocks(
    blocks: AsyncIterator[tuple[int, Iterable[T]]], add: Callable[[int, list[T]], None]
) -> None:
    """Hand the rows of blocks to `add`, some hundred at a time, in worker threads."""
    async for number, rows in _gathered(blocks):
        left = iter(rows)
        while await asyncio.to_thread(_add_some, number, left, add):
            pass


async def _gathered(
    blocks: AsyncIterator[tuple[int, Iterable[T]]],
) -> AsyncIterator[tuple[int, Iterable[T]]]:
    """Put blocks of one table together: the way to a thread costs as much as writing twenty rows."""
    held: list[Iterable[T]] = []
    last = 0
    async for number, rows in blocks:
        if held and (number != last or len(held) == _BLOCKS_AT_ONCE):
            yield last, chain.from_iterable(held)
            held = []
        held.append(rows)
        last = number
    if held:
        yield last, chain.from_iterable(held)


def _add_some(number: int, rows: Iterator[T], add: Callable[[int, list[T]], None]) -> bool:
    some = list(islice(rows, _ROWS_AT_ONCE))
    if some:
        add(number, some)
    return len(some) == _ROWS_AT_ONCE


@contextlib.contextmanager
def translated(target: Path) -> Generator[None]:
    """Turn what the disk says into our errors."""
    try:
        yield
    except PermissionError as error:
        raise ExportError("target_denied", path=str(target)) from error
    except FileNotFoundError as error:
        raise ExportError("folder_missing", path=str(target.parent)) from error
    except BrokenPipeError as error:
        raise ExportError("target_closed", path=str(target)) from error
    except OSError as error:
        code = "disk_full" if writing_code(error) == "disk_full" else "export_failed"
        raise ExportError(code, path=str(target)) from error


class _FileTarget:
    """A file: written beside its place under another name, then put there in one step."""

    def __init__(self, target: Path, mode: int, means: Means) -> None:
        self._replace = means.replace
        # A link keeps pointing at its file: the file is replaced, not the link.
        self._final = Path(os.path.realpath(target))
        self._temporary = self._final.with_name(f".{secrets.token_hex(6)}.part")
        self._end_note = means.note(self._temporary)
        # Made with the usual permissions of a new file; temporary files of `tempfile` are private.
        try:
            descriptor = os.open(self._temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
        except OSError:
            self._end_note()
            raise
        self.file: BufferedWriter = BufferedWriter(io.FileIO(descriptor, "w"))
        if mode:
            with contextlib.suppress(OSError):
                self._temporary.chmod(stat.S_IMODE(mode))

    def commit(self) -> None:
        """Make it durable, then put it in the target's place.

        Raises:
            ExportError: `target_open`, the folder can be written but the target not be replaced.
        """
        self.file.flush()
        os.fsync(self.file.fileno())
        self.file.close()
        try:
            self._replace(self._temporary, self._final)
        except PermissionError as error:
            # The temporary file could be made in the same folder, so it is the target itself:
            # Windows refuses to replace a file that a program such as Excel holds open.
            raise ExportError("target_open", path=str(self._final)) from error

    def discard(self) -> None:
        """Remove what did not come to its place."""
        with contextlib.suppress(OSError):
            self.file.close()
        with contextlib.suppress(OSError):
            self._temporary.unlink(missing_ok=True)
        self._end_note()


class _StreamTarget:
    """Standard output, a pipe or a device: written as it is, for there is nothing to replace."""

    def __init__(self, descriptor: int) -> None:
        self._raw = _PatientStream(descriptor)
        self.file: BufferedWriter = BufferedWriter(self._raw)

    def commit(self) -> None:
        self.file.flush()

    def discard(self) -> None:
        """Let go; a thread that waits for a reader ends soon."""
        self._raw.is_abandoned = True
        with contextlib.suppress(OSError, ValueError):
            self.file.close()


class _PatientStream(io.RawIOBase):
    """Writes to a descriptor whose reader may be slow, and can be made to stop waiting for it."""

    def __init__(self, descriptor: int) -> None:
        super().__init__()
        self.is_abandoned = False
        self._descriptor = descriptor

    @override
    def writable(self) -> bool:
        return True

    @override
    def write(self, data: ReadableBuffer, /) -> int:
        # Windows can only ask sockets whether they take anything.
        while sys.platform != "win32" and not self.is_abandoned:
            if select.select([], [self._descriptor], [], _WRITABLE_CHECK_S)[1]:
                break
        if self.is_abandoned:
            raise BrokenPipeError(errno.EPIPE, os.strerror(errno.EPIPE))
        return os.write(self._descriptor, memoryview(data)[:_PIPE_BYTES])

    @override
    def close(self) -> None:
        if not self.closed:
            super().close()
            os.close(self._descriptor)


def as_text(file: BufferedWriter) -> TextIO:
    """Return what writes text to an opened target; flush it before the target is committed.

    A file name that is no valid text does not cost the row.
    """
    return io.TextIOWrapper(file, encoding="utf-8", errors=SIGNS, newline="")


def _named_descriptor(target: Path) -> int | None:
    """Return a descriptor of our own for a stream of this process; None for other targets."""
    named = _DESCRIPTOR.fullmatch(str(target))
    number = int(named[1]) if named else _STREAM_NAMES.get(str(target))
    return None if number is None else os.dup(number)


def _mode_of(target: Path) -> int:
    """Return the mode of what `target` leads to; 0 when there is nothing yet."""
    try:
        return target.stat().st_mode
    except FileNotFoundError:
        return 0


async def _open_pipe(target: Path) -> int:
    """Open a named pipe as soon as somebody reads from it; Windows' have a reader or are not there."""
    if sys.platform == "win32":
        return _open_device(target)
    while True:
        try:
            descriptor = os.open(target, os.O_WRONLY | os.O_NONBLOCK)
        except OSError as error:
            if error.errno != errno.ENXIO:
                raise
            await asyncio.sleep(_READER_CHECK_S)
        else:
            os.set_blocking(descriptor, True)
            return descriptor


def _open_device(target: Path) -> int:
    return os.open(target, os.O_WRONLY | getattr(os, "O_NOCTTY", 0))


def _require_replaceable(target: Path, mode: int) -> None:
    """Refuse what is no file, and a file that somebody protected.

    Raises:
        ExportError: `target_is_folder`, `target_special`, `target_read_only`.
    """
    if not mode:
        return
    if stat.S_ISDIR(mode):
        raise ExportError("target_is_folder", path=str(target))
    if not stat.S_ISREG(mode):
        raise ExportError("target_special", path=str(target))
    if not mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
        raise ExportError("target_read_only", path=str(target))
