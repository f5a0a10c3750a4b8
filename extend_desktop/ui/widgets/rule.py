"""Hairlines between parts of a pane. For ui."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from extend_desktop.ui.widgets.hairline import draw_hairline


class Rule(QFrame):
    """A hairline in the theme's line colour, horizontal unless it is upright."""

    def __init__(self, parent: QWidget | None = None, *, is_upright: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("uprightRule" if is_upright else "rule")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_hairline(painter, QRectF(self.rect()), self.palette().color(QPalette.ColorRole.Mid))
        painter.end()
