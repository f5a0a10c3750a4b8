"""What happened to one batch, newest first, with request ids. For `ui/views/`."""

from __future__ import annotations

from datetime import datetime

from extend_desktop.domain.activities import Activity
from extend_desktop.presentation.activities import activity_text
from extend_desktop.presentation.quantities import ago_text, exact_time_text
from extend_desktop.presentation.translation import marked
from extend_desktop.ui.models.cells import Cell, CellStyle, Column, TableRow
from extend_desktop.ui.models.plain_texts import one_line

ACTIVITY_COLUMNS = (
    Column(marked("Time"), 132),
    Column(marked("What happened"), 320, is_stretched=True),
    Column(marked("Request"), 190),
)


def activity_row(number: int, activity: Activity, now: datetime) -> TableRow[int]:
    """Return the row of an activity; a higher `number` is newer."""
    text = activity_text(activity)
    return TableRow(
        key=number,
        order=-number,
        cells=(
            Cell(
                ago_text(activity.at, now),
                tooltip=exact_time_text(activity.at),
                number=activity.at.timestamp(),
                style=CellStyle.MUTED,
                copied=exact_time_text(activity.at),
            ),
            Cell(one_line(text), tooltip=text, copied=text),
            Cell(
                one_line(activity.request_id or ""),
                style=CellStyle.MUTED,
                copied=activity.request_id or "",
            ),
        ),
    )
