"""Writes runs of a part into the journal and says what is strange about them; the engine uses it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from extend_desktop.domain.batches import ActivityKind, Part
from extend_desktop.domain.errors import AccessError, ExtendDesktopError
from extend_desktop.domain.ids import PartId
from extend_desktop.domain.runs import BatchRun, Run
from extend_desktop.domain.words import FailureReason
from extend_desktop.services.engine.context import EngineContext
from extend_desktop.services.ports_journal import RunsRecorded


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one look came to.

    Attributes:
        moved: something looks different now.
        ended: nothing more will come of the part.
        trouble: what is in the way of seeing all of it, though it is followed.
    """

    moved: bool
    ended: bool = False
    trouble: ExtendDesktopError | None = None


class RunRecorder:
    """Writes runs down, tells the others, and keeps what is strange about a part."""

    def __init__(self, context: EngineContext, ended: Callable[[Part, int], None]) -> None:
        """Take `ended`, which is told how many runs of a part became final just now."""
        self._context = context
        self._ended = ended
        self._told: set[tuple[PartId, str | None, str]] = set()

    async def record(self, part: Part, runs: tuple[Run, ...]) -> RunsRecorded:
        """Write runs of a part down and announce what changed."""
        recorded = await self._context.journal.runs.record(part.id, runs)
        if recorded.changed:
            self._context.journal_trouble.over()
            self._context.changes.mark(part.batch_id, recorded.changed)
            self._ended(part, recorded.ended)
        if recorded.unmatched:
            await self.tell_once(part, "unmatched_runs", count=recorded.unmatched)
        if recorded.extra:
            await self.tell_once(part, "extra_runs", count=recorded.extra)
        if recorded.out_of_credits:
            cause = FailureReason.OUT_OF_CREDITS.value
            await self._context.access_lost(
                part.batch_id, AccessError("payment_required", cause=cause)
            )
        return recorded

    async def tell_once(self, part: Part, code: str, **facts: int | str | None) -> None:
        """Note something strange in the batch's history, once a session and attempt."""
        key = (part.id, part.token, code)
        if key not in self._told:
            self._told.add(key)
            await self._context.note(
                part.batch_id,
                ActivityKind.CALL_FAILED,
                request_id=None,
                code=code,
                ordinal=part.ordinal,
                **facts,
            )

    def recorded_elsewhere(self, part: Part) -> None:
        """Tell the others that runs of a part came into the journal along with something else."""
        self._ended(part, 0)

    async def end(self, part: Part, batch_run: BatchRun | None) -> Outcome:
        """Note that nothing more will come of the part."""
        await self._context.journal.parts.end(part.id, self._context.clock.now())
        await self._context.note(
            part.batch_id,
            ActivityKind.BATCH_RUN_ENDED,
            ordinal=part.ordinal,
            batch_run_id=part.batch_run_id,
            status=None if batch_run is None else str(batch_run.status),
        )
        self._context.changes.mark(part.batch_id)
        return Outcome(moved=True, ended=True)
