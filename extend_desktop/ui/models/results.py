"""The extracted fields of one batch as a grid whose columns are the schema's. For `ui/views/`."""

from __future__ import annotations

from decimal import Decimal

from extend_desktop.domain.batches import Input
from extend_desktop.domain.doubts import is_doubtful
from extend_desktop.domain.flat_results import FlatCell
from extend_desktop.domain.numbers import grouped_text, number_text, with_decimals
from extend_desktop.domain.results import (
    CellValue,
    Presence,
    ResultCell,
    ResultColumn,
    is_summed,
)
from extend_desktop.domain.schema import FieldKind
from extend_desktop.presentation.amounts import grouped_amount_text
from extend_desktop.presentation.batches import input_severity
from extend_desktop.presentation.formats import formats
from extend_desktop.presentation.results import (
    LEAST_CERTAIN,
    cell_text,
    grid_text,
    measured_text,
    presence_text,
)
from extend_desktop.presentation.text import plain
from extend_desktop.presentation.translation import marked, tr
from extend_desktop.services.ports.results import GridRow, OwnColumn, SortColumn
from extend_desktop.ui.models.cells import Cell, CellStyle, Column
from extend_desktop.ui.models.plain_texts import one_line
from extend_desktop.ui.models.runs import full_state_text, origin_of
from extend_desktop.values import dataclass

NUMBER, FILE, FIRST_FIELD = range(3)
NUMBER_COLUMN = Column(
    "", 46, is_numeric=True, tooltip=marked("The document's number in the batch")
)
FILE_COLUMN = Column(marked("File"), 178, is_stretched=True)
_OWN_COLUMNS = {
    OwnColumn.CONFIDENCE: Column(marked("Confidence"), 108, is_numeric=True, tooltip=LEAST_CERTAIN),
    OwnColumn.REVIEWED: Column(
        marked("Reviewed"), 92, tooltip=marked("Somebody reviewed it at Extend")
    ),
    OwnColumn.EDITED: Column(
        marked("Edited"), 80, tooltip=marked("Somebody changed a value at Extend")
    ),
    OwnColumn.CHECKED: Column(
        marked("Checked"), 88, tooltip=marked("Your own mark, set in Review")
    ),
}
_TEXT_KINDS = frozenset({FieldKind.TEXT, FieldKind.ENUM, FieldKind.UNKNOWN})
_WIDTHS_PX = {
    FieldKind.BOOLEAN: 80,
    FieldKind.DATE: 104,
    FieldKind.ARRAY: 96,
    FieldKind.CURRENCY: 112,
}
_BLANK = Cell()


@dataclass(frozen=True, slots=True)
class GridColumns:
    """The columns of a grid: number and file, the schema's, then ours.

    Attributes:
        fields: the schema's.
    """

    fields: tuple[ResultColumn, ...] = ()

    @property
    def columns(self) -> tuple[Column, ...]:
        """How they look, left to right until one is moved."""
        fields = (column_of(column) for column in self.fields)
        return (NUMBER_COLUMN, FILE_COLUMN, *fields, *_OWN_COLUMNS.values())

    @property
    def keys(self) -> tuple[str, ...]:
        """Names by which the operator's choice of columns is remembered."""
        fields = (f"{column.path}/{column.part}" for column in self.fields)
        return ("#", OwnColumn.FILE, *fields, *_OWN_COLUMNS)

    def field_at(self, column: int) -> int | None:
        """Return the number of the schema's column at a place; None of the other columns."""
        number = column - FIRST_FIELD
        return number if 0 <= number < len(self.fields) else None

    def own_at(self, column: int) -> OwnColumn | None:
        """Return which of our columns is at a place."""
        if column == FILE:
            return OwnColumn.FILE
        number = column - FIRST_FIELD - len(self.fields)
        return tuple(_OWN_COLUMNS)[number] if 0 <= number < len(_OWN_COLUMNS) else None

    def sort_at(self, column: int) -> SortColumn | None:
        """Return what a column sorts by; None is the order of the batch."""
        return self.own_at(column) if self.field_at(column) is None else self.field_at(column)

    def is_own(self, column: int) -> bool:
        """Whether a column is one of ours behind the schema's."""
        return column >= FIRST_FIELD + len(self.fields)


def loading_cells(count: int) -> tuple[Cell, ...]:
    """Return the cells of a row that is being read."""
    loading = Cell("…", style=CellStyle.MUTED, spoken=tr("loading"))
    return (_BLANK, loading, *(_BLANK for _ in range(count - 2)))


