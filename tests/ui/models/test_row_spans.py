"""Which rows are painted again when some of many have changed."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.ui.models.row_spans import row_spans

MOST = 4


@pytest.mark.parametrize(
    ("places", "spans"),
    [
        ((), []),
        ((7,), [(7, 7)]),
        ((3, 1, 2), [(1, 3)]),
        ((1, 2, 9, 5), [(1, 2), (5, 5), (9, 9)]),
        ((0, 2, 20, 22, 40, 90), [(0, 2), (20, 22), (40, 40), (90, 90)]),
    ],
)
def test_rows_far_apart_are_told_of_by_themselves(
    places: tuple[int, ...], spans: list[tuple[int, int]]
) -> None:
    assert row_spans(places, MOST) == spans


@given(st.sets(st.integers(0, 300)), st.integers(1, 9))
def test_spans_have_all_places_in_them_and_are_few(places: set[int], most: int) -> None:
    spans = row_spans(places, most)
    assert len(spans) <= most
    assert all(before[1] + 1 < after[0] for before, after in pairwise(spans))
    assert {place for place in places if any(a <= place <= b for a, b in spans)} == places
    assert {bound for span in spans for bound in span} <= places
