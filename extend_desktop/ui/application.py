"""The one QApplication; imports nothing but Qt, so that something can be shown at once. For ui."""

from __future__ import annotations

import builtins
import linecache
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from PySide6.QtCore import QEvent, QMessageLogContext, QtMsgType, qInstallMessageHandler, qWarning
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from typing_extensions import override

_BAD_USAGE = 2
"""As in cli/exit_codes.py: the window was asked for where there can be none."""
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
        self._quit: Callable[[], object] | None = None

    def quit_by(self, act: Callable[[], object] | None) -> None:
        """End the program by `act` when the desktop asks for it; None: as Qt does.

        Qt asks each window to close instead, and one that goes on in the tray refuses.
        """
        self._quit = act

    def give_files_to(self, take: Callable[[Sequence[Path]], object] | None) -> None:
        """Hand files to `take`, as a drop would bring them, those kept so far too; None: keep them."""
        self._take = take
        self._hand_on()

    @override
    def event(self, event: QEvent) -> bool:
        """Take requests, and leave everything else to Qt."""
        if event.type() == QEvent.Type.Quit and self._quit is not None:
            event.accept()
            self._quit()
            return True
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
    import_plainly()
    existing = QApplication.instance()
    application = existing if isinstance(existing, Application) else _made(arguments)
    application.setApplicationName("extend-desktop")
    application.setApplicationDisplayName("Extend Desktop")
    application.setDesktopFileName("extend-desktop")
    # Qt's own quit would stop the loop under the coroutine that is still shutting down.
    application.setQuitOnLastWindowClosed(False)
    return application


def import_plainly() -> None:
    """Take back PySide's hook on imports, which leaves lazily made types to the one before it.

    It reads the source of every module that is loaded, keeps it in memory, and looks whether the
    module uses PySide: for other spellings of Qt's names, which nobody asks for here. That took a
    sixth of the time in which our modules are loaded.
    """
    if not hasattr(builtins, "__orig_import__"):
        return
    ours: Any = builtins
    ours.__import__ = ours.__orig_import__
    # What it has read until now; a trace reads again what it shows.
    linecache.clearcache()


def _made(arguments: Sequence[str]) -> Application:
    """Make the application; where Qt can draw nowhere, which it aborts for, end with a line."""
    said: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            _end_without_display(said or [text])
        said.append(text)

    before = qInstallMessageHandler(hear)
    try:
        application = Application(["extend-desktop", *arguments])
    finally:
        qInstallMessageHandler(before)
    for text in said:
        qWarning(text)
    return application


def _end_without_display(said: Sequence[str]) -> NoReturn:
    """End the process at once: what Qt calls fatal cannot be recovered from."""
    # Only now, for nothing but Qt may be loaded before something is shown.
    from extend_desktop.domain.errors import DefectError  # noqa: PLC0415
    from extend_desktop.presentation.errors import message_of  # noqa: PLC0415

    reason = f"{said[0].splitlines()[0].strip()}."  # untranslated: for the terminal
    message = message_of(DefectError("no_display", reason=reason))
    sys.stderr.write(f"{message.line}\n")
    sys.stderr.flush()
    os._exit(_BAD_USAGE)


def _name_process() -> None:
    """Tell Windows' taskbar which shortcut these windows belong to; the installer says the same."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - takes long, and nothing else of a start needs it

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APP_USER_MODEL_ID)
