"""Paging through the files, and the way into the composer. For the files pane."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from extend_desktop.domain.files import PAGE_SIZES
from extend_desktop.presentation.connection import page_text
from extend_desktop.presentation.quantities import count_text
from extend_desktop.services.files import FileListing
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.widgets import Button, ComboBox, PlainLabel, ToolButton


class FilesFooter(QWidget):
    """First, previous, next, where we are, rows a page, and Add to batch."""

    first_requested = Signal()
    previous_requested = Signal()
    next_requested = Signal()
    page_size_chosen = Signal(object)
    """The rows a page, an `int`."""
    add_requested = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        icons = context.icons
        self.first = ToolButton(icons, "first-page", "First page")
        self.previous = ToolButton(icons, "chevron-left", "Previous page")
        self.next = ToolButton(icons, "chevron-right", "Next page")
        self.where = PlainLabel(role="muted")
        self.size_box = ComboBox("Rows a page")
        self.add = Button("Add to batch")
        for size in PAGE_SIZES:
            self.size_box.addItem(f"{count_text(size)} / page", size)
        self.set_page_size(context.settings.current.page_size)
        self._setup_ui()
        self._connect()
        self.set_listing(None)
        self.set_addable(0, allowed=True)

    @property
    def page_size(self) -> int:
        """Rows a page, as chosen."""
        return PAGE_SIZES[self.size_box.currentIndex()]

    def set_page_size(self, page_size: int) -> None:
        """Show the offered size nearest to `page_size`."""
        nearest = min(PAGE_SIZES, key=lambda offered: abs(offered - page_size))
        self.size_box.setCurrentIndex(PAGE_SIZES.index(nearest))

    def set_listing(self, listing: FileListing | None) -> None:
        """Say where we are and which ways are open."""
        self.first.setEnabled(listing is not None and listing.has_previous)
        self.previous.setEnabled(listing is not None and listing.has_previous)
        self.next.setEnabled(listing is not None and listing.has_next)
        if listing is None:
            self.where.setText("")
            return
        rows = len(listing.page.files)
        self.where.setText(page_text(listing.number, listing.first_row, rows))

    def set_addable(self, count: int, *, allowed: bool) -> None:
        """Offer to add `count` files, where batches can be made."""
        self.add.setEnabled(allowed and count > 0)
        self.add.setText(f"Add {count_text(count)} to batch" if count > 1 else "Add to batch")
        self.add.setAccessibleName(self.add.text())

    def _setup_ui(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in (self.first, self.previous, self.next):
            row.addWidget(button)
        row.addSpacing(4)
        row.addWidget(self.where, 1)
        row.addWidget(self.size_box)
        row.addSpacing(4)
        row.addWidget(self.add)

    def _connect(self) -> None:
        self.first.clicked.connect(self.first_requested)
        self.previous.clicked.connect(self.previous_requested)
        self.next.clicked.connect(self.next_requested)
        self.add.clicked.connect(self.add_requested)
        self.size_box.activated.connect(lambda: self.page_size_chosen.emit(self.page_size))
