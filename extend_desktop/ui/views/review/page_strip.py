"""Small pictures of all pages of a document, to go from one to another."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from extend_desktop.domain.page_geometry import Size
from extend_desktop.services.review import PageStore
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.review.page_view import pixmap_of

_WIDTH_PX = 72
_PICTURE_PX = QSize(52, 74)
_MAX_PICTURES = 60
"""Beyond these, pages have their number only."""


class PageStrip(QListWidget):
    """One row a page; hidden where there is only one."""

    chosen = Signal(int)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes: Sequence[Size] = ()
        self.setAccessibleName("Pages")
        self.setFixedWidth(_WIDTH_PX)
        self.setIconSize(_PICTURE_PX)
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setFlow(QListWidget.Flow.TopToBottom)
        self.setWrapping(False)
        self.setMovement(QListWidget.Movement.Static)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(context.theme.small_font())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.itemClicked.connect(self._clicked)
        self.hide()

    def _clicked(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self.row(item) + 1)

    def show_pages(self, sizes: Sequence[Size], number: int) -> None:
        """List the pages of another document."""
        self._sizes = sizes
        self.clear()
        self.setVisible(len(sizes) > 1)
        if len(sizes) > 1:
            blank = QPixmap(_PICTURE_PX)
            blank.fill(Qt.GlobalColor.white)
            for page in range(1, len(sizes) + 1):
                item = QListWidgetItem(QIcon(blank), str(page))
                item.setSizeHint(QSize(_WIDTH_PX - 14, _PICTURE_PX.height() + 24))
                self.addItem(item)
            self.show_current(number)

    def show_current(self, number: int) -> None:
        """Select a page."""
        self.setCurrentRow(number - 1)

    async def draw(self, pages: PageStore, path: Path) -> None:
        """Draw the pages one after the other."""
        sizes = self._sizes
        for number, (width, _) in enumerate(sizes[:_MAX_PICTURES], start=1):
            image = await pages.image(path, number, 2 * _PICTURE_PX.width() / max(width, 1))
            if self._sizes is not sizes:
                return
            self.item(number - 1).setIcon(QIcon(pixmap_of(image)))
