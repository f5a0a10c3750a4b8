"""The one QApplication; imports nothing but Qt, so that something can be shown at once. For ui."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from typing_extensions import override

APP_USER_MODEL_ID = "ai.extend.desktop"


class Application(QApplication):
    """Hands on the files that the desktop asks the running program to open.

    macOS asks by an event a file, and does so before there is a window; until somebody takes the
    files they are kept. Not an event filter: that would see every event of every widget.
    """

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self._asked: list[Path] = []
        self._take: Callable[[Sequence[Path]], object] | None = None

    def give_files_to(self, take: Callable[[Sequence[Path]], object] | None) -> None:
        """Hand files to `take`, as a drop would bring them, those kept so far too; None: to nobody."""
        self._take = take
        self._hand_on()

    @override
    def event(self, event: QEvent) -> bool:
        """Take requests, and leave everything else to Qt."""
        if event.type() != QEvent.Type.FileOpen or not isinstance(event, QFileOpenEvent):
            return super().event(event)
        if event.file():
            self._asked.append(Path(event.file()))
            self._hand_on()
        return True

    def _hand_on(self) -> None:
        if self._take is not None and self._asked:
            asked, self._asked = self._asked, []
            self._take(asked)


def make_application(arguments: Sequence[str] = ()) -> Application:
    """Return the one application, made on the first call; closing windows does not end it.

    Args:
        arguments: for Qt, without the program's name.
    """
    _name_process()
    existing = QApplication.instance()
    application = (
        existing
        if isinstance(existing, Application)
        else Application(["extend-desktop", *arguments])
    )
    application.setApplicationName("extend-desktop")
    application.setApplicationDisplayName("Extend Desktop")
    application.setDesktopFileName("extend-desktop")
    # Qt's own quit would stop the loop under the coroutine that is still shutting down.
    application.setQuitOnLastWindowClosed(False)
    return application


def _name_process() -> None:
    """Tell Windows' taskbar which shortcut these windows belong to; the installer says the same."""
    if sys.platform == "win32":
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APP_USER_MODEL_ID)
