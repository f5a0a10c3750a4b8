"""A combo box whose list follows the style sheet and that a wheel over it does not change."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QListView,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)
from typing_extensions import override

_ICON_GAP_PX = 8
SHORT_ROLE = Qt.ItemDataRole.UserRole + 2
"""What a choice is called where there is no room for its whole text, if anything."""


class ComboBox(QComboBox):
    """A picker with an accessible name; its list shows as many rows as it has, up to twelve."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        # On Unix Qt names a picker by what is chosen in it.
        self.setAccessibleDescription(name)
        self.setMaxVisibleItems(12)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The native list of Fusion ignores item rules of a style sheet.
        choices = QListView(self)
        choices.setAccessibleName(name)
        self.setView(choices)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as the style does, with an ellipsis where the text has no room."""
        if self.isEditable():
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        if self.currentIndex() < 0:
            option.currentText = self.placeholderText()
            option.palette.setBrush(QPalette.ColorRole.ButtonText, option.palette.placeholderText())
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        has_icon = not option.currentIcon.isNull()
        room_px = field.width() - (self.iconSize().width() + _ICON_GAP_PX if has_icon else 0)
        option.currentText = self._fitting(option.currentText, room_px)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def _fitting(self, text: str, room_px: int) -> str:
        """Return the words there is room for: all, the short ones, or what an ellipsis leaves."""
        metrics = self.fontMetrics()
        short = self.currentData(SHORT_ROLE)
        if short and metrics.horizontalAdvance(text) > room_px:
            text = str(short)
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room_px)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what is around, unless the box has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
