"""Settings of the keys of commands. For the settings' table."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QKeySequenceEdit, QWidget
from typing_extensions import override

from extend_desktop.domain.settings import Settings
from extend_desktop.presentation.settings import NOT_HERE
from extend_desktop.presentation.shortcuts import (
    KEY_FIELD,
    SHORTCUTS_HINT,
    WORDS,
    key_text,
    usual_text,
)
from extend_desktop.presentation.translation import marked, tr
from extend_desktop.ui.delegates.cell_delegate import CellDelegate
from extend_desktop.ui.models.cells import Cell, CellStyle, Column, TableRow
from extend_desktop.ui.models.keyed_table import KeyedTableModel
from extend_desktop.ui.views.settings.page import SettingsPage
from extend_desktop.ui.views.settings.parts import SettingsParts
from extend_desktop.ui.views.window.shortcuts import Shortcuts
from extend_desktop.ui.widgets import Button, PlainLabel
from extend_desktop.ui.widgets.boxes import aligned, column_box, row_box, wide
from extend_desktop.ui.widgets.data_table import DataTable

_COLUMNS = (Column(marked("Command"), 280), Column(marked("Key", "of the keyboard"), 160))
_LEAST_TABLE_PX = 300
_NATIVE = QKeySequence.SequenceFormat.NativeText


class KeyboardPage(SettingsPage):
    """A table of the commands; below it the key of the selected one."""

    def __init__(self, parts: SettingsParts) -> None:
        super().__init__(parts.context, tr("Keyboard"))
        self._context = parts.context
        self.model = KeyedTableModel[str](_COLUMNS, self)
        widths_px = [column.width_px for column in _COLUMNS]
        self.table = DataTable(parts.context, "", tr("Commands and their keys"), widths_px)
        self.name = PlainLabel()
        self.field = QKeySequenceEdit()
        self._shown = QKeySequence()
        self._known = parts.context.settings.current.shortcuts
        self.none = Button(tr("No key"))
        self.usual = Button("")
        self.reset = Button(tr("Reset all keys"))
        self.refusal = PlainLabel(role="warning", wrap=True)
        if parts.shortcuts is None:
            self.add_wide(tr(WORDS), PlainLabel(tr(NOT_HERE), role="muted", wrap=True))
            return
        self._shortcuts = parts.shortcuts
        self._setup_ui()
        self._connect()
        self._list()
        self.table.selectRow(0)

    @override
    def follow(self, settings: Settings) -> None:
        """Show keys that may have been changed elsewhere."""
        super().follow(settings)
        # A key that is being pressed is not taken out of the field by a change of something else.
        if settings.shortcuts != self._known and self.model.rowCount():
            self._known = settings.shortcuts
            self._list()
            self._show()

    @property
    def chosen(self) -> str:
        """The name of the selected command."""
        return self.model.key_at(self.table.currentIndex().row())

    def _list(self) -> None:
        self.model.upsert(
            _row(number, name, self._shortcuts) for number, name in enumerate(self._shortcuts.names)
        )

    def _show(self) -> None:
        if not self.table.currentIndex().isValid():
            return
        name = self.chosen
        key, usual = self._shortcuts.key(name), self._shortcuts.usual_key(name)
        self.name.setText(self._shortcuts.words(name))
        self._shown = key
        self.field.setKeySequence(key)
        self.none.setEnabled(not key.isEmpty())
        self.usual.setText(usual_text(usual.toString(_NATIVE)))
        self.usual.setEnabled(key != usual)
        self.refusal.hide()

    def _pressed(self) -> None:
        # It also ends what was only shown when it loses the focus, even by going with the window.
        if self.field.keySequence() != self._shown:
            self._choose(self.field.keySequence())

    def _choose(self, key: QKeySequence) -> None:
        name = self.chosen
        refusal = self._shortcuts.refusal(name, key)
        if refusal:
            self._show()
            self.refusal.setText(refusal)
            self.refusal.show()
            return
        self._shortcuts.choose(name, key)
        self._list()
        self._show()

    def _reset(self) -> None:
        self._shortcuts.reset()
        self._list()
        self._show()

    def _connect(self) -> None:
        self.table.selectionModel().currentChanged.connect(self._show)
        self.field.editingFinished.connect(self._pressed)
        self.none.clicked.connect(lambda: self._choose(QKeySequence()))
        self.usual.clicked.connect(lambda: self._choose(self._shortcuts.usual_key(self.chosen)))
        self.reset.clicked.connect(self._reset)

    def _setup_ui(self) -> None:
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setItemDelegate(CellDelegate(self._context, self.table))
        self.table.setModel(self.model)
        self.table.setMinimumHeight(_LEAST_TABLE_PX)
        self.field.setMaximumSequenceLength(1)
        self.field.setClearButtonEnabled(False)
        self.field.setAccessibleName(tr(KEY_FIELD))
        self.refusal.hide()
        body = QWidget()
        column_box(
            body,
            PlainLabel(tr(SHORTCUTS_HINT), role="muted", wrap=True),
            wide(self.table),
            row_box(None, wide(self.name), self.field, self.none, self.usual),
            self.refusal,
            aligned(self.reset, Qt.AlignmentFlag.AlignLeft),
        )
        searched = map(self._shortcuts.words, self._shortcuts.names)
        row = self.add_wide(" ".join((tr(WORDS), *searched)), body, is_tall=True)
        row.field = self.table


def _row(number: int, name: str, shortcuts: Shortcuts) -> TableRow[str]:
    key = shortcuts.key(name).toString(_NATIVE)
    is_own = shortcuts.key(name) == shortcuts.usual_key(name)
    style = CellStyle.MUTED if is_own else CellStyle.NORMAL
    return TableRow(name, number, (Cell(shortcuts.words(name)), Cell(key_text(key), style=style)))
