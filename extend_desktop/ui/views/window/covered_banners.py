"""Lets the banners of a covered pane be seen in the pane that covers it. For pages without room for both."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QWidget

from extend_desktop.ui.widgets import InlineBanner, Pane
from extend_desktop.ui.widgets.boxes import column_box
from extend_desktop.ui.widgets.pane import FLUSH_MARGINS_PX

_GAP_PX = 6


class CoveredBanners:
    """Moves them below the head of a flush pane, and back to where they were.

    Args:
        banners: of the pane that may be hidden, from top to bottom.
        cover: the pane that hides it.
    """

    def __init__(self, banners: Sequence[InlineBanner], cover: Pane) -> None:
        self._homes = [(banner, *_home_of(banner)) for banner in banners]
        self._column = column_box(None, margins_px=FLUSH_MARGINS_PX, spacing_px=_GAP_PX)
        cover.body.insertLayout(0, self._column)
        self._is_covered = False

    def place(self, *, covered: bool) -> None:
        """Show them in the other pane, or in their own again."""
        if covered is self._is_covered:
            return
        self._is_covered = covered
        margins = self._column.contentsMargins()
        # It counts without any banner too, and would take a row of the table.
        margins.setBottom(_GAP_PX if covered else FLUSH_MARGINS_PX[3])
        self._column.setContentsMargins(margins)
        for number, (banner, home, home_place) in enumerate(self._homes):
            column, at = (self._column, number) if covered else (home, home_place)
            # Qt hides what gets another parent.
            is_said = not banner.isHidden()
            column.insertWidget(at, banner)
            banner.setVisible(is_said)


def _home_of(widget: QWidget) -> tuple[QBoxLayout, int]:
    """Return the layout that a widget is in, and its place there."""
    parent = widget.parentWidget()
    boxes = parent.findChildren(QBoxLayout) if parent is not None else []
    return next((box, box.indexOf(widget)) for box in boxes if box.indexOf(widget) >= 0)
