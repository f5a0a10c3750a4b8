"""Batches: every batch of the account with its progress, live. For the main window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QMenu, QStackedLayout, QWidget

from extend_desktop.domain.batch_status import ENDED_STATUSES
from extend_desktop.domain.batches import Batch, BatchControl, BatchStatus, Input
from extend_desktop.domain.control import InFlight
from extend_desktop.domain.ids import BatchId
from extend_desktop.presentation.batches import CONNECT_FOR_BATCHES, SUBMIT_FOR_BATCHES
from extend_desktop.presentation.control import (
    Choice,
    delete_open_question,
    delete_question,
)
from extend_desktop.presentation.quantities import count_text
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.async_work import then
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.batches import BATCH_COLUMNS, BatchesModel, batch_row
from extend_desktop.ui.models.cells import TableRow
from extend_desktop.ui.models.coalescer import Coalescer
from extend_desktop.ui.models.plain_texts import one_line
from extend_desktop.ui.opening import open_folder
from extend_desktop.ui.views.batches.cards import BatchCards
from extend_desktop.ui.views.batches.header import BatchesHeader, offer_resume, offer_try_now
from extend_desktop.ui.views.batches.menu import MenuCallbacks, batch_menu
from extend_desktop.ui.views.dialogs.adopt import AdoptDialog
from extend_desktop.ui.views.dialogs.question import QuestionDialog
from extend_desktop.ui.widgets import BannerKind, DataTable, EmptyState, InlineBanner, Pane

TIMES_REFRESH_MS = 15_000
"""How often 'finished yesterday' and the time left are worded anew without news."""


class BatchesPane(Pane):
    """The monitor: newest first, the selection kept whatever changes."""

    selected = Signal(object)
    """The `BatchId` of the current row, or None."""
    export_requested = Signal(object)
    """The `BatchId` whose results the operator wants as CSV."""
    retry_requested = Signal(object)
    """The `BatchId` whose failed inputs are to be sent again."""
    cancel_requested = Signal(object)
    """The `BatchId` the operator wants to cancel."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "Batches", parent)
        self._services: AccountServices | None = None
        self._subscriptions: list[Callable[[], None]] = []
        self._batches: dict[BatchId, Batch] = {}
        self._announced: BatchId | None = None
        self._wanted: BatchId | None = None
        self._is_loaded = False
        self._tasks = PaneTasks(context.tasks, "batches", self.banner, self.busy)
        self.notice = InlineBanner(context.icons, self)
        self.waits = InlineBanner(context.icons, self)
        self.said = InlineBanner(context.icons, self)
        self.header = BatchesHeader(context)
        self.model = BatchesModel(self)
        self._feed = Coalescer[BatchId, Batch](self._apply, self)
        self.table = DataTable(
            context, "batches", "Batches", [column.width_px for column in BATCH_COLUMNS]
        )
        self.empty = EmptyState(context)
        self._times = QTimer(self)
        self._times.setInterval(TIMES_REFRESH_MS)
        self._times.timeout.connect(self._reword)
        self._setup_ui()
        self._connect()
        self._refresh()

    def bind(self, services: AccountServices | None) -> None:
        """Show another account's batches; None shows none."""
        for unsubscribe in self._subscriptions:
            unsubscribe()
        self._subscriptions = []
        self._tasks.forget()
        self._services = services
        self._is_loaded = False
        self._batches = {}
        self._feed.clear()
        self.model.replace(())
        for banner in (self.notice, self.waits, self.said):
            banner.hide()
        self._wanted = None
        if services is not None:
            remembered = self.context.settings.layout(_selected_key(services))
            self._wanted = BatchId(remembered) if remembered else None
            self._subscriptions = [
                services.batches.batch_changed.subscribe(self._batch_changed),
                services.batches.batch_removed.subscribe(self._batch_removed),
                services.batches.hold_changed.subscribe(lambda _: self._refresh()),
            ]
            self._tasks.start(
                lambda: then(services.batches.list(), self._loaded),
                "load",
                on_error=lambda _error: self._say_empty("Batches could not be read"),
            )
        self._refresh()
        self._announce()

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

    def try_now(self) -> None:
        """End the waits for a next try, of all batches."""
        if self._services is not None:
            self._services.batches.refresh(None)

    def pause_or_resume(self) -> None:
        """Pause the selected batch, or let it go on."""
        batch = self._batches.get(self.current() or BatchId(""))
        if batch is None or self._services is None or batch.status in ENDED_STATUSES:
            return
        if batch.control is BatchControl.CANCELLING:
            self.said.say(BannerKind.INFO, "This batch is being cancelled")
            return
        service = self._services.batches
        verb = service.resume if batch.control is BatchControl.PAUSED else service.pause
        self._tasks.start(lambda: verb(batch.id), f"control {batch.id}", policy=Policy.QUEUE)

    def resume_all(self) -> None:
        """Let every paused batch go on."""
        if self._services is not None:
            self._tasks.start(self._services.batches.resume_all, "all", policy=Policy.QUEUE)

    def pause_all(self) -> None:
        """Send nothing more for now, in no batch; what runs at Extend goes on."""
        if self._services is not None:
            self._tasks.start(self._services.batches.pause_all, "all", policy=Policy.QUEUE)

    def adopt(self) -> None:
        """Ask for the id of a batch run started elsewhere, and follow it."""
        if self._services is not None:
            dialog = AdoptDialog(self.context, self._services.batches, self)
            dialog.adopted.connect(self.select)
            dialog.open()

    def delete(self) -> None:
        """Ask, then delete the selected batch from the history."""
        batch = self._batches.get(self.current() or BatchId(""))
        if batch is None:
            return
        if batch.status in ENDED_STATUSES:
            words = delete_question(one_line(batch.name), batch.phase_counts.total)
            self._ask_to_delete(batch.id, words, "Delete", even_open=False)
        elif self._services is not None:
            service = self._services.batches
            self._tasks.start(
                lambda: then(
                    service.in_flight(batch.id), lambda found: self._ask_although_open(batch, found)
                ),
                "open inputs",
            )

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
        pace = self._services.batches.pace(batch.id) if self._services else None
        return batch_row(batch, pace, self.context.clock.now())

    def _reword(self) -> None:
        if self.isVisible():
            self._feed.put(self._batches.items())

    def _refresh(self) -> None:
        self._stack.setCurrentIndex(0 if self._batches else 1)
        self.set_subtitle(_subtitle(list(self._batches.values())))
        self.header.show_batches(list(self._batches.values()), is_open=self._services is not None)
        if self._services is None:
            self._say_empty("No account", CONNECT_FOR_BATCHES)
        elif self._is_loaded:
            self._say_empty("No batches yet", SUBMIT_FOR_BATCHES)
        else:
            self._say_empty("Loading batches…")
        offer_try_now(self.waits, list(self._batches.values()), self.try_now)
        is_held = self._services is not None and self._services.batches.hold is not None
        offer_resume(self.notice, list(self._batches.values()), self.resume_all, is_held=is_held)

    def _say_empty(self, title: str, text: str = "") -> None:
        self.empty.say("layers", title, text)

    def _announce(self) -> None:
        current = self.current()
        if current != self._announced:
            self._announced = current
            self._remember(current)
            self.selected.emit(current)

    def _remember(self, batch_id: BatchId | None) -> None:
        """Keep which batch is looked at for the next start; closing an account changes nothing."""
        if self._services is not None and batch_id is not None:
            self._wanted = None
            self.context.settings.remember_layout(_selected_key(self._services), batch_id)

    def _rename(self, batch_id: BatchId, name: str) -> None:
        if self._services is not None:
            service = self._services.batches
            self._tasks.start(lambda: service.rename(batch_id, name), f"rename {batch_id}")

    def _ask_although_open(self, batch: Batch, in_flight: InFlight) -> None:
        words = delete_open_question(one_line(batch.name), batch.phase_counts.total, in_flight)
        self._ask_to_delete(batch.id, words, "Delete anyway", even_open=True)

    def _ask_to_delete(
        self, batch_id: BatchId, words: Choice, yes: str, *, even_open: bool
    ) -> None:
        question = QuestionDialog(self.context, self, "Delete from history", words, yes)
        question.accepted.connect(lambda: self._delete(batch_id, even_open=even_open))
        question.open()

    def _delete(self, batch_id: BatchId, *, even_open: bool) -> None:
        if self._services is not None:
            service = self._services.batches
            self._tasks.start(
                lambda: service.delete_from_history(batch_id, even_open=even_open),
                f"delete {batch_id}",
            )

    def _show_folder(self, local: Input | None) -> None:
        if local is not None:
            open_folder(Path(local.source).parent, self._tasks.say_error)

    def _open_folder(self, batch_id: BatchId) -> None:
        if self._services is not None:
            service = self._services.batches
            self._tasks.start(
                lambda: then(service.first_local(batch_id), self._show_folder), "folder"
            )

    def _menu(self) -> QMenu | None:
        batch = self._batches.get(self.current() or BatchId(""))
        if batch is None:
            return None
        verbs = MenuCallbacks(
            pause_or_resume=self.pause_or_resume,
            retry=lambda: self.retry_requested.emit(batch.id),
            cancel=lambda: self.cancel_requested.emit(batch.id),
            rename=self.rename,
            export=lambda: self.export_requested.emit(batch.id),
            open_folder=lambda: self._open_folder(batch.id),
            delete=self.delete,
        )
        return batch_menu(self, batch, verbs)

    def _connect(self) -> None:
        self.model.rename_requested.connect(self._rename)
        self.header.pause_all.clicked.connect(self.pause_all)
        self.header.resume_all.clicked.connect(self.resume_all)
        self.header.adopt.clicked.connect(self.adopt)
        self.table.selectionModel().selectionChanged.connect(self._announce)
        self.table.set_menu(self._menu)
        pause = QShortcut(QKeySequence(Qt.Key.Key_Space), self.table)
        pause.setContext(Qt.ShortcutContext.WidgetShortcut)
        pause.activated.connect(self.pause_or_resume)
        self._times.start()

    def _setup_ui(self) -> None:
        self.table.setModel(self.model)
        BatchCards(self.context, self.table)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self.add_header(self.header)
        self.body.addWidget(self.notice)
        self.body.addWidget(self.waits)
        self.body.addWidget(self.said)
        self.body.addLayout(self._stack, 1)


def _subtitle(batches: Sequence[Batch]) -> str:
    """Return how many batches run and wait, such as '2 running · 1 paused'."""
    paused = sum(1 for batch in batches if batch.status is BatchStatus.PAUSED)
    running = sum(1 for batch in batches if batch.status not in ENDED_STATUSES) - paused
    parts = [(running, "running"), (paused, "paused")]
    return " · ".join(f"{count_text(count)} {word}" for count, word in parts if count)


def _selected_key(services: AccountServices) -> str:
    """Return where the last selected batch of an account is remembered."""
    return f"batches/selected/{services.account.id}"
