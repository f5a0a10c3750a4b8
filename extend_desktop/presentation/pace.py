"""Words for how fast a batch goes, and how long it still takes."""

from __future__ import annotations

from extend_desktop.domain.pace import Pace
from extend_desktop.presentation.formats import formats
from extend_desktop.presentation.quantities import count_text
from extend_desktop.presentation.translation import tr


def pace_text(pace: Pace | None) -> str:
    """Return how long a batch still takes, such as '4 to 6 min left'; empty when not known yet."""
    return left_text(pace.remaining_s_low, pace.remaining_s_high) if pace else ""


def speed_text(pace: Pace | None) -> str:
    """Return how fast a batch goes, such as '28 a minute'; empty when not known yet."""
    if pace is None:
        return ""
    per_minute = pace.files_per_minute
    number = formats().decimal(per_minute, 0 if per_minute >= 9.5 else 1)
    return tr("{number} a minute", number=number)


def left_text(low_s: float, high_s: float) -> str:
    """Return how long it still takes, as a range such as '4 to 6 min left'."""
    if high_s < 60:
        return tr("under a minute left")
    if low_s >= 2 * 3600:
        return _hours_left_text(round(low_s / 3600), round(high_s / 3600))
    return _minutes_left_text(round(low_s / 60), round(high_s / 60))


def _hours_left_text(low: int, high: int) -> str:
    if low >= high:
        return tr("{hours} h left", hours=count_text(high))
    return tr("{low} to {high} h left", low=count_text(low), high=count_text(high))


def _minutes_left_text(low: int, high: int) -> str:
    if low >= high:
        return tr("{minutes} min left", minutes=count_text(high))
    if not low:
        return tr("under {minutes} min left", minutes=count_text(high))
    return tr("{low} to {high} min left", low=count_text(low), high=count_text(high))
