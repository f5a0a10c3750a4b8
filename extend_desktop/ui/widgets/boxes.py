"""Rows and columns of widgets, each filled in one call. For every part of ui."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from extend_desktop.values import dataclass

Margins = tuple[int, int, int, int]
"""Where one begins to read, above, where one ends, below; in pixels."""
Item = QWidget | QLayout
NO_MARGINS: Margins = (0, 0, 0, 0)
STYLE_SPACING = -1
"""The distance that Qt's style has between two widgets."""
ANY_SIZE_PX = (1 << 24) - 1
"""Qt's own limit of widths and heights, which takes a maximum back; PySide does not name it."""
_ALL_ROOM = Qt.AlignmentFlag(0)


@dataclass(frozen=True, slots=True)
class Placed:
    """An item that takes more room than it needs, or stands at one side of it; or only the room."""

    item: Item | None
    stretch: int = 0
    alignment: Qt.AlignmentFlag = _ALL_ROOM


STRETCH = Placed(None, 1)
"""Room that nothing stands in."""


def wide(item: Item, stretch: int = 1) -> Placed:
    """Let an item take the room that is left, by its share if there are several."""
    return Placed(item, stretch)


def aligned(item: QWidget, alignment: Qt.AlignmentFlag) -> Placed:
    """Keep a widget as small as it may be, at one side of its room."""
    return Placed(item, alignment=alignment)


def row_box(
    parent: QWidget | None,
    *items: Item | Placed,
    margins_px: Margins = NO_MARGINS,
    spacing_px: int = 8,
) -> QHBoxLayout:
    """Put items beside each other in `parent`, or with None in a layout to be put into another."""
    row = QHBoxLayout() if parent is None else QHBoxLayout(parent)
    _fill(row, items, margins_px, spacing_px)
    return row


def column_box(
    parent: QWidget | None,
    *items: Item | Placed,
    margins_px: Margins = NO_MARGINS,
    spacing_px: int = 8,
) -> QVBoxLayout:
    """Put items below each other, as `row_box` does beside."""
    column = QVBoxLayout() if parent is None else QVBoxLayout(parent)
    _fill(column, items, margins_px, spacing_px)
    return column


def placed_margins(margins_px: Margins) -> Margins:
    """Return margins as Qt takes them, left first: who reads from the right has them mirrored."""
    begin, above, end, below = margins_px
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return (end, above, begin, below) if is_mirrored else margins_px


def _fill(
    box: QBoxLayout, items: tuple[Item | Placed, ...], margins_px: Margins, spacing_px: int
) -> None:
    box.setContentsMargins(*placed_margins(margins_px))
    box.setSpacing(spacing_px)
    for item in items:
        placed = item if isinstance(item, Placed) else Placed(item)
        if placed.item is None:
            box.addStretch(placed.stretch)
        elif isinstance(placed.item, QLayout):
            box.addLayout(placed.item, placed.stretch)
        else:
            box.addWidget(placed.item, placed.stretch, placed.alignment)
