"""Pages of a TIFF, and whether their data lie within the file. Only for inspection."""

from __future__ import annotations

import struct
import time
from typing import BinaryIO

from extend_desktop.values import dataclass

_MAX_PAGES = 20_000
_MAX_TIME_S = 2.0
"""A small file can make long work of it: all its pages may share one long list of strips."""
_MAX_ENTRIES = 4096
_MAX_VALUES = 1 << 20
_SHORT, _LONG, _LONG8, _IFD, _IFD8 = 3, 4, 16, 13, 18
_SIZES = {_SHORT: 2, _LONG: 4, _LONG8: 8, _IFD: 4, _IFD8: 8}
_CODES = {2: "H", 4: "I", 8: "Q"}
_NEW_SUBFILE_TYPE = 254
_REDUCED, _MASK = 1, 4
_DATA = ((273, 279), (324, 325))
"""Tags of where the strips or tiles are, and how long."""


@dataclass(frozen=True, slots=True)
class TiffFacts:
    """What the chain of pages says.

    Attributes:
        page_count: None when the chain does not end, so that it cannot be counted.
    """

    page_count: int | None
    is_whole: bool


class _BadChainError(Exception):
    """A page's directory does not lie within the file."""


@dataclass(frozen=True, slots=True)
class _Layout:
    """How numbers are written: byte order, and widths of classic or big files."""

    order: str
    is_big: bool

    @property
    def count_bytes(self) -> int:
        return 8 if self.is_big else 2

    @property
    def offset_bytes(self) -> int:
        return 8 if self.is_big else 4

    def number(self, content: bytes) -> int:
        """Read one number; empty or cut content is an error."""
        code = _CODES.get(len(content))
        if code is None:
            raise _BadChainError
        return int(struct.unpack(self.order + code, content)[0])

    def numbers(self, content: bytes, width: int) -> tuple[int, ...]:
        """Read many numbers of one width."""
        return struct.unpack(f"{self.order}{len(content) // width}{_CODES[width]}", content)


def read_tiff(stream: BinaryIO, size_bytes: int) -> TiffFacts:
    """Follow the chain of pages to its end, or until it comes back to itself. Blocking, bounded."""
    stream.seek(0)
    head = stream.read(16)
    is_big = head[2:4] in (b"+\x00", b"\x00+")
    layout = _Layout("<" if head.startswith(b"II") else ">", is_big)
    try:
        return _follow(_Reader(stream, size_bytes, layout), layout.number(_first(head, layout)))
    except _BadChainError:
        return TiffFacts(None, is_whole=False)


def _first(head: bytes, layout: _Layout) -> bytes:
    return head[8:16] if layout.is_big else head[4:8]


class _Reader:
    """Reads directories of one file."""

    def __init__(self, stream: BinaryIO, size_bytes: int, layout: _Layout) -> None:
        self._stream = stream
        self._size_bytes = size_bytes
        self._layout = layout

    def directory(self, offset: int) -> tuple[dict[int, tuple[int, ...]], int]:
        """Give the number values of a directory by tag, and where the next one is; 0 ends."""
        layout = self._layout
        count = layout.number(self._bytes(offset, layout.count_bytes))
        entry_bytes = 20 if layout.is_big else 12
        if not 0 < count <= _MAX_ENTRIES:
            raise _BadChainError
        start = offset + layout.count_bytes
        content = self._bytes(start, count * entry_bytes)
        following = layout.number(self._bytes(start + len(content), layout.offset_bytes))
        entries = [content[at : at + entry_bytes] for at in range(0, len(content), entry_bytes)]
        wanted = {_NEW_SUBFILE_TYPE, *(tag for pair in _DATA for tag in pair)}
        tags = [(layout.number(entry[:2]), entry) for entry in entries]
        return {tag: self._values(entry) for tag, entry in tags if tag in wanted}, following

    def lies_within(self, offset: int, length: int) -> bool:
        """Say whether a piece of data is in the file."""
        return offset > 0 and offset + length <= self._size_bytes

    def _values(self, entry: bytes) -> tuple[int, ...]:
        layout = self._layout
        width = _SIZES.get(layout.number(entry[2:4]), 0)
        count = layout.number(entry[4 : 4 + layout.offset_bytes])
        place = entry[4 + layout.offset_bytes :]
        if not width or not 0 < count <= _MAX_VALUES:
            return ()
        length = width * count
        if length <= len(place):
            return layout.numbers(place[:length], width)
        return layout.numbers(self._bytes(layout.number(place), length), width)

    def _bytes(self, offset: int, length: int) -> bytes:
        if offset <= 0 or offset + length > self._size_bytes:
            raise _BadChainError
        self._stream.seek(offset)
        return self._stream.read(length)


def _follow(reader: _Reader, offset: int) -> TiffFacts:
    pages, is_whole = 0, True
    visited: set[int] = set()
    ends_at_s = time.monotonic() + _MAX_TIME_S
    while offset:
        is_late = len(visited) >= _MAX_PAGES or time.monotonic() > ends_at_s
        if offset in visited or is_late:
            return TiffFacts(None, is_whole)
        visited.add(offset)
        values, offset = reader.directory(offset)
        kind = (values.get(_NEW_SUBFILE_TYPE) or (0,))[0]
        # Thumbnails and masks are in the chain, but are no pages.
        pages += not kind & (_REDUCED | _MASK)
        is_whole = is_whole and _has_its_data(reader, values)
    return TiffFacts(pages or None, is_whole and pages > 0)


def _has_its_data(reader: _Reader, values: dict[int, tuple[int, ...]]) -> bool:
    return all(
        reader.lies_within(offset, length)
        for where, how_long in _DATA
        for offset, length in zip(values.get(where, ()), values.get(how_long, ()), strict=False)
    )
