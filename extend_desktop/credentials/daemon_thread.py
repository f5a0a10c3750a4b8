"""Runs one blocking call in a thread that may be left behind; for `credentials/` only.

A locked keyring waits for a person. `asyncio.to_thread` would make the program wait for that person
when it closes, because its threads are joined at exit; a daemon thread is not.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Generic, Literal, TypeVar

T = TypeVar("T")


class _HandOver(Generic[T]):
    """Carries what a call returned or raised, whatever it is, from the thread to the future."""

    def __init__(self, loop: asyncio.AbstractEventLoop, future: asyncio.Future[T]) -> None:
        self._loop = loop
        self._future = future
        self._results: list[T] = []

    def __enter__(self) -> list[T]:
        return self._results

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        fault: BaseException | None,
        _: TracebackType | None,
    ) -> Literal[True]:
        # RuntimeError: the loop was closed meanwhile, so nobody waits any more.
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._deliver, fault)
        return True

    def _deliver(self, fault: BaseException | None) -> None:
        if self._future.done():
            return
        if fault is not None:
            self._future.set_exception(fault)
        else:
            self._future.set_result(self._results[0])


def start(call: Callable[[], T], *, name: str) -> asyncio.Future[T]:
    """Start a blocking call in a daemon thread and return the future of its outcome.

    Must be called on the loop's thread. Cancelling the future does not stop the call.
    """
    loop = asyncio.get_running_loop()
    future: asyncio.Future[T] = loop.create_future()
    hand_over = _HandOver(loop, future)

    def run() -> None:
        with hand_over as results:
            results.append(call())

    threading.Thread(target=run, name=name, daemon=True).start()
    return future
