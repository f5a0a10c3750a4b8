"""Paging through the files, and the way into the composer. For the files pane."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from extend_desktop.presentation.connection import page_text
from extend_desktop.presentation.quantities import count_text
from extend_desktop.services.files import FileListing
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.widgets import Button, PlainLabel, ToolButton, set_plain_tooltip


class FilesFooter(QWidget):
    """First, previous, next, where we are, and Add; how many rows a page has is chosen elsewhere."""

    first_requested = Signal()
    previous_requested = Signal()
    next_requested = Signal()
    add_requested = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        icons = context.icons
        self.first = ToolButton(icons, "first-page", "First page")
        self.previous = ToolButton(icons, "chevron-left", "Previous page")
        self.next = ToolButton(icons, "chevron-right", "Next page")
        self.where = PlainLabel(role="muted")
        self.page_size = context.settings.current.page_size
        self.add = Button("Add", icons=icons, icon="chevron-right")
        self.add.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._setup_ui()
        self._connect()
        self.set_listing(None)
        self.set_addable(0, allowed=True)

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
        words = f"Add {count_text(count)}" if count else "Add"
        self.add.setText(words)
        self.add.setAccessibleName(f"{words} to the new batch")
        set_plain_tooltip(self.add, f"{words} to the new batch (Enter)")

    def _setup_ui(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in (self.first, self.previous, self.next):
            row.addWidget(button)
        row.addSpacing(4)
        row.addWidget(self.where, 1)
        row.addWidget(self.add)

    def _connect(self) -> None:
        self.first.clicked.connect(self.first_requested)
        self.previous.clicked.connect(self.previous_requested)
        self.next.clicked.connect(self.next_requested)
        self.add.clicked.connect(self.add_requested)
