"""The launcher of the practice server: what it says when the server does not come up."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable

import psutil
import pytest

from extend_desktop.domain.errors import ServiceError
from extend_desktop.system.sandbox_process import SandboxProcess


@pytest.fixture
def children() -> Callable[[], list[psutil.Process]]:
    """Tells the processes begun since the test did; servers of other tests may be about."""
    before = psutil.Process().children()
    return lambda: [one for one in psutil.Process().children() if one not in before]


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
