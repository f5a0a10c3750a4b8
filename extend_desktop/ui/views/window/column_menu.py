"""Opens the choice of columns of the table at hand from the menu, without a mouse. For the commands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication, QWidget

from extend_desktop.ui.views.detail.results_tools import ResultsTools
from extend_desktop.ui.widgets import DataTable


def choose_columns(panes: Sequence[QWidget]) -> None:
    """Open it for the table with the focus, else for the last one of the page that has a choice."""
    focused = QApplication.focusWidget()
    if isinstance(focused, DataTable) and focused.columns.can_change:
        _open(focused)
        return
    # The list on the left is the way in; the table that is worked on stands last.
    for pane in reversed(panes):
        for tools in pane.findChildren(ResultsTools):
            if tools.columns.isVisible() and tools.columns.isEnabled():
                tools.columns.click()
                return
        tables = [table for table in pane.findChildren(DataTable) if table.isVisible()]
        for table in tables:
            if table.columns.can_change:
                _open(table)
                return


def _open(table: DataTable) -> None:
    header = table.horizontalHeader()
    column = table.currentIndex().column()
    table.columns.open_menu(column, header.mapToGlobal(header.rect().bottomLeft()))
