"""Finds every command, recent batches, accounts and pages of Settings by a few letters."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget
from typing_extensions import override

from extend_desktop.presentation.joining import joined_parts
from extend_desktop.presentation.palette import (
    NOTHING_FOUND,
    PALETTE_HINT,
    PALETTE_TITLE,
    PaletteEntry,
    best_first,
)
from extend_desktop.presentation.translation import marked, tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.delegates.cell_delegate import CellDelegate
from extend_desktop.ui.models.cells import Cell, CellStyle, Column, TableRow
from extend_desktop.ui.models.keyed_table import KeyedTableModel
from extend_desktop.ui.views.window.palette_item import PaletteItem
from extend_desktop.ui.widgets import PlainLabel, SearchField
from extend_desktop.ui.widgets.data_table import DataTable
from extend_desktop.ui.widgets.dialog import Dialog

_WIDTH_PX, _HEIGHT_PX, _BELOW_PX = 620, 420, 64
_COLUMNS = (Column(marked("Name"), 260), Column(marked("Where"), 215), Column(marked("Key"), 135))
_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class CommandPalette(Dialog):
    """A field with the list of what has its words; Return or a click chooses, Esc leaves.

    Args:
        items: what can be chosen; more can be added while it is open.
        used: names of those chosen lately, the last one first.
        on_chosen: hears what was chosen, once the palette is gone.
    """

    def __init__(
        self,
        context: UiContext,
        items: Sequence[PaletteItem],
        used: Sequence[str],
        on_chosen: Callable[[PaletteItem], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, tr(PALETTE_TITLE), width_px=_WIDTH_PX, spacing=8)
        self.setWindowFlags(Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self._items = list(items)
        self._used = used
        self._on_chosen = on_chosen
        self.field = SearchField(context.icons, tr(PALETTE_HINT))
        self.nothing = PlainLabel(tr(NOTHING_FOUND), role="muted")
        self.model = KeyedTableModel[int](_COLUMNS, self)
        widths_px = [column.width_px for column in _COLUMNS]
        self.table = DataTable(context, "", tr("Commands found"), widths_px)
        self._setup_ui(context)
        self.field.textChanged.connect(self._list)
        self.field.installEventFilter(self)
        self.table.clicked.connect(self._choose)
        self._list()

    def open_over(self, window: QWidget) -> None:
        """Open it over the upper middle of a window."""
        self.resize(_WIDTH_PX, min(_HEIGHT_PX, window.height() - 2 * _BELOW_PX))
        self.move(window.mapToGlobal(QPoint((window.width() - _WIDTH_PX) // 2, _BELOW_PX)))
        self.show()

    def add(self, items: Iterable[PaletteItem]) -> None:
        """List more; what is typed stays."""
        self._items += items
        self._list()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move through the list while the field has the keys."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.table.currentIndex())
            return True
        if event.key() not in _LIST_KEYS:
            return False
        self.table.keyPressEvent(event)
        return True

    def _list(self) -> None:
        places = best_first([item.entry for item in self._items], self.field.text(), self._used)
        self.model.replace(
            _row(place, order, self._items[place].entry) for order, place in enumerate(places)
        )
        self.nothing.setVisible(not places)
        self.table.setVisible(bool(places))
        if places:
            self.table.selectRow(0)

    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        item = self._items[self.model.key_at(index.row())]
        if item.entry.refusal:
            return
        self.close()
        self._on_chosen(item)

    def _setup_ui(self, context: UiContext) -> None:
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.horizontalHeader().hide()
        self.table.setAlternatingRowColors(False)
        self.table.setItemDelegate(CellDelegate(context, self.table))
        self.table.setModel(self.model)
        self.column.setContentsMargins(12, 12, 12, 12)
        self.column.addWidget(self.field)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignTop)


def _row(key: int, order: int, entry: PaletteEntry) -> TableRow[int]:
    title = f"{entry.title} · {entry.detail}" if entry.detail else entry.title
    style = CellStyle.MUTED if entry.refusal else CellStyle.NORMAL
    spoken = joined_parts((title, entry.refusal or entry.place))
    cells = (
        Cell(title, tooltip=title, style=style, spoken=spoken),
        Cell(entry.refusal or entry.place, style=CellStyle.MUTED),
        Cell(entry.key, style=CellStyle.MUTED),
    )
    return TableRow(key, order, cells)
