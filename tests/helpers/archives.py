"""ZIP archives made by tests, honest and hostile ones."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path


def zipped(path: Path, files: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    """Write an archive of these files."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content, method)
    return path


def locked(path: Path) -> Path:
    """Mark all entries of an archive as being under a password."""
    return _with_flags(path, 0x1)


def encrypted(path: Path, files: Mapping[str, bytes], password: bytes) -> Path:
    """Write an archive of these files under a password, by the old way of PKWARE.

    Source: APPNOTE.TXT 6.3.10 of PKWARE, section 6.1. The library only reads it.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            key = _Key(password)
            check = zlib.crc32(content)
            body = bytes(map(key.encrypted, bytes(11) + bytes([check >> 24]) + content))
            archive.writestr(zipfile.ZipInfo(name), body)
    _say_encrypted(path, [zlib.crc32(content) for content in files.values()])
    return path


class _Key:
    """The three numbers from which the stream of a password is made."""

    def __init__(self, password: bytes) -> None:
        self._keys = [0x12345678, 0x23456789, 0x34567890]
        for byte in password:
            self._update(byte)

    def encrypted(self, byte: int) -> int:
        mixed = (self._keys[2] | 2) & 0xFFFF
        result = byte ^ (mixed * (mixed ^ 1) >> 8) & 0xFF
        self._update(byte)
        return result

    def _update(self, byte: int) -> None:
        first, second, third = self._keys
        first = _crc(byte, first)
        second = ((second + (first & 0xFF)) * 134775813 + 1) & 0xFFFFFFFF
        self._keys = [first, second, _crc(second >> 24, third)]


def _crc(byte: int, value: int) -> int:
    return zlib.crc32(bytes([byte]), value ^ 0xFFFFFFFF) ^ 0xFFFFFFFF


def _say_encrypted(path: Path, checks: Sequence[int]) -> None:
    """Let the entries be under a password, of 12 bytes less, and of these checksums."""
    _with_flags(path, 0x1)
    content = bytearray(path.read_bytes())
    for signature, offset in ((b"PK\x03\x04", 14), (b"PK\x01\x02", 16)):
        at = -1
        for check in checks:
            at = content.index(signature, at + 1)
            struct.pack_into("<L", content, at + offset, check)
            (size,) = struct.unpack_from("<L", content, at + offset + 8)
            struct.pack_into("<L", content, at + offset + 8, size - 12)
    path.write_bytes(content)


def by_aes(path: Path) -> Path:
    """Mark all entries of an archive as encrypted by AES."""
    locked(path)
    content = bytearray(path.read_bytes())
    for signature, offset in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        at = content.find(signature)
        while at >= 0:
            struct.pack_into("<H", content, at + offset, 99)
            at = content.find(signature, at + 4)
    path.write_bytes(content)
    return path


def without_utf_8_mark(path: Path) -> Path:
    """Take the mark from all entries that says that their names are UTF-8."""
    return _with_flags(path, 0, keep=~0x800)


def _with_flags(path: Path, added: int, keep: int = ~0) -> Path:
    content = bytearray(path.read_bytes())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.find(signature)
        while at >= 0:
            (flags,) = struct.unpack_from("<H", content, at + offset)
            struct.pack_into("<H", content, at + offset, flags & keep & 0xFFFF | added)
            at = content.find(signature, at + 4)
    path.write_bytes(content)
    return path


def overlapping(path: Path, count: int, kernel: bytes) -> Path:
    """Write an archive whose many entries are all one and the same compressed piece."""
    zipped(path, {"0.pdf": kernel})
    content = path.read_bytes()
    start = content.find(b"PK\x01\x02")
    end = content.rfind(b"PK\x05\x06")
    directory = content[start:end] * count
    record = bytearray(content[end:])
    struct.pack_into("<HHLL", record, 8, count, count, len(directory), start)
    path.write_bytes(content[:start] + directory + record)
    return path
