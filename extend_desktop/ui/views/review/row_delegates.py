"""Paints the rows of the Review page: the current one stands out, and so does a doubtful value."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from typing_extensions import override

from extend_desktop.ui.delegates.cell_delegate import SIGN_PX, CellDelegate, Index
from extend_desktop.ui.delegates.cell_texts import mirrored
from extend_desktop.ui.models.cells import Cell, CellStyle, Role
from extend_desktop.ui.theme import Token

_BAR_PX = 3
_GAP_PX = 6
_PILL_PX = 18
_EDGE_PX = 2


class RowDelegate(CellDelegate):
    """A bar at the left of the current row, whose text is bold."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        if index.column() == 0 and option.state & QStyle.StateFlag.State_Selected:
            bar = QRect(option.rect.left(), option.rect.top(), _BAR_PX, option.rect.height())
            bar = mirrored(painter, option.rect, bar)
            painter.fillRect(bar, self._theme.color(Token.ACCENT))

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if option.state & QStyle.StateFlag.State_Selected and self.is_bold(index):
            option.font.setBold(True)

    def is_bold(self, index: Index) -> bool:
        """Whether this cell of the current row is written bold."""
        return index.column() == 0


class NameDelegate(RowDelegate):
    """Names such as 'Line items 3 · Quantity', of which the beginning and the end tell one from others."""

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideMiddle


class EdgedRowDelegate(RowDelegate):
    """For a table without a header: its rows end under what is above them in the pane."""

    @override
    def _area(self, styled: QStyleOptionViewItem) -> QRect:
        index: Index = styled.index  # pyright: ignore[reportAttributeAccessIssue]
        area = super()._area(styled)
        if index.column() < index.model().columnCount() - 1:
            return area
        is_mirrored = styled.direction is Qt.LayoutDirection.RightToLeft
        return (
            area.adjusted(_EDGE_PX, 0, 0, 0) if is_mirrored else area.adjusted(0, 0, -_EDGE_PX, 0)
        )


class DocumentDelegate(EdgedRowDelegate):
    """A document's name, and a count in a pill or a tick."""

    @override
    def _paint_text(
        self,
        painter: QPainter,
        area: QRect,
        index: Index,
        cell: Cell,
        elide: Qt.TextElideMode,
    ) -> None:
        if index.column() == 0:
            super()._paint_text(painter, area, index, cell, elide)
        elif cell.style == CellStyle.DOUBTFUL:
            self._paint_count(painter, area, cell.text)
        elif cell.text:
            left_px = area.right() - SIGN_PX - 2
            self._paint_sign(painter, area, left_px, "check", Token.OK_TEXT)

    def _paint_count(self, painter: QPainter, area: QRect, text: str) -> None:
        width = max(painter.fontMetrics().horizontalAdvance(text) + 12, _PILL_PX)
        place = QRect(area.right() - width + 1, 0, width, _PILL_PX)
        pill = QRectF(mirrored(painter, area, place))
        pill.moveTop(area.center().y() - _PILL_PX / 2 + 1)
        self._paint_pill(painter, pill, _PILL_PX / 2)
        painter.setPen(self._theme.color(Token.WARNING_TEXT))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)


class FieldDelegate(EdgedRowDelegate):
    """A doubtful value's whole row is tinted, with a mark behind the value."""

    @override
    def is_bold(self, index: Index) -> bool:
        return index.column() == 1

    @override
    def _paint_ground(self, painter: QPainter, styled: QStyleOptionViewItem) -> None:
        super()._paint_ground(painter, styled)
        is_doubtful = styled.index.siblingAtColumn(1).data(Role.STYLE) == CellStyle.DOUBTFUL
        if is_doubtful and not styled.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(styled.rect, self._theme.color(Token.WARNING_GROUND))

    @override
    def _paint_text(
        self,
        painter: QPainter,
        area: QRect,
        index: Index,
        cell: Cell,
        elide: Qt.TextElideMode,
    ) -> None:
        if cell.style != CellStyle.DOUBTFUL:
            super()._paint_text(painter, area, index, cell, elide)
            return
        room = area.width() - SIGN_PX - _GAP_PX
        shown = painter.fontMetrics().elidedText(cell.text, elide, room)
        self._draw(painter, area, shown, Token.TEXT)
        behind_px = painter.fontMetrics().horizontalAdvance(shown) + _GAP_PX
        self._paint_sign(painter, area, area.left() + behind_px)
