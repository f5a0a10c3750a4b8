"""Whether a picture file is whole, by its skeleton: nothing is decoded. Only for inspection.

Every look is bounded: so many chunks, so many bytes. What cannot be judged within the bounds
counts as whole, because a wrong alarm costs the operator more than a missed one.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from typing import BinaryIO

_PNG_SIGNATURE_BYTES = 8
_NOT_NEEDED = 0x20
"""The bit of a chunk's first letter that says so."""
_MAX_CHUNKS = 100_000
_MAX_SUMMED_BYTES = 64 << 20
"""Checksums are made of so much of a file, and of chunks up to this size."""
_PIECE_BYTES = 1 << 20
_JPEG_END = b"\xff\xd9"
_JPEG_START_OF_SCAN = 0xDA
# Markers without a length of their own.
_JPEG_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})
_BRANDS = b"ftyp"
_BMP_HEAD_BYTES = 54
_BMP_INFO_BYTES = frozenset({40, 52, 56, 108, 124})
"""Of headers with these fields; that of OS/2 with 64 bytes means others by the same numbers."""
_BMP_PADDING_BYTES = 3
"""Some writers leave it out at the end of the last row."""
_BMP_FIELDS = struct.Struct("<2I2i2HI")
"""From the place of the pixels to the way they are packed. Source: BITMAPINFOHEADER of wingdi.h."""
_BMP_PLAIN = frozenset({0, 3, 6})
"""BI_RGB, BI_BITFIELDS and BI_ALPHABITFIELDS."""


def is_whole_png(stream: BinaryIO, size_bytes: int) -> bool:
    """Check chunk lengths and checksums up to the end mark; what follows it does not matter."""
    at, summed, has_header = _PNG_SIGNATURE_BYTES, 0, False
    for _ in range(_MAX_CHUNKS):
        stream.seek(at)
        head = stream.read(8)
        if len(head) < 8:
            return False
        length, kind = int.from_bytes(head[:4], "big"), head[4:]
        if at + 12 + length > size_bytes or (kind == b"IHDR") == has_header:
            return False
        has_header = True
        # Readers pass over a wrong checksum of what is not needed to draw the picture.
        if not kind[0] & _NOT_NEEDED and summed + length <= _MAX_SUMMED_BYTES:
            summed += length
            content = stream.read(length)
            if zlib.crc32(content, zlib.crc32(kind)) != int.from_bytes(stream.read(4), "big"):
                return False
        if kind == b"IEND":
            return True
        at += 12 + length
    return True


def is_whole_jpeg(stream: BinaryIO, size_bytes: int) -> bool:
    """Walk the segments to the scan, then look for its end; cameras append things after it."""
    at = 2
    for _ in range(_MAX_CHUNKS):
        stream.seek(at)
        head = stream.read(4)
        if len(head) < 4 or head[0] != 0xFF:
            return False
        if head[1] == 0xFF:
            at += 1
        elif head[1] in _JPEG_ALONE:
            at += 2
        elif head[1] == _JPEG_START_OF_SCAN:
            return _holds(stream, at, _JPEG_END)
        else:
            at += 2 + int.from_bytes(head[2:], "big")
            if at >= size_bytes:
                return False
    return True


def is_whole_webp(stream: BinaryIO, size_bytes: int) -> bool:
    """Compare the size that the header gives with the file's."""
    stream.seek(4)
    return int.from_bytes(stream.read(4), "little") + 8 <= size_bytes


def is_whole_gif(stream: BinaryIO, size_bytes: int) -> bool:
    """Look for the end mark in the last bytes; padding after it is common."""
    stream.seek(max(0, size_bytes - _PIECE_BYTES))
    return b"\x00;" in stream.read(_PIECE_BYTES)


def is_whole_bmp(stream: BinaryIO, size_bytes: int) -> bool:
    """Compare where the pixels must end with the file's size.

    Both sizes in the header are often wrong, so packed pixels cannot be judged.
    """
    stream.seek(0)
    head = stream.read(_BMP_HEAD_BYTES)
    if len(head) < _BMP_HEAD_BYTES or int.from_bytes(head[14:18], "little") not in _BMP_INFO_BYTES:
        return True
    first, _, width, height, _, bits, packing = _BMP_FIELDS.unpack_from(head, 10)
    if packing not in _BMP_PLAIN:
        return True
    row_bytes = (abs(width) * bits + 31) // 32 * 4
    return first + row_bytes * abs(height) - _BMP_PADDING_BYTES <= size_bytes


def is_whole_heif(stream: BinaryIO, size_bytes: int) -> bool:
    """Walk the outermost boxes: each must end within the file, and one must describe the picture."""
    kinds: set[bytes] = set()
    at = 0
    for _ in range(_MAX_CHUNKS):
        if at == size_bytes:
            break
        stream.seek(at)
        head = stream.read(16)
        if len(head) < 8:
            return False
        length, kind = int.from_bytes(head[:4], "big"), head[4:8]
        if length == 1 and len(head) == 16:
            length = int.from_bytes(head[8:], "big")
        elif length == 0:
            length = size_bytes - at
        if length < 8 or at + length > size_bytes:
            # Some cameras pad the end with zeros.
            return length == 0 and not any(head) and b"meta" in kinds
        kinds.add(kind)
        at += length
    return _BRANDS in kinds and bool(kinds & {b"meta", b"moov"})


def _holds(stream: BinaryIO, start: int, wanted: bytes) -> bool:
    stream.seek(start)
    tail = b""
    for piece in _pieces(stream):
        if wanted in tail + piece:
            return True
        tail = piece[-len(wanted) + 1 :]
    return False


def _pieces(stream: BinaryIO) -> Iterator[bytes]:
    while piece := stream.read(_PIECE_BYTES):
        yield piece
