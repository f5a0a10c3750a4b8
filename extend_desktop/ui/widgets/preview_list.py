"""A list that shows what would come or change before anything does. For dialogs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from extend_desktop.ui.widgets.plain_text import plain_tooltip

_HEADER_PX, _ROW_PX = 30, 26


class PreviewList(QTreeWidget):
    """Rows of texts, each whole in its tooltip; the last column takes the room that is left.

    Args:
        name: what a screen reader says.
        widths_px: of all columns but the last.
    """

    def __init__(
        self, name: str, heads: Sequence[str], widths_px: Sequence[int], least_height_px: int
    ) -> None:
        super().__init__()
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

    def add_row(self, cells: Sequence[str]) -> QTreeWidgetItem:
        """Add a row of these texts and return it."""
        row = QTreeWidgetItem(list(cells))
        for column, text in enumerate(cells):
            row.setToolTip(column, plain_tooltip(text))
            row.setSizeHint(column, QSize(0, _ROW_PX))
        self.addTopLevelItem(row)
        return row
