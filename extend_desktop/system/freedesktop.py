"""Notifications, progress at the icon, and sleep held off, through the buses of a Linux desktop.

Interfaces:
Notifications: https://specifications.freedesktop.org/notification-spec/latest/
Launcher entry: https://wiki.ubuntu.com/Unity/LauncherAPI (KDE's task bar and Ubuntu's dock)
Inhibitor locks: https://systemd.io/INHIBITOR_LOCKS/
"""

from __future__ import annotations

import asyncio
import html
import logging
import os
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from typing import Any, cast

import jeepney
from jeepney.io import asyncio as asyncio_io
from jeepney.io import blocking as blocking_io
from jeepney.io.common import RouterClosed
from jeepney.wrappers import unwrap_msg
from typing_extensions import override

from extend_desktop.services.ports.desktop import DesktopPort

_log = logging.getLogger(__name__)
# It comes without types.
_jeepney = cast("Any", jeepney)
_asyncio_io, _blocking_io = cast("Any", asyncio_io), cast("Any", blocking_io)
_unwrap = cast("Callable[[Any], Any]", unwrap_msg)
_NOTIFICATIONS = _jeepney.DBusAddress(
    "/org/freedesktop/Notifications",
    bus_name="org.freedesktop.Notifications",
    interface="org.freedesktop.Notifications",
)
_LAUNCHER = _jeepney.DBusAddress(
    "/com/canonical/unity/launcherentry/extend_desktop",
    interface="com.canonical.Unity.LauncherEntry",
)
_BUS = _jeepney.DBusAddress(
    "/org/freedesktop/DBus", bus_name="org.freedesktop.DBus", interface="org.freedesktop.DBus"
)
_LOGIN = _jeepney.DBusAddress(
    "/org/freedesktop/login1",
    bus_name="org.freedesktop.login1",
    interface="org.freedesktop.login1.Manager",
)
_PROGRAM, _NAME = "extend-desktop", "Extend Desktop"
_LIMIT_S = 3.0
_UNAVAILABLE = (
    OSError,
    EOFError,
    TimeoutError,
    ValueError,
    KeyError,
    TypeError,
    RouterClosed,
    jeepney.DBusErrorResponse,
)
"""No bus, no such service, one that hangs, or one whose answer makes no sense."""


class FreedesktopDesktop(DesktopPort):
    """Talks to the session bus on the loop, and to the system bus in a thread.

    The connection to the session bus is opened with the first call and kept.
    """

    def __init__(self) -> None:
        self._bus: Any = None
        self._opened = AsyncExitStack()
        self._turn = asyncio.Lock()
        self._ids: dict[str, int] = {}
        self._act: Callable[[str], object] = lambda _key: None
        self._lock_fd: int | None = None

    @override
    async def notify(self, key: str, title: str, body: str) -> None:
        async def show(bus: Any) -> None:
            message = _notify_message(self._ids.get(key, 0), title, body)
            self._ids[key] = int((await self._call(bus, message))[0])

        await self._with_bus(show)

    @override
    def on_opened(self, act: Callable[[str], object]) -> None:
        self._act = act

    @override
    async def show_progress(self, fraction: float | None) -> None:
        facts = {
            "progress": ("d", fraction or 0.0),
            "progress-visible": ("b", fraction is not None),
        }
        signal = _jeepney.new_signal(
            _LAUNCHER, "Update", "sa{sv}", (f"application://{_PROGRAM}.desktop", facts)
        )
        await self._with_bus(lambda bus: bus.send(signal))

    @override
    async def keep_awake(self, reason: str) -> None:
        async with self._turn:
            if reason and self._lock_fd is None:
                self._lock_fd = await asyncio.to_thread(_sleep_lock, reason)
            elif not reason and self._lock_fd is not None:
                # The lock is held for as long as its file is open.
                os.close(self._lock_fd)
                self._lock_fd = None

    @override
    async def aclose(self) -> None:
        await self.keep_awake("")
        async with self._turn:
            await self._leave()

    async def _with_bus(self, act: Callable[[Any], Awaitable[object]]) -> None:
        """Do something on the session bus; where that fails, the next call connects anew."""
        try:
            async with asyncio.timeout(_LIMIT_S), self._turn:
                await act(self._bus or await self._connect())
        except jeepney.DBusErrorResponse as error:
            _log.info("The desktop has no such service: %s", cast("Any", error).name)
        except _UNAVAILABLE as error:
            _log.info("The desktop did not answer: %s", type(error).__name__)
            async with self._turn:
                await self._leave()

    async def _connect(self) -> Any:
        connection = await _asyncio_io.open_dbus_connection("SESSION")
        self._opened.push_async_callback(connection.close)
        self._bus = bus = _asyncio_io.DBusRouter(connection)
        self._opened.push_async_exit(bus)
        listening = asyncio.ensure_future(self._listen(bus))
        self._opened.push_async_callback(_stopped, listening)
        return bus

    async def _leave(self) -> None:
        opened, self._opened, self._bus = self._opened, AsyncExitStack(), None
        try:
            await opened.aclose()
        except _UNAVAILABLE as error:
            _log.debug("The session bus was gone already: %s", type(error).__name__)

    async def _call(self, bus: Any, message: Any) -> Any:
        reply = await bus.send_and_get_reply(message)
        return _unwrap(reply)

    async def _listen(self, bus: Any) -> None:
        """Hear which notifications are clicked."""
        rule = _jeepney.MatchRule(
            type="signal", interface=_NOTIFICATIONS.interface, member="ActionInvoked"
        )
        match = _jeepney.new_method_call(_BUS, "AddMatch", "s", (rule.serialise(),))
        with bus.filter(rule, bufsize=16) as clicks:
            await self._call(bus, match)
            while True:
                clicked = int((await clicks.get()).body[0])
                for key in [key for key, known in self._ids.items() if known == clicked]:
                    self._act(key)


async def _stopped(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


def _notify_message(replaced: int, title: str, body: str) -> Any:
    hints = {"desktop-entry": ("s", _PROGRAM), "urgency": ("y", 1)}
    # The body is markup, by the specification; the title is not.
    arguments = (
        _NAME,
        replaced,
        _PROGRAM,
        title,
        html.escape(body, quote=False),
        ["default", "Show"],
        hints,
        -1,
    )
    return _jeepney.new_method_call(_NOTIFICATIONS, "Notify", "susssasa{sv}i", arguments)


def _sleep_lock(reason: str) -> int | None:
    """Return the open file that holds sleep off; None where nobody gives one."""
    ask = _jeepney.new_method_call(_LOGIN, "Inhibit", "ssss", ("sleep", _NAME, reason, "block"))
    try:
        with _blocking_io.open_dbus_connection("SYSTEM", enable_fds=True) as bus:
            reply = bus.send_and_get_reply(ask, timeout=_LIMIT_S)
            return int(_unwrap(reply)[0].to_raw_fd())
    except _UNAVAILABLE as error:
        _log.info("Sleep could not be held off: %s", type(error).__name__)
        return None
