"""Words for the extractor of a new batch: its version, its fields, and when it is gone."""

from __future__ import annotations

from collections.abc import Sequence

from extend_desktop.domain.extractors import ExtractorVersion
from extend_desktop.domain.ids import ExtractorId
from extend_desktop.domain.schema import FieldKind, SchemaField
from extend_desktop.presentation.drafts import version_text
from extend_desktop.presentation.quantities import count_text, counted
from extend_desktop.presentation.text import plain

ADD_FAVOURITE = "Make it a favourite: it is offered first"
REMOVE_FAVOURITE = "No favourite any more"
FAVOURITE = "Favourite"
GONE = "This extractor is no longer at Extend: choose another one"
NO_AUTHOR = "Extend does not say who made a version; its dashboard may."
_MOST_FIELDS, _MOST_CHARS = 30, 60


def gone_text(extractor_id: ExtractorId) -> str:
    """Return that the extractor used last is not in the account any more."""
    return f"The extractor used last, {plain(extractor_id, 40)}, is gone: choose another one"


def version_line(version: ExtractorVersion | None) -> str:
    """Return when a version was made and what it is for, in one line; empty where nothing is known."""
    return "" if version is None else " · ".join(version_text(version).splitlines())


def fields_line(fields: Sequence[SchemaField]) -> str:
    """Return what will be extracted, such as '14 fields: Vendor, Date, Total'; empty for no schema."""
    if not fields:
        return ""
    names = ", ".join(plain(field.title, _MOST_CHARS) for field in fields)
    return f"{counted(len(fields), 'field')}: {names}"


def fields_tooltip(fields: Sequence[SchemaField]) -> str:
    """Return the fields with their kinds, a line each; arrays and objects with what is in them."""
    lines = [_field_line(field) for field in fields[:_MOST_FIELDS]]
    left = len(fields) - len(lines)
    return "\n".join([*lines, f"… {count_text(left)} more"] if left else lines)


def _field_line(field: SchemaField) -> str:
    inside = ", ".join(plain(child.title, _MOST_CHARS) for child in field.children)
    kind = "" if field.kind is FieldKind.UNKNOWN else f", {field.kind.value}"
    return f"{plain(field.title, _MOST_CHARS)}{kind}{f' of {plain(inside, 200)}' if inside else ''}"
