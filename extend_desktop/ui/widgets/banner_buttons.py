"""The buttons of a banner: beside each other, or below where that has no room. For the banner."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QPushButton

_GAP_PX = 8


class BannerButtons(QBoxLayout):
    """Lays buttons out at the left; those that are hidden take no room."""

    def __init__(self, *buttons: QPushButton) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self._buttons = buttons
        self.setSpacing(_GAP_PX)
        for button in buttons:
            self.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.addStretch(1)

    def width_px(self) -> int:
        """Return how wide they are beside each other."""
        widths = [item.sizeHint().width() for item in self._buttons if not item.isHidden()]
        return sum(widths) + _GAP_PX * max(len(widths) - 1, 0)

    def fit(self, room_px: int) -> None:
        """Put them below each other where they are wider than the room."""
        fits = self.width_px() <= room_px
        direction = QBoxLayout.Direction
        self.setDirection(direction.LeftToRight if fits else direction.TopToBottom)
