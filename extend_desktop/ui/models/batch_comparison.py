"""Rows of a comparison of two batches. For `ui/views/comparison/`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extend_desktop.domain.comparison import ComparedCell, ComparedColumn, Difference
from extend_desktop.domain.flat_results import FlatCell
from extend_desktop.domain.results import Presence, ResultColumn
from extend_desktop.presentation.comparison import (
    DIFFERENCE_HINTS,
    DIFFERENCE_TITLES,
    field_summary_text,
)
from extend_desktop.presentation.quantities import count_text
from extend_desktop.presentation.results import grid_text
from extend_desktop.presentation.text import with_detail
from extend_desktop.presentation.translation import marked, tr
from extend_desktop.services.batch_comparison import BatchComparison, ComparedDocument
from extend_desktop.ui.models.cells import Cell, CellStyle, Column, TableRow
from extend_desktop.ui.models.plain_texts import one_line

FIELD_COLUMNS = (
    Column(marked("Field"), 140, is_stretched=True),
    *(
        Column(title, 88, is_numeric=True, tooltip=DIFFERENCE_HINTS[difference])
        for difference, title in DIFFERENCE_TITLES.items()
    ),
)
DOCUMENT_COLUMNS = (
    Column(marked("File"), 200, is_stretched=True),
    Column(marked("Differences"), 96, is_numeric=True),
)


def value_columns(this: str, other: str) -> tuple[Column, ...]:
    """Return the columns for the values of a document in two batches of these names."""
    return (
        Column(tr("Field"), 180),
        Column(one_line(this), 360, is_stretched=True, tooltip=this),
        Column(one_line(other), 360, tooltip=other),
    )


def field_rows(comparison: BatchComparison) -> Iterator[TableRow[int]]:
    """Yield a row a field with how many documents have which difference."""
    counted = zip(comparison.columns, comparison.summaries.counts, strict=True)
    for number, (compared, counts) in enumerate(counted):
        title = one_line(compared.column.title)
        name = Cell(title, with_detail(title, field_summary_text(counts)))
        numbers = (_count(counts[difference], difference) for difference in DIFFERENCE_TITLES)
        yield TableRow(number, number, (name, *numbers))


def document_row(number: int, document: ComparedDocument) -> TableRow[int]:
    """Return the row of a document that differs."""
    name = one_line(document.second.name)
    differing = document.differing
    cells = Cell(name, document.second.source), Cell(str(differing), number=differing)
    return TableRow(number, number, cells)


def value_rows(
    columns: Sequence[ComparedColumn], document: ComparedDocument
) -> Iterator[TableRow[int]]:
    """Yield a row a field with the value in this batch and in the other."""
    for number, (compared, cell) in enumerate(zip(columns, document.cells, strict=True)):
        label = Cell(one_line(compared.column.title), style=CellStyle.MUTED)
        this = _value(compared.column, cell.second)
        yield TableRow(number, number, (label, this, _other(compared.column, cell)))


def _count(count: int, difference: Difference) -> Cell:
    style = CellStyle.NORMAL if count and difference is not Difference.SAME else CellStyle.MUTED
    return Cell(count_text(count), style=style, number=count, copied=str(count))


def _other(column: ResultColumn, compared: ComparedCell) -> Cell:
    cell = _value(column, compared.first)
    if compared.difference is Difference.SAME:
        return cell
    return cell._replace(style=CellStyle.DOUBTFUL, spoken=tr("differs: {value}", value=cell.text))


def _value(column: ResultColumn, cell: FlatCell | None) -> Cell:
    if cell is None:
        return Cell("—", "", style=CellStyle.MISSING, copied="")
    text = grid_text(column, cell.value, cell.presence)
    if cell.presence is not Presence.VALUE:
        return Cell(text, style=CellStyle.MISSING, copied="")
    return Cell(one_line(text), text, copied=text)
