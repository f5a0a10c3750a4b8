"""The place of the current value, enlarged, so that most are checked without looking away."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from extend_desktop.domain.page_geometry import Size
from extend_desktop.domain.review import ReviewField
from extend_desktop.presentation.review import (
    CUT_OUT_NAME,
    NO_CITATION,
    doubt_text,
    measure_source_text,
    where_text,
)
from extend_desktop.presentation.text import plain
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.theme import Token
from extend_desktop.ui.widgets import PlainLabel, set_plain_tooltip

PERCENT = 250
_HEIGHT_PX = 74
_UNIT_PX = PERCENT / 100 * 96 / 72
_WORDS_PX = 112
_FRAME_PX = 3
_GROWTH = 0.25
"""Of a citation's height, left free around it where it is too large to be shown at full size."""


class CutOut(QWidget):
    """A strip of the page around a citation, with its name, page and confidence."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip = _Strip(context)
        self.name = PlainLabel()
        font = self.name.font()
        font.setBold(True)
        self.name.setFont(font)
        self.where = PlainLabel(role="muted")
        self.sure = PlainLabel()
        words = QWidget()
        words.setFixedWidth(_WORDS_PX)
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for label in (self.name, self.where, self.sure):
            column.addWidget(label)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.strip, 1)
        row.addWidget(words)
        self.setFixedHeight(_HEIGHT_PX)

    def show_field(self, field: ReviewField | None) -> None:
        """Say what is known of a value; its picture comes by `show_page`."""
        self.strip.show_place(None, None, ())
        self.name.setText(plain(field.column.title) if field else "")
        cited = field is not None and bool(field.citations)
        self.where.setText(where_text(field, PERCENT) if field and cited else "")
        self.strip.words = "" if field is None or cited else NO_CITATION
        self.sure.setText(doubt_text(field) if field and field.measure else "")
        set_plain_tooltip(self.sure, measure_source_text(field.measure) if field else "")
        self.sure.set_role("warning" if field and field.is_doubtful else "muted")

    def show_page(self, picture: QPixmap, size: Size, field: ReviewField) -> None:
        """Cut the value's place out of its page, which has this size in its own unit."""
        if field.citations and field.citations[0].outline:
            self.strip.show_place(picture, size, field.citations[0].on_page(size))


class _Strip(QWidget):
    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._theme = context.theme
        self._picture: QPixmap | None = None
        self._size: Size = (1.0, 1.0)
        self._place = QRectF()
        self.words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(CUT_OUT_NAME)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, 40)

    def show_place(
        self, picture: QPixmap | None, size: Size | None, outline: tuple[tuple[float, float], ...]
    ) -> None:
        """Show a place of a page; None shows words instead."""
        self._picture, self._size = picture, size or (1.0, 1.0)
        if outline:
            xs, ys = [x for x, _ in outline], [y for _, y in outline]
            self._place = QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(self._theme.color(Token.FIELD_LINE))
        if self._picture is not None:
            self._paint_place(painter, self._picture)
        elif self.words:
            painter.setPen(self._theme.color(Token.MUTED))
            room = self.rect().adjusted(8, 4, -8, -4)
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(room, flags, self.words)
        painter.setPen(self._theme.color(Token.FIELD_LINE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, 5, 5)
        painter.end()

    def _paint_place(self, painter: QPainter, picture: QPixmap) -> None:
        unit_px = self._unit_px()
        view = QRectF(0, 0, self.width() / unit_px, self.height() / unit_px)
        view.moveCenter(self._place.center())
        across, down = picture.width() / self._size[0], picture.height() / self._size[1]
        source = QRectF(
            view.left() * across, view.top() * down, view.width() * across, view.height() * down
        )
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.drawPixmap(QRectF(self.rect()), picture, source)
        shown = self._place.translated(-view.topLeft())
        box = QRectF(
            shown.left() * unit_px - _FRAME_PX,
            shown.top() * unit_px - _FRAME_PX,
            shown.width() * unit_px + 2 * _FRAME_PX,
            shown.height() * unit_px + 2 * _FRAME_PX,
        )
        painter.setPen(QPen(self._theme.color(Token.ACCENT), 2))
        painter.drawRoundedRect(box, 3, 3)

    def _unit_px(self) -> float:
        """Return pixels a unit: at 250 %, or less where the place would not go in."""
        wide = (self.width() - 4 * _FRAME_PX) / max(self._place.width(), 1.0)
        high = self.height() / max(self._place.height() * (1 + _GROWTH), 1.0)
        return min(_UNIT_PX, wide, high)
