"""The only spawner: names, policies, errors, closing."""

from __future__ import annotations

import asyncio
import gc
from typing import Any

import pytest

from extend_desktop.services.events import Event
from extend_desktop.services.tasks import Policy, TaskRunner


async def test_replace_cancels_the_older_and_runs_the_newer() -> None:
    tasks, done = TaskRunner(), list[str]()
    never = asyncio.Event()

    async def older() -> None:
        await never.wait()
        done.append("older")

    async def newer() -> None:
        done.append("newer")

    tasks.start(older(), name="load")
    await asyncio.sleep(0)
    tasks.start(newer(), name="load")
    await tasks.idle()
    assert done == ["newer"]


async def test_keep_drops_the_newer_without_a_never_awaited_warning(
    recwarn: pytest.WarningsRecorder,
) -> None:
    tasks, done, go = TaskRunner(), list[str](), asyncio.Event()

    async def work(name: str) -> None:
        await go.wait()
        done.append(name)

    tasks.start(work("first"), name="poll", policy=Policy.KEEP)
    tasks.start(work("second"), name="poll", policy=Policy.KEEP)
    go.set()
    await tasks.idle()
    gc.collect()
    assert done == ["first"]
    assert not recwarn.list


async def test_one_to_be_kept_goes_only_before_work_that_has_not_ended() -> None:
    tasks, done = TaskRunner(), list[int]()

    async def note(number: int) -> None:
        done.append(number)

    def go_on() -> None:
        # In the turn in which the first ended, of which nobody hears before the next.
        assert done == [1]
        assert not tasks.is_running("count")
        tasks.start(note(2), name="count", policy=Policy.KEEP)

    tasks.start(note(1), name="count", policy=Policy.KEEP)
    asyncio.get_running_loop().call_soon(go_on)
    await tasks.idle()
    assert done == [1, 2]


def test_without_a_loop_the_work_is_dropped_and_the_log_says_so(
    caplog: pytest.LogCaptureFixture, recwarn: pytest.WarningsRecorder
) -> None:
    async def work() -> None:
        raise AssertionError

    TaskRunner().start(work(), name="load")
    gc.collect()
    assert caplog.messages == ["Task load was dropped: no event loop runs"]
    assert not recwarn.list


async def test_queue_runs_in_order_even_if_the_first_fails() -> None:
    tasks, done = TaskRunner(), list[int]()

    async def work(number: int) -> None:
        await asyncio.sleep(0)
        done.append(number)
        if number == 1:
            raise ValueError("first fails")

    failures: list[BaseException] = []
    tasks.failed.subscribe(failures.append)
    for number in (1, 2, 3):
        tasks.start(work(number), name="save", policy=Policy.QUEUE)
    await tasks.idle()
    assert done == [1, 2, 3]
    assert [str(error) for error in failures] == ["first fails"]


async def test_an_error_goes_to_the_callers_handler_and_not_to_the_sink() -> None:
    tasks, handled, sunk = TaskRunner(), list[Exception](), list[BaseException]()
    tasks.failed.subscribe(sunk.append)

    async def work() -> None:
        raise LookupError("gone")

    tasks.start(work(), name="get", on_error=handled.append)
    await tasks.idle()
    assert [type(error) for error in handled] == [LookupError]
    assert sunk == []


async def test_a_task_cancelled_before_its_first_step_leaves_no_warning(
    recwarn: pytest.WarningsRecorder,
) -> None:
    tasks = TaskRunner()

    async def work() -> None:
        raise AssertionError("must not run")

    tasks.start(work(), name="w")
    tasks.cancel("w")
    await tasks.idle()
    gc.collect()
    assert not recwarn.list
    assert not tasks.is_running("w")


async def test_after_close_nothing_starts() -> None:
    tasks, done = TaskRunner(), list[Any]()

    async def work() -> None:
        done.append(1)

    await tasks.aclose()
    tasks.start(work(), name="late")
    await tasks.idle()
    assert done == []


async def test_close_waits_for_clean_ups_but_not_without_end(
    caplog: pytest.LogCaptureFixture,
) -> None:
    tasks, cleaned, blocker = TaskRunner(), list[str](), asyncio.Event()

    async def polite() -> None:
        try:
            await blocker.wait()
        finally:
            cleaned.append("polite")

    async def stubborn() -> None:
        while not blocker.is_set():
            try:
                await blocker.wait()
            except asyncio.CancelledError:
                continue

    tasks.start(polite(), name="polite")
    tasks.start(stubborn(), name="stubborn")
    await asyncio.sleep(0)
    await tasks.aclose(grace_s=0.05)
    assert cleaned == ["polite"]
    assert "stubborn" in caplog.text
    blocker.set()
    await tasks.idle()


def test_a_failing_subscriber_does_not_stop_the_others(caplog: pytest.LogCaptureFixture) -> None:
    event, heard = Event[int](), list[int]()

    def broken(_: int) -> None:
        raise RuntimeError("mine")

    event.subscribe(broken)
    stop = event.subscribe(heard.append)
    event.emit(1)
    stop()
    stop()
    event.emit(2)
    assert heard == [1]
    assert "A subscriber failed" in caplog.text
