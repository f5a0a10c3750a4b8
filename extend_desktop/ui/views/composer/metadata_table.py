"""Keys and values of inputs in a table that is typed into; for the dialog of metadata."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)
from typing_extensions import override

from extend_desktop.domain.input_metadata import MetadataField
from extend_desktop.presentation.input_metadata import ADD_KEY, MIXED_VALUES, NO_VALUE
from extend_desktop.presentation.text import plain
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.theme import Token
from extend_desktop.ui.widgets.text_drops import refuse_text_drops

_KEY_PX, _ROW_PX = 190, 30
_WAS = Qt.ItemDataRole.UserRole
_IS_MIXED = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class MetadataTable(QTableWidget):
    """A row for each key; an empty one at the end takes a new key."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(0, 2)
        self.setAccessibleName(tr("Keys and values"))
        self.setHorizontalHeaderLabels([tr("Key", "metadata"), tr("Value")])
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.horizontalHeader().setDefaultAlignment(left)
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().resizeSection(0, _KEY_PX)
        self.horizontalHeader().setFixedHeight(_ROW_PX)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_PX)
        self.setAcceptDrops(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        # Else the keyboard would not come out again; in an open field Tab goes to the next one.
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        triggers = QAbstractItemView.EditTrigger
        # Not by the arrow keys: in an open field, Del would delete a letter and not the key.
        self.setEditTriggers(
            triggers.DoubleClicked
            | triggers.SelectedClicked
            | triggers.EditKeyPressed
            | triggers.AnyKeyPressed
        )
        self.setItemDelegate(_ValueDelegate(context, self))
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.remove_selected)

    def show_fields(self, fields: Iterable[MetadataField]) -> None:
        """Show these fields, and a row for a new one."""
        self.setRowCount(0)
        for field in fields:
            self._add(field)
        self.offer_row()

    def fields(self) -> list[MetadataField]:
        """Return what is typed; the row for a new key only where something is in it."""
        rows = [self._field(row) for row in range(self.rowCount())]
        return [field for field in rows if field.key or field.value or field.was]

    def offer_row(self) -> None:
        """Add a row for a new key unless the last one is still empty."""
        last = self.rowCount() - 1
        if last < 0 or any(self._text(last, column) for column in (0, 1)):
            self._add(MetadataField("", ""))

    def remove_selected(self) -> None:
        """Take the selected keys out."""
        for row in sorted({index.row() for index in self.selectedIndexes()}, reverse=True):
            self.removeRow(row)
        self.offer_row()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin to edit at Return, which must not agree to the whole dialog."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self.state() is not QAbstractItemView.State.EditingState:
            self.edit(self.currentIndex())

    def _add(self, field: MetadataField) -> None:
        row = self.rowCount()
        self.insertRow(row)
        key = _Cell(field.key)
        key.setData(_WAS, field.was)
        value = _Cell(field.value or "")
        if field.value is None:
            value.setText(tr(MIXED_VALUES))
            value.setData(_IS_MIXED, True)  # noqa: FBT003 - Qt's signature
        self.setItem(row, 0, key)
        self.setItem(row, 1, value)

    def _field(self, row: int) -> MetadataField:
        value = self.item(row, 1)
        is_mixed = value is not None and bool(value.data(_IS_MIXED))
        key = self.item(row, 0)
        was = str(key.data(_WAS) or "") if key is not None else ""
        text = None if is_mixed else self._text(row, 1)
        return MetadataField(self._text(row, 0).strip(), text, was)

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return item.text() if item is not None else ""


class _Cell(QTableWidgetItem):
    """A cell that a screen reader has a word for, empty or not."""

    @override
    def data(self, role: int) -> Any:
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return plain(self.text()) or tr(ADD_KEY if self.column() == 0 else NO_VALUE)
        return super().data(role)


class _ValueDelegate(QStyledItemDelegate):
    """Edits several values as none yet; what is left empty leaves each input its own."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = context.theme

    @override
    def displayText(self, value: object, locale: QLocale | QLocale.Language) -> str:
        """Show what cannot be seen or reorders the rest as what it is; it is sent as it came."""
        return plain(super().displayText(value, locale))

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Show in a quiet colour what nobody typed: several values, and where a key is added."""
        super().initStyleOption(option, index)
        # PySide's stubs leave out the fields of the option.
        styled: Any = option
        is_new = index.column() == 0 and not styled.text
        if is_new:
            styled.text = tr(ADD_KEY)
        if is_new or index.data(_IS_MIXED) is True:
            color = self._theme.color(Token.MUTED)
            styled.palette.setColor(QPalette.ColorRole.Text, color)

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        refuse_text_drops(editor)
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit) and index.data(_IS_MIXED) is True:
            editor.setPlaceholderText(tr(MIXED_VALUES))
        else:
            super().setEditorData(editor, index)

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        is_mixed = index.data(_IS_MIXED) is True
        if is_mixed and isinstance(editor, QLineEdit) and not editor.text():
            return
        super().setModelData(editor, model, index)
        if is_mixed:
            # Only now: with every change the field is filled again with what the cell has.
            model.setData(index, None, _IS_MIXED)
