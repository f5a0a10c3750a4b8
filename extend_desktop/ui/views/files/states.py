"""What the files say of themselves: why there are none, and what a sorting covers. For the pane."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from extend_desktop.presentation import files
from extend_desktop.presentation.translation import worded
from extend_desktop.services.files import FileListing
from extend_desktop.ui.models.files_model import COLUMNS, FilesModel
from extend_desktop.ui.widgets import EmptyState, LinkButton, PlainLabel
from extend_desktop.ui.widgets.boxes import STRETCH, STYLE_SPACING, row_box

Callback = Callable[[], None]


def say_loading(empty: EmptyState) -> None:
    """Say that the first page is on its way."""
    empty.say("files", "Loading files…", files.LOADING)


def say_not_loaded(empty: EmptyState) -> None:
    """Say that not even a first page could be read."""
    empty.say("offline", "No files to show", files.NOT_LOADED)


def say_why_empty(
    empty: EmptyState,
    listing: FileListing,
    clear_name: Callback,
    first_page: Callback,
    choose: Callback,
) -> None:
    """Say why a page has no files, with the way out of it."""
    name = listing.query.name_contains
    if name:
        words, way = (f"No file name contains “{name}”", files.NOTHING_FOUND), clear_name
        empty.say("search", *words, action_text="Clear filter", action=way)
    elif listing.number > 1:
        words, way = ("This page is empty", files.EMPTY_PAGE), first_page
        empty.say("files", *words, action_text="First page", action=way)
    else:
        words, way = ("No files at Extend yet", files.NO_FILES), choose
        empty.say("inbox", *words, action_text="Choose files…", action=way)


class OrderLine(QWidget):
    """Says which rows a sorting covers that was made here; hidden without one."""

    unsort_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = PlainLabel(role="muted")
        back = LinkButton("Order of all files")
        back.clicked.connect(self.unsort_requested)
        row_box(self, self._words, back, STRETCH, spacing_px=STYLE_SPACING)
        self.hide()

    def show_order(self, model: FilesModel) -> None:
        """Say how the rows of a page are sorted."""
        column, rows = model.local_order, model.rowCount()
        self.setVisible(column is not None and rows > 0)
        if column is not None:
            self._words.setText(files.order_text(worded(COLUMNS[column].title), rows))
