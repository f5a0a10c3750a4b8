"""A banner for as long as a state lasts, with the progress and errors of its buttons. For ui."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.widgets import BusyBar, InlineBanner
from extend_desktop.ui.widgets.boxes import column_box


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
        said = column_box(None, self.notice, self.busy, spacing_px=0)
        column_box(self, said, self.error, spacing_px=4)
        self.hide()

    def _withdraw(self) -> None:
        """Disappear: the state is over, and an error of its buttons with it."""
        self.notice.hide()
        self.error.hide()
        self.hide()
