"""The range of credits a batch will probably cost."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.spending import (
    MOST_BATCHES,
    CreditsRange,
    Spending,
    credits_range,
    may_exceed,
)

PAGES = st.integers(1, 100_000)
PLAIN = st.builds(Spending, PAGES, st.floats(0, 1_000_000), st.just({}))
OTHER = st.builds(Spending, PAGES, st.floats(0, 1_000_000), st.just({"baseProcessor": "x"}))
USELESS = st.builds(Spending, st.just(0), st.just(5.0), st.just({})) | st.builds(
    Spending, PAGES, st.sampled_from([math.nan, math.inf, -1.0]), st.just({})
)


def test_three_to_five_credits_a_page() -> None:
    history = [Spending(10, 30.0, {}), Spending(4, 20.0, {})]
    assert credits_range(history, {}, 349, is_bounded=True) == CreditsRange(1047, 1745, 2)
    assert credits_range(history, {}, 349, is_bounded=False) == CreditsRange(1047, None, 2)
    tenths = [Spending(10, sum([0.1] * 30), {})]
    assert credits_range(tenths, {}, 10, is_bounded=True) == CreditsRange(3, 3, 1)


@given(st.lists(PLAIN | OTHER | USELESS, max_size=12), st.integers(0, 1_000_000))
def test_the_range_holds_what_each_of_the_last_batches_would_have_cost(
    history: list[Spending], pages: int
) -> None:
    found = credits_range(history, {}, pages, is_bounded=True)
    usable = [
        item
        for item in history
        if not item.override and item.pages and math.isfinite(item.credits) and item.credits >= 0
    ]
    last = usable[:MOST_BATCHES]
    assert (found is None) == (not last)
    if found is not None:
        assert found.batches == len(last)
        assert found.most is not None
        costs = [pages * item.credits / item.pages for item in last]
        assert found.least - 0.001 <= min(costs) <= found.least + 1.001
        assert found.most - 1.001 <= max(costs) <= found.most + 0.001


def test_what_is_not_known_may_exceed_a_budget() -> None:
    assert not may_exceed(CreditsRange(10, 100, 1), 100, pages_unknown=False)
    assert may_exceed(CreditsRange(10, 101, 1), 100, pages_unknown=False)
    assert may_exceed(CreditsRange(10, 20, 1), 100, pages_unknown=True)
    assert may_exceed(CreditsRange(10, None, 1), 100, pages_unknown=False)
    assert may_exceed(None, 100, pages_unknown=False)


@given(st.lists(PLAIN, min_size=1, max_size=6), st.integers(0, 10_000), st.integers(0, 10_000))
def test_more_pages_never_cost_less(history: list[Spending], pages: int, more: int) -> None:
    fewer = credits_range(history, {}, pages, is_bounded=True)
    greater = credits_range(history, {}, pages + more, is_bounded=True)
    assert fewer is not None
    assert greater is not None
    assert fewer.least <= greater.least
    assert (fewer.most or 0) <= (greater.most or 0)
