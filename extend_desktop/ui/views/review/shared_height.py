"""Fields over arrays: each has its share of the height, or what it needs of it. For the Review page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget


class SharedHeight(QSplitter):
    """Widgets one below the other; the operator's shares stay until the program ends.

    Args:
        shares: of the height, by widget, until the operator moves a boundary.
    """

    def __init__(self, widgets: Sequence[QWidget], shares: Sequence[int]) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._shares = list(shares)
        self.setChildrenCollapsible(False)
        for number, widget in enumerate(widgets):
            self.addWidget(widget)
            self.setStretchFactor(number, shares[number])
        self.splitterMoved.connect(self._keep)

    def share_out(self) -> None:
        """Give all their shares anew, after one of them came to need more or less."""
        # As a boundary that was only pushed aside never comes back by itself.
        self.setSizes([share * 10 for share in self._shares])

    def _keep(self) -> None:
        self._shares = self.sizes()
