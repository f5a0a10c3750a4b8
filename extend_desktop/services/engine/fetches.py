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
    LimitError,
    RequestError,
)
from extend_desktop.domain.ids import InputId, RunId
from extend_desktop.domain.runs import RunDetail
from extend_desktop.domain.words import RunStatus
from extend_desktop.services.batch_events import ResultStored
from extend_desktop.services.engine.context import EngineContext, trouble_of
from extend_desktop.services.engine.waiting import Alarm, Backoff
from extend_desktop.services.events import Event
from extend_desktop.services.ports_journal import OutputDue

_OPERATION = "get_run"
_PAGE = 128
_SIDE_BY_SIDE = 8
_MOST_TRIES = 8
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
        # Runs whose answer could not be had this time; the others go first.
        self._later: set[RunId] = set()

    def wake(self) -> None:
        """Look again at what is due."""
        self._alarm.ring()

    async def run(self) -> None:
        """Fetch for ever."""
        backoff = Backoff(self._context.chance, most_s=_MOST_WAIT_S)
        while True:
            due = await self._due()
            if not due and not self._later:
                self._context.pulse.gave_up(_OPERATION)
                await self._alarm.sleep()
                continue
            trouble = await self._fetch_all(due) if due else None
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
        reading = self._context.permits.reading
        return await self._context.journal.outputs.due(reading, _PAGE, self._later)

    async def _fetch_all(self, due: tuple[OutputDue, ...]) -> ExtendDesktopError | None:
        """Fetch side by side; return what stopped it, if something concerns all of them."""
        rest = list(reversed(due))
        troubles: list[ExtendDesktopError] = []

        async def work() -> None:
            while rest and not troubles:
                trouble = await self._fetch(rest.pop())
                if trouble is not None:
                    troubles.append(trouble)

        async with asyncio.TaskGroup() as group:
            for _ in range(_SIDE_BY_SIDE):
                group.create_task(work())
        return troubles[0] if troubles else None

    async def _fetch(self, due: OutputDue) -> ExtendDesktopError | None:
        if not self._context.permits.may_read(due.batch_id):
            return None
        try:
            detail = await self._context.api.get_run(due.run_id)
        except (ConnectivityError, LimitError) as error:
            self._context.pulse.troubled(error)
            return error
        except AccessError as error:
            self._context.pulse.troubled(error)
            await self._context.access_lost(due.batch_id, error)
            return error
        except ExtendDesktopError as error:
            if not isinstance(error, RequestError):
                self._context.pulse.troubled(error)
            await self._note_failure(due, error)
            return None
        if not self._context.permits.may_read(due.batch_id):
            # Deleted or stopped while it was on its way.
            return None
        self._context.pulse.reached(_OPERATION)
        self._context.standstills.end(due.batch_id, _OPERATION)
        recorded = await self._context.journal.runs.record(due.part_id, [detail.run])
        if has_result(detail):
            await self._context.journal.outputs.store(due, detail, self._context.clock.now())
            self._context.journal_trouble.over(due.batch_id)
            self.stored.emit(ResultStored(due.batch_id, due.input_id))
        elif not recorded.changed:
            # Processed as far as we know, but the answer does not say so now: asked again later.
            self._later.add(due.run_id)
        self._tries.pop(due.run_id, None)
        self._context.changes.mark(due.batch_id, recorded.changed)
        return None

    async def _note_failure(self, due: OutputDue, error: ExtendDesktopError) -> None:
        """Try this run later, or give it up when it is gone or has failed too often."""
        self._tries[due.run_id] += 1
        if not isinstance(error, RequestError) and self._tries[due.run_id] < _MOST_TRIES:
            self._later.add(due.run_id)
            return
        self._tries.pop(due.run_id, None)
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
