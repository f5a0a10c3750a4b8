"""Keys and paths with dots, brackets and quotes: columns and confidences of their own."""

from __future__ import annotations

from typing import Any

from extend_desktop.domain.outputs import Output
from extend_desktop.domain.results import ResultCell, ResultColumn, cells_of, columns_of
from extend_desktop.domain.schema import FieldKind, SchemaField, schema_of


def body(value: object, metadata: object = None) -> dict[str, Any]:
    output = {"value": value, "metadata": {} if metadata is None else metadata}
    return {"object": "extract_run", "status": "PROCESSED", "output": output}


def test_keys_with_dots_are_kept_whole() -> None:
    fields = (SchemaField("a.b", "a.b", FieldKind.TEXT),)
    assert cells_of(body({"a.b": "x", "a": {"b": "y"}}), columns_of(fields))[0].value == "x"
    assert ResultColumn("a.b", "t", FieldKind.TEXT).steps == ("a", "b")


ODD = columns_of(
    schema_of(
        {
            "schema": {
                "properties": {
                    "a.b": {"type": "string"},
                    "a": {"type": "object", "properties": {"b": {"type": "string"}}},
                    "phone no.": {"type": "string"},
                    "x[0]": {"type": "string"},
                    "x": {"type": "array", "items": {"type": "string"}},
                    "": {"type": "string"},
                }
            }
        }
    )
)
ODD_VALUES = {"a.b": "1", "a": {"b": "2"}, "phone no.": "3", "x[0]": "4", "x": ["y"], "": "5"}


def odd_cells(metadata: dict[str, float]) -> dict[str, ResultCell]:
    entries = {path: {"ocrConfidence": share} for path, share in metadata.items()}
    cells = cells_of(body(ODD_VALUES, entries), ODD)
    return {column.path: cell for column, cell in zip(ODD, cells, strict=True)}


def test_odd_keys_are_columns_of_their_own() -> None:
    cells = odd_cells({})
    assert {path: cell.value for path, cell in cells.items()} == {
        '["a.b"]': "1", "a.b": "2", "phone no.": "3", "x[0]": "4", "x": 1, "": "5",
    }  # fmt: skip


def test_odd_keys_have_confidences_of_their_own() -> None:
    cells = odd_cells({'["a.b"]': 0.1, "a.b": 0.2, "phone no.": 0.3, "": 0.5})
    assert [cell.confidence for cell in cells.values()] == [0.1, 0.2, 0.3, None, None, 0.5]
    cells = odd_cells({"['x[0]']": 0.4, "x[0]": 0.6})
    assert (cells["x[0]"].confidence, cells["x"].confidence) == (0.4, 0.6)
    # Said in a way that can mean both, a doubt is a doubt about both.
    cells = odd_cells({"a.b": 0.2})
    assert (cells['["a.b"]'].confidence, cells["a.b"].confidence) == (0.2, 0.2)
    older = {
        "a.b": {"type": "string", "value": "1", "confidence": 0.1},
        "a": {"type": "object", "value": {"b": {"id": "b", "value": "2", "confidence": 0.2}}},
    }
    assert [cell.confidence for cell in cells_of(older, ODD)[:2]] == [0.1, 0.2]


def test_paths_that_would_be_the_same_are_written_exactly() -> None:
    text = {"type": "string"}
    inner = {"type": "object", "properties": {"z": text}}
    outer = {"type": "object", "properties": {"y": inner}}
    properties = {"x.y": inner, "x": outer, '["ü"]': text, "plain": text}
    columns = columns_of(schema_of({"schema": {"properties": properties}}))
    assert [column.path for column in columns] == [
        '["x.y"].z', "x.y.z", '["[\\"ü\\"]"]', "plain",
    ]  # fmt: skip


def test_items_under_odd_keys_have_confidences_of_their_own() -> None:
    values = {"li.nes": [{"q.ty": 1, "price": 2}, {"q.ty": 3}], "it's": 4}
    shares = {
        "li.nes[0].q.ty": 0.1,
        "li.nes[0].price": 0.2,
        "li.nes[1].q.ty": 0.3,
        "li.nes[9].x": 0,
    }
    measures = {path: {"ocrConfidence": share} for path, share in shares.items()}
    output = Output(
        {"value": values, "metadata": {**measures, '["it\'s"]': {"ocrConfidence": 0.4}}}
    )
    places = [("li.nes", 0, "q.ty"), ("li.nes", 0, "price"), ("li.nes", 1, "q.ty"), ("it's",)]
    assert [output.confidence_at(place) for place in places] == [0.1, 0.2, 0.3, 0.4]
    assert output.confidence_at(("li.nes", 0)) == 0.1
    single = Output({"value": {"a.b": 1}, "metadata": {"['a.b']": {"ocrConfidence": 0.5}}})
    assert single.confidence_at(("a.b",)) == 0.5


def test_paths_as_long_as_a_book_are_harmless() -> None:
    paths = {".".join(["a"] * 50_000): 0.1, "[" * 50_000: 0.1, "x[" + "9" * 5000 + "]": 0.1}
    assert odd_cells({**paths, "a.b": 0.2})["a.b"].confidence == 0.2
