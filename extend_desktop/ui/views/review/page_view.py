"""One page with the places of its values; a click on a place picks the value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QImage,
    QMouseEvent,
    QPainter,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QGraphicsPixmapItem,
    QGraphicsPolygonItem,
    QGraphicsScene,
    QGraphicsView,
    QWidget,
)
from typing_extensions import override

from extend_desktop.domain.page_geometry import Point, Size
from extend_desktop.services.ports.review import PageImage, PageWord
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.theme import Token

_PAPER, _INK = QColor(Qt.GlobalColor.white), QColor(Qt.GlobalColor.black)
"""Of the document, whatever the scheme of the window."""
_MARGIN = 10.0
_STEP = 1.25
_LEAST_ZOOM, _MOST_ZOOM = 0.05, 12.0
_DRAG_PX = 4


class ZoomMode(StrEnum):
    """How large the page is shown."""

    WIDTH = "width"
    PAGE = "page"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class PageBox:
    """The outline of a value on the page, in the unit of the page's size."""

    key: int
    outline: tuple[Point, ...]
    is_doubtful: bool
    title: str


class PageView(QGraphicsView):
    """Shows a page in the unit of its size, one scene at a time."""

    picked = Signal(int)
    """The key of the value whose place was clicked."""
    zoomed = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self._size: Size = (0.0, 0.0)
        self._boxes: dict[int, list[QGraphicsPolygonItem]] = {}
        self._shown: tuple[PageBox, ...] = ()
        self._current: int | None = None
        self._turn = 0
        self._zoom = 1.0
        self._pressed_at = QPoint()
        self._picture = QGraphicsPixmapItem()
        self._has_boxes = True
        self.mode = ZoomMode.WIDTH
        self.setScene(QGraphicsScene(self))
        # What is dropped on the page is the window's, as everywhere.
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setAccessibleName("Page")
        self.setObjectName("documentPage")
        self.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        context.theme.changed.connect(self._paint_ground)
        self._paint_ground()

    @property
    def zoom(self) -> float:
        """Screen pixels a unit of the page."""
        return self._zoom

    @property
    def shows_boxes(self) -> bool:
        """Whether the places of values are shown."""
        return self._has_boxes

    def fitting_zoom(self, size: Size) -> float:
        """Return the zoom at which a page of this size is shown in the mode that is on."""
        if self.mode is ZoomMode.FREE or min(size) <= 0:
            return self._zoom
        width, height = size if self._turn % 2 == 0 else (size[1], size[0])
        room = self.maximumViewportSize()
        bar_px = self.verticalScrollBar().sizeHint().width()
        wide = max(room.width() - bar_px - 2, 1) / (width + 2 * _MARGIN)
        high = max(room.height() - 2, 1) / (height + 2 * _MARGIN)
        return _bounded(wide if self.mode is ZoomMode.WIDTH else min(wide, high))

    def show_page(self, size: Size, boxes: Sequence[PageBox]) -> None:
        """Begin a page: white paper of this size with the places of its values."""
        self.clear()
        self._size = size
        scene = self.scene()
        paper = scene.addRect(QRectF(0, 0, *size), QPen(Qt.PenStyle.NoPen), _PAPER)
        paper.setZValue(-2)
        scene.setSceneRect(QRectF(0, 0, *size).adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN))
        self._shown = tuple(boxes)
        for box in boxes:
            item = QGraphicsPolygonItem(QPolygonF([QPointF(x, y) for x, y in _closed(box.outline)]))
            item.setData(0, box.key)
            scene.addItem(item)
            self._boxes.setdefault(box.key, []).append(item)
        self._fit()
        self._paint_boxes()

    def show_image(self, image: PageImage) -> None:
        """Put the drawn page on the paper."""
        if self._picture in self.scene().items():
            self.scene().removeItem(self._picture)
        self._picture = QGraphicsPixmapItem(pixmap_of(image))
        self._picture.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._picture.setZValue(-1)
        self._picture.setTransform(
            QTransform.fromScale(self._size[0] / image.width_px, self._size[1] / image.height_px)
        )
        self.scene().addItem(self._picture)

    def show_words(self, words: Sequence[PageWord]) -> None:
        """Write the words of a text on the paper, each into its place."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        for word in words:
            item = self.scene().addSimpleText(word.text, _fitted(font, word))
            item.setBrush(_INK)
            item.setPos(word.left, word.top)
            item.setZValue(-1)

    def grab_page(self, scale: float) -> QPixmap:
        """Return a picture of the page as it is, without the places of values."""
        picture = QPixmap(round(self._size[0] * scale), round(self._size[1] * scale))
        picture.fill(_PAPER)
        boxes = [item for items in self._boxes.values() for item in items]
        for item in boxes:
            item.setVisible(False)
        painter = QPainter(picture)
        self.scene().render(painter, source=QRectF(0, 0, *self._size))
        painter.end()
        self._paint_boxes()
        return picture

    def clear(self) -> None:
        """Show no page."""
        self._boxes, self._shown, self._current = {}, (), None
        self._picture = QGraphicsPixmapItem()
        self.scene().clear()

    def show_current(self, key: int | None) -> None:
        """Mark the places of one value, and scroll to the first."""
        self._current = key
        self._paint_boxes()
        for item in self._boxes.get(-1 if key is None else key, ())[:1]:
            self.ensureVisible(item, 60, 60)

    def show_boxes(self, shown: bool) -> None:  # noqa: FBT001 - a slot of a checkable button
        """Show or hide the places of values; the current one stays."""
        self._has_boxes = shown
        self._paint_boxes()

    def use_mode(self, mode: ZoomMode, zoom: float | None = None) -> None:
        """Fit the page, or show it at a zoom of its own."""
        self.mode = mode
        if zoom is not None:
            self._zoom = _bounded(zoom)
        self._fit()
        self.zoomed.emit()

    def zoom_in(self) -> None:
        """Show the page a step larger."""
        self.use_mode(ZoomMode.FREE, self._zoom * _STEP)

    def zoom_out(self) -> None:
        """Show the page a step smaller."""
        self.use_mode(ZoomMode.FREE, self._zoom / _STEP)

    def turn(self) -> None:
        """Turn the page clockwise by a quarter."""
        self._turn = (self._turn + 1) % 4
        self.use_mode(self.mode)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.mode is not ZoomMode.FREE and self._size[0]:
            before = self._zoom
            self._fit()
            if before != self._zoom:
                self.zoomed.emit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_in() if event.angleDelta().y() > 0 else self.zoom_out()
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick the value under the pointer, unless the page was dragged."""
        super().mouseReleaseEvent(event)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        at = event.position().toPoint()
        if (at - self._pressed_at).manhattanLength() <= _DRAG_PX:
            keys = [item.data(0) for item in self.items(at) if item.data(0) is not None]
            if keys:
                self.picked.emit(min(keys, key=self._area))

    def _area(self, key: int) -> float:
        """Return how large a value's place is: of two, one within the other, the inner is meant."""
        box = self._boxes[key][0].boundingRect()
        return box.width() * box.height()

    def _fit(self) -> None:
        # A page that fits has nothing beside it, but Qt's rounding might say so.
        policies = Qt.ScrollBarPolicy
        is_free = self.mode is ZoomMode.FREE
        self.setHorizontalScrollBarPolicy(
            policies.ScrollBarAsNeeded if is_free else policies.ScrollBarAlwaysOff
        )
        self._zoom = self.fitting_zoom(self._size)
        self.setTransform(QTransform().rotate(90 * self._turn).scale(self._zoom, self._zoom))

    def _paint_ground(self) -> None:
        # Darker than the pane in both schemes, so that the paper stands out.
        ground = Token.WINDOW if self._theme.dark else Token.CONTROL
        self.setBackgroundBrush(self._theme.color(ground))
        self._paint_boxes()

    def _paint_boxes(self) -> None:
        for box in self._shown:
            is_current = box.key == self._current
            for item in self._boxes[box.key]:
                item.setVisible(self._has_boxes or is_current)
                item.setZValue(1 if is_current else 0)
                item.setToolTip(box.title)
                self._paint_box(item, box, is_current=is_current)

    def _paint_box(self, item: QGraphicsPolygonItem, box: PageBox, *, is_current: bool) -> None:
        # The page is white in both schemes, so the colours are those that show on it.
        line = self._theme.color(Token.WARNING if box.is_doubtful else Token.ACCENT)
        ground = QColor(line)
        ground.setAlphaF(0.24 if box.is_doubtful else 0.1)
        pen = QPen(self._theme.color(Token.ACCENT) if is_current else line)
        pen.setWidthF(2.6 if is_current else 1.0)
        pen.setCosmetic(True)
        item.setPen(pen)
        item.setBrush(ground)


def pixmap_of(image: PageImage) -> QPixmap:
    """Return a drawn page as Qt paints it."""
    stride = image.width_px * 4
    picture = QImage(
        image.rgba, image.width_px, image.height_px, stride, QImage.Format.Format_RGBX8888
    )
    return QPixmap.fromImage(picture)


def _fitted(font: QFont, word: PageWord) -> QFont:
    """Return the font in which a word is as wide as its place."""
    fitted = QFont(font)
    fitted.setPointSizeF(20)
    width = QFontMetricsF(fitted).horizontalAdvance(word.text)
    fitted.setPointSizeF(max(1.0, 20 * (word.right - word.left) / max(width, 1.0)))
    return fitted


def _closed(outline: tuple[Point, ...]) -> tuple[Point, ...]:
    """Return a shape: two corners stand for the rectangle between them."""
    if len(outline) != 2:
        return outline
    (left, top), (right, bottom) = outline[0], outline[1]
    return ((left, top), (right, top), (right, bottom), (left, bottom))


def _bounded(zoom: float) -> float:
    return min(max(zoom, _LEAST_ZOOM), _MOST_ZOOM)
