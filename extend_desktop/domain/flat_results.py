"""A run's answer laid out in the columns of its schema, small enough to keep beside it.

The journal keeps one of these a result, so that 100,000 of them can be shown, sorted, searched and
counted without reading an answer. Any module may import it.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Final, cast

from extend_desktop.domain.doubts import Measure, MeasureKind, lowest, measure_at
from extend_desktop.domain.numbers import amount_text, number_text
from extend_desktop.domain.outputs import Output
from extend_desktop.domain.results import (
    CellValue,
    ColumnPart,
    Presence,
    ResultColumn,
    array_columns,
    cell_of,
    columns_of,
    item_shape,
    items_at,
    output_of,
)
from extend_desktop.domain.schema import FieldKind, SchemaField
from extend_desktop.values import dataclass

FLAT_VERSION: Final = 1
"""Of the rules of this module; what was kept by other rules is made anew."""
_MAX_KEY_CHARS = 120
_DIGITS = re.compile(r"[0-9]+")
_DECIMAL, _WHOLE, _VALUE, _NULL, _EMPTY, _ABSENT = "d", "i", "v", "n", "e", "a"
_PRESENCES = {Presence.NULL: _NULL, Presence.EMPTY: _EMPTY, Presence.ABSENT: _ABSENT}
_BY_CODE = {code: presence for presence, code in _PRESENCES.items()}
_OPPOSITE = str.maketrans("0123456789", "9876543210")


@dataclass(frozen=True, slots=True)
class FlatCell:
    """One value of one document.

    Attributes:
        value: as in `ResultCell`; of an array, the number of its items.
        measure: how sure the extractor is; of an array, of its least certain value.
    """

    value: CellValue
    presence: Presence = Presence.VALUE
    measure: Measure | None = None


@dataclass(frozen=True, slots=True)
class FlatResult:
    """One document.

    Attributes:
        cells: one a column of the schema.
        percents: how sure the extractor is of each value, of items too: a byte each, ascending.
        is_reviewed: somebody reviewed it at Extend; `is_edited`: and changed a value.
    """

    cells: tuple[FlatCell, ...]
    percents: bytes = b""
    is_reviewed: bool = False
    is_edited: bool = False


def flatten(body: Mapping[str, object], schema: tuple[SchemaField, ...]) -> FlatResult:
    """Return what is kept of a run's whole answer, or of a bare output.

    The values are those of `review.form_of`, without their places on the pages.
    """
    output = Output(output_of(body))
    cells: list[FlatCell] = []
    sure: list[int] = []
    for column, item_columns in _columns_with_items(schema):
        cell = cell_of(output.root, column, output, ())
        is_array = column.kind is FieldKind.ARRAY
        values = (
            _item_values(output, column, item_columns)
            if is_array
            else [(cell.presence, measure_at(output, column, column.steps))]
        )
        measures = [measure for presence, measure in values if presence is Presence.VALUE]
        sure.extend(measure.percent for measure in measures if measure is not None)
        known = lowest(measures) if is_array else values[0][1]
        cells.append(FlatCell(cell.value, cell.presence, known))
    return FlatResult(
        tuple(cells),
        bytes(sorted(sure)),
        body.get("reviewed") is True,
        body.get("edited") is True,
    )


@lru_cache(maxsize=8)
def _columns_with_items(
    schema: tuple[SchemaField, ...],
) -> tuple[tuple[ResultColumn, tuple[ResultColumn, ...]], ...]:
    """Return the columns of a schema, and of each array the columns of its items."""
    shapes = {
        column.path: item_shape(schema, column.path) for column in array_columns(columns_of(schema))
    }
    return tuple(
        (column, shape.items if (shape := shapes.get(column.path)) else ())
        for column in columns_of(schema)
    )


def _item_values(
    output: Output, array: ResultColumn, columns: Sequence[ResultColumn]
) -> list[tuple[Presence, Measure | None]]:
    return [
        (
            cell_of(item, column, output, (*array.steps, number)).presence,
            measure_at(output, column, (*array.steps, number, *column.steps)),
        )
        for number, item in enumerate(items_at(output.root, array.steps))
        for column in columns
    ]


def cells_to_json(cells: Sequence[FlatCell]) -> str:
    """Return the cells as JSON whose numbers keep their digits; `cells_from_json` reads it."""
    return json.dumps([_packed(cell) for cell in cells], separators=(",", ":"))


def cells_from_json(text: str) -> tuple[FlatCell, ...]:
    """Return what `cells_to_json` was given."""
    return tuple(_unpacked(*cell) for cell in cast("list[list[object]]", json.loads(text)))


def _packed(cell: FlatCell) -> list[object]:
    code, value = _PRESENCES.get(cell.presence, _VALUE), cell.value
    if isinstance(value, Decimal):
        code, value = _DECIMAL, str(value)
    elif isinstance(value, int) and not isinstance(value, bool) and code == _VALUE:
        code, value = _WHOLE, number_text(Decimal(value))
    if cell.measure is None:
        return [value, code]
    return [value, code, cell.measure.kind.value, round(cell.measure.share, 6)]


def _unpacked(value: object, code: object, kind: object = None, share: object = None) -> FlatCell:
    measure = None if kind is None else Measure(MeasureKind(str(kind)), float(cast("float", share)))
    if code == _DECIMAL:
        return FlatCell(Decimal(str(value)), measure=measure)
    if code == _WHOLE:
        return FlatCell(int(Decimal(str(value))), measure=measure)
    presence = _BY_CODE.get(str(code), Presence.VALUE)
    return FlatCell(cast("CellValue", value), presence, measure)


def sort_key(cell: FlatCell) -> str | None:
    """Return a text that orders the cells of a column; None for those without a value.

    Numbers go before texts and are ordered exactly; texts as people count (2 before 10), whatever
    the case and the accents of their letters and wherever the program runs.
    """
    value = cell.value
    if cell.presence is not Presence.VALUE or value is None:
        return None
    if isinstance(value, int | Decimal):
        number = Decimal(value)
        if number.is_finite():
            return "1" + number_key(number)
    return "2" + natural_key(str(value))


def natural_key(text: str) -> str:
    """Return a text that orders texts as people count and read."""
    plain = unicodedata.normalize("NFKD", text[:_MAX_KEY_CHARS].strip()).casefold()
    letters = "".join(character for character in plain if not unicodedata.combining(character))
    return _DIGITS.sub(_counted, letters)


def number_key(number: Decimal) -> str:
    """Return a text that orders finite numbers: sign, exponent, digits."""
    digits = "".join(map(str, number.as_tuple().digits)).strip("0")
    if not digits:
        return "1"
    size = _exponent_key(number.adjusted()) + digits
    return "0" + size.translate(_OPPOSITE) + "~" if number < 0 else "2" + size


def _exponent_key(exponent: int) -> str:
    length_and_digits = f"{len(str(abs(exponent))):02d}{abs(exponent)}"
    return (
        f"5{length_and_digits}" if exponent >= 0 else "4" + length_and_digits.translate(_OPPOSITE)
    )


def _counted(found: re.Match[str]) -> str:
    digits = found[0].lstrip("0") or "0"
    return f"{len(digits):03d}{digits}"


def searched_text(name: str, columns: Sequence[ResultColumn], cells: Sequence[FlatCell]) -> str:
    """Return what a search looks through: the document's name and its values, a line each."""
    values = (
        _searched(cell.value, column)
        for column, cell in zip(columns, cells, strict=True)
        if cell.presence is Presence.VALUE and column.kind is not FieldKind.ARRAY
    )
    return folded("\n".join([name, *values]))


def folded(text: str) -> str:
    """Return a text without the case of its letters, as a search compares it."""
    return unicodedata.normalize("NFKC", text).casefold()


def _searched(value: CellValue, column: ResultColumn) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if not isinstance(value, int | Decimal):
        return str(value)
    is_amount = column.kind is FieldKind.CURRENCY and column.part == ColumnPart.AMOUNT
    return amount_text(value) if is_amount else number_text(value)
