"""Workbooks of any common format as texts, a sheet at a time. Called in a process of its own."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, datetime, time
from itertools import islice
from pathlib import Path

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook

from extend_desktop.values import dataclass

_MOST_LIST_ROWS, _MOST_LIST_COLUMNS = 200_000, 200


class WorkbookError(Exception):
    """The file is no workbook that can be read: damaged, under a password, or of another format."""


@dataclass(frozen=True, slots=True)
class Worksheet:
    """One sheet.

    Attributes:
        first_column: the first one that is used, from 0; the rows begin with it.
        rows: from the first of the sheet on; to be gone through once.
    """

    first_column: int
    rows: Iterator[list[str]]


def read_worksheets(path: Path) -> Iterator[Worksheet]:
    """Yield the sheets in their order; blocking.

    Raises:
        WorkbookError: it cannot be read.
    """
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(path.read_bytes()))
        for number in range(len(book.sheet_names)):
            yield _worksheet(book.get_sheet_by_index(number))
    except (OSError, CalamineError, ValueError) as error:
        raise WorkbookError(str(error)) from error


def read_list_rows(path: Path) -> Iterator[list[str]]:
    """Yield the rows of the first sheet without empty cells at their ends, for input lists; blocking.

    Raises:
        WorkbookError: it cannot be read.
    """
    for sheet in islice(read_worksheets(path), 1):
        for row in islice(sheet.rows, _MOST_LIST_ROWS):
            texts = row[:_MOST_LIST_COLUMNS]
            while texts and not texts[-1]:
                texts.pop()
            yield texts


def _worksheet(sheet: CalamineSheet) -> Worksheet:
    if sheet.start is None:
        return Worksheet(0, iter(()))
    return Worksheet(sheet.start[1], ([_text(cell) for cell in row] for row in sheet.iter_rows()))


def _text(value: object) -> str:
    """Return a cell as a spreadsheet writes it into a CSV, but dates as ISO 8601, whole numbers without a dot."""
    match value:
        case None:
            return ""
        case bool():
            return "TRUE" if value else "FALSE"
        case float() if value.is_integer() and abs(value) < 10**15:
            return str(int(value))
        case datetime() if value.time() == time():
            return value.date().isoformat()
        case datetime() | date() | time():
            return value.isoformat()
        case _:
            return str(value)
