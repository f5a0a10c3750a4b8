"""A stack of pages that asks for the room of the one shown. For the work area."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override


class CurrentOnlyStack(QStackedWidget):
    """Else the window would need room for the widest page, whichever is shown."""

    def turn_to(self, page: QWidget) -> None:
        """Show a page."""
        before = self.minimumSizeHint()
        self.setCurrentWidget(page)
        if self.minimumSizeHint() != before:
            self.updateGeometry()

    @override
    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return super().minimumSizeHint() if page is None else page.minimumSizeHint()
