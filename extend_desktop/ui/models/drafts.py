"""The composer's table: what is staged, and what will happen to it on Submit. For `ui/views/`."""

from __future__ import annotations

from extend_desktop.domain.batches import InputKind
from extend_desktop.domain.drafts import Draft
from extend_desktop.presentation.drafts import (
    draft_severity,
    draft_source_text,
    draft_state_text,
    draft_state_tooltip,
)
from extend_desktop.presentation.quantities import size_text
from extend_desktop.ui.models.cells import Cell, CellStyle, Column, MadeCells, TableRow
from extend_desktop.ui.models.plain_texts import one_line

DRAFT_COLUMNS = (
    Column("Input", 260, is_stretched=True),
    Column("From", 112),
    Column("Size", 78, is_numeric=True),
    Column("State", 216),
)


def draft_row(draft: Draft) -> TableRow[int]:
    """Return the row of a draft, grouped by its state."""
    return TableRow(
        key=draft.key,
        order=draft.key,
        group=draft.state.value,
        cells=MadeCells(draft, _MAKERS),
    )


def _input_cell(draft: Draft) -> Cell:
    return Cell(one_line(draft.spec.name), tooltip=_origin(draft), copied=draft.spec.name)


def _source_cell(draft: Draft) -> Cell:
    return Cell(draft_source_text(draft), style=CellStyle.MUTED)


def _size_cell(draft: Draft) -> Cell:
    if draft.spec.size_bytes is None:
        return Cell("—", style=CellStyle.MUTED)
    return Cell(size_text(draft.spec.size_bytes), number=draft.spec.size_bytes)


def _state_cell(draft: Draft) -> Cell:
    state = one_line(draft_state_text(draft))
    full = draft_state_tooltip(draft)
    return Cell(state, tooltip=full, severity=draft_severity(draft), spoken=one_line(full))


def _origin(draft: Draft) -> str:
    """Return the whole name and where it is; a link without its query, which may be a secret."""
    source = draft.spec.source
    if draft.spec.kind is InputKind.URL:
        source = source.split("?", 1)[0].split("#", 1)[0]
    return (
        f"{draft.spec.name}\n{source}" if source and source != draft.spec.name else draft.spec.name
    )


_MAKERS = (_input_cell, _source_cell, _size_cell, _state_cell)
