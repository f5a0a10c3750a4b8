"""Extracted values flattened into the columns of a schema; any module may import it.

Reads both shapes of an output. Nothing here raises for a strange answer: a value that is not what
the schema promised is shown as it came. Source: docs/extend-api.md#output.
"""

from __future__ import annotations

import json
import math
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from decimal import Decimal
from enum import StrEnum
from typing import Final, cast

from extend_desktop.domain.numbers import exact_sum, write_json
from extend_desktop.domain.outputs import Output, Place
from extend_desktop.domain.schema import FieldKind, SchemaField, arrays_in, as_mapping
from extend_desktop.values import dataclass

CellValue = str | int | Decimal | bool | None
_NUMBERS = (FieldKind.NUMBER, FieldKind.INTEGER)
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


PART_KEYS: Final = {
    ColumnPart.AMOUNT: "amount",
    ColumnPart.CODE: "iso_4217_currency_code",
}
"""Where in a currency its parts are."""


@dataclass(frozen=True, slots=True)
class ResultColumn:
    """One column of the results.

    Attributes:
        path: keys from the root joined by dots; unique together with `part`, so a key that holds a
            dot is put in brackets where it could be taken for an object's: `["a.b"]`.
        title: the column's heading.
        field_title: the same without the word for `part`; may be left empty where that is the title.
        own_title: the short heading where the array is known: without its title, and without a word
            for `part` that says nothing more; in the same way.
        kind: of the field; ARRAY columns show how many items there are.
        keys: the same path as a tuple, for keys that contain a dot; empty means split `path`.
    """

    path: str
    title: str
    kind: FieldKind
    part: str = ColumnPart.VALUE
    keys: tuple[str, ...] = ()
    field_title: str = field(default="", compare=False)
    own_title: str = field(default="", compare=False)

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
        score: the review agent's, 1 to 5 (best), in the same way.
    """

    value: CellValue
    confidence: float | None = None
    presence: Presence = Presence.VALUE
    score: int | None = None


@dataclass(frozen=True, slots=True)
class ItemShape:
    """The columns of the items of one array.

    Attributes:
        array: the array's own column, out of those of the documents shape.
        items: columns whose paths are relative to an item.
    """

    array: ResultColumn
    items: tuple[ResultColumn, ...]


@dataclass(frozen=True, slots=True)
class Total:
    """What the numbers of a column add up to, exactly.

    Attributes:
        code: the currency they are of; empty of plain numbers and where none is given.
        count: how many numbers there are.
    """

    code: str
    amount: Decimal
    count: int = 0


_PART_WORDS: Final = {ColumnPart.AMOUNT: "amount", ColumnPart.CODE: "currency"}
ABSENT_CELL: Final = ResultCell(None, None, Presence.ABSENT)
_MISSING: Final = object()


def columns_of(fields: Sequence[SchemaField]) -> tuple[ResultColumn, ...]:
    """Return the columns of the documents shape, in the schema's order.

    Objects are flattened; a currency gives two columns; an array gives one, its count of items.
    """
    columns = tuple(_columns(fields, (), "", ""))
    taken = Counter((column.path, column.part) for column in columns)
    return tuple(
        replace(column, path=_exact_path(column.keys))
        if taken[column.path, column.part] > 1 or '["' in column.path
        else column
        for column in columns
    )


def array_columns(columns: Iterable[ResultColumn]) -> tuple[ResultColumn, ...]:
    """Return the arrays among `columns`: those a table of items can be made of."""
    return tuple(column for column in columns if column.kind is FieldKind.ARRAY)


def item_shape(fields: Sequence[SchemaField], array_path: str) -> ItemShape | None:
    """Return the columns of the items of the array at `array_path`; None if unknown."""
    columns = columns_of(fields)
    for keys, array in arrays_in(fields):
        own = next((column for column in columns if column.steps == keys), None)
        if own is None or own.path != array_path:
            continue
        return ItemShape(own, _item_columns(array))
    return None


def output_of(body: Mapping[str, object]) -> Mapping[str, object]:
    """Return the output inside a run's whole answer; a bare output is returned as it is."""
    if "output" in body and ("status" in body or body.get("object") == "extract_run"):
        return as_mapping(body.get("output"))
    return body


