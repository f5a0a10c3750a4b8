"""Paints the words of a text or the cells of a sheet, only those that are to be seen."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from extend_desktop.domain.page_geometry import PageWord, Size
from extend_desktop.domain.sheet_grid import SheetGrid, column_name
from extend_desktop.ui.theme.tokens import LIGHT, Token

_INK, _FAINT_INK = QColor(Qt.GlobalColor.black), QColor(LIGHT[Token.MUTED])
_RULE, _HEAD_GROUND = QColor(LIGHT[Token.FIELD_LINE]), QColor(LIGHT[Token.CONTROL])
"""On white paper, whatever the scheme of the window."""
_ADVANCE_SHARE = 0.6
"""Of a fixed-pitch font's size, what a character takes across."""


class WordsItem(QGraphicsItem):
    """A page of words, each fitted into its place; of a sheet with its grid, letters and numbers."""

    def __init__(self, size: Size, words: Sequence[PageWord], grid: SheetGrid | None) -> None:
        super().__init__()
        self._size = size
        self._words = sorted(words, key=_top_of)
        self._tops = [word.top for word in self._words]
        self._highest = max((word.bottom - word.top for word in words), default=0.0)
        self._grid = grid
        # Otherwise Qt asks to paint all of a long sheet.
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    @override
    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, *self._size)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        exposed = QRectF(option.exposedRect)
        if self._grid is not None:
            _paint_grid(painter, self._grid, exposed)
        painter.setPen(_INK)
        for word in self._within(exposed):
            _paint_word(painter, word)

    def _within(self, area: QRectF) -> Iterator[PageWord]:
        first = bisect_left(self._tops, area.top() - self._highest)
        last = bisect_right(self._tops, area.bottom())
        for word in self._words[first:last]:
            if word.right >= area.left() and word.left <= area.right():
                yield word


def _paint_word(painter: QPainter, word: PageWord) -> None:
    """Write a word as wide as its place."""
    font = _fixed_font((word.right - word.left) / max(len(word.text), 1) / _ADVANCE_SHARE)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    width = metrics.horizontalAdvance(word.text)
    baseline = (word.top + word.bottom + metrics.ascent() - metrics.descent()) / 2
    painter.save()
    painter.translate(word.left, baseline)
    if width > 0:
        painter.scale((word.right - word.left) / width, 1.0)
    painter.drawText(QPointF(0, 0), word.text)
    painter.restore()


def _paint_grid(painter: QPainter, grid: SheetGrid, exposed: QRectF) -> None:
    """Draw the lines in sight, with the letters of columns and the numbers of rows beside them."""
    left, top, right, bottom = grid.edges[0], grid.top, grid.edges[-1], grid.bottom
    painter.fillRect(QRectF(0, 0, right, top), _HEAD_GROUND)
    painter.fillRect(QRectF(0, top, left, bottom - top), _HEAD_GROUND)
    pen = QPen(_RULE)
    pen.setCosmetic(True)
    painter.setFont(_fixed_font(grid.row_height * 0.6))
    middle = Qt.AlignmentFlag.AlignCenter
    for column, (start, end) in enumerate(zip(grid.edges, grid.edges[1:], strict=False)):
        painter.setPen(pen)
        painter.drawLine(QPointF(end, 0), QPointF(end, bottom))
        painter.setPen(_FAINT_INK)
        painter.drawText(QRectF(start, 0, end - start, top), middle, column_name(column))
    for row in grid.rows_between(exposed.top(), exposed.bottom()):
        y = top + row * grid.row_height
        painter.setPen(pen)
        painter.drawLine(QPointF(0, y), QPointF(right, y))
        painter.setPen(_FAINT_INK)
        painter.drawText(QRectF(0, y, left, grid.row_height), middle, str(row + 1))
    painter.setPen(pen)
    painter.drawLine(QPointF(left, 0), QPointF(left, bottom))


def _fixed_font(size: float) -> QFont:
    """Return a fixed-pitch font whose size is in the unit of the page."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(max(round(size), 1))
    return font


def _top_of(word: PageWord) -> float:
    return word.top
