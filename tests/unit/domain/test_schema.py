"""Configs of both forms read as fields, whatever is in them."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from extend_desktop.domain.schema import MAX_DEPTH, FieldKind, SchemaField, arrays_in, schema_of

CONFIG: dict[str, Any] = {
    "schema": {
        "type": "object",
        "properties": {
            "invoice_number": {"type": ["string", "null"], "description": "As printed"},
            "date": {"type": ["string", "null"], "extend:type": "date", "extend:name": "Date"},
            "total": {"type": "object", "extend:type": "currency"},
            "paid": {"type": ["boolean", "null"]},
            "kind": {"enum": ["a", "b", None]},
            "vendor": {"type": "object", "properties": {"name": {"type": ["string", "null"]}}},
            "line_items": {
                "type": "array",
                "items": {"type": "object", "properties": {"quantity": {"type": "integer"}}},
            },
            "tags": {"type": "array", "items": {"type": "string"}},
        },
    }
}


def kinds(fields: tuple[SchemaField, ...]) -> dict[str, FieldKind]:
    return {field.key: field.kind for field in fields}


def test_json_form_in_its_own_order() -> None:
    fields = schema_of(CONFIG)
    assert list(kinds(fields).items()) == [
        ("invoice_number", FieldKind.TEXT),
        ("date", FieldKind.DATE),
        ("total", FieldKind.CURRENCY),
        ("paid", FieldKind.BOOLEAN),
        ("kind", FieldKind.ENUM),
        ("vendor", FieldKind.OBJECT),
        ("line_items", FieldKind.ARRAY),
        ("tags", FieldKind.ARRAY),
    ]
    by_key = {field.key: field for field in fields}
    assert by_key["date"].title == "Date"
    assert by_key["invoice_number"].description == "As printed"
    assert kinds(by_key["vendor"].children) == {"name": FieldKind.TEXT}
    assert by_key["line_items"].item_kind is FieldKind.OBJECT
    assert kinds(by_key["line_items"].children) == {"quantity": FieldKind.INTEGER}
    assert by_key["tags"].item_kind is FieldKind.TEXT
    assert [keys for keys, _ in arrays_in(fields)] == [("line_items",), ("tags",)]


def test_older_form_is_told_by_its_fields() -> None:
    config = {
        "schema": {"properties": {"ignored": {"type": "string"}}},
        "fields": [
            {"id": "1", "name": "Total", "type": "currency", "description": "With tax"},
            {
                "id": "2",
                "name": "Lines",
                "type": "array",
                "schema": [{"name": "n", "type": "date"}],
            },
            {"id": "3", "type": "text of tomorrow"},
            {"type": "string"},
            "nonsense",
        ],
    }
    fields = schema_of(config)
    assert kinds(fields) == {
        "Total": FieldKind.CURRENCY,
        "Lines": FieldKind.ARRAY,
        "3": FieldKind.UNKNOWN,
    }
    assert fields[1].item_kind is FieldKind.OBJECT
    assert kinds(fields[1].children) == {"n": FieldKind.DATE}
    assert [field.description for field in fields] == ["With tax", "", ""]
    assert [field.children for field in (fields[0], fields[2])] == [(), ()]
    assert [field.item_kind for field in (fields[0], fields[2])] == [None, None]


def test_an_older_list_of_what_is_not_said_has_items_of_an_unknown_kind() -> None:
    (lines,) = schema_of({"fields": [{"name": "Lines", "type": "array"}]})
    assert (lines.item_kind, lines.children) == (FieldKind.UNKNOWN, ())


def test_a_config_without_schema_has_no_fields() -> None:
    assert schema_of({}) == ()
    assert schema_of({"schema": None, "fields": "x"}) == ()


def test_endless_nesting_is_cut() -> None:
    node: dict[str, Any] = {"type": "string"}
    for _ in range(2000):
        node = {"type": "object", "properties": {"deeper": node}}
    fields, depth = schema_of({"schema": node}), 0
    while fields:
        fields, depth = fields[0].children, depth + 1
    assert depth == MAX_DEPTH
    entry: dict[str, Any] = {"name": "leaf", "type": "text"}
    for _ in range(200):
        entry = {"name": "deeper", "type": "object", "schema": [entry]}
    fields, depth = schema_of({"fields": [entry]}), 0
    while fields:
        fields, depth = fields[0].children, depth + 1
    assert depth == MAX_DEPTH


WORDS = st.sampled_from(
    ["type", "properties", "items", "enum", "extend:type", "extend:name", "fields", "schema"]
)
SCALARS = st.sampled_from([None, True, 7, "", "object", "array", "currency", "x"])
SCHEMA_LIKE = st.recursive(
    SCALARS,
    lambda inner: st.dictionaries(WORDS, inner, max_size=3) | st.lists(inner, max_size=2),
    max_leaves=8,
)


@settings(max_examples=60)
@given(st.dictionaries(WORDS, SCHEMA_LIKE, max_size=4))
def test_nothing_in_a_config_raises(config: dict[str, Any]) -> None:
    for item in schema_of(config):
        assert isinstance(item.kind, FieldKind)
