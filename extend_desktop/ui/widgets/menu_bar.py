"""The menus of the window, as wide as they need from either side."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMenuBar
from typing_extensions import override


class MenuBar(QMenuBar):
    """Says the same width in both directions of reading.

    Qt's own counts from the left: mirrored, a bar is taken for just as wide as it is, and in a
    narrow window its last menus were hidden though there was room.
    """

    @override
    def sizeHint(self) -> QSize:
        hint, places = super().sizeHint(), list(map(self.actionGeometry, self.actions()))
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight or not places:
            return hint
        edge_px = self.width() - 1 - places[0].right()
        return QSize(places[0].right() - places[-1].left() + 1 + 2 * edge_px, hint.height())
