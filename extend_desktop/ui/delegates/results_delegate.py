"""Paints the cells of results: a row that is hovered over or current, and states across a row."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView
from typing_extensions import override

from extend_desktop.ui.context import UiContext
from extend_desktop.ui.delegates.cell_delegate import (
    PADDING_PX,
    CellDelegate,
    Index,
    is_selected,
)
from extend_desktop.ui.models.cells import Cell
from extend_desktop.ui.theme import Token

_FIRST_FIELD = 2
_AT_THE_END = Qt.TextElideMode.ElideRight


class ResultsDelegate(CellDelegate):
    """Cuts values at their end; the name of a file keeps its number and ending.

    Attributes:
        hovered_row: the row under the pointer, in whichever view; -1 for none.
    """

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self.hovered_row = -1

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.column() >= _FIRST_FIELD:
            option.textElideMode = _AT_THE_END

    @override
    def _paint_ground(self, painter: QPainter, styled: QStyleOptionViewItem) -> None:
        super()._paint_ground(painter, styled)
        view, index = styled.widget, styled.index
        if not isinstance(view, QTableView):
            return
        current, row = view.currentIndex(), index.row()
        is_current = current.row() == row and current.isValid()
        if (is_current or row == self.hovered_row) and not is_selected(styled):
            ground = self._theme.color(Token.SELECTION if is_current else Token.CONTROL)
            ground.setAlphaF(0.45)
            painter.fillRect(styled.rect, ground)
        if is_current and current == index and view.hasFocus():
            painter.setPen(self._theme.color(Token.ACCENT))
            painter.drawRect(styled.rect.adjusted(0, 0, -1, -1))

    @override
    def _area(self, styled: QStyleOptionViewItem) -> QRect:
        """Keep a text within the part of its cell that is in sight: half a figure is another figure."""
        view = styled.widget
        if not isinstance(view, QTableView):
            return super()._area(styled)
        area, width_px = super()._area(styled), view.viewport().width()
        left, right = max(area.left(), PADDING_PX), min(area.right() + 1, width_px - PADDING_PX)
        return QRect(left, area.top(), right - left, area.height())

    @override
    def _paint_spanned(
        self, painter: QPainter, styled: QStyleOptionViewItem, index: Index, cell: Cell
    ) -> None:
        """Paint this cell's part of a text that stays at the left however far one scrolls."""
        view = styled.widget
        if isinstance(view, QTableView):
            width = view.viewport().width()
            whole = QRect(0, styled.rect.top(), width, styled.rect.height())
            self._paint_part(painter, styled.rect, whole, cell)
