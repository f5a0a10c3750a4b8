"""Where the cells of a sheet are drawn, and what is meant by `B3:C4`; any module may import it."""

from __future__ import annotations

import re

from extend_desktop.domain.page_geometry import Point
from extend_desktop.values import dataclass

_LETTERS = 26
_CELL = r"\$?([A-Z]{0,3})\$?(\d{0,7})"
_CELLS = re.compile(rf"(?:.*!)?{_CELL}(?::{_CELL})?", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class SheetGrid:
    """Columns and rows of a sheet on its page.

    Attributes:
        edges: of the columns from left to right, one more than there are columns.
        top: of the first row.
    """

    edges: tuple[float, ...]
    top: float
    row_height: float
    row_count: int

    @property
    def bottom(self) -> float:
        """The end of the last row."""
        return self.top + self.row_count * self.row_height

    def rows_between(self, top: float, bottom: float) -> range:
        """Return the rows (from 0) that are between two heights of the page, in part or whole."""
        first = int((top - self.top) // self.row_height)
        last = int((bottom - self.top) // self.row_height)
        return range(max(first, 0), min(last + 1, self.row_count))

    def outline_of(self, cells: str) -> tuple[Point, ...]:
        """Return the corners around cells such as `B3:C4`; none where they are not on the page."""
        found = _CELLS.fullmatch(cells.strip())
        if found is None or not any(found.groups()):
            return ()
        first_column, first_row, last_column, last_row = found.groups()
        if last_column is None:
            last_column, last_row = first_column, first_row
        columns = _span(_column(first_column), _column(last_column), len(self.edges) - 1)
        rows = _span(_row(first_row), _row(last_row), self.row_count)
        if not columns or not rows:
            return ()
        left, right = self.edges[columns[0]], self.edges[columns[-1] + 1]
        top = self.top + rows[0] * self.row_height
        bottom = self.top + (rows[-1] + 1) * self.row_height
        return ((left, top), (right, top), (right, bottom), (left, bottom))


def column_name(number: int) -> str:
    """Return the letters of a column: 0 is A, 26 is AA."""
    letters = ""
    while number >= 0:
        number, rest = divmod(number, _LETTERS)
        letters = chr(ord("A") + rest) + letters
        number -= 1
    return letters


def _column(letters: str) -> int | None:
    """Return the number of a column; None where none is named, which means all."""
    number = 0
    for letter in letters.upper():
        number = number * _LETTERS + ord(letter) - ord("A") + 1
    return number - 1 if letters else None


def _row(digits: str) -> int | None:
    return int(digits) - 1 if digits else None


def _span(first: int | None, last: int | None, count: int) -> range:
    """Return what is meant from one end to the other, of what there is."""
    low, high = sorted((0 if first is None else first, count - 1 if last is None else last))
    return range(max(low, 0), min(high + 1, count))


def column_letters(place: int) -> str:
    """Return what a spreadsheet calls a column, from 0: A to Z, AA and so on."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
