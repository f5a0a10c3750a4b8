"""A question beside the work that is answered or left; never a nested loop. For the views."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from extend_desktop.presentation.control import Choice
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.widgets import Button, PlainLabel
from extend_desktop.ui.widgets.dialog import Dialog

_WIDTH_PX = 460


class QuestionDialog(Dialog):
    """Asks before something that cannot be taken back; Enter and Escape leave it be.

    Args:
        title: of the dialog's window.
        yes: the words of the button that agrees.
        no: the words of the other one; empty for Cancel.
    """

    def __init__(
        self,
        context: UiContext,
        parent: QWidget,
        title: str,
        question: Choice,
        yes: str,
        no: str = "",
    ) -> None:
        super().__init__(parent, title, width_px=_WIDTH_PX, spacing=8)
        self.setAccessibleName(question.title)
        self.setAccessibleDescription(question.explanation)
        head = PlainLabel(question.title, wrap=True)
        head.setFont(context.theme.title_font())
        self.agree, self.leave = Button(yes), Button(no or tr("Cancel"))
        self.agree.clicked.connect(self.accept)
        self.leave.clicked.connect(self.reject)
        self.column.addWidget(head)
        self.column.addWidget(PlainLabel(question.explanation, role="muted", wrap=True))
        self.column.addSpacing(8)
        self.column.addStretch(1)
        self.add_buttons(self.agree, self.leave)
        self.leave.setDefault(True)
        self.leave.setFocus()

    def text(self) -> str:
        """Return what is asked, with what it means."""
        return f"{self.accessibleName()}\n{self.accessibleDescription()}"
