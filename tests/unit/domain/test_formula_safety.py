"""Texts that a spreadsheet would run are marked; amounts, dashes and phone numbers are not."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from extend_desktop.domain.formula_safety import neutralised

# Whatever is left bare may hold nothing that reckons, refers or calls: digits and what groups
# them, a currency, one exponent, or dashes alone.
BARE_AFTER_A_SIGN = re.compile(
    r"[-+\uff0d\uff0b][\s$\u00a2-\u00a5\u0e3f\u20a0-\u20cf]*[0-9.,][0-9.,'\u2019\s()]*"
    r"([eE][-+]?[0-9]+)?[\s]*([%\u2030$\u00a2-\u00a5\u0e3f\u20a0-\u20cf]|\s[A-Z]{3})?\s*"
    r"|[-+\s\u2010-\u2015\u2212\uff0d]*"
)
TRIGGERS = "=+-@\uff1d\uff0b\uff0d\uff20"
PADDING = st.text(
    st.sampled_from(" \t\r\n\u00a0\u2007\u202f\u3000\ufeff\u200b\u200e\u00ad\x00\x1f\u2028"),
    max_size=4,
)
FORMULAS = st.one_of(
    st.sampled_from(["1+1", "1-1", "SUM(A1)", "A1", "cmd|'/C calc'!A0", "x", "1*2", "1/2", "-1"])
).flatmap(
    lambda body: st.sampled_from("=+-@\uff1d\uff0b\uff0d\uff20").map(lambda sign: sign + body)
)
SPACES = st.sampled_from(["", " ", "\u00a0", "\u202f"])


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("=1+1", "'=1+1"),
        ("+cmd", "'+cmd"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        ("\uff1d1", "'\uff1d1"),
        ("\uff20x", "'\uff20x"),
        ("+49123", "+49123"),
        ("+491234567", "'+491234567"),
        ("+1 (555) 123-4567", "'+1 (555) 123-4567"),
        ("-1,234.50", "-1,234.50"),
        ("-1.5e-3", "-1.5e-3"),
        ("-.5", "-.5"),
        ("-5%", "-5%"),
        ("-5+cmd", "'-5+cmd"),
        ("-A1 EUR", "'-A1 EUR"),
        ("-\u0663", "'-\u0663"),
        ("x=1", "x=1"),
        ("", ""),
        (" ", " "),
    ],
)
def test_texts_and_what_becomes_of_them(text: str, safe: str) -> None:
    assert neutralised(text) == safe


@given(st.text(st.sampled_from("=+-@ \t\n\u00a0\uff1d\uff0b12.,'()eEA%$€;:/*^!|abc"), max_size=12))
@example("+1" + " (1) 2" * 40 + "x")
@example("-1" + "," * 5000)
def test_what_stays_bare_cannot_be_reckoned(text: str) -> None:
    safe = neutralised(text)
    assert safe in (text, f"'{text}")
    seen = text.lstrip("".join(c for c in text if unicodedata.category(c) in ("Cc", "Cf", "Zs")))
    if safe == text and seen.startswith(tuple(TRIGGERS)):
        assert BARE_AFTER_A_SIGN.fullmatch(seen), text


@given(PADDING, FORMULAS)
def test_padding_hides_no_formula(padding: str, formula: str) -> None:
    has_operand = not re.fullmatch(r"[-+\uff0d\uff0b]{1,2}[0-9]", formula)
    if has_operand or formula[1] == "-":
        assert neutralised(padding + formula) == f"'{padding}{formula}"


@given(
    st.sampled_from("-+"),
    SPACES,
    st.integers(0, 999),
    st.lists(st.integers(0, 999).map("{:03}".format), max_size=3),
    st.sampled_from([".", ",", "'", " ", "\u00a0", "\u202f", "\u2019"]),
    st.sampled_from(["", ".50", ",5"]),
    st.sampled_from(["", " €", "€", " EUR", " $", "%", " %"]),
)
def test_amounts_of_every_country_stay(
    sign: str, space: str, head: int, groups: list[str], separator: str, cents: str, unit: str
) -> None:
    amount = f"{sign}{space}{separator.join([str(head), *groups])}{cents}{unit}"
    assert neutralised(amount) == amount


@given(st.lists(st.integers(0, 99_999).map(str), min_size=2, max_size=5), st.booleans())
def test_spaced_phone_numbers_stay(groups: list[str], has_trunk: bool) -> None:
    country, area, *rest = groups
    number = " ".join([f"+{country}", f"(0){area}" if has_trunk else area, *rest])
    assert neutralised(number) == number


@given(st.text("-\u2013\u2014 ", max_size=6))
def test_dashes_stay(dashes: str) -> None:
    assert neutralised(dashes) == dashes


@given(st.sampled_from(["-12.50", "+41 44 668 18 00", "- 3 %", "-"]), SPACES, SPACES)
def test_blanks_around_what_stays_change_nothing(text: str, before: str, after: str) -> None:
    padded = f"{before}{text}{after}"
    assert neutralised(padded) == padded
