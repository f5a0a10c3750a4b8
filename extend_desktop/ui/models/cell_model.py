"""A table whose cells a delegate reads whole. Imported within `ui/` only."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QAbstractTableModel

from extend_desktop.ui.models.cells import Cell


class CellModel(QAbstractTableModel):
    """Asked role by role, a model answers some ten times for each cell that is painted."""

    @abstractmethod
    def cell_at(self, row: int, column: int) -> Cell:
        """Return a cell that is there."""

    @abstractmethod
    def is_numeric(self, column: int) -> bool:
        """Whether the texts of a column are figures, at the right of their cells."""
