"""How groups look in a tree: a ground of their own, a hairline above, an arrow that folds. For ui."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QTreeView

from extend_desktop.ui.context import UiContext
from extend_desktop.ui.theme import Token
from extend_desktop.ui.widgets.hairline import draw_hairline

_ARROW_PX = 14

Index = QModelIndex | QPersistentModelIndex


def paint_group_ground(context: UiContext, painter: QPainter, row: QRect) -> None:
    """Set a group apart from the rows of the one before it."""
    painter.fillRect(row, context.theme.color(Token.ALTERNATE))
    line = QRectF(row.left(), row.top(), row.width(), 1)
    draw_hairline(painter, line, context.theme.color(Token.LINE))


def paint_arrow(
    tree: QTreeView, context: UiContext, painter: QPainter, place: QRect, index: Index
) -> None:
    """Draw the arrow of a group in the place for its branch; rows have none."""
    model = tree.model()
    if not model.hasChildren(index):
        return
    name = "chevron-down" if tree.isExpanded(index) else "chevron-right"
    arrow = QRect(0, 0, _ARROW_PX, _ARROW_PX)
    arrow.moveCenter(place.center())
    icon = context.icons.icon(name, Token.MUTED)
    icon.paint(painter, arrow, Qt.AlignmentFlag.AlignCenter)
