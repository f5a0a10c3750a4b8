"""Results of a batch as a grid: columns from the version's schema, one row an input."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from extend_desktop.domain.batches import Input, Phase
from extend_desktop.domain.ids import BatchId, InputId, RunId
from extend_desktop.domain.results import (
    ResultCell,
    ResultColumn,
    cells_of,
    columns_of,
    lowest_confidence,
)
from extend_desktop.domain.schema import schema_of
from extend_desktop.domain.usage import credits_by_product
from extend_desktop.services.batch_events import ResultStored
from extend_desktop.services.events import Event
from extend_desktop.services.ports.journal import JournalPort, StoredOutput
from extend_desktop.services.ports.results import ResultsJournal

_PAGE = 250
"""Reading and unpacking as many takes a few milliseconds of each thread."""


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One input with its extracted values.

    Attributes:
        cells: one a column; empty while there is no result.
        confidence: the lowest of the cells, 0 to 1; None when none is given.
    """

    input: Input
    cells: tuple[ResultCell, ...]
    confidence: float | None


class ResultsService:
    """Reads results from the journal; nothing here asks the server."""

    def __init__(self, journal: JournalPort, result_stored: Event[ResultStored]) -> None:
        """Take the engine's event, passed on under this service's own name."""
        self.result_stored = result_stored
        self._journal = journal

    async def columns(self, batch_id: BatchId) -> tuple[ResultColumn, ...]:
        """Return the columns in the schema's order.

        Raises:
            RequestError: `not_found`, there is no such batch.
        """
        config = await self._journal.batches.config(batch_id)
        return columns_of(schema_of(config))

    async def pages(
        self, inputs: Sequence[Input], columns: Sequence[ResultColumn]
    ) -> AsyncIterator[tuple[ResultRow, ...]]:
        """Yield a row for every input in their order, those without a result too, page by page."""
        for start in range(0, len(inputs), _PAGE):
            yield await self._rows(inputs[start : start + _PAGE], columns)

    async def some(
        self, input_ids: Collection[InputId], columns: Sequence[ResultColumn]
    ) -> tuple[ResultRow, ...]:
        """Return the rows of these inputs as they are now; unknown ones are left out."""
        return await self._rows(await self._journal.inputs.some(input_ids), columns)

    async def body(self, run_id: RunId) -> Mapping[str, Any] | None:
        """Return the full answer of a run, verbatim, if it is in the journal."""
        return await self._journal.outputs.of_run(run_id)

    async def charges(self, run_id: RunId) -> Mapping[str, Decimal]:
        """Return the credits of a run by what they were charged for; none while Extend has not said."""
        return credits_by_product(await self.body(run_id) or {})

    async def _rows(
        self, inputs: Sequence[Input], columns: Sequence[ResultColumn]
    ) -> tuple[ResultRow, ...]:
        processed = [item.id for item in inputs if item.phase is Phase.PROCESSED]
        outputs = await self._journal.outputs.of_inputs(processed) if processed else ()
        cells = await asyncio.to_thread(_cells_by_input, outputs, columns) if outputs else {}
        return tuple(_row(item, cells.get(item.id, ())) for item in inputs)


def _cells_by_input(
    outputs: Sequence[StoredOutput], columns: Sequence[ResultColumn]
) -> dict[InputId, tuple[ResultCell, ...]]:
    return {output.input_id: cells_of(output.body, columns) for output in outputs}


def _row(item: Input, cells: tuple[ResultCell, ...]) -> ResultRow:
    return ResultRow(item, cells, lowest_confidence(cells))


async def fill_results(results: ResultsJournal, batch_id: BatchId) -> AsyncIterator[int]:
    """Lay out the results that an older version stored; yields how many, as it goes."""
    after = total = 0
    while after >= 0:
        filled, after = await results.fill(batch_id, after)
        if filled:
            total += filled
            yield total
