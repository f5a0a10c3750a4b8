"""Columns that a spreadsheet would change are counted; the rules meet LibreOffice elsewhere."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.spreadsheet_changes import ChangeCounter, is_changed_on_opening


@pytest.mark.parametrize(
    "value",
    [
        "00123", "9912140633506421", "73928e03", "22E1", "MAR1", "1-2", "1" * 20, "+5", " 5", "00.5",
        ".5", "1.", "1.10", "1,234.50", "-007", "12345678.123456789",
    ],
)  # fmt: skip
def test_known_victims(value: str) -> None:
    assert is_changed_on_opening(value)


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        False,
        "",
        "true",
        "x" * 5000,
        "Rechnung 12",
        "-",
        "MAR",
        "0.5",
        "-12.25",
        "0",
        "10",
    ],
)
def test_what_stays(value: object) -> None:
    assert not is_changed_on_opening(value)


def test_the_columns_are_named_with_their_counts() -> None:
    counter = ChangeCounter()
    for column, value in [("zip", "00123"), ("card", 9912140633506421), ("zip", "01067"), ("a", 1)]:
        counter.note(column, value)
    assert dict(counter.by_column) == {"zip": 2, "card": 1}


@given(st.integers(-(10**15) + 1, 10**15 - 1))
def test_numbers_of_fifteen_digits_stay(number: int) -> None:
    assert not is_changed_on_opening(number)
    assert not is_changed_on_opening(str(number))
    assert not is_changed_on_opening(Decimal(number) / 1000)


@given(st.one_of(st.text(), st.integers(), st.decimals(allow_nan=False, allow_infinity=False)))
def test_any_value_can_be_asked_about(value: Any) -> None:
    assert is_changed_on_opening(value) in (True, False)
