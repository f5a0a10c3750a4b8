"""An override config: what Extend would refuse is known before it is sent."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.override_config import (
    OverrideProblem,
    advanced_setting,
    page_ranges_of,
    page_ranges_text,
    read_override,
    with_setting,
)
from extend_desktop.presentation.batch_options import override_problem_text

RANGES = st.lists(
    st.tuples(st.integers(1, 900), st.integers(0, 99)).map(
        lambda pair: {"start": pair[0], "end": pair[0] + pair[1]}
    )
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{\n oops", "This is not JSON: look at line 2"),
        ("[1]", "An override is an object"),
        ('{"fields": []}', "the older form"),
        ('{"citationsEnabled": true}', "There is no “citationsEnabled”; known are advancedOptions"),
        ('{"advancedOptions": {"pages": 1}}', "There is no “advancedOptions.pages”"),
        ('{"advancedOptions": []}', "“advancedOptions” must be an object"),
        ('{"advancedOptions": {"citationsEnabled": 1}}', "must be true or false"),
        ('{"baseProcessor": "fast"}', "must be one of extraction_performance"),
        ('{"advancedOptions": {"pageRanges": [{"start": 0, "end": 2}]}}', "pageRanges” must be"),
    ],
)
def test_what_is_wrong_is_said(text: str, words: str) -> None:
    problem = read_override(text)
    assert isinstance(problem, OverrideProblem)
    assert words in override_problem_text(problem)


def test_what_is_right_comes_through_as_it_is() -> None:
    text = '{"baseVersion": "4.6.0", "advancedOptions": {"pageRanges": [{"start": 1, "end": 5}]}}'
    assert read_override(text) == json.loads(text)
    assert read_override("  ") == {}


@given(RANGES)
def test_page_ranges_come_back_from_their_words(ranges: list[dict[str, int]]) -> None:
    assert page_ranges_of(page_ranges_text(ranges)) == ranges


@pytest.mark.parametrize("text", ["x", "0", "5-2", "1-", "1-2-3", "-1"])
def test_what_is_no_range_is_none(text: str) -> None:
    assert page_ranges_of(text) is None


@given(st.sampled_from(["baseVersion", "pageRanges", "citationsEnabled"]), st.integers())
def test_a_setting_taken_back_leaves_no_trace(key: str, value: int) -> None:
    before = {"extractionRules": "x", "advancedOptions": {"citationMode": "line"}}
    changed = with_setting(before, key, value)
    assert value in (changed.get(key), advanced_setting(changed, key))
    assert with_setting(changed, key, None) == before
    assert with_setting(with_setting({}, key, value), key, None) == {}
