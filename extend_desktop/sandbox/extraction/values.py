"""Typed values in text: numbers, money, dates, yes and no, choices.

Only the sandbox extractor imports this module. Each parser gives a value, how well the text fits
it from 0 to 1, and the part of the text it used.
"""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from typing import Any

from extend_desktop.sandbox.extraction.vocabulary import ENUM_SYNONYMS, tokens_of
from extend_desktop.values import dataclass


@dataclass(frozen=True, slots=True)
class Parsed:
    """A value, its fit, and the span of text it came from."""

    value: Any
    fit: float
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Conventions:
    """How one document writes things."""

    decimal_comma: bool
    month_first: bool
    currency: str | None


_SYMBOLS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY"}
_CODES = ("USD", "EUR", "GBP", "CHF", "JPY", "CAD", "AUD", "SEK", "NOK", "DKK", "PLN")
_CURRENCY = r"(?:US\$|[$€£¥]|\b(?:" + "|".join(_CODES) + r")\b)"
_DIGITS = r"\d{1,3}(?:[.,'\u2019 \u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?"
_NUMBER = re.compile(
    rf"(?P<open>\()?(?P<before>{_CURRENCY})?\s?(?P<sign>[-\u2212])?\s?(?P<inner>{_CURRENCY})?\s?"
    rf"(?P<digits>{_DIGITS})(?P<minus>-)?\s?(?P<after>{_CURRENCY})?(?P<percent>\s?%)?(?P<close>\))?"
)
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner", "february feb februar", "march mar märz mrz",
            "april apr", "may mai", "june jun juni", "july jul juli", "august aug",
            "september sep sept", "october oct oktober okt", "november nov",
            "december dec dezember dez",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_DATE_PATTERNS = (
    re.compile(r"\b(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})\b"),
    re.compile(
        r"\b(?P<d>\d{1,2})(?:st|nd|rd|th)?\.?[ -]+(?P<mon>[^\W\d]{3,9})\.?,?[ -]+(?P<y>\d{4})\b"
    ),
    re.compile(r"\b(?P<mon>[^\W\d]{3,9})\.? (?P<d>\d{1,2})(?:st|nd|rd|th)?,? (?P<y>\d{4})\b"),
    re.compile(r"\b(?P<a>\d{1,2})(?P<sep>[./-])(?P<b>\d{1,2})(?P=sep)(?P<y>\d{4}|\d{2})\b"),
)
_YES = frozenset({"yes", "ja", "true", "allowed", "permitted", "x"})
_NO = frozenset({"no", "nein", "false", "not", "none", "prohibited", "forbidden", "number"})


def conventions_of(text: str) -> Conventions:
    """Learn from the whole text how its numbers, dates and money are written."""
    commas = len(re.findall(r"\d,\d\d(?!\d)", text))
    points = len(re.findall(r"\d\.\d\d(?![\d.])", text))
    found = Counter(_SYMBOLS.get(mark[-1], mark) for mark in re.findall(_CURRENCY, text))
    currency = found.most_common(1)[0][0] if found else None
    return Conventions(commas > points, currency in {"USD", None}, currency)


def parse_number(text: str, conventions: Conventions) -> Parsed | None:
    """Find the number a text is about; percentages count only when nothing else is there."""
    best: tuple[bool, Parsed] | None = None
    for match in _NUMBER.finditer(text):
        covered = len(match.group().strip()) / max(1, len(text.strip()))
        parsed = Parsed(_number(match, conventions), _fit(covered), match.start(), match.end())
        ranked = (match["percent"] is None, parsed)
        # The last number is the result: `8 % 12.00` and `2 x 3.50 7.00` end in it.
        if best is None or ranked[0] >= best[0]:
            best = ranked
    return best[1] if best else None


def parse_currency(text: str, conventions: Conventions) -> Parsed | None:
    """Find an amount of money and its currency, which the document's habit may supply."""
    found = parse_number(text, conventions)
    if found is None or "%" in text[found.start : found.end]:
        return None
    mark = re.search(_CURRENCY, text[found.start : found.end]) or re.search(_CURRENCY, text)
    code = _SYMBOLS.get(mark.group()[-1], mark.group()) if mark else conventions.currency
    value = {"amount": found.value, "iso_4217_currency_code": code}
    return Parsed(value, found.fit, found.start, found.end)


