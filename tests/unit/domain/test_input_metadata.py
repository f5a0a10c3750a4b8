"""Editing what goes along with inputs: common values, changes to many, what cannot be sent."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.input_metadata import (
    MetadataField,
    MetadataProblem,
    common_fields,
    count_too_long,
    edited,
    problem_of_key,
)

KEYS = st.sampled_from(["cost centre", "month", "Größe", "a", "b"])
ONE = st.dictionaries(KEYS, st.text(min_size=1, max_size=5), max_size=4)
MANY = st.lists(ONE, min_size=1, max_size=6)


@given(MANY)
def test_what_is_not_edited_stays_as_it_is(metadata: list[dict[str, str]]) -> None:
    fields = common_fields(metadata)
    assert [edited(item, fields) for item in metadata] == metadata


@given(MANY, st.text(min_size=1, max_size=5))
def test_a_value_for_all_leaves_their_other_values(
    metadata: list[dict[str, str]], value: str
) -> None:
    fields = (*common_fields(metadata), MetadataField("new", value))
    assert [edited(item, fields) for item in metadata] == [
        {**item, "new": value} for item in metadata
    ]


@given(MANY, KEYS)
def test_a_renamed_key_keeps_the_value_of_each_input(
    metadata: list[dict[str, str]], key: str
) -> None:
    fields = [
        replace(field, key="renamed", value=None) if field.was == key else field
        for field in common_fields(metadata)
    ]
    for item in metadata:
        expected = {("renamed" if known == key else known): value for known, value in item.items()}
        assert edited(item, fields) == expected


def test_only_equal_values_are_shown_and_missing_ones_are_not_equal() -> None:
    fields = common_fields([{"a": "1", "b": "2"}, {"a": "1", "b": "3"}, {"a": "1", "c": "4"}])
    assert [(field.key, field.value) for field in fields] == [("a", "1"), ("b", None), ("c", None)]
    assert edited({"a": "1"}, [MetadataField("a", "", "a")]) == {}
    assert edited({"a": "1", "b": "2"}, fields[1:]) == {"b": "2"}


def test_keys_that_cannot_be_sent() -> None:
    fields = [MetadataField(key, "x") for key in ("extend:usage_tags", "edInput", "a", "a", "")]
    assert [problem_of_key(field, fields) for field in fields] == [
        MetadataProblem.RESERVED,
        MetadataProblem.RESERVED,
        MetadataProblem.TWICE,
        MetadataProblem.TWICE,
        MetadataProblem.NO_KEY,
    ]
    assert problem_of_key(MetadataField("", ""), fields) is None


def test_the_limit_counts_each_input_with_what_it_keeps() -> None:
    rows = [{"own": "x" * 9_000}, {"own": "x"}]
    fields = (*common_fields(rows), MetadataField("new", "y" * 1_000))
    assert count_too_long(rows, fields) == 1
    assert count_too_long(rows, fields[:1]) == 0
