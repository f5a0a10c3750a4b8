"""What lies between the top row and the status strip. For the main window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget
from typing_extensions import override

from extend_desktop.presentation.translation import tr, tr_n
from extend_desktop.ui.widgets import BusyBar, LinkButton
from extend_desktop.ui.widgets.boxes import ANY_SIZE_PX, aligned, column_box, wide

_LEAST_PAGE_PX = 330
"""So much of a page is to be seen below messages."""


def window_top(*rows: QWidget) -> QWidget:
    """Return the rows above all pages, one below the other."""
    top = QWidget()
    column_box(top, *rows, spacing_px=0)
    return top


class WindowCenter(QWidget):
    """Banners over pages; where they would leave too little of a page, all but the last one fold.

    The last one is about what happened last; states are said in the status strip too.

    Attributes:
        more: says how many are folded, and shows them or folds them again.
    """

    def __init__(self, banners: Sequence[QWidget], pages: QStackedWidget) -> None:
        super().__init__()
        self._banners = [banner for banner in banners if not isinstance(banner, BusyBar)]
        self._is_open = False
        self.more = LinkButton("")
        self.more.set_flush()
        self.more.clicked.connect(self._turn)
        self.more.hide()
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(pages)
        # Each asks for room of its own.
        pages.currentChanged.connect(pages.updateGeometry)
        more = aligned(self.more, Qt.AlignmentFlag.AlignLeft)
        column_box(self, *banners, more, wide(area), margins_px=(8, 0, 8, 0), spacing_px=6)

    @override
    def event(self, event: QEvent) -> bool:
        """Look anew when a banner comes, goes or says something else."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _turn(self) -> None:
        self._is_open = not self._is_open
        self._fit()

    def _fit(self) -> None:
        shown = [banner for banner in self._banners if not banner.isHidden()]
        left_px = self.height() - sum(_height_px(banner, self.width()) for banner in shown)
        is_cramped = len(shown) > 1 and left_px < _LEAST_PAGE_PX
        self._is_open = self._is_open and is_cramped
        folded = shown[:-1] if is_cramped and not self._is_open else []
        words = tr_n("{n} more message", "{n} more messages", len(shown) - 1)
        self.more.setText(words if folded else tr("Fewer messages"))
        self.more.setAccessibleName(self.more.text())
        self.more.setVisible(is_cramped)
        self._keep_keyboard(folded)
        for banner in self._banners:
            _fold(banner, is_folded=banner in folded)

    def _keep_keyboard(self, folded: Sequence[QWidget]) -> None:
        """Hand the focus to what shows the banner again: disabled, the banner would drop it."""
        # None where nothing has it, which is inside of no banner.
        focused = self.window().focusWidget()
        if any(banner.isAncestorOf(focused) for banner in folded):
            self.more.setFocus(Qt.FocusReason.OtherFocusReason)


def _fold(banner: QWidget, *, is_folded: bool) -> None:
    """Take a banner its height but not its place: whether it is shown is its own matter."""
    # What has no height must not be reached by Tab either.
    banner.setEnabled(not is_folded)
    banner.setMaximumHeight(0 if is_folded else ANY_SIZE_PX)


def _height_px(banner: QWidget, width_px: int) -> int:
    height_px = banner.heightForWidth(width_px) if banner.hasHeightForWidth() else -1
    return max(height_px, banner.sizeHint().height())
