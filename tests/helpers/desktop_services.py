"""Stand-ins for a desktop's services, on a real private bus: notifications, login's sleep lock.

What they are asked is what is looked at; they show nothing and hold nothing off.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any

import pytest
from jeepney import DBusAddress, HeaderFields, MessageType, new_method_return, new_signal
from jeepney.bus_messages import DBus, MatchRule
from jeepney.io.blocking import Proxy, open_dbus_connection

from extend_desktop.system import freedesktop
from tests.helpers.secret_service import private_bus
from tests.helpers.waiting import GIVE_UP_S

NAMES = ("org.freedesktop.Notifications", "org.freedesktop.login1")
_PAUSE_S = 0.05


class DesktopServices:
    """Answers in a thread of its own.

    Attributes:
        shown: the arguments of every Notify, in order.
        updates: the arguments of every Update of the program's icon.
        locks: reading ends of the locks given out; at its end once the lock was let go.
        is_deaf: whether calls are left without an answer.
    """

    def __init__(self, address: str) -> None:
        self.shown: list[tuple[Any, ...]] = []
        self.updates: list[tuple[Any, ...]] = []
        self.locks: list[tuple[tuple[Any, ...], int]] = []
        self.is_deaf = False
        self._bus = open_dbus_connection(address, enable_fds=True)
        for name in NAMES:
            Proxy(DBus(), self._bus).RequestName(name)
        rule = MatchRule(type="signal", interface="com.canonical.Unity.LauncherEntry")
        Proxy(DBus(), self._bus).AddMatch(rule)
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._answer, daemon=True)
        self._thread.start()

    def click(self, number: int) -> None:
        """Say that a notification was clicked."""
        address = DBusAddress("/org/freedesktop/Notifications", interface=NAMES[0])
        self._bus.send(new_signal(address, "ActionInvoked", "us", (number, "default")))

    def close(self) -> None:
        self._over.set()
        self._thread.join()
        self._bus.close()
        for _, end in self.locks:
            os.close(end)

    def _answer(self) -> None:
        answers: dict[str, Callable[[Any], None]] = {
            "Notify": self._notify,
            "Inhibit": self._inhibit,
            "Update": lambda message: self.updates.append(message.body),
        }
        while not self._over.is_set():
            try:
                message = self._bus.receive(timeout=_PAUSE_S)
            except TimeoutError:
                continue
            member = message.header.fields.get(HeaderFields.member, "")
            if member in answers and not self.is_deaf:
                answers[member](message)

    def _notify(self, message: Any) -> None:
        assert message.header.message_type is MessageType.method_call
        self.shown.append(message.body)
        number = message.body[1] or len(self.shown)
        self._bus.send(new_method_return(message, "u", (number,)))

    def _inhibit(self, message: Any) -> None:
        reading, writing = os.pipe()
        self.locks.append((message.body, reading))
        self._bus.send(new_method_return(message, "h", (writing,)))
        os.close(writing)


@contextmanager
def desktop_on_a_private_bus(monkeypatch: pytest.MonkeyPatch) -> Generator[DesktopServices]:
    """Run them on a bus that the program takes for that of the session and that of the system."""
    with private_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        monkeypatch.setattr(freedesktop, "_LIMIT_S", GIVE_UP_S)
        with desktop_services(address) as made:
            yield made


@contextmanager
def desktop_services(address: str) -> Generator[DesktopServices]:
    """Run them on the bus at `address`."""
    services = DesktopServices(address)
    try:
        yield services
    finally:
        services.close()
