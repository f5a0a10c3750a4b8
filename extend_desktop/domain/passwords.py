"""The forms in which a typed password may be meant; any module may import it."""

from __future__ import annotations

import stringprep
import unicodedata

_PROHIBITED = (
    stringprep.in_table_c12,
    stringprep.in_table_c21_c22,
    stringprep.in_table_c3,
    stringprep.in_table_c4,
    stringprep.in_table_c5,
    stringprep.in_table_c6,
    stringprep.in_table_c7,
    stringprep.in_table_c8,
    stringprep.in_table_c9,
)


def password_forms(typed: str) -> tuple[str, ...]:
    """Return what to try for a password: as it was typed, then as SASLprep writes it.

    Programs that follow the PDF standard lock a file with the second; many take the first.
    Nothing is stripped: blanks may be part of it. Source: PDF 2.0, section 7.6.4.3.3; RFC 4013.
    """
    if not typed:
        return ()
    prepared = _saslprep(typed)
    return (typed, prepared) if prepared and prepared != typed else (typed,)


def _saslprep(text: str) -> str | None:
    """Return the text as RFC 4013 prepares it; None where that prohibits it."""
    mapped = "".join(
        " " if stringprep.in_table_c12(char) else char
        for char in text
        if not stringprep.in_table_b1(char)
    )
    prepared = unicodedata.normalize("NFKC", mapped)
    if any(is_in(char) for char in prepared for is_in in _PROHIBITED):
        return None
    return prepared if _has_sound_direction(prepared) else None


def _has_sound_direction(text: str) -> bool:
    """Return whether right-to-left text stands alone and at both ends. Source: RFC 3454, section 6."""
    if not any(map(stringprep.in_table_d1, text)):
        return True
    return (
        not any(map(stringprep.in_table_d2, text))
        and stringprep.in_table_d1(text[0])
        and stringprep.in_table_d1(text[-1])
    )
