"""How an account looks in lists: its colour, a dot for its connection, a second line. For ui."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from extend_desktop.domain.accounts import AccountColor
from extend_desktop.ui.theme import Theme, Token
from extend_desktop.ui.widgets.status_dot import paint_dot

MARK_PX = (20, 12)
"""Width and height of an account's mark."""
DETAIL_ROLE = Qt.ItemDataRole.UserRole + 1
"""The second line of an account, text."""
_BAR_PX, _GAP_PX, _PADDING_PX = 4, 6, 8
_Index = QModelIndex | QPersistentModelIndex


def account_mark(color: QColor | None, dot: QColor, ratio: float) -> QIcon:
    """Return a bar in the account's colour, if it has one, with a dot beside it."""
    picture = QPixmap(QSize(*MARK_PX) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if color is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(0, 0, _BAR_PX, MARK_PX[1], 2, 2)
    paint_dot(painter, QRect(0, 0, *MARK_PX), dot)
    painter.end()
    return QIcon(picture)


class ColorBar(QWidget):
    """A bar in an account's colour, as high as what stands beside it."""

    def __init__(self, theme: Theme, color: AccountColor) -> None:
        super().__init__()
        self._theme = theme
        self._color = color
        self.setFixedWidth(_BAR_PX)
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.account_color(self._color))
        painter.drawRoundedRect(self.rect(), 2, 2)
        painter.end()


class AccountDelegate(QStyledItemDelegate):
    """Draws the second line of an account under its name; other rows as they are."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        hint = super().sizeHint(option, index)
        if index.data(DETAIL_ROLE):
            hint.setHeight(option.fontMetrics.height() * 2 + _PADDING_PX)
        return hint

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        detail = index.data(DETAIL_ROLE)
        if not detail:
            super().paint(painter, option, index)
            return
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        # `text`, `widget` and `rect` of the option are Qt's own, which its stubs leave out.
        name, widget = str(index.data()), option.widget  # pyright: ignore[reportAttributeAccessIssue]
        drawn.text = ""  # pyright: ignore[reportAttributeAccessIssue]
        style = widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, drawn, painter, widget)
        self._write(painter, drawn, name, str(detail))

    def _write(
        self, painter: QPainter, option: QStyleOptionViewItem, name: str, detail: str
    ) -> None:
        line_px = option.fontMetrics.height()
        left = option.rect.left() + _PADDING_PX + MARK_PX[0] + _GAP_PX
        top = option.rect.center().y() - line_px + 1
        width = option.rect.right() - left - _PADDING_PX
        painter.save()
        painter.setFont(option.font)
        for row, (text, token) in enumerate(((name, Token.TEXT), (detail, Token.MUTED))):
            painter.setPen(self._theme.color(token))
            shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            place = QRect(left, top + row * line_px, width, line_px)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()
