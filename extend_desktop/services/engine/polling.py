"""Follows what was submitted, to the end: one supervisor with due times; the engine runs it.

Polls come quickly while things move and stretch when nothing does. The bounds of the waits are the
vendor's own. Source: docs/extend-api.md#polling.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from extend_desktop.domain.batches import Part, PartState
from extend_desktop.domain.errors import AccessError, ExtendDesktopError, RequestError, StorageError
from extend_desktop.domain.ids import BatchId, PartId
from extend_desktop.services.engine.attempt_followers import AttemptFollower
from extend_desktop.services.engine.context import EngineContext
from extend_desktop.services.engine.followers import BatchRunFollower
from extend_desktop.services.engine.gates import ImpatientGate
from extend_desktop.services.engine.journal_trouble import RETRY_S
from extend_desktop.services.engine.look_ups import LookUps
from extend_desktop.services.engine.recorders import Outcome, RunRecorder
from extend_desktop.services.engine.standstills import LEAST_TOLD_S
from extend_desktop.services.engine.waiting import Alarm
from extend_desktop.services.ports_control import GONE_AT_EXTEND
from extend_desktop.services.tasks import Policy, TaskRunner

SHORTEST_S, LONGEST_S = 2.0, 30.0
HIDDEN_SHORTEST_S = 10.0
"""The same as the shortest while nobody can see the window."""
UNHAPPY_S = 60.0
"""Between polls of a part the server does not know, or that answers nonsense."""
LOOK_UP_LONGEST_S, LOOK_UP_LATER_S = 60.0, 300.0
_OPERATION = "list_runs"
_GROWTH = 1.5
_SIDE_BY_SIDE = 4
_SLOW_S = 10.0
"""A look that takes longer keeps no other waiting."""


@dataclass(slots=True)
class _Watch:
    """A part under observation; times are seconds of the monotonic clock."""

    part_id: PartId
    batch_id: BatchId
    due_s: float
    interval_s: float = SHORTEST_S
    is_polling: bool = False
    task_name: str = ""


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
        self._attempts = AttemptFollower(context, self.recorder)
        self.look_ups = LookUps(context, self._attempts)
        self._alarm = Alarm(context.clock)
        self._gate = ImpatientGate(context.clock, _SIDE_BY_SIDE, _SLOW_S)
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
        self.look_ups.forget(batch_id)

    async def let_go(self, batch_id: BatchId) -> None:
        """Stop following a batch, and return when nothing of it is being asked any more."""
        names = [watch.task_name for watch in self._of(batch_id) if watch.is_polling]
        self.drop_batch(batch_id)
        for name in names:
            await self._tasks.stop(name)

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
        # Until the look plans the next one; a defect in it must not be met again at once.
        watch.due_s = self._context.clock.monotonic_s() + UNHAPPY_S
        self._polls += 1
        watch.task_name = f"poll {watch.part_id} ({self._polls})"
        self._tasks.start(self._poll(watch), name=watch.task_name, policy=Policy.KEEP)

    async def _poll(self, watch: _Watch) -> None:
        try:
            async with self._gate.place():
                await self._look(watch)
        except StorageError as error:
            self._plan(watch, RETRY_S)
            self._context.journal_trouble.met(error, watch.batch_id)
        finally:
            watch.is_polling = False
            self._alarm.ring()

    async def _look(self, watch: _Watch) -> None:
        try:
            part = await self._context.journal.parts.get(watch.part_id)
            outcome = await self._follow(part)
        except StorageError:
            raise
        except AccessError as error:
            self._plan(watch, LONGEST_S)
            self._context.pulse.troubled(error)
            await self._context.access_lost(watch.batch_id, error)
        except ExtendDesktopError as error:
            self._context.pulse.troubled(error)
            await self._context.stand(
                watch.batch_id, _OPERATION, error, self._after(watch, error), watch.part_id
            )
        else:
            self._context.pulse.answered()
            wait_s = self._reschedule(watch, part, outcome)
            await self._tell(watch, part, outcome, wait_s)

    async def _follow(self, part: Part) -> Outcome:
        if part.state is PartState.UNCONFIRMED:
            return await self.look_ups.look(part)
        if part.state is not PartState.SUBMITTED:
            return Outcome(moved=False, ended=part.state is PartState.ENDED)
        if part.batch_run_id is None:
            return await self._attempts.follow(part)
        return await self.batch_runs.look(part)

    async def _tell(self, watch: _Watch, part: Part, outcome: Outcome, wait_s: float) -> None:
        """Say what is in the way although the part is followed, or that nothing is any more."""
        trouble, standstills = outcome.trouble, self._context.standstills
        if trouble is None or outcome.ended:
            standstills.end(watch.batch_id, _OPERATION, watch.part_id)
        else:
            # However soon it is looked again: this will not be over then.
            told_s = max(wait_s, LEAST_TOLD_S)
            standstills.begin(watch.batch_id, _OPERATION, trouble, told_s, watch.part_id)
        if trouble is not None:
            await self.recorder.tell_once(part, trouble.code, operation=_OPERATION)

    def _reschedule(self, watch: _Watch, part: Part, outcome: Outcome) -> float:
        """Plan the next look and return how long it is until then."""
        if outcome.ended:
            self._watches.pop(watch.part_id, None)
            return 0.0
        if outcome.moved:
            return self._plan(watch, self._shortest_s)
        longest_s = self._longest_s(part, outcome)
        wait_s = self._plan(watch, min(watch.interval_s * _GROWTH, longest_s))
        left_s = self.look_ups.left_s(part)
        if part.state is not PartState.UNCONFIRMED or not 0 < left_s < wait_s:
            return wait_s
        # The operator is asked after a last look at the end of the window, not a poll later.
        watch.due_s += left_s - wait_s
        return left_s

    def _longest_s(self, part: Part, outcome: Outcome) -> float:
        if part.state is PartState.UNCONFIRMED:
            is_late = self.look_ups.was_not_found(part)
            return LOOK_UP_LATER_S if is_late else LOOK_UP_LONGEST_S
        if outcome.trouble is not None:
            return LONGEST_S
        # A hundred parts at once must leave room in the budget for uploads' and results' calls.
        return max(LONGEST_S, float(len(self._watches)))

    def _after(self, watch: _Watch, error: ExtendDesktopError) -> float:
        """Plan the next look after one that failed, and return what to say of the wait."""
        left_s = error.facts.get("left_s")
        if error.code == GONE_AT_EXTEND and isinstance(left_s, int):
            self._plan(watch, min(LONGEST_S, max(left_s, 1.0)))
            return left_s
        is_lasting = isinstance(error, RequestError) or not error.retryable
        interval_s = UNHAPPY_S if is_lasting else min(watch.interval_s * 2, UNHAPPY_S)
        return self._plan(watch, interval_s, error.retry_after_s or 0.0)

    def _plan(self, watch: _Watch, interval_s: float, at_least_s: float = 0.0) -> float:
        """Set the due time, not later than `interval_s` unless the server asked for it."""
        watch.interval_s = interval_s
        wait_s = max(self._context.chance(interval_s * 0.8, interval_s), at_least_s)
        watch.due_s = self._context.clock.monotonic_s() + wait_s
        return wait_s
