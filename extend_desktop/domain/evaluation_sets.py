"""Evaluation sets: documents with the output that is expected of them; any module may import it.

Source: docs/extend-api.md#evaluation-sets.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import datetime
from typing import cast

from extend_desktop.domain.ids import EvaluationSetId, ExtractorId, FileId
from extend_desktop.domain.outputs import Output
from extend_desktop.domain.results import output_of
from extend_desktop.domain.schema import FieldKind, SchemaField, as_mapping
from extend_desktop.values import dataclass

MAX_ITEMS_PER_CALL = 100


@dataclass(frozen=True, slots=True)
class EvaluationSet:
    """A set of one extractor, as listed."""

    id: EvaluationSetId
    name: str
    description: str
    extractor_id: ExtractorId
    created_at: datetime | None


@dataclass(frozen=True, slots=True)
class EvaluationSetPage:
    """One page of evaluation sets."""

    sets: tuple[EvaluationSet, ...]
    next_token: str | None


@dataclass(frozen=True, slots=True)
class EvaluationItem:
    """A file at Extend and the values that are expected of it."""

    file_id: FileId
    value: Mapping[str, object] = field(repr=False)


def expected_value(body: Mapping[str, object], schema: Sequence[SchemaField]) -> dict[str, object]:
    """Return a run's values in the shape of the schema: every field, null where there is none.

    The reviewed values where a person corrected the run. Fields unknown to the schema are left out.
    """
    return _object(Output(output_of(body)).root, schema)


def file_id_of(body: Mapping[str, object]) -> FileId | None:
    """Return the file a run worked on; an input given by address has one only there."""
    found = as_mapping(body.get("file")).get("id")
    return FileId(found) if isinstance(found, str) and found else None


def shape_problems(value: Mapping[str, object], schema: Sequence[SchemaField]) -> tuple[str, ...]:
    """Return the paths at which edited values lack a field of the schema or have an unknown one."""
    return tuple(_problems(value, schema, ""))


def _object(value: object, schema: Sequence[SchemaField]) -> dict[str, object]:
    found = as_mapping(value)
    return {item.key: _conforming(found.get(item.key), item) for item in schema}


def _conforming(value: object, schema_field: SchemaField) -> object:
    if not schema_field.children:
        return value
    if schema_field.kind is FieldKind.ARRAY:
        items = cast("Sequence[object]", value) if isinstance(value, list | tuple) else ()
        return [_object(item, schema_field.children) for item in items]
    return value if value is None else _object(value, schema_field.children)


def _problems(value: Mapping[str, object], schema: Sequence[SchemaField], path: str) -> list[str]:
    known = {item.key: item for item in schema}
    problems = [f"{path}{key}" for key in (*known, *value) if (key in known) != (key in value)]
    for key, item in known.items():
        if item.children and key in value:
            problems += _problems_inside(value[key], item, f"{path}{key}")
    return problems


def _problems_inside(value: object, schema_field: SchemaField, path: str) -> list[str]:
    if value is None:
        return []
    if schema_field.kind is not FieldKind.ARRAY:
        return _problem_or_inside(value, schema_field, path)
    if not isinstance(value, list | tuple):
        return [path]
    return [
        problem
        for at, item in enumerate(cast("Sequence[object]", value))
        for problem in _problem_or_inside(item, schema_field, f"{path}[{at}]")
    ]


def _problem_or_inside(value: object, schema_field: SchemaField, path: str) -> list[str]:
    if not isinstance(value, Mapping):
        return [path]
    return _problems(as_mapping(cast("object", value)), schema_field.children, f"{path}.")
