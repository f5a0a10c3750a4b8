"""A combo box whose list follows the style sheet and that a wheel over it does not change."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QWidget
from typing_extensions import override


class ComboBox(QComboBox):
    """A picker with an accessible name; its list shows as many rows as it has, up to twelve."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMaxVisibleItems(12)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The native list of Fusion ignores item rules of a style sheet.
        choices = QListView(self)
        choices.setAccessibleName(name)
        self.setView(choices)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what is around, unless the box has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
