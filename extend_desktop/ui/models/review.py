"""Rows of the Review page: its documents, and the values of one. For `ui/views/review/`."""

from __future__ import annotations

from collections.abc import Sequence

from extend_desktop.domain.ids import InputId
from extend_desktop.domain.results import Presence
from extend_desktop.domain.review import ReviewField, ReviewTable
from extend_desktop.domain.schema import FieldKind
from extend_desktop.presentation.quantities import count_text
from extend_desktop.presentation.review import (
    field_tooltip,
    measure_source_text,
    measure_text,
    missing_text,
    rows_text,
)
from extend_desktop.presentation.translation import marked, tr, tr_n
from extend_desktop.services.review import ReviewDocument
from extend_desktop.ui.models.cells import Cell, CellStyle, Column, TableRow
from extend_desktop.ui.models.plain_texts import one_line
from extend_desktop.ui.models.results import column_of, value_text
from extend_desktop.ui.models.runs import origin_of

DUE, REST = "due", "rest"
"""Groups of documents: those with doubtful values that were not checked, and the others."""
DOCUMENT_COLUMNS = (
    Column(marked("Document"), 170, is_stretched=True),
    Column(marked("To check"), 46),
)
FIELD_COLUMNS = (
    Column(marked("Field"), 128),
    Column(marked("Value"), 150, is_stretched=True),
    Column(marked("Confidence"), 100, is_numeric=True),
)


def document_row(document: ReviewDocument) -> TableRow[InputId]:
    """Return a document's name, and a tick or its count of doubtful values."""
    item, is_checked = document.input, document.mark.checked_at is not None
    is_due = document.doubtful > 0 and not is_checked
    state = Cell()
    if is_checked:
        state = Cell("✓", tr("Checked"), style=CellStyle.MUTED, spoken=tr("checked"))
    elif is_due:
        hint = tr_n("{n} doubtful value", "{n} doubtful values", document.doubtful)
        state = Cell(count_text(document.doubtful), hint, style=CellStyle.DOUBTFUL, spoken=hint)
    style = CellStyle.MUTED if is_checked else CellStyle.NORMAL
    tooltip = "\n".join(filter(None, (origin_of(item), document.mark.note)))
    name = Cell(one_line(item.name), tooltip, style=style, copied=item.name)
    return TableRow(item.id, item.position, (name, state), DUE if is_due else REST)


def field_row(number: int, field: ReviewField) -> TableRow[int]:
    """Return a value's row: its label, the value, how sure it is."""
    title = one_line(field.column.own_title or field.column.title)
    label = Cell(title, f"{field.column.title}\n{field.column.path}", style=CellStyle.MUTED)
    sure = Cell(
        measure_text(field.measure) if field.cell.presence is Presence.VALUE else "—",
        measure_source_text(field.measure),
    )
    cells = (label, value_cell(field), sure)
    return TableRow(number, number, cells, DUE if field.is_doubtful else REST)


def table_columns(table: ReviewTable) -> tuple[Column, ...]:
    """Return the columns of an array's grid, without the array's name before each."""
    return tuple(column_of(column) for column in table.columns)


def table_rows(table: ReviewTable) -> Sequence[TableRow[int]]:
    """Return the rows of an array's grid by their number; numbers of a column line up."""
    decimals = [table.decimals_of(number) for number in range(len(table.columns))]
    return [
        TableRow(number, number, tuple(map(value_cell, row, decimals)), _group_of(row))
        for number, row in enumerate(table.rows)
    ]


def _group_of(row: Sequence[ReviewField]) -> str:
    return DUE if any(field.is_doubtful for field in row) else REST


def value_cell(field: ReviewField, least_decimals: int = 0) -> Cell:
    """Return a value, or the word for none; one to check with a mark."""
    if field.cell.presence is not Presence.VALUE:
        is_array = field.column.kind is FieldKind.ARRAY
        text = missing_text(field.cell.presence, is_array=is_array)
        return Cell(text, field_tooltip(field, ""), style=CellStyle.MISSING, copied="")
    if field.column.kind is FieldKind.ARRAY:
        text = rows_text(field.cell.value)
    else:
        text = value_text(field.cell.value, field.column, least_decimals)
    style = CellStyle.DOUBTFUL if field.is_doubtful else CellStyle.NORMAL
    return Cell(one_line(text), field_tooltip(field, text), style=style, copied=text)
