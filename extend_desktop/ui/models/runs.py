"""The runs of one batch: per input its folder, pages, credits, duration, and its state in words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from extend_desktop.domain.batches import Input, InputKind, Phase
from extend_desktop.domain.ids import InputId
from extend_desktop.domain.numbers import number_text
from extend_desktop.presentation.batches import (
    batch_run_text,
    input_severity,
    input_status_text,
    last_seen_text,
    run_duration_text,
)
from extend_desktop.presentation.failures import reason_label, reason_text
from extend_desktop.presentation.quantities import bare_credits_text, count_text
from extend_desktop.presentation.severity import Severity
from extend_desktop.presentation.text import plain, quoted, with_detail
from extend_desktop.presentation.translation import marked
from extend_desktop.ui.models.cells import Cell, CellStyle, Column, LazyCells, MadeCells, TableRow
from extend_desktop.ui.models.plain_texts import one_line

RUN_COLUMNS = (
    Column(marked("File"), 210, is_stretched=True),
    Column(marked("Folder"), 110),
    Column(marked("Pages"), 64, is_numeric=True),
    Column(marked("Credits"), 80, is_numeric=True),
    Column(marked("Duration"), 84, is_numeric=True),
    Column(marked("Detail"), 250),
)
CREDITS_COLUMN = 3
_NOTHING = Cell("—", style=CellStyle.MISSING)


def run_row(item: Input) -> TableRow[InputId]:
    """Return the row of an input, grouped by its phase."""
    return _row(item, MadeCells(item, _MAKERS))


def run_row_when_offline(item: Input, last_seen: datetime) -> TableRow[InputId]:
    """Return the row of an input of which nothing has been heard since `last_seen`."""
    return _row(item, MadeCells((item, last_seen), _OFFLINE_MAKERS))


def under_reason_row(item: Input) -> TableRow[InputId]:
    """Return the row of an input below its reason, which need not be repeated."""
    return _row(item, MadeCells(item, _UNDER_REASON_MAKERS))


def _row(item: Input, cells: LazyCells) -> TableRow[InputId]:
    return TableRow(key=item.id, order=item.position, group=item.fine_phase.value, cells=cells)


def full_state_text(item: Input) -> str:
    """Return the state of an input and, where there is one, the whole reason with the advice."""
    return _joined(item, reason_text(item))


def _short_reason(item: Input) -> str:
    """Return the reason in a few words, and a failure's own words behind them."""
    if item.phase is not Phase.FAILED:
        return reason_text(item)
    reason = reason_label(item.reason_code)
    if item.reason_detail:
        reason = with_detail(reason, quoted(plain(item.reason_detail)))
    return reason


def _joined(item: Input, reason: str) -> str:
    status = input_status_text(item)
    return f"{status} · {reason}" if reason and reason != status else status


def origin_of(item: Input) -> str:
    """Return the whole name and where it came from; a link without its query."""
    source = item.source.split("?", 1)[0] if item.kind is InputKind.URL else item.source
    return f"{item.name}\n{source}" if source and source != item.name else item.name


def _file_cell(item: Input) -> Cell:
    return Cell(one_line(item.name), tooltip=origin_of(item), copied=item.name)


def _state_cell(item: Input) -> Cell:
    reason = _short_reason(item)
    # The dot says that it failed; of a reason cut short little is left.
    brief = one_line(reason) if item.phase is Phase.FAILED else ""
    text = one_line(_joined(item, reason))
    whole = full_state_text(item)
    tooltip = "\n".join(part for part in (whole, batch_run_text(item)) if part)
    return Cell(
        text,
        tooltip=tooltip,
        severity=input_severity(item),
        copied=whole,
        spoken=one_line(whole),
        brief=brief,
    )


def _folder_cell(item: Input) -> Cell:
    return Cell(
        one_line(item.folder), tooltip=item.folder, style=CellStyle.MUTED, copied=item.folder
    )


def _server_cell(item: Input) -> Cell:
    said = quoted(plain(item.reason_detail)) if item.reason_detail else ""
    text = " · ".join(part for part in (said, item.run_id or "") if part)
    tooltip = "\n".join(part for part in (full_state_text(item), batch_run_text(item)) if part)
    return Cell(one_line(text), tooltip=tooltip, style=CellStyle.MUTED, copied=text)


def _pages_cell(item: Input) -> Cell:
    if item.page_count is None:
        return _NOTHING
    pages = item.page_count
    return Cell(count_text(pages), number=pages, copied=str(pages))


def _credits_cell(item: Input) -> Cell:
    if item.credits is None:
        return _NOTHING
    used = item.credits
    return Cell(bare_credits_text(used), number=used, copied=number_text(used))


def _duration_cell(item: Input) -> Cell:
    if item.started_at is None or item.ended_at is None:
        return _NOTHING
    duration_s = max(0.0, (item.ended_at - item.started_at).total_seconds())
    return Cell(run_duration_text(item), number=duration_s)


def _of_item(maker: Callable[[Input], Cell]) -> Callable[[tuple[Input, datetime]], Cell]:
    return lambda fact: maker(fact[0])


def _offline_state_cell(fact: tuple[Input, datetime]) -> Cell:
    item, last_seen = fact
    if item.phase is not Phase.RUNNING:
        return _state_cell(item)
    text = last_seen_text(item, last_seen)
    return Cell(text, tooltip=text, severity=Severity.WAITING, copied=text)


_FIRST = (_file_cell, _folder_cell, _pages_cell, _credits_cell, _duration_cell)
_MAKERS = (*_FIRST, _state_cell)
_UNDER_REASON_MAKERS = (*_FIRST, _server_cell)
_OFFLINE_MAKERS = (*(_of_item(maker) for maker in _FIRST), _offline_state_cell)
