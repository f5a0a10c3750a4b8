"""Words for the extractor of a new batch: its version, its fields, and when it is gone."""

from __future__ import annotations

from collections.abc import Sequence

from extend_desktop.domain.extractors import ExtractorVersion
from extend_desktop.domain.ids import ExtractorId
from extend_desktop.domain.schema import FieldKind, SchemaField
from extend_desktop.presentation.drafts import version_text
from extend_desktop.presentation.joining import joined_parts
from extend_desktop.presentation.nouns import FIELDS
from extend_desktop.presentation.quantities import counted
from extend_desktop.presentation.text import plain, with_detail
from extend_desktop.presentation.translation import marked, tr, tr_n

ADD_FAVOURITE = marked("Make it a favourite: it is offered first")
REMOVE_FAVOURITE = marked("No favourite any more")
FAVOURITE = marked("Favourite")
GONE = marked("This extractor is no longer at Extend: choose another one")
NO_AUTHOR = marked("Extend does not say who made a version; its dashboard may.")
_MOST_FIELDS, _MOST_CHARS = 30, 60
_KINDS = {
    FieldKind.TEXT: marked("text", "a kind of field"),
    FieldKind.NUMBER: marked("number", "a kind of field"),
    FieldKind.INTEGER: marked("integer", "a kind of field"),
    FieldKind.BOOLEAN: marked("boolean", "a kind of field"),
    FieldKind.DATE: marked("date", "a kind of field"),
    FieldKind.ENUM: marked("enum", "a kind of field"),
    FieldKind.CURRENCY: marked("currency", "a kind of field"),
    FieldKind.SIGNATURE: marked("signature", "a kind of field"),
    FieldKind.OBJECT: marked("object", "a kind of field"),
    FieldKind.ARRAY: marked("array", "a kind of field"),
}


def gone_text(extractor_id: ExtractorId) -> str:
    """Return that the extractor used last is not in the account any more."""
    return tr(
        "The extractor used last, {extractor_id}, is gone: choose another one",
        extractor_id=plain(extractor_id, 40),
    )


def version_line(version: ExtractorVersion | None) -> str:
    """Return when a version was made and what it is for, in one line; empty where nothing is known."""
    return "" if version is None else " · ".join(version_text(version).splitlines())


def fields_line(fields: Sequence[SchemaField]) -> str:
    """Return what will be extracted, such as '14 fields: Vendor, Date, Total'; empty for no schema."""
    if not fields:
        return ""
    names = joined_parts(plain(field.title, _MOST_CHARS) for field in fields)
    return with_detail(counted(len(fields), FIELDS), names)


def fields_tooltip(fields: Sequence[SchemaField]) -> str:
    """Return the fields with their kinds, a line each; arrays and objects with what is in them."""
    lines = [_field_line(field) for field in fields[:_MOST_FIELDS]]
    left = len(fields) - len(lines)
    return "\n".join([*lines, tr_n("… {n} more", "… {n} more", left, "fields")] if left else lines)


def _field_line(field: SchemaField) -> str:
    title, kind = plain(field.title, _MOST_CHARS), _KINDS.get(field.kind)
    inside = plain(joined_parts(plain(child.title, _MOST_CHARS) for child in field.children), 200)
    if not inside:
        return joined_parts((title, tr(kind) if kind else ""))
    if kind is None:
        return tr("{field} of {parts}", field=title, parts=inside)
    return tr("{field}, {kind} of {parts}", field=title, kind=tr(kind), parts=inside)
