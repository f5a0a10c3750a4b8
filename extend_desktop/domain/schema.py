"""An extractor version's config read as typed columns; any module may import it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


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
