"""Quick events become few repaints; failures of work reach the pane that asked for it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence

import pytest
import pytest_asyncio
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from extend_desktop.domain.errors import ConnectivityError
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.coalescer import Coalescer
from extend_desktop.ui.widgets import Pane
from tests.helpers.pane_fixtures import click, until


@pytest_asyncio.fixture
async def pane(context: UiContext, qtbot: QtBot) -> AsyncIterator[Pane]:
    made = Pane(context, "Things")
    qtbot.addWidget(made)
    yield made


def work_of(pane: Pane) -> PaneTasks:
    return PaneTasks(pane.context.tasks, "things", pane.banner, pane.busy)


async def test_many_facts_are_few_flushes_and_the_latest_wins() -> None:
    owner = QObject()
    flushes: list[Sequence[int]] = []
    coalescer = Coalescer[str, int](flushes.append, owner)
    for number in range(1000):
        coalescer.put([(f"key {number % 3}", number)])
    await until(lambda: flushes)
    assert flushes == [[999, 997, 998]]
    for number in range(1000):
        coalescer.put([("key 0", number)])
        if number % 100 == 0:
            await asyncio.sleep(0)
    assert len(flushes) == 1
    await until(lambda: len(flushes) == 2)
    assert flushes[1] == [999]


async def test_work_that_follows_by_itself_leaves_the_busy_bar_alone(pane: Pane) -> None:
    """Beside a running batch the bar was painted 10 to 13 times a second."""
    work, gate = work_of(pane), asyncio.Event()
    work.start(gate.wait, "follow", is_quiet=True)
    assert not pane.busy.busy
    work.start(gate.wait, "load")
    assert pane.busy.busy
    work.cancel("load")
    assert not pane.busy.busy
    # The same asked for by the operator is waited for.
    work.start(gate.wait, "follow")
    assert pane.busy.busy
    gate.set()
    await until(lambda: not pane.busy.busy)
    await pane.context.tasks.idle()


async def test_cleared_facts_are_not_handed_on() -> None:
    owner = QObject()
    flushes: list[Sequence[int]] = []
    coalescer = Coalescer[str, int](flushes.append, owner)
    coalescer.put([("old account", 1)])
    coalescer.clear()
    coalescer.put([("new account", 2)])
    await until(lambda: flushes)
    assert flushes == [[2]]


async def test_busy_while_it_runs(pane: Pane) -> None:
    gate = asyncio.Event()
    work_of(pane).start(gate.wait, "load")
    assert pane.busy.busy
    gate.set()
    await pane.context.tasks.idle()
    assert not pane.busy.busy


async def test_a_failure_is_said_and_retry_runs_the_same_again(pane: Pane) -> None:
    tries: list[None] = []
    failures: list[Exception] = []

    async def load() -> None:
        tries.append(None)
        if len(tries) == 1:
            raise ConnectivityError("timeout")

    work_of(pane).start(load, "load", on_error=failures.append)
    await pane.context.tasks.idle()
    assert pane.banner.text()
    assert len(failures) == 1
    assert not pane.busy.busy
    retry = next(item for item in pane.banner.findChildren(QPushButton) if item.text() == "Retry")
    click(retry)
    await pane.context.tasks.idle()
    assert len(tries) == 2
    assert pane.banner.text() == ""


async def test_success_of_one_does_not_hide_the_failure_of_another(pane: Pane) -> None:
    async def fail() -> None:
        raise ConnectivityError("timeout")

    async def succeed() -> None:
        return

    work = work_of(pane)
    work.start(fail, "delete")
    await pane.context.tasks.idle()
    work.start(succeed, "load")
    await pane.context.tasks.idle()
    assert pane.banner.text()


async def test_a_newer_one_replaces_an_older_one_and_stays_busy(pane: Pane) -> None:
    old, new = asyncio.Event(), asyncio.Event()
    ended: list[str] = []

    async def wait(gate: asyncio.Event, name: str) -> None:
        await gate.wait()
        ended.append(name)

    work = work_of(pane)
    work.start(lambda: wait(old, "old"), "load")
    await asyncio.sleep(0)
    work.start(lambda: wait(new, "new"), "load")
    old.set()
    await asyncio.sleep(0.01)
    assert pane.busy.busy
    new.set()
    await pane.context.tasks.idle()
    assert ended == ["new"]
    assert not pane.busy.busy


async def test_kept_work_is_not_started_twice_and_ends_quiet(pane: Pane) -> None:
    gate = asyncio.Event()
    started: list[None] = []

    async def submit() -> None:
        started.append(None)
        await gate.wait()

    work = work_of(pane)
    work.start(submit, "submit", policy=Policy.KEEP)
    work.start(submit, "submit", policy=Policy.KEEP)
    await asyncio.sleep(0)
    gate.set()
    await pane.context.tasks.idle()
    assert len(started) == 1
    assert not pane.busy.busy


async def test_cancelled_before_its_first_step_is_not_busy(pane: Pane) -> None:
    work = work_of(pane)
    work.start(asyncio.Event().wait, "load")
    work.cancel("load")
    await pane.context.tasks.idle()
    assert not pane.busy.busy


async def test_work_that_outlives_its_pane_is_told_to_the_log_alone(
    context: UiContext, caplog: pytest.LogCaptureFixture
) -> None:
    gates = {name: asyncio.Event() for name in ("fails", "ends")}
    unseen: list[BaseException] = []
    context.tasks.failed.subscribe(unseen.append)
    pane = Pane(context, "Things")
    work = work_of(pane)

    async def wait(name: str) -> None:
        await gates[name].wait()
        if name == "fails":
            raise ConnectivityError("refused")

    for name in gates:
        work.start(lambda name=name: wait(name), name)
    await asyncio.sleep(0)
    delete(pane)
    for gate in gates.values():
        gate.set()
    await context.tasks.idle()
    assert unseen == []
    assert "Not shown after things.fails" in caplog.text


async def test_forgetting_ends_everything(pane: Pane) -> None:
    work = work_of(pane)
    work.start(asyncio.Event().wait, "load")
    work.start(asyncio.Event().wait, "more")
    await asyncio.sleep(0)
    work.forget()
    await pane.context.tasks.idle()
    assert not pane.busy.busy
    assert pane.banner.text() == ""
