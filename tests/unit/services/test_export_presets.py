"""Presets: kept and shared as text, whoever wrote it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.errors import ExportError
from extend_desktop.domain.exports import (
    ColumnChoice,
    CsvDialect,
    ExportFormat,
    ExportOptions,
    FieldMeasure,
)
from extend_desktop.presentation.errors import message_of
from extend_desktop.services.exports.presets import (
    BUILT_IN,
    LONGEST_NAME,
    ExportPreset,
    find_preset,
    preset_text,
    presets_of,
    read_preset,
    with_preset,
    without_preset,
)

NAMES = st.text(st.characters(exclude_categories=("Cs", "Cc", "Z")), min_size=1, max_size=40)
OPTIONS = st.builds(
    ExportOptions,
    format=st.sampled_from(ExportFormat),
    dialect=st.sampled_from(CsvDialect),
    items_of=st.one_of(st.none(), NAMES),
    columns=st.one_of(
        st.none(), st.lists(st.builds(ColumnChoice, NAMES, NAMES), max_size=4).map(tuple)
    ),
    provenance=st.booleans(),
    measures=st.lists(st.sampled_from(FieldMeasure), unique=True).map(tuple),
    formula_safety=st.booleans(),
    manifest=st.booleans(),
)
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=5)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(NAMES, OPTIONS)
def test_a_preset_comes_back_as_it_was(name: str, options: ExportOptions) -> None:
    preset = ExportPreset(name, options)
    assert read_preset(preset_text(preset), "a file") == preset
    saved = with_preset({}, preset)
    assert find_preset(saved, name.upper().lower()) in (preset, None)
    assert preset in presets_of(saved)
    assert without_preset(saved, name) == {}


@given(st.one_of(st.binary(max_size=200), JSON.map(json.dumps).map(str.encode)))
def test_anything_else_is_refused_with_a_sentence(content: bytes) -> None:
    with pytest.raises(ExportError) as caught:
        read_preset(content, "theirs.json")
    assert caught.value.code == "bad_preset"
    assert "theirs.json is no preset" in message_of(caught.value).detail


@given(st.sampled_from(["version", "name", "options", "format"]), JSON)
def test_a_preset_with_one_odd_part_is_read_or_refused(part: str, value: Any) -> None:
    whole = json.loads(preset_text(ExportPreset("Ours", ExportOptions())))
    try:
        name = read_preset(json.dumps({**whole, part: value}), "theirs.json").name
    except ExportError as error:
        name = error.code
    assert name == "bad_preset" or (name.strip() and len(name) <= LONGEST_NAME)


@pytest.mark.parametrize(
    "content",
    [
        "[" * 200_000,
        " " * 1_000_001,
        preset_text(ExportPreset("Ours", ExportOptions())).replace('"version": 1', '"version": 2'),
        preset_text(ExportPreset("Ours", ExportOptions())).replace('"Ours"', '" \\t "'),
        preset_text(ExportPreset("Ours", ExportOptions())).replace('"Ours"', json.dumps("x" * 81)),
    ],
)
def test_hostile_files_are_refused(content: str) -> None:
    with pytest.raises(ExportError):
        read_preset(content, "theirs.json")


def test_saved_presets_are_found_in_any_case_and_damage_costs_one_only() -> None:
    ours = ExportPreset("Monthly", ExportOptions(provenance=False))
    saved = with_preset({"Broken": "{"}, ours)
    assert [item.name for item in presets_of(saved)] == [
        *(item.name for item in BUILT_IN),
        "Monthly",
    ]
    assert find_preset(saved, " monthly ") == ours
    assert find_preset(saved, "EXCEL international") == BUILT_IN[1]
    assert find_preset(saved, "broken") is None
    again = with_preset(saved, ExportPreset("MONTHLY", ExportOptions()))
    assert set(again) == {"Broken", "MONTHLY"}
