"""Two batches over the same documents laid side by side, from the journal alone."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from extend_desktop.domain.batches import Batch, Input
from extend_desktop.domain.comparison import (
    ComparedCell,
    ComparedColumn,
    Difference,
    FieldSummaries,
    compared_cells,
    compared_columns,
    matched,
)
from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.results import ResultColumn, columns_of
from extend_desktop.domain.schema import schema_of
from extend_desktop.services.ports.journal import JournalPort
from extend_desktop.services.ports.results import GridRow
from extend_desktop.services.results import fill_results, inputs_with_result
from extend_desktop.values import dataclass

_PAGE = 250
"""Comparing as many takes a few milliseconds."""
Pair = tuple[Input, Input]


@dataclass(frozen=True, slots=True)
class ComparedDocument:
    """A document whose results differ.

    Attributes:
        cells: a field each, in the order of the comparison's columns.
    """

    first: Input
    second: Input
    cells: tuple[ComparedCell, ...]

    @property
    def differing(self) -> int:
        """How many fields differ."""
        return sum(cell.difference is not Difference.SAME for cell in self.cells)


@dataclass(frozen=True, slots=True)
class BatchComparison:
    """What came of it.

    Attributes:
        summaries: counts a field, over the documents that have a result in both batches.
        documents: those that differ, in the order of the second batch.
        unmatched: documents with a result that the other batch has not; of the first, of the second.
    """

    columns: tuple[ComparedColumn, ...]
    summaries: FieldSummaries
    documents: tuple[ComparedDocument, ...]
    unmatched: tuple[int, int]


class BatchComparisons:
    """Compares batches of one account; the journal's answers are read page by page."""

    def __init__(self, journal: JournalPort) -> None:
        self._journal = journal

    async def others(self, batch: Batch) -> tuple[Batch, ...]:
        """Return the batches of the same extractor, newest first, without this one."""
        found = await self._journal.batches.of_account(batch.account_id)
        return tuple(
            other
            for other in found
            if other.extractor_id == batch.extractor_id and other.id != batch.id
        )

    async def compare(
        self,
        first: BatchId,
        second: BatchId,
        on_progress: Callable[[int, int], None] | None = None,
    ) -> BatchComparison:
        """Compare every document that has a result in both.

        Args:
            first: the batch to compare with.
            second: the batch that is looked at.
            on_progress: called with documents done and documents in all.

        Raises:
            RequestError: `not_found`, one of them is gone.
        """
        columns = compared_columns(await self._columns(first), await self._columns(second))
        firsts = await inputs_with_result(self._journal, first)
        seconds = await inputs_with_result(self._journal, second)
        pairs = await asyncio.to_thread(lambda: tuple(matched(firsts, seconds)))
        summaries, documents = FieldSummaries(columns), list[ComparedDocument]()
        for start in range(0, len(pairs), _PAGE):
            page = pairs[start : start + _PAGE]
            rows = await self._rows(page)
            documents += await asyncio.to_thread(_compared, page, rows, columns, summaries)
            if on_progress is not None:
                on_progress(min(start + _PAGE, len(pairs)), len(pairs))
        unmatched = len(firsts) - len(pairs), len(seconds) - len(pairs)
        return BatchComparison(columns, summaries, tuple(documents), unmatched)

    async def _columns(self, batch_id: BatchId) -> tuple[ResultColumn, ...]:
        async for _ in fill_results(self._journal.results, batch_id):
            continue
        return columns_of(schema_of(await self._journal.batches.config(batch_id)))

    async def _rows(self, pairs: Sequence[Pair]) -> dict[object, GridRow]:
        ids = [item.id for pair in pairs for item in pair]
        return {row.input.id: row for row in await self._journal.results.rows(ids)}


def _compared(
    pairs: Sequence[Pair],
    rows: dict[object, GridRow],
    columns: Sequence[ComparedColumn],
    summaries: FieldSummaries,
) -> list[ComparedDocument]:
    documents: list[ComparedDocument] = []
    for first, second in pairs:
        cells = compared_cells(columns, rows[first.id].cells, rows[second.id].cells)
        summaries.add(cells)
        document = ComparedDocument(first, second, cells)
        if document.differing:
            documents.append(document)
    return documents
