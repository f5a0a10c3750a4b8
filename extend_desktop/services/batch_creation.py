"""Makes a batch of terms and inputs, whoever gives them; for `BatchService`."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from extend_desktop.domain.activities import ActivityKind
from extend_desktop.domain.batches import BatchSpec, InputSpec
from extend_desktop.domain.ids import AccountId, BatchId
from extend_desktop.services.batch_specs import batch_spec
from extend_desktop.services.batch_terms import BatchTerms
from extend_desktop.services.engine import Engine
from extend_desktop.services.extractors import ExtractorsService
from extend_desktop.services.ports import Clock
from extend_desktop.services.ports.journal import JournalPort


class BatchCreator:
    """Pins versions and writes batches of one account into the journal. Loop's thread only."""

    def __init__(
        self,
        account_id: AccountId,
        engine: Engine,
        journal: JournalPort,
        clock: Clock,
        extractors: ExtractorsService,
    ) -> None:
        self._account_id = account_id
        self._engine = engine
        self._journal = journal
        self._clock = clock
        self._extractors = extractors

    async def create(
        self,
        terms: BatchTerms,
        inputs: Iterable[InputSpec],
        count: int,
        *,
        is_from_staging: bool = False,
        again_of: BatchId | None = None,
    ) -> BatchId:
        """Pin the version, write the batch down and begin to carry it out.

        Raises:
            ExpectedError: the version could not be read, or the journal not written; there is no
                batch then.
        """
        detail = await self._extractors.detail(terms.extractor.id, terms.version)
        # A hundred thousand inputs take a while.
        spec = await asyncio.to_thread(
            batch_spec,
            self._account_id,
            terms,
            detail,
            inputs,
            is_from_staging=is_from_staging,
            again_of=again_of,
        )
        batch_id = await self._journal.batches.create(spec, self._clock.now())
        sendable = await asyncio.to_thread(_sendable, spec)
        await self._engine.context.note(
            batch_id, ActivityKind.CREATED, inputs=count, sendable=sendable
        )
        await self._engine.begin(batch_id)
        return batch_id


def _sendable(spec: BatchSpec) -> int:
    return sum(item.is_sendable for item in spec.inputs)
