"""The monitor's table: every batch of the account, newest first. For `ui/views/`."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from typing_extensions import override

from extend_desktop.domain.batches import Batch, PhaseCounts
from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.pace import Pace
from extend_desktop.presentation.batches import (
    batch_severity,
    batch_status_text,
    batch_summary_text,
    phase_counts_detail_text,
    progress_text,
)
from extend_desktop.presentation.drafts import priority_text
from extend_desktop.presentation.joining import joined_parts
from extend_desktop.presentation.pace import pace_text
from extend_desktop.presentation.quantities import day_or_clock_text, exact_time_text
from extend_desktop.presentation.translation import marked, tr
from extend_desktop.ui.models.cells import Cell, CellStyle, Column, TableRow
from extend_desktop.ui.models.keyed_table import Index, KeyedTableModel
from extend_desktop.ui.models.plain_texts import one_line

BATCH_COLUMNS = (
    Column(marked("Batch"), 150, is_stretched=True, is_editable=True),
    Column(marked("Extractor"), 100),
    Column(marked("Progress"), 100),
    Column(marked("Status"), 166),
    Column(marked("Time"), 150),
)


class BatchesModel(KeyedTableModel[BatchId]):
    """Batches by id; the name is edited in place."""

    rename_requested = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(BATCH_COLUMNS, parent)

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for the name; the row shows it once the journal has it."""
        name = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not name or name == self.data(index):
            return False
        self.rename_requested.emit(self.key_at(index.row()), name)
        return True


def batch_row(batch: Batch, pace: Pace | None, now: datetime) -> TableRow[BatchId]:
    """Return the row of a batch as it stands at `now`."""
    status = one_line(batch_status_text(batch))
    return TableRow(
        key=batch.id,
        order=-batch.created_at.timestamp(),
        group=batch.status.value,
        cells=(
            _name_cell(batch),
            Cell(
                one_line(batch.extractor_name),
                tooltip=_extractor_tooltip(batch),
                copied=batch.extractor_name,
            ),
            _progress_cell(batch.phase_counts),
            Cell(status, tooltip=status, severity=batch_severity(batch)),
            _time_cell(batch, pace, now),
        ),
    )


def _name_cell(batch: Batch) -> Cell:
    """Return the name; where rows are cards it is the only column, and says the state too."""
    summary = one_line(batch_summary_text(batch))
    name = one_line(batch.name)
    return Cell(
        name,
        tooltip=f"{batch.name}\n{batch_status_text(batch)}",
        copied=batch.name,
        spoken=joined_parts((name, summary)),
        summary=summary,
    )


def _progress_cell(phase_counts: PhaseCounts) -> Cell:
    """Return the stacked bar of the counts, with the share that has ended."""
    share = phase_counts.ended / phase_counts.total if phase_counts.total else 0.0
    return Cell(
        progress_text(phase_counts),
        tooltip=phase_counts_detail_text(phase_counts),
        number=share,
        phase_counts=phase_counts,
    )


def _extractor_tooltip(batch: Batch) -> str:
    version = tr("Version {version} ({name})", version=batch.pinned_version, name=batch.version)
    priority = tr("Priority {priority}", priority=priority_text(batch.priority))
    return f"{batch.extractor_name}\n{version}\n{priority}"


def _time_cell(batch: Batch, pace: Pace | None, now: datetime) -> Cell:
    if batch.finished_at is not None:
        ended = day_or_clock_text(batch.finished_at, now)
        return Cell(
            tr("finished {when}", when=ended),
            tooltip=tr("Finished {time}", time=exact_time_text(batch.finished_at)),
            number=batch.finished_at.timestamp() - now.timestamp(),
            style=CellStyle.MUTED,
            summary=ended,
        )
    started = tr("Started {time}", time=exact_time_text(batch.created_at))
    if pace is None:
        return Cell("", tooltip=started)
    return Cell(
        pace_text(pace),
        tooltip=started,
        number=pace.remaining_s_high,
        summary=pace_text(pace),
    )
