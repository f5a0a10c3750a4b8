"""What all dialogs have in common: shown beside the work, never a nested loop. For the views."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from extend_desktop.ui.widgets.plain_text import PlainLabel
from extend_desktop.ui.widgets.screen_fit import ScreenFit


class Dialog(QDialog):
    """A dialog that is gone once it is closed, and no larger than the screen.

    Attributes:
        column: where its content goes, from top to bottom.
    """

    def __init__(
        self, parent: QWidget | None, title: str, *, width_px: int = 0, spacing: int = 12
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumWidth(width_px)
        ScreenFit(self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 20, 20, 16)
        self.column.setSpacing(spacing)

    def add_buttons(self, *buttons: QPushButton) -> None:
        """Add a row of buttons at its right end."""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        self.column.addLayout(row)


def form_line(name: str, placeholder: str) -> QLineEdit:
    """Return a field of one line, named for screen readers."""
    edit = QLineEdit()
    edit.setAccessibleName(name)
    edit.setPlaceholderText(placeholder)
    return edit


def add_form_row(form: QFormLayout, words: str, field: QWidget) -> None:
    """Add a field with its label, which lead to each other and stand on one line."""
    label = PlainLabel(words, role="muted", elide=None)
    label.setBuddy(field)
    label.setMinimumHeight(field.sizeHint().height())
    form.addRow(label, field)
