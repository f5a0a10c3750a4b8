"""Plays many seeds side by side on a loop of its own, while the tests ask for one after the other."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections.abc import Coroutine, Generator, Iterable
from concurrent.futures import Future
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from tests.helpers.crash_run import CrashOutcome, RunContext, run_scenario, stages_of
from tests.helpers.crash_scenarios import KillStage, scenario_of, uninterrupted
from tests.helpers.fork_server import start_fresh, start_program

T = TypeVar("T")
SIDE_BY_SIDE = 2 * max(2, os.cpu_count() or 2)
"""A seed mostly waits: for the server, and between polls."""
_FRESH_EVERY = 15
"""Of these seeds the programs start as a shell would start them; of the others, quickly."""


class WorkerPool:
    """The seeds of one test session; `outcome` may be asked from any thread."""

    def __init__(self, loop: asyncio.AbstractEventLoop, folder: Path) -> None:
        self._loop = loop
        self._folder = folder
        self._gate = asyncio.Semaphore(SIDE_BY_SIDE)
        self._measured: asyncio.Task[CrashOutcome] | None = None
        self._futures: dict[int, Future[CrashOutcome]] = {}

    def begin(self, seeds: Iterable[int]) -> None:
        """Line the seeds up, in this order."""
        for seed in seeds:
            if seed not in self._futures:
                self._futures[seed] = self._run(self._run_seed(seed))

    def outcome(self, seed: int) -> CrashOutcome:
        """Wait for a seed.

        Raises:
            SeedFailedError: it did not hold.
        """
        self.begin([seed])
        return self._futures[seed].result()

    def outcomes(self) -> list[CrashOutcome]:
        """Return what has come of the seeds that held."""
        ended = [
            future for future in self._futures.values() if future.done() and not future.cancelled()
        ]
        return [item.result() for item in ended if item.exception() is None]

    async def stop(self) -> None:
        """End what still runs."""
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    def _run(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        return asyncio.run_coroutine_threadsafe(work, self._loop)

    async def _run_seed(self, seed: int) -> CrashOutcome:
        async with self._gate:
            scenario = scenario_of(seed)
            # What a copy starts is not its own child, so it could not be seen to end.
            starts_copies = scenario.first is not KillStage.PREFLIGHT
            quickly = partial(start_program, starts_copies=starts_copies)
            start = start_fresh if seed % _FRESH_EVERY == 0 else quickly
            context = RunContext(start, self._length_s)
            return await run_scenario(scenario, self._folder / f"seed-{seed}", context)

    async def _length_s(self) -> float:
        """Measure an uninterrupted run, once."""
        if self._measured is None:
            folder = self._folder / "uninterrupted"
            context = RunContext(start_program, _no_length)
            self._measured = asyncio.ensure_future(run_scenario(uninterrupted(), folder, context))
        return (await asyncio.shield(self._measured)).run_s


async def _no_length() -> float:
    raise AssertionError("an uninterrupted run is not killed by the clock")


@contextmanager
def worker_pool_in(folder: Path) -> Generator[WorkerPool]:
    """A worker_pool with a loop in a thread of its own; nothing it started outlives the block."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="crash workers")
    thread.start()
    # Where tests run in the background, Ctrl-C is ignored, and programs they start inherit that.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)

    worker_pool = WorkerPool(loop, folder)
    try:
        yield worker_pool
    finally:
        asyncio.run_coroutine_threadsafe(worker_pool.stop(), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
        signal.signal(signal.SIGINT, before)


def summary_line(outcomes: list[CrashOutcome]) -> str:
    """Return the sum of the seeds in one line."""
    stages = ", ".join(f"{stage} {count}" for stage, count in sorted(stages_of(outcomes).items()))
    kills = sum(len(outcome.kills) for outcome in outcomes)
    adopted = sum(outcome.adopted for outcome in outcomes)
    resent = sum(outcome.never_arrived for outcome in outcomes)
    return (
        f"{len(outcomes)} seeds held: {kills} kills ({stages}); "
        f"{adopted} lost answers found again, {resent} submissions that never arrived"
    )
