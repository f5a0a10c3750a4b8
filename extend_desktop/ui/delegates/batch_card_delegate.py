"""Paints a batch as a card of two lines with its bar between them, for a narrow list. For ui."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from typing_extensions import override

from extend_desktop.ui.delegates.cell_delegate import EDGE_PX, RIGHT, CellDelegate
from extend_desktop.ui.delegates.cell_texts import mirrored
from extend_desktop.ui.models.cells import Cell, Role
from extend_desktop.ui.theme import Token
from extend_desktop.ui.widgets.hairline import draw_hairline
from extend_desktop.ui.widgets.stacked_bar import paint as paint_stacked_bar

_PROGRESS, _STATUS, _TIME = 2, 3, 4
"""Columns of the batches' model."""
_BAR_HEIGHT_PX = 6
_LINE_GAP_PX = 5
_BESIDE_PX = 20
"""What a state takes beside its words: the dot before them, and a distance from the time."""
_MARK_PX = 3
"""The bar at the edge of the selected card where one begins to read."""

Index = QModelIndex | QPersistentModelIndex


def card_height_px(line_px: int) -> int:
    """Return the height of a card for a height of the font's line; 65 px with the usual font."""
    return 2 * line_px + _BAR_HEIGHT_PX + 2 * _LINE_GAP_PX + 15


class BatchCardDelegate(CellDelegate):
    """Draws the row of the batches' model in its first column; the others are hidden."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the name, the bar, and below it the state and the time."""
        styled = QStyleOptionViewItem(option)
        self.initStyleOption(styled, index)
        name = styled.text
        painter.save()
        self._paint_ground(painter, styled)
        self._paint_edges(painter, styled)
        area = styled.rect.adjusted(EDGE_PX, 7, -EDGE_PX, -8)
        line_px = styled.fontMetrics.height()
        painter.setFont(_medium(styled.font))
        self._draw(painter, QRect(area.topLeft(), QSize(area.width(), line_px)), name, Token.TEXT)
        painter.setFont(styled.font)
        self._paint_bar(painter, area, line_px, index)
        below = QRect(area.left(), area.bottom() - line_px + 1, area.width(), line_px)
        self._paint_below(painter, below, index)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the card's height; its width is the list's."""
        return QSize(0, card_height_px(option.fontMetrics.height()))

    def _paint_edges(self, painter: QPainter, styled: QStyleOptionViewItem) -> None:
        rect = styled.rect
        line = QRectF(rect.left(), rect.bottom(), rect.width(), 1)
        draw_hairline(painter, line, self._theme.color(Token.LINE))
        if styled.state & QStyle.StateFlag.State_Selected:
            mark = QRect(rect.left(), rect.top(), _MARK_PX, rect.height() - 1)
            painter.fillRect(mirrored(painter, rect, mark), self._theme.color(Token.ACCENT))

    def _paint_bar(self, painter: QPainter, area: QRect, line_px: int, index: Index) -> None:
        counts = index.sibling(index.row(), _PROGRESS).data(Role.PHASE_COUNTS)
        top = area.top() + line_px + _LINE_GAP_PX
        bar = QRectF(area.left(), top, area.width(), _BAR_HEIGHT_PX)
        paint_stacked_bar(painter, bar, counts, self._theme)

    def _paint_below(self, painter: QPainter, area: QRect, index: Index) -> None:
        """Draw the state, and the time in what room it leaves; a time cut short says nothing."""
        state = _summary_at(index, 0)
        severity = index.sibling(index.row(), _STATUS).data(Role.SEVERITY)
        self._paint_status(painter, area, Cell(state, severity=severity))
        time = _summary_at(index, _TIME)
        metrics = painter.fontMetrics()
        taken_px = metrics.horizontalAdvance(state) + _BESIDE_PX
        if taken_px + metrics.horizontalAdvance(time) <= area.width():
            self._draw(painter, area, time, Token.MUTED, RIGHT)


def _summary_at(index: Index, column: int) -> str:
    return str(index.sibling(index.row(), column).data(Role.SUMMARY) or "")


def _medium(font: QFont) -> QFont:
    medium = QFont(font)
    medium.setWeight(QFont.Weight.Medium)
    return medium
