"""The runs of one batch: per input its state, the reason in words, pages, credits and duration."""

from __future__ import annotations

from extend_desktop.domain.batches import Input, InputKind, Phase
from extend_desktop.domain.ids import InputId
from extend_desktop.domain.numbers import number_text
from extend_desktop.presentation.batches import (
    batch_run_text,
    input_severity,
    input_status_text,
    run_duration_text,
)
from extend_desktop.presentation.failures import reason_label, reason_text
from extend_desktop.presentation.quantities import count_text
from extend_desktop.presentation.text import plain
from extend_desktop.ui.models.cells import Cell, CellStyle, Column, MadeCells, TableRow
from extend_desktop.ui.models.plain_texts import one_line

RUN_COLUMNS = (
    Column("File", 210, is_stretched=True),
    Column("State", 240),
    Column("Pages", 64, is_numeric=True),
    Column("Credits", 72, is_numeric=True),
    Column("Duration", 84, is_numeric=True),
)
CREDITS_COLUMN = 3
_NOTHING = Cell("—", style=CellStyle.MISSING)


def run_row(one: Input) -> TableRow[InputId]:
    """Return the row of an input, grouped by its phase."""
    return TableRow(
        key=one.id,
        order=one.position,
        group=one.phase.value,
        cells=MadeCells(one, _MAKERS),
    )


def full_state_text(one: Input) -> str:
    """Return the state of an input and, where there is one, the whole reason with the advice."""
    return _joined(one, reason_text(one))


def _short_state_text(one: Input) -> str:
    """Return the state with the reason in a few words, and a failure's own words behind them."""
    if one.phase is not Phase.FAILED:
        return _joined(one, reason_text(one))
    said = f": “{plain(one.reason_detail)}”" if one.reason_detail else ""
    return _joined(one, reason_label(one.reason_code) + said)


def _joined(one: Input, reason: str) -> str:
    status = input_status_text(one)
    return f"{status} · {reason}" if reason and reason != status else status


def origin_of(one: Input) -> str:
    """Return the whole name and where it came from; a link without its query."""
    source = one.source.split("?", 1)[0] if one.kind is InputKind.URL else one.source
    return f"{one.name}\n{source}" if source and source != one.name else one.name


def _file_cell(one: Input) -> Cell:
    return Cell(one_line(one.name), tooltip=origin_of(one), copied=one.name)


def _state_cell(one: Input) -> Cell:
    text = one_line(_short_state_text(one))
    whole = full_state_text(one)
    tooltip = "\n".join(part for part in (whole, batch_run_text(one)) if part)
    return Cell(
        text, tooltip=tooltip, severity=input_severity(one), copied=whole, spoken=one_line(whole)
    )


def _pages_cell(one: Input) -> Cell:
    if one.page_count is None:
        return _NOTHING
    pages = one.page_count
    return Cell(count_text(pages), number=pages, copied=str(pages))


def _credits_cell(one: Input) -> Cell:
    if one.credits is None:
        return _NOTHING
    used = one.credits
    return Cell(_amount_text(used), number=used, copied=number_text(used))


def _duration_cell(one: Input) -> Cell:
    if one.started_at is None or one.ended_at is None:
        return _NOTHING
    duration_s = max(0.0, (one.ended_at - one.started_at).total_seconds())
    return Cell(run_duration_text(one), number=duration_s)


def _amount_text(credits_used: float) -> str:
    """Return the bare figure; the column's title says what it counts."""
    return f"{credits_used:,.2f}".rstrip("0").rstrip(".")


_MAKERS = (_file_cell, _state_cell, _pages_cell, _credits_cell, _duration_cell)
