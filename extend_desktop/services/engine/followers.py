"""One look at one submitted part: what changed at Extend goes into the journal.

Only the monitor uses these. Source: api/README §10, §11, §15.5 to §15.9.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from extend_desktop.domain.batches import ActivityKind, Part
from extend_desktop.domain.errors import DefectError
from extend_desktop.domain.ids import BatchRunId, PartId, RunId
from extend_desktop.domain.runs import BatchRun, Run, RunOrder, RunQuery
from extend_desktop.domain.words import is_final
from extend_desktop.services.engine.context import EngineContext
from extend_desktop.services.engine.run_listings import pages, runs_of_attempt
from extend_desktop.services.ports_journal import Census, RunsRecorded

CLOCK_SKEW = timedelta(minutes=15)
"""How far the server's clock may be behind ours when runs of an attempt are looked for."""
GRACE_S = 120.0
"""How long runs may be missing after their batch run ended before the operator is told."""
_CHANGES_PAGE = 100
_ONE_BY_ONE = 50
"""Open runs that are asked for singly; more of them are cheaper in one listing."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one look came to: something moved, and whether the part has ended."""

    moved: bool
    ended: bool = False


class _Recorder:
    """Writes runs down, tells the others, and keeps what is strange about a part."""

    def __init__(self, context: EngineContext, ended: Callable[[Part, int], None]) -> None:
        self._context = context
        self._ended = ended
        self._told: set[tuple[PartId, str]] = set()

    async def record(self, part: Part, runs: tuple[Run, ...]) -> RunsRecorded:
        """Write runs of a part down and announce what changed."""
        recorded = await self._context.journal.runs.record(part.id, runs)
        if recorded.changed:
            self._context.changes.mark(part.batch_id, recorded.changed)
            self._ended(part, recorded.ended)
        if recorded.unmatched:
            await self.tell_once(part, "unmatched_runs", count=recorded.unmatched)
        if recorded.extra:
            await self.tell_once(part, "extra_runs", count=recorded.extra)
        return recorded

    async def tell_once(self, part: Part, code: str, **facts: int | str | None) -> None:
        """Note something strange in the batch's history, once a session."""
        if (part.id, code) not in self._told:
            self._told.add((part.id, code))
            await self._context.note(
                part.batch_id,
                ActivityKind.CALL_FAILED,
                request_id=None,
                code=code,
                ordinal=part.ordinal,
                **facts,
            )

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


class BatchRunFollower:
    """Follows a batch run whose id is known."""

    def __init__(self, context: EngineContext, ended: Callable[[Part, int], None]) -> None:
        """Take `ended`, which is told how many runs of a part became final just now."""
        self._context = context
        self._recorder = _Recorder(context, ended)
        self._incomplete_since_s: dict[PartId, float] = {}

    async def look(self, part: Part) -> Outcome:
        """Ask for the batch run and for what changed among its runs."""
        batch_run_id = _known_id(part)
        batch_run = await self._context.api.get_batch_run(batch_run_id)
        is_news = await self._context.journal.parts.seen(part.id, batch_run)
        changed = await self._read_changes(part, batch_run_id)
        census = await self._context.journal.runs.census(part.id)
        if not (census.is_complete or is_final(batch_run.status)):
            return Outcome(moved=is_news or changed > 0)
        listed = await self.sweep(part)
        census = await self._context.journal.runs.census(part.id)
        if census.is_complete and await self._adds_up(part, batch_run, listed):
            return await self._recorder.end(part, batch_run)
        await self._tell_missing(part, batch_run, census)
        return Outcome(moved=is_news or changed > 0)

    async def sweep(self, part: Part) -> int:
        """Read all runs of the batch run, oldest order, and return how many there are."""
        listed: set[RunId] = set()
        query = RunQuery(batch_run_id=_known_id(part), order=RunOrder.CREATED)
        async for runs in pages(self._context.api, query):
            listed.update(run.id for run in runs)
            await self._recorder.record(part, runs)
        return len(listed)

    async def _read_changes(self, part: Part, batch_run_id: BatchRunId) -> int:
        query = RunQuery(batch_run_id=batch_run_id, order=RunOrder.UPDATED, page_size=_CHANGES_PAGE)
        changed = 0
        async for runs in pages(self._context.api, query):
            recorded = await self._recorder.record(part, runs)
            changed += len(recorded.changed)
            if not recorded.changed:
                break
        return changed

    async def _adds_up(self, part: Part, batch_run: BatchRun, listed: int) -> bool:
        """Whether as many runs are listed as the batch run claims; patience has an end.

        Every input of ours has its final run by then, so nothing is lost by going on.
        """
        if listed >= batch_run.run_count:
            return True
        if self._incomplete_for_s(part) < GRACE_S:
            return False
        await self._recorder.tell_once(
            part, "run_count_differs", listed=listed, claimed=batch_run.run_count
        )
        return True

    async def _tell_missing(self, part: Part, batch_run: BatchRun, census: Census) -> None:
        if not is_final(batch_run.status) or census.is_complete:
            return
        if self._incomplete_for_s(part) >= GRACE_S:
            await self._recorder.tell_once(
                part,
                "runs_missing",
                missing=census.missing,
                open=census.open,
                status=str(batch_run.status),
            )

    def _incomplete_for_s(self, part: Part) -> float:
        now_s = self._context.clock.monotonic_s()
        return now_s - self._incomplete_since_s.setdefault(part.id, now_s)


