"""Extracted values flattened into the columns of a schema; any module may import it.

Reads both shapes of an output. Nothing here raises for a strange answer: a value that is not what
the schema promised is shown as it came. Source: api/README §11.4.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final, cast

from extend_desktop.domain.numbers import as_float, write_json
from extend_desktop.domain.schema import FieldKind, SchemaField, arrays_in, as_mapping

CellValue = str | int | Decimal | bool | None
_MAX_STEPS = 12
_CODE_KEY = "iso_4217_currency_code"
_AMOUNT_KEY = "amount"
_SIGNATURE_FIELDS = (
    SchemaField("printed_name", "printed_name", FieldKind.TEXT),
    SchemaField("signature_date", "signature_date", FieldKind.DATE),
    SchemaField("is_signed", "is_signed", FieldKind.BOOLEAN),
    SchemaField("title_or_role", "title_or_role", FieldKind.TEXT),
)


class Presence(StrEnum):
    """Whether a field has a value, and if not, in which way it has none."""

    VALUE = "value"
    NULL = "null"
    """The extractor says there is nothing."""
    EMPTY = "empty"
    """An empty text, list or object."""
    ABSENT = "absent"
    """The answer does not mention the field."""


class ColumnPart(StrEnum):
    """Which part of a field a column shows; only currencies have two."""

    VALUE = "value"
    AMOUNT = "amount"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class ResultColumn:
    """One column of the results.

    Attributes:
        path: keys from the root joined by dots; unique together with `part`.
        title: what stands above the column.
        kind: of the field; ARRAY columns show how many items there are.
        keys: the same path as a tuple, for keys that contain a dot; empty means split `path`.
    """

    path: str
    title: str
    kind: FieldKind
    part: str = ColumnPart.VALUE
    keys: tuple[str, ...] = ()

    @property
    def steps(self) -> tuple[str, ...]:
        """The keys from the root to the value."""
        return self.keys or tuple(step for step in self.path.split(".") if step)


@dataclass(frozen=True, slots=True)
class ResultCell:
    """One value of one document.

    Attributes:
        value: text, number or boolean, whole and as it came; of an array, the number of its items;
            else None.
        confidence: 0 to 1, the lowest known at or under the path; None when unknown.
    """

    value: CellValue
    confidence: float | None = None
    presence: Presence = Presence.VALUE


@dataclass(frozen=True, slots=True)
class ItemShape:
    """One row per item of one array: the parent's columns repeat, the item's follow.

    Attributes:
        array: the array's own column, out of those of the documents shape.
        parents: all other columns of the documents shape.
        items: columns whose paths are relative to an item.
    """

    array: ResultColumn
    parents: tuple[ResultColumn, ...]
    items: tuple[ResultColumn, ...]


ABSENT_CELL: Final = ResultCell(None, None, Presence.ABSENT)
_MISSING: Final = object()


def columns_of(fields: Sequence[SchemaField]) -> tuple[ResultColumn, ...]:
    """Return the columns of the documents shape, in the schema's order.

    Objects are flattened; a currency gives two columns; an array gives one, its count of items.
    """
    return tuple(_columns(fields, (), ""))


def array_columns(columns: Iterable[ResultColumn]) -> tuple[ResultColumn, ...]:
    """Return the arrays among `columns`: those a table of items can be made of."""
    return tuple(column for column in columns if column.kind is FieldKind.ARRAY)


def item_shape(fields: Sequence[SchemaField], array_path: str) -> ItemShape | None:
    """Return the columns for one row per item of the array at `array_path`; None if unknown."""
    columns = columns_of(fields)
    for keys, array in arrays_in(fields):
        own = next((column for column in columns if column.steps == keys), None)
        if own is None or own.path != array_path:
            continue
        parents = tuple(column for column in columns if column is not own)
        return ItemShape(own, parents, _item_columns(array))
    return None


def output_of(body: Mapping[str, object]) -> Mapping[str, object]:
    """Return the output inside a run's whole answer; a bare output is returned as it is."""
    if "output" in body and (body.get("object") == "extract_run" or "status" in body):
        return as_mapping(body.get("output"))
    return body


