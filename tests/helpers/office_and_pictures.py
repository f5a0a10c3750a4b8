"""Small whole files of the types Extend takes, made from scratch, to be damaged by tests."""

from __future__ import annotations

import io
import random
import struct
import zipfile
from collections.abc import Sequence
from typing import Any

from PIL import Image

_ORIENTATION = 0x0112


def picture(kind: str, pages: int = 1, orientation: int | None = None) -> bytes:
    """Return a noisy picture; `kind` is Pillow's word, `pages` for TIFF and GIF.

    `orientation` is how its header says that it is to be turned.
    """
    frames = [_noise(number) for number in range(pages)]
    target = io.BytesIO()
    more: dict[str, Any] = {"save_all": True, "append_images": frames[1:]} if pages > 1 else {}
    if orientation is not None:
        exif = Image.Exif()
        exif[_ORIENTATION] = orientation
        more["exif"] = exif
    frames[0].save(target, kind, **more)
    return target.getvalue()


def _noise(seed: int) -> Image.Image:
    # Random, so that no packing makes it so small that cutting off a part cuts off nothing.
    return Image.frombytes("L", (48, 32), random.Random(seed).randbytes(48 * 32))


def ringed_tiff() -> bytes:
    """Return a TIFF whose second page leads back to the first."""
    content = bytearray(picture("TIFF", pages=2))
    first = struct.unpack_from("<I", content, 4)[0]
    next_at = first + 2 + 12 * struct.unpack_from("<H", content, first)[0]
    second = struct.unpack_from("<I", content, next_at)[0]
    last_at = second + 2 + 12 * struct.unpack_from("<H", content, second)[0]
    struct.pack_into("<I", content, last_at, first)
    return bytes(content)


def heic(turned: bool = False) -> bytes:
    """Return the boxes of a HEIC; nothing that could be decoded, `turned` by its header."""
    turn = _box(b"irot", b"\x01") if turned else b""
    meta = _box(b"meta", bytes(4) + _box(b"iprp", _box(b"ipco", turn)))
    kind = _box(b"ftyp", b"heic" + bytes(4) + b"mif1heic")
    return kind + meta + _box(b"mdat", random.Random(0).randbytes(2000))


def _box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content) + 8) + kind + content


def office(kind: str, members: Sequence[tuple[str, bytes]] = ()) -> bytes:
    """Return a Word, Excel or PowerPoint document by its ending: `docx`, `xlsx`, `pptx`."""
    folder = {"docx": "word", "xlsx": "xl", "pptx": "ppt"}[kind]
    noise = random.Random(kind).randbytes(3000)
    return _zip(
        [
            ("[Content_Types].xml", b"<Types/>"),
            ("_rels/.rels", b"<Relationships/>"),
            (f"{folder}/document.xml", b"<x>" + noise.hex().encode() + b"</x>"),
            *members,
        ]
    )


def open_document(kind: str) -> bytes:
    """Return an OpenDocument file by its ending: `odt` or `ods`."""
    word = {"odt": "text", "ods": "spreadsheet"}[kind]
    mimetype = f"application/vnd.oasis.opendocument.{word}".encode()
    return _zip([("mimetype", mimetype), ("content.xml", b"<office/>" * 50)])


def archive() -> bytes:
    """Return an archive that is no office document."""
    return _zip([("readme.txt", b"hello")])


def _zip(members: Sequence[tuple[str, bytes]]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members:
            stored = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            file.writestr(name, content, stored)
    return target.getvalue()


def compound(*streams: str) -> bytes:
    """Return a compound file (old office, or new office under a password) with these streams."""
    head = bytearray(512)
    head[:8] = bytes.fromhex("D0CF11E0A1B11AE1")
    struct.pack_into("<HH", head, 28, 0xFFFE, 9)
    struct.pack_into("<I", head, 48, 0)
    entries = bytearray()
    for name in ("Root Entry", *streams):
        text = name.encode("utf-16-le") + b"\x00\x00"
        entry = bytearray(128)
        entry[: len(text)] = text
        struct.pack_into("<H", entry, 64, len(text))
        entries += entry
    return bytes(head + entries).ljust(4096, b"\x00")
