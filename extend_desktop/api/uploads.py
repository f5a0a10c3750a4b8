"""One local file as a multipart body, streamed from disk with a known length; only for `api/`.

The disk is read in threads, so a slow disk never holds the loop. A file that changes or vanishes
under our hands fails the upload: what Extend got would not be what the operator chose.
"""

from __future__ import annotations

import asyncio
import os
import re
import secrets
import stat
from collections.abc import AsyncIterator
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO

from extend_desktop.api.transport import Body
from extend_desktop.domain.disk_errors import reading_error
from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.replacement_signs import SIGNS
from extend_desktop.services.ports import ByteProgress, Clock
from extend_desktop.values import dataclass

# Read on a thread: large enough that the change of threads costs little, and small enough that many
# uploads at once need little memory and show progress.
PIECE_BYTES = 256 * 1024
# As often as the window repaints.
PROGRESS_INTERVAL_S = 0.1
OTHER_TYPE = "application/octet-stream"
_OFFICE = "application/vnd.openxmlformats-officedocument"
_OPEN = "application/vnd.oasis.opendocument"
# Our own table, because the system's differs from machine to machine. Source:
# docs/extend-api.md#file-types.
CONTENT_TYPES = {
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".tiff": "image/tiff",
    ".tif": "image/tiff",
    ".svg": "image/svg+xml",
    ".heic": "image/heic",
    ".heif": "image/heif",
    ".bmp": "image/bmp",
    ".gif": "image/gif",
    ".webp": "image/webp",
    ".psd": "image/vnd.adobe.photoshop",
    ".pcx": "image/x-pcx",
    ".xls": "application/vnd.ms-excel",
    ".xlsx": f"{_OFFICE}.spreadsheetml.sheet",
    ".xltx": f"{_OFFICE}.spreadsheetml.template",
    ".xltm": "application/vnd.ms-excel.template.macroEnabled.12",
    ".ods": f"{_OPEN}.spreadsheet",
    ".docx": f"{_OFFICE}.wordprocessingml.document",
    ".dotx": f"{_OFFICE}.wordprocessingml.template",
    ".doc": "application/msword",
    ".odt": f"{_OPEN}.text",
    ".wpd": "application/vnd.wordperfect",
    ".pptx": f"{_OFFICE}.presentationml.presentation",
    ".ppt": "application/vnd.ms-powerpoint",
    ".ppm": "image/x-portable-pixmap",
    ".csv": "text/csv",
    ".txt": "text/plain",
    ".lis": "text/plain",
    ".html": "text/html",
    ".xml": "application/xml",
    ".rtf": "application/rtf",
    ".md": "text/markdown",
    ".eml": "message/rfc822",
}
_UNSAFE_IN_NAME = re.compile(r'["\\\x00-\x1a\x1c-\x1f]')


@dataclass(frozen=True, slots=True)
class _Identity:
    """What distinguishes one state of a file from another."""

    size_bytes: int
    modified_ns: int


