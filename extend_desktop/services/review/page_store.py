"""Pages that were drawn, kept within a bound, so that the next one is there before it is asked for."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar, cast

from extend_desktop.domain.errors import DocumentError
from extend_desktop.services.ports.review import (
    DocumentPages,
    PageImage,
    PageWord,
    RenderPort,
)

T = TypeVar("T")
_CAPACITY_BYTES = 160 << 20
_SMALL_BYTES = 20_000
"""What sizes, words and errors are counted as."""
_Key = tuple[object, ...]


class PageStore:
    """Asks the rendering process, and remembers its answers, what is wrong with a page too.

    A page that made it hang or crash is not tried again by itself, but after `forget`.
    """

    def __init__(self, render: RenderPort, capacity_bytes: int = _CAPACITY_BYTES) -> None:
        self._render = render
        self._capacity_bytes = capacity_bytes
        self._kept: OrderedDict[_Key, object] = OrderedDict()
        self._kept_bytes = 0
        self._turns: dict[_Key, asyncio.Lock] = {}

    async def pages(self, path: Path) -> DocumentPages:
        """Return the pages of a document.

        Raises:
            DocumentError: it cannot be shown; so do the others.
        """
        return await self._get(path, ("pages",), lambda: self._render.pages(path))

    async def image(self, path: Path, number: int, scale: float) -> PageImage:
        """Return a drawn page."""
        key = ("image", number, round(scale, 3))
        return await self._get(path, key, lambda: self._render.image(path, number, scale))

    async def words(self, path: Path, number: int) -> tuple[PageWord, ...]:
        """Return the words of a page."""
        return await self._get(path, ("words", number), lambda: self._render.words(path, number))

    def forget(self, path: Path) -> None:
        """Ask anew about a document."""
        for key in [key for key in self._kept if key[0] == path]:
            self._drop(key)

    async def _get(self, path: Path, about: _Key, ask: Callable[[], Awaitable[T]]) -> T:
        facts = await asyncio.to_thread(_stamp, path)
        key = (path, *facts, *about)
        turn = self._turns.setdefault(key, asyncio.Lock())
        try:
            async with turn:
                found = self._kept.get(key)
                if found is None:
                    found = await _answer(ask)
                    self._keep(key, found)
                self._kept.move_to_end(key)
        finally:
            if not turn.locked():
                self._turns.pop(key, None)
        if isinstance(found, DocumentError):
            raise DocumentError(found.code) from found
        return cast("T", found)

    def _keep(self, key: _Key, found: object) -> None:
        self._kept[key] = found
        self._kept_bytes += _bytes_of(found)
        while self._kept_bytes > self._capacity_bytes and len(self._kept) > 1:
            self._drop(next(iter(self._kept)))

    def _drop(self, key: _Key) -> None:
        self._kept_bytes -= _bytes_of(self._kept.pop(key))


async def _answer(ask: Callable[[], Awaitable[T]]) -> T | DocumentError:
    try:
        return await ask()
    except DocumentError as error:
        return error


def _stamp(path: Path) -> tuple[int, int]:
    try:
        facts = path.stat()
    except OSError as error:
        raise DocumentError("file_vanished", path=str(path)) from error
    return facts.st_mtime_ns, facts.st_size


def _bytes_of(found: object) -> int:
    return len(found.rgba) if isinstance(found, PageImage) else _SMALL_BYTES
