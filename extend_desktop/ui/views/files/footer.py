"""Paging through the files, and the way into the composer. For the files pane."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from extend_desktop.domain.files import PAGE_SIZES
from extend_desktop.presentation.connection import page_texts
from extend_desktop.presentation.quantities import count_text
from extend_desktop.presentation.translation import tr, tr_n
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.widgets import Button, PlainLabel, Rule, ToolButton, set_plain_tooltip
from extend_desktop.ui.widgets.boxes import column_box, row_box
from extend_desktop.ui.widgets.buttons import put_icon_behind

if TYPE_CHECKING:
    from extend_desktop.services.files import FileListing

_GAP_PX, _SIDE_PX = 4, 11


class FilesFooter(QWidget):
    """First, previous, next, where we are, and Add; how many rows a page has is chosen elsewhere."""

    first_requested = Signal()
    previous_requested = Signal()
    next_requested = Signal()
    add_requested = Signal()
    page_size_chosen = Signal(int)

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        icons = context.icons
        self.first = ToolButton(icons, "first-page", tr("First page"))
        self.previous = ToolButton(icons, "chevron-left", tr("Previous page"))
        self.next = ToolButton(icons, "chevron-right", tr("Next page"))
        self.where = PlainLabel(role="muted", elide=None)
        self._where = ("", "")
        self.page_size = context.settings.current.page_size
        self.add = Button(tr("Add"), icons=icons, icon="chevron-right")
        put_icon_behind(self.add)
        self._setup_ui()
        self._connect()
        self.set_listing(None)
        self.set_addable(0, allowed=True)

    def set_listing(self, listing: FileListing | None) -> None:
        """Say where we are and which ways are open."""
        self.first.setEnabled(listing is not None and listing.has_previous)
        self.previous.setEnabled(listing is not None and listing.has_previous)
        self.next.setEnabled(listing is not None and listing.has_next)
        self._where = ("", "")
        if listing is not None:
            rows = len(listing.page.files)
            self._where = page_texts(listing.number, listing.first_row, rows)
        self._show_where()

    def set_addable(self, count: int, *, allowed: bool) -> None:
        """Offer to add `count` files, where batches can be made."""
        self.add.setEnabled(allowed and count > 0)
        words = tr_n("Add {n}", "Add {n}", count, "files") if count else tr("Add")
        self.add.setText(words)
        whole = tr("Add to the new batch")
        if count:
            whole = tr_n("Add {n} to the new batch", "Add {n} to the new batch", count, "files")
        self.add.setAccessibleName(whole)
        set_plain_tooltip(self.add, tr("{action} (Enter)", action=whole))
        self._show_where()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_where()

    def _show_where(self) -> None:
        """Say it in one line, or in two where the buttons leave no room for that."""
        others = (self.first, self.previous, self.next, self.add)
        taken_px = sum(button.sizeHint().width() + _GAP_PX for button in others) + 2 * (
            _GAP_PX + _SIDE_PX
        )
        words = " · ".join(filter(None, self._where))
        needed_px = self.where.fontMetrics().horizontalAdvance(words)
        has_room = needed_px <= self.width() - taken_px
        self.where.setText(words if has_room else "\n".join(self._where))
        self.where.setAccessibleName(words)
        set_plain_tooltip(self.where, words)

    def add_sizes_to(self, menu: QMenu) -> None:
        """Offer how many rows a page may have."""
        sizes = menu.addMenu(tr("Rows a page"))
        for size in PAGE_SIZES:
            action = sizes.addAction(count_text(size), partial(self.page_size_chosen.emit, size))
            action.setCheckable(True)
            action.setChecked(size == self.page_size)

    def _setup_ui(self) -> None:
        row = row_box(
            None,
            self.first,
            self.previous,
            self.next,
            margins_px=(_SIDE_PX, 5, _SIDE_PX, 5),
            spacing_px=_GAP_PX,
        )
        row.addSpacing(_GAP_PX)
        self.where.setMinimumWidth(1)
        row.addWidget(self.where, 1)
        row.addWidget(self.add)
        column_box(self, Rule(), row, spacing_px=0)

    def _connect(self) -> None:
        self.first.clicked.connect(self.first_requested)
        self.previous.clicked.connect(self.previous_requested)
        self.next.clicked.connect(self.next_requested)
        self.add.clicked.connect(self.add_requested)
