"""Results of a batch as a grid: columns from the version's schema, one row an input."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from extend_desktop.domain.batches import Input
from extend_desktop.domain.errors import RequestError
from extend_desktop.domain.ids import BatchId, InputId, RunId
from extend_desktop.domain.results import (
    ResultCell,
    ResultColumn,
    cells_of,
    columns_of,
    lowest_confidence,
)
from extend_desktop.domain.schema import schema_of
from extend_desktop.services.batch_events import ResultStored
from extend_desktop.services.events import Event
from extend_desktop.services.ports_journal import JournalPort, StoredOutput

_PAGE = 500


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

    async def rows(self, batch_id: BatchId) -> tuple[ResultRow, ...]:
        """Return a row for every input in the operator's order, those without a result too."""
        columns = await self.columns(batch_id)
        inputs = await self._journal.inputs.of_batch(batch_id)
        cells: dict[InputId, tuple[ResultCell, ...]] = {}
        last_position = -1
        while page := await self._journal.outputs.page(batch_id, last_position, _PAGE):
            last_position = page[-1].position
            cells.update(await asyncio.to_thread(_cells_by_input, page, columns))
        return tuple(_row(one, cells.get(one.id, ())) for one in inputs)

    async def row(self, batch_id: BatchId, input_id: InputId) -> ResultRow:
        """Return the row of one input.

        Raises:
            RequestError: `not_found`, there is no such input in the batch.
        """
        inputs = await self._journal.inputs.some([input_id])
        if not inputs or inputs[0].batch_id != batch_id:
            raise RequestError("not_found", kind="input", id=input_id)
        body = await self._journal.outputs.of_input(input_id)
        if body is None:
            return _row(inputs[0], ())
        return _row(inputs[0], cells_of(body, await self.columns(batch_id)))

    async def body(self, run_id: RunId) -> Mapping[str, Any] | None:
        """Return the full answer of a run, verbatim, if it is in the journal."""
        return await self._journal.outputs.of_run(run_id)


def _cells_by_input(
    page: Sequence[StoredOutput], columns: Sequence[ResultColumn]
) -> dict[InputId, tuple[ResultCell, ...]]:
    return {output.input_id: cells_of(output.body, columns) for output in page}


def _row(one: Input, cells: tuple[ResultCell, ...]) -> ResultRow:
    return ResultRow(one, cells, lowest_confidence(cells))
