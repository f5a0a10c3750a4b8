"""Rows of a comparison of two runs. For `ui/views/review/`."""

from __future__ import annotations

from extend_desktop.domain.review import ReviewField
from extend_desktop.domain.review_compare import ComparedField
from extend_desktop.presentation.review import (
    MISSING_ITEM,
    OtherRunFacts,
    compared_name_text,
    other_version_name,
    other_version_text,
)
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.models.cells import Cell, CellStyle, Column, TableRow
from extend_desktop.ui.models.plain_texts import one_line
from extend_desktop.ui.models.review import value_cell

DIFFERENT, SAME = "different", "same"
"""Groups of rows."""


def comparison_columns(this: str, other: OtherRunFacts | None) -> tuple[Column, ...]:
    """Return the columns for a run of this name and another."""
    return (
        Column(tr("Field"), 120),
        Column(one_line(this), 110, is_stretched=True, tooltip=this),
        Column(
            one_line(other_version_name(other)),
            130,
            is_stretched=True,
            tooltip=other_version_text(other),
        ),
    )


def comparison_row(number: int, compared: ComparedField) -> TableRow[int]:
    """Return the row of a field: both values, those that differ with a mark."""
    name = compared_name_text(compared.name)
    label = Cell(one_line(name), name, style=CellStyle.MUTED)
    cells = (label, _cell(compared.this, compared), _cell(compared.other, compared))
    return TableRow(number, number, cells, DIFFERENT if compared.differs else SAME)


def _cell(field: ReviewField | None, compared: ComparedField) -> Cell:
    if field is None:
        return Cell(tr(MISSING_ITEM), "", style=CellStyle.MISSING, copied="")
    cell = value_cell(field)
    if cell.style is CellStyle.DOUBTFUL:
        cell = cell._replace(style=CellStyle.NORMAL)
    if compared.differs and cell.style is not CellStyle.MISSING and field is compared.other:
        return cell._replace(
            style=CellStyle.DOUBTFUL, spoken=tr("differs: {value}", value=cell.text)
        )
    return cell
