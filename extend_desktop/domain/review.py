"""A run's values as an operator checks them: how sure each is, and where it stands on its page.

Reads both shapes of an output; nothing here raises for a strange answer. Source:
docs/extend-api.md#output.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Final, TypeGuard, cast

from extend_desktop.domain.doubts import (
    DEFAULT_LIMIT_PERCENT,
    Measure,
    is_doubtful,
    measure_at,
    own_entry,
)
from extend_desktop.domain.numbers import decimals_of
from extend_desktop.domain.outputs import Output, Place
from extend_desktop.domain.page_geometry import Citation, older_citations, read_citations
from extend_desktop.domain.results import (
    CellValue,
    ItemShape,
    ResultCell,
    ResultColumn,
    Total,
    array_columns,
    cell_of,
    code_column,
    columns_of,
    is_amount,
    item_shape,
    items_at,
    merged_totals,
    output_of,
    total_column,
)
from extend_desktop.domain.schema import FieldKind, SchemaField, arrays_in, as_mapping, as_text
from extend_desktop.values import dataclass

_WORDS = re.compile("[A-Z]?[a-z]+|[A-Z]+")
"""The words of `line_total` and `lineTotal`."""
_AMOUNTS = frozenset({"amount", "total", "subtotal", "sum"})


@dataclass(frozen=True, slots=True)
class Insight:
    """A remark of the extractor on a value; `kind` may be a word that is not documented."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class ReviewField:
    """One value to check.

    Attributes:
        measure: None when the extractor says nothing of how sure it is.
        insights: the extractor's own remarks, plain text.
        limit_percent: below it the value is doubtful.
    """

    place: Place
    column: ResultColumn
    cell: ResultCell
    measure: Measure | None
    citations: tuple[Citation, ...]
    insights: tuple[Insight, ...]
    limit_percent: int = DEFAULT_LIMIT_PERCENT

    @property
    def is_doubtful(self) -> bool:
        """Whether there is a value that the extractor is not sure of."""
        return is_doubtful(self.cell.presence, self.measure, self.limit_percent)


@dataclass(frozen=True, slots=True)
class ReviewTable:
    """An array of the output: one row an item, one field a column."""

    array: ResultColumn
    columns: tuple[ResultColumn, ...]
    rows: tuple[tuple[ReviewField, ...], ...]

    @property
    def total_column(self) -> int | None:
        """The number of the column that is added up by itself: the last of amounts.

        One that is of money by the schema comes before one that only its name says is one.
        """
        named = (n for n, column in enumerate(self.columns) if _is_called_amount(column))
        by_schema = total_column(self.columns)
        return max(named, default=None) if by_schema is None else by_schema

    def decimals_of(self, number: int) -> int:
        """Return with how many decimals the numbers of a column line up."""
        values = (row[number].cell.value for row in self.rows)
        return decimals_of(value for value in values if _is_number(value))

    def totals_of(self, number: int) -> tuple[Total, ...]:
        """Return what a column of amounts adds up to, one total a currency; none of others.

        A sum of rates, quantities or unit prices means nothing.
        """
        code = code_column(self.columns, number)
        if not (is_amount(self.columns[number]) or _is_called_amount(self.columns[number])):
            return ()
        return merged_totals(
            Total("" if code is None else str(row[code].cell.value or ""), Decimal(value), 1)
            for row in self.rows
            if _is_number(value := row[number].cell.value)
        )


@dataclass(frozen=True, slots=True)
class ReviewForm:
    """All values of one document; an array within an item is one value, and read when asked for."""

    fields: tuple[ReviewField, ...]
    tables: tuple[ReviewTable, ...]
    _arrays: Callable[[Place], ReviewTable | None] = lambda _: None

    def __iter__(self) -> Iterator[ReviewField]:
        """Yield every field in the order in which it is checked."""
        yield from self.fields
        for table in self.tables:
            for row in table.rows:
                yield from row

    @property
    def doubtful(self) -> tuple[ReviewField, ...]:
        """The fields to check, in order."""
        return tuple(field for field in self if field.is_doubtful)

    def array_at(self, place: Place) -> ReviewTable | None:
        """Return an array at a place, also one within an item; None where the schema has none."""
        return self._arrays(place)


