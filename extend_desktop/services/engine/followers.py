"""One look at one submitted part: what changed at Extend goes into the journal.

Only the monitor uses these. Source: api/README §10, §11, §15.5 to §15.9.
"""

from __future__ import annotations

import asyncio
from datetime import timedelta

from extend_desktop.domain.batches import ActivityKind, Part, PartState
from extend_desktop.domain.errors import DefectError, RequestError
from extend_desktop.domain.ids import BatchRunId, InputId, PartId, RunId
from extend_desktop.domain.runs import BatchRun, Run, RunOrder, RunQuery
from extend_desktop.domain.words import is_final
from extend_desktop.services.engine.context import EngineContext
from extend_desktop.services.engine.recorders import Outcome, RunRecorder
from extend_desktop.services.engine.run_listings import pages, runs_of_attempt
from extend_desktop.services.ports_control import RUN_MISSING
from extend_desktop.services.ports_journal import Attempt, AttemptOutcome, Census, Trouble

CLOCK_SKEW = timedelta(minutes=15)
"""How far the server's clock may be behind ours when runs of an attempt are looked for."""
GRACE_S = 120.0
"""How long runs may be missing after their batch run ended before they are given up."""
ADOPTED_GRACE_S = 900.0
"""The same where the batch run's id, and so its state, is not known."""
ALL_EVERY_S = 60.0
"""How often all runs are read instead of only what changed."""
_CHANGES_PAGE = 100
_ONE_BY_ONE = 50
"""Open runs that are asked for singly; more of them are cheaper in one listing."""


class _Patience:
    """How long parts have been incomplete, by the monotonic clock."""

    def __init__(self, context: EngineContext) -> None:
        self._context = context
        self._since_s: dict[PartId, float] = {}

    def spent_s(self, part: Part) -> float:
        """Return how long ago this was first asked for the part."""
        now_s = self._context.clock.monotonic_s()
        return now_s - self._since_s.setdefault(part.id, now_s)

    def renew(self, part: Part) -> None:
        """Forget the part."""
        self._since_s.pop(part.id, None)


async def _give_up(
    context: EngineContext, part: Part, present: set[RunId], status: str | None
) -> tuple[InputId, ...]:
    """Fail the inputs of a part whose runs will not come, and say so."""
    missing = await context.journal.control.write_off(part.id, present, Trouble(RUN_MISSING))
    if missing:
        context.changes.mark(part.batch_id, missing)
        await context.note(
            part.batch_id,
            ActivityKind.RUNS_MISSING,
            ordinal=part.ordinal,
            inputs=len(missing),
            status=status,
        )
    return missing


class BatchRunFollower:
    """Follows a batch run whose id is known."""

    def __init__(self, context: EngineContext, recorder: RunRecorder) -> None:
        self._context = context
        self._recorder = recorder
        self._patience = _Patience(context)
        # When all runs of a part were read last, if what changed since has been read without a gap.
        self._read_at_s: dict[PartId, float] = {}

    async def look(self, part: Part) -> Outcome:
        """Ask for what changed among the runs, and for the batch run when they do not say enough.

        While runs move and not all have ended, the batch run could only say that it is processing.
        """
        changed = await self._read_news(part)
        census = await self._context.journal.runs.census(part.id)
        if changed and not census.is_complete:
            self._patience.renew(part)
            return Outcome(moved=True)
        try:
            batch_run = await self._context.api.get_batch_run(_known_id(part))
        except RequestError as error:
            return await self._gone(part, error)
        is_news = await self._context.journal.parts.seen(part.id, batch_run)
        if not (census.is_complete or is_final(batch_run.status)):
            self._patience.renew(part)
            return Outcome(moved=is_news or changed > 0)
        listed = await self.sweep(part)
        census = await self._context.journal.runs.census(part.id)
        if census.is_complete and await self._adds_up(part, batch_run, len(listed)):
            self._read_at_s.pop(part.id, None)
            await self._look_for_strays(part)
            return await self._recorder.end(part, batch_run)
        has_given_up = await self._lose_patience(part, batch_run, census, listed)
        return Outcome(moved=is_news or changed > 0 or has_given_up)

    async def sweep(self, part: Part) -> set[RunId]:
        """Read all runs of the batch run, oldest order, and return which there are."""
        return (await self._read_all(part))[0]

    async def _read_news(self, part: Part) -> int:
        """Read what changed, and now and then all; return how many inputs look different.

        All are read where the last reading was not finished, for what it has not come to would be
        taken for known; and sometimes, for a server may show changes in another order than it says.
        """
        now_s = self._context.clock.monotonic_s()
        # Only put back when the reading is through.
        read_at_s = self._read_at_s.pop(part.id, None)
        if read_at_s is not None and now_s - read_at_s < ALL_EVERY_S:
            changed = await self._read_changes(part)
        else:
            read_at_s = now_s
            _, changed = await self._read_all(part)
        self._read_at_s[part.id] = read_at_s
        return changed

    async def _read_all(self, part: Part) -> tuple[set[RunId], int]:
        listed: set[RunId] = set()
        changed = 0
        query = RunQuery(batch_run_id=_known_id(part), order=RunOrder.CREATED)
        async for runs in pages(self._context.api, query):
            listed.update(run.id for run in runs)
            changed += len((await self._recorder.record(part, runs)).changed)
        return listed, changed

    async def _gone(self, part: Part, error: RequestError) -> Outcome:
        """Give up a batch run that Extend does not know any more; for a while it is an error."""
        if error.code != "not_found" or self._patience.spent_s(part) < GRACE_S:
            raise error
        await _give_up(self._context, part, set(), error.code)
        return await self._recorder.end(part, None)

    async def _read_changes(self, part: Part) -> int:
        """Read the runs changed last, down to the first that is known as it is."""
        query = RunQuery(
            batch_run_id=_known_id(part), order=RunOrder.UPDATED, page_size=_CHANGES_PAGE
        )
        changed = 0
        async for runs in pages(self._context.api, query):
            recorded = await self._recorder.record(part, runs)
            changed += len(recorded.changed)
            news = len(recorded.changed) + recorded.unmatched + recorded.extra
            if news < len(runs) or not recorded.changed:
                break
        return changed

    async def _adds_up(self, part: Part, batch_run: BatchRun, listed: int) -> bool:
        """Whether as many runs are listed as the batch run claims; patience has an end.

        Every input of ours has its final run by then, so nothing is lost by going on.
        """
        if listed >= batch_run.run_count:
            return True
        if self._patience.spent_s(part) < GRACE_S:
            return False
        await self._recorder.tell_once(
            part, "run_count_differs", listed=listed, claimed=batch_run.run_count
        )
        return True

    async def _look_for_strays(self, part: Part) -> None:
        """Look for runs of attempts that were sent again on the operator's word; they are extra."""
        for attempt in await self._context.journal.parts.attempts(part.id):
            if attempt.token != part.token and _may_have_runs(attempt):
                await self._recorder.record(part, await _runs_of(self._context, part, attempt))

    async def _lose_patience(
        self, part: Part, batch_run: BatchRun, census: Census, listed: set[RunId]
    ) -> bool:
        """Give up runs that are not there a while after their batch run ended."""
        if not is_final(batch_run.status) or census.is_complete:
            return False
        if self._patience.spent_s(part) < GRACE_S:
            return False
        status = str(batch_run.status)
        if await _give_up(self._context, part, listed, status):
            return True
        await self._recorder.tell_once(
            part, "runs_missing", missing=census.missing, open=census.open, status=status
        )
        return False


