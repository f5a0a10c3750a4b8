"""The options of a batch in words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.batch_options import NO_OPTIONS, BatchOptions
from extend_desktop.presentation.batch_options import options_detail_text

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=6,
)
KEYS = st.sampled_from(["advancedOptions", "schema", "baseVersion", "x\ny"])


def test_each_option_has_a_line() -> None:
    options = BatchOptions(
        {
            "baseVersion": "4.6.0",
            "schema": {"type": "object"},
            "advancedOptions": {
                "pageRanges": [{"start": 1, "end": 5}, {"start": 8, "end": 8}],
                "citationsEnabled": False,
                "reviewAgent": {"enabled": True},
                "arrayCitationStrategy": "item",
            },
        },
        ("north", "q4"),
    )
    assert options_detail_text(options).splitlines() == [
        "Base version: 4.6.0",
        'schema: {"type":"object"}',
        "Pages: 1-5, 8",
        "Citations: off",
        "Review agent: on",
        "advancedOptions.arrayCitationStrategy: item",
        "Billing tags: north, q4",
    ]
    assert options_detail_text(NO_OPTIONS) == ""


def test_keys_with_dots_are_keys_like_others() -> None:
    options = BatchOptions({"a.b": 1, "advancedOptions": {".": 2}})
    assert options_detail_text(options).splitlines() == ["a.b: 1", "advancedOptions..: 2"]


@given(st.dictionaries(KEYS, JSON), st.lists(st.text("ab", min_size=1), max_size=2))
def test_as_many_lines_as_options_whatever_they_hold(
    override: dict[str, object], tags: list[str]
) -> None:
    options = BatchOptions(override, tuple(tags))
    assert len(options_detail_text(options).splitlines()) == options.count
