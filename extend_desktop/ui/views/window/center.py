"""What lies between the top row and the status strip. For the main window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from extend_desktop.ui.widgets.boxes import column_box, wide


def window_top(*rows: QWidget) -> QWidget:
    """Return the rows above all pages, one below the other."""
    top = QWidget()
    column_box(top, *rows, spacing_px=0)
    return top


def window_center(banners: Sequence[QWidget], pages: QStackedWidget) -> QWidget:
    """Return banners over pages, which scroll where the banners leave too little room for them."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(pages)
    # Each asks for room of its own.
    pages.currentChanged.connect(pages.updateGeometry)
    center = QWidget()
    column_box(center, *banners, wide(area), margins_px=(8, 0, 8, 0), spacing_px=6)
    return center
