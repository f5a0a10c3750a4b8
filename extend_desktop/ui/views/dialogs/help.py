"""Shortcuts, beside the work and never in its way. For the main window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QScrollArea, QWidget
from typing_extensions import override

from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.widgets import Button, PlainLabel, Rule
from extend_desktop.ui.widgets.dialog import WITHIN_RING, Dialog
from extend_desktop.ui.widgets.menus import native_keys


def shortcuts_dialog(
    context: UiContext, rows: Sequence[tuple[str, str]], parent: QWidget
) -> QDialog:
    """Return a dialog that lists keys and what they do."""
    dialog = Dialog(parent, tr("Keyboard shortcuts"), spacing=16)
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(6)
    for number, (key, words) in enumerate(rows):
        label = PlainLabel(native_keys(key), elide=None)
        label.setFont(context.theme.figures_font())
        grid.addWidget(label, number, 0)
        grid.addWidget(PlainLabel(words, role="muted", elide=None), number, 1)
    dialog.column.addWidget(_scrolled(grid), 1)
    _add_close(dialog)
    return dialog


def _scrolled(grid: QGridLayout) -> QScrollArea:
    """Put the rows into an area that scrolls where the screen has no room for all of them."""
    rows = QWidget()
    grid.setContentsMargins(WITHIN_RING)
    rows.setLayout(grid)
    area = _Rows(rows)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setProperty("hasRing", True)  # noqa: FBT003 - a property
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setAccessibleName(tr("Keys and what they do"))
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


def _add_close(dialog: Dialog) -> None:
    close = Button(tr("Close"))
    close.setDefault(True)
    close.clicked.connect(dialog.accept)
    # Without a weight of its own: the rows take the room.
    dialog.column.addStretch()
    dialog.column.addWidget(Rule())
    dialog.column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
