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
    setting_of,
    with_choice,
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


@pytest.mark.parametrize(
    ("override", "problem"),
    [
        ([1], OverrideProblem("not_object")),
        ({"fields": []}, OverrideProblem("legacy", "fields")),
        (
            {"advancedOptions": {"citationMode": "page"}},
            OverrideProblem(
                "no_choice", "advancedOptions.citationMode", wanted="line, word, block"
            ),
        ),
        (
            {"advancedOptions": {"arrayStrategy": {"type": "fast"}}},
            OverrideProblem(
                "no_choice",
                "advancedOptions.arrayStrategy.type",
                wanted="large_array_heuristics, large_array_max_context, large_array_overlap_context",
            ),
        ),
        (
            {"advancedOptions": {"chunkingOptions": {"chunkingStrategy": {}}}},
            OverrideProblem(
                "no_choice",
                "advancedOptions.chunkingOptions.chunkingStrategy",
                wanted="standard, semantic, contextual",
            ),
        ),
        ({"schema": []}, OverrideProblem("wrong_type", "schema", wanted="an object")),
        ({"baseVersion": 4}, OverrideProblem("wrong_type", "baseVersion", wanted="a text")),
        (
            {"advancedOptions": {"pageRanges": {}}},
            OverrideProblem("wrong_type", "advancedOptions.pageRanges", wanted="a list"),
        ),
    ],
)
def test_a_problem_names_its_place_and_what_would_be_right(
    override: object, problem: OverrideProblem
) -> None:
    assert read_override(json.dumps(override)) == problem


@pytest.mark.parametrize(
    "text", ["{\n oops", '{"schema": {"a": 1e999}}', '{"baseVersion": "\\ud800"}']
)
def test_what_cannot_be_sent_as_json_names_its_line(text: str) -> None:
    assert read_override(text) == OverrideProblem("not_json", line=2 if "\n" in text else 1)


@pytest.mark.parametrize(
    "item",
    [
        1,
        {},
        {"start": 1},
        {"start": 1, "end": 2, "step": 1},
        {"start": True, "end": 2},
        {"start": 1, "end": "2"},
        {"start": 1.0, "end": 2},
        {"start": 0, "end": 2},
        {"start": 3, "end": 2},
    ],
)
def test_what_is_no_range_of_pages_is_refused_and_not_shown(item: object) -> None:
    ranges = [{"start": 1, "end": 1}, item]
    problem = read_override(json.dumps({"advancedOptions": {"pageRanges": ranges}}))
    assert problem == OverrideProblem(
        "wrong_type", "advancedOptions.pageRanges", wanted='[{"start": 1, "end": 5}]'
    )
    assert page_ranges_text(ranges) == "1"
    assert page_ranges_text(item) == ""


def test_a_setting_is_read_and_changed_at_its_path() -> None:
    before = {"baseVersion": "4.6.0", "advancedOptions": {"chunkingOptions": {"pages": 3, "x": 1}}}
    assert setting_of(before, ("baseVersion",)) == "4.6.0"
    assert setting_of(before, ("chunkingOptions",)) == {"pages": 3, "x": 1}
    assert setting_of(before, ("chunkingOptions", "pages")) == 3
    assert setting_of(before, ("chunkingOptions", "none")) is None
    assert setting_of(before, ("baseVersion", "pages")) is None
    assert setting_of({"advancedOptions": []}, ("pages",)) is None
    changed = with_choice(before, ("chunkingOptions", "pages"), 4)
    assert setting_of(changed, ("chunkingOptions",)) == {"pages": 4, "x": 1}
    assert with_choice(before, ("baseVersion",), None) == {
        "advancedOptions": before["advancedOptions"]
    }
    taken = with_choice(
        with_choice(changed, ("chunkingOptions", "x"), None), ("chunkingOptions", "pages"), None
    )
    assert taken == {"baseVersion": "4.6.0"}


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
