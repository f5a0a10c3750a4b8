"""Reads and works a running program as a screen reader does: by AT-SPI, from another process.

Needs at-spi2-core (Debian). Interfaces: https://docs.gtk.org/atspi2/
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar, cast

import jeepney
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg

from tests.helpers.processes import running
from tests.helpers.waiting import GIVE_UP_S

T = TypeVar("T")
_jeepney = cast("Any", jeepney)
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
ENVIRONMENT = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
"""For the program that is read: elsewhere the desktop says that a screen reader is there."""
_ATSPI = "org.a11y.atspi."
_SHOWING, _ENABLED, _CHECKED = 25, 8, 4
"""Bits of the state. Source: AtspiStateType of the documentation above."""


@dataclass(frozen=True)
class Node:
    """One thing that a screen reader can name."""

    reader: ScreenReader
    place: tuple[str, str]

    @property
    def name(self) -> str:
        return str(self._property("Name"))

    @property
    def description(self) -> str:
        return str(self._property("Description"))

    @property
    def role(self) -> str:
        return str(self._ask("Accessible", "GetRoleName")[0])

    @property
    def children(self) -> list[Node]:
        """Those that it has; a table of thousands of rows gives those on the screen only."""
        return [Node(self.reader, place) for place in self._ask("Accessible", "GetChildren")[0]]

    @property
    def text(self) -> str:
        """What stands in a text field."""
        return str(self._ask("Text", "GetText", "ii", (0, -1))[0])

    def has(self, bit: int) -> bool:
        low, high = self._ask("Accessible", "GetState")[0]
        return bool((low | high << 32) >> bit & 1)

    @property
    def is_showing(self) -> bool:
        return self.has(_SHOWING)

    @property
    def is_on(self) -> bool:
        return self.has(_ENABLED)

    @property
    def is_checked(self) -> bool:
        return self.has(_CHECKED)

    def act(self, name: str) -> None:
        """Do one of its actions by name; what was "SetFocus" is "Set Focus" since Qt 6.12."""
        actions = [item[0].replace(" ", "") for item in self._ask("Action", "GetActions")[0]]
        assert name in actions, f"{self.role} {self.name!r} can {actions}, not {name}"
        self._ask("Action", "DoAction", "i", (actions.index(name),))

    def press(self) -> None:
        self.act("Press")

    def write(self, text: str) -> None:
        """Put a text into a field."""
        assert self._ask("EditableText", "SetTextContents", "s", (text,))[0]

    def below(self, depth: int = 30) -> Iterator[Node]:
        """Yield what shows below it, itself first."""
        yield self
        if depth:
            for child in self.children:
                if child.is_showing:
                    yield from child.below(depth - 1)

    def _property(self, name: str) -> Any:
        asked = (f"{_ATSPI}Accessible", name)
        interface = "org.freedesktop.DBus.Properties"
        return self.reader.call(self.place, interface, "Get", "ss", asked)[0][1]

    def _ask(
        self, interface: str, method: str, signature: str = "", body: tuple[Any, ...] = ()
    ) -> Any:
        return self.reader.call(self.place, f"{_ATSPI}{interface}", method, signature, body)


class ScreenReader:
    """Knows the programs on the bus of accessibility."""

    def __init__(self, address: str) -> None:
        self._bus: Any = open_dbus_connection(address)

    def close(self) -> None:
        self._bus.close()

    def call(
        self,
        place: tuple[str, str],
        interface: str,
        method: str,
        signature: str,
        body: tuple[Any, ...],
    ) -> Any:
        address = _jeepney.DBusAddress(place[1], bus_name=place[0], interface=interface)
        message = _jeepney.new_method_call(address, method, signature or None, body)
        return cast("Any", unwrap_msg)(self._bus.send_and_get_reply(message, timeout=GIVE_UP_S))

    def window(self, program: str) -> Node:
        """Wait for the main window of a program: a splash screen shows before it."""
        desktop = Node(self, ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root"))

        def look() -> Node | None:
            programs = [item for item in desktop.children if item.name == program]
            windows = [item for each in programs for item in each.children if item.is_showing]
            return next((item for item in windows if item.role == "frame"), None)

        return self.wait(look, f"a window of {program}")

    def another_window(self, role: str, name: str, *known: Node) -> Node:
        """Wait for a window of the same program that is none of these and shows such a thing.

        A hint or a list that opens at the same time is another window too.
        """
        application = self.call(known[0].place, f"{_ATSPI}Accessible", "GetApplication", "", ())[0]
        places = [node.place for node in known]

        def look() -> Node | None:
            windows = [node for node in Node(self, application).children if node.is_showing]
            fresh = [node for node in windows if node.place not in places]
            return next((node for node in fresh if self.find(node, role, name)), None)

        return self.wait(look, f"another window with {role} {name!r}", Node(self, application))

    def find(self, root: Node, role: str, name: str) -> Node | None:
        """Return what shows with this role and a name that begins so."""
        return next(
            (node for node in root.below() if node.role == role and node.name.startswith(name)),
            None,
        )

    def wait_for(self, root: Node, role: str, name: str) -> Node:
        """Wait until something shows."""
        return self.wait(lambda: self.find(root, role, name), f"{role} {name!r}", root)

    def wait(self, look: Callable[[], T | None], what: str, root: Node | None = None) -> T:
        """Look again and again; what is going while it is looked at does not count."""
        given_up_s = time.monotonic() + GIVE_UP_S
        refusal = ""
        while time.monotonic() < given_up_s:
            try:
                if (found := look()) is not None:
                    return found
                refusal = ""
            except jeepney.DBusErrorResponse as error:
                refusal = f" ({error})"
            time.sleep(0.1)
        raise AssertionError(f"waited in vain for {what}{refusal}{_shown(root)}")

    def press_keys(self, *symbols: int) -> None:
        """Press keys of the keyboard by their X symbol, as a person does."""
        place = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry/deviceeventcontroller")
        for symbol in symbols:
            # 3: press and release a symbol. Source: AtspiKeySynthType.
            self.call(
                place,
                f"{_ATSPI}DeviceEventController",
                "GenerateKeyboardEvent",
                "isu",
                (symbol, "", 3),
            )


def _shown(root: Node | None) -> str:
    """Tell what shows below a node, for the message of a test that waited in vain."""
    if root is None:
        return ""
    try:
        return "; there was:\n" + "\n".join(f"{node.role} {node.name!r}" for node in root.below())
    except jeepney.DBusErrorResponse as error:
        return f"; what there is cannot be read: {error}"


@contextmanager
def screen_reader() -> Generator[ScreenReader]:
    """Start the bus of accessibility on this session's bus, and read by it."""
    with running([str(LAUNCHER), "--launch-immediately"]):
        reader = ScreenReader(_address())
        try:
            yield reader
        finally:
            reader.close()


def _address() -> str:
    place = _jeepney.DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
    given_up_s = time.monotonic() + GIVE_UP_S
    with cast("Any", open_dbus_connection(os.environ["DBUS_SESSION_BUS_ADDRESS"])) as session:
        while True:
            reply = session.send_and_get_reply(_jeepney.new_method_call(place, "GetAddress"))
            if reply.header.message_type is _jeepney.MessageType.method_return:
                return str(reply.body[0])
            assert time.monotonic() < given_up_s, "the bus of accessibility did not come"
            time.sleep(0.05)
