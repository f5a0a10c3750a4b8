"""Which calls wait for an answer, and since when, so that a slow server can be named; only `api/`."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from extend_desktop.domain.waits import CallWait
from extend_desktop.services.ports import Clock


class AnswerWait:
    """The wait of one call, over several attempts while these end by the clock only."""

    def __init__(self, operation: str, clock: Clock) -> None:
        self.operation = operation
        self._clock = clock
        self._since_s: float | None = None
        self.silent_s = 0.0
        """How long the attempts took that ended by the clock, by the loop's own, as their limit."""

    @property
    def waited_s(self) -> float | None:
        """Seconds since the request was sent; None while nothing is waited for."""
        return None if self._since_s is None else self._clock.monotonic_s() - self._since_s

    def begin(self) -> None:
        """Note that everything is sent; a wait that goes on keeps its beginning."""
        if self._since_s is None:
            self._since_s = self._clock.monotonic_s()

    def failed(self, code: str, took_s: float) -> None:
        """Note how an attempt failed; after one that ended by the clock the wait goes on."""
        if code == "timeout":
            self.silent_s += took_s
        else:
            self._since_s = None


class AnswerWaits:
    """All waits of one account. Loop's thread only."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._waits: set[AnswerWait] = set()

    @contextmanager
    def of(self, operation: str) -> Generator[AnswerWait]:
        """Count one call as under way for the length of the block."""
        wait = AnswerWait(operation, self._clock)
        self._waits.add(wait)
        try:
            yield wait
        finally:
            self._waits.discard(wait)

    def longest(self) -> CallWait | None:
        """Return the wait that lasts longest; None when no answer is waited for."""
        waits = [
            CallWait(wait.operation, waited_s)
            for wait in self._waits
            if (waited_s := wait.waited_s) is not None
        ]
        return max(waits, key=lambda wait: wait.waited_s, default=None)
