"""Keys as people paste them: what surely does not belong to one is taken off, the rest is judged.

Any module may import it. Nothing here repeats a piece of a key in a text.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import field
from enum import StrEnum

from extend_desktop.values import dataclass


class KeyJunk(StrEnum):
    """What was taken off the outside of a key."""

    INVISIBLE = "invisible"
    QUOTES = "quotes"
    BEARER = "bearer"
    NAME = "name"


class KeyProblem(StrEnum):
    """Why what is left cannot be a key."""

    EMPTY = "key_empty"
    BLANK_INSIDE = "key_blank_inside"
    SHORTENED = "key_shortened"
    ODD_CHARACTER = "key_odd_character"


@dataclass(frozen=True, slots=True)
class PastedKey:
    """What was made of a pasted text.

    Attributes:
        key: what is left; only of use without a problem.
        removed: what was taken off, blanks and line ends apart.
        problem: why it cannot be a key, else None.
    """

    key: str = field(repr=False)
    removed: tuple[KeyJunk, ...] = ()
    problem: KeyProblem | None = None


_QUOTES = "\"'`\u00b4\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a"
_BEARER = re.compile(r"(?:authorization\s*:\s*)?bearer\s+|authorization\s*:\s*", re.IGNORECASE)
# A name in capitals with an underscore, as of a variable; a key may hold an equals sign itself.
_NAME = re.compile(
    r"(?:export\s+|set\s+|\$env:)?(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|(?i:api[ _-]?key))\s*[=:]\s*"
)
_SHORTENED = re.compile(r"\u2026|\u2022|\.\.\.|\*\*\*")


def read_pasted_key(text: str) -> PastedKey:
    """Return the key in a pasted text: without what surrounds it, and judged."""
    removed: list[KeyJunk] = []
    key = text
    while True:
        shorter, junk = _peeled(key)
        if junk is not None and junk not in removed:
            removed.append(junk)
        if shorter == key:
            return PastedKey(key, tuple(removed), _problem_of(key))
        key = shorter


def _peeled(text: str) -> tuple[str, KeyJunk | None]:
    """Take off one layer and name it; blanks are not worth a name."""
    bare = text.strip()
    if bare != text:
        return bare, None
    if (visible := _without_invisible_ends(text)) != text:
        return visible, KeyJunk.INVISIBLE
    if text and (text[0] in _QUOTES or text[-1] in _QUOTES):
        return text.strip(_QUOTES), KeyJunk.QUOTES
    if match := _BEARER.match(text):
        return text[match.end() :], KeyJunk.BEARER
    if match := _NAME.match(text):
        return text[match.end() :], KeyJunk.NAME
    return text.rstrip(",;"), KeyJunk.QUOTES if text[-1:] in (",", ";") else None


def _without_invisible_ends(text: str) -> str:
    start, end = 0, len(text)
    while start < end and _is_invisible(text[start]):
        start += 1
    while end > start and _is_invisible(text[end - 1]):
        end -= 1
    return text[start:end]


def _is_invisible(char: str) -> bool:
    """Whether it is a control or format character, such as a byte order mark."""
    return unicodedata.category(char) in ("Cc", "Cf")


def _problem_of(key: str) -> KeyProblem | None:
    if not key:
        return KeyProblem.EMPTY
    if any(char.isspace() for char in key):
        return KeyProblem.BLANK_INSIDE
    if _SHORTENED.search(key):
        return KeyProblem.SHORTENED
    if not (key.isascii() and key.isprintable()):
        return KeyProblem.ODD_CHARACTER
    return None
