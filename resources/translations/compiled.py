"""Writes what `QTranslator` loads, as Qt's own compiler would.

That compiler needs libraries that a bare machine has not (Kerberos, for one), and a package may be
built where there is no Qt.
Source: qtbase/src/corelib/kernel/qtranslator.cpp, qttools/src/linguist/shared/qm.cpp.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping

from extend_desktop.presentation.translation import CONTEXT

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_LANGUAGE, _HASHES, _MESSAGES, _PLURALS = 0xA7, 0x42, 0x69, 0x88
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8
_IS_ONE, _IS_ONE_OR_NONE, _NO_PLURAL = b"\x01\x01", b"\x03\x01", b""
_PLURAL_RULES = {"fr": _IS_ONE_OR_NONE, "ja": _NO_PLURAL}
"""When a count has the first form; in other languages for one."""


def compiled(language: str, translations: Mapping[tuple[str, str], tuple[str, ...]]) -> bytes:
    """Return the compiled file of a language; what has no translation yet is left out.

    Args:
        language: its code.
        translations: by English text and meaning the forms, as in `files.py`.
    """
    places: list[tuple[int, int]] = []
    body = b""
    for source, meaning in sorted(translations, key=lambda key: [text.encode() for text in key]):
        if all(forms := translations[source, meaning]):
            places.append((_hash(source + meaning), len(body)))
            body += _message(source, meaning, forms)
    hashes = b"".join(struct.pack(">II", *place) for place in sorted(places))
    sections = {_LANGUAGE: language.encode(), _HASHES: hashes, _MESSAGES: body}
    sections[_PLURALS] = _PLURAL_RULES.get(language, _IS_ONE)
    return _MAGIC + b"".join(
        struct.pack(">BI", tag, len(section)) + section
        for tag, section in sections.items()
        if section
    )


def _message(source: str, meaning: str, forms: tuple[str, ...]) -> bytes:
    parts = [(_TRANSLATION, form.encode("utf-16-be")) for form in forms]
    parts += [
        (_COMMENT, meaning.encode()),
        (_SOURCE, source.encode()),
        (_CONTEXT, CONTEXT.encode()),
    ]
    return b"".join(struct.pack(">BI", tag, len(text)) + text for tag, text in parts) + bytes(
        [_END]
    )


def _hash(text: str) -> int:
    """Return the ELF hash, never 0."""
    number = 0
    for byte in text.encode():
        number = (number << 4) + byte
        high = number & 0xF0000000
        number = (number ^ (high >> 24)) & ~high & 0xFFFFFFFF
    return number or 1