def grid_cells(row: GridRow, shape: GridColumns, limit_percent: int) -> tuple[Cell, ...]:
    """Return the cells of a row: its values, or its state and reason across them."""
    start = (Cell(str(row.input.position + 1), style=CellStyle.MUTED), _file_cell(row.input))
    if not row.cells:
        return (*start, *_state_cells(row.input, len(shape.fields) + len(_OWN_COLUMNS)))
    pairs = zip(row.cells, shape.fields, strict=False)
    values = [value_cell(cell, column, limit_percent) for cell, column in pairs]
    missing = len(shape.fields) - len(values)
    return (*start, *values, *[_BLANK] * missing, *_own_cells(row, limit_percent))


def _state_cells(item: Input, count: int) -> tuple[Cell, ...]:
    # A result that is being laid out is as good as one that is being fetched.
    text = full_state_text(item)
    line, severity = one_line(text), input_severity(item)
    across = Cell(tooltip=text, severity=severity, spanned=line)
    # Painted across all of them, but said once.
    return (across._replace(spoken=line), *[across] * (count - 1))


def _own_cells(row: GridRow, limit_percent: int) -> tuple[Cell, ...]:
    return (
        _confidence_cell(row.lowest_percent, limit_percent),
        _mark_cell(tr("Reviewed"), has=row.is_reviewed),
        _mark_cell(tr("Edited"), has=row.is_edited),
        _mark_cell(tr("✓ Checked"), has=row.is_checked),
    )


def _mark_cell(word: str, *, has: bool) -> Cell:
    return Cell(word if has else "", copied="true" if has else "false")


def _confidence_cell(percent: int | None, limit_percent: int) -> Cell:
    if percent is None:
        return Cell("—", tr("Extend gave no confidence"), style=CellStyle.MISSING)
    style = CellStyle.DOUBTFUL if percent < limit_percent else CellStyle.NORMAL
    shown = tr("{number} %", number=str(percent))
    return Cell(shown, style=style, number=percent, copied=number_text(percent / 100))


def _file_cell(item: Input) -> Cell:
    return Cell(one_line(item.name), tooltip=origin_of(item), copied=item.name)


def value_cell(cell: FlatCell, column: ResultColumn, limit_percent: int) -> Cell:
    """Return a value, or the word for none; one to check with a mark."""
    if cell.presence is not Presence.VALUE:
        text = grid_text(column, cell.value, cell.presence)
        copied = "" if cell.value is None else text
        hint = presence_text(cell.presence)
        spoken = hint if not text else ""
        return Cell(text, hint, style=CellStyle.MISSING, copied=copied, spoken=spoken)
    text = value_text(cell.value, column)
    whole = _whole_text(cell.value, column)
    doubtful = is_doubtful(cell.presence, cell.measure, limit_percent)
    sure = measured_text(cell.measure, limit_percent if doubtful else None)
    style = CellStyle.DOUBTFUL if doubtful else CellStyle.NORMAL
    return Cell(text, "\n".join(filter(None, (whole, sure))), style=style, copied=whole)


def _whole_text(value: CellValue, column: ResultColumn) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | Decimal):
        is_count = column.kind is FieldKind.ARRAY
        return cell_text(column, ResultCell(value)) if is_count else number_text(value)
    return str(value)


def value_text(value: CellValue, column: ResultColumn, least_decimals: int = 0) -> str:
    """Return a present value as the grid shows it; amounts with separators."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return grid_text(column, value, Presence.VALUE)
    if column.kind is FieldKind.CURRENCY:
        return grouped_amount_text(value, least_decimals)
    if column.kind is FieldKind.NUMBER:
        return formats().written(plain(with_decimals(grouped_text(value), least_decimals)))
    # Without separators: identifiers and years are typed as integers as well.
    return grid_text(column, value, Presence.VALUE)


def column_of(column: ResultColumn) -> Column:
    """Return a column of the grid; in the grid of an array without the array's title."""
    return Column(
        one_line(column.own_title or column.title),
        _WIDTHS_PX.get(column.kind, 118),
        is_numeric=is_summed(column) or column.kind is FieldKind.ARRAY,
        is_stretched=column.kind in _TEXT_KINDS,
        tooltip=f"{column.title}\n{column.path}" if column.path != column.title else column.title,
    )