class AttemptFollower:
    """Looks an unconfirmed attempt up, and follows adopted runs, whose batch run has no known id."""

    def __init__(self, context: EngineContext, ended: Callable[[Part, int], None]) -> None:
        """Take `ended` as `BatchRunFollower` does."""
        self._context = context
        self._ended = ended
        self._recorder = _Recorder(context, ended)

    async def look_up(self, part: Part) -> Outcome:
        """Look for runs of the attempt whose answer was lost, and adopt them if there are any."""
        runs = await self._runs(part)
        if not runs:
            return Outcome(moved=False)
        changed = await self._context.journal.parts.adopt(part.id, runs, self._context.clock.now())
        self._context.changes.mark(part.batch_id, changed)
        await self._context.note(
            part.batch_id,
            ActivityKind.RUNS_ADOPTED,
            ordinal=part.ordinal,
            runs=len(runs),
            inputs=len(changed),
        )
        self._ended(part, 0)
        return Outcome(moved=True)

    async def ask_operator(self, part: Part) -> None:
        """Say, once, that the look-up found nothing for long and the decision is hers."""
        await self._recorder.tell_once(part, "submission_not_found")

    async def follow(self, part: Part) -> Outcome:
        """Ask for the runs that are not final, and look for runs that have not been seen yet."""
        open_runs = await self._context.journal.runs.open_runs(part.id)
        census = await self._context.journal.runs.census(part.id)
        if census.missing or len(open_runs) > _ONE_BY_ONE:
            found = await self._runs(part)
        else:
            details = [await self._context.api.get_run(run_id) for run_id in open_runs]
            found = tuple(detail.run for detail in details)
        recorded = await self._recorder.record(part, found)
        if (await self._context.journal.runs.census(part.id)).is_complete:
            return await self._recorder.end(part, None)
        return Outcome(moved=bool(recorded.changed))

    async def _runs(self, part: Part) -> tuple[Run, ...]:
        batch = await self._context.journal.batches.get(part.batch_id)
        attempts = await self._context.journal.parts.attempts(part.id)
        if not attempts:
            raise DefectError("invariant", what="unconfirmed_without_attempt")
        attempt = attempts[-1]
        since = attempt.started_at - CLOCK_SKEW
        return await runs_of_attempt(self._context.api, batch.extractor_id, attempt.token, since)


Look = Callable[[Part], Awaitable[Outcome]]


def _known_id(part: Part) -> BatchRunId:
    if part.batch_run_id is None:
        raise DefectError("invariant", what="batch_run_without_id")
    return part.batch_run_id
