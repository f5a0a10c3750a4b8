"""What stands on a page: its picture or words, the places of its values, what was searched for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF, QTransform
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsPixmapItem,
    QGraphicsPolygonItem,
    QGraphicsRectItem,
    QGraphicsScene,
)

from extend_desktop.domain.page_geometry import Area, PageWord, Point, Size
from extend_desktop.domain.sheet_grid import SheetGrid
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.theme import Token
from extend_desktop.ui.views.review.pixmaps import pixmap_of
from extend_desktop.ui.views.review.words_item import WordsItem
from extend_desktop.values import dataclass

if TYPE_CHECKING:
    from extend_desktop.services.ports.review import PageImage

_PAPER = QColor(Qt.GlobalColor.white)
"""Of the document, whatever the scheme of the window."""
_MARGIN = 10.0
_PAPER_Z, _CONTENT_Z, _HIT_Z, _BOX_Z, _CURRENT_Z = range(-2, 3)
_HALO_PX, _CURRENT_PX = 6.0, 2.6


@dataclass(frozen=True, slots=True)
class PageBox:
    """The outline of a value on the page, in the unit of the page's size."""

    key: int
    outline: tuple[Point, ...]
    is_doubtful: bool
    title: str


@dataclass(frozen=True, slots=True)
class Snippet:
    """A picture of a part of a page.

    Attributes:
        area: that part, in the unit of the page's size.
        full_size_px: screen pixels a unit at 100 %.
    """

    picture: QPixmap
    area: QRectF
    full_size_px: float


