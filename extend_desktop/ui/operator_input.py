"""Whether the operator is at work in a window. For what must wait until nobody waits for the window."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

QUIET_S = 3.0
"""So long after the last key or move of the pointer somebody is still at work."""
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
    }
)


class OperatorInput(QObject):
    """Notes what the system sends to the window of a widget.

    It looks at the native window, which gets each key and move once. A filter of the application
    would be asked about every event of every widget.
    """

    def __init__(self, widget: QWidget, clock_s: Callable[[], float] = time.monotonic) -> None:
        """Take `clock_s`, which returns seconds that never go back."""
        super().__init__(widget)
        self._widget = widget
        self._clock_s = clock_s
        self._window: QWindow | None = None
        self._last_s: float | None = None

    @property
    def is_recent(self) -> bool:
        """Whether there was any of late, or a dialog or a menu is open."""
        self._watch()
        if QApplication.activeModalWidget() or QApplication.activePopupWidget():
            return True
        return self._last_s is not None and self._clock_s() - self._last_s < QUIET_S

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the time of an input until the window is hidden; everything goes its way."""
        if event.type() in _INPUT:
            self._last_s = self._clock_s()
        elif event.type() is QEvent.Type.Hide:
            watched.removeEventFilter(self)
            self._window = None
        return False

    def _watch(self) -> None:
        # None until the window is shown, which Qt's types do not say.
        window = self._widget.window().windowHandle()
        if window and window.isVisible() and window is not self._window:
            window.installEventFilter(self)
            self._window = window
