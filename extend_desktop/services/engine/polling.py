"""Polls the plans of all batches when they are due: one loop, not a timer a plan; the engine runs it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Iterator, Mapping
from contextlib import asynccontextmanager

from extend_desktop.domain.ids import BatchId
from extend_desktop.services.engine.batch_job import BatchJob
from extend_desktop.services.engine.context import EngineContext
from extend_desktop.services.engine.plan_follower import PlanFollower
from extend_desktop.services.ports import Clock
from extend_desktop.services.tasks import Policy, TaskRunner

HIDDEN_SHORTEST_S = 10.0
"""The shortest interval while the window is hidden."""
_SIDE_BY_SIDE = 4
"""Looks at once; each is mostly one call, and uploads and results need the rate and connections too."""
_SLOW_S = 10.0
"""A look that takes longer keeps no other waiting: some servers accept a call and never answer."""


class TimedSemaphore:
    """A semaphore whose places are given back after a while, whether or not the work has ended.

    It spreads a load; it must not let a few calls that get no answer stop all others.
    """

    def __init__(self, clock: Clock, places: int, longest_s: float) -> None:
        self._clock = clock
        self._longest_s = longest_s
        self._places = asyncio.Semaphore(places)

    @asynccontextmanager
    async def place(self) -> AsyncGenerator[None]:
        """Hold a place for the length of the block, or for the longest time."""
        await self._places.acquire()
        timer = asyncio.ensure_future(self._clock.sleep(self._longest_s))
        # Once, whether the time is over or the timer is cancelled.
        timer.add_done_callback(lambda _: self._places.release())
        try:
            yield
        finally:
            timer.cancel()


class Poller:
    """The looks at one account's plans, from the submission to the last run's end."""

    def __init__(
        self, context: EngineContext, tasks: TaskRunner, jobs: Mapping[BatchId, BatchJob]
    ) -> None:
        self._context = context
        self._tasks = tasks
        self._jobs = jobs
        self._gate = TimedSemaphore(context.clock, _SIDE_BY_SIDE, _SLOW_S)
        self._polls = 0
        self._watched_s = context.options.shortest_poll_s

    def set_watched(self, *, is_watched: bool) -> None:
        """Poll more rarely while the batches are hidden, and at once when they are shown again."""
        shortest_s = self._watched_s if is_watched else HIDDEN_SHORTEST_S
        self._context.options.shortest_poll_s = shortest_s
        if is_watched:
            for job in self._jobs.values():
                job.plans.refresh()

    async def run(self) -> None:
        while True:
            now_s = self._context.clock.monotonic_s()
            for plan in [plan for plan in self._waiting() if plan.due_s <= now_s]:
                self._start(plan)
            next_s = min((plan.due_s for plan in self._waiting()), default=None)
            self._context.health.planned(next_s)
            await self._context.polling.sleep(None if next_s is None else next_s - now_s)

    def _waiting(self) -> Iterator[PlanFollower]:
        return (plan for plan in self._followed() if plan.is_waiting)

    def _followed(self) -> Iterator[PlanFollower]:
        return (plan for job in self._jobs.values() for plan in job.plans)

    def _start(self, plan: PlanFollower) -> None:
        plan.begin()
        self._polls += 1
        plan.task_name = f"poll {plan.plan_id} ({self._polls})"
        self._tasks.start(self._poll(plan), name=plan.task_name, policy=Policy.KEEP)

    async def _poll(self, plan: PlanFollower) -> None:
        try:
            with plan.job.working():
                async with self._gate.place():
                    await plan.poll(sum(1 for _ in self._followed()))
        finally:
            plan.is_polling = False
            self._context.polling.set()
