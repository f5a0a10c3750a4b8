"""A thin bar that moves while something is under way and takes no room otherwise. For ui."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from extend_desktop.presentation.translation import tr
from extend_desktop.ui.theme import Theme, Token

_FRAME_MS, _STEP, _HEIGHT_PX = 33, 0.018, 2
_APPEAR_MS = 150


class BusyBar(QWidget):
    """Two pixels high and always there, so that nothing jumps; it draws only while busy.

    It appears after 150 ms: quick answers do not flicker.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._busy = False
        self._position = 0.0
        self.setFixedHeight(_HEIGHT_PX)
        self.setAccessibleName(tr("Idle"))
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_APPEAR_MS)
        self._frames = QTimer(self)
        self._frames.setInterval(_FRAME_MS)
        self._delay.timeout.connect(self._frames.start)
        self._frames.timeout.connect(self._move)

    @property
    def busy(self) -> bool:
        """Whether something is said to be under way."""
        return self._busy

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001 - reads as set_busy(True), like Qt
        """Start or stop."""
        if busy is self._busy:
            return
        self._busy = busy
        self.setAccessibleName(tr("Loading") if busy else tr("Idle"))
        if busy:
            self._position = 0.0
            self._delay.start()
        else:
            self._delay.stop()
            if self._frames.isActive():
                self._frames.stop()
                self.update()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._frames.stop()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._frames.isActive():
            return
        width = self.width() * 0.3
        left = (self.width() + width) * self._position - width
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(Token.ACCENT))
        painter.drawRoundedRect(QRectF(left, 0, width, _HEIGHT_PX), 1, 1)
        painter.end()

    def _move(self) -> None:
        self._position = (self._position + _STEP) % 1.0
        self.update()
