"""Requests to the running window: answered until the work is done, ended when the asker goes."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from extend_desktop.system.single_instance import (
    ADDRESS_FILE,
    MOST_REQUESTS,
    Answer,
    SingleInstance,
    ask,
)
from tests.helpers.waiting import GIVE_UP_S


class Echo:
    """Echoes a request, and works on until it is let go."""

    def __init__(self) -> None:
        self.go_on = asyncio.Event()
        self.begun = asyncio.Event()
        self.left = asyncio.Event()

    async def __call__(self, request: Mapping[str, object], answer: Answer) -> None:
        answer({"echo": dict(request)})
        self.begun.set()
        try:
            await self.go_on.wait()
        except asyncio.CancelledError:
            self.left.set()
            raise
        answer({"over": True})


@pytest.fixture
def echo() -> Echo:
    return Echo()


@pytest.fixture
async def running(tmp_path: Path, echo: Echo) -> AsyncIterator[SingleInstance]:
    instance = SingleInstance(tmp_path, lambda _: None, echo)
    assert instance.acquire()
    await instance.serve()
    yield instance
    await instance.aclose()


async def test_a_request_is_answered_until_its_work_is_done(
    running: SingleInstance, tmp_path: Path, echo: Echo
) -> None:
    echo.go_on.set()
    messages: list[Mapping[str, Any]] = []
    request = {"run": "ä \udce4\n", "n": 1}
    assert await ask(tmp_path, request, messages.append)
    assert messages == [{"echo": request}, {"over": True}]


async def test_whoever_leaves_ends_the_waiting_for_it(
    running: SingleInstance, tmp_path: Path, echo: Echo
) -> None:
    asking = asyncio.create_task(ask(tmp_path, {}, lambda _: None))
    await echo.begun.wait()
    asking.cancel()
    await asyncio.wait_for(echo.left.wait(), GIVE_UP_S)


async def test_a_window_that_closes_hangs_up(
    running: SingleInstance, tmp_path: Path, echo: Echo
) -> None:
    asking = asyncio.create_task(ask(tmp_path, {}, lambda _: None))
    await echo.begun.wait()
    await running.aclose()
    assert await asyncio.wait_for(asking, GIVE_UP_S)
    assert echo.left.is_set()


async def test_without_a_window_or_with_one_that_takes_no_requests_nothing_is_answered(
    tmp_path: Path,
) -> None:
    assert not await ask(tmp_path, {}, lambda _: None, limit_s=0.2)
    older = SingleInstance(tmp_path, lambda _: None)
    assert older.acquire()
    await older.serve()
    assert not await ask(tmp_path, {}, lambda _: None)
    await older.aclose()


async def test_a_wrong_password_and_one_too_many_are_hung_up_on(
    running: SingleInstance, tmp_path: Path, echo: Echo
) -> None:
    address = json.loads((tmp_path / ADDRESS_FILE).read_text())
    (tmp_path / ADDRESS_FILE).write_text(json.dumps({**address, "password": "guessed"}))
    assert not await ask(tmp_path, {}, lambda _: None)
    assert not echo.begun.is_set()
    (tmp_path / ADDRESS_FILE).write_text(json.dumps(address))
    asking: list[asyncio.Task[bool]] = []
    for _ in range(MOST_REQUESTS):
        echo.begun.clear()
        asking.append(asyncio.create_task(ask(tmp_path, {}, lambda _: None)))
        await asyncio.wait_for(echo.begun.wait(), GIVE_UP_S)
    assert not await ask(tmp_path, {}, lambda _: None)
    echo.go_on.set()
    assert all(await asyncio.gather(*asking))
