"""Expected outputs conform to the schema they are for, whatever a run answered."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.evaluation_sets import expected_value, file_id_of, shape_problems
from extend_desktop.domain.schema import schema_of

CONFIG: dict[str, Any] = {
    "schema": {
        "type": "object",
        "properties": {
            "vendor": {"type": ["string", "null"]},
            "total": {
                "type": "object",
                "extend:type": "currency",
                "properties": {
                    "amount": {"type": ["number", "null"]},
                    "iso_4217_currency_code": {"type": ["string", "null"]},
                },
            },
            "address": {
                "type": "object",
                "properties": {"city": {"type": "string"}, "zip": {"type": "string"}},
            },
            "items": {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {"sku": {"type": "string"}, "net": {"type": "number"}},
                },
            },
        },
    }
}
SCHEMA = schema_of(CONFIG)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=8,
)
FIELDS = st.dictionaries(st.sampled_from(["vendor", "total", "address", "items", "odd"]), VALUES)


def body(value: object) -> dict[str, Any]:
    return {"object": "extract_run", "status": "PROCESSED", "output": {"value": value}}


@given(FIELDS)
def test_every_answer_becomes_an_output_that_conforms(value: dict[str, Any]) -> None:
    expected = expected_value(body(value), SCHEMA)
    assert list(expected) == ["vendor", "total", "address", "items"]
    assert shape_problems(expected, SCHEMA) == ()


def test_values_keep_their_digits_and_what_lacks_is_null() -> None:
    value = {
        "vendor": "Harbor",
        "total": {"amount": Decimal("1.10"), "iso_4217_currency_code": "EUR"},
        "items": [{"net": 3, "unknown": 1}],
        "unknown": True,
    }
    assert expected_value(body(value), SCHEMA) == {
        "vendor": "Harbor",
        "total": {"amount": Decimal("1.10"), "iso_4217_currency_code": "EUR"},
        "address": None,
        "items": [{"sku": None, "net": 3}],
    }


def test_what_does_not_conform_is_named_by_its_path() -> None:
    value = expected_value(body({"items": [{"sku": "a", "net": 1}, {}]}), SCHEMA)
    items: Any = value["items"]
    del items[1]["net"]
    items[0]["colour"] = "red"
    value |= {"address": "Berlin", "extra": 1}
    del value["vendor"]
    assert set(shape_problems(value, SCHEMA)) == {
        "vendor",
        "extra",
        "address",
        "items[0].colour",
        "items[1].net",
    }


def test_the_file_is_that_of_the_run() -> None:
    assert file_id_of({"file": {"id": "file_1"}}) == "file_1"
    for odd in ({}, {"file": None}, {"file": {"id": ""}}, {"file": {"id": 7}}, {"file": "x"}):
        assert file_id_of(odd) is None
