"""Hairlines of one thickness at every scale: at 150 % their place would decide it. For ui."""

from __future__ import annotations

from math import floor

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

_ALMOST_PX = 0.01
"""What computing with scales may lose of a whole pixel."""


def draw_hairline(painter: QPainter, line: QRectF, color: QColor) -> None:
    """Fill a line of one pixel, moved and rounded down to whole pixels of the screen."""
    to_screen = painter.deviceTransform()
    on_screen = to_screen.mapRect(line)
    # Halves go up, as Qt has them where it says what of a widget is in sight.
    left, top = floor(on_screen.left() + 0.5), floor(on_screen.top() + 0.5)
    width, height = (max(1, int(px + _ALMOST_PX)) for px in on_screen.size().toTuple())
    whole = QRectF(left, top, width, height)
    painter.fillRect(to_screen.inverted()[0].mapRect(whole), color)
