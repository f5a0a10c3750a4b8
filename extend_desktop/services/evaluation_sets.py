"""Documents of a batch put into an evaluation set at Extend, with the output expected of each."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from functools import partial
from typing import Any

from extend_desktop.domain.batches import Input
from extend_desktop.domain.errors import ExpectedError, OutcomeUnknownError
from extend_desktop.domain.evaluation_sets import (
    MAX_ITEMS_PER_CALL,
    EvaluationItem,
    EvaluationSet,
    expected_value,
    file_id_of,
)
from extend_desktop.domain.ids import BatchId, EvaluationSetId, ExtractorId, InputId
from extend_desktop.domain.schema import SchemaField, schema_of
from extend_desktop.services.paging import all_items
from extend_desktop.services.ports import EvaluationSetsApi
from extend_desktop.services.ports.journal import JournalPort
from extend_desktop.values import dataclass


class NotAddable(StrEnum):
    """Why a document cannot be put into a set."""

    NO_RESULT = "no_result"
    NO_FILE = "no_file"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A document with the output that is expected of it; the value may be changed first."""

    input: Input
    item: EvaluationItem

    def with_value(self, value: Mapping[str, object]) -> Candidate:
        return replace(self, item=replace(self.item, value=value))


@dataclass(frozen=True, slots=True)
class Candidates:
    """What may be added of a selection, by position, and what may not.

    Attributes:
        schema: the fields that every expected output must have.
    """

    extractor_id: ExtractorId
    schema: Sequence[SchemaField]
    ready: tuple[Candidate, ...]
    left_out: tuple[tuple[Input, NotAddable], ...]


@dataclass(frozen=True, slots=True)
class AddOutcome:
    """How far adding came.

    Attributes:
        added: how many the server says it added.
        uncertain: those whose answer was lost; they may be in the set.
        error: why it ended early; None when all were added.
    """

    added: int
    uncertain: tuple[InputId, ...] = ()
    error: ExpectedError | None = None


class EvaluationSetsService:
    """The evaluation sets of one account. Nothing is sent twice by itself."""

    def __init__(self, api: EvaluationSetsApi, journal: JournalPort) -> None:
        self._api = api
        self._journal = journal

    async def sets(self, extractor_id: ExtractorId) -> tuple[EvaluationSet, ...]:
        """Return the sets of an extractor, newest first.

        Raises:
            ExpectedError: they cannot be listed; `endless_listing` when the list has no end.
        """
        fetch = partial(self._api.list_evaluation_sets, extractor_id)
        return await all_items(fetch, lambda page: page.sets, "list_evaluation_sets")

    async def create(self, extractor_id: ExtractorId, name: str) -> EvaluationSet:
        """Create an empty set.

        Raises:
            ExpectedError: it was not created; OutcomeUnknownError: it may have been.
        """
        return await self._api.create_evaluation_set(extractor_id, name)

    async def candidates(self, batch_id: BatchId, input_ids: Collection[InputId]) -> Candidates:
        """Read what the journal knows of these documents.

        Raises:
            RequestError: `not_found`, there is no such batch.
            StorageError: the journal cannot be read.
        """
        batch = await self._journal.batches.get(batch_id)
        schema = schema_of(await self._journal.batches.config(batch_id))
        inputs = await self._journal.inputs.some(input_ids)
        outputs = await self._journal.outputs.of_inputs([item.id for item in inputs])
        bodies = {output.input_id: output.body for output in outputs}
        ready, left_out = await asyncio.to_thread(_sorted_out, inputs, bodies, schema)
        return Candidates(batch.extractor_id, schema, ready, left_out)

    async def add(self, set_id: EvaluationSetId, candidates: Sequence[Candidate]) -> AddOutcome:
        """Add documents, as many a call as Extend takes; ends at the first call that fails."""
        added = 0
        for start in range(0, len(candidates), MAX_ITEMS_PER_CALL):
            chunk = candidates[start : start + MAX_ITEMS_PER_CALL]
            try:
                added += await self._api.add_evaluation_items(
                    set_id, [candidate.item for candidate in chunk]
                )
            except OutcomeUnknownError as error:
                return AddOutcome(added, tuple(candidate.input.id for candidate in chunk), error)
            except ExpectedError as error:
                return AddOutcome(added, error=error)
        return AddOutcome(added)


def _sorted_out(
    inputs: Sequence[Input],
    bodies: Mapping[InputId, Mapping[str, Any]],
    schema: Sequence[SchemaField],
) -> tuple[tuple[Candidate, ...], tuple[tuple[Input, NotAddable], ...]]:
    ready: list[Candidate] = []
    left_out: list[tuple[Input, NotAddable]] = []
    for item in sorted(inputs, key=lambda found: found.position):
        body = bodies.get(item.id)
        file_id = item.file_id or file_id_of(body or {})
        if body is None:
            left_out.append((item, NotAddable.NO_RESULT))
        elif not file_id:
            left_out.append((item, NotAddable.NO_FILE))
        else:
            value = expected_value(body, schema)
            ready.append(Candidate(item, EvaluationItem(file_id, value)))
    return tuple(ready), tuple(left_out)
