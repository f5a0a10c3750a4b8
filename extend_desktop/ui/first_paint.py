"""Tells when a window was painted for the first time. For app.py and smoke.py."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class FirstPaint(QObject):
    """Calls `then` once, in the first turn of the loop after the first painting of `window`."""

    def __init__(self, window: QWidget, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._then = then
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only looks; nothing is held back."""
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            # Not when the window is gone by then.
            QTimer.singleShot(0, self, self._then)
        return False
