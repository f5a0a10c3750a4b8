"""The composer's table: what is staged, and what will happen to it on Submit. For `ui/views/`."""

from __future__ import annotations

from extend_desktop.domain.drafts import Draft
from extend_desktop.presentation.drafts import (
    draft_origin_text,
    draft_outcome_text,
    draft_severity,
    draft_state_text,
    draft_state_tooltip,
)
from extend_desktop.presentation.input_metadata import metadata_text, metadata_tooltip
from extend_desktop.presentation.quantities import count_text, size_text
from extend_desktop.presentation.translation import marked
from extend_desktop.ui.models.cells import Cell, CellStyle, Column, MadeCells, TableRow
from extend_desktop.ui.models.plain_texts import one_line

DRAFT_COLUMNS = (
    Column(marked("Input"), 260, is_stretched=True),
    Column(marked("Folder"), 150),
    Column(marked("Size"), 78, is_numeric=True),
    Column(marked("Pages"), 64, is_numeric=True),
    Column(marked("What will happen"), 150),
    Column(marked("Metadata"), 150),
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


def _folder_cell(draft: Draft) -> Cell:
    return Cell(one_line(draft.spec.folder), tooltip=_origin(draft), style=CellStyle.MUTED)


def _size_cell(draft: Draft) -> Cell:
    if draft.spec.size_bytes is None:
        return Cell("—", style=CellStyle.MUTED)
    return Cell(size_text(draft.spec.size_bytes), number=draft.spec.size_bytes)


def _pages_cell(draft: Draft) -> Cell:
    pages = draft.spec.page_count
    return Cell("") if pages is None else Cell(count_text(pages), number=pages)


def _outcome_cell(draft: Draft) -> Cell:
    full = draft_state_tooltip(draft)
    return Cell(
        one_line(draft_outcome_text(draft)),
        tooltip=full,
        severity=draft_severity(draft),
        copied=one_line(draft_state_text(draft)),
        spoken=one_line(full),
    )


def _metadata_cell(draft: Draft) -> Cell:
    metadata = draft.spec.metadata
    return Cell(metadata_text(metadata), tooltip=metadata_tooltip(metadata), style=CellStyle.MUTED)


def _origin(draft: Draft) -> str:
    lines = (draft_origin_text(draft), metadata_tooltip(draft.spec.metadata))
    return "\n".join(filter(None, lines))


_MAKERS = (_input_cell, _folder_cell, _size_cell, _pages_cell, _outcome_cell, _metadata_cell)
