"""Notifications, progress and the sleep lock over a real private bus; the services are stand-ins."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio

from extend_desktop.system import freedesktop
from extend_desktop.system.freedesktop import FreedesktopDesktop
from tests.helpers.desktop_services import (
    DesktopServices,
    desktop_on_a_private_bus,
    desktop_services,
)
from tests.helpers.secret_service import private_bus
from tests.helpers.waiting import GIVE_UP_S

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the buses are those of Linux")


@pytest.fixture
def services(monkeypatch: pytest.MonkeyPatch) -> Iterator[DesktopServices]:
    with desktop_on_a_private_bus(monkeypatch) as made:
        yield made


@pytest_asyncio.fixture
async def desktop() -> AsyncIterator[FreedesktopDesktop]:
    made = FreedesktopDesktop()
    yield made
    await made.aclose()


async def test_a_notification_is_plain_and_replaces_the_last_of_its_batch(
    services: DesktopServices, desktop: FreedesktopDesktop
) -> None:
    await desktop.notify("b1", "“<b>March” is done", "12 processed <img src=x> & 3 failed")
    await desktop.notify("b2", "Another", "")
    await desktop.notify("b1", "“March” is done", "15 processed")
    first, other, again = services.shown
    assert first[0] == "Extend Desktop"
    assert first[3] == "“<b>March” is done"
    assert first[4] == "12 processed &lt;img src=x&gt; &amp; 3 failed"
    assert [item[1] for item in (first, other, again)] == [0, 0, 1]
    assert again[6]["desktop-entry"] == ("s", "extend-desktop")


async def test_a_click_is_handed_on_with_the_key(
    services: DesktopServices, desktop: FreedesktopDesktop
) -> None:
    clicked: asyncio.Queue[str] = asyncio.Queue()
    desktop.on_opened(clicked.put_nowait)
    await desktop.notify("b1", "One", "")
    await desktop.notify("b2", "Two", "")
    services.click(7)
    services.click(2)
    async with asyncio.timeout(GIVE_UP_S):
        assert await clicked.get() == "b2"
    assert clicked.empty()


async def test_progress_is_shown_at_the_icon_and_taken_away(
    services: DesktopServices, desktop: FreedesktopDesktop
) -> None:
    await desktop.show_progress(0.25)
    await desktop.show_progress(None)
    async with asyncio.timeout(GIVE_UP_S):
        while len(services.updates) < 2:  # noqa: ASYNC110 - a thread hears them
            await asyncio.sleep(0.01)
    assert services.updates[0][0] == "application://extend-desktop.desktop"
    shown = [facts["progress-visible"][1] for _, facts in services.updates]
    assert (services.updates[0][1]["progress"][1], shown) == (0.25, [True, False])


async def test_sleep_is_held_off_once_and_let_come_again(
    services: DesktopServices, desktop: FreedesktopDesktop
) -> None:
    await desktop.keep_awake("Documents are being uploaded")
    await desktop.keep_awake("Documents are being uploaded")
    ((asked, lock),) = services.locks
    assert asked == ("sleep", "Extend Desktop", "Documents are being uploaded", "block")
    os.set_blocking(lock, False)
    with pytest.raises(BlockingIOError):
        os.read(lock, 1)
    await desktop.keep_awake("")
    # The other side may still have to let go of its own end.
    os.set_blocking(lock, True)
    assert os.read(lock, 1) == b""


async def test_closing_lets_sleep_come(services: DesktopServices) -> None:
    desktop = FreedesktopDesktop()
    await desktop.keep_awake("Documents are being uploaded")
    await desktop.aclose()
    assert os.read(services.locks[0][1], 1) == b""


async def test_without_a_bus_nothing_is_raised(
    desktop: FreedesktopDesktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
        monkeypatch.setenv(name, "unix:path=/nowhere/bus")
    await _everything(desktop)


async def test_on_a_bus_without_these_services_nothing_is_raised(
    desktop: FreedesktopDesktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    with private_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        await _everything(desktop)


async def test_a_service_that_hangs_is_given_up_and_tried_again(
    services: DesktopServices, desktop: FreedesktopDesktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(freedesktop, "_LIMIT_S", 0.3)
    services.is_deaf = True
    await _everything(desktop)
    services.is_deaf = False
    monkeypatch.setattr(freedesktop, "_LIMIT_S", GIVE_UP_S)
    await desktop.notify("b1", "One", "")
    assert [item[3] for item in services.shown] == ["One"]


async def test_a_bus_that_went_away_and_came_back_is_found_again(
    desktop: FreedesktopDesktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    with private_bus() as address, desktop_services(address) as services:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        await desktop.notify("b1", "One", "")
        assert len(services.shown) == 1
    await desktop.notify("b1", "Lost", "")
    with private_bus() as address, desktop_services(address) as services:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        await desktop.notify("b1", "Two", "")
        assert [item[3] for item in services.shown] == ["Two"]


async def _everything(desktop: FreedesktopDesktop) -> None:
    await desktop.notify("b1", "One", "two")
    await desktop.show_progress(0.5)
    await desktop.keep_awake("Documents are being uploaded")
    await desktop.keep_awake("")