def cells_of(body: Mapping[str, object], columns: Sequence[ResultColumn]) -> tuple[ResultCell, ...]:
    """Return one cell a column out of a run's whole answer, or out of a bare output."""
    output = Output(output_of(body))
    return tuple(cell_of(output.root, column, output, ()) for column in columns)


def items_at(root: object, steps: Sequence[str]) -> Sequence[object]:
    """Return the items of an array; a lone value where there should be a list is its one item."""
    found = _dig(root, steps)
    if found is _MISSING or found is None:
        return ()
    return cast("Sequence[object]", found) if isinstance(found, list | tuple) else (found,)


def merged_totals(totals: Iterable[Total]) -> tuple[Total, ...]:
    """Return one total a currency, the largest first."""
    by_code: dict[str, list[Total]] = {}
    for total in totals:
        by_code.setdefault(total.code, []).append(total)
    merged = (
        Total(code, exact_sum(each.amount for each in parts), sum(each.count for each in parts))
        for code, parts in by_code.items()
    )
    return tuple(sorted(merged, key=lambda total: total.amount, reverse=True))


def is_summed(column: ResultColumn) -> bool:
    """Whether the values of a column can be added up."""
    return is_amount(column) or column.kind in _NUMBERS


def is_amount(column: ResultColumn) -> bool:
    """Whether the values of a column are amounts of money by the schema."""
    return column.kind is FieldKind.CURRENCY and column.part == ColumnPart.AMOUNT


def total_column(columns: Sequence[ResultColumn]) -> int | None:
    """Return the number of the column that a grid adds up by itself: the last of amounts."""
    amounts = (number for number, column in enumerate(columns) if is_amount(column))
    return max(amounts, default=None)


def code_column(columns: Sequence[ResultColumn], number: int) -> int | None:
    """Return the number of the column with the currency of the amounts in column `number`."""
    steps = columns[number].steps
    if columns[number].kind is not FieldKind.CURRENCY:
        return None
    return next(
        (
            at
            for at, column in enumerate(columns)
            if column.part == ColumnPart.CODE and column.steps == steps
        ),
        None,
    )


def _columns(
    fields: Sequence[SchemaField], parents: tuple[str, ...], array: str, prefix: str
) -> Iterator[ResultColumn]:
    """Yield the columns of fields; titles begin with that of the array they are in, then of the object."""
    for schema_field in fields:
        keys, own = (*parents, schema_field.key), prefix + schema_field.title
        path = ".".join(keys)
        children = _children_of(schema_field)
        if children:
            yield from _columns(children, keys, array, f"{own}.")
        elif schema_field.kind is FieldKind.CURRENCY:
            for part, word in _PART_WORDS.items():
                short = own if _says_amount(own, part, in_array=bool(array)) else f"{own} {word}"
                titles = (f"{array}{own} {word}", f"{array}{own}", short)
                yield _column(path, schema_field.kind, part, keys, titles)
        else:
            titles = (array + own, array + own, own)
            yield _column(path, schema_field.kind, ColumnPart.VALUE, keys, titles)


def _says_amount(own: str, part: ColumnPart, *, in_array: bool) -> bool:
    """Whether a field's own title is enough for its amounts."""
    word = _PART_WORDS[ColumnPart.AMOUNT]
    return part == ColumnPart.AMOUNT and (in_array or own.casefold().endswith(word))


def _column(
    path: str,
    kind: FieldKind,
    part: ColumnPart,
    keys: tuple[str, ...],
    titles: tuple[str, str, str],
) -> ResultColumn:
    title, field_title, own_title = titles
    return ResultColumn(path, title, kind, part, keys, field_title, own_title)


def _exact_path(keys: Sequence[str]) -> str:
    """Return a path that can be read in one way only."""
    steps = [_exact_step(key) for key in keys]
    return "".join(steps).removeprefix(".")


