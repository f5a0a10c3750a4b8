"""Shows the list of batches as cards while it is narrow, else as a table. For the Batches pane."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject
from typing_extensions import override

from extend_desktop.ui.context import UiContext
from extend_desktop.ui.delegates.batch_card_delegate import BatchCardDelegate, card_height_px
from extend_desktop.ui.delegates.cell_delegate import CellDelegate
from extend_desktop.ui.responsive_columns import RoomyColumn
from extend_desktop.ui.widgets import DataTable
from extend_desktop.ui.widgets.data_table import grow_column, one_line_height_px

TABLE_FROM_PX = 520
"""From this width of the list on its columns have room beside each other."""
_PROGRESS, _BAR_FROM_PX, _MOST_PROGRESS_PX = 2, 700, 240
"""The column of bars, which say more the longer they are."""


class BatchCards(QObject):
    """Chooses by the width of a table of batches between cards and columns."""

    def __init__(self, context: UiContext, table: DataTable) -> None:
        super().__init__(table)
        self._table = table
        self._card, self._cell = BatchCardDelegate(context, table), CellDelegate(context, table)
        self._are_cards: bool | None = None
        # Before this listens: Qt asks who came last first, and hidden columns do not grow.
        RoomyColumn(table, _PROGRESS, _BAR_FROM_PX, _MOST_PROGRESS_PX, partial(grow_column, table))
        table.viewport().installEventFilter(self)
        self._show(are_cards=False)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose again whenever the list changes its width."""
        if event.type() is QEvent.Type.Resize:
            self._show(are_cards=self._table.viewport().width() < TABLE_FROM_PX)
        return False

    def _show(self, *, are_cards: bool) -> None:
        if are_cards is self._are_cards:
            return
        self._are_cards = are_cards
        table = self._table
        table.setItemDelegate(self._card if are_cards else self._cell)
        table.setAlternatingRowColors(not are_cards)
        table.horizontalHeader().setHidden(are_cards)
        for column in range(1, table.horizontalHeader().count()):
            table.setColumnHidden(column, are_cards)
        table.set_row_height(card_height_px if are_cards else one_line_height_px)
