"""The rows of an array of a document, numbered, with their sums. For `ui/views/`."""

from __future__ import annotations

from extend_desktop.domain.numbers import number_text
from extend_desktop.domain.review import ReviewTable
from extend_desktop.presentation.amounts import column_total_text
from extend_desktop.presentation.translation import marked, tr
from extend_desktop.ui.models.cells import Cell, CellStyle, Column, TableRow
from extend_desktop.ui.models.review import table_columns, table_rows

_NUMBER = Column("", 56, is_numeric=True, tooltip=marked("The row's number"))
_SUM = -1


def items_columns(table: ReviewTable) -> tuple[Column, ...]:
    """Return the columns: a number, then the item's."""
    return (_NUMBER, *table_columns(table))


def items_rows(table: ReviewTable) -> list[TableRow[int]]:
    """Return the rows by their number, and below them the sum of each column of amounts."""
    rows = [
        TableRow(row.key, row.order, (_muted(str(row.key + 1)), *row.cells))
        for row in table_rows(table)
    ]
    sums = [_sum_cell(table, number) for number in range(len(table.columns))]
    if any(cell.text for cell in sums):
        rows.append(TableRow(_SUM, len(rows), (_muted(tr("Sum")), *sums)))
    return rows


def _muted(text: str) -> Cell:
    return Cell(text, style=CellStyle.MUTED, copied=text)


def _sum_cell(table: ReviewTable, number: int) -> Cell:
    totals = table.totals_of(number)
    if not totals:
        return Cell()
    text = column_total_text(table, number)
    plain = len(totals) == 1
    return Cell(
        text,
        tr("Sum: {amount}", amount=text),
        copied=number_text(totals[0].amount) if plain else text,
    )
