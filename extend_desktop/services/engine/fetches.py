"""Fetches the full answers of processed runs in the budget's leftovers; only the engine uses it."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping

from extend_desktop.domain.batches import ActivityKind
from extend_desktop.domain.errors import (
    AccessError,
    ConnectivityError,
    ExtendDesktopError,
    RequestError,
)
from extend_desktop.domain.ids import InputId, RunId
from extend_desktop.domain.runs import RunDetail
from extend_desktop.domain.words import RunStatus
from extend_desktop.services.batch_events import ResultStored
from extend_desktop.services.engine.context import EngineContext, trouble_of
from extend_desktop.services.engine.evidence import OUTAGE_FROM, may_be_its_own_fault
from extend_desktop.services.engine.waiting import Alarm, Backoff
from extend_desktop.services.events import Event
from extend_desktop.services.ports_journal import OutputDue

_OPERATION = "get_run"
_PAGE = 128
_SIDE_BY_SIDE = 8
_MOST_UNDER_WAY = 24
"""With those that get no answer; below the client's connections, which others need too."""
_SLOW_S = 10.0
"""A fetch that takes longer keeps no other waiting."""
_MOST_TRIES, _MOST_TRIES_ALONE = 3, 8
"""While results of other runs come through, and while none does."""
_MOST_WAIT_S = 30.0


def has_result(detail: RunDetail) -> bool:
    """Whether a full answer is the result, also where it is told by a word that we do not know."""
    if isinstance(detail.run.status, RunStatus):
        return detail.run.status is RunStatus.PROCESSED
    return isinstance(detail.body.get("output"), Mapping)


