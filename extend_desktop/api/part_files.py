"""What has come of a download, and whether a store's answer goes on from there; only for `api/`.

Source: RFC 9110, sections 8.8 (validators), 13.1.5 (If-Range) and 14 (ranges).
"""

from __future__ import annotations

import asyncio
import os
import re
import secrets
import stat
from collections.abc import Callable, Mapping
from email.utils import parsedate_to_datetime
from functools import partial
from pathlib import Path
from typing import BinaryIO

import httpx

from extend_desktop.api.decoding import is_packed
from extend_desktop.values import dataclass

_STRONG_TAG = re.compile(r'"[\x21\x23-\x7e]{1,1000}"')
_RANGE = re.compile(r"bytes ([0-9]{1,18})-([0-9]{1,18})/([0-9]{1,18})")
_NUMBER = re.compile(r"[0-9]{1,18}")
_PARTIAL = 206


class WrongRangeError(Exception):
    """A store sent another part than the one that was asked for, or of another content."""


@dataclass(frozen=True, slots=True)
class _Content:
    """What a store says of a whole content, so that it can be known again.

    Attributes:
        mark: what `If-Range` may name: the entity tag, else the time of the last change.
    """

    size_bytes: int
    tag: str
    changed: str

    @property
    def mark(self) -> str:
        return self.tag or self.changed

    def is_same(self, size_bytes: int, headers: Mapping[str, str]) -> bool:
        """Whether an answer is about this content too; it need not repeat every header."""
        tag, changed = headers.get("etag", self.tag), headers.get("last-modified", self.changed)
        has_same_mark = tag == self.tag if self.tag else changed == self.changed
        return has_same_mark and size_bytes == self.size_bytes


class PartFile:
    """The part of one download that has come. Loop's thread only.

    The file is made anew and stays open from the first byte to the last, so that what others put in
    its place is never gone on with.

    Attributes:
        done_bytes: how much of it is there.
    """

    def __init__(self, target: Path) -> None:
        self.done_bytes = 0
        self._target = target
        self._path = target.with_name(f".{secrets.token_hex(6)}.part")
        self._sink: BinaryIO | None = None
        self._working: asyncio.Future[object] | None = None
        self._content: _Content | None = None

    @property
    def size_bytes(self) -> int:
        """How much there is of it in all; 0 while that is not known."""
        return self._content.size_bytes if self._content is not None else 0

    @property
    def headers(self) -> Mapping[str, str]:
        """Ask for what is missing, if the store can tell whether its content is still the same."""
        content = self._content
        if content is None or not content.mark or not self.done_bytes:
            return {}
        # Packed, it would be counted in other bytes.
        return {
            "Range": f"bytes={self.done_bytes}-",
            "If-Range": content.mark,
            "Accept-Encoding": "identity",
        }

    async def begin(self, response: httpx.Response) -> None:
        """Make ready for an answer: for what is missing, or for all of it.

        Raises:
            WrongRangeError: it is neither; the next attempt starts again.
            OSError: the file cannot be written.
        """
        if response.status_code == _PARTIAL:
            if not self._goes_on(response):
                self.forget()
                raise WrongRangeError
        else:
            self.forget()
            self._content = _content_of(response)
        await self._settled()
        await self._in_thread(self._ready)

    def forget(self) -> None:
        """Start again with the next answer."""
        self.done_bytes, self._content = 0, None

    async def write(self, piece: bytes) -> None:
        """Append a piece.

        Raises:
            OSError: there is no room, for instance.
        """
        await self._in_thread(partial(self._append, piece))
        self.done_bytes += len(piece)

    async def publish(self) -> None:
        """Give it its name.

        Raises:
            WrongRangeError: less or more has come than there is.
            OSError: it is not there any more, or its place cannot be taken.
        """
        if self._content is not None and self.done_bytes != self._content.size_bytes:
            self.forget()
            raise WrongRangeError
        await self._in_thread(self._publish)

    async def discard(self) -> None:
        """Remove what is left of it."""
        await asyncio.shield(self._removed())

    async def _in_thread(self, work: Callable[[], object]) -> None:
        loop = asyncio.get_running_loop()
        self._working = loop.run_in_executor(None, work)
        # When the attempt ends meanwhile, nobody is left to take its error.
        self._working.add_done_callback(_take_error)
        await asyncio.shield(self._working)

    async def _settled(self) -> None:
        """Wait for the thread: the end of an attempt does not end what it last did."""
        if self._working is not None:
            await asyncio.wait([self._working])

    async def _removed(self) -> None:
        # Else a file that is opened late would stay, and stay open.
        await self._settled()
        await asyncio.to_thread(self._remove)

    def _goes_on(self, response: httpx.Response) -> bool:
        found = _RANGE.fullmatch(response.headers.get("content-range", ""))
        if found is None or self._content is None or is_packed(response):
            return False
        first, last, size_bytes = map(int, found.groups())
        is_rest = first == self.done_bytes and last == size_bytes - 1
        return is_rest and self._content.is_same(size_bytes, response.headers)

    def _opened(self) -> BinaryIO:
        if self._sink is None:
            # Readable by the operator alone, like the documents it holds.
            flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
            self._sink = os.fdopen(os.open(self._path, flags, 0o600), "wb")
        return self._sink

    def _ready(self) -> None:
        sink = self._opened()
        sink.seek(self.done_bytes)
        sink.truncate()

    def _append(self, piece: bytes) -> int:
        return self._opened().write(piece)

    def _publish(self) -> None:
        self._opened().close()
        status = self._path.lstat()
        if not stat.S_ISREG(status.st_mode) or status.st_size != self.done_bytes:
            raise OSError(f"another file stands at {self._path.name}")
        self._path.replace(self._target)

    def _remove(self) -> None:
        if self._sink is not None:
            self._sink.close()
        self._path.unlink(missing_ok=True)


def _take_error(working: asyncio.Future[object]) -> None:
    if not working.cancelled():
        working.exception()


def _content_of(response: httpx.Response) -> _Content | None:
    """Return what is said of a content, if that is enough to know it again."""
    said = response.headers.get("content-length", "")
    if is_packed(response) or _NUMBER.fullmatch(said) is None:
        return None
    tag = response.headers.get("etag", "")
    if _STRONG_TAG.fullmatch(tag) is None:
        tag = ""
    return _Content(int(said), tag, _last_change(response.headers))


def _last_change(headers: Mapping[str, str]) -> str:
    """Return when a content changed, as it was said, if no second change can have the same time."""
    said = headers.get("last-modified", "")
    try:
        age = parsedate_to_datetime(headers.get("date", "")) - parsedate_to_datetime(said)
    except (ValueError, TypeError):
        return ""
    return said if said.isascii() and said.isprintable() and age.total_seconds() >= 1 else ""
