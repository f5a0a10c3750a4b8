"""Spreadsheets laid out as pages: a page a sheet, a fixed-pitch cell each; only `rendering.py` uses it.

Values only, as they are stored; no formats, no charts.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from extend_desktop.documents.text_positions import Box, Line, PageText, Word, plain_place
from extend_desktop.documents.worksheets import WorkbookError, Worksheet, read_worksheets
from extend_desktop.domain.sheet_grid import SheetGrid, column_name
from extend_desktop.values import dataclass

MAX_ROWS, MAX_COLUMNS = 5_000, 200
"""What is beyond them is not drawn: no value is looked for there, and it takes memory."""
_MAX_CELL_CHARS = 40
_LEAST_CELL_CHARS = 6
_CHAR_PT, _LINE_PT, _PADDING_PT = 6.0, 16.0, 4.0
_HEAD_PT = 40.0
_SAMPLE_LINES = 20
_WORD = re.compile(r"\S+")
_QUOTED = re.compile(r'"[^"]*"')
Rows = Sequence[Sequence[str]]


class SheetError(Exception):
    """The file is no spreadsheet that can be read."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet as a page."""

    grid: SheetGrid
    page: PageText


def read_workbook(path: Path) -> tuple[Sheet, ...]:
    """Return the sheets of a workbook of any common format.

    Raises:
        SheetError: it is damaged, encrypted, or of a format that is not known.
    """
    try:
        return tuple(
            lay_out(_rows_of(sheet), number)
            for number, sheet in enumerate(read_worksheets(path), start=1)
        )
    except WorkbookError as error:
        raise SheetError(str(error)) from error


def read_delimited(text: str) -> tuple[Sheet, ...]:
    """Return a text of rows and columns as one sheet."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter_of(text))
    try:
        return (lay_out(list(islice(reader, MAX_ROWS)), 1),)
    except csv.Error as error:
        raise SheetError(str(error)) from error


def lay_out(rows: Rows, number: int) -> Sheet:
    """Return rows as a page with letters over the columns and numbers beside the rows."""
    shown = [[_shown(cell) for cell in row[:MAX_COLUMNS]] for row in rows[:MAX_ROWS]]
    widths = _widths(shown)
    edges = [_HEAD_PT]
    for width in widths:
        edges.append(edges[-1] + width * _CHAR_PT + 2 * _PADDING_PT)
    grid = SheetGrid(tuple(edges), _LINE_PT, _LINE_PT, max(len(shown), 1))
    lines = tuple(Line(words) for words in _lines(shown, grid) if words)
    return Sheet(grid, PageText(number, edges[-1], grid.bottom, lines))


def _lines(rows: Rows, grid: SheetGrid) -> Iterator[tuple[Word, ...]]:
    for at, row in enumerate(rows):
        top = grid.top + at * grid.row_height
        yield tuple(
            Word(found.group(), _box(grid.edges[column], top, found))
            for column, cell in enumerate(row)
            for found in _WORD.finditer(cell)
        )


def _box(left: float, top: float, found: re.Match[str]) -> Box:
    start = left + _PADDING_PT
    return Box(
        start + found.start() * _CHAR_PT,
        top + 2,
        start + found.end() * _CHAR_PT,
        top + _LINE_PT - 2,
    )


def _widths(rows: Rows) -> list[int]:
    count = max((len(row) for row in rows), default=1)
    widths = [_LEAST_CELL_CHARS] * max(count, 1)
    for row in rows:
        for column, cell in enumerate(row):
            widths[column] = max(widths[column], len(cell))
    return widths


def _shown(cell: str) -> str:
    line = " ".join(cell.split())
    return line if len(line) <= _MAX_CELL_CHARS else f"{line[: _MAX_CELL_CHARS - 1]}…"


def _rows_of(sheet: Worksheet) -> Rows:
    before = [""] * sheet.first_column
    return [before + row for row in islice(sheet.rows, MAX_ROWS)]


def delimiter_of(text: str) -> str:
    """Return the sign that cuts the first rows into columns most evenly."""
    sample = [_QUOTED.sub("", line) for line in text.splitlines()[:_SAMPLE_LINES] if line]
    return max(",;\t|", key=lambda sign: min((line.count(sign) for line in sample), default=0))


class CellNames:
    """Which cells the words of a delimited text are in, which has each row on a line of its own.

    Args:
        text: as it was laid out as plain text.
    """

    def __init__(self, text: str) -> None:
        self._lines = text.splitlines()
        self._delimiter = delimiter_of(text)

    def around(self, page: int, words: Sequence[Word]) -> str:
        """Return the range of cells that words on a page are in."""
        cells = [self._cell(page, word) for word in words]
        rows, columns = [row for row, _ in cells], [column for _, column in cells]
        first = f"{column_name(min(columns))}{min(rows) + 1}"
        last = f"{column_name(max(columns))}{max(rows) + 1}"
        return first if first == last else f"{first}:{last}"

    def _cell(self, page: int, word: Word) -> tuple[int, int]:
        row, start = plain_place(page, word.box)
        line = self._lines[row].expandtabs(4) if row < len(self._lines) else ""
        return row, _QUOTED.sub("", line[:start]).count(self._delimiter)
