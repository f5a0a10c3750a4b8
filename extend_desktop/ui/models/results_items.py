"""The rows of an array of a document, numbered, with their sums. For `ui/views/`."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from extend_desktop.domain.numbers import number_text
from extend_desktop.domain.results import Total, code_column, is_summed, merged_totals
from extend_desktop.domain.review import ReviewTable
from extend_desktop.presentation.results import total_text
from extend_desktop.presentation.translation import marked, tr
from extend_desktop.ui.models.cells import Cell, CellStyle, Column, TableRow
from extend_desktop.ui.models.review import table_columns, table_rows

_NUMBER = Column("", 56, is_numeric=True, tooltip=marked("The row's number"))
_SUM = -1


def items_columns(table: ReviewTable) -> tuple[Column, ...]:
    """Return the columns: a number, then the item's."""
    return (_NUMBER, *table_columns(table))


def items_rows(table: ReviewTable) -> list[TableRow[int]]:
    """Return the rows by their number, and below them the sum of each column of numbers."""
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
    if not is_summed(table.columns[number]):
        return Cell()
    totals = _totals(table, number)
    text = " · ".join(map(total_text, totals))
    plain = len(totals) == 1
    return Cell(
        text,
        tr("Sum: {amount}", amount=text),
        copied=number_text(totals[0].amount) if plain else text,
    )


def _totals(table: ReviewTable, number: int) -> Sequence[Total]:
    code = code_column(table.columns, number)
    values = ((row[number].cell.value, row) for row in table.rows)
    return merged_totals(
        Total("" if code is None else str(row[code].cell.value or ""), Decimal(value), 1)
        for value, row in values
        if isinstance(value, int | Decimal) and not isinstance(value, bool)
    )
