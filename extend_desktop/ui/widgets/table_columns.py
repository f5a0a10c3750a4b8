"""The operator's own arrangement of a table's columns: order and which are shown. For DataTable."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import partial
from typing import Self

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QTableView

from extend_desktop.presentation.translation import tr
from extend_desktop.ui.settings_store import SettingsStore
from extend_desktop.values import dataclass

_VERSION = "v1"
_MOST_COLUMNS = 1_000
"""More than any table has; a remembered number beyond is damage."""


@dataclass(frozen=True, slots=True)
class ColumnArrangement:
    """By numbers of the model's columns; the first one always leads and is always shown.

    Attributes:
        order: all columns from left to right; empty for the model's order.
        hidden: those that are not shown.
    """

    order: tuple[int, ...] = ()
    hidden: frozenset[int] = frozenset()

    @classmethod
    def from_text(cls, text: str, count: int) -> Self:
        """Read what was remembered for a table of `count` columns; the first state for all else."""
        version, _, rest = text.partition(":")
        order_text, _, hidden_text = rest.partition(":")
        order, hidden = _numbers(order_text), _numbers(hidden_text)
        if version != _VERSION or order is None or hidden is None:
            return cls()
        is_whole = sorted(order) == list(range(count)) and order[:1] == (0,)
        if not is_whole or not set(hidden) <= set(range(1, count)):
            return cls()
        return cls(order, frozenset(hidden))

    def to_text(self) -> str:
        """Return it as text to remember."""
        order, hidden = ",".join(map(str, self.order)), ",".join(map(str, sorted(self.hidden)))
        return f"{_VERSION}:{order}:{hidden}"


class TableColumns(QObject):
    """Lets columns be moved by the mouse and hidden by a menu on their titles, and remembers it.

    Columns that give way for want of room come back by themselves, those the operator hid do not.

    Args:
        name: of the table, for remembering; empty for one whose columns are as they are.
    """

    reset_requested = Signal()
    hidden_changed = Signal()
    """The operator hid or showed columns, or these are as they are remembered."""

    def __init__(self, settings: SettingsStore, table: QTableView, name: str) -> None:
        super().__init__(table)
        self._settings = settings
        self._table = table
        self._key = f"arrangement/{name}" if name else ""
        self._arrangement = ColumnArrangement()
        self._without_room: set[int] = set()
        self._is_applying = False
        if name:
            header = table.horizontalHeader()
            header.setSectionsMovable(True)
            header.setFirstSectionMovable(False)
            header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            header.customContextMenuRequested.connect(self._open)
            header.sectionMoved.connect(self._moved)

    @property
    def can_change(self) -> bool:
        """Whether the operator may arrange the columns now."""
        return bool(self._key) and not self._table.horizontalHeader().isHidden()

    @property
    def hidden(self) -> Collection[int]:
        """The columns that the operator hid."""
        return self._arrangement.hidden

    def restore(self) -> None:
        """Arrange the columns as they were left."""
        if self._key and self._count():
            remembered = self._settings.layout(self._key)
            self._arrangement = ColumnArrangement.from_text(remembered, self._count())
            self._apply()

    def reset(self) -> None:
        """Arrange the columns as they were at first."""
        if self._key:
            self._settings.forget_layout(self._key)
            self._arrangement = ColumnArrangement()
            self._apply()

    def give_way(self, column: int, *, is_hidden: bool) -> bool:
        """Note whether there is room for a column; return whether it is hidden, for either reason."""
        (self._without_room.add if is_hidden else self._without_room.discard)(column)
        return is_hidden or column in self._arrangement.hidden

    def show(self, column: int, *, is_shown: bool) -> None:
        """Show or hide a column on the operator's word."""
        hidden = self._arrangement.hidden
        kept = hidden - {column} if is_shown else hidden | {column}
        self._keep(replace(self._arrangement, hidden=kept))
        self._table.setColumnHidden(column, column in self._without_room)
        self.hidden_changed.emit()

    def move(self, column: int, step: int) -> None:
        """Move a column to the left or right past the next one that is shown."""
        header = self._table.horizontalHeader()
        place = header.visualIndex(column) + step
        while 0 < place < header.count() and header.isSectionHidden(header.logicalIndex(place)):
            place += step
        if 0 < place < header.count():
            header.moveSection(header.visualIndex(column), place)

    def menu(self, column: int) -> QMenu:
        """Return the menu of a column's title."""
        menu = QMenu(self._table)
        for number in range(self._count()):
            self._add_switch(menu, number)
        menu.addSeparator()
        title = self._title(column)
        for words, step in (
            (tr("Move left: {title}", title=title), -1),
            (tr("Move right: {title}", title=title), 1),
        ):
            action = menu.addAction(words)
            action.setEnabled(column > 0)
            action.triggered.connect(partial(self.move, column, step))
        menu.addSeparator()
        menu.addAction(tr("Reset the columns")).triggered.connect(self.reset_requested)
        return menu

    def open_menu(self, column: int, at: QPoint) -> None:
        """Open the menu of a column at a place of the screen."""
        menu = self.menu(max(column, 0))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _add_switch(self, menu: QMenu, column: int) -> None:
        action = menu.addAction(self._title(column))
        action.setCheckable(True)
        action.setChecked(column not in self._arrangement.hidden)
        # Without any name a row says nothing.
        action.setEnabled(column > 0)
        action.toggled.connect(partial(self._switched, column))

    def _switched(self, column: int, is_shown: bool) -> None:  # noqa: FBT001 - connected to a signal
        self.show(column, is_shown=is_shown)

    def _open(self, at: QPoint) -> None:
        header = self._table.horizontalHeader()
        self.open_menu(header.logicalIndexAt(at), header.mapToGlobal(at))

    def _moved(self) -> None:
        if self._is_applying:
            return
        header = self._table.horizontalHeader()
        order = tuple(header.logicalIndex(place) for place in range(header.count()))
        self._keep(replace(self._arrangement, order=order))

    def _keep(self, arrangement: ColumnArrangement) -> None:
        order = arrangement.order or tuple(range(self._count()))
        self._arrangement = replace(arrangement, order=order)
        self._settings.remember_layout(self._key, self._arrangement.to_text())

    def _apply(self) -> None:
        header = self._table.horizontalHeader()
        order: Sequence[int] = self._arrangement.order or range(self._count())
        self._is_applying = True
        for place, column in enumerate(order):
            header.moveSection(header.visualIndex(column), place)
        self._is_applying = False
        for column in range(1, self._count()):
            self._table.setColumnHidden(column, column in self._without_room)
        self.hidden_changed.emit()

    def _count(self) -> int:
        return self._table.horizontalHeader().count()

    def _title(self, column: int) -> str:
        across = Qt.Orientation.Horizontal
        return str(self._table.model().headerData(column, across) or "").replace("&", "&&")


def _numbers(text: str) -> tuple[int, ...] | None:
    """Return numbers that are separated by commas; None for anything else."""
    if not text:
        return ()
    parts: Collection[str] = text.split(",")
    if len(parts) > _MOST_COLUMNS or not all(_is_small(part) for part in parts):
        return None
    return tuple(map(int, parts))


def _is_small(part: str) -> bool:
    return part.isascii() and part.isdecimal() and len(part) <= len(str(_MOST_COLUMNS))
