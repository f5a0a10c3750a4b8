"""Paints how sure the extractor is of a value: a bar and its figure."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from typing_extensions import override

from extend_desktop.ui.context import UiContext
from extend_desktop.ui.delegates.cell_delegate import RIGHT
from extend_desktop.ui.delegates.cell_texts import draw_text, mirrored
from extend_desktop.ui.models.cells import Cell
from extend_desktop.ui.theme import Token
from extend_desktop.ui.views.review.row_delegates import FieldDelegate

_BAR_PX, _THICK_PX = 34, 4
ShareAt = Callable[[int], tuple[float | None, bool]]
"""Gives, for a row, the share from 0 to 1, and whether it is too low."""


class ConfidenceDelegate(FieldDelegate):
    """A bar of the share beside its words; no share, no bar."""

    def __init__(self, context: UiContext, share_at: ShareAt, parent: QObject) -> None:
        super().__init__(context, parent)
        self._share_at = share_at

    @override
    def _paint_text(
        self,
        painter: QPainter,
        area: QRect,
        index: QModelIndex | QPersistentModelIndex,
        cell: Cell,
        elide: Qt.TextElideMode,
    ) -> None:
        share, is_low = self._share_at(index.row())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if share is not None:
            self._paint_bar(painter, area, share, is_low=is_low)
        painter.setPen(self._theme.color(Token.WARNING_TEXT if is_low else Token.TEXT))
        draw_text(painter, area, RIGHT, cell.text)

    @override
    def is_bold(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        return self._share_at(index.row())[1]

    def _paint_bar(self, painter: QPainter, area: QRect, share: float, *, is_low: bool) -> None:
        bar = QRectF(mirrored(painter, area, QRect(area.left(), 0, _BAR_PX, _THICK_PX)))
        bar.moveTop(QRectF(area).center().y() - _THICK_PX / 2)
        self._paint_track(painter, bar)
        filled = QRectF(bar)
        filled.setWidth(bar.width() * share)
        if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            filled.moveRight(bar.right())
        painter.setBrush(self._theme.color(Token.WARNING if is_low else Token.OK))
        painter.drawRoundedRect(filled, 2, 2)

    def _paint_track(self, painter: QPainter, bar: QRectF) -> None:
        line = self._theme.color(Token.LINE)
        # In high contrast the line is as dark as what fills the bar.
        is_edged = self._theme.contrast
        painter.setPen(line if is_edged else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(Token.PANEL) if is_edged else line)
        painter.drawRoundedRect(bar, 2, 2)
        painter.setPen(Qt.PenStyle.NoPen)