EMPTY_FORM: Final = ReviewForm((), ())


def form_of(
    body: Mapping[str, object],
    schema: Sequence[SchemaField],
    limit_percent: int = DEFAULT_LIMIT_PERCENT,
) -> ReviewForm:
    """Return the values of a run's whole answer, or of a bare output, in the schema's order."""
    reader = _Reader(Output(output_of(body)), tuple(schema), limit_percent)
    columns = columns_of(schema)
    arrays = {column.path for column in array_columns(columns)}
    root = reader.output.root
    fields = (reader.field(column, root, ()) for column in columns if column.path not in arrays)
    tables = (reader.table(column.steps) for column in columns if column.path in arrays)
    return ReviewForm(tuple(fields), tuple(filter(None, tables)), reader.table)


@dataclass(frozen=True, slots=True)
class _Reader:
    output: Output
    schema: tuple[SchemaField, ...]
    limit_percent: int

    def table(self, place: Place) -> ReviewTable | None:
        """Return the array at a place, which may be within an item of another."""
        shape = _shape_at(self.schema, place)
        if shape is None:
            return None
        rows = tuple(
            tuple(self.field(column, item, (*place, number)) for column in shape.items)
            for number, item in enumerate(items_at(_value_at(self.output.root, place), ()))
        )
        return ReviewTable(shape.array, shape.items, rows)

    def field(self, column: ResultColumn, root: object, at: Place) -> ReviewField:
        place = (*at, *column.steps)
        entry = own_entry(self.output, column, place)
        return ReviewField(
            place,
            column,
            cell_of(root, column, self.output, at),
            measure_at(self.output, column, place),
            citations_at(self.output, column, place),
            tuple(_insights(entry)),
            self.limit_percent,
        )


def _shape_at(schema: Sequence[SchemaField], place: Place) -> ItemShape | None:
    """Return the columns of the array at a place; None where the schema has no array."""
    fields, keys = schema, list[str]()
    for step in place:
        if isinstance(step, str):
            keys.append(step)
            continue
        found = dict(arrays_in(fields)).get(tuple(keys))
        if found is None:
            return None
        fields, keys = found.children, []
    columns = array_columns(columns_of(fields))
    path = next((column.path for column in columns if column.steps == tuple(keys)), None)
    return None if path is None else item_shape(fields, path)


def _value_at(root: object, place: Place) -> object:
    """Return the value at a place; None where there is none."""
    value = root
    for step in place:
        if isinstance(step, str):
            value = as_mapping(value).get(step)
        else:
            items = items_at(value, ())
            value = items[step] if step < len(items) else None
    return value


def citations_at(output: Output, column: ResultColumn, place: Place) -> tuple[Citation, ...]:
    """Return where a value stands; an item's cell without a place of its own has its item's."""
    found = _cited(own_entry(output, column, place))
    while not found and len(place) > 1 and not isinstance(place[-1], int):
        place = place[:-1]
        found = _cited(output.entry_at(place))
    return found


def _cited(entry: Mapping[str, object]) -> tuple[Citation, ...]:
    return read_citations(entry.get("citations")) or older_citations(entry.get("references"))


def _insights(entry: Mapping[str, object]) -> Iterator[Insight]:
    found = entry.get("insights")
    for insight in cast("Sequence[object]", found) if isinstance(found, list | tuple) else ():
        facts = as_mapping(insight)
        text = as_text(facts.get("content")).strip()
        if text:
            yield Insight(as_text(facts.get("type")), text)


def _is_called_amount(column: ResultColumn) -> bool:
    """Whether a plain number is an amount by its field's key, as many schemas have them."""
    words = _WORDS.findall(column.steps[-1]) if column.steps else []
    return column.kind is FieldKind.NUMBER and bool(words) and words[-1].casefold() in _AMOUNTS


def _is_number(value: CellValue) -> TypeGuard[int | Decimal]:
    return isinstance(value, int | Decimal) and not isinstance(value, bool)
