"""Sizes, counts, times and money in words; numbers are grouped by commas, times are local."""

from __future__ import annotations

import math
from datetime import datetime

from typing_extensions import override

_MINUTE_S, _HOUR_S, _DAY_S = 60, 3600, 86_400
_SIZE_UNITS = ("KB", "MB", "GB", "TB", "PB")


def count_text(count: int) -> str:
    """Return 12480 as '12,480'."""
    return f"{count:,}"


def counted(count: int, noun: str, many: str | None = None) -> str:
    """Return '1 file' or '12,480 files'."""
    return f"{count_text(count)} {noun if count == 1 else many or noun + 's'}"


def counted_are(count: int, noun: str) -> str:
    """Return '1 file is' or '12,480 files are', the beginning of a sentence about them."""
    return f"{counted(count, noun)} {'is' if count == 1 else 'are'}"


class Count(int):
    """A count in a sentence: `{inputs}` gives '2,412', `{inputs:input}` '2,412 inputs'."""

    @override
    def __format__(self, noun: str) -> str:
        plain_int = int(self)
        return counted(plain_int, noun) if noun else count_text(plain_int)


def size_text(size_bytes: int | None) -> str:
    """Return a size in decimal units, such as '482 KB' or '1.2 GB'; a dash when unknown."""
    if size_bytes is None or size_bytes < 0:
        return "—"
    if size_bytes < 1000:
        return counted(size_bytes, "byte")
    size = float(size_bytes)
    for unit in _SIZE_UNITS:
        size /= 1000
        # 999.5 would be rounded to a thousand of this unit.
        if size < 999.5 or unit == _SIZE_UNITS[-1]:
            return f"{size:.1f} {unit}" if size < 9.95 else f"{size:,.0f} {unit}"
    raise AssertionError


def rate_text(bytes_per_s: float) -> str:
    """Return a speed such as '3.2 MB/s'."""
    return f"{size_text(round(bytes_per_s))}/s"


def percent_text(share: float | None) -> str:
    """Return 0.98 as '98 %', rounded down so that 100 % means all; a dash when unknown."""
    if share is None or not math.isfinite(share):
        return "—"
    return f"{math.floor(share * 100 + 1e-9)} %"


def credits_text(credits_used: float | None) -> str:
    """Return '1,284 credits', with two decimals at most; a dash when not billed yet."""
    if credits_used is None or not math.isfinite(credits_used):
        return "—"
    number = f"{credits_used:,.2f}".rstrip("0").rstrip(".")
    return f"{number} {'credit' if number == '1' else 'credits'}"


def duration_text(duration_s: float | None) -> str:
    """Return a duration such as '0.8 s', '42 s', '3 min 20 s' or '2 h 5 min'."""
    if duration_s is None or not math.isfinite(duration_s) or duration_s < 0:
        return "—"
    if duration_s < 9.95:
        return f"{duration_s:.1f} s"
    whole_s = round(duration_s)
    if whole_s < _MINUTE_S:
        return f"{whole_s} s"
    if whole_s < _HOUR_S:
        minutes, rest = divmod(whole_s, _MINUTE_S)
        return f"{minutes} min {rest} s" if rest else f"{minutes} min"
    hours, rest = divmod(whole_s // _MINUTE_S, 60)
    return f"{hours} h {rest} min" if rest else f"{hours} h"


def ago_text(then: datetime | None, now: datetime) -> str:
    """Return '2 min ago', 'yesterday' or a date; both times aware. Days are those of `now`'s place.

    A time in the future, by a server whose clock is ahead, counts as just now.
    """
    if then is None:
        return "—"
    age_s = (now - then).total_seconds()
    if age_s < _MINUTE_S:
        return "just now"
    if age_s < _HOUR_S:
        return f"{int(age_s // _MINUTE_S)} min ago"
    days = (_local(now).date() - _local(then).date()).days
    if days == 0 or age_s < 12 * _HOUR_S:
        return f"{int(age_s // _HOUR_S)} h ago"
    if days == 1:
        return "yesterday"
    return f"{days} days ago" if days < 7 else _local(then).strftime("%Y-%m-%d")


def exact_time_text(moment: datetime | None) -> str:
    """Return the local time as '2026-11-21 14:59:03'; a dash when unknown."""
    return _local(moment).strftime("%Y-%m-%d %H:%M:%S") if moment else "—"


def minute_text(moment: datetime | None) -> str:
    """Return the local time to the minute, as '2026-11-21 14:59'; a dash when unknown."""
    return _local(moment).strftime("%Y-%m-%d %H:%M") if moment else "—"


def clock_text(moment: datetime) -> str:
    """Return the local time of day, as '14:59'."""
    return _local(moment).strftime("%H:%M")


def day_or_clock_text(moment: datetime, now: datetime) -> str:
    """Return '09:12', or how long ago where it was not today."""
    is_today = _local(moment).date() == _local(now).date()
    return clock_text(moment) if is_today else ago_text(moment, now)


def _local(moment: datetime) -> datetime:
    return moment.astimezone()
