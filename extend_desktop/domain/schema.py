"""An extractor version's config read as typed fields; any module may import it.

Reads both forms of a config, JSON Schema and the older list of fields, and never raises: what does
not make sense is left out or becomes a field of unknown kind. Source:
docs/extend-api.md#extractor-config.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from enum import StrEnum
from typing import cast

from extend_desktop.values import dataclass

MAX_DEPTH = 8
"""Extend allows 5 levels; deeper ones are not followed.

Source: docs/extend-api.md#limits-at-a-glance.
"""


class FieldKind(StrEnum):
    """Type of an extracted field, from JSON Schema plus Extend's own types."""

    TEXT = "text"
    NUMBER = "number"
    INTEGER = "integer"
    BOOLEAN = "boolean"
    DATE = "date"
    ENUM = "enum"
    CURRENCY = "currency"
    SIGNATURE = "signature"
    OBJECT = "object"
    ARRAY = "array"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class SchemaField:
    """One field of a schema, in the schema's order.

    Attributes:
        key: property name.
        title: `extend:name` if given, else the key.
        children: of an object; of an array, its item's fields (empty for primitive items).
        item_kind: of an array's items.
    """

    key: str
    title: str
    kind: FieldKind
    description: str = ""
    children: tuple[SchemaField, ...] = field(default=())
    item_kind: FieldKind | None = None


_KINDS_BY_WORD = {
    "string": FieldKind.TEXT,
    "number": FieldKind.NUMBER,
    "integer": FieldKind.INTEGER,
    "boolean": FieldKind.BOOLEAN,
    "date": FieldKind.DATE,
    "enum": FieldKind.ENUM,
    "currency": FieldKind.CURRENCY,
    "signature": FieldKind.SIGNATURE,
    "object": FieldKind.OBJECT,
    "array": FieldKind.ARRAY,
}
_EXTEND_TYPES = frozenset({"date", "currency", "signature"})


def schema_of(config: Mapping[str, object]) -> tuple[SchemaField, ...]:
    """Return the fields of a version's config, in order; none when it has no schema.

    A `fields` list marks the older form. Source: docs/extend-api.md#extractor-config.
    """
    older = config.get("fields")
    if _is_list(older):
        return _older_fields(older, 1)
    return _properties_of(as_mapping(config.get("schema")), 1)


def merged_fields(
    fields: Sequence[SchemaField], others: Sequence[SchemaField]
) -> tuple[SchemaField, ...]:
    """Return the fields of two versions: the first's, then what only the second has.

    A field that both have is the first's, with the children of both.
    """
    by_key = {other.key: other for other in others}
    merged = [
        replace(field, children=merged_fields(field.children, by_key[field.key].children))
        if field.key in by_key and field.children
        else field
        for field in fields
    ]
    known = {field.key for field in fields}
    return (*merged, *(other for other in others if other.key not in known))


def has_review_agent(config: Mapping[str, object]) -> bool:
    """Whether a version's config has the review agent score every value.

    Source: docs/extend-api.md#extractor-config.
    """
    options = as_mapping(config.get("advancedOptions"))
    return as_mapping(options.get("reviewAgent")).get("enabled") is True


def arrays_in(fields: Sequence[SchemaField]) -> tuple[tuple[tuple[str, ...], SchemaField], ...]:
    """Return every array that is not inside another array, with the keys that lead to it."""
    return tuple(_arrays_in(fields, ()))


def as_mapping(value: object) -> Mapping[str, object]:
    """Return `value` when it is a JSON object, else an empty one."""
    # A dict, as nearly all are, is known at once; the other question goes through Python.
    if type(value) is dict or isinstance(value, Mapping):
        return cast("Mapping[str, object]", value)
    return {}


def as_text(value: object) -> str:
    """Return `value` when it is text, else the empty text."""
    return value if isinstance(value, str) else ""


def _arrays_in(
    fields: Sequence[SchemaField], parents: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], SchemaField]]:
    for schema_field in fields:
        keys = (*parents, schema_field.key)
        if schema_field.kind is FieldKind.ARRAY:
            yield keys, schema_field
        elif schema_field.kind is FieldKind.OBJECT:
            yield from _arrays_in(schema_field.children, keys)


def _is_list(value: object) -> bool:
    return isinstance(value, list | tuple)


def _items(value: object) -> Iterable[object]:
    return cast("Iterable[object]", value) if _is_list(value) else ()


def _properties_of(schema: Mapping[str, object], depth: int) -> tuple[SchemaField, ...]:
    if depth > MAX_DEPTH:
        return ()
    properties = as_mapping(schema.get("properties"))
    return tuple(_property(str(key), as_mapping(node), depth) for key, node in properties.items())


def _property(key: str, node: Mapping[str, object], depth: int) -> SchemaField:
    kind = _kind_of(node)
    title = as_text(node.get("extend:name")).strip() or key
    description = as_text(node.get("description"))
    if kind is FieldKind.ARRAY:
        item = as_mapping(node.get("items"))
        return SchemaField(
            key, title, kind, description, _properties_of(item, depth + 1), _kind_of(item)
        )
    if kind in (FieldKind.OBJECT, FieldKind.SIGNATURE):
        return SchemaField(key, title, kind, description, _properties_of(node, depth + 1))
    return SchemaField(key, title, kind, description)


def _kind_of(node: Mapping[str, object]) -> FieldKind:
    own_type = as_text(node.get("extend:type"))
    if own_type in _EXTEND_TYPES:
        return _KINDS_BY_WORD[own_type]
    if _is_list(node.get("enum")):
        return FieldKind.ENUM
    word = next((word for word in _type_words(node.get("type")) if word != "null"), "")
    if not word and "properties" in node:
        return FieldKind.OBJECT
    return _KINDS_BY_WORD.get(word, FieldKind.UNKNOWN)


def _type_words(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    yield from (word for word in _items(value) if isinstance(word, str))


def _older_fields(entries: object, depth: int) -> tuple[SchemaField, ...]:
    if depth > MAX_DEPTH:
        return ()
    found = (_older_field(as_mapping(entry), depth) for entry in _items(entries))
    return tuple(value for value in found if value is not None)


def _older_field(entry: Mapping[str, object], depth: int) -> SchemaField | None:
    key = as_text(entry.get("name")) or as_text(entry.get("id"))
    if not key:
        return None
    kind = _KINDS_BY_WORD.get(as_text(entry.get("type")), FieldKind.UNKNOWN)
    children: tuple[SchemaField, ...] = ()
    if kind in (FieldKind.OBJECT, FieldKind.ARRAY, FieldKind.SIGNATURE):
        children = _older_fields(entry.get("schema"), depth + 1)
    item_kind = None
    if kind is FieldKind.ARRAY:
        item_kind = FieldKind.OBJECT if children else FieldKind.UNKNOWN
    return SchemaField(key, key, kind, as_text(entry.get("description")), children, item_kind)