class ResultFetcher:
    """One for an account; what is due is asked of the journal, so nothing is forgotten."""

    def __init__(self, context: EngineContext) -> None:
        self.stored: Event[ResultStored] = Event()
        self._context = context
        self._alarm = Alarm(context.clock)
        self._tries: Counter[RunId] = Counter()
        self._successes = 0
        self._successes_before: dict[RunId, int] = {}
        self._failed_in_a_row: set[RunId] = set()
        self._under_way: set[RunId] = set()
        # Runs whose answer could not be had this time; the others go first.
        self._later: set[RunId] = set()

    def wake(self) -> None:
        """Look again at what is due."""
        self._alarm.ring()

    async def run(self) -> None:
        """Fetch for ever."""
        async with asyncio.TaskGroup() as group:
            await self._rounds(group)

    async def _rounds(self, group: asyncio.TaskGroup) -> None:
        backoff = Backoff(self._context.chance, most_s=_MOST_WAIT_S)
        while True:
            due = await self._due()
            if not due and not self._later:
                if not self._under_way:
                    self._context.pulse.gave_up(_OPERATION)
                await self._alarm.sleep()
                continue
            trouble = await self._fetch_all(due, group) if due else None
            if trouble is None and due:
                if not self._later:
                    backoff.reset()
                continue
            self._later.clear()
            wait_s = backoff.next_s(trouble.retry_after_s if trouble else None)
            if trouble is not None:
                for batch_id in {one.batch_id for one in due}:
                    await self._context.stand(batch_id, _OPERATION, trouble, wait_s)
            await self._alarm.sleep(wait_s)

    async def _due(self) -> tuple[OutputDue, ...]:
        if len(self._under_way) >= _MOST_UNDER_WAY:
            return ()
        reading = self._context.permits.reading
        known = self._later | self._under_way
        return await self._context.journal.outputs.due(reading, _PAGE, known)

    async def _fetch_all(
        self, due: tuple[OutputDue, ...], group: asyncio.TaskGroup
    ) -> ExtendDesktopError | None:
        """Fetch side by side; return what stopped it, if something concerns all of them.

        What gets no answer for long is left to itself, and a new round begins with the others.
        """
        rest = list(reversed(due))
        troubles: list[ExtendDesktopError] = []

        async def work() -> None:
            while rest and not troubles:
                trouble = await self._fetch(rest.pop())
                if trouble is not None:
                    troubles.append(trouble)

        workers = [group.create_task(work()) for _ in range(min(_SIDE_BY_SIDE, len(due)))]
        _, slow = await asyncio.wait(workers, timeout=_SLOW_S)
        while slow and rest and len(slow) < len(workers):
            _, slow = await asyncio.wait(slow, timeout=_SLOW_S)
        rest.clear()
        for worker in slow:
            worker.add_done_callback(lambda _: self._alarm.ring())
        return troubles[0] if troubles else None

    async def _fetch(self, due: OutputDue) -> ExtendDesktopError | None:
        self._under_way.add(due.run_id)
        try:
            return await self._fetch_one(due)
        finally:
            self._under_way.discard(due.run_id)

    async def _fetch_one(self, due: OutputDue) -> ExtendDesktopError | None:
        if not self._context.permits.may_read(due.batch_id):
            return None
        try:
            detail = await self._context.api.get_run(due.run_id)
        except AccessError as error:
            self._context.pulse.troubled(error)
            await self._context.access_lost(due.batch_id, error)
            return error
        except ExtendDesktopError as error:
            return await self._failed(due, error)
        self._came_through(due)
        if not self._context.permits.may_read(due.batch_id):
            # Deleted or stopped while it was on its way.
            return None
        self._context.standstills.end(due.batch_id, _OPERATION)
        recorded = await self._context.journal.runs.record(due.part_id, [detail.run])
        if has_result(detail):
            await self._context.journal.outputs.store(due, detail, self._context.clock.now())
            self._context.journal_trouble.over()
            self.stored.emit(ResultStored(due.batch_id, due.input_id))
        elif not recorded.changed:
            # Processed as far as we know, but the answer does not say so now: asked again later.
            self._later.add(due.run_id)
        self._context.changes.mark(due.batch_id, recorded.changed)
        return None

    def _came_through(self, due: OutputDue) -> None:
        self._successes += 1
        self._failed_in_a_row.clear()
        self._forget(due.run_id)
        self._context.pulse.reached(_OPERATION)

    async def _failed(self, due: OutputDue, error: ExtendDesktopError) -> ExtendDesktopError | None:
        """Put the run back, or return the error when it concerns all of them."""
        if isinstance(error, RequestError):
            await self._give_up(due, error)
            return None
        self._context.pulse.troubled(error)
        if not may_be_its_own_fault(error):
            return error
        self._failed_in_a_row.add(due.run_id)
        if isinstance(error, ConnectivityError) and len(self._failed_in_a_row) >= OUTAGE_FROM:
            return error
        await self._note_failure(due, error)
        return None

    def _forget(self, run_id: RunId) -> None:
        self._tries.pop(run_id, None)
        self._successes_before.pop(run_id, None)

    async def _note_failure(self, due: OutputDue, error: ExtendDesktopError) -> None:
        """Try this run later, or give it up when it has failed too often."""
        self._tries[due.run_id] += 1
        before = self._successes_before.setdefault(due.run_id, self._successes)
        most = _MOST_TRIES if self._successes > before else _MOST_TRIES_ALONE
        if self._tries[due.run_id] < most:
            self._later.add(due.run_id)
        else:
            await self._give_up(due, error)

    async def _give_up(self, due: OutputDue, error: ExtendDesktopError) -> None:
        self._forget(due.run_id)
        self._context.standstills.end(due.batch_id, _OPERATION)
        trouble = trouble_of(error)
        await self._context.journal.outputs.give_up(due, trouble.code)
        await self._context.note(
            due.batch_id,
            ActivityKind.CALL_FAILED,
            request_id=trouble.request_id,
            code=trouble.code,
            detail=trouble.detail,
            operation=_OPERATION,
            run_id=due.run_id,
        )
        self._context.changes.mark(due.batch_id, [InputId(due.input_id)])
