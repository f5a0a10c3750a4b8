"""A list that shows what would come or change before anything does. For dialogs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem
from typing_extensions import override

from extend_desktop.ui.widgets.plain_text import plain_tooltip

_HEADER_PX, _ROW_PX = 30, 26
_LAST_SHARE = 0.3


class PreviewList(QTreeWidget):
    """Rows of texts, each whole in its tooltip; the last column takes the room that is left.

    A width that was set by hand stays as it is.

    Args:
        name: what a screen reader says.
        widths_px: of all columns but the last.
    """

    def __init__(
        self, name: str, heads: Sequence[str], widths_px: Sequence[int], least_height_px: int
    ) -> None:
        super().__init__()
        self._widths_px = tuple(widths_px)
        self.setObjectName("preview")
        self.setAccessibleName(name)
        self.setHeaderLabels(heads)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        # That of a whole row is drawn by the style alone, as a button that stands out.
        self.setAllColumnsShowFocus(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setMinimumHeight(least_height_px)
        header = self.header()
        header.setStretchLastSection(False)
        header.setFixedHeight(_HEADER_PX)
        for column, width_px in enumerate(widths_px):
            header.resizeSection(column, width_px)
        header.setSectionResizeMode(len(widths_px), QHeaderView.ResizeMode.Stretch)
        self._set_by_hand: set[int] = set()
        self._is_fitting = False
        header.sectionResized.connect(self._note_width)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the last column its share on a small screen: it says what would come."""
        super().resizeEvent(event)
        room_px = round(self.viewport().width() * (1 - _LAST_SHARE))
        factor = min(1.0, room_px / sum(self._widths_px))
        self._is_fitting = True
        for column, width_px in enumerate(self._widths_px):
            if column not in self._set_by_hand:
                self.header().resizeSection(column, round(width_px * factor))
        self._is_fitting = False

    def _note_width(self, column: int) -> None:
        # The last one follows the others.
        if not self._is_fitting and column < len(self._widths_px):
            self._set_by_hand.add(column)

    def add_row(self, cells: Sequence[str]) -> QTreeWidgetItem:
        """Add a row of these texts and return it."""
        row = QTreeWidgetItem(list(cells))
        for column, text in enumerate(cells):
            row.setToolTip(column, plain_tooltip(text))
            row.setSizeHint(column, QSize(0, _ROW_PX))
        self.addTopLevelItem(row)
        return row
