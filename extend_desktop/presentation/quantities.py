"""Sizes, counts, times and money in words; numbers and dates as `formats` has them, times local."""

from __future__ import annotations

import math
from datetime import datetime

from typing_extensions import override

from extend_desktop.presentation.formats import formats
from extend_desktop.presentation.translation import (
    MarkedPlural,
    marked,
    marked_n,
    tr,
    tr_marked_n,
    tr_n,
)

UNKNOWN = "—"
_MINUTE_S, _HOUR_S, _DAY_S = 60, 3600, 86_400
_SIZES = (
    marked("{number} KB"),
    marked("{number} MB"),
    marked("{number} GB"),
    marked("{number} TB"),
    marked("{number} PB"),
)
_BYTES = marked_n("{n} byte", "{n} bytes")


def count_text(count: int) -> str:
    """Return 12480 as '12,480'."""
    return formats().count(count)


def counted(count: int, noun: MarkedPlural | str, many: str | None = None) -> str:
    """Return '1 file' or '12,480 files' of a noun in `nouns.py`.

    A noun as text is English in every language: for the command line alone.
    """
    if isinstance(noun, MarkedPlural):
        return tr_marked_n(noun, count)
    return f"{count_text(count)} {noun if count == 1 else many or noun + 's'}"


def counted_are(count: int, noun: str) -> str:
    """Return '1 file is' or '12,480 files are'. For the command line alone: it is English."""
    verb = "is" if count == 1 else "are"  # untranslated: of the command line
    return f"{counted(count, noun)} {verb}"


class Count(int):
    """A count in a sentence: `{inputs}` gives '2,412', `{inputs:input}` '2,412 inputs'."""

    @override
    def __format__(self, noun: str) -> str:
        plain_int = int(self)
        return counted(plain_int, noun) if noun else count_text(plain_int)


def size_text(size_bytes: int | None) -> str:
    """Return a size in decimal units, such as '482 KB' or '1.2 GB'; a dash when unknown."""
    if size_bytes is None or size_bytes < 0:
        return UNKNOWN
    if size_bytes < 1000:
        return counted(size_bytes, _BYTES)
    size = float(size_bytes)
    for in_unit in _SIZES:
        size /= 1000
        # 999.5 would be rounded to a thousand of this unit.
        if size < 999.5 or in_unit is _SIZES[-1]:
            return tr(in_unit, number=formats().decimal(size, 1 if size < 9.95 else 0))
    raise AssertionError


def rate_text(bytes_per_s: float) -> str:
    """Return a speed such as '3.2 MB/s'."""
    return tr("{size}/s", size=size_text(round(bytes_per_s)))


def percent_text(share: float | None) -> str:
    """Return 0.98 as '98 %', rounded down so that 100 % means all; a dash when unknown."""
    if share is None or not math.isfinite(share):
        return UNKNOWN
    return tr("{number} %", number=count_text(math.floor(share * 100 + 1e-9)))


def credits_text(credits_used: float | None) -> str:
    """Return '1,284 credits', with two decimals at most; a dash when not billed yet."""
    if credits_used is None or not math.isfinite(credits_used):
        return UNKNOWN
    # A part of a credit is spoken of as several are.
    form = 1 if round(credits_used * 100) == 100 else 2
    return tr_n("{number} credit", "{number} credits", form, number=bare_credits_text(credits_used))


def bare_credits_text(credits_used: float) -> str:
    """Return '1,284.5', for where something else says what it counts."""
    hundredths = round(credits_used * 100)
    digits = 0 if hundredths % 100 == 0 else 1 if hundredths % 10 == 0 else 2
    return formats().decimal(credits_used, digits)


def duration_text(duration_s: float | None) -> str:
    """Return a duration such as '0.8 s', '42 s', '3 min 20 s' or '2 h 5 min'."""
    if duration_s is None or not math.isfinite(duration_s) or duration_s < 0:
        return UNKNOWN
    if duration_s < 9.95:
        return tr("{seconds} s", seconds=formats().decimal(duration_s, 1))
    whole_s = round(duration_s)
    if whole_s < _MINUTE_S:
        return tr("{seconds} s", seconds=str(whole_s))
    if whole_s < _HOUR_S:
        return _minutes_text(*divmod(whole_s, _MINUTE_S))
    return _hours_text(*divmod(whole_s // _MINUTE_S, 60))


def _minutes_text(minutes: int, seconds: int) -> str:
    if not seconds:
        return tr("{minutes} min", minutes=str(minutes))
    return tr("{minutes} min {seconds} s", minutes=str(minutes), seconds=str(seconds))


def _hours_text(hours: int, minutes: int) -> str:
    if not minutes:
        return tr("{hours} h", hours=str(hours))
    return tr("{hours} h {minutes} min", hours=str(hours), minutes=str(minutes))


def ago_text(then: datetime | None, now: datetime) -> str:
    """Return '2 min ago', 'yesterday' or a date; both times aware. Days are those of `now`'s place.

    A time in the future, by a server whose clock is ahead, counts as just now.
    """
    if then is None:
        return UNKNOWN
    age_s = (now - then).total_seconds()
    if age_s < _MINUTE_S:
        return tr("just now")
    if age_s < _HOUR_S:
        return tr("{minutes} min ago", minutes=str(int(age_s // _MINUTE_S)))
    days = (_local(now).date() - _local(then).date()).days
    if days == 0 or age_s < 12 * _HOUR_S:
        return tr("{hours} h ago", hours=str(int(age_s // _HOUR_S)))
    if days == 1:
        return tr("yesterday")
    if days < 7:
        return tr_n("{n} day ago", "{n} days ago", days)
    return formats().day(_local(then))


def exact_time_text(moment: datetime | None) -> str:
    """Return the local time as '2026-11-21 14:59:03'; a dash when unknown."""
    if moment is None:
        return UNKNOWN
    local = _local(moment)
    return f"{formats().day(local)} {formats().clock_with_seconds(local)}"


def minute_text(moment: datetime | None) -> str:
    """Return the local time to the minute, as '2026-11-21 14:59'; a dash when unknown."""
    if moment is None:
        return UNKNOWN
    local = _local(moment)
    return f"{formats().day(local)} {formats().clock(local)}"


def day_text(moment: datetime | None) -> str:
    """Return the local day, as '2026-11-21'; a dash when unknown."""
    return UNKNOWN if moment is None else formats().day(_local(moment))


def clock_text(moment: datetime) -> str:
    """Return the local time of day, as '14:59'."""
    return formats().clock(_local(moment))


def day_or_clock_text(moment: datetime, now: datetime) -> str:
    """Return '09:12', or how long ago where it was not today."""
    is_today = _local(moment).date() == _local(now).date()
    return clock_text(moment) if is_today else ago_text(moment, now)


def _local(moment: datetime) -> datetime:
    return moment.astimezone()
