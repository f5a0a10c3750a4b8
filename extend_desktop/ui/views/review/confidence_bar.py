"""Paints how sure the extractor is of a value: a bar and its figure."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from extend_desktop.ui.context import UiContext
from extend_desktop.ui.delegates.cell_delegate import PADDING_PX
from extend_desktop.ui.theme import Token

_BAR_PX, _THICK_PX = 34.0, 4.0
ShareAt = Callable[[int], tuple[float | None, bool]]
"""Gives, for a row, the share from 0 to 1, and whether it is too low."""


class ConfidenceDelegate(QStyledItemDelegate):
    """A bar of the share beside its words; no share, no bar."""

    def __init__(self, context: UiContext, share_at: ShareAt, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self._share_at = share_at

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        styled = QStyleOptionViewItem(option)
        self.initStyleOption(styled, index)
        text, styled.text = styled.text, ""
        styled.state &= ~QStyle.StateFlag.State_HasFocus
        item = QStyle.ControlElement.CE_ItemViewItem
        styled.widget.style().drawControl(item, styled, painter, styled.widget)
        share, is_low = self._share_at(index.row())
        area = QRectF(styled.rect).adjusted(PADDING_PX, 0, -PADDING_PX, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if share is not None:
            self._paint_bar(painter, area, share, is_low=is_low)
        painter.setPen(self._theme.color(Token.WARNING_TEXT if is_low else Token.TEXT))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def _paint_bar(self, painter: QPainter, area: QRectF, share: float, *, is_low: bool) -> None:
        bar = QRectF(area.left(), area.center().y() - _THICK_PX / 2, _BAR_PX, _THICK_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(Token.LINE))
        painter.drawRoundedRect(bar, 2, 2)
        bar.setWidth(bar.width() * share)
        painter.setBrush(self._theme.color(Token.WARNING if is_low else Token.OK))
        painter.drawRoundedRect(bar, 2, 2)
