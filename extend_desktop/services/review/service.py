"""The documents of a batch with their values, and what the operator noted of them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Collection, Mapping, Sequence

from extend_desktop.domain.batches import Input
from extend_desktop.domain.doubts import DEFAULT_LIMIT_PERCENT
from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.domain.review import EMPTY_FORM, ReviewForm, form_of
from extend_desktop.domain.schema import SchemaField, schema_of
from extend_desktop.services.batch_events import ResultStored
from extend_desktop.services.events import Event
from extend_desktop.services.ports import Clock
from extend_desktop.services.ports.journal import JournalPort
from extend_desktop.services.ports.review import Mark, MarksJournal
from extend_desktop.services.results import fill_results, inputs_with_result, with_result
from extend_desktop.services.review.comparisons import Comparisons
from extend_desktop.services.review.originals import Originals
from extend_desktop.services.review.page_store import PageStore
from extend_desktop.values import dataclass

_PAGE = 250
Schema = Sequence[SchemaField]


@dataclass(frozen=True, slots=True)
class ReviewDocument:
    """A document with a result; `doubtful` is how many of its values are to be checked."""

    input: Input
    doubtful: int
    mark: Mark


class ReviewService:
    """Reads from the journal; nothing here asks the server, but for originals.

    Attributes:
        originals: where the documents are.
        pages: how their pages look.
        comparisons: what their results can be compared with.
    """

    def __init__(
        self,
        journal: JournalPort,
        marks: MarksJournal,
        clock: Clock,
        originals: Originals,
        pages: PageStore,
        comparisons: Comparisons,
        result_stored: Event[ResultStored],
    ) -> None:
        self.originals = originals
        self.pages = pages
        self.comparisons = comparisons
        self.result_stored = result_stored
        self._journal = journal
        self._marks = marks
        self._clock = clock

    async def schema(self, batch_id: BatchId) -> Schema:
        """Return the fields of the batch's extractor version.

        Raises:
            RequestError: `not_found`, there is no such batch.
        """
        return schema_of(await self._journal.batches.config(batch_id))

    async def due(self, batch_id: BatchId, limit_percent: int = DEFAULT_LIMIT_PERCENT) -> int:
        """Count the documents with doubtful values that were not checked."""
        return await self._marks.due(batch_id, limit_percent)

    async def documents(
        self, batch_id: BatchId, limit_percent: int = DEFAULT_LIMIT_PERCENT
    ) -> AsyncIterator[tuple[ReviewDocument, ...]]:
        """Yield the documents that have a result, by position, some at a time."""
        marks = await self._marks.of_batch(batch_id)
        async for _ in fill_results(self._journal.results, batch_id):
            pass
        ready = await inputs_with_result(self._journal, batch_id)
        for start in range(0, len(ready), _PAGE):
            yield await self._documents(ready[start : start + _PAGE], marks, limit_percent)

    async def some(
        self,
        batch_id: BatchId,
        input_ids: Collection[InputId],
        limit_percent: int = DEFAULT_LIMIT_PERCENT,
    ) -> tuple[ReviewDocument, ...]:
        """Return these documents as they are now; those without a result are left out."""
        inputs = await self._journal.inputs.some(input_ids)
        ready = with_result(inputs)
        return await self._documents(ready, await self._marks.of_batch(batch_id), limit_percent)

    async def form(
        self, input_id: InputId, schema: Schema, limit_percent: int = DEFAULT_LIMIT_PERCENT
    ) -> ReviewForm:
        """Return the values of a document; none while its result is not here."""
        outputs = await self._journal.outputs.of_inputs([input_id])
        if not outputs:
            return EMPTY_FORM
        return await asyncio.to_thread(form_of, outputs[0].body, schema, limit_percent)

    async def mark(self, input_id: InputId, note: str, *, checked: bool) -> Mark:
        """Note what the operator thinks of a document, and return it."""
        mark = Mark(self._clock.now() if checked else None, note)
        await self._marks.put(input_id, mark)
        return mark

    async def _documents(
        self, inputs: Sequence[Input], marks: Mapping[InputId, Mark], limit_percent: int
    ) -> tuple[ReviewDocument, ...]:
        ids = [item.id for item in inputs]
        doubts = await self._journal.results.doubts_of(ids, limit_percent)
        return tuple(
            ReviewDocument(item, doubts[item.id], marks.get(item.id, Mark()))
            for item in inputs
            if item.id in doubts
        )
