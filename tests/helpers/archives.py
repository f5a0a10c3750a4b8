"""ZIP archives made by tests, honest and hostile ones."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Mapping
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
