"""One page in a size of the operator's choice; a click on a place picks its value."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QGraphicsView, QWidget
from typing_extensions import override

from extend_desktop.domain.page_geometry import Area, Size
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.theme import Token
from extend_desktop.ui.views.review.drawing_note import DrawingNote
from extend_desktop.ui.views.review.page_scene import PageBox, PageScene

_MARGIN = 10.0
_STEP = 1.25
_LEAST_SHARE, _MOST_SHARE = 0.05, 12.0
_DRAG_PX = 4
_AROUND_PX = 60
_SCREEN_DPI = 96.0
_UNSEEN = QSize(400, 400)


class ZoomMode(StrEnum):
    """How large the page is shown."""

    WIDTH = "width"
    PAGE = "page"
    FREE = "free"


class PageView(QGraphicsView):
    """Shows the scene of a page, turned by quarters.

    Attributes:
        page: what stands on the page.
        mode: how large it is shown.
        note: says that the page is being drawn.
    """

    picked = Signal(int)
    """The key of the value whose place was clicked."""
    zoomed = Signal()
    turned = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self._turn = 0
        self._share = 1.0
        self._full_size = _SCREEN_DPI / 72
        self._pressed_at = QPoint()
        self.mode = ZoomMode.WIDTH
        self.page = PageScene(context, self)
        self.setScene(self.page)
        self.note = DrawingNote(self, self.page)
        # What is dropped on the page is the window's, as everywhere.
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setAccessibleName(tr("Page"))
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
    def share(self) -> float:
        """How large the page is shown; 1 is 100 %, the size of its paper."""
        return self.scale_px / self._full_size

    @property
    def full_size_px(self) -> float:
        """Screen pixels a unit of the page at 100 %."""
        return self._full_size

    @property
    def scale_px(self) -> float:
        """Screen pixels a unit of the page, as it is shown."""
        return self.fitting_scale(self.page.size)

    @property
    def quarter_turns(self) -> int:
        """By how many quarters the page is turned clockwise, 0 to 3."""
        return self._turn

    def fitting_scale(self, size: Size) -> float:
        """Return the pixels a unit at which a page of this size is shown in the mode that is on."""
        if self.mode is ZoomMode.FREE or min(size) <= 0:
            return self._share * self._full_size
        width, height = size if self._turn % 2 == 0 else (size[1], size[0])
        room = self.maximumViewportSize()
        if not self.isVisible():
            # Not laid out yet where the values cover it; the place of a value is cut out all the same.
            room = room.expandedTo(_UNSEEN)
        bar_px = self.verticalScrollBar().sizeHint().width()
        wide = max(room.width() - bar_px - 2, 1) / (width + 2 * _MARGIN)
        high = max(room.height() - 2, 1) / (height + 2 * _MARGIN)
        scale = wide if self.mode is ZoomMode.WIDTH else min(wide, high)
        return _bounded(scale / self._full_size) * self._full_size

    def show_page(self, size: Size, units_per_inch: float, boxes: Sequence[PageBox]) -> None:
        """Begin a page of this size."""
        self._full_size = _SCREEN_DPI / units_per_inch
        self.page.show_page(size, boxes)
        self._fit()
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.setValue(bar.minimum())

    def show_current(self, key: int | None) -> None:
        """Mark the places of one value, and scroll to the first."""
        item = self.page.show_current(key)
        if item is not None:
            self.ensureVisible(item, _AROUND_PX, _AROUND_PX)

    def show_hits(self, areas: Sequence[Area], current: Sequence[Area]) -> None:
        """Mark what was searched for, and scroll to what is looked at."""
        self.page.show_hits(areas, current)
        for left, top, right, bottom in current[:1]:
            self.ensureVisible(
                QRectF(left, top, right - left, bottom - top), _AROUND_PX, _AROUND_PX
            )

    def use_mode(self, mode: ZoomMode, share: float | None = None) -> None:
        """Fit the page, or show it at a share of its full size."""
        self.mode = mode
        if share is not None:
            self._share = _bounded(share)
        self._fit()
        self.zoomed.emit()

    def zoom_in(self) -> None:
        """Show the page a step larger."""
        self.use_mode(ZoomMode.FREE, self.share * _STEP)

    def zoom_out(self) -> None:
        """Show the page a step smaller."""
        self.use_mode(ZoomMode.FREE, self.share / _STEP)

    def turn(self, quarters: int) -> None:
        """Turn the page by so many quarters clockwise from how it lies in the file."""
        self._turn = quarters % 4
        self._fit()

    def turn_further(self) -> None:
        """Turn the page clockwise by a quarter."""
        self.turn(self._turn + 1)
        self.zoomed.emit()
        self.turned.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.mode is not ZoomMode.FREE and self.page.size[0]:
            before, top = self.transform(), self.mapToScene(0, 0)
            self._fit()
            if before != self.transform():
                self._keep_at_top(top)
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
            key = self.page.key_of(self.items(at))
            if key is not None:
                self.picked.emit(key)

    def _fit(self) -> None:
        # A page that fits has nothing beside it, but Qt's rounding might say so.
        policies = Qt.ScrollBarPolicy
        is_free = self.mode is ZoomMode.FREE
        self.setHorizontalScrollBarPolicy(
            policies.ScrollBarAsNeeded if is_free else policies.ScrollBarAlwaysOff
        )
        scale = self.scale_px
        self.setTransform(QTransform().rotate(90 * self._turn).scale(scale, scale))

    def _keep_at_top(self, place: QPointF) -> None:
        moved_px = self.mapFromScene(place)
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved_px.y())
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + moved_px.x())

    def _paint_ground(self) -> None:
        # Darker than the pane in both schemes, so that the paper stands out.
        ground = Token.WINDOW if self._theme.dark else Token.CONTROL
        self.setBackgroundBrush(self._theme.color(ground))


def _bounded(share: float) -> float:
    return min(max(share, _LEAST_SHARE), _MOST_SHARE)
