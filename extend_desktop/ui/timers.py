"""Timers that fire once, and one that counts seconds. For everything in ui that waits for time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

_SECOND_MS, _SELDOM_MS = 1000, 5000


def single_shot(parent: QObject, act: Callable[[], object], wait_ms: int = 0) -> QTimer:
    """Return a timer that calls `act` once after each start; it ends with `parent`."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(wait_ms)
    timer.timeout.connect(act)
    return timer


class SecondsTimer(QTimer):
    """Calls `act` each second while somebody works in the window, beside another one by fives.

    Where the widget cannot be seen, nothing is called.
    """

    def __init__(self, widget: QWidget, act: Callable[[], object]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._act = act
        self.setInterval(_SECOND_MS)
        self.timeout.connect(self.tick)

    def tick(self) -> None:
        """Count on."""
        window = self._widget.window()
        interval_ms = _SECOND_MS if window.isActiveWindow() else _SELDOM_MS
        if self.interval() != interval_ms:
            self.setInterval(interval_ms)
        if self._widget.isVisible() and not window.isMinimized():
            self._act()