class UploadSource:
    """One local file to be sent, as often as needed. Loop's thread only; close it at the end."""

    def __init__(
        self,
        path: Path,
        *,
        name: str,
        password: str | None,
        clock: Clock,
        on_progress: ByteProgress | None,
    ) -> None:
        self._path = path
        self._name = name
        self._password = password
        self._clock = clock
        self._on_progress = on_progress
        self._identity = _Identity(0, 0)
        self._whole: bytes | None = None
        self._open: BinaryIO | None = None
        self._reported_at_s = float("-inf")

    async def prepare(self) -> None:
        """Look at the file once; every attempt sends it as it is now, or fails.

        What fits into one piece is read at the same time, for each way to a thread and back costs
        as much as reading it.

        Raises:
            StorageError: it vanished, cannot be read, or changes at this moment.
        """
        try:
            self._identity, self._whole = await asyncio.to_thread(_look_at, self._path)
        except OSError as error:
            raise reading_error(error) from error

    def body(self) -> Body:
        """Return the whole multipart body for one attempt, closing what an earlier one left."""
        self.close()
        boundary = secrets.token_hex(16)
        before, after = self._frame(boundary)
        length = len(before) + self._identity.size_bytes + len(after)
        headers = {
            "Content-Type": f"multipart/form-data; boundary={boundary}",
            "Content-Length": str(length),
        }
        if self._whole is not None:
            return Body(headers, self._at_once(before + self._whole + after))
        return Body(headers, self._stream(before, after))

    def close(self) -> None:
        """Close the file if an attempt left it open; may be called twice."""
        if self._open is not None:
            self._open.close()
            self._open = None

    def _frame(self, boundary: str) -> tuple[bytes, bytes]:
        before = b""
        if self._password is not None:
            before += _part_head(boundary, 'name="password"')
            before += self._password.encode("utf-8", "replace") + b"\r\n"
        described = f'name="file"; filename="{_escaped(self._name)}"'
        before += _part_head(boundary, described, content_type_of(self._name))
        return before, f"\r\n--{boundary}--\r\n".encode()

    async def _at_once(self, content: bytes) -> AsyncIterator[bytes]:
        self._report(0)
        yield content
        self._report(self._identity.size_bytes)

    async def _stream(self, before: bytes, after: bytes) -> AsyncIterator[bytes]:
        try:
            source = self._open = await _opened(self._path)
            self._check(os.fstat(source.fileno()))
            yield before
            total = self._identity.size_bytes
            sent = 0
            self._report(sent)
            while sent < total:
                piece = await asyncio.to_thread(source.read, min(PIECE_BYTES, total - sent))
                if not piece:
                    raise _changed()
                yield piece
                sent += len(piece)
                self._report(sent)
            self._check(os.fstat(source.fileno()))
        except OSError as error:
            raise reading_error(error) from error
        self.close()
        # The end of the body is only sent now: a server never sees a changed file as a whole one.
        yield after

    def _check(self, status: os.stat_result) -> None:
        if _identity_of(status) != self._identity:
            raise _changed()

    def _report(self, sent: int) -> None:
        if self._on_progress is None:
            return
        now_s = self._clock.monotonic_s()
        ends = sent in (0, self._identity.size_bytes)
        if ends or now_s - self._reported_at_s >= PROGRESS_INTERVAL_S:
            self._reported_at_s = now_s
            self._on_progress(sent, self._identity.size_bytes)


def _look_at(path: Path) -> tuple[_Identity, bytes | None]:
    """Return what a file is now, and all that is in it if it is small; blocking."""
    status = path.stat()
    identity = _identity_of(status)
    if status.st_size > PIECE_BYTES or not stat.S_ISREG(status.st_mode):
        return identity, None
    with path.open("rb") as source:
        content = source.read(PIECE_BYTES + 1)
        if len(content) != status.st_size or _identity_of(os.fstat(source.fileno())) != identity:
            raise _changed()
    return identity, content


async def _opened(path: Path) -> BinaryIO:
    """Open in a thread; when it is no longer waited for, the file is closed as soon as it is open."""
    opening = asyncio.ensure_future(asyncio.to_thread(path.open, "rb"))
    try:
        return await asyncio.shield(opening)
    except asyncio.CancelledError:
        opening.add_done_callback(_close_late)
        raise


def _close_late(opening: asyncio.Future[BufferedReader]) -> None:
    if not opening.cancelled() and opening.exception() is None:
        opening.result().close()


def content_type_of(name: str) -> str:
    """Return the media type for a file name, `application/octet-stream` when it is not known."""
    return CONTENT_TYPES.get(Path(name).suffix.lower(), OTHER_TYPE)


def _part_head(boundary: str, described: str, content_type: str | None = None) -> bytes:
    lines = [f"--{boundary}", f"Content-Disposition: form-data; {described}"]
    if content_type:
        lines.append(f"Content-Type: {content_type}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("utf-8", SIGNS)


def _escaped(name: str) -> str:
    """Escape as browsers and the official SDK do, so that a name cannot end its own header."""

    def escape(match: re.Match[str]) -> str:
        char = match.group()
        return {'"': "%22", "\\": "\\\\"}.get(char, f"%{ord(char):02X}")

    return _UNSAFE_IN_NAME.sub(escape, name)


def _identity_of(status: os.stat_result) -> _Identity:
    return _Identity(status.st_size, status.st_mtime_ns)


def _changed() -> StorageError:
    return StorageError("file_unreadable", reason="changed")
