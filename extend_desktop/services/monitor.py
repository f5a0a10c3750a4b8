"""Follows what was submitted, to the end: one supervisor with due times; the engine runs it.

Polls come quickly while things move and stretch when nothing does. The bounds of the waits are the
vendor's own. Source: api/README §10 "Polling by vendor".
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from extend_desktop.domain.batches import ActivityKind, Part, PartState
from extend_desktop.domain.errors import (
    AccessError,
    ConnectivityError,
    ExtendDesktopError,
    LimitError,
    RequestError,
)
from extend_desktop.domain.ids import BatchId, InputId, PartId
from extend_desktop.services.engine.context import EngineContext, trouble_of
from extend_desktop.services.engine.followers import AttemptFollower, BatchRunFollower
from extend_desktop.services.engine.recorders import Outcome, RunRecorder
from extend_desktop.services.engine.waiting import Alarm
from extend_desktop.services.tasks import Policy, TaskRunner

SHORTEST_S, LONGEST_S = 2.0, 30.0
HIDDEN_SHORTEST_S = 10.0
"""The same as the shortest while nobody can see the window."""
UNHAPPY_S = 60.0
"""Between polls of a part the server does not know, or that answers nonsense."""
LOOK_UP_WINDOW_S = 900.0
"""How long a lost answer is looked for before the operator is asked."""
LOOK_UP_LONGEST_S, LOOK_UP_LATER_S = 60.0, 300.0
_OPERATION = "list_runs"
_GROWTH = 1.5
_SIDE_BY_SIDE = 4


@dataclass(slots=True)
class _Watch:
    """A part under observation; times are seconds of the monotonic clock."""

    part_id: PartId
    batch_id: BatchId
    due_s: float
    interval_s: float = SHORTEST_S
    problem: str | None = None
    is_polling: bool = False
    looked_up_since_s: float | None = None


class Monitor:
    """Parts of one account's batches, from the submission to the last run's end."""

    def __init__(
        self,
        context: EngineContext,
        tasks: TaskRunner,
        ended: Callable[[Part, int], None],
    ) -> None:
        """Take `ended`, which is told how many runs of a part became final just now."""
        self._context = context
        self._tasks = tasks
        self.recorder = RunRecorder(context, ended)
        self.batch_runs = BatchRunFollower(context, self.recorder)
        self.attempts = AttemptFollower(context, self.recorder)
        self._not_found: set[PartId] = set()
        self._alarm = Alarm(context.clock)
        self._gate = asyncio.Semaphore(_SIDE_BY_SIDE)
        self._watches: dict[PartId, _Watch] = {}
        self._polls = 0
        self._shortest_s = SHORTEST_S

    def set_watched(self, *, is_watched: bool) -> None:
        """Poll more rarely while nobody looks, and at once when somebody looks again."""
        self._shortest_s = SHORTEST_S if is_watched else HIDDEN_SHORTEST_S
        if is_watched:
            self.refresh(None)

    def watch(self, part: Part) -> None:
        """Begin to follow a part; at once, and not twice."""
        now_s = self._context.clock.monotonic_s()
        self._watches.setdefault(part.id, _Watch(part.id, part.batch_id, now_s))
        self._alarm.ring()

    async def watch_batch(self, batch_id: BatchId) -> None:
        """Follow all parts of a batch that are at Extend or may be."""
        for part in await self._context.journal.parts.of_batch(batch_id):
            if part.state in (PartState.SUBMITTED, PartState.UNCONFIRMED):
                self.watch(part)

    def drop_batch(self, batch_id: BatchId) -> None:
        """Stop following a batch."""
        for watch in self._of(batch_id):
            del self._watches[watch.part_id]

    def refresh(self, batch_id: BatchId | None) -> None:
        """Poll now, one batch or all."""
        now_s = self._context.clock.monotonic_s()
        for watch in self._of(batch_id):
            watch.due_s, watch.interval_s = now_s, self._shortest_s
        self._alarm.ring()

    async def recheck(self, batch_id: BatchId) -> None:
        """Read all runs of an ended batch once more; a review may have changed results."""
        for part in await self._context.journal.parts.of_batch(batch_id):
            if part.state is PartState.ENDED and part.batch_run_id is not None:
                await self.batch_runs.sweep(part)
        self._context.pulse.answered()

    async def run(self) -> None:
        """Poll what is due, for ever."""
        while True:
            now_s = self._context.clock.monotonic_s()
            for watch in self._due(now_s):
                self._start(watch)
            next_s = min((watch.due_s for watch in self._idle()), default=None)
            self._context.pulse.planned(next_s)
            await self._alarm.sleep(None if next_s is None else next_s - now_s)

    def _of(self, batch_id: BatchId | None) -> list[_Watch]:
        watches = self._watches.values()
        return [watch for watch in watches if batch_id is None or watch.batch_id == batch_id]

    def _idle(self) -> list[_Watch]:
        """Return the parts that are not being polled and may be read for."""
        may_read = self._context.permits.may_read
        return [
            watch
            for watch in self._watches.values()
            if not watch.is_polling and may_read(watch.batch_id)
        ]

    def _due(self, now_s: float) -> list[_Watch]:
        return [watch for watch in self._idle() if watch.due_s <= now_s]

    def _start(self, watch: _Watch) -> None:
        watch.is_polling = True
        self._polls += 1
        name = f"poll {watch.part_id} ({self._polls})"
        self._tasks.start(self._poll(watch), name=name, policy=Policy.KEEP)

    async def _poll(self, watch: _Watch) -> None:
        try:
            async with self._gate:
                await self._look(watch)
        finally:
            watch.is_polling = False
            self._alarm.ring()

    async def _look(self, watch: _Watch) -> None:
        try:
            part = await self._context.journal.parts.get(watch.part_id)
            outcome = await self._follow(watch, part)
        except AccessError as error:
            self._plan(watch, LONGEST_S)
            self._context.pulse.troubled(error)
            await self._context.access_lost(watch.batch_id, error)
        except ExtendDesktopError as error:
            await self._note_trouble(watch, error)
        else:
            watch.problem = None
            self._context.standstills.end(watch.batch_id, _OPERATION, watch.part_id)
            self._context.pulse.answered()
            self._reschedule(watch, part, outcome)

    async def _follow(self, watch: _Watch, part: Part) -> Outcome:
        if part.state is PartState.UNCONFIRMED:
            return await self._look_up(watch, part)
        if part.state is not PartState.SUBMITTED:
            return Outcome(moved=False, ended=part.state is PartState.ENDED)
        if part.batch_run_id is None:
            return await self.attempts.follow(part)
        return await self.batch_runs.look(part)

    async def _look_up(self, watch: _Watch, part: Part) -> Outcome:
        outcome = await self.attempts.look_up(part)
        if outcome.moved or not await self._is_window_over(watch, part):
            self._not_found.discard(part.id)
            return outcome
        if await self._context.journal.control.cancel_mode(part.batch_id) is not None:
            return await self.attempts.abandon(part)
        await self.attempts.ask_operator(part)
        self._not_found.add(part.id)
        self._context.changes.mark(part.batch_id)
        return outcome

    def was_not_found(self, part: Part) -> bool:
        """Whether the last look at this unconfirmed part came after the window and was in vain."""
        return part.id in self._not_found

    async def send_again(self, part: Part) -> tuple[InputId, ...]:
        """Plan an unconfirmed part anew unless a last look finds it; return the inputs taken."""
        taken = await self.attempts.send_again(part)
        self._not_found.discard(part.id)
        if part.id in self._watches:
            self._watches[part.id].looked_up_since_s = None
        return taken

    async def is_window_over(self, part: Part) -> bool:
        """Whether an unconfirmed part has been looked for long enough to ask the operator."""
        watch = self._watches.get(part.id)
        if watch is None:
            return await self.attempts.looked_for_s(part) >= LOOK_UP_WINDOW_S
        return await self._is_window_over(watch, part)

    async def _is_window_over(self, watch: _Watch, part: Part) -> bool:
        """The time of earlier sessions counts too, by the wall clock."""
        if self._looked_up_for_s(watch) >= LOOK_UP_WINDOW_S:
            return True
        return await self.attempts.looked_for_s(part) >= LOOK_UP_WINDOW_S

    def _looked_up_for_s(self, watch: _Watch) -> float:
        now_s = self._context.clock.monotonic_s()
        if watch.looked_up_since_s is None:
            watch.looked_up_since_s = now_s
        return now_s - watch.looked_up_since_s

    def _reschedule(self, watch: _Watch, part: Part, outcome: Outcome) -> None:
        if outcome.ended:
            self._watches.pop(watch.part_id, None)
        elif outcome.moved:
            self._plan(watch, self._shortest_s)
        else:
            self._plan(watch, min(watch.interval_s * _GROWTH, self._longest_s(watch, part)))

    def _longest_s(self, watch: _Watch, part: Part) -> float:
        if part.state is PartState.UNCONFIRMED:
            is_late = self._looked_up_for_s(watch) >= LOOK_UP_WINDOW_S
            return LOOK_UP_LATER_S if is_late else LOOK_UP_LONGEST_S
        # A hundred parts at once must leave room in the budget for uploads' and results' calls.
        return max(LONGEST_S, float(len(self._watches)))

    def _plan(self, watch: _Watch, interval_s: float) -> float:
        watch.interval_s = interval_s
        wait_s = self._context.chance(interval_s * 0.8, interval_s * 1.2)
        watch.due_s = self._context.clock.monotonic_s() + wait_s
        return wait_s

    async def _note_trouble(self, watch: _Watch, error: ExtendDesktopError) -> None:
        self._context.pulse.troubled(error)
        is_lasting = isinstance(error, RequestError) or not error.retryable
        interval_s = UNHAPPY_S if is_lasting else min(watch.interval_s * 2, UNHAPPY_S)
        wait_s = self._plan(watch, max(interval_s, error.retry_after_s or 0.0))
        is_passing = isinstance(error, ConnectivityError | LimitError)
        if is_passing:
            await self._context.stand(watch.batch_id, _OPERATION, error, wait_s, watch.part_id)
        if is_passing or watch.problem == error.code:
            return
        watch.problem = error.code
        trouble = trouble_of(error)
        await self._context.note(
            watch.batch_id,
            ActivityKind.CALL_FAILED,
            request_id=trouble.request_id,
            code=trouble.code,
            detail=trouble.detail,
            operation=error.facts.get("operation"),
        )
