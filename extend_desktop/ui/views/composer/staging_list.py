"""The composer's list of staged inputs: follows the staging service, removes rows, undoes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from extend_desktop.domain.drafts import Draft
from extend_desktop.presentation.copying import table_text
from extend_desktop.presentation.drafts import draft_place_text
from extend_desktop.presentation.send_anyway import send_anyway_question
from extend_desktop.services.staging import StagingService
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.delegates.cell_delegate import CellDelegate
from extend_desktop.ui.models.drafts import DRAFT_COLUMNS, draft_row
from extend_desktop.ui.models.feed import RowFeed
from extend_desktop.ui.models.keyed_table import KeyedTableModel
from extend_desktop.ui.responsive_columns import NarrowColumns
from extend_desktop.ui.views.composer.send_anyway_menu import add_send_anyway
from extend_desktop.ui.views.dialogs.question import QuestionDialog
from extend_desktop.ui.widgets import DataTable


class DraftList(QWidget):
    """The table of staged inputs; thousands of rows come in a few hundred at a time."""

    removed = Signal(object)
    """How many rows the operator removed."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._staging: StagingService | None = None
        self._subscriptions: list[Callable[[], None]] = []
        self.model = KeyedTableModel[int](DRAFT_COLUMNS, self)
        self._feed = RowFeed[int, Draft](self._apply, self)
        widths_px = [column.width_px for column in DRAFT_COLUMNS]
        self.table = DataTable(context, "drafts", "Staged inputs", widths_px)
        self.table.setItemDelegate(CellDelegate(context, self.table))
        self.table.setModel(self.model)
        self.table.setSortingEnabled(True)
        self.table.horizontalHeader().setSortIndicatorClearable(True)
        self.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.table.set_menu(self._menu)
        NarrowColumns(self.table, {1: 540})
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.remove_selected)

    @property
    def is_settled(self) -> bool:
        """Whether the table shows all the service has said."""
        return self._feed.is_empty

    def bind(self, staging: StagingService | None) -> None:
        """Follow another staging list; None shows nothing."""
        for unsubscribe in self._subscriptions:
            unsubscribe()
        self._subscriptions = []
        self._staging = staging
        self._feed.clear()
        self.model.replace(())
        if staging is not None:
            self._subscriptions = [
                staging.added.subscribe(self._put),
                staging.updated.subscribe(self._put),
                staging.removed.subscribe(self._drop),
                staging.reset.subscribe(self._reread),
            ]
            self._put(staging.drafts)

    def selected_keys(self) -> list[int]:
        """Return the keys of the selected rows, in the order shown."""
        return [self.model.key_at(row) for row in self.table.selected_rows()]

    def remove_selected(self) -> None:
        """Take the selected rows out of staging; undo brings them back."""
        keys = self.selected_keys()
        if self._staging is None or not keys:
            return
        first = self.table.selected_rows()[0]
        self._staging.remove(keys)
        self._select_near(first)
        self.removed.emit(len(keys))

    def _select_near(self, row: int) -> None:
        """Keep the keyboard where it was, so that Del can be pressed again."""
        last = self.model.rowCount() - 1
        if last >= 0:
            self.table.selectRow(min(row, last))

    def _put(self, drafts: Sequence[Draft]) -> None:
        self._feed.put((draft.key, draft) for draft in drafts)

    def _drop(self, keys: frozenset[int]) -> None:
        self._feed.discard(keys)
        self.model.remove(keys)

    def _reread(self, _fact: None) -> None:
        drafts = self._staging.drafts if self._staging else ()
        known = {draft.key for draft in drafts}
        self._feed.clear()
        self.model.remove([key for key in self.model.all_keys() if key not in known])
        self._put(drafts)

    def _apply(self, drafts: Sequence[Draft]) -> None:
        self.model.upsert([draft_row(draft) for draft in drafts])

    def _menu(self) -> QMenu | None:
        keys = self.selected_keys()
        if not keys:
            return None
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.addAction("Copy name and place", lambda: self._copy(keys))
        self._add_anyway(menu, keys)
        remove = menu.addAction("Remove from list", self.remove_selected)
        remove.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        return menu

    def _add_anyway(self, menu: QMenu, keys: Sequence[int]) -> None:
        wanted = set(keys)
        drafts = self._staging.drafts if self._staging else ()
        add_send_anyway(
            menu,
            [draft for draft in drafts if draft.key in wanted],
            drafts,
            send=self._ask_to_send,
            hold_back=self._hold_back,
        )

    def _ask_to_send(self, drafts: Sequence[Draft]) -> None:
        """Ask once for all of them; nothing is sent before Submit either."""
        staging = self._staging
        words = send_anyway_question(drafts)
        question = QuestionDialog(
            self._context, self, "Send anyway", words, "Send anyway", "Hold back"
        )
        keys = [draft.key for draft in drafts]
        question.accepted.connect(lambda: staging and staging.send_anyway(keys))
        question.open()

    def _hold_back(self, drafts: Sequence[Draft]) -> None:
        if self._staging is not None:
            self._staging.hold_back([draft.key for draft in drafts])

    def _copy(self, keys: Sequence[int]) -> None:
        wanted = set(keys)
        drafts = self._staging.drafts if self._staging else ()
        rows = [
            (draft.spec.name, draft_place_text(draft)) for draft in drafts if draft.key in wanted
        ]
        QGuiApplication.clipboard().setText(table_text(("Name", "Place"), rows))
