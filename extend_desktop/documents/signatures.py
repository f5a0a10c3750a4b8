"""What a file is by its first bytes, whatever its name says. Only for inspection.

Our own table, because the libraries for this (`filetype`, `puremagic`) were tried and do not fit: both
miss a PDF behind a byte order mark or a few stray bytes, take a text that begins with 'BM' for a
picture, and none looks whether a file is whole. Only the types Extend takes stand here, and only
signatures that no text begins with by chance.
"""

from __future__ import annotations

import re
import struct
from typing import BinaryIO

HEAD_BYTES = 4096
_PDF_WITHIN_BYTES = 1024
"""Where readers look for the header of a PDF. Source: PDF reference 1.7, appendix H, note 13."""
_SCAN_BYTES = 64 * 1024

_FIXED = (
    (b"%PDF-", "pdf"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"II*\x00", "tiff"),
    (b"MM\x00*", "tiff"),
    (b"II+\x00\x08\x00\x00\x00", "tiff"),
    (b"MM\x00+\x00\x08\x00\x00", "tiff"),
    (b"8BPS\x00\x01", "psd"),
    (b"8BPS\x00\x02", "psd"),
    (b"{\\rtf", "rtf"),
)
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""Microsoft's compound file: old Word, Excel and PowerPoint, and encrypted new ones."""
_HEIF_BRANDS = frozenset({b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1"})
_BITMAP_HEADERS = frozenset({12, 40, 52, 56, 64, 108, 124})
_BINARY_SHEET = b"xl/workbook.bin"
"""A workbook in a form of its own, which Extend does not list."""
_ZIP_MEMBERS = ((b"word/", "docx"), (b"xl/", "xlsx"), (b"ppt/", "pptx"))
_ODF = b"application/vnd.oasis.opendocument."
_ODF_KINDS = ((b"text", "odt"), (b"spreadsheet", "ods"))
_STREAMS = (("WordDocument", "doc"), ("Workbook", "xls"), ("Book", "xls"))
_SLIDES = "PowerPoint Document"
_PACKAGE = "EncryptedPackage"
_MARKUP_START = re.compile(rb"(?:\xef\xbb\xbf)?(?:\s|<!--.*?-->|<\?xml.*?\?>)*", re.DOTALL)
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_SVG = re.compile(rb"<(?:!doctype\s+svg|svg)\b", re.IGNORECASE)
_XML = re.compile(rb"(?:\xef\xbb\xbf)?\s*<\?xml\s")
_TEXTUAL = frozenset({"html", "xml", "svg"})


def is_binary(found: str) -> bool:
    """Say whether a format's signature is one that no plain text begins with."""
    return found not in _TEXTUAL


def recognised(stream: BinaryIO) -> str | None:
    """Give the format of the content, as its usual ending; None when it is not known.

    Blocking, reads at most 128 KB; the stream's place is not kept.
    """
    stream.seek(0)
    head = stream.read(HEAD_BYTES)
    for signature, found in _FIXED:
        if head.startswith(signature):
            return found
    if head.startswith(_ZIP):
        return _office_archive(head + stream.read(_SCAN_BYTES), stream)
    if head.startswith(COMPOUND):
        return _compound(stream)
    return _boxed(head) or _by_text(head)


def recognised_binary(stream: BinaryIO) -> str | None:
    """Give the format of the content as `recognised` does; None for a page or other text, too."""
    found = recognised(stream)
    return found if found is not None and is_binary(found) else None


def is_encrypted_office(stream: BinaryIO) -> bool:
    """Say whether a compound file holds a new office document under a password. Blocking."""
    return _PACKAGE in _compound_names(stream)


def _boxed(head: bytes) -> str | None:
    """Recognise what begins with a size and a word."""
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return "webp"
    if head[4:8] == b"ftyp" and head[8:12] in _HEIF_BRANDS:
        return "heic"
    is_bitmap = head.startswith(b"BM") and head[6:10] == bytes(4) and len(head) >= 18
    if is_bitmap and int.from_bytes(head[14:18], "little") in _BITMAP_HEADERS:
        return "bmp"
    return None


def _by_text(head: bytes) -> str | None:
    start = _MARKUP_START.match(head)
    rest = head[start.end() if start else 0 :]
    # A web page may quote a PDF's header; a PDF never begins as a web page does.
    if _HTML.match(rest):
        return "html"
    if _SVG.match(rest):
        return "svg"
    if b"%PDF-" in head[: _PDF_WITHIN_BYTES + len(b"%PDF-")]:
        return "pdf"
    return "xml" if _XML.match(head) else None


def _office_archive(start: bytes, stream: BinaryIO) -> str | None:
    """Recognise it by the names of members; the list of them stands at the end, and may be cut off."""
    mimetype = start.find(_ODF, 30, 120)
    if mimetype >= 0:
        kind = start[mimetype + len(_ODF) :]
        return next((found for word, found in _ODF_KINDS if kind.startswith(word)), None)
    stream.seek(0, 2)
    stream.seek(max(0, stream.tell() - _SCAN_BYTES))
    names = start + stream.read(_SCAN_BYTES)
    if b"[Content_Types].xml" not in names and b"_rels/.rels" not in names:
        return None
    if _BINARY_SHEET in names:
        return None
    counts = [(names.count(word), found) for word, found in _ZIP_MEMBERS]
    count, found = max(counts)
    return found if count else None


def _compound(stream: BinaryIO) -> str | None:
    names = _compound_names(stream)
    if _SLIDES in names:
        return "ppt"
    return next((found for name, found in _STREAMS if name in names), None)


def _compound_names(stream: BinaryIO) -> frozenset[str]:
    """Give the names in the first sector of the directory, where the main streams stand."""
    stream.seek(0)
    head = stream.read(512)
    if len(head) < 512 or not head.startswith(COMPOUND):
        return frozenset()
    shift, first = struct.unpack_from("<H", head, 30)[0], struct.unpack_from("<I", head, 48)[0]
    if shift not in (9, 12):
        return frozenset()
    stream.seek((first + 1) << shift)
    directory = stream.read(_SCAN_BYTES)
    names: list[str] = []
    for at in range(0, len(directory) - 127, 128):
        size = int.from_bytes(directory[at + 64 : at + 66], "little")
        if 2 < size <= 64:
            names.append(directory[at : at + size - 2].decode("utf-16-le", "replace"))
    return frozenset(names)
