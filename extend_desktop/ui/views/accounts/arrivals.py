"""Shows what would come out of a file of accounts, before anything is kept. For the settings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTreeWidget, QWidget
from typing_extensions import override

from extend_desktop.domain.account_files import ArrivingAccount
from extend_desktop.presentation.account_files import (
    ELSEWHERE_HINT,
    NOTHING_COMES,
    PREVIEW_HEADS,
    PREVIEW_HINT,
    arrival_cells,
    import_text,
)
from extend_desktop.presentation.text import plain
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.widgets import Button, PlainLabel, PrimaryButton
from extend_desktop.ui.widgets.dialog import Dialog
from extend_desktop.ui.widgets.preview_list import PreviewList

_WIDTH_PX, _LIST_PX = 800, 200
_WIDTHS_PX = (200, 310)
"""Of names and addresses; an address is what a key is trusted to, so it has the most room."""


class ArrivalsDialog(Dialog):
    """Accepted, it lets the accounts come that are new."""

    def __init__(self, items: Sequence[ArrivingAccount], where: str, parent: QWidget) -> None:
        super().__init__(
            parent, tr("Accounts in {file}", file=plain(where, 80)), width_px=_WIDTH_PX
        )
        self.list = _list_of(items)
        self.take = PrimaryButton(import_text(items))
        self.leave = Button(tr("Cancel"))
        coming = [item for item in items if item.comes]
        self.take.setEnabled(bool(coming))
        self.column.addWidget(
            PlainLabel(tr(PREVIEW_HINT) if coming else tr(NOTHING_COMES), wrap=True)
        )
        self.column.addWidget(self.list, 1)
        if any(item.is_elsewhere for item in items):
            self.column.addWidget(PlainLabel(tr(ELSEWHERE_HINT), role="warning", wrap=True))
        self.add_buttons(self.leave, self.take)
        self.take.clicked.connect(self.accept)
        self.leave.clicked.connect(self.reject)
        # An address is to be read before a key is sent there.
        self.leave.setDefault(True)
        self.list.setFocus()
        _grey(self.list)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Grey anew what does not come once the theme has changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            _grey(self.list)

    def texts(self) -> list[tuple[str, ...]]:
        """Return what the rows say."""
        rows = (self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount()))
        columns = range(len(PREVIEW_HEADS))
        return [tuple(row.text(column) for column in columns) for row in rows if row is not None]


def _list_of(items: Sequence[ArrivingAccount]) -> PreviewList:
    heads = [tr(head) for head in PREVIEW_HEADS]
    rows = PreviewList(tr("Accounts in the file"), heads, _WIDTHS_PX, _LIST_PX)
    for item in items:
        rows.add_row(arrival_cells(item)).setDisabled(not item.comes)
    return rows


def _grey(rows: QTreeWidget) -> None:
    """Draw disabled rows so; under a style sheet Qt draws them like all else."""
    # That of the list itself is half of its text, which a style sheet makes of it.
    brush = QGuiApplication.palette().placeholderText()
    for number in range(rows.topLevelItemCount()):
        row = rows.topLevelItem(number)
        if row is not None and row.isDisabled():
            for column in range(rows.columnCount()):
                row.setForeground(column, brush)
