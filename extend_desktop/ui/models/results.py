"""The extracted fields of one batch as a grid whose columns are the schema's. For `ui/views/`."""

from __future__ import annotations

import marshal
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Protocol

from typing_extensions import override

from extend_desktop.domain.batches import Input, Phase
from extend_desktop.domain.doubts import DEFAULT_LIMIT_PERCENT
from extend_desktop.domain.ids import InputId
from extend_desktop.domain.numbers import as_float, grouped_text, number_text
from extend_desktop.domain.results import (
    ABSENT_CELL,
    ColumnPart,
    Presence,
    ResultCell,
    ResultColumn,
)
from extend_desktop.domain.schema import FieldKind
from extend_desktop.presentation.batches import input_severity
from extend_desktop.presentation.quantities import percent_text
from extend_desktop.presentation.results import LOW_CONFIDENCE, cell_text, presence_text
from extend_desktop.presentation.text import plain
from extend_desktop.ui.models.cells import Cell, CellStyle, Column, LazyCells, TableRow
from extend_desktop.ui.models.plain_texts import one_line
from extend_desktop.ui.models.runs import full_state_text, origin_of

FILE_COLUMN = Column("File", 170, is_stretched=True)
CONFIDENCE_COLUMN = Column(
    "Confidence", 108, is_numeric=True, tooltip="The lowest confidence of the row's fields"
)
_NUMERIC_KINDS = frozenset({FieldKind.NUMBER, FieldKind.INTEGER, FieldKind.ARRAY})
_TEXT_KINDS = frozenset({FieldKind.TEXT, FieldKind.ENUM, FieldKind.UNKNOWN})
_LOW_CONFIDENCE = DEFAULT_LIMIT_PERCENT / 100
_DECIMAL = "decimal"
"""Stands for the presence of a value that is kept as the text of a Decimal."""
_Value = tuple[str | int | bool | None, float | None, str]
_WIDTHS_PX = {
    FieldKind.BOOLEAN: 80,
    FieldKind.DATE: 104,
    FieldKind.ARRAY: 96,
    FieldKind.CURRENCY: 106,
}


class ResultFacts(Protocol):
    """An input and what was extracted from it; `services/results.py` gives them."""

    @property
    def input(self) -> Input:
        """The input as the journal has it."""
        ...

    @property
    def cells(self) -> Sequence[ResultCell]:
        """One cell a column of the schema."""
        ...

    @property
    def confidence(self) -> float | None:
        """The lowest confidence of the cells."""
        ...


def result_columns(columns: Sequence[ResultColumn]) -> tuple[Column, ...]:
    """Return the grid's columns: the file, the schema's in its order, the confidence."""
    return (FILE_COLUMN, *(column_of(column) for column in columns), CONFIDENCE_COLUMN)


def result_row(row: ResultFacts, columns: Sequence[ResultColumn]) -> TableRow[InputId]:
    """Return the grid's row of an input that has ended, grouped by its phase."""
    if row.input.phase is not Phase.PROCESSED:
        return reason_row(row.input, len(columns))
    return _row(row.input, _ValueCells(row, columns))


def reason_row(item: Input, field_count: int) -> TableRow[InputId]:
    """Return the row of an input without values: its state and reason stand across the fields."""
    return _row(item, _ReasonCells(item, field_count))


class _ValueCells(LazyCells):
    """The file, the values of the schema's columns, the confidence.

    The values are kept in one piece of bytes: a long batch has millions of them, and each would be
    an object to hold and to walk through at every garbage collection.
    """

    __slots__ = ("_columns", "_confidence", "_input", "_packed")

    def __init__(self, row: ResultFacts, columns: Sequence[ResultColumn]) -> None:
        self._input = row.input
        self._columns = columns
        self._confidence = row.confidence
        self._packed = marshal.dumps([_packable(cell) for cell in row.cells])

    @override
    def __len__(self) -> int:
        return len(self._columns) + 2

    @override
    def __iter__(self) -> Iterator[Cell]:
        yield _file_cell(self._input)
        values = self._values()
        for place, column in enumerate(self._columns):
            yield _cell(_value_at(values, place), column)
        yield _confidence_cell(self._confidence)

    @override
    def make(self, column: int) -> Cell:
        if column == 0:
            return _file_cell(self._input)
        if column > len(self._columns):
            return _confidence_cell(self._confidence)
        return _cell(_value_at(self._values(), column - 1), self._columns[column - 1])

    def _values(self) -> Sequence[_Value]:
        # Our own bytes of a moment ago, from nowhere else.
        return marshal.loads(self._packed)  # noqa: S302


