"""The line about a search through folders, and the list of what it left out. For the composer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from extend_desktop.domain.scans import LeftOut, ScanProgress
from extend_desktop.presentation.scans import (
    CANCEL_SCAN,
    LEFT_OUT_EXPLANATION,
    left_out_text,
    scan_text,
)
from extend_desktop.presentation.translation import marked, tr, tr_n
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.delegates.cell_delegate import CellDelegate
from extend_desktop.ui.models.cells import Cell, CellStyle, Column, MadeCells, TableRow
from extend_desktop.ui.models.coalescer import Coalescer
from extend_desktop.ui.models.keyed_table import KeyedTableModel
from extend_desktop.ui.models.plain_texts import one_line
from extend_desktop.ui.theme import Token
from extend_desktop.ui.widgets import (
    BusyBar,
    Button,
    DataTable,
    PlainLabel,
    PrimaryButton,
    ToolButton,
    set_plain_tooltip,
)
from extend_desktop.ui.widgets.boxes import column_box
from extend_desktop.ui.widgets.dialog import Dialog
from extend_desktop.ui.widgets.icon_label import IconLabel

_COLUMNS = (
    Column(marked("Left out"), 220),
    Column(marked("In", "a place"), 280, is_stretched=True),
    Column(marked("Why"), 260),
)
_LAYOUT = "left out"  # untranslated: a name in the settings
_SIZE_PX = (820, 480)
_MARGINS_PX = (12, 4, 8, 4)
_Numbered = tuple[int, LeftOut]


class ScanRow(QFrame):
    """Says how far the search is, with the way to stop it; then what was left out and why."""

    stopped = Signal()
    taken_back = Signal()
    """What the search has added should go off the list again."""
    left_out_wanted = Signal()
    """The list of what was left out should be shown."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scanRow")
        sign = IconLabel(context.theme, context.icons, 16)
        sign.show_icon("search", Token.ACCENT_TEXT)
        self._text = PlainLabel(role="muted", wrap=True)
        self._stop = Button(tr("Stop"))
        self._cancel = Button(tr("Cancel"))
        self._cancel.setAccessibleName(tr(CANCEL_SCAN))
        set_plain_tooltip(self._cancel, tr(CANCEL_SCAN))
        self._busy = BusyBar(context.theme)
        self._show = Button(tr("Show left out…"))
        self._close = ToolButton(context.icons, "close", tr("Close this message"))
        self._stop.clicked.connect(self.stopped)
        self._cancel.clicked.connect(self.taken_back)
        self._show.clicked.connect(self.left_out_wanted)
        self._close.clicked.connect(self.hide)
        words = column_box(None, self._text, self._busy, spacing_px=2)
        row = QHBoxLayout(self)
        row.setContentsMargins(*_MARGINS_PX)
        row.addWidget(sign)
        row.addLayout(words, 1)
        for button in (self._stop, self._cancel, self._show, self._close):
            row.addWidget(button)
        self.hide()

    def say(self, progress: ScanProgress) -> None:
        """Tell of a search; nothing to say hides the line."""
        text = scan_text(progress)
        self._text.setText(text)
        self._busy.set_busy(progress.running)
        self._stop.setText(tr_n("Stop, keep {n}", "Stop, keep {n}", progress.found, "files"))
        self._stop.setAccessibleName(self._stop.text())
        self._stop.setVisible(progress.running)
        self._cancel.setVisible(progress.running)
        self._close.setVisible(not progress.running)
        self._show.setVisible(not progress.running and any(progress.left_out.values()))
        self.setVisible(bool(text))

    def text(self) -> str:
        """Return what is said."""
        return self._text.full_text()


class LeftOutDialog(Dialog):
    """Lists what a search passed by, and takes in what is chosen of it."""

    chosen = Signal(object)
    """The `LeftOut` to take in after all."""

    def __init__(self, context: UiContext, left_out: Sequence[LeftOut], parent: QWidget) -> None:
        super().__init__(parent, tr("What was left out"))
        self.resize(*_SIZE_PX)
        self._left_out = tuple(left_out)
        self._model = KeyedTableModel[int](_COLUMNS, self)
        self._feed = Coalescer[int, _Numbered](self._apply, self)
        widths_px = [column.width_px for column in _COLUMNS]
        self.table = DataTable(context, _LAYOUT, tr("What was left out"), widths_px, stretch=1)
        self.table.setItemDelegate(CellDelegate(context, self.table))
        self.table.setModel(self._model)
        self.include_all = Button(tr("Add all to the batch"))
        self.include_selected = PrimaryButton(tr("Add selected"))
        self._close = Button(tr("Close"))
        self._setup_ui()
        self._connect()
        self._feed.put((number, (number, item)) for number, item in enumerate(self._left_out))
        self._show_selected()

    def _apply(self, items: Sequence[_Numbered]) -> None:
        self._model.upsert([_row(number, item) for number, item in items])

    def _show_selected(self) -> None:
        count = len(self.table.selected_rows())
        self.include_selected.setEnabled(count > 0)
        self.include_selected.setText(
            tr_n("Add {n} selected", "Add {n} selected", count, "files and folders")
            if count
            else tr("Add selected")
        )

    def _include_selected(self) -> None:
        rows = self.table.selected_rows()
        self._choose([self._left_out[self._model.key_at(row)] for row in rows])

    def _choose(self, items: Sequence[LeftOut]) -> None:
        self.chosen.emit(tuple(items))
        self.accept()

    def _connect(self) -> None:
        self.table.selectionModel().selectionChanged.connect(self._show_selected)
        self.include_selected.clicked.connect(self._include_selected)
        self.include_all.clicked.connect(lambda: self._choose(self._left_out))
        self._close.clicked.connect(self.reject)

    def _setup_ui(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.include_all)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        buttons.addWidget(self.include_selected)
        self.column.addWidget(PlainLabel(tr(LEFT_OUT_EXPLANATION), wrap=True, role="muted"))
        self.column.addWidget(self.table, 1)
        self.column.addLayout(buttons)


def _row(number: int, item: LeftOut) -> TableRow[int]:
    return TableRow(key=number, order=number, cells=MadeCells(item, _MAKERS))


def _name_cell(item: LeftOut) -> Cell:
    return Cell(one_line(item.path.name), tooltip=str(item.path))


def _place_cell(item: LeftOut) -> Cell:
    return Cell(one_line(str(item.path.parent)), tooltip=str(item.path), style=CellStyle.MUTED)


def _why_cell(item: LeftOut) -> Cell:
    return Cell(left_out_text(item.reason, is_folder=item.is_folder))


_MAKERS = (_name_cell, _place_cell, _why_cell)
