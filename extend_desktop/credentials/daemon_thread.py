"""Runs one blocking call in a thread that may be left behind; for `credentials/` only.

A locked keyring waits for a person. `asyncio.to_thread` would make the program wait for that person
when it closes, because its threads are joined at exit; a daemon thread is not.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable, Sequence
from typing import TypeVar

from extend_desktop.domain.any_outcome import AnyOutcome

T = TypeVar("T")


def start(call: Callable[[], T], *, name: str) -> asyncio.Future[T]:
    """Start a blocking call in a daemon thread and return the future of its outcome.

    Must be called on the loop's thread. Cancelling the future does not stop the call.
    """
    loop = asyncio.get_running_loop()
    future: asyncio.Future[T] = loop.create_future()

    def deliver(results: Sequence[T], error: BaseException | None) -> None:
        if future.done():
            return
        if error is not None:
            future.set_exception(error)
        else:
            future.set_result(results[0])

    def hand_over(results: Sequence[T], error: BaseException | None) -> None:
        # RuntimeError: the loop was closed meanwhile, so it is not awaited any more.
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(deliver, results, error)

    def run() -> None:
        with AnyOutcome(hand_over) as results:
            results.append(call())

    threading.Thread(target=run, name=name, daemon=True).start()
    return future
