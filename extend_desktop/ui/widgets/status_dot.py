"""A status as a dot and a word: never colour alone. For ui."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from extend_desktop.presentation.severity import Severity
from extend_desktop.ui.theme import Theme
from extend_desktop.ui.widgets.boxes import row_box, wide
from extend_desktop.ui.widgets.plain_text import PlainLabel

DOT_PX = 7
_RING_PX = 1.5


def paint_dot(painter: QPainter, rect: QRect, color: QColor) -> None:
    """Draw a dot in the middle of `rect`; for delegates and widgets."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(QPointF(rect.center()) + QPointF(0.5, 0.5), DOT_PX / 2, DOT_PX / 2)
    painter.restore()


def paint_ring(painter: QPainter, rect: QRect, color: QColor) -> None:
    """Draw a hollow dot of the same size, for what is left aside."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, _RING_PX))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = (DOT_PX - _RING_PX) / 2
    painter.drawEllipse(QPointF(rect.center()) + QPointF(0.5, 0.5), radius, radius)
    painter.restore()


def dot_icon(color: QColor, size_px: int, ratio: float, *, is_hollow: bool = False) -> QIcon:
    """Return a dot in the middle of a square of `size_px`, sharp at the device's pixel `ratio`."""
    picture = QPixmap(QSize(size_px, size_px) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint = paint_ring if is_hollow else paint_dot
    paint(painter, QRect(0, 0, size_px, size_px), color)
    painter.end()
    return QIcon(picture)


class Dot(QWidget):
    """A dot in the colour of a severity; its word stands beside it."""

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, severity: Severity = Severity.MUTED
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.severity = severity
        self.setFixedSize(self.sizeHint())
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(DOT_PX + 3, DOT_PX + 3)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_dot(painter, self.rect(), self.theme.severity_color(self.severity))
        painter.end()


class StatusDot(QWidget):
    """A dot in the colour of a severity, with its word beside it; unless it `elides`, the whole."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, elides: bool = True) -> None:
        super().__init__(parent)
        self._dot = Dot(theme, self)
        self._label = PlainLabel(parent=self, elide=Qt.TextElideMode.ElideRight if elides else None)
        row_box(self, self._dot, wide(self._label), spacing_px=6)

    def set_status(self, severity: Severity, text: str) -> None:
        """Show `text` with the dot of `severity`; what is shown already costs nothing.

        The status line says it at every answer of the server, a hundred times a second.
        """
        if severity is not self._dot.severity:
            self._dot.severity = severity
            self._dot.update()
        if text == self._label.full_text():
            return
        self._label.setText(text)
        self.setAccessibleName(text)

    def text(self) -> str:
        """Return the word shown."""
        return self._label.full_text()
