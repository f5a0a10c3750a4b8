"""How numbers, dates and times are written; in the English way unless the window says otherwise."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime


class Formats:
    """The program's English way. Moments are of the place they are shown in.

    Dates are written with the year first, for English has two orders of day and month.
    """

    def count(self, count: int) -> str:
        """Return 12480 as '12,480'."""
        return f"{count:,}"

    def decimal(self, number: float, digits: int) -> str:
        """Return 1284.5 with two digits as '1,284.50'."""
        return f"{number:,.{digits}f}"

    def written(self, number: str) -> str:
        """Return a number that is written the English way already, such as '1,284.50'."""
        return number

    def day(self, moment: datetime) -> str:
        """Return '2026-11-21'."""
        return moment.strftime("%Y-%m-%d")

    def stamp(self, moment: datetime) -> str:
        """Return '21 Nov 14:59', for the name of something made at that moment."""
        return f"{moment.day} {moment:%b %H:%M}"

    def clock(self, moment: datetime) -> str:
        """Return '14:59'."""
        return moment.strftime("%H:%M")

    def clock_with_seconds(self, moment: datetime) -> str:
        """Return '14:59:03'."""
        return moment.strftime("%H:%M:%S")


ENGLISH = Formats()


class _Current:
    formats: Formats = ENGLISH


_stays_english: ContextVar[bool] = ContextVar("stays_english", default=False)


def formats() -> Formats:
    """Return how numbers and dates are written here."""
    return ENGLISH if _stays_english.get() else _Current.formats


def set_formats(new_formats: Formats) -> None:
    """Choose how numbers and dates are written in the whole process. For the window alone."""
    _Current.formats = new_formats


def stays_english() -> bool:
    """Whether this is said to a file, a log or the command line."""
    return _stays_english.get()


@contextmanager
def in_english() -> Generator[None]:
    """Keep texts, numbers and dates English within this block, and in what is started in it."""
    token = _stays_english.set(True)
    try:
        yield
    finally:
        _stays_english.reset(token)
