"""Secrets that may be found nowhere: looked for on the disk, in processes, and on the screen."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncGenerator, Iterable, Mapping
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from urllib.parse import quote

import psutil
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtWidgets import QApplication

_PAUSE_S = 0.05
_TEXTS = (
    QAccessible.Text.Name,
    QAccessible.Text.Description,
    QAccessible.Text.Value,
    QAccessible.Text.Help,
)


class Canaries:
    """Looks for each secret in every form it is likely to take.

    Args:
        secrets: by what kind of secret each is.
    """

    def __init__(self, secrets: Mapping[str, str]) -> None:
        self._forms = {kind: set(_forms(secret)) for kind, secret in secrets.items()}
        self.found: set[str] = set()
        self.processes: set[str] = set()
        self.texts = 0

    def look_at_files(self, *folders: Path) -> int:
        """Read every byte below the folders, names included; return how many files there were."""
        paths = [path for folder in folders for path in folder.rglob("*")]
        for path in paths:
            self._look(str(path).encode(), f"the name {path}")
            if path.is_file():
                self._look(path.read_bytes(), str(path))
        return sum(path.is_file() for path in paths)

    def look_at_processes(self, ignored: Iterable[int]) -> None:
        """Look at arguments and environment of all processes this one has started."""
        for child in psutil.Process().children(recursive=True):
            with suppress(psutil.Error):
                if child.pid in ignored:
                    continue
                words = " ".join(child.cmdline())
                self.processes.add(words)
                self._look(words.encode(), f"the arguments of {words}")
                environment = Path(f"/proc/{child.pid}/environ")
                with suppress(OSError):
                    self._look(environment.read_bytes(), f"the environment of {words}")

    def look_at_screen(self) -> None:
        """Look at the clipboard, and at what a screen reader is told of every window."""
        self._look(QGuiApplication.clipboard().text().encode(), "the clipboard")
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                interface = QAccessible.queryAccessibleInterface(window)
                self._look_at_interface(QAccessible.uniqueId(interface), 0)
        for widget in QApplication.allWidgets():
            with suppress(RuntimeError):
                self._look(widget.toolTip().encode(), f"the tooltip of {widget}")

    @asynccontextmanager
    async def watching(self, ignored: Iterable[int]) -> AsyncGenerator[None]:
        """Look at processes and the screen again and again while the block runs."""
        known = set(ignored)

        async def watch() -> None:
            clock = asyncio.get_running_loop().time
            while True:
                begun_s = clock()
                self.look_at_processes(known)
                self.look_at_screen()
                # The window is to have most of the time: it has thousands of texts.
                await asyncio.sleep(max(_PAUSE_S, 2 * (clock() - begun_s)))

        watcher = asyncio.ensure_future(watch())
        try:
            yield
        finally:
            watcher.cancel()
            await asyncio.wait([watcher])
            if not watcher.cancelled():
                watcher.result()

    def _look_at_interface(self, number: int, depth: int) -> None:
        """Look at what has a number, and at what is in it.

        It is asked for anew each time: a view deletes the interfaces of its cells when it is laid out,
        which asking for a text may bring about.
        """
        interface = _interface(number)
        if interface is None or not interface.isValid() or depth > 30:
            return
        role, count = interface.role(), min(interface.childCount(), 200)
        for kind in _TEXTS:
            if (interface := _interface(number)) is not None:
                text = interface.text(kind)
                self.texts += bool(text)
                self._look(text.encode("utf-8", "replace"), f"the screen: {role}")
        for place in range(count):
            interface = _interface(number)
            child = interface and interface.child(place)
            if child is not None:
                self._look_at_interface(QAccessible.uniqueId(child), depth + 1)

    def _look(self, content: bytes, place: str) -> None:
        for kind, forms in self._forms.items():
            if any(form in content for form in forms):
                self.found.add(f"{kind} in {place}")


def _interface(number: int) -> QAccessibleInterface | None:
    return QAccessible.accessibleInterface(number)


def _forms(secret: str) -> Iterable[bytes]:
    """As it is, as in an address, and as in a header of its own and behind a colon."""
    raw = secret.encode()
    yield raw
    yield quote(secret, safe="").encode()
    yield base64.b64encode(raw).rstrip(b"=")[:-1]
    yield secret.encode("utf-16-le")
