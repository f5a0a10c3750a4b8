"""A thread for calls that may hang, which nothing waits for when the program closes.

A locked keyring waits for a person, a read of a network drive or of a cloud folder can hang for
minutes. `asyncio.to_thread` would then run out of threads for everybody, and its threads are joined
at exit; a daemon thread is not.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import queue
import threading
from collections.abc import Callable, Sequence
from typing import Any, Self, TypeVar

from extend_desktop.domain.any_outcome import AnyOutcome

T = TypeVar("T")


class DaemonThread:
    """Makes one call after the other until it is closed. For the loop's thread."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._work: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()

    @classmethod
    async def start(cls, name: str) -> Self:
        """Return one that runs. The loop goes on meanwhile: a start may take half a second."""
        made = cls(name)
        thread = threading.Thread(target=made._serve, name=name, daemon=True)
        try:
            await asyncio.to_thread(thread.start)
        except asyncio.CancelledError:
            made.close()
            raise
        return made

    def run(self, call: Callable[[], T]) -> asyncio.Future[T]:
        """Make this call after those it was given before, and return the future of its outcome.

        Cancelling the future does not stop the call.
        """
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()

        def hand_over(results: Sequence[T], error: BaseException | None) -> None:
            # RuntimeError: the loop was closed meanwhile, so it is not awaited any more.
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(_settle, future, results, error)

        self._work.put(functools.partial(_make, call, hand_over))
        return future

    def close(self) -> None:
        """Let it end after what it was given."""
        self._work.put(None)

    def _serve(self) -> None:
        while (work := self._work.get()) is not None:
            work()
            # Or it would hold what the call brought, a key perhaps, until the next one.
            del work


async def in_daemon_thread(call: Callable[[], T], *, name: str) -> asyncio.Future[T]:
    """Begin one call in a thread of its own and return the future of its outcome."""
    thread = await DaemonThread.start(name)
    future = thread.run(call)
    thread.close()
    return future


def _make(
    call: Callable[[], T], hand_over: Callable[[Sequence[T], BaseException | None], None]
) -> None:
    with AnyOutcome(hand_over) as results:
        results.append(call())


def _settle(
    future: asyncio.Future[Any], results: Sequence[Any], error: BaseException | None
) -> None:
    if future.done():
        return
    if error is not None:
        future.set_exception(error)
    else:
        future.set_result(results[0])