def parse_date(text: str, conventions: Conventions) -> Parsed | None:
    """Find the first date in a text and write it as ISO 8601."""
    for pattern in _DATE_PATTERNS:
        for match in pattern.finditer(text):
            moment = _date(match, conventions)
            if moment is not None:
                covered = len(match.group()) / max(1, len(text.strip()))
                return Parsed(moment.isoformat(), _fit(covered), match.start(), match.end())
    return None


def parse_boolean(text: str) -> Parsed | None:
    """Read yes or no, in words; a `no` anywhere near the start wins over `allowed`."""
    words = tokens_of(text)[:6]
    if any(word in _NO for word in words):
        return Parsed(value=False, fit=0.95 if len(words) < 4 else 0.8, start=0, end=len(text))
    if any(word in _YES for word in words):
        return Parsed(value=True, fit=0.95 if len(words) < 4 else 0.8, start=0, end=len(text))
    return None


def parse_choice(text: str, allowed: list[str]) -> Parsed | None:
    """Find one of the allowed words, or a word that means it."""
    words = tokens_of(text)
    for item in allowed:
        if _contains(words, tokens_of(item)):
            return Parsed(item, 1.0, 0, len(text))
    for item in allowed:
        if any(_contains(words, tokens_of(name)) for name in ENUM_SYNONYMS.get(item, ())):
            return Parsed(item, 0.9, 0, len(text))
    return None


def parse_months(text: str) -> Parsed | None:
    """Read a length of time in months, of years too."""
    match = re.search(
        r"(\d+)\)?\s*(?:\([^)]*\)\s*)?(months?|monate?|years?|jahre?)\b", text, re.IGNORECASE
    )
    if match is None:
        return None
    factor = 12 if match[2][0] in "yYjJ" else 1
    return Parsed(int(match[1]) * factor, 0.95, match.start(), match.end())


def _contains(words: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    size = len(wanted)
    return any(words[at : at + size] == wanted for at in range(len(words) - size + 1))


def _fit(covered: float) -> float:
    """A value that is the whole text fits fully; one lost in a sentence hardly."""
    return 0.6 + 0.4 * min(1.0, covered)


def _number(match: re.Match[str], conventions: Conventions) -> float | int:
    digits = re.sub(r"['\u2019 \u00a0\u202f]", "", match["digits"])
    if "," in digits and "." in digits:
        thousands = "." if digits.rfind(",") > digits.rfind(".") else ","
        digits = digits.replace(thousands, "").replace(",", ".")
    elif "," in digits or "." in digits:
        digits = _single_separator(digits, conventions)
    value = float(digits)
    negative = match["sign"] or match["minus"] or (match["open"] and match["close"])
    value = -value if negative else value
    return int(value) if value.is_integer() and "." not in digits else value


def _single_separator(digits: str, conventions: Conventions) -> str:
    mark = "," if "," in digits else "."
    head, _, tail = digits.rpartition(mark)
    is_decimal_mark = (mark == ",") == conventions.decimal_comma
    if digits.count(mark) > 1 or (len(tail) == 3 and not is_decimal_mark and head != "0"):
        return digits.replace(mark, "")
    return f"{head}.{tail}"


def _date(match: re.Match[str], conventions: Conventions) -> date | None:
    parts = match.groupdict()
    year = int(parts["y"])
    year += 2000 if year < 100 else 0
    if "a" in parts:
        first, second = int(parts["a"]), int(parts["b"])
        month_first = conventions.month_first and parts["sep"] != "."
        day, month = (second, first) if month_first else (first, second)
        if month > 12:
            day, month = month, day
    else:
        day = int(parts["d"])
        month = int(parts["m"]) if "m" in parts else _MONTHS.get(parts["mon"].casefold(), 0)
    try:
        return date(year, month, day)
    except ValueError:
        return None
