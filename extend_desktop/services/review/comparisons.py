"""What a document's run can be compared with, and the comparison."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

from extend_desktop.domain.ids import InputId
from extend_desktop.domain.review import form_of
from extend_desktop.domain.review_compare import Comparison, compare
from extend_desktop.domain.schema import SchemaField, as_mapping, schema_of
from extend_desktop.services.ports.journal import JournalPort
from extend_desktop.services.ports.review import OtherRun, OtherRunsJournal
from extend_desktop.values import dataclass


@dataclass(frozen=True, slots=True)
class OtherVersion:
    """Something to compare a run with: another run, or its own values before it was reviewed.

    Attributes:
        run: None for the values before the review.
    """

    run: OtherRun | None = None


class Comparisons:
    """Reads from the journal."""

    def __init__(self, journal: JournalPort, other_runs: OtherRunsJournal) -> None:
        self._journal = journal
        self._other_runs = other_runs

    async def choices(self, input_id: InputId) -> tuple[OtherVersion, ...]:
        """Return what the run of an input can be compared with, the newest first."""
        body = await self._body(input_id)
        before = [OtherVersion()] if as_mapping(body.get("initialOutput")) else []
        runs = await self._other_runs.of_input(input_id)
        return (*before, *map(OtherVersion, runs))

    async def compare(
        self, input_id: InputId, schema: Sequence[SchemaField], other: OtherVersion
    ) -> Comparison:
        """Compare the run of an input with something else of it."""
        body = await self._body(input_id)
        if other.run is None:
            other_body, other_schema = as_mapping(body.get("initialOutput")), schema
        else:
            other_body = await self._other_runs.body(other.run.key) or {}
            other_schema = schema_of(await self._journal.batches.config(other.run.batch_id))
        return await asyncio.to_thread(
            lambda: compare(form_of(body, schema), form_of(other_body, other_schema))
        )

    async def _body(self, input_id: InputId) -> Mapping[str, Any]:
        outputs = await self._journal.outputs.of_inputs([input_id])
        return outputs[0].body if outputs else {}
