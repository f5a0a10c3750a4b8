"""Which values a spreadsheet turns into others when it opens a CSV; any module may import it.

A CSV has no types, so a spreadsheet guesses: 00123 becomes 123, 1-2 the second of January, and a
card number of 16 digits loses its last. The rules are those of Excel and LibreOffice as they come,
taken together; a value that only one of them changes is named too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from itertools import filterfalse
from operator import itemgetter

_LONGEST_GUESSED = 40
"""Longer texts are none of the shapes below."""
_EXACT_DIGITS = 15
"""A spreadsheet's numbers hold no more."""
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_BETWEEN = r"[-/ .,]{0,2}"
_NUMBER = re.compile(
    r"(?P<sign>[-+]?)(?P<whole>[0-9]+(?:,[0-9]{3})*|(?=\.))(?:\.(?P<fraction>[0-9]*))?"
    r"(?P<exponent>[eE][-+]?[0-9]+)?"
)
_OTHERS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # Dates: MAR1, 1-Mar, 5 March 2026; 1-2, 3/4, 1/2/2026; 2026-03.
        rf"[0-9]{{1,4}}{_BETWEEN}{_MONTH}(?:{_BETWEEN}[0-9]{{1,4}})?",
        rf"{_MONTH}{_BETWEEN}[0-9]{{1,4}}(?:{_BETWEEN}[0-9]{{1,4}})?",
        r"[0-9]{1,4}(?P<stroke>[-/])[0-9]{1,2}(?:(?P=stroke)[0-9]{1,4})?",
        r"[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{1,4}",
        # A time of day, a fraction, and an amount in brackets, which means minus.
        r"[0-9]{1,4}:[0-9]{1,2}(?::[0-9]{1,2})?(?: ?[ap]m?)?",
        r"[0-9]+ [0-9]+/[0-9]+",
        r"\([0-9]+(?:[.,][0-9]+)*\)",
    )
)
_LED_BY_ZERO = re.compile(r"0[0-9]{1,39}")
"""By far the most of what is changed: postcodes, numbers of customers."""
_FIRST: Callable[[str], str] = itemgetter(slice(0, 1))
_DIGIT = re.compile(r"[0-9]")
_ISO_DATE = re.compile(r"[12][0-9]{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])")
"""Stays the day it is."""


def is_changed_on_opening(value: object) -> bool:
    """Return whether a spreadsheet that opens a CSV shows another value than this one."""
    if isinstance(value, str):
        return len(value) <= _LONGEST_GUESSED and _is_guessed(value)
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return False
    return _significant_digits(value) > _EXACT_DIGITS


class ChangeCounter:
    """Counts by column the cells that a spreadsheet would change."""

    def __init__(self) -> None:
        self._cells: Counter[str] = Counter()

    @property
    def by_column(self) -> Mapping[str, int]:
        """How many cells, by the name of their column, in order of appearance."""
        return self._cells

    def note(self, column: str, value: object) -> None:
        if is_changed_on_opening(value):
            self._cells[column] += 1

    def note_digits(self, column: str, texts: Sequence[str]) -> bool:
        """Count texts of one column if all are short and of digits alone; False if they are not.

        Of those, the ones led by a zero are changed, which is quickly told of all together.
        """
        digits = "".join(texts)
        if not (digits.isascii() and digits.isdigit()) or max(map(len, texts)) > _EXACT_DIGITS:
            return False
        if changed := list(map(_FIRST, texts)).count("0") - texts.count("0"):
            self._cells[column] += changed
        return True

    def note_all(self, column: str, texts: Sequence[str]) -> None:
        """Count texts of one column, most of which are often led by zeros."""
        led = sum(1 for _ in filter(_LED_BY_ZERO.fullmatch, texts))
        others = filterfalse(_LED_BY_ZERO.fullmatch, texts) if led < len(texts) else ()
        if changed := led + sum(map(is_changed_on_opening, others)):
            self._cells[column] += changed


def _is_guessed(text: str) -> bool:
    if _LED_BY_ZERO.fullmatch(text):
        return True
    bare = text.strip()
    if not bare.isascii() or not _DIGIT.search(bare):
        return False
    number = _NUMBER.fullmatch(bare)
    if number is not None:
        return bare != text or _is_rewritten(number)
    if _ISO_DATE.fullmatch(bare):
        return False
    return any(pattern.fullmatch(bare) for pattern in _OTHERS)


def _is_rewritten(number: re.Match[str]) -> bool:
    """Whether the number reads otherwise once it is one: 007, +5, 1.10, 1e3, 16 digits."""
    whole = number["whole"].replace(",", "")
    fraction = number["fraction"]
    if number["exponent"] or number["sign"] == "+":
        return True
    if not whole or (whole.startswith("0") and whole != "0"):
        return True
    if fraction is not None and (not fraction or fraction.endswith("0")):
        return True
    return len((whole + (fraction or "")).strip("0")) > _EXACT_DIGITS


def _significant_digits(number: int | Decimal) -> int:
    digits = number.as_tuple().digits if isinstance(number, Decimal) else str(abs(number))
    return len("".join(map(str, digits)).strip("0"))
