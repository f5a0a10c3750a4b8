"""The place of the current value, enlarged, so that most are checked without looking away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from extend_desktop.domain.page_geometry import Point
from extend_desktop.domain.review import ReviewField
from extend_desktop.presentation.review import (
    CUT_OUT_NAME,
    DRAWING,
    NO_CITATION,
    NO_PAGE,
    doubt_text,
    insights_text,
    measure_source_text,
    remark_text,
    where_text,
)
from extend_desktop.presentation.text import plain
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.theme import Token
from extend_desktop.ui.views.review.page_scene import Snippet
from extend_desktop.ui.widgets import PlainLabel, set_plain_tooltip
from extend_desktop.ui.widgets.boxes import STRETCH, column_box, row_box, wide

PERCENT = 250
_HEIGHT_PX = 74
_WORDS_PX = 112
_FRAME_PX, _RADIUS_PX = 3, 5
_GROWTH = 0.25
"""Of a citation's height, left free around it where it is too large to be shown at full size."""
_LEFT_SHARE = 0.62
"""Where the middle of a place stands: labels are mostly left of their values."""


class CutOut(QWidget):
    """A strip of the page around a citation, with its name, page, confidence and remark."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field: ReviewField | None = None
        self._has_page = False
        self.strip = _Strip(context)
        self.name = PlainLabel()
        font = self.name.font()
        font.setBold(True)
        self.name.setFont(font)
        self.where = PlainLabel(role="muted")
        self.sure = PlainLabel()
        self.remark = PlainLabel(role="muted")
        self.remark.setFont(context.theme.small_font())
        words = QWidget()
        words.setFixedWidth(_WORDS_PX)
        column_box(words, self.name, self.where, self.sure, STRETCH, spacing_px=2)
        row = row_box(None, wide(self.strip), words, spacing_px=10)
        self.strip.setFixedHeight(_HEIGHT_PX)
        column_box(self, row, self.remark, spacing_px=4)

    def show_field(self, field: ReviewField | None) -> None:
        """Say what is known of a value; its picture comes by `show_snippet`."""
        self._field = field
        self._say_where()
        column = field.column if field else None
        # In full it is in the head of the tab of its array.
        self.name.setText(plain(column.own_title or column.title) if column else "")
        set_plain_tooltip(self.name, plain(column.title) if column else "")
        self.sure.setText(doubt_text(field) if field and field.measure else "")
        set_plain_tooltip(self.sure, measure_source_text(field.measure) if field else "")
        self.sure.set_role("warning" if field and field.is_doubtful else "muted")
        self.remark.setText(remark_text(field) if field else "")
        set_plain_tooltip(self.remark, insights_text(field) if field else "")

    def follow_page(self, has_page: bool) -> None:  # noqa: FBT001 - connected to a signal
        """Know whether there is a page to cut a place out of."""
        self._has_page = has_page
        self._say_where()

    def _say_where(self) -> None:
        """Name the page of the place; how large it is drawn here means nothing without a picture."""
        field = self._field
        self.where.setVisible(field is not None and bool(field.citations))
        if field is None or not field.citations:
            self.where.setText("")
            self.strip.show_words(tr(NO_CITATION) if field else "")
            return
        self.where.setText(where_text(field, PERCENT if self._has_page else None))
        self.strip.show_words("" if self._has_page else tr(NO_PAGE))

    def show_drawing(self) -> None:
        """Say that the page is still being drawn."""
        self.strip.show_words(tr(DRAWING))

    def show_snippet(self, snippet: Snippet, outline: Sequence[Point], turn: int) -> None:
        """Cut the value's place out of a picture of its page, turned by so many quarters."""
        self.strip.show_place(snippet, outline, turn)


class _Strip(QWidget):
    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._theme = context.theme
        self._snippet: Snippet | None = None
        self._outline = QPolygonF()
        self._turn = 0
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr(CUT_OUT_NAME))

    @property
    def has_picture(self) -> bool:
        """Whether a part of a page is shown."""
        return self._snippet is not None

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, 40)

    @property
    def words(self) -> str:
        """What is said in place of a picture."""
        return self._words if self._snippet is None else ""

    def show_words(self, words: str) -> None:
        """Show words in place of a picture."""
        self._snippet, self._words = None, words
        self.update()

    def show_place(self, snippet: Snippet, outline: Sequence[Point], turn: int) -> None:
        """Show a place of a page."""
        self._snippet, self._turn = snippet, turn
        self._outline = QPolygonF([QPointF(x, y) for x, y in outline])
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        if self._snippet is not None:
            self._paint_place(painter, self._snippet)
        elif self._words:
            painter.setPen(self._theme.color(Token.MUTED))
            room = self.rect().adjusted(8, 4, -8, -4)
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(room, flags, self._words)
        painter.setPen(self._theme.color(Token.FIELD_LINE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS_PX, _RADIUS_PX
        )
        painter.end()

    def _paint_place(self, painter: QPainter, snippet: Snippet) -> None:
        place = QTransform().rotate(90 * self._turn).map(self._outline).boundingRect()
        unit_px = self._unit_px(place, snippet.full_size_px)
        painter.save()
        within = QPainterPath()
        within.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS_PX, _RADIUS_PX)
        painter.setClipPath(within)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.translate(self._middle(place, unit_px))
        painter.scale(unit_px, unit_px)
        painter.translate(-place.center())
        painter.rotate(90 * self._turn)
        painter.drawPixmap(snippet.area, snippet.picture, QRectF(snippet.picture.rect()))
        painter.setPen(self._frame_pen())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolygon(self._outline)
        painter.restore()

    def _middle(self, place: QRectF, unit_px: float) -> QPointF:
        """Return where the middle of the place stands, its right end always in sight."""
        most_px = self.width() - place.width() * unit_px / 2 - 4 * _FRAME_PX
        least_px = place.width() * unit_px / 2 + 2 * _FRAME_PX
        x = max(min(self.width() * _LEFT_SHARE, most_px), least_px)
        return QPointF(x, self.height() / 2)

    def _frame_pen(self) -> QPen:
        pen = QPen(self._theme.paper_color(Token.ACCENT), 2)
        pen.setCosmetic(True)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return pen

    def _unit_px(self, place: QRectF, full_size_px: float) -> float:
        """Return pixels a unit: at 250 %, or less where the place would not go in."""
        wide = (self.width() - 4 * _FRAME_PX) / max(place.width(), 1.0)
        high = self.height() / max(place.height() * (1 + _GROWTH), 1.0)
        return min(full_size_px * PERCENT / 100, wide, high)
