"""What lies between the top row and the status strip. For the main window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


def window_top(*rows: QWidget) -> QWidget:
    """Return the rows above all pages, one below the other."""
    top = QWidget()
    column = QVBoxLayout(top)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for row in rows:
        column.addWidget(row)
    return top


def window_center(banners: Sequence[QWidget], pages: QWidget) -> QWidget:
    """Return banners over pages, which scroll where the banners leave too little room for them."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(pages)
    center = QWidget()
    column = QVBoxLayout(center)
    column.setContentsMargins(8, 0, 8, 0)
    column.setSpacing(6)
    for banner in banners:
        column.addWidget(banner)
    column.addWidget(area, 1)
    return center
