"""The rows of a workbook's first sheet as texts, for input lists. Called in a process of its own."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, datetime, time
from itertools import islice
from pathlib import Path

from python_calamine import CalamineError, CalamineWorkbook

MOST_ROWS, _MOST_COLUMNS = 200_000, 200
FAULTS = (OSError, CalamineError, ValueError)
"""What a damaged or a locked workbook ends in."""


def read_rows(path: Path) -> Iterator[list[str]]:
    """Yield the rows of the first sheet; blocking.

    Raises:
        OSError, CalamineError, ValueError: it is no workbook that can be read.
    """
    book = CalamineWorkbook.from_filelike(io.BytesIO(path.read_bytes()))
    sheet = book.get_sheet_by_index(0)
    for row in islice(sheet.iter_rows(), MOST_ROWS):
        texts = [_text(value) for value in row[:_MOST_COLUMNS]]
        while texts and not texts[-1]:
            texts.pop()
        yield texts


def _text(value: object) -> str:
    """Return a cell as it would be written by hand: dates as ISO 8601, whole numbers without a dot."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case float() if value.is_integer() and abs(value) < 10**15:
            return str(int(value))
        case datetime() if value.time() == time():
            return value.date().isoformat()
        case datetime() | date() | time():
            return value.isoformat()
        case _:
            return str(value)
