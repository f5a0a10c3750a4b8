"""The one QApplication; imports nothing but Qt, so that something can be shown at once. For ui."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

APP_USER_MODEL_ID = "ai.extend.desktop"


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """Return the one application, made on the first call; closing windows does not end it.

    Args:
        arguments: for Qt, without the program's name.
    """
    _name_process()
    existing = QApplication.instance()
    application = (
        existing
        if isinstance(existing, QApplication)
        else QApplication(["extend-desktop", *arguments])
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
