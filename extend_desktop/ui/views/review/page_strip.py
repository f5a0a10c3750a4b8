"""Small pictures of all pages of a document, to go from one to another."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from extend_desktop.domain.page_geometry import Size
from extend_desktop.presentation.translation import tr
from extend_desktop.services.review import PageStore
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.theme import Theme, Token
from extend_desktop.ui.views.review.pixmaps import pixmap_of

_WIDTH_PX, _ITEM_PX = 72, 58
_PICTURE_PX = QSize(52, 74)
_FINEST_SCALE = 2
"""As sharp as a screen at 200 % shows them."""
_EDGE_PX, _CURRENT_EDGE_PX = 1, 2


class PageStrip(QListWidget):
    """One row a page; hidden where there is only one, or no room."""

    chosen = Signal(int)
    scrolled = Signal()
    """Other pages are in sight."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes: Sequence[Size] = ()
        self._drawn: set[int] = set()
        self._is_allowed = True
        self._theme = context.theme
        self.setAccessibleName(tr("Pages"))
        self.setFixedWidth(_WIDTH_PX)
        self.setIconSize(_PICTURE_PX)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._center()
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setFlow(QListWidget.Flow.TopToBottom)
        self.setWrapping(False)
        self.setMovement(QListWidget.Movement.Static)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(context.theme.small_font())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.itemClicked.connect(self._clicked)
        self.verticalScrollBar().valueChanged.connect(self.scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._center)
        context.theme.changed.connect(self._draw_again)
        self.hide()

    def show_pages(self, sizes: Sequence[Size]) -> None:
        """List the pages of another document, without pictures yet."""
        self._sizes, self._drawn = sizes, set()
        self.clear()
        self._show()
        if len(sizes) > 1:
            blank = QPixmap(_PICTURE_PX * _FINEST_SCALE)
            blank.fill(Qt.GlobalColor.white)
            icon = _icon(blank, self._theme)
            for page in range(1, len(sizes) + 1):
                item = QListWidgetItem(icon, str(page))
                item.setSizeHint(QSize(_ITEM_PX, _PICTURE_PX.height() + 24))
                self.addItem(item)

    def allow(self, *, allowed: bool) -> None:
        """Take the strip's room, or leave it to the page."""
        self._is_allowed = allowed
        self._show()

    def show_current(self, number: int) -> None:
        """Select a page."""
        self.setCurrentRow(number - 1)

    async def draw(self, pages: PageStore, path: Path) -> None:
        """Draw the pages in sight, one after the other."""
        sizes = self._sizes
        for number in self._in_sight():
            if number in self._drawn or self._sizes is not sizes:
                continue
            scale = _FINEST_SCALE * _PICTURE_PX.width() / max(sizes[number - 1][0], 1)
            image = await pages.image(path, number, scale)
            if self._sizes is sizes:
                self._drawn.add(number)
                self.item(number - 1).setIcon(_icon(pixmap_of(image), self._theme))

    def _in_sight(self) -> range:
        if self.isHidden():
            return range(0)
        step = max(self.visualItemRect(self.item(0)).height(), 1) if self.count() else 1
        first = self.verticalScrollBar().value() // step
        return range(first + 1, min(first + self.height() // step + 2, self.count()) + 1)

    def _center(self) -> None:
        """Put the pages in the middle; beside a bar they take all the room that it leaves."""
        has_bar = self.verticalScrollBar().maximum() > 0
        margin_px = 0 if has_bar else (_WIDTH_PX - _ITEM_PX) // 2
        self.setViewportMargins(margin_px, 0, 0, 0)

    def _draw_again(self) -> None:
        """The edges have other colours in high contrast."""
        self._drawn.clear()
        self.scrolled.emit()

    def _show(self) -> None:
        self.setVisible(self._is_allowed and len(self._sizes) > 1)

    def _clicked(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self.row(item) + 1)


def _icon(picture: QPixmap, theme: Theme) -> QIcon:
    """Return the picture with an edge, for paper is as white as the list is.

    The one that is chosen has it too: styles tint it, and the page shown was the dimmest.
    """
    icon = QIcon(_edged(picture, theme.paper_color(Token.FIELD_LINE), _EDGE_PX))
    chosen = _edged(picture, theme.paper_color(Token.ACCENT), _CURRENT_EDGE_PX)
    icon.addPixmap(chosen, QIcon.Mode.Selected)
    return icon


def _edged(picture: QPixmap, color: QColor, width_px: int) -> QPixmap:
    result = QPixmap(picture)
    width = width_px * max(picture.width() / _PICTURE_PX.width(), 1.0)
    pen = QPen(color, width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter = QPainter(result)
    painter.setPen(pen)
    half = width / 2
    painter.drawRect(QRectF(result.rect()).adjusted(half, half, -half, -half))
    painter.end()
    return result
