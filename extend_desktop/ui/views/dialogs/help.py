"""Shortcuts and About, beside the work and never in its way. For the main window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from extend_desktop import __version__
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.theme import Token
from extend_desktop.ui.widgets import Button, IconLabel, PlainLabel, Rule, ScreenFit

_ABOUT = (
    "A batch manager for the Extend document extraction API. It is not made by Extend.\n\n"
    "Licensed under the Apache License 2.0."
)
PANE_KEYS = (
    ("Enter", "Add the selected files to the batch (in Files)"),
    ("Del", "Remove the selected inputs (in New batch)"),
    ("Esc", "Clear the filter or the selection"),
)
"""Keys that panes handle themselves."""


def shortcuts_dialog(
    context: UiContext, rows: Sequence[tuple[str, str]], parent: QWidget
) -> QDialog:
    """Return a dialog that lists keys and what they do."""
    dialog, column = _dialog("Keyboard shortcuts", parent)
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(6)
    for number, (key, words) in enumerate(rows):
        label = PlainLabel(key, elide=None)
        label.setFont(context.theme.figures_font())
        grid.addWidget(label, number, 0)
        grid.addWidget(PlainLabel(words, role="muted", elide=None), number, 1)
    column.addWidget(_scrolled(grid), 1)
    _add_close(dialog, column)
    return dialog


def about_dialog(context: UiContext, parent: QWidget) -> QDialog:
    """Return a dialog that says what this program is."""
    dialog, column = _dialog("About Extend Desktop", parent)
    head = QHBoxLayout()
    head.setSpacing(12)
    sign = IconLabel(context.theme, context.icons, 32, Token.ACCENT_TEXT)
    sign.show_icon("layers")
    title = PlainLabel(f"Extend Desktop {__version__}", elide=None)
    title.setFont(context.theme.title_font())
    head.addWidget(sign)
    head.addWidget(title, 1)
    text = PlainLabel(_ABOUT, wrap=True, role="muted")
    text.setMinimumWidth(380)
    column.addLayout(head)
    column.addWidget(text)
    _add_close(dialog, column)
    return dialog


def _scrolled(grid: QGridLayout) -> QScrollArea:
    """Put the rows into an area that scrolls where the screen has no room for all of them."""
    rows = QWidget()
    grid.setContentsMargins(0, 0, 0, 0)
    rows.setLayout(grid)
    area = _Rows(rows)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setAccessibleName("Keys and what they do")
    return area


class _Rows(QScrollArea):
    """As wide and, if there is room, as high as what is in it."""

    def __init__(self, rows: QWidget) -> None:
        super().__init__()
        self._rows = rows
        self.setWidget(rows)

    @override
    def sizeHint(self) -> QSize:
        hint = self._rows.sizeHint()
        return QSize(hint.width() + self.verticalScrollBar().sizeHint().width(), hint.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), 0)


def _dialog(title: str, parent: QWidget) -> tuple[QDialog, QVBoxLayout]:
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    ScreenFit(dialog)
    dialog.setAccessibleName(title)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(20, 20, 20, 16)
    column.setSpacing(16)
    return dialog, column


def _add_close(dialog: QDialog, column: QVBoxLayout) -> None:
    close = Button("Close")
    close.setDefault(True)
    close.clicked.connect(dialog.accept)
    # Without a weight of its own: the rows take the room.
    column.addStretch()
    column.addWidget(Rule())
    column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
