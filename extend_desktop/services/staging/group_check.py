"""Checks some files one after the other in a thread that may be left behind; for the checker."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import threading
from collections.abc import Callable, Sequence

from extend_desktop.domain.any_outcome import AnyOutcome
from extend_desktop.domain.drafts import Draft
from extend_desktop.domain.inspections import Inspection
from extend_desktop.services.staging.check_thread import CheckThread

KeepOn = Callable[[], bool]
"""Asked between pieces of work: whether to go on."""
CheckOutcome = Inspection | BaseException
Inspect = Callable[[Draft, KeepOn], Inspection]


class GroupCheck:
    """A thread's way over a group of rows. Begin it, and read it, on the loop's thread."""

    def __init__(
        self,
        inspect: Inspect,
        group: Sequence[Draft],
        is_wanted: Callable[[int], bool],
        thread: CheckThread,
    ) -> None:
        self._inspect = inspect
        self._group = list(group)
        self._is_wanted = is_wanted
        self._loop = asyncio.get_running_loop()
        self._lock = threading.Lock()
        self._started = 0
        self._steps = 0
        self._is_stopped = False
        self._outcomes: list[tuple[Draft, CheckOutcome]] = []
        self._done = asyncio.Event()
        thread.run(self._run)

    @property
    def is_done(self) -> bool:
        """Whether every row that was not given up has its outcome."""
        return self._done.is_set()

    async def moves(self, timeout_s: float) -> bool:
        """Wait until it is done, at most for `timeout_s`; whether anything moved meanwhile."""
        before = self._steps
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(timeout_s):
                await self._done.wait()
        return self.is_done or self._steps != before

    def take_outcomes(self) -> Sequence[tuple[Draft, CheckOutcome]]:
        """Return the outcomes that came since the last call."""
        with self._lock:
            taken, self._outcomes = self._outcomes, []
        return taken

    def give_up_rest(self) -> Sequence[Draft]:
        """Return the rows that were not begun; another worker checks them."""
        with self._lock:
            rest = self._group[self._started :]
            del self._group[self._started :]
        return rest

    def stop(self) -> None:
        """End after the piece at hand; the outcomes are not wanted."""
        self._is_stopped = True

    def _run(self) -> None:
        while (draft := self._next()) is not None:
            with AnyOutcome(functools.partial(self._keep, draft)) as results:
                results.append(self._inspect(draft, lambda draft=draft: self._goes_on(draft)))
        # RuntimeError: the loop was closed meanwhile, so nothing waits any more.
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._done.set)

    def _next(self) -> Draft | None:
        with self._lock:
            if self._is_stopped or self._started >= len(self._group):
                return None
            draft = self._group[self._started]
            self._started += 1
            return draft

    def _goes_on(self, draft: Draft) -> bool:
        self._steps += 1
        return not self._is_stopped and self._is_wanted(draft.key)

    def _keep(
        self, draft: Draft, results: Sequence[Inspection], error: BaseException | None
    ) -> None:
        """Keep what came of a row; on the thread of the check. What was broken off is no outcome."""
        if self._goes_on(draft):
            with self._lock:
                self._outcomes.append((draft, results[0] if error is None else error))
