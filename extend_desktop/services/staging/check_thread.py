"""A thread for the checks of one worker, which may be left behind; for the checker.

A read of a network drive or of a cloud folder can hang for minutes. `asyncio.to_thread` would then
run out of threads for everybody, and make the program wait for them when it closes; a daemon
thread is not waited for.
"""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Callable
from typing import Self


class CheckThread:
    """Runs one piece of work after the other until it is closed.

    Starting a thread waits until the system runs it, half a second on a busy machine. So it is kept
    for many groups of files, and not started on the loop's thread.
    """

    def __init__(self) -> None:
        self._work: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()

    @classmethod
    async def start(cls) -> Self:
        """Return one that runs."""
        made = cls()
        thread = threading.Thread(target=made._serve, name="staging check", daemon=True)
        try:
            await asyncio.to_thread(thread.start)
        except asyncio.CancelledError:
            made.close()
            raise
        return made

    def run(self, work: Callable[[], None]) -> None:
        """Do this after what it was given before; returns at once."""
        self._work.put(work)

    def close(self) -> None:
        """Let it end after what it was given."""
        self._work.put(None)

    def _serve(self) -> None:
        while (work := self._work.get()) is not None:
            work()