def cells_of(body: Mapping[str, object], columns: Sequence[ResultColumn]) -> tuple[ResultCell, ...]:
    """Return one cell a column out of a run's whole answer, or out of a bare output."""
    output = _Output(output_of(body))
    return tuple(_cell(output.root, column, output, ()) for column in columns)


def item_rows(body: Mapping[str, object], shape: ItemShape) -> tuple[tuple[ResultCell, ...], ...]:
    """Return one row per item of the array: parent cells, then item cells. No item, no row."""
    output = _Output(output_of(body))
    parents = tuple(_cell(output.root, column, output, ()) for column in shape.parents)
    items = _dig(output.root, shape.array.steps)
    if not isinstance(items, list | tuple):
        return ()
    rows: list[tuple[ResultCell, ...]] = []
    for index, item in enumerate(cast("Sequence[object]", items)):
        place = (*shape.array.steps[:-1], f"{shape.array.steps[-1]}[{index}]")
        cells = (_cell(item, column, output, place) for column in shape.items)
        rows.append((*parents, *cells))
    return tuple(rows)


def lowest_confidence(cells: Iterable[ResultCell]) -> float | None:
    """Return the lowest confidence among `cells`, or None when none is known."""
    return min((cell.confidence for cell in cells if cell.confidence is not None), default=None)


def _columns(
    fields: Sequence[SchemaField], parents: tuple[str, ...], prefix: str
) -> Iterator[ResultColumn]:
    for one in fields:
        keys, title = (*parents, one.key), prefix + one.title
        path = ".".join(keys)
        children = _children_of(one)
        if children:
            yield from _columns(children, keys, f"{title}.")
        elif one.kind is FieldKind.CURRENCY:
            yield ResultColumn(path, f"{title} amount", one.kind, ColumnPart.AMOUNT, keys)
            yield ResultColumn(path, f"{title} currency", one.kind, ColumnPart.CODE, keys)
        else:
            yield ResultColumn(path, title, one.kind, ColumnPart.VALUE, keys)


def _children_of(one: SchemaField) -> tuple[SchemaField, ...]:
    if one.kind is FieldKind.SIGNATURE:
        return one.children or _SIGNATURE_FIELDS
    return one.children if one.kind is FieldKind.OBJECT else ()


def _item_columns(array: SchemaField) -> tuple[ResultColumn, ...]:
    prefix = f"{array.title}."
    if array.children:
        return tuple(_columns(array.children, (), prefix))
    kind = array.item_kind or FieldKind.UNKNOWN
    if kind is FieldKind.CURRENCY:
        return (
            ResultColumn("", f"{array.title} amount", kind, ColumnPart.AMOUNT),
            ResultColumn("", f"{array.title} currency", kind, ColumnPart.CODE),
        )
    return (ResultColumn("", array.title, kind),)


