"""A work page: panes side by side in one splitter, in the shares the operator gave them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget
from typing_extensions import override

from extend_desktop.presentation.translation import Marked, marked, tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.window.pane_focus import focus_search
from extend_desktop.ui.views.window.pane_shares import FirstShares, PaneShares
from extend_desktop.ui.widgets import DataTable
from extend_desktop.ui.widgets.boxes import row_box
from extend_desktop.values import dataclass

_GAP_PX = 8
_LARGER_SHARE = 0.62
_LEAST_PX = (820, 400)
"""Of a page: on a screen with less room it scrolls, for its buttons and columns would be cut. A
screen of 1280 x 800 has just more at 150 %."""


@dataclass(frozen=True, slots=True)
class PageTitle:
    """How a page is called: `key` for remembering it, the rest for its button in the switch.

    `number` is its place among the pages, and with Ctrl its key.
    """

    key: str
    text: Marked
    icon: str
    number: int


COMPOSE = PageTitle("compose", marked("Compose"), "compose", 1)
MONITOR = PageTitle("monitor", marked("Monitor"), "monitor", 2)
REVIEW = PageTitle("review", marked("Review"), "eye", 3)
OVERVIEW = PageTitle("overview", marked("Overview"), "table", 4)
TITLES = (COMPOSE, MONITOR, REVIEW, OVERVIEW)
"""Of all work pages, in the order of their numbers."""


class WorkPage(QWidget):
    """One page of the work area.

    Build its panes as children of its splitter: when a widget gets another parent, Qt computes the
    style of everything inside it again.

    Attributes:
        panes: from left to right; none before `hold`.

    Args:
        title: names it, also in what is remembered.
        owner: is going to show it; until then it is hidden, or made while the window is, it would come
            up with the window.
        least_px: width and height with which its buttons and columns are whole.
    """

    def __init__(
        self,
        context: UiContext,
        title: PageTitle,
        owner: QWidget | None = None,
        *,
        least_px: tuple[int, int] = _LEAST_PX,
    ) -> None:
        super().__init__(owner)
        if owner is not None:
            self.hide()
        self._least_px = least_px
        self._context = context
        self.title = title
        self.panes: tuple[QWidget, ...] = ()
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        row_box(self, self.splitter)

    def hold(self, panes: Sequence[QWidget], first: FirstShares) -> None:
        """Show these panes, with these widths until the operator moves a boundary."""
        fill_splitter(self.splitter, *panes)
        self.shares = PaneShares(self.splitter, first, self._context.settings, self.title.key)
        self.panes = tuple(panes)

    @property
    def shown_panes(self) -> tuple[QWidget, ...]:
        """The panes that are not closed, in the order of F6."""
        return tuple(pane for pane in self.panes if not pane.isHidden())

    @override
    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(*self._least_px))

    def open_search(self) -> None:
        """Put the cursor into the search of the pane with the focus, else into the page's own."""
        focus_search(self.shown_panes)

    def remember(self) -> None:
        """Keep the arrangement for the next start, if the operator made it."""
        self.shares.remember()

    def reset(self) -> None:
        """Go back to the first arrangement, and to the first widths of all columns."""
        self.shares.reset()
        for table in self.findChildren(DataTable):
            table.reset_widths()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.panes:
            self.fit(event.size().width())

    def fit(self, width_px: int) -> None:
        """Arrange the panes for this width; also where they come back without a change of it."""
        self.shares.fit(width_px)


class _ShareSwitch(QObject):
    """Double click on a handle: the pane at its left gets the larger share, then what it had."""

    def __init__(self, splitter: QSplitter, handle: QSplitterHandle, number: int) -> None:
        super().__init__(handle)
        self._splitter = splitter
        self._number = number
        self._before: list[int] | None = None
        handle.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.MouseButtonDblClick:
            return False
        if self._before is not None:
            self._set(self._before)
            self._before = None
            return True
        sizes = self._splitter.sizes()
        self._before = list(sizes)
        left, right = self._number - 1, self._number
        both = sizes[left] + sizes[right]
        sizes[left] = round(both * _LARGER_SHARE)
        sizes[right] = both - sizes[left]
        self._set(sizes)
        return True

    def _set(self, sizes: list[int]) -> None:
        self._splitter.setSizes(sizes)
        # As if the handle had been dragged: it is the operator's arrangement, to be kept.
        self._splitter.splitterMoved.emit(sizes[self._number - 1], self._number)


def splitter_of(orientation: Qt.Orientation, *widgets: QWidget) -> QSplitter:
    """Return a splitter over `widgets` with the window's gap between them."""
    splitter = QSplitter(orientation)
    fill_splitter(splitter, *widgets)
    return splitter


def fill_splitter(splitter: QSplitter, *widgets: QWidget) -> None:
    """Put `widgets` into a splitter with the window's gap between them."""
    splitter.setHandleWidth(_GAP_PX)
    splitter.setChildrenCollapsible(False)
    for widget in widgets:
        splitter.addWidget(widget)
    for number in range(1, len(widgets)):
        handle = splitter.handle(number)
        handle.setAccessibleName(tr("Boundary between panes"))
        _ShareSwitch(splitter, handle, number)
