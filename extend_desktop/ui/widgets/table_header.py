"""The titles of a table's columns; that of a sorted one stays whole beside its arrow."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QStyleOptionHeader, QWidget
from typing_extensions import override

_UNSORTED = QStyleOptionHeader.SortIndicator.None_


class TableHeader(QHeaderView):
    """Titles that can be clicked, as those that Qt makes for a table."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)

    @override
    def initStyleOptionForIndex(self, option: QStyleOptionHeader, logicalIndex: int) -> None:
        """Begin a sorted title at the left: at the right Qt cuts it off under the arrow."""
        super().initStyleOptionForIndex(option, logicalIndex)
        if option.sortIndicator != _UNSORTED:
            option.textAlignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