class _Output:
    """One output: its values, and the lowest confidence at or under every path."""

    def __init__(self, output: Mapping[str, object]) -> None:
        self._confidences: dict[tuple[str, ...], float] = {}
        if _has_json_shape(output):
            self.root: object = output.get("value")
            self._read_metadata(as_mapping(output.get("metadata")))
        else:
            entries = output.items()
            self.root = {key: self._plain(one, (key,), _MAX_STEPS) for key, one in entries}

    def confidence_at(self, place: tuple[str, ...]) -> float | None:
        """Return the lowest confidence at or under a place; array steps are `name[0]`."""
        return self._confidences.get(place)

    def _read_metadata(self, metadata: Mapping[str, object]) -> None:
        for path, entry in metadata.items():
            facts = as_mapping(entry)
            found = _confidence(facts, "ocrConfidence", "logprobsConfidence")
            if found is not None:
                self._note(tuple(str(path).split(".", _MAX_STEPS)), found)

    def _plain(self, value: object, here: tuple[str, ...], depth: int) -> object:
        """Return an older value without its entries' wrapping, noting their confidences."""
        if _is_older_entry(value):
            entry = as_mapping(value)
            found = _confidence(entry, "confidence")
            if found is not None:
                self._note(here, found)
            value = entry["value"]
        if depth <= 0:
            return value
        if isinstance(value, Mapping):
            entries = as_mapping(cast("object", value)).items()
            return {key: self._plain(one, (*here, str(key)), depth - 1) for key, one in entries}
        if isinstance(value, list | tuple) and here:
            items = enumerate(cast("Sequence[object]", value))
            places = ((one, (*here[:-1], f"{here[-1]}[{at}]")) for at, one in items)
            return [self._plain(one, place, depth - 1) for one, place in places]
        return cast("object", value)

    def _note(self, place: tuple[str, ...], confidence: float) -> None:
        for length in range(1, len(place) + 1):
            self._keep(place[:length], confidence)
            last = place[length - 1]
            if last.endswith("]") and "[" in last:
                self._keep((*place[: length - 1], last.split("[", 1)[0]), confidence)

    def _keep(self, place: tuple[str, ...], confidence: float) -> None:
        known = self._confidences.get(place)
        self._confidences[place] = confidence if known is None else min(known, confidence)


def _has_json_shape(output: Mapping[str, object]) -> bool:
    """Tell the JSON shape from the older map of fields. Source: api/README §11.4."""
    if not isinstance(output.get("value"), Mapping):
        return False
    return isinstance(output.get("metadata"), Mapping) or set(output) <= {"value", "metadata"}


def _is_older_entry(value: object) -> bool:
    entry = as_mapping(value)
    return "value" in entry and not entry.keys().isdisjoint(("id", "type", "confidence"))


def _confidence(facts: Mapping[str, object], *names: str) -> float | None:
    known = [_share(facts.get(name)) for name in names]
    return min((one for one in known if one is not None), default=None)


def _share(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        return None
    return as_float(value) if 0 <= value <= 1 else None


def _cell(
    root: object, column: ResultColumn, output: _Output, place: tuple[str, ...]
) -> ResultCell:
    found = _dig(root, column.steps)
    if column.kind is FieldKind.CURRENCY:
        found = _currency_part(found, column.part)
    if found is _MISSING:
        return ABSENT_CELL
    confidence = output.confidence_at((*place, *column.steps))
    if found is None:
        return ResultCell(None, confidence, Presence.NULL)
    if _is_empty(found):
        empty = 0 if column.kind is FieldKind.ARRAY else None
        return ResultCell(empty, confidence, Presence.EMPTY)
    return ResultCell(_scalar(found, column.kind), confidence)


def _dig(root: object, keys: Sequence[str]) -> object:
    """Follow `keys`; null on the way is null, anything else without the key is missing."""
    here = root
    for key in keys:
        if here is None:
            return None
        if not isinstance(here, Mapping) or key not in here:
            return _MISSING
        here = cast("Mapping[str, object]", here)[key]
    return here


def _currency_part(found: object, part: str) -> object:
    if isinstance(found, Mapping):
        key = _CODE_KEY if part == ColumnPart.CODE else _AMOUNT_KEY
        return as_mapping(cast("object", found)).get(key, _MISSING)
    if part == ColumnPart.CODE and found is not None:
        return _MISSING
    return found


def _is_empty(value: object) -> bool:
    return isinstance(value, str | list | tuple | dict) and not value


def _scalar(value: object, kind: FieldKind) -> str | int | Decimal | bool:
    if kind is FieldKind.ARRAY and isinstance(value, list | tuple):
        return len(cast("Sequence[object]", value))
    if isinstance(value, str | bool | int | Decimal):
        return value
    if isinstance(value, float):
        return Decimal(repr(value)) if math.isfinite(value) else str(value)
    return _compact(value)


def _compact(value: object) -> str:
    """Return a nested value as compact JSON; one too deep or too odd for that as an ellipsis."""
    try:
        return write_json(value, ascii_only=False)
    except (RecursionError, ValueError, TypeError):
        return "…"
