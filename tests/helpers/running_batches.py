"""A large batch half way: some failed, the last inputs still on their way, the answers stored."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from extend_desktop.domain.batches import Input
from extend_desktop.domain.ids import AttemptToken, BatchId
from extend_desktop.domain.runs import Run, RunDetail
from extend_desktop.domain.statuses import RunStatus
from extend_desktop.storage.journal import Journal
from tests.helpers.journals import NOW, batch_run_of, batch_spec, remote_input, run_of

FAILED_EVERY = 33
"""3 % of the documents."""
_PROPERTIES: dict[str, Any] = {"notes": {"type": "string"}, "total": {"type": "number"}}
_SURE = {"ocrConfidence": 0.98, "citations": [{"page": {"number": 1}}]}


@dataclass(frozen=True, slots=True)
class RunningBatch:
    """How large it is; every document was given a column of the operator's own.

    Attributes:
        not_yet: inputs at the end whose runs have not been seen.
        text_chars: the length of the text in each answer.
        more_fields: short texts in each answer beside that one and a number.
    """

    count: int
    not_yet: int
    text_chars: int
    more_fields: int = 0

    @property
    def failed(self) -> int:
        return len(range(0, self.count - self.not_yet, FAILED_EVERY))

    async def create(self, journal: Journal) -> BatchId:
        spec = batch_spec(
            [
                remote_input(number, metadata={"client": f"C-{number}"})
                for number in range(self.count)
            ],
            config={"schema": {"type": "object", "properties": self._properties()}},
        )
        batch_id = await journal.batches.create(spec, NOW)
        for part in await journal.parts.ready(batch_id, NOW):
            token = AttemptToken(f"token-{part.ordinal}")
            inputs = await journal.parts.begin_attempt(part.id, token, NOW)
            await journal.parts.accepted(part.id, batch_run_of(len(inputs)), NOW)
            runs = self._runs(inputs, token)
            await journal.runs.record(part.id, runs)
            await self._answer(journal, batch_id, runs)
        return batch_id

    def _runs(self, inputs: Sequence[Input], token: AttemptToken) -> list[Run]:
        return [
            run_of(item.id, token, RunStatus.FAILED, failure_reason="FAILED_TO_PROCESS_FILE")
            if item.position % FAILED_EVERY == 0
            else run_of(item.id, token, RunStatus.PROCESSED)
            for item in inputs
            if item.position < self.count - self.not_yet
        ]

    async def _answer(self, journal: Journal, batch_id: BatchId, runs: Sequence[Run]) -> None:
        by_id = {run.id: run for run in runs}
        dues = await journal.outputs.due([batch_id], len(runs))
        details = ((due, RunDetail(by_id[due.run_id], self._body(due.input_id))) for due in dues)
        await asyncio.gather(*(journal.outputs.store(due, detail, NOW) for due, detail in details))

    def _body(self, number: int) -> dict[str, Any]:
        notes = f"{number} ".ljust(self.text_chars, "x")
        more = {name: f"{name} of {number}" for name in self._more_names()}
        value = {"notes": notes, "total": number, **more}
        output = {"value": value, "metadata": dict.fromkeys(more, _SURE)}
        return {"object": "extract_run", "status": "PROCESSED", "output": output}

    def _properties(self) -> dict[str, Any]:
        return {**_PROPERTIES, **{name: {"type": "string"} for name in self._more_names()}}

    def _more_names(self) -> list[str]:
        return [f"field_{number}" for number in range(self.more_fields)]
