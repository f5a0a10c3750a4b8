"""The loop: signals stop it, nothing that goes wrong is lost, it ends and can start again."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import sys
import threading
import weakref

import pytest
from PySide6.QtCore import QTimer

from extend_desktop.system.stop_signals import stop_signals
from extend_desktop.ui.application import make_application
from extend_desktop.ui.runtime import make_loop, signals_wake_loop, uncaught_errors
from tests.helpers.pane_fixtures import until
from tests.helpers.waiting import GIVE_UP_S


@pytest.mark.skipif(sys.platform == "win32", reason="signals to oneself are POSIX")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
async def test_a_signal_asks_an_idle_loop_to_stop(name: str) -> None:
    number = signal.Signals[name]
    stopped = asyncio.Event()
    before = signal.getsignal(number)
    with signals_wake_loop(), stop_signals(stopped.set, _never):
        os.kill(os.getpid(), number)
        await asyncio.wait_for(stopped.wait(), GIVE_UP_S)
    assert signal.getsignal(number) is before


def _never() -> None:
    raise AssertionError("ended at once by one signal")


async def test_an_error_in_a_slot_and_one_in_the_loop_are_reported(
    caplog: pytest.LogCaptureFixture,
) -> None:
    reported: list[BaseException] = []

    def fail_in_slot() -> None:
        raise ValueError("in a slot")

    def fail_in_loop() -> None:
        raise ValueError("in the loop")

    with uncaught_errors(reported.append):
        QTimer.singleShot(0, fail_in_slot)
        asyncio.get_running_loop().call_soon(fail_in_loop)
        await until(lambda: len(reported) == 2)
    assert sorted(str(error) for error in reported) == ["in a slot", "in the loop"]
    assert len([record for record in caplog.records if record.levelname == "ERROR"]) >= 2


async def test_a_thread_that_lasts_keeps_nothing_of_what_errors_were_reported_to() -> None:
    class Window:
        def say(self, error: BaseException) -> None: ...

    window, go_on = Window(), threading.Event()
    there = weakref.ref(window)
    with uncaught_errors(window.say):
        # It takes the hook for errors of its own along.
        thread = threading.Thread(target=go_on.wait)
        thread.start()
    del window
    gc.collect()
    try:
        assert there() is None
    finally:
        go_on.set()
        thread.join()


def test_one_loop_after_the_other() -> None:
    application = make_application()
    assert make_application() is application
    assert not application.quitOnLastWindowClosed()
    for _ in range(2):
        with asyncio.Runner(loop_factory=make_loop) as runner:
            assert runner.run(asyncio.sleep(0, "done")) == "done"


def test_what_goes_on_between_two_runs_knows_its_loop() -> None:
    """As a task of a pane does between the set-up of a test and the test."""

    async def turn() -> None:
        for _ in range(50):
            await asyncio.sleep(0)
            asyncio.get_running_loop()

    async def begin() -> asyncio.Task[None]:
        return asyncio.ensure_future(turn())

    with asyncio.Runner(loop_factory=make_loop) as runner:
        task = runner.run(begin())
        runner.run(asyncio.wait({task}))
        task.result()


async def test_no_wait_is_over_before_its_time() -> None:
    """Else who waits for a moment is woken again and again just before it."""
    loop = asyncio.get_running_loop()
    for _ in range(50):
        begun_s = loop.time()
        await asyncio.sleep(0.0004)
        assert loop.time() - begun_s >= 0.0004
