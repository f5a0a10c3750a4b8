"""The Activity tab: what happened to a batch, newest first, with request ids to copy."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QStackedLayout, QWidget

from extend_desktop.domain.activities import Activity
from extend_desktop.domain.ids import BatchId
from extend_desktop.services.batch_events import ActivityAdded
from extend_desktop.services.batches import BatchService
from extend_desktop.ui.async_work import then
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.delegates.cell_delegate import CellDelegate
from extend_desktop.ui.models.activity import ACTIVITY_COLUMNS, activity_row
from extend_desktop.ui.models.cells import TableRow
from extend_desktop.ui.models.feed import RowFeed
from extend_desktop.ui.models.keyed_table import KeyedTableModel
from extend_desktop.ui.widgets import DataTable, EmptyState

TIMES_REFRESH_MS = 30_000


class ActivityView(QWidget):
    """A batch's history, live."""

    def __init__(self, context: UiContext, tasks: PaneTasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._tasks = tasks
        self._batch_id: BatchId | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self._activities: list[Activity] = []
        self._is_loaded = False
        self.model = KeyedTableModel[int](ACTIVITY_COLUMNS, self)
        self._feed = RowFeed[int, int](self._apply, self)
        widths_px = [one.width_px for one in ACTIVITY_COLUMNS]
        self.table = DataTable(context, "activity", "Activity", widths_px, stretch=1)
        self.table.setItemDelegate(CellDelegate(context, self.table))
        self.table.setModel(self.model)
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.table.set_menu(self._menu)
        self.empty = EmptyState(context)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self._times = QTimer(self)
        self._times.setInterval(TIMES_REFRESH_MS)
        self._times.timeout.connect(self._reword)
        self._times.start()

    def show_batch(self, service: BatchService | None, batch_id: BatchId | None) -> None:
        """Show another batch's history; None shows none."""
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
        self._tasks.cancel("activity")
        self._batch_id = batch_id
        self._is_loaded = False
        self._activities = []
        self._feed.clear()
        self.model.replace(())
        if service is not None and batch_id is not None:
            self._unsubscribe = service.activity_added.subscribe(self._added)
            self._tasks.start(
                lambda: then(service.activity(batch_id), self._loaded),
                "activity",
                on_error=lambda _error: self.empty.say("error", "History could not be read", ""),
            )
        self._refresh()

    def _loaded(self, newest_first: Sequence[Activity]) -> None:
        # What was told during the read may be in it already.
        meanwhile = [one for one in self._activities if one not in newest_first]
        self._activities = [*reversed(newest_first), *meanwhile]
        self._is_loaded = True
        self._feed.put((number, number) for number in range(len(self._activities)))
        self._refresh()

    def _added(self, fact: ActivityAdded) -> None:
        if fact.batch_id != self._batch_id:
            return
        self._activities.append(fact.activity)
        if self._is_loaded:
            number = len(self._activities) - 1
            self._feed.put([(number, number)])

    def _apply(self, numbers: Sequence[int]) -> None:
        self.model.upsert([self._row(number) for number in numbers])
        self._refresh()

    def _row(self, number: int) -> TableRow[int]:
        return activity_row(number, self._activities[number], self._context.clock.now())

    def _reword(self) -> None:
        if self.isVisible() and self._is_loaded:
            self._feed.put((number, number) for number in range(len(self._activities)))

    def _refresh(self) -> None:
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        if self._batch_id is None:
            self.empty.say("clock", "Select a batch", "Its runs, results and history show here.")
        elif not self._is_loaded:
            self.empty.say("clock", "Loading history…", "")
        else:
            self.empty.say("clock", "Nothing happened yet", "")

    def _menu(self) -> QMenu | None:
        rows = self.table.selected_rows()
        if not rows:
            return None
        menu = QMenu(self)
        copy = menu.addAction("Copy rows", self.table.copy_selection)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        ids = [self._activities[self.model.key_at(row)].request_id for row in rows]
        known = [one for one in ids if one]
        copy_ids = menu.addAction("Copy request id", lambda: _copy(known))
        copy_ids.setEnabled(bool(known))
        return menu


def _copy(lines: Sequence[str]) -> None:
    QGuiApplication.clipboard().setText("\n".join(lines))
