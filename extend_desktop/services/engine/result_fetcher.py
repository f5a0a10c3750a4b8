"""Fetches the full answers of processed runs in the budget's leftovers; only the engine uses it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping

from extend_desktop.domain.activities import ActivityKind
from extend_desktop.domain.errors import (
    ConnectivityError,
    ExtendDesktopError,
)
from extend_desktop.domain.ids import BatchId, InputId, RunId
from extend_desktop.domain.runs import RunDetail
from extend_desktop.domain.statuses import RunStatus
from extend_desktop.services.batch_events import ResultStored
from extend_desktop.services.engine.batch_job import BatchJob
from extend_desktop.services.engine.context import EngineContext, error_record_of
from extend_desktop.services.engine.failure_policy import (
    EngineOperation,
    Reaction,
    reaction_to,
)
from extend_desktop.services.engine.item_failures import ItemFailures
from extend_desktop.services.engine.job_context import JobContext
from extend_desktop.services.ports.journal import OutputDue
from extend_desktop.services.waiting import Backoff

_OPERATION = "get_run"
_PAGE = 128
"""Due results read from the journal at once: a round takes seconds, so later changes are soon seen."""
_SIDE_BY_SIDE = 16
"""Half of the client's connections: the highest rate, 75 a second, where an answer takes 0.2 s."""
_MOST_UNDER_WAY = 24
"""With those that get no answer; below the client's connections, which others need too."""
_SLOW_S = 10.0
"""A fetch that takes longer keeps no other waiting."""
_MOST_TRIES, _MOST_TRIES_ALONE = 3, 8
"""While results of other runs come through, and while none does."""
_MOST_WAIT_S = 30.0
"""As between polls: results follow their runs."""


def has_result(detail: RunDetail) -> bool:
    """Whether a full answer is the result, also under a status that we do not know."""
    if isinstance(detail.run.status, RunStatus):
        return detail.run.status is RunStatus.PROCESSED
    return isinstance(detail.body.get("output"), Mapping)


