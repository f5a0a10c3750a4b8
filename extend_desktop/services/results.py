"""Results of a batch as a grid: columns from the version's schema, one row an input."""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from extend_desktop.domain.batches import Input, Phase
from extend_desktop.domain.doubts import DoubtCounts
from extend_desktop.domain.flat_results import FlatCell
from extend_desktop.domain.ids import BatchId, ExtractorId, InputId, RunId
from extend_desktop.domain.results import (
    ResultColumn,
    Total,
    code_column,
    columns_of,
    merged_totals,
)
from extend_desktop.domain.review import ReviewTable, form_of
from extend_desktop.domain.schema import schema_of
from extend_desktop.domain.usage import credits_by_product
from extend_desktop.services.batch_events import ResultStored
from extend_desktop.services.events import Event
from extend_desktop.services.ports.journal import JournalPort
from extend_desktop.services.ports.results import GridQuery, GridRow, ResultsJournal

_SUMMED_AT_ONCE = 2000


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

    async def extractor(self, batch_id: BatchId) -> ExtractorId:
        """Return the extractor of a batch, by which the operator's choice of columns is kept.

        Raises:
            RequestError: `not_found`, there is no such batch.
        """
        return (await self._journal.batches.get(batch_id)).extractor_id

    def fill(self, batch_id: BatchId) -> AsyncIterator[int]:
        """Lay out the results that an older version stored; yields how many, as it goes."""
        return fill_results(self._journal.results, batch_id)

    async def order(self, batch_id: BatchId, query: GridQuery) -> array[int]:
        """Return the ids of the inputs that `query` shows, in its order."""
        return await self._journal.results.order(batch_id, query)

    async def rows(self, input_ids: Sequence[int]) -> tuple[GridRow, ...]:
        """Return these rows as they are now, in the order asked; unknown ones are left out."""
        found = await self._journal.results.rows([InputId(number) for number in input_ids])
        rows = {row.input.id: row for row in found}
        return tuple(rows[key] for key in map(InputId, input_ids) if key in rows)

    async def doubts(self, batch_id: BatchId, limit_percent: int) -> DoubtCounts:
        """Count the doubtful values of a batch."""
        return await self._journal.results.doubts(batch_id, limit_percent)

    async def totals(
        self, input_ids: Sequence[int], columns: Sequence[ResultColumn], number: int
    ) -> tuple[Total, ...]:
        """Return what a column of the schema adds up to over these inputs, the largest first.

        One total a currency; none where there is no number.
        """
        wanted = [number]
        code = code_column(columns, number)
        if code is not None:
            wanted.append(code)
        totals: tuple[Total, ...] = ()
        for start in range(0, len(input_ids), _SUMMED_AT_ONCE):
            ids = [InputId(key) for key in input_ids[start : start + _SUMMED_AT_ONCE]]
            values = await self._journal.results.values(ids, wanted)
            added = await asyncio.to_thread(_totals_of, values)
            totals = merged_totals([*totals, *added])
        return totals

    async def items(
        self, input_id: InputId, array_path: str, limit_percent: int
    ) -> ReviewTable | None:
        """Return the items of an array of a document; None while there is no such thing."""
        outputs = await self._journal.outputs.of_inputs([input_id])
        rows = await self._journal.results.rows([input_id])
        if not outputs or not rows:
            return None
        schema = schema_of(await self._journal.batches.config(rows[0].input.batch_id))
        form = await asyncio.to_thread(form_of, outputs[0].body, schema, limit_percent)
        return next((table for table in form.tables if table.array.path == array_path), None)

    async def body(self, run_id: RunId) -> Mapping[str, Any] | None:
        """Return the full answer of a run, verbatim, if it is in the journal."""
        return await self._journal.outputs.of_run(run_id)

    async def charges(self, run_id: RunId) -> Mapping[str, Decimal]:
        """Return the credits of a run by what they were charged for; none while Extend has not said."""
        return credits_by_product(await self.body(run_id) or {})


async def fill_results(results: ResultsJournal, batch_id: BatchId) -> AsyncIterator[int]:
    """Lay out the results that an older version stored; yields how many, as it goes."""
    after = total = 0
    while after >= 0:
        filled, after = await results.fill(batch_id, after)
        if filled:
            total += filled
            yield total


async def inputs_with_result(journal: JournalPort, batch_id: BatchId) -> list[Input]:
    """Return the inputs of a batch that have a result, by position."""
    inputs = await journal.inputs.of_batch(batch_id)
    # On a thread: a hundred thousand phases would hold the loop for a tenth of a second.
    return await asyncio.to_thread(with_result, inputs)


def with_result(inputs: Iterable[Input]) -> list[Input]:
    return [item for item in inputs if item.phase is Phase.PROCESSED]


def _totals_of(values: Iterable[Sequence[FlatCell]]) -> tuple[Total, ...]:
    return merged_totals(
        Total(_code_of(code), Decimal(number.value), 1)
        for number, *code in values
        if isinstance(number.value, int | Decimal) and not isinstance(number.value, bool)
    )


def _code_of(cells: Sequence[FlatCell]) -> str:
    code = cells[0].value if cells else ""
    return code if isinstance(code, str) else ""
