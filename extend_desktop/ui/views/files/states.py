"""What the files say of themselves: why there are none, and what a sorting covers. For the pane."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from extend_desktop.presentation import files
from extend_desktop.presentation.translation import tr, worded
from extend_desktop.ui.models.files_model import COLUMNS, FilesModel
from extend_desktop.ui.widgets import EmptyState, LinkButton, Pane, PlainLabel
from extend_desktop.ui.widgets.boxes import STYLE_SPACING, row_box, wide

if TYPE_CHECKING:
    from extend_desktop.services.files import FileListing

Callback = Callable[[], None]
_AROUND_PX = 88
"""Margins, gaps and the button at the end of the head."""


def say_loading(empty: EmptyState) -> None:
    """Say that the first page is on its way."""
    empty.say("files", tr("Loading files…"), tr(files.LOADING))


def say_not_loaded(empty: EmptyState) -> None:
    """Say that not even a first page could be read."""
    empty.say("offline", tr("No files to show"), tr(files.NOT_LOADED))


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
        words = tr("No file name contains “{name}”", name=name), tr(files.NOTHING_FOUND)
        empty.say("search", *words, action_text=tr("Clear filter"), action=clear_name)
    elif listing.number > 1:
        words = tr("This page is empty"), tr(files.EMPTY_PAGE)
        empty.say("files", *words, action_text=tr("First page"), action=first_page)
    else:
        words = tr("No files at Extend yet"), tr(files.NO_FILES)
        empty.say("inbox", *words, action_text=tr("Choose files…"), action=choose)


class OrderLine(QWidget):
    """Says which rows a sorting covers that was made here; hidden without one."""

    unsort_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = PlainLabel(role="muted", wrap=True)
        back = LinkButton(tr("Order of all files"))
        back.clicked.connect(self.unsort_requested)
        row_box(self, wide(self._words), back, spacing_px=STYLE_SPACING)
        self.hide()

    def show_order(self, model: FilesModel) -> None:
        """Say how the rows of a page are sorted."""
        column, rows = model.local_order, model.rowCount()
        self.setVisible(column is not None and rows > 0)
        if column is not None:
            self._words.setText(files.order_text(worded(COLUMNS[column].title), rows))


def fit_title(pane: Pane, title: QWidget, words: QWidget, clear: QWidget) -> None:
    """Leave the title out, rather than cut it, beside how many files are selected."""
    others_px = words.sizeHint().width() + clear.sizeHint().width() + _AROUND_PX
    has_room = title.sizeHint().width() + others_px <= pane.width()
    pane.show_title(shown=clear.isHidden() or has_room)
