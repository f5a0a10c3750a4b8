"""Outputs of both shapes flattened into cells: presence, confidence, and hostile answers."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extend_desktop.domain.numbers import write_json
from extend_desktop.domain.outputs import Output, root_of
from extend_desktop.domain.results import (
    ColumnPart,
    ItemShape,
    Presence,
    ResultCell,
    array_columns,
    cell_of,
    cells_of,
    columns_of,
    item_shape,
    items_at,
    output_of,
    unique_names,
)
from extend_desktop.domain.schema import schema_of

CONFIG: dict[str, Any] = {
    "schema": {
        "properties": {
            "number": {"type": ["string", "null"]},
            "total": {"type": "object", "extend:type": "currency"},
            "vendor": {"type": "object", "properties": {"name": {"type": "string"}}},
            "signed": {"type": "object", "extend:type": "signature"},
            "lines": {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {
                        "text": {"type": "string"},
                        "amount": {"type": "object", "extend:type": "currency"},
                    },
                },
            },
            "tags": {"type": "array", "items": {"type": "string"}},
        }
    }
}
FIELDS = schema_of(CONFIG)
COLUMNS = columns_of(FIELDS)


def body(value: object, metadata: object = None) -> dict[str, Any]:
    output = {"value": value, "metadata": {} if metadata is None else metadata}
    return {"object": "extract_run", "status": "PROCESSED", "output": output}


def item_rows(answer: dict[str, Any], shape: ItemShape) -> list[list[ResultCell]]:
    """The cells of each item of an array, as the results and the exports read them."""
    output = Output(output_of(answer))
    steps = shape.array.steps
    return [
        [cell_of(item, column, output, (*steps, number)) for column in shape.items]
        for number, item in enumerate(items_at(output.root, steps))
    ]


def by_path(answer: dict[str, Any]) -> dict[tuple[str, str], ResultCell]:
    cells = cells_of(answer, COLUMNS)
    return {(column.path, column.part): cell for column, cell in zip(COLUMNS, cells, strict=True)}


def test_columns_follow_the_schema() -> None:
    assert [(column.path, column.part) for column in COLUMNS] == [
        ("number", ColumnPart.VALUE),
        ("total", ColumnPart.AMOUNT),
        ("total", ColumnPart.CODE),
        ("vendor.name", ColumnPart.VALUE),
        ("signed.printed_name", ColumnPart.VALUE),
        ("signed.signature_date", ColumnPart.VALUE),
        ("signed.is_signed", ColumnPart.VALUE),
        ("signed.title_or_role", ColumnPart.VALUE),
        ("lines", ColumnPart.VALUE),
        ("tags", ColumnPart.VALUE),
    ]
    assert [column.path for column in array_columns(COLUMNS)] == ["lines", "tags"]


def test_values_of_the_json_shape() -> None:
    cells = by_path(
        body(
            {
                "number": "A-1",
                "total": {"amount": -12.5, "iso_4217_currency_code": "EUR"},
                "vendor": {"name": "Müller"},
                "lines": [{}, {}, {}],
                "tags": [],
            }
        )
    )
    assert cells["number", "value"].value == "A-1"
    assert cells["total", "amount"].value == -12.5
    assert cells["total", "code"].value == "EUR"
    assert cells["vendor.name", "value"].value == "Müller"
    assert cells["lines", "value"].value == 3
    assert cells["tags", "value"] == ResultCell(0, None, Presence.EMPTY)


def test_null_empty_and_absent_are_told_apart() -> None:
    cells = by_path(body({"number": "", "vendor": None}))
    assert cells["number", "value"].presence is Presence.EMPTY
    assert cells["vendor.name", "value"].presence is Presence.NULL
    assert cells["total", "amount"].presence is Presence.ABSENT
    assert by_path(body({"number": None}))["number", "value"].presence is Presence.NULL


def test_confidence_is_the_lowest_at_or_under_the_path() -> None:
    metadata = {
        "number": {"ocrConfidence": 0.9, "logprobsConfidence": 0.7},
        "total": {"ocrConfidence": None, "logprobsConfidence": 0.8},
        "total.amount": {"ocrConfidence": 0.6},
        "lines[0].text": {"ocrConfidence": 0.95},
        "lines[1].text": {"ocrConfidence": 0.4},
        "lines[10].text": {"ocrConfidence": True},
        "tags": {"ocrConfidence": 7},
    }
    value = {"number": "1", "total": {"amount": 1}, "lines": [{"text": "a"}, {"text": "b"}]}
    answer = body({**value, "tags": ["x"]}, metadata)
    cells = by_path(answer)
    assert cells["number", "value"].confidence == 0.7
    assert cells["total", "amount"].confidence == 0.6
    assert cells["lines", "value"].confidence == 0.4
    assert cells["tags", "value"].confidence is None
    shape = item_shape(FIELDS, "lines")
    assert shape is not None
    rows = item_rows(answer, shape)
    assert [row[0].confidence for row in rows] == [0.95, 0.4]


def test_titles_are_also_known_without_the_part_and_without_the_array() -> None:
    amount = next(column for column in COLUMNS if column.part == "amount")
    assert (amount.title, amount.field_title) == ("total amount", "total")
    name = next(column for column in COLUMNS if column.path == "vendor.name")
    assert (name.title, name.own_title) == ("vendor.name", "vendor.name")
    shape = item_shape(FIELDS, "lines")
    assert shape is not None
    titles = [(item.title, item.field_title, item.own_title) for item in shape.items]
    assert titles == [
        ("lines.text", "lines.text", "text"),
        ("lines.amount amount", "lines.amount", "amount"),
        ("lines.amount currency", "lines.amount", "currency"),
    ]


def test_each_item_is_one_row() -> None:
    shape = item_shape(FIELDS, "lines")
    assert shape is not None
    items = [{"text": "a", "amount": {"amount": 2}}, {"text": "b"}, "odd"]
    rows = item_rows(body({"number": "N", "lines": items}), shape)
    assert [row[0].value for row in rows] == ["a", "b", None]
    assert rows[0][1].value == 2
    assert item_rows(body({"number": "N"}), shape) == []


def test_items_that_are_plain_values() -> None:
    shape = item_shape(FIELDS, "tags")
    assert shape is not None
    assert [column.path for column in shape.items] == [""]
    rows = item_rows(body({"tags": ["x", None]}), shape)
    assert [row[-1].value for row in rows] == ["x", None]
    assert rows[1][-1].presence is Presence.NULL
    assert item_shape(FIELDS, "number") is None


def test_the_older_shape() -> None:
    fields = schema_of(
        {
            "fields": [
                {"name": "Invoice No.", "type": "string"},
                {"name": "Total", "type": "currency"},
                {"name": "Lines", "type": "array", "schema": [{"name": "What", "type": "string"}]},
            ]
        }
    )
    output = {
        "Invoice No.": {"id": "1", "type": "string", "value": "77", "confidence": 0.5},
        "Total": {"id": "2", "type": "currency", "value": 12.5},
        "Lines": {
            "id": "3",
            "type": "array",
            "value": [{"What": {"id": "4", "type": "string", "value": "Tea", "confidence": 0.25}}],
        },
    }
    answer: dict[str, Any] = {"object": "extract_run", "status": "PROCESSED", "output": output}
    cells = cells_of(answer, columns_of(fields))
    assert [cell.value for cell in cells] == ["77", 12.5, None, 1]
    assert [cell.confidence for cell in cells] == [0.5, None, None, 0.25]
    shape = item_shape(fields, "Lines")
    assert shape is not None
    [row] = item_rows(answer, shape)
    assert (row[-1].value, row[-1].confidence) == ("Tea", 0.25)


def test_a_field_called_value_beside_one_called_type_is_no_older_entry() -> None:
    fields = schema_of(
        {"schema": {"properties": {"value": {"type": "string"}, "type": {"type": "string"}}}}
    )
    cells = cells_of(body({"value": "v", "type": "t"}), columns_of(fields))
    assert [cell.value for cell in cells] == ["v", "t"]


def test_wrong_types_are_shown_as_they_came() -> None:
    cells = by_path(
        body({"number": {"a": [1]}, "total": "12 EUR", "vendor": "Acme", "lines": "none"})
    )
    assert cells["number", "value"].value == '{"a":[1]}'
    assert cells["total", "amount"].value == "12 EUR"
    assert cells["total", "code"].presence is Presence.ABSENT
    assert cells["vendor.name", "value"].presence is Presence.ABSENT
    assert cells["lines", "value"].value == "none"


def test_an_answer_without_output_gives_absent_cells() -> None:
    for answer in ({"status": "FAILED", "output": None}, {"status": "X", "output": [1]}, {}):
        cells = cells_of(answer, COLUMNS)
        assert {cell.presence for cell in cells} == {Presence.ABSENT}
    assert output_of({"number": 1}) == {"number": 1}


def nested(depth: int) -> object:
    value: object = "bottom"
    for _ in range(depth):
        value = [value]
    return value


def test_deep_values_are_bounded_and_long_ones_whole() -> None:
    deep = nested(100_000)
    cells = by_path(body({"number": deep, "lines": [deep], "vendor": {"name": "x" * 100_000}}))
    assert cells["number", "value"].value == "…"
    assert cells["vendor.name", "value"].value == "x" * 100_000
    older: dict[str, Any] = {"number": {"type": "array", "value": deep}}
    assert cells_of(older, COLUMNS)[0].value == "…"


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(["id", "type", "value"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=3), inner, max_size=3)
        | st.fixed_dictionaries({"type": inner, "value": inner})
        | st.fixed_dictionaries({"amount": inner, "iso_4217_currency_code": inner})
    ),
    max_leaves=8,
)
NAMES = st.sampled_from(["number", "total", "vendor", "name", "lines", "tags", "signed"])
VALUES = st.dictionaries(NAMES, JSON | st.dictionaries(NAMES, JSON))
PATHS = st.sampled_from(["number", "total", "lines[0].text", "lines[", "[", "", "a.b.c", "]["])
BODIES = st.one_of(
    st.builds(body, VALUES, st.dictionaries(PATHS, JSON)),
    VALUES,
    st.fixed_dictionaries({"status": JSON, "output": JSON}),
)


@settings(max_examples=60)
@given(BODIES)
def test_no_answer_raises_and_every_cell_can_be_written(answer: dict[str, Any]) -> None:
    shape = item_shape(FIELDS, "lines")
    assert shape is not None
    rows = [cells_of(answer, COLUMNS), *item_rows(answer, shape)]
    for row in rows:
        for cell in row:
            write_json(cell.value).encode()
            assert cell.confidence is None or 0 <= cell.confidence <= 1
            has_value = cell.presence is Presence.VALUE
            assert has_value == (cell.value is not None and cell.presence is not Presence.EMPTY)


def test_names_are_numbered_until_one_is_free() -> None:
    names = unique_names(["Total", "total", "Total", "Sum"], ["SUM"])
    assert names == ("Total", "total (2)", "Total (3)", "Sum (2)")


def test_the_values_alone_are_those_of_the_output() -> None:
    older = {"total": {"id": "1", "type": "number", "value": 7, "confidence": 0.5}}
    for output in ({"value": {"total": 7}, "metadata": {}}, older):
        assert root_of(output) == {"total": 7} == Output(output).root


# 0, false, null, "" and [] of every kind, alone and as an item of a list.
@pytest.mark.parametrize("kind", ["string", "number", "integer", "boolean", "array", "object"])
@pytest.mark.parametrize(
    ("value", "presence"),
    [
        (0, Presence.VALUE),
        (Decimal("0.0"), Presence.VALUE),
        (False, Presence.VALUE),
        (None, Presence.NULL),
        ("", Presence.EMPTY),
        ([], Presence.EMPTY),
        ({}, Presence.EMPTY),
    ],
)
def test_nothing_is_told_from_zero_and_false(kind: str, value: object, presence: Presence) -> None:
    fields = schema_of(
        {
            "schema": {
                "properties": {
                    "before": {"type": "string"},
                    "it": {"type": kind},
                    "after": {"type": "string"},
                    "list": {"type": "array", "items": {"type": kind}},
                }
            }
        }
    )
    answer = body({"before": "b", "it": value, "after": "a", "list": [value, value]})
    before, it, after, _ = cells_of(answer, columns_of(fields))
    assert (before.value, after.value) == ("b", "a")
    assert it.presence is presence
    if presence is Presence.VALUE:
        assert it.value == (write_json(value) if kind == "array" else value)
        assert isinstance(it.value, bool) == (isinstance(value, bool) and kind != "array")
    shape = item_shape(fields, "list")
    assert shape is not None
    rows = item_rows(answer, shape)
    assert [(row[-1].presence, row[-1].value) for row in rows] == [(presence, it.value)] * 2
    assert cells_of(body({"before": "b"}), columns_of(fields))[1].presence is Presence.ABSENT


ROWS = st.none() | st.lists(st.none() | st.fixed_dictionaries({"text": st.integers()}), max_size=4)


@given(ROWS, st.none() | st.lists(st.text(), max_size=4))
def test_one_row_an_item_and_arrays_never_multiply(lines: Any, tags: Any) -> None:
    answer = body({"number": "A", "lines": lines, "tags": tags})
    for path, items in (("lines", lines), ("tags", tags)):
        shape = item_shape(FIELDS, path)
        assert shape is not None
        rows = item_rows(answer, shape)
        assert len(rows) == len(items or ())


def test_a_lone_value_in_place_of_a_list_is_its_one_item() -> None:
    shape = item_shape(FIELDS, "tags")
    assert shape is not None
    [row] = item_rows(body({"number": "A", "tags": "urgent"}), shape)
    assert row[-1].value == "urgent"
