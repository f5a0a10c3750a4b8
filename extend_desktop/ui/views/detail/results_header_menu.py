"""The menu of a column's title in the results. For results_header.py alone."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from PySide6.QtWidgets import QMenu, QWidget

from extend_desktop.ui.models.results import FIRST_FIELD
from extend_desktop.ui.models.results_layout import ResultsSort


class Columns(Protocol):
    """What the menu can do with columns."""

    sorting: ResultsSort

    def sort_by(self, column: int | None, *, is_descending: bool = False) -> None: ...
    def hide(self, column: int) -> None: ...
    def choose(self) -> None: ...


def header_menu(columns: Columns, parent: QWidget, title: str, column: int) -> QMenu:
    """Return the menu of a column of this title."""
    menu = QMenu(parent)
    menu.addAction("Sort ascending", partial(columns.sort_by, column))
    menu.addAction("Sort descending", partial(columns.sort_by, column, is_descending=True))
    unsorted = menu.addAction("Order of the batch", partial(columns.sort_by, None))
    unsorted.setEnabled(bool(columns.sorting.key))
    menu.addSeparator()
    hide = menu.addAction(f"Hide “{title}”", partial(columns.hide, column))
    hide.setEnabled(column >= FIRST_FIELD)
    menu.addAction("Columns…", columns.choose)
    return menu
