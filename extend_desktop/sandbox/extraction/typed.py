"""Reads text as the type a schema names. Only the sandbox extractor imports this module."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from extend_desktop.sandbox.extraction.values import (
    Conventions,
    Parsed,
    parse_boolean,
    parse_choice,
    parse_currency,
    parse_date,
    parse_months,
    parse_number,
)
from extend_desktop.sandbox.extraction.vocabulary import is_label, tokens_of

Schema = dict[str, Any]
Reader = Callable[[str], Parsed | None]

_MAX_TEXT = 160
_MAX_DEPTH = 5


def types_of(schema: Schema) -> set[str]:
    """Give the JSON types a schema allows, null left out."""
    declared: Any = schema.get("type", [])
    names = cast("list[Any]", declared if isinstance(declared, list) else [declared])
    return {str(name) for name in names} - {"null"}


def checked_properties(schema: Any, depth: int = 0) -> dict[str, Schema] | None:
    """Give an object schema's properties, or None when it is none the extractor can walk.

    Objects and arrays may nest five deep. Source: docs/extend-api.md#extractor-config.
    """
    properties = cast("Schema", schema).get("properties") if isinstance(schema, dict) else None
    if not isinstance(properties, dict) or depth > _MAX_DEPTH:
        return None
    checked = cast("dict[str, Any]", properties)
    return checked if all(_is_walkable(part, depth) for part in checked.values()) else None


def _is_walkable(schema: Any, depth: int) -> bool:
    if not isinstance(schema, dict):
        return False
    part = cast("Schema", schema)
    kinds = types_of(part)
    if "array" in kinds:
        return _is_walkable(part.get("items"), depth + 1)
    if "object" in kinds:
        return checked_properties(part, depth + 1) is not None
    return isinstance(part.get("enum", []), list)


def is_currency(schema: Schema) -> bool:
    """Say whether a schema asks for an amount with its currency."""
    return schema.get("extend:type") == "currency"


def is_text(schema: Schema) -> bool:
    """Say whether any text would do."""
    special = schema.get("extend:type") in {"date", "currency"} or "enum" in schema
    return not special and types_of(schema) <= {"string"}


def reader_for(key: str, schema: Schema, conventions: Conventions) -> Reader:
    """Give the function that reads a text as the property's type."""
    kinds = types_of(schema)
    if is_currency(schema):
        return lambda text: parse_currency(text, conventions)
    if schema.get("extend:type") == "date":
        return lambda text: parse_date(text, conventions)
    if "enum" in schema:
        allowed = [str(item) for item in schema["enum"] if item is not None]
        return lambda text: parse_choice(text, allowed)
    if "boolean" in kinds:
        return parse_boolean
    if "integer" in kinds:
        in_months = "months" in tokens_of(key) or "month" in tokens_of(key)
        return lambda text: _whole(text, conventions, in_months=in_months)
    if "number" in kinds:
        return lambda text: parse_number(text, conventions)
    return parse_text


def parse_text(text: str) -> Parsed | None:
    """Take a text as it is, unless it is a label, too long, or has no letter and no digit."""
    clean = text.strip(" :\t")
    if not any(character.isalnum() for character in clean) or is_label(text):
        return None
    return Parsed(clean, 1.0 if len(clean) <= _MAX_TEXT else 0.6, 0, len(text))


def _whole(text: str, conventions: Conventions, *, in_months: bool) -> Parsed | None:
    span = parse_months(text) if in_months else None
    found = span or parse_number(text, conventions)
    if found is None or float(found.value) != int(found.value):
        return None
    return Parsed(int(found.value), found.fit, found.start, found.end)
