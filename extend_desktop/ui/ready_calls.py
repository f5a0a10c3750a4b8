"""Runs what is ready on the asyncio loop in slices, between which Qt paints. For runtime.py alone."""

from __future__ import annotations

import asyncio
import time
from collections import deque

from PySide6.QtCore import QObject, QTimerEvent
from typing_extensions import override

SLICE_S = 0.004
"""A quarter of a frame; the call that passes it is the last of its slice."""


class ReadyCalls(QObject):
    """The calls due at the next turn of the loop, in the order in which they came. Loop's thread only.

    qasync gives each call a timer of Qt's, and Qt fires all of these in one turn: a dozen uploads
    that went on at once kept the window from its input and its painting until the last had. A timer
    begun and ended also costs as much as many a call.
    """

    def __init__(self) -> None:
        super().__init__()
        self._calls: deque[asyncio.Handle] = deque()
        self._timer_id = 0
        self._is_closed = False

    def add(self, call: asyncio.Handle) -> None:
        """Run this call in a later turn, behind those that wait already; after `close`, never."""
        if self._is_closed:
            return
        self._calls.append(call)
        if not self._timer_id:
            self._timer_id = self.startTimer(0)

    def close(self) -> None:
        """Run no more."""
        self._is_closed = True
        self._calls.clear()
        self._end_timer()

    @override
    def timerEvent(self, event: QTimerEvent) -> None:
        # Calls that these add wait for the next turn, as in asyncio's own loop.
        count = len(self._calls)
        self._end_timer()
        if count > 1:
            # Another timer, because Qt fires none again within its own event: were one of these
            # calls to run a loop of its own, the others would wait for its end.
            self._timer_id = self.startTimer(0)
        self._run(count)
        if not self._calls:
            self._end_timer()

    def _run(self, count: int) -> None:
        until_s = time.perf_counter() + SLICE_S
        for _ in range(count):
            # A loop within one of them may have run the others.
            if not self._calls:
                return
            _run_one(self._calls.popleft())
            if time.perf_counter() > until_s:
                return

    def _end_timer(self) -> None:
        if self._timer_id:
            self.killTimer(self._timer_id)
            self._timer_id = 0


def _run_one(call: asyncio.Handle) -> None:
    # What a loop does with its handles is in no documented method: this one runs the call in its
    # context and gives errors to the loop's handler. qasync calls it too.
    if not call.cancelled():
        call._run()  # noqa: SLF001
