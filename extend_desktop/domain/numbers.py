"""JSON whose numbers keep the digits they came with, and their plain form; any module may import it.

A float would turn 1.10 into 1.1, 10000000000000000.0 into 1e+16 and 1e400 into infinity, so
fractions are read as `Decimal`.
"""

from __future__ import annotations

import json
import math
import secrets
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation, localcontext
from typing import Any

_MAX_INT_CHARS = 4000
"""Python itself refuses to read whole numbers of more than 4,300 digits."""
_SUM_DIGITS = 4000
_MOST_DECIMALS = 8
_MAX_FILLED_ZEROS = 1000
"""An exponent can ask for more zeros than there is memory; beyond this it stays an exponent."""


def parse_json(text: str | bytes) -> Any:
    """Read JSON; fractions become Decimals, NaN and infinities null.

    Raises:
        ValueError: it is not JSON.
        RecursionError: it is nested too deeply.
    """
    try:
        # Without a function of ours a number: it is called for every coordinate of an answer.
        return json.loads(text, parse_float=Decimal, parse_constant=_nothing)
    except (InvalidOperation, ValueError):
        return json.loads(text, parse_float=_fraction, parse_int=_whole, parse_constant=_nothing)


def write_json(value: object, *, ascii_only: bool = True, indent: int | None = None) -> str:
    """Return JSON, compact unless indented, in which a Decimal is the number it is.

    Raises:
        RecursionError: it is nested too deeply.
        TypeError: it holds something that JSON has no form for.
    """
    # The library's writer cannot be given a number's own text. A Decimal is therefore written as a
    # text between marks that cannot be guessed, and then freed of them and of its quotes.
    begin, end = secrets.token_hex(8), secrets.token_hex(8)

    def marked(found: object) -> str:
        if isinstance(found, Decimal):
            return f"{begin}{found!s}{end}"
        raise TypeError(type(found).__name__)

    separators = (",", ":" if indent is None else ": ")
    text = json.dumps(
        value, ensure_ascii=ascii_only, separators=separators, default=marked, indent=indent
    )
    # Not by a pattern, which takes nearly as long as the writing; no other thread runs meanwhile.
    return text.replace(f'"{begin}', "").replace(f'{end}"', "")


def number_text(number: float | Decimal) -> str:
    """Return a number in plain decimals, with all its digits and no grouping."""
    if isinstance(number, int):
        return str(number)
    if isinstance(number, float) and not math.isfinite(number):
        return str(number)
    exact = number if isinstance(number, Decimal) else Decimal(repr(number))
    return format(exact, "f") if _is_writable(exact) else str(exact)


def grouped_text(number: float | Decimal) -> str:
    """Return a number like `number_text`, with its whole part in groups of three digits."""
    text = number_text(number)
    whole, point, rest = text.partition(".")
    if not whole.lstrip("-").isdecimal():
        return text
    sign = "-" if whole.startswith("-") else ""
    return f"{sign}{Decimal(whole.lstrip('-')):,f}{point}{rest}"


def amount_text(number: float | Decimal, *, is_grouped: bool = False) -> str:
    """Return a number with two decimals at least, and never fewer than it has."""
    return with_decimals(grouped_text(number) if is_grouped else number_text(number), 2)


def with_decimals(text: str, least: int) -> str:
    """Return a plain number with so many decimals at least; zeros are added, nothing is cut."""
    whole, _, decimals = text.partition(".")
    return text if "E" in text or not least else f"{whole}.{decimals.ljust(least, '0')}"


def decimals_of(numbers: Iterable[float | Decimal]) -> int:
    """Return the most decimals that one of these has.

    One with more than anybody reads down a column does not make all others as long.
    """
    counts = (len(number_text(each).partition(".")[2]) for each in numbers)
    return max((count for count in counts if count <= _MOST_DECIMALS), default=0)


def exact_sum(numbers: Iterable[int | Decimal]) -> Decimal:
    """Return the sum without rounding, up to some thousand digits."""
    with localcontext(prec=_SUM_DIGITS):
        return sum((Decimal(number) for number in numbers), Decimal(0))


def as_float(number: float | Decimal) -> float:
    """Return the nearest float, for sorting and comparing; an infinity where there is none."""
    try:
        return float(number)
    except OverflowError:
        return math.inf if number > 0 else -math.inf


def _is_writable(number: Decimal) -> bool:
    sign_digits_exponent = number.as_tuple()
    exponent = sign_digits_exponent.exponent
    if not isinstance(exponent, int):
        return False
    return -_MAX_FILLED_ZEROS - len(sign_digits_exponent.digits) < exponent <= _MAX_FILLED_ZEROS


def _fraction(literal: str) -> Decimal | str:
    try:
        return Decimal(literal)
    except InvalidOperation:
        # An exponent of more digits than arithmetic knows: all that can be done is to show it.
        return literal


def _whole(literal: str) -> int | Decimal:
    return int(literal) if len(literal) <= _MAX_INT_CHARS else Decimal(literal)


def _nothing(_word: str) -> None:
    return None
