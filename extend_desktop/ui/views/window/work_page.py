"""A work page: panes side by side in one splitter, in the shares the operator gave them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget
from typing_extensions import override

from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.window.layout_state import decoded, encoded
from extend_desktop.ui.views.window.pane_focus import focus_search
from extend_desktop.ui.widgets import DataTable
from extend_desktop.ui.widgets.boxes import row_box

_GAP_PX = 8
NARROW_BELOW_PX = 1_180
_LARGER_SHARE = 0.62


@dataclass(frozen=True, slots=True)
class PageTitle:
    """How a page is called: `key` for remembering it, the rest for its button in the switch.

    `number` is its place among the pages, and with Ctrl its key.
    """

    key: str
    text: str
    icon: str
    number: int


class WorkPage(QWidget):
    """One page of the work area.

    Args:
        title: names it, also in what is remembered.
        panes: from left to right; the last one takes what the window grows.
        first_px: widths the page begins with; the last one takes the rest.
        narrow_px: the same in a narrow window, until the operator moves a boundary.
    """

    def __init__(
        self,
        context: UiContext,
        title: PageTitle,
        panes: Sequence[QWidget],
        first_px: Sequence[int],
        narrow_px: Sequence[int] = (),
    ) -> None:
        super().__init__()
        self._context = context
        self.title = title
        self.panes = tuple(panes)
        self._first_px = tuple(first_px)
        self._narrow_px = tuple(narrow_px) or self._first_px
        self.splitter = splitter_of(Qt.Orientation.Horizontal, *panes)
        for number in range(len(panes)):
            self.splitter.setStretchFactor(number, number == len(panes) - 1)
        row_box(self, self.splitter)
        self._share()
        state = decoded(context.settings.layout(self._layout_key))
        self._is_arranged = self.splitter.restoreState(state)
        self.splitter.splitterMoved.connect(self._arranged)

    @property
    def shown_panes(self) -> tuple[QWidget, ...]:
        """The panes that are not closed, in the order of F6."""
        return tuple(pane for pane in self.panes if not pane.isHidden())

    def open_search(self) -> None:
        """Put the cursor into the search of the pane with the focus, else into the page's own."""
        focus_search(self.shown_panes)

    def remember(self) -> None:
        """Keep the arrangement for the next start, if the operator made it."""
        if self._is_arranged:
            state = encoded(self.splitter.saveState())
            self._context.settings.remember_layout(self._layout_key, state)

    def reset(self) -> None:
        """Go back to the first arrangement, and to the first widths of all columns."""
        self._is_arranged = False
        self._context.settings.forget_layout(self._layout_key)
        self.share_anew()
        for table in self.findChildren(DataTable):
            table.reset_widths()

    def share_anew(self) -> None:
        """Give the first shares, unless the operator gave others."""
        if not self._is_arranged:
            self._share()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the first shares of a narrow or a wide window, until the operator gave others."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < NARROW_BELOW_PX
        was_narrow = event.oldSize().width() < NARROW_BELOW_PX
        if is_narrow is not was_narrow and not self._is_arranged:
            self._share()

    def _share(self) -> None:
        is_narrow = self.width() < NARROW_BELOW_PX
        self.splitter.setSizes(list(self._narrow_px if is_narrow else self._first_px))

    def _arranged(self) -> None:
        self._is_arranged = True

    @property
    def _layout_key(self) -> str:
        return f"split/{self.title.key}"


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
    splitter.setHandleWidth(_GAP_PX)
    splitter.setChildrenCollapsible(False)
    for widget in widgets:
        splitter.addWidget(widget)
    for number in range(1, len(widgets)):
        handle = splitter.handle(number)
        handle.setAccessibleName("Boundary between panes")
        _ShareSwitch(splitter, handle, number)
    return splitter