def _exact_step(key: str) -> str:
    is_plain = key and not any(character in key for character in '.[]"')
    return f".{key}" if is_plain else f"[{json.dumps(key, ensure_ascii=False)}]"


def unique_names(names: Iterable[str], taken: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the names in order, none twice nor in `taken`, whatever the case of their letters.

    A later one gives way: the second "Total" becomes "Total (2)".
    """
    known = {_folded(name) for name in taken}
    unique: list[str] = []
    for name in names:
        number, free = 2, name
        while _folded(free) in known:
            free, number = f"{name} ({number})", number + 1
        known.add(_folded(free))
        unique.append(free)
    return tuple(unique)


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold().strip()


def _children_of(schema_field: SchemaField) -> tuple[SchemaField, ...]:
    if schema_field.kind is FieldKind.SIGNATURE:
        return schema_field.children or _SIGNATURE_FIELDS
    return schema_field.children if schema_field.kind is FieldKind.OBJECT else ()


def _item_columns(array: SchemaField) -> tuple[ResultColumn, ...]:
    prefix = f"{array.title}."
    if array.children:
        return _with_short_code(tuple(_columns(array.children, (), prefix, "")))
    kind = array.item_kind or FieldKind.UNKNOWN
    if kind is FieldKind.CURRENCY:
        amount = ResultColumn("", f"{array.title} amount", kind, ColumnPart.AMOUNT)
        code = ResultColumn("", f"{array.title} currency", kind, ColumnPart.CODE)
        return _with_short_code((replace(amount, own_title=array.title), code))
    return (ResultColumn("", array.title, kind),)


def _with_short_code(columns: tuple[ResultColumn, ...]) -> tuple[ResultColumn, ...]:
    """Return the columns of an item; the only one of currencies needs no word of its amounts."""
    if sum(column.part == ColumnPart.CODE for column in columns) != 1:
        return columns
    word = _PART_WORDS[ColumnPart.CODE]
    return tuple(
        replace(column, own_title=word) if column.part == ColumnPart.CODE else column
        for column in columns
    )


def cell_of(root: object, column: ResultColumn, output: Output, place: Place) -> ResultCell:
    """Return a column's value below `root`, which stands at `place` of the output."""
    found = _dig(root, column.steps)
    if column.kind is FieldKind.CURRENCY:
        found = _currency_part(found, column.part)
    if found is _MISSING:
        return ABSENT_CELL
    here = (*place, *column.steps)
    confidence, score = output.confidence_at(here), output.score_at(here)
    if found is None:
        return ResultCell(None, confidence, Presence.NULL, score)
    if _is_empty(found):
        is_empty_list = column.kind is FieldKind.ARRAY and isinstance(found, list | tuple)
        empty = 0 if is_empty_list else None
        return ResultCell(empty, confidence, Presence.EMPTY, score)
    return ResultCell(_scalar(found, column.kind), confidence, score=score)


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
        key = PART_KEYS[ColumnPart(part)]
        return as_mapping(cast("object", found)).get(key, _MISSING)
    if part == ColumnPart.CODE and found is not None:
        return _MISSING
    return found


def _is_empty(value: object) -> bool:
    return isinstance(value, str | list | tuple | dict) and not value


def _scalar(value: object, kind: FieldKind) -> str | int | Decimal | bool:
    if kind is FieldKind.ARRAY:
        is_list = isinstance(value, list | tuple)
        # Anything else as a text, so that a number is not taken for a count of items.
        return len(cast("Sequence[object]", value)) if is_list else _text_of(value)
    if isinstance(value, str | bool | int | Decimal):
        return value
    if isinstance(value, float):
        return Decimal(repr(value)) if math.isfinite(value) else str(value)
    return _compact(value)


def _text_of(value: object) -> str:
    return value if isinstance(value, str) else _compact(value)


def _compact(value: object) -> str:
    """Return a nested value as compact JSON; one too deep or too odd for that as an ellipsis."""
    try:
        return write_json(value, ascii_only=False)
    except (RecursionError, ValueError, TypeError):
        return "…"
