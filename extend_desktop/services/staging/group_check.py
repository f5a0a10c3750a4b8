"""Checks some files one after the other in a thread that may be left behind; for the checker."""

from __future__ import annotations

import asyncio
import functools
import threading
from collections.abc import Callable, Iterator, Sequence

from extend_desktop.domain.any_outcome import AnyOutcome
from extend_desktop.domain.daemon_thread import DaemonThread
from extend_desktop.domain.drafts import Draft
from extend_desktop.domain.inspections import Inspection

CheckOutcome = Inspection | BaseException
InspectAll = Callable[[Sequence[Draft], Callable[[int], bool]], Iterator[tuple[int, Inspection]]]
"""Looks at rows; asks with the number of the one at hand whether to go on."""


class GroupCheck:
    """A thread's way over a group of rows. Begin it, and read it, on the loop's thread."""

    def __init__(
        self,
        inspect_all: InspectAll,
        group: Sequence[Draft],
        is_wanted: Callable[[int], bool],
        thread: DaemonThread,
    ) -> None:
        self._inspect_all = inspect_all
        # Those without an outcome, by their number.
        self._left = dict(enumerate(group))
        self._is_wanted = is_wanted
        self._lock = threading.Lock()
        self._at_hand = 0
        self._steps = 0
        self._is_stopped = False
        self._outcomes: list[tuple[Draft, CheckOutcome]] = []
        self._done = thread.run(self._run)

    @property
    def is_done(self) -> bool:
        """Whether every row that was not given up has its outcome."""
        return self._done.done()

    async def moves(self, timeout_s: float) -> bool:
        """Wait until it is done, at most for `timeout_s`; whether anything moved meanwhile."""
        before = self._steps
        await asyncio.wait([self._done], timeout=timeout_s)
        return self.is_done or self._steps != before

    def take_outcomes(self) -> Sequence[tuple[Draft, CheckOutcome]]:
        """Return the outcomes that came since the last call."""
        with self._lock:
            taken, self._outcomes = self._outcomes, []
        return taken

    def give_up_rest(self) -> Sequence[Draft]:
        """Return the rows but for the one at hand; another worker checks them."""
        with self._lock:
            rest = [draft for number, draft in self._left.items() if number != self._at_hand]
            self._left = {
                number: draft for number, draft in self._left.items() if number == self._at_hand
            }
        return rest

    def stop(self) -> None:
        """End after the piece at hand; the outcomes are not wanted."""
        self._is_stopped = True

    def _run(self) -> None:
        while rest := self._rest():
            numbers = tuple(rest)
            with AnyOutcome(self._end_pass) as results:
                for place, seen in self._inspect_all(
                    list(rest.values()), functools.partial(self._goes_on, numbers)
                ):
                    self._keep(numbers[place], seen)
                results.append(None)

    def _rest(self) -> dict[int, Draft]:
        with self._lock:
            return {} if self._is_stopped else dict(self._left)

    def _end_pass(self, _results: Sequence[None], error: BaseException | None) -> None:
        """End the group, or go on with the rows beside the one that an error belongs to."""
        if error is None:
            with self._lock:
                self._left.clear()
        else:
            self._keep(self._at_hand, error)
            with self._lock:
                self._left.pop(self._at_hand, None)

    def _goes_on(self, numbers: Sequence[int], place: int) -> bool:
        """Note which row is at hand; whether it is still wanted of this worker."""
        self._steps += 1
        number = numbers[place]
        with self._lock:
            draft = self._left.get(number)
            if draft is not None:
                self._at_hand = number
        return draft is not None and not self._is_stopped and self._is_wanted(draft.key)

    def _keep(self, number: int, outcome: CheckOutcome) -> None:
        """Keep what came of a row; on the thread of the check. What was broken off is no outcome."""
        self._steps += 1
        with self._lock:
            draft = self._left.pop(number, None)
            if draft is not None and not self._is_stopped and self._is_wanted(draft.key):
                self._outcomes.append((draft, outcome))
