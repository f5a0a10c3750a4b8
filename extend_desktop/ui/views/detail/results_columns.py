"""The list of columns: which are shown is ticked, where they stand is dragged."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from extend_desktop.presentation.translation import tr
from extend_desktop.ui.models.plain_texts import one_line
from extend_desktop.ui.widgets import Button, PlainLabel

_WIDTH_PX, _MOST_ROWS, _ROW_PX = 264, 14, 28
_KEY = Qt.ItemDataRole.UserRole


class ColumnChooser(QFrame):
    """Opens below its button; each change is in force at once."""

    changed = Signal()
    reset_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("columnChooser")
        self.setAccessibleName(tr("Columns"))
        self.file = QCheckBox(tr("File"))
        self.file.setChecked(True)
        self.file.setEnabled(False)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Columns shown, in their order"))
        self.list.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.reset = Button(tr("Reset"))
        self._setup_ui()

    @property
    def order(self) -> tuple[str, ...]:
        """The keys of all columns, top to bottom."""
        return tuple(item.data(_KEY) for item in self._items())

    @property
    def hidden(self) -> frozenset[str]:
        """The keys of those that are not ticked."""
        unticked = Qt.CheckState.Unchecked
        return frozenset(item.data(_KEY) for item in self._items() if item.checkState() is unticked)

    def show_columns(self, columns: Sequence[tuple[str, str]], hidden: Collection[str]) -> None:
        """List columns by key and title."""
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.list.clear()
        for key, title in columns:
            item = QListWidgetItem(one_line(title), self.list)
            item.setData(_KEY, key)
            ticked = Qt.CheckState.Unchecked if key in hidden else Qt.CheckState.Checked
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsDragEnabled
            )
            item.setCheckState(ticked)
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.list.setFixedHeight(min(len(columns), _MOST_ROWS) * _ROW_PX + 8)

    def open_below(self, button: QWidget) -> None:
        """Open at the button's right edge, within its screen."""
        self.adjustSize()
        at = button.mapToGlobal(QPoint(button.width() - self.width(), button.height() + 4))
        self.move(at)
        self.show()
        self.list.setFocus()
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _move(self, step: int) -> None:
        row = self.list.currentRow()
        if 0 <= row < self.list.count() and 0 <= row + step < self.list.count():
            item = self.list.takeItem(row)
            self.list.insertItem(row + step, item)
            self.list.setCurrentItem(item)
            self.changed.emit()

    def _setup_ui(self) -> None:
        self.setFixedWidth(_WIDTH_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addWidget(self.file)
        column.addWidget(self.list)
        column.addWidget(PlainLabel(tr("Move: drag, Alt+Up, Alt+Down"), role="muted"))
        column.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignRight)
        self.list.itemChanged.connect(self.changed)
        self.list.model().rowsMoved.connect(self.changed)
        self.reset.clicked.connect(self.reset_requested)
        for key, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(key), self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self._up if step < 0 else self._down)

    def _up(self) -> None:
        self._move(-1)

    def _down(self) -> None:
        self._move(1)
