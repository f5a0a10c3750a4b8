"""What one cell and one row of a table show, worked out before the view asks.

The models of this package keep what is on the screen as these, so that `data()` only reads
attributes. The builders beside each model make them. Imported within `ui/` only.
"""

from __future__ import annotations

import re
from abc import abstractmethod
from collections.abc import Callable, Hashable, Sequence
from enum import IntEnum, StrEnum
from typing import Generic, NamedTuple, TypeVar, overload

from PySide6.QtCore import Qt
from typing_extensions import override

from extend_desktop.domain.batches import PhaseCounts
from extend_desktop.presentation.severity import Severity
from extend_desktop.presentation.translation import Marked, marked, tr
from extend_desktop.values import dataclass

K = TypeVar("K", bound=Hashable)
F = TypeVar("F")
SortKey = tuple[int, float | str]
_NUMBER = re.compile(r"\d+")
_MOST_DIGITS = 15
_DASH, _NO_VALUE = "—", marked("no value")


class Role(IntEnum):
    """What the delegates ask a model for, besides Qt's own roles."""

    SEVERITY = Qt.ItemDataRole.UserRole + 1
    STYLE = Qt.ItemDataRole.UserRole + 2
    PHASE_COUNTS = Qt.ItemDataRole.UserRole + 3
    SPANNED = Qt.ItemDataRole.UserRole + 4
    """Text painted across all cells of the row that have it."""
    SUMMARY = Qt.ItemDataRole.UserRole + 5
    """The row's state in a few words, where it is drawn as a card."""


class CellStyle(StrEnum):
    """How the text of a cell is drawn."""

    NORMAL = "normal"
    MUTED = "muted"
    MISSING = "missing"
    """A word that stands for no value: muted and slanted, so that it is not taken for data."""
    DOUBTFUL = "doubtful"
    """A value to check: tinted, with a mark."""


class Cell(NamedTuple):
    """One cell.

    Attributes:
        number: what the column sorts by instead of the text; numbers go before texts.
        brief: shown instead of the text where the column is too narrow for that.
        tooltip: plain text; the model makes it safe to show.
        phase_counts: drawn as a stacked bar before the text.
        spanned: runs across all neighbouring cells that have it, instead of the text.
        copied: what goes to the clipboard instead of the text: whole, and figures bare.
        spoken: what a screen reader says instead of the text.
        summary: the row's state in a few words, for rows drawn as cards.
    """

    text: str = ""
    tooltip: str = ""
    severity: Severity | None = None
    style: CellStyle = CellStyle.NORMAL
    number: float | None = None
    phase_counts: PhaseCounts | None = None
    spanned: str = ""
    copied: str | None = None
    spoken: str = ""
    summary: str = ""
    brief: str = ""

    @property
    def said(self) -> str:
        """What a screen reader says; never nothing, for then it would be silent or say "blank"."""
        text = self.spoken or self.text
        return text if text and text != _DASH else tr(_NO_VALUE)

    @property
    def is_missing(self) -> bool:
        """Whether there is nothing to sort by; such rows stay last in both directions."""
        return self.number is None and (not self.text or self.style is CellStyle.MISSING)


class LazyCells(Sequence[Cell]):
    """The cells of a row, made when they are asked for, for tables of very many rows.

    What is kept a row is what a subclass keeps, and no more.
    """

    __slots__ = ()

    @abstractmethod
    def make(self, column: int) -> Cell:
        """Return the cell of a column, from 0."""

    @overload
    def __getitem__(self, place: int) -> Cell: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Cell, ...]: ...
    @override
    def __getitem__(self, place: int | slice) -> Cell | tuple[Cell, ...]:
        if isinstance(place, slice):
            return tuple(self.make(column) for column in range(*place.indices(len(self))))
        return self.make(range(len(self))[place])


class MadeCells(LazyCells, Generic[F]):
    """Cells that each have a maker, out of one fact."""

    __slots__ = ("_fact", "_makers")

    def __init__(self, fact: F, makers: Sequence[Callable[[F], Cell]]) -> None:
        self._fact = fact
        self._makers = makers

    @override
    def __len__(self) -> int:
        return len(self._makers)

    @override
    def make(self, column: int) -> Cell:
        return self._makers[column](self._fact)


@dataclass(frozen=True, slots=True)
class TableRow(Generic[K]):
    """One row.

    Attributes:
        cells: one a column; a tuple, or `LazyCells`.
        order: its place while no column is sorted by, ascending.
        group: what the row is filtered by.
    """

    key: K
    order: float
    cells: Sequence[Cell]
    group: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """One column; widths in pixels at 100 %. A stretched one takes what is left.

    A title is a message, or comes from outside; `worded` makes a text of either.
    """

    title: str | Marked
    width_px: int
    is_numeric: bool = False
    is_stretched: bool = False
    is_editable: bool = False
    tooltip: str | Marked = ""


def sort_key(cell: Cell) -> SortKey:
    """Return what orders cells of one column: numbers, then texts as people count (2 < 10)."""
    if cell.number is not None:
        return (0, cell.number)
    return (1, _NUMBER.sub(_padded, cell.text.casefold()))


def copied_texts(cells: Sequence[Cell], columns: Sequence[int]) -> list[str]:
    """Return what some columns of a row give to the clipboard; a spanned text stands once."""
    made = tuple(cells)
    texts: list[str] = []
    spanned = ""
    for column in columns:
        cell = made[column]
        texts.append("" if cell.spanned and cell.spanned == spanned else _copied(cell))
        spanned = cell.spanned or spanned
    return texts


def _copied(cell: Cell) -> str:
    if cell.copied is not None:
        return cell.copied
    return cell.spanned or ("" if cell.style is CellStyle.MISSING else cell.text)


def _padded(digits: re.Match[str]) -> str:
    return digits[0].zfill(_MOST_DIGITS)
