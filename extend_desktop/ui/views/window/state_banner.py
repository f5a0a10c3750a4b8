"""A banner for as long as a state lasts, with the progress and errors of its buttons. For ui."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.widgets import BusyBar, InlineBanner


class StateBanner(QWidget):
    """Takes no room until a subclass says something in `notice` and shows itself.

    Args:
        name: of its tasks among those of the window.
    """

    def __init__(self, context: UiContext, name: str) -> None:
        super().__init__()
        self.notice = InlineBanner(context.icons)
        self.error = InlineBanner(context.icons)
        self.busy = BusyBar(context.theme)
        self._tasks = PaneTasks(context.tasks, name, self.error, self.busy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.notice)
        column.addWidget(self.busy)
        column.addWidget(self.error)
        self.hide()

    def _withdraw(self) -> None:
        """Disappear: the state is over, and an error of its buttons with it."""
        self.notice.hide()
        self.error.hide()
        self.hide()
