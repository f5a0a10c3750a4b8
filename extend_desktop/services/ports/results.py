"""What the grid of results needs of the journal; `storage/flat_rows.py` implements it."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Mapping, Sequence
from enum import StrEnum
from typing import Protocol

from extend_desktop.domain.batches import FinePhase, Input
from extend_desktop.domain.doubts import DoubtCounts
from extend_desktop.domain.flat_results import FlatCell
from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.values import dataclass


class OwnColumn(StrEnum):
    """Columns of the grid that are not the schema's."""

    FILE = "file"
    CONFIDENCE = "confidence"
    REVIEWED = "reviewed"
    EDITED = "edited"
    CHECKED = "checked"


SortColumn = OwnColumn | int
"""A column of ours, or the number of one of the schema's, from 0."""


@dataclass(frozen=True, slots=True)
class GridQuery:
    """Which rows of a batch are shown, and in which order.

    Attributes:
        phases: those shown; none means all.
        below_percent: only documents with a value below it; None shows all.
        text: what the name or a value contains, whatever the case of its letters.
        marks: only rows that have (True) or lack (False) these marks.
        sort: None for the order of the batch.
    """

    phases: tuple[FinePhase, ...] = ()
    below_percent: int | None = None
    text: str = ""
    marks: tuple[tuple[OwnColumn, bool], ...] = ()
    sort: SortColumn | None = None
    is_descending: bool = False

    @property
    def is_filtered(self) -> bool:
        """Whether rows may be left out."""
        return bool(self.phases or self.text or self.marks) or self.below_percent is not None


@dataclass(frozen=True, slots=True)
class GridRow:
    """One input with its extracted values.

    Attributes:
        cells: one a column of the schema; none while there is no result.
        lowest_percent: how sure the extractor is of its least certain value; None when unknown.
    """

    input: Input
    cells: tuple[FlatCell, ...] = ()
    lowest_percent: int | None = None
    is_reviewed: bool = False
    is_edited: bool = False
    is_checked: bool = False


class ResultsJournal(Protocol):
    """Results laid out in columns. They are kept when an answer is stored."""

    async def order(self, batch_id: BatchId, query: GridQuery) -> array[int]:
        """Return the ids of the inputs to show, in order; rows without a value come last."""
        ...

    async def rows(self, input_ids: Collection[InputId]) -> tuple[GridRow, ...]:
        """Return rows by position; unknown ones are left out."""
        ...

    async def doubts(self, batch_id: BatchId, limit_percent: int) -> DoubtCounts:
        """Count the doubtful values of the batch."""
        ...

    async def doubts_of(
        self, input_ids: Collection[InputId], limit_percent: int
    ) -> Mapping[InputId, int]:
        """Return how many values of each input are doubtful; of those that have a result."""
        ...

    async def values(
        self, input_ids: Collection[InputId], columns: Sequence[int]
    ) -> Sequence[Sequence[FlatCell]]:
        """Return some columns of the schema of those inputs that have a result, in no order."""
        ...

    async def fill(self, batch_id: BatchId, after: int) -> tuple[int, int]:
        """Lay out results that an older version stored, some at a time.

        Returns:
            How many were laid out, and where to go on `after`; -1 when all are.
        """
        ...