class ResultFetcher:
    """One for an account; what is due is asked of the journal, so nothing is forgotten."""

    def __init__(self, context: EngineContext, jobs: Mapping[BatchId, BatchJob]) -> None:
        self._context = context
        self._jobs = jobs
        self._failures = ItemFailures[RunId]()
        self._under_way: set[RunId] = set()
        # Runs whose answer could not be had this time; the others go first.
        self._later: set[RunId] = set()

    async def run(self) -> None:
        async with asyncio.TaskGroup() as group:
            await self._rounds(group)

    async def _rounds(self, group: asyncio.TaskGroup) -> None:
        backoff = Backoff(self._context.jitter, most_s=_MOST_WAIT_S)
        while True:
            due = await self._due()
            if not due and not self._later:
                if not self._under_way:
                    self._context.health.gave_up(_OPERATION)
                await self._context.fetching.sleep()
                continue
            error = await self._fetch_all(due, group) if due else None
            if error is None and due:
                if not self._later:
                    backoff.reset()
                continue
            self._later.clear()
            wait_s = backoff.next_s(error.retry_after_s if error else None)
            if error is not None:
                await self._report_wait(due, error, wait_s)
            await self._context.fetching.sleep(wait_s)

    async def _report_wait(
        self, due: Iterable[OutputDue], error: ExtendDesktopError, wait_s: float
    ) -> None:
        for batch_id in {output.batch_id for output in due} & self._jobs.keys():
            await self._jobs[batch_id].context.report_wait(_OPERATION, error, wait_s)

    async def _due(self) -> tuple[OutputDue, ...]:
        if len(self._under_way) >= _MOST_UNDER_WAY:
            return ()
        readable = [key for key, job in self._jobs.items() if job.context.gate.may_read]
        known = self._later | self._under_way
        return await self._context.journal.outputs.due(readable, _PAGE, known)

    async def _fetch_all(
        self, due: tuple[OutputDue, ...], group: asyncio.TaskGroup
    ) -> ExtendDesktopError | None:
        """Fetch side by side; return what stopped it, if something concerns all of them.

        What gets no answer for long is left to itself, and a new round begins with the others.
        """
        rest = list(reversed(due))
        errors: list[ExtendDesktopError] = []

        async def work() -> None:
            while rest and not errors:
                error = await self._fetch(rest.pop())
                if error is not None:
                    errors.append(error)

        free = _MOST_UNDER_WAY - len(self._under_way)
        count = max(1, min(_SIDE_BY_SIDE, free, len(due)))
        workers = [group.create_task(work()) for _ in range(count)]
        _, slow = await asyncio.wait(workers, timeout=_SLOW_S)
        while slow and rest and len(slow) < len(workers):
            _, slow = await asyncio.wait(slow, timeout=_SLOW_S)
        rest.clear()
        for worker in slow:
            worker.add_done_callback(lambda _: self._context.fetching.set())
        return errors[0] if errors else None

    async def _fetch(self, due: OutputDue) -> ExtendDesktopError | None:
        job = self._jobs.get(due.batch_id)
        if job is None or not job.context.gate.may_read:
            return None
        self._under_way.add(due.run_id)
        try:
            with job.context.working():
                return await self._fetch_one(job.context, due)
        finally:
            self._under_way.discard(due.run_id)

    async def _fetch_one(self, job: JobContext, due: OutputDue) -> ExtendDesktopError | None:
        try:
            detail = await self._context.api.get_run(due.run_id)
        except ExtendDesktopError as error:
            return await self._failed(job, due, error)
        self._came_through(due)
        # Otherwise deleted or stopped while it was on its way.
        if job.gate.may_read:
            job.waits.end(_OPERATION)
            await self._store(job, due, detail)
        return None

    async def _store(self, job: JobContext, due: OutputDue, detail: RunDetail) -> None:
        recorded = await self._context.journal.runs.record(due.part_id, [detail.run])
        if has_result(detail):
            await self._context.journal.outputs.store(due, detail, self._context.clock.now())
            job.journal_wrote()
            stored = ResultStored(due.batch_id, due.input_id)
            self._context.events.result_stored.emit(stored)
        elif not recorded.changed:
            # Processed as far as we know, but the answer does not say so now: asked again later.
            self._later.add(due.run_id)
        if recorded.changed:
            job.changes.notify(recorded.changed)
        else:
            job.changes.notify_of_result()

    def _came_through(self, due: OutputDue) -> None:
        self._failures.succeeded(due.run_id)
        self._context.health.reached(_OPERATION)

    async def _failed(
        self, job: JobContext, due: OutputDue, error: ExtendDesktopError
    ) -> ExtendDesktopError | None:
        """Put the run back, or return the error when it concerns all of them."""
        reaction = reaction_to(error, EngineOperation.RESULT)
        await self._context.apply(reaction, error)
        if reaction is Reaction.FAIL_ITEM:
            await self._give_up(job, due, error)
            return None
        if reaction is not Reaction.RETRY_ITEM:
            return error
        tries = self._failures.failed(due.run_id)
        # Answered, each run may fail for its own reason; else the line is down.
        if self._failures.is_outage and isinstance(error, ConnectivityError):
            self._failures.excuse(due.run_id)
            return error
        others = self._failures.others_succeeded(due.run_id)
        if tries < (_MOST_TRIES if others else _MOST_TRIES_ALONE):
            self._later.add(due.run_id)
        else:
            await self._give_up(job, due, error)
        return None

    async def _give_up(self, job: JobContext, due: OutputDue, error: ExtendDesktopError) -> None:
        self._failures.forget(due.run_id)
        job.waits.end(_OPERATION)
        await self._context.journal.outputs.give_up(due, error.code)
        record = error_record_of(error)
        facts = {"operation": _OPERATION, "run_id": due.run_id}
        await job.note_error(ActivityKind.CALL_FAILED, record, **facts)
        job.changes.notify([InputId(due.input_id)])
