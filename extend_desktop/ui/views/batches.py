"""Batches: every batch of the account with its progress, live. For the main window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QMenu, QStackedLayout, QWidget

from extend_desktop.domain.batch_status import ENDED_STATUSES
from extend_desktop.domain.batches import Batch, BatchControl, BatchStatus, Input, InputKind
from extend_desktop.domain.ids import BatchId
from extend_desktop.services.presenter.quantities import count_text, counted
from extend_desktop.services.tasks import Policy
from extend_desktop.services.workspace import Workspace
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.delegates.cell_delegate import CellDelegate
from extend_desktop.ui.models.batches import BATCH_COLUMNS, BatchesModel, batch_row
from extend_desktop.ui.models.cells import TableRow
from extend_desktop.ui.models.feed import RowFeed
from extend_desktop.ui.views.narrow import NarrowColumns
from extend_desktop.ui.views.work import deliver
from extend_desktop.ui.widgets import BannerKind, DataTable, EmptyState, InlineBanner, Pane

TIMES_REFRESH_MS = 15_000
"""How often 'finished yesterday' and the time left are worded anew without news."""
RESTORED = "restored"


class BatchesPane(Pane):
    """The monitor: newest first, the selection kept whatever changes."""

    selected = Signal(object)
    """The `BatchId` of the current row, or None."""
    export_requested = Signal(object)
    """The `BatchId` whose results the operator wants as CSV."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "Batches", parent)
        self._workspace: Workspace | None = None
        self._subscriptions: list[Callable[[], None]] = []
        self._batches: dict[BatchId, Batch] = {}
        self._told: BatchId | None = None
        self._wanted: BatchId | None = None
        self._is_loaded = False
        self._tasks = PaneTasks(context.tasks, "batches", self.banner, self.busy)
        self.notice = InlineBanner(context.icons, self)
        self.model = BatchesModel(self)
        self._feed = RowFeed[BatchId, Batch](self._apply, self)
        self.table = DataTable(
            context, "batches", "Batches", [column.width_px for column in BATCH_COLUMNS]
        )
        self.empty = EmptyState(context)
        self._times = QTimer(self)
        self._times.setInterval(TIMES_REFRESH_MS)
        self._times.timeout.connect(self._reword)
        self._lay_out()
        self._connect()
        self._refresh()

    def bind(self, workspace: Workspace | None) -> None:
        """Show another account's batches; None shows none."""
        for unsubscribe in self._subscriptions:
            unsubscribe()
        self._subscriptions = []
        self._tasks.forget()
        self._workspace = workspace
        self._is_loaded = False
        self._batches = {}
        self._feed.clear()
        self.model.replace(())
        self.notice.hide()
        if workspace is not None:
            self._subscriptions = [
                workspace.batches.batch_changed.subscribe(self._batch_changed),
                workspace.batches.batch_removed.subscribe(self._batch_removed),
            ]
            self._tasks.start(
                lambda: deliver(workspace.batches.list(), self._loaded),
                "load",
                on_error=lambda _error: self._say_empty("Batches could not be read"),
            )
        self._refresh()
        self._tell()

    def batch(self, batch_id: BatchId) -> Batch | None:
        """Return a batch as last heard of."""
        return self._batches.get(batch_id)

    def current(self) -> BatchId | None:
        """Return the selected batch."""
        rows = self.table.selected_rows()
        return self.model.key_at(rows[0]) if rows else None

    def select(self, batch_id: BatchId | None) -> None:
        """Select a batch, at once or as soon as it is known; None selects nothing."""
        position = self.model.position_of(batch_id) if batch_id is not None else None
        self._wanted = batch_id if position is None else None
        if position is not None:
            index = self.model.index(position, 0)
            flags = QItemSelectionModel.SelectionFlag
            self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.table.scrollTo(index)
        elif batch_id is None:
            self.table.clearSelection()

    def pause_or_resume(self) -> None:
        """Pause the selected batch, or let it go on."""
        batch = self._batches.get(self.current() or BatchId(""))
        if batch is None or self._workspace is None or batch.status in ENDED_STATUSES:
            return
        service = self._workspace.batches
        verb = service.resume if batch.control is BatchControl.PAUSED else service.pause
        self._tasks.start(lambda: verb(batch.id), f"control {batch.id}", policy=Policy.QUEUE)

    def resume_all(self) -> None:
        """Let every batch go on that waits since the last session."""
        if self._workspace is not None:
            self._tasks.start(self._workspace.batches.resume_all, "resume all")

    def rename(self) -> None:
        """Edit the name of the selected batch in its row."""
        rows = self.table.selected_rows()
        if rows:
            self.table.edit(self.model.index(rows[0], 0))

    def _loaded(self, batches: Sequence[Batch]) -> None:
        self._is_loaded = True
        self._batches.update((batch.id, batch) for batch in batches)
        self._feed.put((batch.id, batch) for batch in batches)
        self._refresh()

    def _batch_changed(self, batch: Batch) -> None:
        is_new = batch.id not in self._batches
        self._batches[batch.id] = batch
        self._feed.put([(batch.id, batch)])
        if is_new:
            self._refresh()

    def _batch_removed(self, batch_id: BatchId) -> None:
        self._batches.pop(batch_id, None)
        self._feed.discard([batch_id])
        self.model.remove([batch_id])
        self._refresh()

    def _apply(self, batches: Sequence[Batch]) -> None:
        self.model.upsert([self._row(batch) for batch in batches])
        if self._wanted is not None:
            self.select(self._wanted)
        self._refresh()

    def _row(self, batch: Batch) -> TableRow[BatchId]:
        pace = self._workspace.batches.pace(batch.id) if self._workspace else None
        return batch_row(batch, pace, self.context.clock.now())

    def _reword(self) -> None:
        if self.isVisible():
            self._feed.put(self._batches.items())

    def _refresh(self) -> None:
        self._stack.setCurrentIndex(0 if self._batches else 1)
        self.set_subtitle(_subtitle(list(self._batches.values())))
        if self._workspace is None:
            self._say_empty("No account", "Connect an account to see its batches.")
        elif self._is_loaded:
            self._say_empty("No batches yet", "Submit a new batch and watch it here.")
        else:
            self._say_empty("Loading batches…")
        self._offer_resume()

    def _say_empty(self, title: str, text: str = "") -> None:
        self.empty.say("layers", title, text)

    def _offer_resume(self) -> None:
        waiting = [
            batch
            for batch in self._batches.values()
            if batch.control is BatchControl.PAUSED and batch.pause_reason == RESTORED
        ]
        if not waiting:
            self.notice.hide()
            return
        title = f"{counted(len(waiting), 'batch', 'batches')} from the last session"
        verb = "waits" if len(waiting) == 1 else "wait"
        self.notice.say(
            BannerKind.INFO,
            f"{title} {verb} to go on",
            action_text="Resume all",
            action=self.resume_all,
        )

    def _tell(self) -> None:
        current = self.current()
        if current != self._told:
            self._told = current
            self.selected.emit(current)

    def _rename(self, batch_id: BatchId, name: str) -> None:
        if self._workspace is not None:
            service = self._workspace.batches
            self._tasks.start(lambda: service.rename(batch_id, name), f"rename {batch_id}")

    def _delete(self, batch_id: BatchId) -> None:
        if self._workspace is not None:
            service = self._workspace.batches
            self._tasks.start(lambda: service.delete_from_history(batch_id), f"delete {batch_id}")

    def _open_folder(self, batch_id: BatchId) -> None:
        if self._workspace is not None:
            service = self._workspace.batches
            self._tasks.start(lambda: deliver(service.inputs(batch_id), _show_folder), "folder")

    def _menu(self) -> QMenu | None:
        batch = self._batches.get(self.current() or BatchId(""))
        if batch is None:
            return None
        menu = QMenu(self)
        is_paused = batch.control is BatchControl.PAUSED
        control = menu.addAction("Resume" if is_paused else "Pause", self.pause_or_resume)
        control.setEnabled(batch.status not in ENDED_STATUSES)
        menu.addAction("Rename", self.rename).setShortcut(QKeySequence("F2"))
        menu.addSeparator()
        menu.addAction("Export CSV…", lambda: self.export_requested.emit(batch.id))
        menu.addAction("Open the documents' folder", lambda: self._open_folder(batch.id))
        menu.addSeparator()
        delete = menu.addAction("Delete from history", lambda: self._delete(batch.id))
        delete.setEnabled(batch.status in ENDED_STATUSES)
        return menu

    def _connect(self) -> None:
        self.model.rename_requested.connect(self._rename)
        self.table.selectionModel().selectionChanged.connect(self._tell)
        self.table.set_menu(self._menu)
        pause = QShortcut(QKeySequence(Qt.Key.Key_Space), self.table)
        pause.setContext(Qt.ShortcutContext.WidgetShortcut)
        pause.activated.connect(self.pause_or_resume)
        self._times.start()

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        self.table.setItemDelegate(CellDelegate(self.context, self.table))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        NarrowColumns(self.table, {1: 520, 4: 400})
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self.body.addWidget(self.notice)
        self.body.addLayout(self._stack, 1)


def _subtitle(batches: Sequence[Batch]) -> str:
    """Return how many batches run and wait, such as '2 running · 1 paused'."""
    paused = sum(1 for batch in batches if batch.status is BatchStatus.PAUSED)
    running = sum(1 for batch in batches if batch.status not in ENDED_STATUSES) - paused
    parts = [(running, "running"), (paused, "paused")]
    return " · ".join(f"{count_text(count)} {word}" for count, word in parts if count)


def _show_folder(inputs: Sequence[Input]) -> None:
    local = next((one for one in inputs if one.kind is InputKind.LOCAL), None)
    if local is not None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(local.source).parent)))
