"""Keeps a spreadsheet from taking text for a formula; any module may import it.

Used for every text that leaves for a spreadsheet: in a file, or by the clipboard.
"""

from __future__ import annotations

import re
import unicodedata

_TRIGGERS = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What a formula may begin with; the last four are the full-width forms, read like the plain ones."""
_STRIPPED_STARTS = ("\t", "\r")
"""Spreadsheets and their add-ins take these off before they look at the text."""
_UNSEEN = frozenset({"Cc", "Cf", "Zs", "Zl", "Zp"})
"""Categories of characters that pad a text without being seen."""
_SPACE = r"[ \u00a0\u2007\u2009\u202f]"
_SIGN = r"[-+\uff0d\uff0b]"
_CURRENCY = r"[$\u00a2-\u00a5\u20a0-\u20cf\u0e3f]"
_DIGITS = rf"(?:[0-9]+(?:(?:[.,'\u2019]|{_SPACE})[0-9]+)*|[.,][0-9]+)(?:[eE][+-]?[0-9]+)?"
_AMOUNT = re.compile(
    rf"{_SIGN}{_SPACE}?(?:{_CURRENCY}{_SPACE}?)?{_DIGITS}"
    rf"(?:{_SPACE}?(?:{_CURRENCY}|[%\u2030])|{_SPACE}[A-Z]{{3}})?"
)
"""A sign, a number in any country's way of grouping, and a currency before or behind it."""
_SPACED_PHONE = re.compile(rf"\+[0-9]+(?:{_SPACE}(?:[0-9]+|\([0-9]+\)[0-9]*))+")
"""Digits side by side with nothing between them that could be reckoned with."""
_SOLID_PHONE = re.compile(r"\+[0-9]{7,}")
"""An international number without spaces: a spreadsheet would make a number of it, without the plus."""
_DASHES = re.compile(rf"(?:[-+\u2010-\u2015\u2212\uff0d]|{_SPACE})*")


def neutralised(text: str) -> str:
    """Return `text`, after an apostrophe if a spreadsheet might run it or would spoil it.

    Amounts, dashes and phone numbers that no spreadsheet takes for a formula stay as they are.
    """
    return f"'{text}" if _is_risky(text) else text


def _is_risky(text: str) -> bool:
    if text.startswith(_STRIPPED_STARTS):
        return True
    seen = _without_padding(text)
    if not seen.startswith(_TRIGGERS):
        return False
    if _SOLID_PHONE.fullmatch(seen):
        return True
    harmless = (_AMOUNT, _SPACED_PHONE, _DASHES)
    return not any(pattern.fullmatch(seen) for pattern in harmless)


def _without_padding(text: str) -> str:
    """Return the text from its first visible character on, without blanks at its end."""
    for place, character in enumerate(text):
        if unicodedata.category(character) not in _UNSEEN:
            return text[place:].rstrip()
    return ""
