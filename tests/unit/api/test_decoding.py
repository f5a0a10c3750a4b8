"""Bodies are unpacked once, in small pieces, and never beyond their limit."""

from __future__ import annotations

import asyncio
import gzip
import zlib
from collections.abc import AsyncIterator, Callable

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from typing_extensions import override

from extend_desktop.api.decoding import (
    PIECE_BYTES,
    TooBigError,
    UnknownEncodingError,
    decoded_pieces,
)


class _Pieces(httpx.AsyncByteStream):
    def __init__(self, content: bytes, size: int) -> None:
        self._content, self._size = content, size

    @override
    async def __aiter__(self) -> AsyncIterator[bytes]:
        for start in range(0, len(self._content), self._size):
            yield self._content[start : start + self._size]


def _bare(content: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush()


PACKERS: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "plain": ("", bytes),
    "identity": ("identity", bytes),
    "gzip": ("gzip", gzip.compress),
    "old name": ("X-GZIP, identity", gzip.compress),
    "deflate": ("deflate", zlib.compress),
    "bare deflate": ("deflate", _bare),
}


def read(content: bytes, encoding: str, limit: int = 10**8, size: int = 65536) -> list[bytes]:
    headers = {"Content-Encoding": encoding} if encoding else {}
    request = httpx.Request("GET", "http://127.0.0.1")
    response = httpx.Response(200, headers=headers, stream=_Pieces(content, size), request=request)

    async def pieces() -> list[bytes]:
        return [piece async for piece in decoded_pieces(response, limit)]

    return asyncio.run(pieces())


@pytest.mark.parametrize("packer", PACKERS)
@given(content=st.binary(max_size=2000), size=st.integers(1, 700))
def test_what_was_packed_comes_out(packer: str, content: bytes, size: int) -> None:
    encoding, pack = PACKERS[packer]
    assert b"".join(read(pack(content), encoding, size=size)) == content


@pytest.mark.parametrize("packer", PACKERS)
def test_no_piece_is_large_and_the_limit_is_of_unpacked_bytes(packer: str) -> None:
    encoding, pack = PACKERS[packer]
    content = b"0" * 3_000_000
    pieces = read(pack(content), encoding, limit=len(content), size=len(content))
    assert max(map(len, pieces)) == PIECE_BYTES
    with pytest.raises(TooBigError):
        read(pack(content), encoding, limit=len(content) - 1)


@pytest.mark.parametrize(
    "encoding", ["br", "zstd", "compress", "gzip, gzip", "gzip, br", "nonsense"]
)
def test_what_was_not_asked_for_is_not_unpacked(encoding: str) -> None:
    with pytest.raises(UnknownEncodingError):
        read(gzip.compress(gzip.compress(b"x")), encoding)


@pytest.mark.parametrize("packer", ["gzip", "deflate", "bare deflate"])
@given(cut=st.integers(1, 40))
def test_what_is_cut_off_is_not_taken_for_whole(packer: str, cut: int) -> None:
    encoding, pack = PACKERS[packer]
    packed = pack(bytes(range(256)))
    with pytest.raises(httpx.DecodingError):
        read(packed[:-cut], encoding)


@given(junk=st.binary(min_size=2, max_size=200))
def test_junk_is_damaged_and_nothing_worse(junk: bytes) -> None:
    for encoding in ("gzip", "deflate"):
        try:
            read(junk, encoding)
        except httpx.DecodingError:
            continue