class AttemptFollower:
    """Looks an unconfirmed attempt up, and follows adopted runs, whose batch run has no known id."""

    def __init__(self, context: EngineContext, recorder: RunRecorder) -> None:
        self._context = context
        self._recorder = recorder
        self._patience = _Patience(context)
        # Found and sent again at the same moment would be sent twice.
        self._looking = asyncio.Lock()

    async def look_up(self, part: Part) -> Outcome:
        """Look for runs of the attempt whose answer was lost, and adopt them if there are any."""
        async with self._looking:
            return await self._look_up(part)

    async def send_again(self, part: Part) -> tuple[InputId, ...]:
        """Plan the part anew unless a last look finds its runs; return the inputs taken."""
        async with self._looking:
            if (await self._look_up(part)).moved:
                return ()
            return await self._context.journal.control.plan_again(
                part.id, self._context.clock.now()
            )

    async def _look_up(self, part: Part) -> Outcome:
        part = await self._context.journal.parts.get(part.id)
        if part.state is not PartState.UNCONFIRMED:
            return Outcome(moved=True, ended=part.state is PartState.ENDED)
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
        self._recorder.recorded_elsewhere(part)
        return Outcome(moved=True)

    async def looked_for_s(self, part: Part) -> float:
        """Return how long ago the last attempt began, by the wall clock."""
        attempts = await self._attempts(part)
        return (self._context.clock.now() - attempts[-1].started_at).total_seconds()

    async def ask_operator(self, part: Part) -> None:
        """Say, once, that the look-up found nothing for long and the decision is hers."""
        await self._recorder.tell_once(part, "submission_not_found")

    async def abandon(self, part: Part) -> Outcome:
        """End a part that was not found while its batch is being cancelled."""
        async with self._looking:
            part = await self._context.journal.parts.get(part.id)
            if part.state is PartState.UNCONFIRMED:
                now = self._context.clock.now()
                changed = await self._context.journal.control.abandon(part.id, now)
                self._context.changes.mark(part.batch_id, changed)
        return Outcome(moved=True, ended=True)

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
        census = await self._context.journal.runs.census(part.id)
        if census.is_complete:
            return await self._recorder.end(part, None)
        if census.missing < census.inputs and census.open == 0:
            return await self._wait_for_missing(part)
        self._patience.renew(part)
        return Outcome(moved=bool(recorded.changed))

    async def _wait_for_missing(self, part: Part) -> Outcome:
        """Give up runs that do not appear long after all others have ended."""
        if self._patience.spent_s(part) < ADOPTED_GRACE_S:
            return Outcome(moved=False)
        return Outcome(moved=bool(await _give_up(self._context, part, set(), None)))

    async def _runs(self, part: Part) -> tuple[Run, ...]:
        """Return the runs of every attempt at the part that may have taken effect."""
        found: dict[RunId, Run] = {}
        for attempt in await self._attempts(part):
            if _may_have_runs(attempt):
                runs = await _runs_of(self._context, part, attempt)
                found.update({run.id: run for run in runs})
        return tuple(found.values())

    async def _attempts(self, part: Part) -> tuple[Attempt, ...]:
        attempts = await self._context.journal.parts.attempts(part.id)
        if not attempts:
            raise DefectError("invariant", what="unconfirmed_without_attempt")
        return attempts


def _may_have_runs(attempt: Attempt) -> bool:
    return attempt.outcome not in (AttemptOutcome.REFUSED, AttemptOutcome.NOT_SENT)


async def _runs_of(context: EngineContext, part: Part, attempt: Attempt) -> tuple[Run, ...]:
    batch = await context.journal.batches.get(part.batch_id)
    since = attempt.started_at - CLOCK_SKEW
    return await runs_of_attempt(context.api, batch.extractor_id, attempt.token, since)


def _known_id(part: Part) -> BatchRunId:
    if part.batch_run_id is None:
        raise DefectError("invariant", what="batch_run_without_id")
    return part.batch_run_id
