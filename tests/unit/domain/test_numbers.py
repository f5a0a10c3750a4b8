"""Numbers of JSON keep their digits on every way, and are written in plain decimals."""

from __future__ import annotations

import json
import math
import re
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.numbers import (
    as_float,
    grouped_text,
    number_text,
    parse_json,
    write_json,
)

LITERALS = st.from_regex(
    r"-?(0|[1-9][0-9]{0,30})(\.[0-9]{1,30})?([eE][+-]?[0-9]{1,3})?", fullmatch=True
)
PLAIN = re.compile(r"-?[0-9]+(\.[0-9]+)?")


@pytest.mark.parametrize(
    ("literal", "text"),
    [
        ("10000000000000000.0", "10000000000000000.0"),
        ("0.0000001", "0.0000001"),
        ("1.10", "1.10"),
        ("1e400", "1" + "0" * 400),
        ("-1.5E-3", "-0.0015"),
        ("123456789012345678", "123456789012345678"),
        ("0.123456789012345678", "0.123456789012345678"),
        ("9007199254740993", "9007199254740993"),
        ("-0.0", "-0.0"),
        ("0", "0"),
    ],
)
def test_numbers_are_plain_decimals_with_the_digits_that_came(literal: str, text: str) -> None:
    assert number_text(parse_json(literal)) == text
    again = parse_json(write_json({"a": [parse_json(literal)]}))
    assert number_text(again["a"][0]) == text


@given(LITERALS)
def test_no_digit_is_lost_and_none_is_invented(literal: str) -> None:
    number = parse_json(literal)
    text = number_text(number)
    assert PLAIN.fullmatch(text)
    assert Decimal(text) == Decimal(literal)
    if "e" not in literal.lower():
        assert text == ("0" if literal == "-0" else literal)
    assert grouped_text(number).replace(",", "") == text
    assert parse_json(write_json(number)) == number


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | LITERALS.map(Decimal) | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=10,
    )
)
def test_what_is_written_is_json_and_comes_back(value: Any) -> None:
    for ascii_only in (True, False):
        text = write_json(value, ascii_only=ascii_only)
        assert parse_json(text) == value
        json.loads(text)


def test_an_exponent_beyond_reason_costs_no_memory() -> None:
    assert number_text(parse_json("1e999999999")) == "1E+999999999"
    assert number_text(parse_json("1e-999999999")) == "1E-999999999"
    assert parse_json("1e99999999999999999999") == "1e99999999999999999999"
    assert grouped_text(parse_json("1e999999999")) == "1E+999999999"


def test_whole_numbers_longer_than_python_reads() -> None:
    digits = "9" * 5000
    assert number_text(parse_json(digits)) == digits
    assert number_text(parse_json(write_json(parse_json(f"[-{digits}]")))[0]) == f"-{digits}"


def test_numbers_too_large_to_compare_are_infinite() -> None:
    assert as_float(10**400) == math.inf
    assert as_float(-(10**400)) == -math.inf
    assert as_float(Decimal("1e400")) == math.inf
    assert as_float(Decimal("1.5")) == 1.5


@pytest.mark.parametrize(
    ("number", "text"),
    [(5.0, "5.0"), (1e-07, "0.0000001"), (1e16, "10000000000000000"), (math.inf, "inf")],
)
def test_our_own_floats_are_plain_too(number: float, text: str) -> None:
    assert number_text(number) == text


@pytest.mark.parametrize(
    ("literal", "text"),
    [
        ("1234567.10", "1,234,567.10"),
        ("-1234", "-1,234"),
        ("0.5", "0.5"),
        ("12345678901234567890", "12,345,678,901,234,567,890"),
    ],
)
def test_groups_of_three(literal: str, text: str) -> None:
    assert grouped_text(parse_json(literal)) == text


def test_what_json_has_no_form_for_is_refused() -> None:
    with pytest.raises(TypeError):
        write_json({"a": object()})
