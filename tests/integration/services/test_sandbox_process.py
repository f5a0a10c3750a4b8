"""The launcher of the practice server: what it says when the server does not come up."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from extend_desktop.domain.errors import ServiceError, StorageError
from extend_desktop.system.sandbox_process import SandboxProcess
from tests.helpers.waiting import GIVE_UP_S


@pytest.fixture
def children() -> Callable[[], list[psutil.Process]]:
    """Tells the processes begun since the test did; servers of other tests may be about."""
    before = psutil.Process().children()
    return lambda: [child for child in psutil.Process().children() if child not in before]


async def test_a_server_that_refuses_its_arguments_is_reported_with_its_words(
    children: Callable[[], list[psutil.Process]],
) -> None:
    launcher = SandboxProcess(("--no-such-flag",))
    with pytest.raises(ServiceError) as caught:
        await launcher.start()
    assert caught.value.code == "sandbox_failed"
    assert "--no-such-flag" in str(caught.value.facts["reason"])
    assert children() == []
    await launcher.aclose()


async def test_giving_up_on_the_start_leaves_nothing_running(
    children: Callable[[], list[psutil.Process]],
) -> None:
    launcher = SandboxProcess()
    starting = asyncio.create_task(launcher.start())
    while not children():  # noqa: ASYNC110 - another process begins, there is no event for it
        await asyncio.sleep(0)
    starting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await starting
    await launcher.aclose()
    assert children() == []


async def test_a_program_that_cannot_be_started(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with pytest.raises(ServiceError) as caught:
        await SandboxProcess().start()
    assert caught.value.code == "sandbox_failed"


async def test_a_server_that_dies_is_noticed_and_one_that_is_stopped_is_not(
    tmp_path: Path, children: Callable[[], list[psutil.Process]]
) -> None:
    launcher = SandboxProcess(state=tmp_path / "practice")
    ends: list[bool] = []
    died = asyncio.Event()

    def ended() -> None:
        ends.append(True)
        died.set()

    launcher.watch(ended)
    account, _ = await launcher.start()
    assert launcher.account_is_new
    (process,) = children()
    process.kill()
    await asyncio.wait_for(died.wait(), GIVE_UP_S)
    again, _ = await launcher.start()
    assert again.base_url != account.base_url
    assert not launcher.account_is_new
    await launcher.start(fresh=True)
    assert launcher.account_is_new
    await launcher.aclose()
    await asyncio.sleep(0.1)
    assert ends == [True]
    assert children() == []


async def test_a_practice_account_in_use_is_not_opened_twice(tmp_path: Path) -> None:
    first, second = (SandboxProcess(state=tmp_path / "practice") for _ in range(2))
    await first.start()
    with pytest.raises(StorageError) as caught:
        await second.start()
    assert caught.value.code == "practice_in_use"
    await first.aclose()
    await second.start()
    await second.aclose()


async def test_a_practice_account_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "practice"
    folder.mkdir()
    (folder / "account.sqlite3").write_bytes(b"no database at all" * 500)
    launcher = SandboxProcess(state=folder)
    await launcher.start()
    assert launcher.account_is_new
    assert launcher.set_aside is not None
    assert launcher.set_aside.read_bytes().startswith(b"no database")
    await launcher.aclose()
