"""Distinguishes a PDF that a password opens from one whose encryption is damaged. Only for inspection.

PDFium says "wrong password" in both cases. Looked at are the entries of the standard security
handler as they stand in the file. Source: PDF reference 1.7, section 3.5.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from extend_desktop.values import dataclass

_MAX_BYTES = 64 << 20
_DICTIONARY_BYTES = 4096
_PADDING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
_REVISIONS = frozenset({2, 3, 4, 5, 6})
_LONG_REVISIONS = frozenset({5, 6})
_KEY_ENTRY_BYTES, _LONG_KEY_ENTRY_BYTES = 32, 48
"""Least length of the entries O and U."""
_LENGTH_VERSIONS = frozenset({1, 2})
"""Versions whose key length stands in the file as a plain number."""
_DEFAULT_KEY_BYTES = 5
_KEY_BYTES = range(5, 17)
_FIRST_ROUNDS_REVISION = 3
_REFERENCE = re.compile(rb"/Encrypt\s+(\d+)\s+(\d+)\s+R\b")
_STANDARD = re.compile(rb"/Filter\s*/Standard\b")
_ID = re.compile(rb"/ID\s*\[\s*")
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r\n|.)", re.DOTALL)
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


@dataclass(frozen=True, slots=True)
class _Entries:
    """What the key of an encrypted file is made of."""

    version: int
    revision: int
    key_bytes: int
    permissions: int
    owner: bytes
    user: bytes
    file_id: bytes


def is_encryption_damaged(source: Path) -> bool:
    """Say whether no password can open the PDF, as far as that can be known.

    True when an entry is missing or too short, or when the empty password fits for another key
    length than the file gives. Blocking; call it for PDFs that ask for a password.

    Raises:
        OSError: the file cannot be read.
    """
    with source.open("rb") as stream:
        content = stream.read(_MAX_BYTES)
    dictionary = _dictionary(content)
    if dictionary is None or not _STANDARD.search(dictionary):
        return False
    entries = _entries(dictionary, content)
    if entries is None:
        return True
    if entries.revision not in _REVISIONS or entries.version not in _LENGTH_VERSIONS:
        return False
    fitting = [length for length in _KEY_BYTES if _opens_without_password(entries, length)]
    return bool(fitting) and entries.key_bytes not in fitting


def _dictionary(content: bytes) -> bytes | None:
    """Find the encryption dictionary, which is never packed; the newest one counts."""
    references = list(_REFERENCE.finditer(content))
    if not references:
        return None
    start = re.compile(rb"(?<!\d)%b\s+%b\s+obj\b" % references[-1].groups())
    found = [match.end() for match in start.finditer(content)]
    return content[found[-1] : found[-1] + _DICTIONARY_BYTES] if found else None


def _entries(dictionary: bytes, content: bytes) -> _Entries | None:
    """Read the entries; None when one is missing or too short."""
    version, revision = _number(dictionary, b"V"), _number(dictionary, b"R")
    permissions = _number(dictionary, b"P")
    owner, user = _string(dictionary, rb"/O\s*"), _string(dictionary, rb"/U\s*")
    if version is None or revision is None or permissions is None:
        return None
    least = _LONG_KEY_ENTRY_BYTES if revision in _LONG_REVISIONS else _KEY_ENTRY_BYTES
    if len(owner) < least or len(user) < least:
        return None
    bits = _number(dictionary, b"Length")
    key_bytes = _DEFAULT_KEY_BYTES if bits is None or version == 1 else bits // 8
    file_id = _string(content[content.rfind(b"/ID") :], _ID.pattern)
    return _Entries(version, revision, key_bytes, permissions, owner[:32], user[:32], file_id)


def _opens_without_password(entries: _Entries, key_bytes: int) -> bool:
    """Check the empty password as algorithms 3.2, 3.4 and 3.5 have it."""
    permissions = (entries.permissions & 0xFFFFFFFF).to_bytes(4, "little")
    key = _md5(_PADDING + entries.owner + permissions + entries.file_id)
    if entries.revision < _FIRST_ROUNDS_REVISION:
        return _rc4(key[:key_bytes], _PADDING) == entries.user
    for _ in range(50):
        key = _md5(key[:key_bytes])
    key = key[:key_bytes]
    proof = _md5(_PADDING + entries.file_id)
    for number in range(20):
        proof = _rc4(bytes(byte ^ number for byte in key), proof)
    return proof == entries.user[:16]


def _md5(content: bytes) -> bytes:
    # The format asks for it; nothing is protected by it here.
    return hashlib.md5(content, usedforsecurity=False).digest()


def _rc4(key: bytes, content: bytes) -> bytes:
    state, other = list(range(256)), 0
    for at in range(256):
        other = (other + state[at] + key[at % len(key)]) % 256
        state[at], state[other] = state[other], state[at]
    at = other = 0
    made = bytearray()
    for byte in content:
        at = (at + 1) % 256
        other = (other + state[at]) % 256
        state[at], state[other] = state[other], state[at]
        made.append(byte ^ state[(state[at] + state[other]) % 256])
    return bytes(made)


def _number(dictionary: bytes, name: bytes) -> int | None:
    found = re.search(rb"/%b\s+(-?\d{1,10})\b" % name, dictionary)
    return int(found[1]) if found else None


def _string(content: bytes, before: bytes) -> bytes:
    """Read a hex or literal string after what stands before it; empty when there is none."""
    found = re.search(before + rb"(?:<([0-9A-Fa-f\s]*)>|\(((?:\\.|[^\\)])*)\))", content, re.DOTALL)
    if found is None:
        return b""
    if found[1] is not None:
        digits = b"".join(found[1].split())
        return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode())
    return _ESCAPE.sub(_unescaped, found[2])


def _unescaped(match: re.Match[bytes]) -> bytes:
    code = match[1]
    if code[:1].isdigit():
        return bytes([int(code, 8) & 0xFF])
    return b"" if code in (b"\r\n", b"\n", b"\r") else _ESCAPED.get(code, code)
