"""Calls in threads that nothing waits for: order, outcomes, and what is not awaited any more."""

from __future__ import annotations

import asyncio
import threading

import pytest

from extend_desktop.domain.daemon_thread import DaemonThread, in_daemon_thread
from tests.helpers.waiting import GIVE_UP_S


class Odd(BaseException):
    """What no `except Exception` takes."""


async def test_calls_run_in_order_on_one_thread_that_is_not_the_loops() -> None:
    thread = await DaemonThread.start("calls")
    seen: list[tuple[int, threading.Thread]] = []
    futures = [
        thread.run(lambda number=number: seen.append((number, threading.current_thread())))
        for number in range(5)
    ]
    thread.close()
    await asyncio.gather(*futures)
    assert [number for number, _ in seen] == list(range(5))
    (by,) = {by for _, by in seen}
    assert by is not threading.current_thread()
    assert by.daemon
    assert by.name == "calls"
    await asyncio.to_thread(by.join, 10)
    assert not by.is_alive()


@pytest.mark.parametrize("error", [ValueError("no"), Odd()])
async def test_what_a_call_raises_is_its_outcome_and_the_next_one_runs(
    error: BaseException,
) -> None:
    def fail() -> None:
        raise error

    thread = await DaemonThread.start("calls")
    failed, fine = thread.run(fail), thread.run(lambda: 3)
    thread.close()
    with pytest.raises(type(error)):
        await failed
    assert await fine == 3


async def test_a_call_that_is_given_up_runs_to_its_end() -> None:
    go_on, ended = threading.Event(), threading.Event()

    def wait() -> None:
        go_on.wait(GIVE_UP_S)
        ended.set()

    future = await in_daemon_thread(wait, name="left")
    future.cancel()
    go_on.set()
    assert await asyncio.to_thread(ended.wait, 30)
    await asyncio.sleep(0)
    assert future.cancelled()


def test_a_call_may_outlive_its_loop() -> None:
    begun, go_on = threading.Event(), threading.Event()
    by: list[threading.Thread] = []

    def wait() -> None:
        by.append(threading.current_thread())
        begun.set()
        go_on.wait(GIVE_UP_S)

    async def leave() -> None:
        await in_daemon_thread(wait, name="left")

    asyncio.run(leave())
    assert begun.wait(GIVE_UP_S)
    go_on.set()
    by[0].join(GIVE_UP_S)
    assert not by[0].is_alive()
