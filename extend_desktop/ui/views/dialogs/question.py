"""A question beside the work that is answered or left; never a nested loop. For the views."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from extend_desktop.presentation.control import Choice
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.widgets import Button, PlainLabel, ScreenFit

_WIDTH_PX = 460


class QuestionDialog(QDialog):
    """Asks before something that cannot be taken back; Enter and Escape leave it be.

    Args:
        title: of the dialog's window.
        yes: the words of the button that agrees.
        no: the words of the other one.
    """

    def __init__(
        self,
        context: UiContext,
        parent: QWidget,
        title: str,
        question: Choice,
        yes: str,
        no: str = "Cancel",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        ScreenFit(self)
        self.setAccessibleName(question.title)
        self.setAccessibleDescription(question.explanation)
        self.setMinimumWidth(_WIDTH_PX)
        head = PlainLabel(question.title, wrap=True)
        head.setFont(context.theme.title_font())
        self.agree, self.leave = Button(yes), Button(no)
        self.agree.clicked.connect(self.accept)
        self.leave.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.agree)
        buttons.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(8)
        column.addWidget(head)
        column.addWidget(PlainLabel(question.explanation, role="muted", wrap=True))
        column.addSpacing(8)
        column.addStretch(1)
        column.addLayout(buttons)
        self.leave.setDefault(True)
        self.leave.setFocus()

    def text(self) -> str:
        """Return what is asked, with what it means."""
        return f"{self.accessibleName()}\n{self.accessibleDescription()}"
