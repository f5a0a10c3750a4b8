"""The tabs of the selected batch, each with its own tools beside them. For the detail pane."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QWidget
from typing_extensions import override

from extend_desktop.ui.widgets.boxes import STRETCH, row_box

_LEAST_PX = 72
"""Beside two banners a small screen has room for little more than a row."""
_MARGIN_PX, _BELOW_PX = 11, 4


class _Tools(QStackedWidget):
    """As wide as what it shows, not as the widest of all."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        page = self.currentWidget()
        return super().sizeHint() if page is None else page.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class BatchTabs(QTabWidget):
    """Turns to the results when there are any, until the operator has chosen a tab."""

    def __init__(self) -> None:
        super().__init__()
        self._is_chosen = False
        self._fits: list[Callable[[int], None]] = []
        self._laid_out: tuple[QSize, QSize] | None = None
        self.setObjectName("batchTabs")
        self.setDocumentMode(True)
        # Three words have room; arrows would hide one of them.
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setMinimumHeight(_LEAST_PX)
        self._tools = _Tools()
        self.setCornerWidget(self._tools)
        self.currentChanged.connect(self._tools.setCurrentIndex)
        self.tabBarClicked.connect(self._choose)

    def add(
        self,
        view: QWidget,
        words: str,
        tools: QWidget,
        fit: Callable[[int], None] | None = None,
    ) -> None:
        """Add a tab.

        Args:
            view: what the tab shows.
            words: the tab's own.
            tools: shown beside the tabs while this one is the current one.
            fit: makes the tools as wide as a pane of this width has room for.
        """
        page = QWidget()
        # Also at the side of the tabs: Qt gives the tools too much room there, by the margin that the
        # style sheet sets at the left of the tabs.
        row_box(page, STRETCH, tools, margins_px=(_MARGIN_PX, 0, _MARGIN_PX, _BELOW_PX))
        self._tools.addWidget(page)
        if fit is not None:
            self._fits.append(fit)
        self.addTab(view, words)

    def turn(self, step: int) -> None:
        """Show the tab so many places further on, for the operator."""
        self._is_chosen = True
        self.setCurrentIndex((self.currentIndex() + step) % self.count())

    def show_again(self, number: int, *, is_chosen: bool) -> None:
        """Show a tab as another window did."""
        self._is_chosen = is_chosen
        self.setCurrentIndex(number)

    def offer(self, view: QWidget) -> None:
        """Show a tab unless the operator has chosen one."""
        if not self._is_chosen:
            self.setCurrentWidget(view)

    @property
    def is_chosen(self) -> bool:
        """Whether the operator has chosen the tab."""
        return self._is_chosen

    def begin_anew(self) -> None:
        """Choose by itself again: what is shown from now on is a new batch."""
        self._is_chosen = False

    def _choose(self, number: int) -> None:
        self._is_chosen = self._is_chosen or number >= 0

    @override
    def hasHeightForWidth(self) -> bool:
        """Ask for no height of words that wrap: the banners above would be laid one over the other."""
        return False

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the tools give way first: the tabs get what they leave."""
        for fit in self._fits:
            fit(event.size().width())
        self._laid_out = None
        super().resizeEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        """Lay the row out anew only when it has to be: Qt paints all that is in the tabs with it."""
        if event.type() is not QEvent.Type.LayoutRequest:
            return super().event(event)
        asked = (self._tools.sizeHint(), self.tabBar().sizeHint())
        if asked != self._laid_out:
            self._laid_out = asked
            return super().event(event)
        self.updateGeometry()
        return True
