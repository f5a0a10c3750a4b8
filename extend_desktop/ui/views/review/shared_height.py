"""Fields over arrays: each has its share of the height, or what it needs of it. For the Review page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget
from typing_extensions import override

from extend_desktop.ui.widgets import DataTable


class SharedHeight(QSplitter):
    """A table over something else; the operator's shares stay until the program ends.

    Args:
        shares: of the height, until the operator moves the boundary; the table takes no more than
            its rows need.
    """

    def __init__(self, table: DataTable, below: QWidget, shares: Sequence[int]) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._table = table
        self._shares, self._is_own = list(shares), False
        self.setChildrenCollapsible(False)
        for number, widget in enumerate((table, below)):
            self.addWidget(widget)
            self.setStretchFactor(number, shares[number])
        self.splitterMoved.connect(self._keep)

    def share_out(self) -> None:
        """Give both their shares anew, after one of them came to need more or less."""
        height_px = self.height() - self.handleWidth()
        first_px = height_px * self._shares[0] // sum(self._shares)
        if not self._is_own:
            rows_px = self._table.verticalHeader().length() + 2 * self._table.frameWidth()
            first_px = min(first_px, rows_px)
        # A boundary that was only pushed aside would never come back by itself.
        self.setSizes([first_px, height_px - first_px])

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_out()

    def _keep(self) -> None:
        self._shares, self._is_own = self.sizes(), True
