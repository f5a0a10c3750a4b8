"""Words for extracted values: null, empty and absent look different."""

from __future__ import annotations

from decimal import Decimal

from extend_desktop.domain.numbers import number_text
from extend_desktop.domain.results import Presence, ResultCell, ResultColumn
from extend_desktop.domain.schema import FieldKind
from extend_desktop.presentation.quantities import counted
from extend_desktop.presentation.text import plain

DOUBT_LIMIT_HINT = "Values less certain than this are marked in Results and Review"
LOW_CONFIDENCE = "A field of this row should be checked"
_PRESENCES = {
    Presence.NULL: "null",
    Presence.EMPTY: "empty",
    Presence.ABSENT: "—",
}
_EXPLANATIONS = {
    Presence.NULL: "The extractor found no value",
    Presence.EMPTY: "The extractor gave an empty value",
    Presence.ABSENT: "The answer does not mention this field",
}


def cell_text(column: ResultColumn, cell: ResultCell) -> str:
    """Return what the grid shows: '5 items' for an array, 'Yes' for a true value."""
    if column.kind is FieldKind.ARRAY and isinstance(cell.value, int):
        return counted(cell.value, "item")
    if cell.presence is not Presence.VALUE:
        return _PRESENCES[cell.presence]
    if isinstance(cell.value, bool):
        return "Yes" if cell.value else "No"
    if isinstance(cell.value, int | Decimal):
        return plain(number_text(cell.value))
    return plain(str(cell.value))


def presence_text(cell: ResultCell) -> str:
    """Return why a cell has no value, for a tooltip; empty when it has one."""
    return _EXPLANATIONS.get(cell.presence, "")
