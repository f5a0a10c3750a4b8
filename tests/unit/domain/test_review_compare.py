"""Two runs laid side by side: what differs, and what only moved."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.review import ReviewForm, form_of
from extend_desktop.domain.review_compare import Comparison, compare
from extend_desktop.domain.schema import schema_of

_TAXES = {
    "type": "array",
    "extend:name": "Taxes",
    "items": {"type": "object", "properties": {"rate": {"type": "number"}}},
}
_ITEM = {"type": "object", "properties": {"name": {"type": "string"}, "taxes": _TAXES}}
PROPERTIES: dict[str, Any] = {
    "vendor": {"type": "string"},
    "paid": {"type": "boolean"},
    "total": {"type": "number"},
    "lines": {"type": "array", "extend:name": "Lines", "items": _ITEM},
}


def form(value: dict[str, Any], properties: dict[str, Any] = PROPERTIES) -> ReviewForm:
    schema = schema_of({"schema": {"type": "object", "properties": properties}})
    return form_of({"value": value, "metadata": {}}, schema)


def line(name: str, *rates: int) -> dict[str, Any]:
    return {"name": name, "taxes": [{"rate": rate} for rate in rates]}


def differing(comparison: Comparison) -> list[tuple[str | int, ...]]:
    return [field.name for field in comparison.fields if field.differs]


def test_fields_that_differ_are_counted_with_arrays_as_one_each() -> None:
    this = form({"vendor": "Acme", "paid": True, "total": 1, "lines": [line("a"), line("b")]})
    other = form({"vendor": "Acne", "paid": True, "total": 1, "lines": [line("x"), line("y")]})
    comparison = compare(this, other)
    assert (comparison.different, comparison.total) == (2, 4)
    assert differing(comparison) == [("vendor",), ("Lines", 1, "name"), ("Lines", 2, "name")]


def test_what_only_looks_the_same_differs_and_what_is_the_same_does_not() -> None:
    this = form({"vendor": "1", "paid": True, "total": Decimal("1.50")})
    other = form({"vendor": 1, "paid": 1, "total": Decimal("1.5")})
    assert differing(compare(this, other)) == [("vendor",), ("paid",)]
    this, other = form({"vendor": None, "paid": False}), form({"vendor": "", "paid": None})
    assert differing(compare(this, other)) == [("vendor",), ("paid",)]


def test_an_item_that_was_left_out_makes_no_other_differ() -> None:
    names = ["a", "b", "c", "d"]
    this = form({"lines": [line(name) for name in names]})
    other = form({"lines": [line(name) for name in names if name != "b"]})
    comparison = compare(this, other)
    assert {name[:2] for name in differing(comparison)} == {("Lines", 2)}
    assert [field.other for field in comparison.fields if field.name[:2] == ("Lines", 2)] == [
        None,
        None,
    ]


def test_arrays_within_items_are_compared_by_what_is_in_them() -> None:
    this, other = form({"lines": [line("a", 7, 19)]}), form({"lines": [line("a", 7, 20)]})
    assert differing(compare(this, other)) == [("Lines", 1, "Taxes", 2, "rate")]


def test_fields_of_one_version_only_are_shown_too() -> None:
    this = form({"vendor": "Acme"}, {"vendor": {"type": "string"}})
    other = form({"vendor": "Acme", "iban": "DE1"}, {**PROPERTIES, "iban": {"type": "string"}})
    comparison = compare(this, other)
    names = {field.name for field in comparison.fields if field.this is None}
    assert names == {("paid",), ("total",), ("iban",)}
    assert differing(comparison) == [("paid",), ("total",), ("iban",)]


_LINES = st.lists(
    st.builds(line, st.sampled_from("abc"), st.integers(0, 2)) | st.builds(line, st.just("d")),
    max_size=6,
)


@given(_LINES, st.text(max_size=3))
def test_a_run_never_differs_from_itself(lines: list[dict[str, Any]], vendor: str) -> None:
    value = {"vendor": vendor, "lines": lines}
    comparison = compare(form(value), form(value))
    assert comparison.different == 0
    assert all(field.this is not None and field.other is not None for field in comparison.fields)


@given(_LINES, _LINES)
def test_every_value_of_both_runs_is_compared_once(
    lines: list[dict[str, Any]], other_lines: list[dict[str, Any]]
) -> None:
    comparison = compare(form({"lines": lines}), form({"lines": other_lines}))
    for side, items in (("this", lines), ("other", other_lines)):
        places = [
            field.place
            for compared in comparison.fields
            if (field := getattr(compared, side)) is not None and field.place[0] == "lines"
        ]
        assert len(places) == len(set(places))
        assert len(places) == sum(2 + len(item["taxes"]) for item in items)