class PageScene(QGraphicsScene):
    """One page at a time, in the unit of its size."""

    awaited = Signal()
    """A page has begun whose picture or words are still to come."""
    settled = Signal()
    """They are there, or there is no page."""

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self._size: Size = (0.0, 0.0)
        self._content: QGraphicsItem | None = None
        self._boxes: dict[int, list[QGraphicsPolygonItem]] = {}
        self._halos: list[QGraphicsPolygonItem] = []
        self._shown: tuple[PageBox, ...] = ()
        self._hits: list[QGraphicsRectItem] = []
        self._current: int | None = None
        self._has_boxes = True
        context.theme.changed.connect(self._paint_boxes)

    @property
    def size(self) -> Size:
        """Width and height of the page."""
        return self._size

    @property
    def has_content(self) -> bool:
        """Whether the picture or the words of the page are there."""
        return self._content is not None

    @property
    def shows_boxes(self) -> bool:
        """Whether the places of values are shown."""
        return self._has_boxes

    def show_page(self, size: Size, boxes: Sequence[PageBox]) -> None:
        """Begin a page: white paper of this size with the places of its values."""
        self.forget_page()
        self._size = size
        paper = self.addRect(QRectF(0, 0, *size), QPen(Qt.PenStyle.NoPen), _PAPER)
        paper.setZValue(_PAPER_Z)
        self.setSceneRect(QRectF(0, 0, *size).adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN))
        self.show_places(boxes)
        self.awaited.emit()

    def show_places(self, boxes: Sequence[PageBox]) -> None:
        """Show these places of values instead of those before."""
        for items in self._boxes.values():
            for item in items:
                self.removeItem(item)
        self._boxes, self._shown = {}, tuple(boxes)
        for box in boxes:
            item = QGraphicsPolygonItem(QPolygonF([QPointF(x, y) for x, y in _closed(box.outline)]))
            item.setData(0, box.key)
            self.addItem(item)
            self._boxes.setdefault(box.key, []).append(item)
        self._paint_boxes()

    def show_image(self, image: PageImage) -> None:
        """Put the drawn page on the paper."""
        picture = QGraphicsPixmapItem(pixmap_of(image))
        picture.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        picture.setTransform(
            QTransform.fromScale(self._size[0] / image.width_px, self._size[1] / image.height_px)
        )
        self._put(picture)

    def show_words(self, words: Sequence[PageWord], grid: SheetGrid | None) -> None:
        """Write the words of a text or a sheet on the paper, each into its place."""
        self._put(WordsItem(self._size, words, grid))

    def show_hits(self, areas: Sequence[Area], current: Sequence[Area]) -> None:
        """Mark what was searched for, and of that what is looked at."""
        for hit in self._hits:
            self.removeItem(hit)
        self._hits = [self._hit(area, is_current=area in current) for area in areas]

    def grab(self, area: QRectF, scale: float) -> QPixmap:
        """Return a picture of a part of the page as it is, without the places of values."""
        picture = QPixmap(max(round(area.width() * scale), 1), max(round(area.height() * scale), 1))
        picture.fill(_PAPER)
        hidden = [item for items in self._boxes.values() for item in items]
        for item in (*hidden, *self._halos, *self._hits):
            item.setVisible(False)
        painter = QPainter(picture)
        self.render(painter, source=area)
        painter.end()
        for hit in self._hits:
            hit.setVisible(True)
        self._paint_boxes()
        return picture

    def forget_page(self) -> None:
        """Show no page."""
        self._boxes, self._shown, self._current = {}, (), None
        self._halos, self._hits, self._content = [], [], None
        self.clear()
        self.settled.emit()

    def show_current(self, key: int | None) -> QGraphicsItem | None:
        """Mark the places of one value and return the first."""
        self._current = key
        self._paint_boxes()
        return next(iter(self._boxes.get(-1 if key is None else key, ())), None)

    def show_boxes(self, shown: bool) -> None:  # noqa: FBT001 - a slot of a checkable button
        """Show or hide the places of values; the current one stays."""
        self._has_boxes = shown
        self._paint_boxes()

    def key_of(self, items: Sequence[QGraphicsItem]) -> int | None:
        """Return the value that is meant by a click on items: of one within another, the inner."""
        keys = [item.data(0) for item in items if item.data(0) is not None]
        return min(keys, key=self._extent) if keys else None

    def _extent(self, key: int) -> float:
        box = self._boxes[key][0].boundingRect()
        return box.width() * box.height()

    def _put(self, content: QGraphicsItem) -> None:
        if self._content is not None:
            self.removeItem(self._content)
        self._content = content
        content.setZValue(_CONTENT_Z)
        self.addItem(content)
        self._paint_boxes()
        self.settled.emit()

    def _hit(self, area: Area, *, is_current: bool) -> QGraphicsRectItem:
        left, top, right, bottom = area
        ground = QColor(self._theme.paper_color(Token.OK))
        ground.setAlphaF(0.5 if is_current else 0.24)
        line = QPen(self._theme.paper_color(Token.OK) if is_current else Qt.GlobalColor.transparent)
        line.setCosmetic(True)
        hit = self.addRect(QRectF(left, top, right - left, bottom - top), line, ground)
        hit.setZValue(_HIT_Z)
        return hit

    def _paint_boxes(self) -> None:
        for halo in self._halos:
            self.removeItem(halo)
        # On white paper the places of values would frame nothing.
        is_there = self.has_content
        for box in self._shown:
            is_current = box.key == self._current
            for item in self._boxes[box.key]:
                item.setVisible(is_there and (self._has_boxes or is_current))
                item.setZValue(_CURRENT_Z if is_current else _BOX_Z)
                item.setToolTip(box.title)
                self._paint_box(item, box, is_current=is_current)
        current = self._boxes.get(-1 if self._current is None else self._current, ())
        self._halos = [self._halo(item) for item in current if is_there]

    def _paint_box(self, item: QGraphicsPolygonItem, box: PageBox, *, is_current: bool) -> None:
        line = self._theme.paper_color(Token.WARNING if box.is_doubtful else Token.ACCENT)
        ground = QColor(line)
        ground.setAlphaF(0.24 if box.is_doubtful else 0.1)
        accent = self._theme.paper_color(Token.ACCENT)
        item.setPen(_pen(accent, _CURRENT_PX) if is_current else _pen(line, 1.0))
        item.setBrush(ground)

    def _halo(self, around: QGraphicsPolygonItem) -> QGraphicsPolygonItem:
        colour = QColor(self._theme.paper_color(Token.ACCENT))
        colour.setAlphaF(0.25)
        halo = self.addPolygon(around.polygon(), _pen(colour, _HALO_PX))
        halo.setZValue(_BOX_Z)
        return halo


def _pen(colour: QColor, width_px: float) -> QPen:
    pen = QPen(colour)
    pen.setWidthF(width_px)
    pen.setCosmetic(True)
    return pen


def _closed(outline: tuple[Point, ...]) -> tuple[Point, ...]:
    """Return a shape: two corners stand for the rectangle between them."""
    if len(outline) != 2:
        return outline
    (left, top), (right, bottom) = outline[0], outline[1]
    return ((left, top), (right, top), (right, bottom), (left, bottom))
