"""Bodies of answers as their bytes come, decoded piece by piece and within a limit; only for `api/`.

The HTTP library inflates whatever one read brings at once, and as many times as a server says it
was packed: 64 KB on the wire can become gigabytes. Here only what is asked for is unpacked, once.
"""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import AsyncGenerator, Generator
from typing import Protocol

import httpx

ACCEPTED_ENCODINGS = "gzip, deflate"
PIECE_BYTES = 256 * 1024
_HEAD_BYTES = 2
_PLAIN = frozenset({"", "identity"})
_GZIP_BITS = zlib.MAX_WBITS | 16
_WINDOW_BITS = {"gzip": _GZIP_BITS, "x-gzip": _GZIP_BITS, "deflate": zlib.MAX_WBITS}


class TooBigError(Exception):
    """The body is longer than the caller accepts."""


class UnknownEncodingError(Exception):
    """The body is packed in a way that was not asked for."""


async def decoded_pieces(
    response: httpx.Response, limit_bytes: int, gathered_bytes: int | None = None
) -> AsyncGenerator[bytes]:
    """Yield the decoded body in pieces of at most `PIECE_BYTES`.

    What comes in pieces smaller than `gathered_bytes` is gathered to so much first.

    Raises:
        TooBigError: it is longer than `limit_bytes`, or says so; the rest was not read.
        UnknownEncodingError: it is packed otherwise than by gzip or deflate, or several times.
        httpx.DecodingError: what is packed is damaged or cut off.
    """
    inflater = _inflater_of(response)
    if inflater is None and _said_bytes(response) > limit_bytes:
        raise TooBigError
    done_bytes = 0
    async for raw in response.aiter_raw(gathered_bytes):
        for piece in _split(raw) if inflater is None else inflater.pieces(raw):
            done_bytes += len(piece)
            if done_bytes > limit_bytes:
                raise TooBigError
            yield piece
            if len(piece) == PIECE_BYTES:
                # One read may unpack to a thousand times its size.
                await asyncio.sleep(0)
    if inflater is not None:
        inflater.require_end()


def is_packed(response: httpx.Response) -> bool:
    """Whether the body comes in other bytes than those of its content."""
    return bool(_packings_of(response))


def _packings_of(response: httpx.Response) -> list[str]:
    named = response.headers.get("content-encoding", "").lower().split(",")
    return [name.strip() for name in named if name.strip() not in _PLAIN]


def _inflater_of(response: httpx.Response) -> _Inflater | None:
    names = _packings_of(response)
    if not names:
        return None
    if len(names) > 1 or names[0] not in _WINDOW_BITS:
        raise UnknownEncodingError
    return _Inflater(response, _WINDOW_BITS[names[0]])


def _said_bytes(response: httpx.Response) -> int:
    said = response.headers.get("content-length", "")
    return int(said) if said.isdecimal() else 0


def _split(raw: bytes) -> Generator[bytes]:
    for start in range(0, len(raw), PIECE_BYTES):
        yield raw[start : start + PIECE_BYTES]


class _Unpacking(Protocol):
    """What `zlib.decompressobj` returns; its class has no public name."""

    @property
    def eof(self) -> bool: ...

    @property
    def unconsumed_tail(self) -> bytes: ...

    def decompress(self, data: bytes, max_length: int = 0, /) -> bytes: ...


class _Inflater:
    """Unpacks one body."""

    def __init__(self, response: httpx.Response, window_bits: int) -> None:
        self._response = response
        self._window_bits = window_bits
        self._head = b""
        self._inflate: _Unpacking | None = None

    def pieces(self, raw: bytes) -> Generator[bytes]:
        """Yield what `raw` adds; what comes after the packed body's own end is left out."""
        if self._inflate is None:
            raw = self._head = self._head + raw
            if len(raw) < _HEAD_BYTES:
                return
            self._inflate = zlib.decompressobj(_bits_for(raw, self._window_bits))
        inflate = self._inflate
        while raw and not inflate.eof:
            piece = self._next(inflate, raw)
            raw = inflate.unconsumed_tail
            if piece:
                yield piece

    def require_end(self) -> None:
        """Make sure that all of it has come; an empty body packs nothing."""
        if self._head and (self._inflate is None or not self._inflate.eof):
            raise self._damaged()

    def _next(self, inflate: _Unpacking, raw: bytes) -> bytes:
        try:
            return inflate.decompress(raw, PIECE_BYTES)
        except zlib.error as error:
            raise self._damaged() from error

    def _damaged(self) -> httpx.DecodingError:
        return httpx.DecodingError("damaged or cut off", request=self._response.request)


def _bits_for(head: bytes, window_bits: int) -> int:
    """Some servers send "deflate" without the two bytes that the standard puts before it."""
    has_head = head[0] & 0x0F == zlib.DEFLATED and int.from_bytes(head[:2], "big") % 31 == 0
    return window_bits if window_bits != zlib.MAX_WBITS or has_head else -window_bits
