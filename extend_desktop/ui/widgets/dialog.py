"""What all dialogs have in common: shown beside the work, never a nested loop. For the views."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QObject, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from extend_desktop.ui.widgets.boxes import STRETCH, row_box
from extend_desktop.ui.widgets.plain_text import PlainLabel
from extend_desktop.ui.widgets.screen_fit import ScreenFit

WITHIN_RING = QMargins(8, 6, 8, 6)
"""Around the text of an area that has a ring while it has the focus."""


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
        row = row_box(None, STRETCH, *buttons)
        self.column.addLayout(row)


class ScrollingForm(QScrollArea):
    """Shows a form at its full height, and lets it scroll where the screen is too low for that."""

    def __init__(self, form: QWidget) -> None:
        super().__init__()
        self._form = form
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(form)

    @override
    def sizeHint(self) -> QSize:
        """As large as the form is at the present width."""
        form = self._form
        width_px = max(self.viewport().width(), form.sizeHint().width())
        height_px = form.heightForWidth(width_px) if form.hasHeightForWidth() else 0
        return QSize(width_px, max(height_px, form.sizeHint().height()))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for more room when the form has more to show."""
        if watched is self._form and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


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
    if isinstance(field, QLabel):
        # Its first line, of several, which are as long as the form is wide.
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        policy = field.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        field.setSizePolicy(policy)
    else:
        label.setMinimumHeight(field.sizeHint().height())
    form.addRow(label, field)