class _ReasonCells(LazyCells):
    """The file, and one text that stands across all fields."""

    __slots__ = ("_field_count", "_input")

    def __init__(self, item: Input, field_count: int) -> None:
        self._input = item
        self._field_count = field_count

    @override
    def __len__(self) -> int:
        return self._field_count + 2

    @override
    def make(self, column: int) -> Cell:
        if column == 0:
            return _file_cell(self._input)
        if column > self._field_count:
            return Cell()
        text = full_state_text(self._input)
        line = one_line(text)
        # Painted across all of them, but said once.
        spoken = line if column == 1 else ""
        return Cell(tooltip=text, severity=input_severity(self._input), spanned=line, spoken=spoken)


def _packable(cell: ResultCell) -> _Value:
    if isinstance(cell.value, Decimal):
        return (str(cell.value), cell.confidence, _DECIMAL)
    return (cell.value, cell.confidence, cell.presence.value)


def _value_at(values: Sequence[_Value], place: int) -> ResultCell:
    """Return a value as it was given; an answer may have fewer than there are columns."""
    if place >= len(values):
        return ABSENT_CELL
    value, confidence, presence = values[place]
    if presence == _DECIMAL:
        return ResultCell(Decimal(str(value)), confidence)
    return ResultCell(value, confidence, Presence(presence))


def has_ended(item: Input) -> bool:
    """Whether nothing more will happen to the input by itself."""
    return item.phase not in (Phase.WAITING, Phase.RUNNING)


def value_text(cell: ResultCell, column: ResultColumn) -> str:
    """Return a present value as the grid shows it; amounts with separators."""
    value = cell.value
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return cell_text(column, cell)
    if column.kind is FieldKind.CURRENCY:
        return plain(_amount_text(value))
    if column.kind is FieldKind.NUMBER:
        return plain(grouped_text(value))
    # Without separators: identifiers and years are typed as integers as well.
    return cell_text(column, cell)


def _amount_text(amount: int | Decimal) -> str:
    """Return an amount with two decimals at least, and never fewer than it has."""
    text = grouped_text(amount)
    whole, _, cents = text.partition(".")
    return text if "E" in text else f"{whole}.{cents.ljust(2, '0')}"


def _row(item: Input, cells: LazyCells) -> TableRow[InputId]:
    return TableRow(item.id, item.position, cells, item.fine_phase.value)


def _file_cell(item: Input) -> Cell:
    return Cell(one_line(item.name), tooltip=origin_of(item), copied=item.name)


def column_of(column: ResultColumn, without: str = "") -> Column:
    """Return a column of the grid; its title without what all titles begin with."""
    return Column(
        one_line(column.title.removeprefix(without)),
        _WIDTHS_PX.get(column.kind, 118),
        is_numeric=_is_numeric(column),
        is_stretched=column.kind in _TEXT_KINDS,
        tooltip=f"{column.title}\n{column.path}" if column.path != column.title else column.title,
    )


def _is_numeric(column: ResultColumn) -> bool:
    if column.kind is FieldKind.CURRENCY:
        return column.part == ColumnPart.AMOUNT
    return column.kind in _NUMERIC_KINDS


def _cell(cell: ResultCell, column: ResultColumn) -> Cell:
    if cell.presence is not Presence.VALUE:
        text = cell_text(column, cell)
        copied = "" if cell.value is None else text
        return Cell(text, presence_text(cell), style=CellStyle.MISSING, copied=copied)
    text = value_text(cell, column)
    number = None
    whole = str(cell.value)
    if isinstance(cell.value, bool):
        whole = "true" if cell.value else "false"
    elif isinstance(cell.value, int | Decimal):
        number = as_float(cell.value)
        whole = text if column.kind is FieldKind.ARRAY else number_text(cell.value)
    if cell.confidence is None or cell.confidence >= _LOW_CONFIDENCE:
        return Cell(text, _known(whole, cell.confidence), number=number, copied=whole)
    warning = f"Low confidence: {percent_text(cell.confidence)}. Check this value.\n{whole}"
    return Cell(text, warning, number=number, style=CellStyle.DOUBTFUL, copied=whole)


def _known(text: str, confidence: float | None) -> str:
    return text if confidence is None else f"{text}\nConfidence {percent_text(confidence)}"


def _confidence_cell(confidence: float | None) -> Cell:
    if confidence is None:
        return Cell("—", "Extend gave no confidence", style=CellStyle.MISSING)
    copied = number_text(confidence)
    if confidence >= _LOW_CONFIDENCE:
        return Cell(percent_text(confidence), number=confidence, copied=copied)
    return Cell(
        f"{percent_text(confidence)} low",
        LOW_CONFIDENCE,
        style=CellStyle.DOUBTFUL,
        number=confidence,
        copied=copied,
    )
