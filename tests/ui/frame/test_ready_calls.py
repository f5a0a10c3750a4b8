"""What is ready on the loop runs in order, and leaves Qt its turns."""

from __future__ import annotations

import asyncio
import time
from contextvars import ContextVar, copy_context
from typing import Any

import pytest
from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QTimer

from extend_desktop.ui.application import make_application
from extend_desktop.ui.ready_calls import SLICE_S, ReadyCalls
from extend_desktop.ui.runtime import make_loop
from tests.helpers.pane_fixtures import until

_DUE_S = SLICE_S / 4


def _work_longer_than_a_slice() -> None:
    until_s = time.perf_counter() + SLICE_S
    while time.perf_counter() <= until_s:
        pass


async def test_calls_run_in_order_and_cancelled_ones_not_at_all() -> None:
    loop = asyncio.get_running_loop()
    ran: list[int] = []
    for number in range(5):
        loop.call_soon(ran.append, number)
    loop.call_soon(ran.append, 5).cancel()
    loop.call_later(0, ran.append, 6)
    await until(lambda: 6 in ran)
    assert ran == [0, 1, 2, 3, 4, 6]


async def test_one_that_another_cancels_before_its_turn_does_not_run() -> None:
    loop = asyncio.get_running_loop()
    ran: list[str] = []

    def cancel() -> None:
        later.cancel()

    loop.call_soon(cancel)
    later = loop.call_soon(ran.append, "cancelled")
    loop.call_soon(ran.append, "last")
    await until(lambda: "last" in ran)
    assert ran == ["last"]


async def test_a_call_runs_in_its_context() -> None:
    name: ContextVar[str] = ContextVar("name", default="of the loop")
    context = copy_context()
    context.run(name.set, "of the call")
    seen: list[str] = []
    asyncio.get_running_loop().call_soon(lambda: seen.append(name.get()), context=context)
    await until(lambda: bool(seen))
    assert seen == ["of the call"]


async def test_qt_has_a_turn_between_calls_that_take_long() -> None:
    """Else the window answers nobody while a dozen uploads go on at once."""
    loop = asyncio.get_running_loop()
    done: list[str] = []

    def ask_for_a_turn() -> None:
        QTimer.singleShot(0, lambda: done.append("turn of Qt"))
        _work_longer_than_a_slice()

    def work() -> None:
        _work_longer_than_a_slice()
        done.append("call")

    loop.call_soon(ask_for_a_turn)
    for _ in range(5):
        loop.call_soon(work)
    await until(lambda: len(done) == 6)
    assert done.index("turn of Qt") < 5


async def test_what_was_ready_before_a_time_came_runs_before_it() -> None:
    """Else an answer that came in time is lost to the wait that is over meanwhile."""
    loop = asyncio.get_running_loop()
    ran: list[str] = []
    loop.call_later(_DUE_S, ran.append, "time is over")
    for _ in range(3):
        loop.call_soon(_work_longer_than_a_slice)
    loop.call_soon(ran.append, "answer")
    await until(lambda: len(ran) == 2)
    assert ran == ["answer", "time is over"]


async def test_a_time_that_is_cancelled_while_it_waits_behind_others_does_not_come() -> None:
    loop = asyncio.get_running_loop()
    ran: list[str] = []
    time_over = loop.call_later(_DUE_S, ran.append, "time is over")
    for _ in range(3):
        loop.call_soon(_work_longer_than_a_slice)
    loop.call_soon(time_over.cancel)
    loop.call_later(2 * _DUE_S, ran.append, "next")
    await until(lambda: "next" in ran)
    assert ran == ["next"]


async def test_a_call_that_runs_a_loop_of_its_own_does_not_hold_up_the_others() -> None:
    loop = asyncio.get_running_loop()
    inner = QEventLoop()
    left: list[int] = []
    loop.call_soon(lambda: left.append(inner.exec()))
    loop.call_soon(inner.quit)
    await until(lambda: bool(left))


async def test_calls_that_come_while_a_loop_of_its_own_runs_are_not_held_up() -> None:
    loop = asyncio.get_running_loop()
    inner = QEventLoop()
    left: list[int] = []

    def run_inner() -> None:
        loop.call_soon(inner.quit)
        left.append(inner.exec())

    loop.call_soon(run_inner)
    await until(lambda: bool(left))


async def test_an_error_is_reported_and_keeps_no_other_from_running() -> None:
    loop = asyncio.get_running_loop()
    reported: list[Any] = []
    ran: list[str] = []
    error = ValueError("in a call")

    def fail() -> None:
        raise error

    loop.set_exception_handler(lambda _loop, facts: reported.append(facts["exception"]))
    try:
        loop.call_soon(fail)
        loop.call_soon(ran.append, "next")
        await until(lambda: bool(ran))
    finally:
        loop.set_exception_handler(None)
    assert reported == [error]


async def test_nothing_wakes_a_loop_that_has_nothing_to_do() -> None:
    calls, ran = ReadyCalls(), list[int]()
    for number in range(2):
        calls.add(asyncio.Handle(ran.append, (number,), asyncio.get_running_loop()))
    await until(lambda: len(ran) == 2)
    assert not QAbstractEventDispatcher.instance().registeredTimers(calls)


def test_what_waits_when_the_loop_stops_runs_in_its_next_run() -> None:
    ran: list[int] = []

    async def leave_calls_behind() -> None:
        loop = asyncio.get_running_loop()
        loop.call_soon(_work_longer_than_a_slice)
        loop.call_soon(loop.stop)
        for number in range(5):
            loop.call_soon(_work_longer_than_a_slice)
            loop.call_soon(ran.append, number)

    with asyncio.Runner(loop_factory=make_loop) as runner:
        runner.get_loop().call_soon(ran.append, -1)
        task = runner.get_loop().create_task(leave_calls_behind())
        runner.get_loop().run_forever()
        task.result()
        assert len(ran) < 6
        runner.run(until(lambda: len(ran) == 6))
    assert ran == [-1, 0, 1, 2, 3, 4]


def test_nothing_runs_once_the_loop_is_closed() -> None:
    ran: list[str] = []
    loop = make_loop()
    loop.call_soon(ran.append, "before")
    loop.close()
    loop.call_soon(ran.append, "after")
    make_application().processEvents()
    assert not ran


async def test_debugging_tells_which_call_took_long(caplog: pytest.LogCaptureFixture) -> None:
    loop = asyncio.get_running_loop()
    before_s = loop.slow_callback_duration
    loop.set_debug(True)
    loop.slow_callback_duration = 0
    try:
        loop.call_soon(_work_longer_than_a_slice)
        await until(lambda: "Executing <Handle _work_longer_than_a_slice" in caplog.text)
    finally:
        loop.set_debug(False)
        loop.slow_callback_duration = before_s
