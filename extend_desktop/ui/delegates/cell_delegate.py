"""Paints every kind of cell the models know: text, status, stacked bar, doubtful value, reason.

One delegate for all columns keeps the row's ground, padding and text in one place. Imported within
`ui/` only.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget
from typing_extensions import override

from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.cells import CellStyle, Role
from extend_desktop.ui.theme import Token, with_tabular_figures
from extend_desktop.ui.widgets import paint_dot
from extend_desktop.ui.widgets.stacked_bar import paint as paint_stacked_bar
from extend_desktop.ui.widgets.text_drops import refuse_text_drops

PADDING_PX = 8
_DOT_PX = 7
SIGN_PX = 14
_BAR_HEIGHT_PX = 8
_GAP_PX = 8
Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Paints cells by their roles; only reads attributes while painting."""

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self._icons = context.icons

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        styled = QStyleOptionViewItem(option)
        self.initStyleOption(styled, index)
        text = styled.text
        self._paint_ground(painter, styled)
        area = styled.rect.adjusted(PADDING_PX, 0, -PADDING_PX, 0)
        painter.save()
        painter.setClipRect(styled.rect)
        painter.setFont(styled.font)
        spanned = index.data(Role.SPANNED)
        if spanned:
            self._paint_spanned(painter, styled, index, str(spanned))
        elif index.data(Role.PHASE_COUNTS) is not None:
            self._paint_progress(painter, area, index, text)
        elif index.data(Role.SEVERITY) is not None:
            self._paint_status(painter, area, index, text)
        else:
            self._paint_text(painter, area, index, text, styled.textElideMode)
        painter.restore()

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        editor.setObjectName("cellEditor")
        refuse_text_drops(editor)
        return editor

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the text's width with padding: for the double click on a header's edge."""
        hint = super().sizeHint(option, index)
        extra = 2 * PADDING_PX + (_GAP_PX + SIGN_PX if index.data(Role.SEVERITY) else 0)
        return QSize(hint.width() + extra, hint.height())

    def _paint_ground(self, painter: QPainter, styled: QStyleOptionViewItem) -> None:
        styled.text = ""
        styled.state &= ~QStyle.StateFlag.State_HasFocus
        styled.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, styled, painter, styled.widget
        )

    def _paint_text(
        self,
        painter: QPainter,
        area: QRect,
        index: Index,
        text: str,
        elide: Qt.TextElideMode,
    ) -> None:
        # Qt hands enumerations of text back as plain text: compare, never `is`.
        style = index.data(Role.STYLE)
        alignment = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole))
        is_right = bool(alignment & Qt.AlignmentFlag.AlignRight)
        if is_right:
            painter.setFont(with_tabular_figures(painter.font()))
        token = Token.TEXT
        if style == CellStyle.DOUBTFUL:
            area = self._paint_mark(painter, area, is_right=is_right)
            token = Token.WARNING_TEXT
        elif style == CellStyle.MUTED:
            token = Token.MUTED
        elif style == CellStyle.MISSING:
            token = Token.MUTED
            painter.setFont(_slanted(painter.font()))
        self._draw(painter, area, text, token, alignment, elide)

    def _paint_status(self, painter: QPainter, area: QRect, index: Index, text: str) -> None:
        self._paint_dot(painter, area, index)
        rest = area.adjusted(_DOT_PX + _GAP_PX, 0, 0, 0)
        self._draw(painter, rest, text, Token.TEXT)

    def _paint_progress(self, painter: QPainter, area: QRect, index: Index, text: str) -> None:
        painter.setFont(with_tabular_figures(painter.font()))
        figures_px = painter.fontMetrics().horizontalAdvance("100 %")
        bar = QRectF(area)
        bar.setWidth(max(0, area.width() - figures_px - _GAP_PX))
        bar.setHeight(_BAR_HEIGHT_PX)
        bar.moveTop(area.center().y() - _BAR_HEIGHT_PX // 2 + 1)
        paint_stacked_bar(painter, bar, index.data(Role.PHASE_COUNTS), self._theme)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._draw(painter, area, text, Token.MUTED, right)

    def _paint_spanned(
        self, painter: QPainter, styled: QStyleOptionViewItem, index: Index, text: str
    ) -> None:
        """Paint this cell's part of a text that runs across all field columns of the row."""
        view = styled.widget
        if not isinstance(view, QTableView):
            return
        header, last = view.horizontalHeader(), index.model().columnCount() - 2
        left = header.sectionViewportPosition(1)
        right = header.sectionViewportPosition(last) + header.sectionSize(last)
        whole = QRect(left, styled.rect.top(), right - left, styled.rect.height())
        self._paint_status(painter, whole.adjusted(PADDING_PX, 0, -PADDING_PX, 0), index, text)

    def _paint_dot(self, painter: QPainter, area: QRect, index: Index) -> None:
        place = QRect(area.left(), area.top(), _DOT_PX, area.height())
        paint_dot(painter, place, self._theme.severity_color(index.data(Role.SEVERITY)))

    def _paint_mark(self, painter: QPainter, area: QRect, *, is_right: bool) -> QRect:
        """Tint the cell and put a sign at its free side; return what is left for the text."""
        self._paint_pill(painter, QRectF(area.adjusted(3 - PADDING_PX, 4, PADDING_PX - 3, -4)), 4)
        self._paint_sign(painter, area, area.left() if is_right else area.right() - SIGN_PX + 1)
        taken = SIGN_PX + 4
        return area.adjusted(taken, 0, 0, 0) if is_right else area.adjusted(0, 0, -taken, 0)

    def _paint_pill(self, painter: QPainter, ground: QRectF, radius_px: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(Token.WARNING_GROUND))
        painter.drawRoundedRect(ground, radius_px, radius_px)

    def _paint_sign(
        self,
        painter: QPainter,
        area: QRect,
        left_px: int,
        icon: str = "warning",
        token: Token = Token.WARNING_TEXT,
    ) -> None:
        """Put a small sign at half the height of a cell."""
        place = QRect(0, 0, SIGN_PX, SIGN_PX)
        place.moveCenter(area.center())
        place.moveLeft(left_px)
        self._icons.icon(icon, token).paint(painter, place)

    def _draw(
        self,
        painter: QPainter,
        area: QRect,
        text: str,
        token: Token,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        if area.width() <= 0:
            return
        shown = painter.fontMetrics().elidedText(text, elide, area.width())
        painter.setPen(self._theme.color(token))
        painter.drawText(area, int(alignment) | int(Qt.TextFlag.TextSingleLine), shown)


def _slanted(font: QFont) -> QFont:
    slanted = QFont(font)
    slanted.setItalic(True)
    return slanted
