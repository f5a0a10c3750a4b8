"""Which of its two panes the Monitor page shows where there is no room for both. For the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.batches.pane import BatchesPane
from extend_desktop.ui.views.detail.pane import DetailPane
from extend_desktop.ui.views.window.covered_banners import CoveredBanners
from extend_desktop.ui.views.window.pane_focus import has_focus_inside
from extend_desktop.ui.widgets import ToolButton

BESIDE_FROM_PX = 820
"""On a narrower page, as on a small screen at 200 %, the batch covers the list, or the list it."""
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MonitorSides(QObject):
    """Shows both panes, or in a narrow page the batch until the list is asked for.

    What the hidden list says, as of a command that failed, is said above the batch.

    Attributes:
        opener: shows the list; in the head of the batch.
        closer: goes back to the batch; in the head of the list.
    """

    def __init__(self, context: UiContext, batches: BatchesPane, detail: DetailPane) -> None:
        super().__init__(batches)
        self._batches, self._detail = batches, detail
        self._is_narrow = False
        banners = (batches.banner, batches.notice, batches.waits, batches.said)
        self._banners = CoveredBanners(banners, detail)
        self.opener = ToolButton(context.icons, "chevron-left", tr("Show the list of batches"))
        self.closer = ToolButton(context.icons, "close", tr("Close the list of batches"))
        detail.add_lead(self.opener)
        batches.add_header(self.closer)
        self.opener.clicked.connect(self.open)
        self.closer.clicked.connect(self._close)
        # Not whenever another batch is selected: the search and a deletion select one, too.
        batches.table.clicked.connect(self._close)
        for widget in (batches, batches.table):
            widget.installEventFilter(self)
        self._show(is_open=False)

    def fit(self, width_px: int) -> None:
        """Show what a page of this width has room for."""
        is_narrow = width_px < BESIDE_FROM_PX
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            self._show(is_open=False)

    def open(self) -> None:
        """Show the list, and put the keyboard into it."""
        self._show(is_open=True)
        self._batches.table.setFocus()

    def show_batch(self) -> None:
        """Show the batch; the keyboard goes with it if it was in the list."""
        if has_focus_inside(self._batches):
            self._close()
        else:
            self._show(is_open=False)

    def release(self) -> None:
        """Show both: another page takes them."""
        self._is_narrow = False
        self._show(is_open=False)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the list to the batch with Return in a row, or with Esc that nothing else took."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        is_chosen = event.key() in _RETURN and watched is self._batches.table
        if not self._is_narrow or not (is_chosen or event.key() == Qt.Key.Key_Escape):
            return False
        self._close()
        return True

    def _close(self) -> None:
        if self._is_narrow:
            self._show(is_open=False)
            self._detail.tabs.setFocus()

    def _show(self, *, is_open: bool) -> None:
        is_narrow = self._is_narrow
        self.opener.setVisible(is_narrow)
        self.closer.setVisible(is_narrow)
        self._batches.setVisible(is_open or not is_narrow)
        self._detail.setVisible(not (is_open and is_narrow))
        self._banners.place(covered=is_narrow and not is_open)
