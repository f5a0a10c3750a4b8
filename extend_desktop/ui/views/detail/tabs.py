"""The tabs of the selected batch, each with its own tools beside them. For the detail pane."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QTabWidget, QWidget

from extend_desktop.ui.widgets.boxes import STRETCH, row_box

_LEAST_PX = 72
"""Beside two banners a small screen has room for little more than a row."""
_MARGIN_PX, _BELOW_PX = 11, 4


class BatchTabs(QTabWidget):
    """Turns to the results when there are any, until the operator has chosen a tab."""

    def __init__(self) -> None:
        super().__init__()
        self._is_chosen = False
        self.setObjectName("batchTabs")
        self.setDocumentMode(True)
        self.setMinimumHeight(_LEAST_PX)
        # The tab bar would not make room anew for what comes back, so there is one place for all.
        self._tools = QStackedWidget()
        self.setCornerWidget(self._tools)
        self.currentChanged.connect(self._tools.setCurrentIndex)
        self.tabBarClicked.connect(self._choose)

    def add(self, view: QWidget, words: str, tools: QWidget) -> None:
        """Add a tab; `tools` are shown beside the tabs while it is the current one."""
        page = QWidget()
        row_box(page, STRETCH, tools, margins_px=(0, 0, _MARGIN_PX, _BELOW_PX))
        self._tools.addWidget(page)
        self.addTab(view, words)

    def turn(self, step: int) -> None:
        """Show the tab so many places further on, for the operator."""
        self._is_chosen = True
        self.setCurrentIndex((self.currentIndex() + step) % self.count())

    def offer(self, view: QWidget) -> None:
        """Show a tab unless the operator has chosen one."""
        if not self._is_chosen:
            self.setCurrentWidget(view)

    def begin_anew(self) -> None:
        """Choose by itself again: what is shown from now on is a new batch."""
        self._is_chosen = False

    def _choose(self, number: int) -> None:
        self._is_chosen = self._is_chosen or number >= 0
