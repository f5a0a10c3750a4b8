"""One question, whether a file is whole, for every format that can be asked. Only for inspection."""

from __future__ import annotations

import time
import zipfile
import zlib
from collections.abc import Callable, Mapping
from typing import BinaryIO

from extend_desktop.documents.picture_structure import (
    is_whole_bmp,
    is_whole_gif,
    is_whole_heif,
    is_whole_jpeg,
    is_whole_png,
    is_whole_webp,
)
from extend_desktop.documents.tiff_structure import read_tiff

_ARCHIVES = frozenset({"docx", "xlsx", "pptx", "odt", "ods"})
_PICTURES: Mapping[str, Callable[[BinaryIO, int], bool]] = {
    "png": is_whole_png,
    "jpg": is_whole_jpeg,
    "webp": is_whole_webp,
    "gif": is_whole_gif,
    "bmp": is_whole_bmp,
    "heic": is_whole_heif,
    "tiff": lambda stream, size_bytes: read_tiff(stream, size_bytes).is_whole,
}
_MAX_MEMBERS = 20_000
_MAX_UNPACKED_BYTES = 64 << 20
_MAX_TIME_S = 2.0
_PIECE_BYTES = 1 << 18
_MAIN_MEMBERS = {
    "docx": ("[Content_Types].xml", "word/"),
    "xlsx": ("[Content_Types].xml", "xl/"),
    "pptx": ("[Content_Types].xml", "ppt/"),
    "odt": ("content.xml",),
    "ods": ("content.xml",),
}
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, ValueError)


def is_whole_archive(stream: BinaryIO, kind: str) -> bool:
    """Read the list of members and test as many of them as the bounds allow. Blocking.

    An archive that unpacks to far more than it should is tested up to the bounds, and is not our
    business beyond them.
    """
    try:
        with zipfile.ZipFile(stream) as archive:
            members = archive.infolist()[:_MAX_MEMBERS]
            names = [member.filename for member in members]
            if not all(_has(names, wanted) for wanted in _MAIN_MEMBERS[kind]):
                return False
            _test(archive, members)
    except RuntimeError:
        # A member under a password or packed in an unknown way: the service shall judge.
        return True
    except _BROKEN:
        return False
    return True


def _has(names: list[str], wanted: str) -> bool:
    if wanted.endswith("/"):
        return any(name.startswith(wanted) for name in names)
    return wanted in names


def _test(archive: zipfile.ZipFile, members: list[zipfile.ZipInfo]) -> None:
    """Unpack members, smallest first, until time or bytes run out; a wrong checksum raises."""
    left, ends_at_s = _MAX_UNPACKED_BYTES, time.monotonic() + _MAX_TIME_S
    for member in sorted(members, key=lambda item: item.file_size):
        with archive.open(member) as content:
            while piece := content.read(_PIECE_BYTES):
                left -= len(piece)
                if left <= 0 or time.monotonic() > ends_at_s:
                    return


def is_whole(stream: BinaryIO, found: str, size_bytes: int) -> bool:
    """Say whether a file of a recognised format is whole; True for formats that cannot be asked.

    Blocking, bounded in time and memory.
    """
    if found in _ARCHIVES:
        return is_whole_archive(stream, found)
    check = _PICTURES.get(found)
    return check is None or check(stream, size_bytes)


def tiff_pages(stream: BinaryIO, size_bytes: int) -> int | None:
    """Count the pages of a TIFF; None when its chain of pages never ends."""
    return read_tiff(stream, size_bytes).page_count
