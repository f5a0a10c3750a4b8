"""One question, whether a file is whole, for every format that can be asked. Only for inspection."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import BinaryIO

from extend_desktop.documents.archive_structure import is_whole_archive
from extend_desktop.documents.picture_structure import (
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
    "heic": is_whole_heif,
    "tiff": lambda stream, size_bytes: read_tiff(stream, size_bytes).is_whole,
}


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
