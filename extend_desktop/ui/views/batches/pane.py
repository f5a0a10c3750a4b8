"""Batches: every batch of the account with its progress, live. For the main window."""

from __future__ import annotations

from collections.abc import Callable, Generator
from functools import partial

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QMenu, QStackedLayout, QWidget
from typing_extensions import override

from extend_desktop.domain.batch_status import ENDED_STATUSES
from extend_desktop.domain.batches import Batch, BatchControl
from extend_desktop.domain.ids import BatchId
from extend_desktop.presentation.control import retry_text
from extend_desktop.presentation.translation import tr
from extend_desktop.services.account_services import AccountServices
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.batches import BATCH_COLUMNS
from extend_desktop.ui.sliced import begun, is_whole
from extend_desktop.ui.views.batches.cards import BatchCards
from extend_desktop.ui.views.batches.commands import ListCommands
from extend_desktop.ui.views.batches.feed import BatchesFeed
from extend_desktop.ui.views.batches.header import BatchesHeader
from extend_desktop.ui.views.batches.search import BatchSearch
from extend_desktop.ui.views.batches.sorting import BatchSorting
from extend_desktop.ui.views.batches.states import (
    offer_resume,
    offer_try_now,
    say_why_empty,
    subtitle_of,
)
from extend_desktop.ui.views.batches.when_done import WhenDoneEntries
from extend_desktop.ui.views.detail.retry_menu import RETRY_KEY
from extend_desktop.ui.widgets import DataTable, EmptyState, InlineBanner, Pane, Rule
from extend_desktop.ui.widgets.boxes import column_box, wide
from extend_desktop.ui.widgets.buttons import popup_below

_SUBTITLE_FROM_PX = 240


class BatchesPane(Pane):
    """The monitor: newest first, the selection kept whatever changes; built at once, or by `slices`."""

    selected = Signal(object)
    """The `BatchId` of the current row, or None."""
    export_requested = Signal(object)
    """The `BatchId` whose results the operator wants as CSV."""
    retry_requested = Signal(object)
    """The `BatchId` whose failed inputs are to be sent again."""
    cancel_requested = Signal(object)
    """The `BatchId` the operator wants to cancel."""
    again_requested = Signal(object)
    """The `BatchId` whose inputs are to run again as a new batch."""
    new_batch_requested = Signal()

    def __init__(
        self, context: UiContext, parent: QWidget | None = None, *, at_once: bool = True
    ) -> None:
        super().__init__(context, tr("Batches"), parent)
        self.slices = begun(self._build(context), at_once=at_once)

    def _build(self, context: UiContext) -> Generator[None]:
        self._services: AccountServices | None = None
        self._announced: BatchId | None = None
        self._wanted: BatchId | None = None
        self._tasks = PaneTasks(context.tasks, "batches", self.banner, self.busy)
        self.notice, self.waits, self.said = (InlineBanner(context.icons, self) for _ in range(3))
        self.model = BatchesFeed(context, self._tasks, self)
        widths_px = [column.width_px for column in BATCH_COLUMNS]
        self.table = DataTable(context, "batches", tr("Batches"), widths_px)
        self.table.setModel(self.model)
        yield
        self.header = BatchesHeader(context, BatchSorting(context, self.table))
        self.search = BatchSearch(context, self.model, self.header.search)
        self.commands = ListCommands(context, self._tasks, self.said, self)
        self.when_done = WhenDoneEntries(context, self)
        self.empty = EmptyState(context)
        yield
        self._setup_ui()
        self._connect()
        self._refresh()

    def bind(self, services: AccountServices | None) -> None:
        """Show another account's batches; None shows none."""
        self._tasks.forget()
        self._services = services
        self.commands.bind(services)
        self.search.turn_to(services)
        for banner in (self.notice, self.waits, self.said):
            banner.hide()
        remembered = self.context.settings.layout(_selected_key(services)) if services else ""
        self._wanted = BatchId(remembered) if remembered else None
        self.model.bind(services, self._say_not_read)
        self._refresh()
        self._announce()

    @property
    def is_up_to_date(self) -> bool:
        """Whether the list was read and the batch last looked at is selected, if it is there."""
        return self._services is None or self.model.is_filled

    def current(self) -> BatchId | None:
        """Return the selected batch."""
        rows = self.table.selected_rows()
        return self.model.key_at(rows[0]) if rows else None

    def select(self, batch_id: BatchId | None) -> None:
        """Select a batch, at once or as soon as it is known; None selects nothing."""
        if batch_id is not None and self.model.is_left_out(batch_id):
            self.search.dismiss()
        position = self.model.position_of(batch_id) if batch_id is not None else None
        self._wanted = batch_id if position is None else None
        if position is not None:
            index = self.model.index(position, 0)
            flags = QItemSelectionModel.SelectionFlag
            self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.table.scrollTo(index)
        elif batch_id is None:
            self.table.clearSelection()

    def open_search(self) -> None:
        """Show the search and put the cursor into it."""
        self.search.open()

    def pause_or_resume(self) -> None:
        """Pause the selected batch, or let it go on."""
        self._on_current(self.commands.pause_or_resume)

    def delete(self) -> None:
        """Ask, then delete the selected batch from the history."""
        self._on_current(self.commands.delete)

    def delete_at_extend(self) -> None:
        """Ask for a typed yes, then delete what the selected batch left at Extend."""
        self._on_current(self.commands.delete_at_extend)

    def open_folder(self) -> None:
        """Open the folder of the selected batch's documents."""
        self._on_current(lambda batch: self.commands.open_folder(batch.id))

    def rename(self) -> None:
        """Edit the name of the selected batch in its row."""
        if rows := self.table.selected_rows():
            self.table.edit(self.model.index(rows[0], 0))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if is_whole(self.slices):
            self.header.fit(event.size().width())
            self._show_subtitle()

    def _show_subtitle(self) -> None:
        """Say how many run, unless the title has hardly room itself."""
        has_room = self.width() >= _SUBTITLE_FROM_PX
        self.set_subtitle(subtitle_of(self.model.batches) if has_room else "")

    def _on_current(self, act: Callable[[Batch], None]) -> None:
        batch = self.model.batch(self.current())
        if batch is not None:
            act(batch)

    def _say_not_read(self, _error: Exception) -> None:
        self.empty.say("layers", tr("Batches could not be read"), "")

    def _changed(self) -> None:
        if self._wanted is not None:
            self.select(self._wanted)
        self._refresh()

    def _refresh(self) -> None:
        batches = self.model.batches
        # A list that is being filled shows no empty state in between.
        is_empty = self.model.rowCount() == 0 and (not batches or self.search.is_used)
        self._stack.setCurrentIndex(1 if is_empty else 0)
        self._show_subtitle()
        self.header.show_batches(batches, is_open=self._services is not None)
        say_why_empty(
            self.empty,
            is_open=self._services is not None,
            is_loaded=self.model.is_loaded,
            show_all=self.search.dismiss if batches else None,
            new=self.new_batch_requested.emit,
        )
        offer_try_now(self.waits, batches, self.commands.try_now)
        is_held = self._services is not None and self._services.batches.hold is not None
        offer_resume(self.notice, batches, self.commands.resume_all, is_held=is_held)

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

    def _menu(self) -> QMenu | None:
        batch = self.model.batch(self.current())
        return None if batch is None else _batch_menu(self, batch)

    def _open_list_menu(self) -> None:
        when_done = self.when_done.menu(self.header, None)
        delete = self.delete if self.current() else None
        popup_below(self.header.menu(self.commands.adopt, delete, when_done), self.header.more)

    def open_when_done(self, below: QWidget | None = None) -> None:
        """Offer what is to happen when it, or everything, is done; `below` what, where this is hidden."""
        batch = self.model.batch(self.current())
        popup_below(self.when_done.menu(self.header, batch), below or self.header.more)

    def _connect(self) -> None:
        self.model.changed.connect(self._changed)
        self.model.rename_requested.connect(self.commands.rename)
        self.commands.adopted.connect(self.select)
        self.search.filtered.connect(self._refresh)
        self.header.pause_all.clicked.connect(self.commands.pause_all)
        self.header.resume_all.clicked.connect(self.commands.resume_all)
        self.header.more.clicked.connect(self._open_list_menu)
        self.table.selectionModel().selectionChanged.connect(self._announce)
        self.table.set_menu(self._menu)
        pause = QShortcut(QKeySequence(Qt.Key.Key_Space), self.table)
        pause.setContext(Qt.ShortcutContext.WidgetShortcut)
        pause.activated.connect(self.pause_or_resume)

    def _setup_ui(self) -> None:
        BatchCards(self.context, self.table)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self.add_header(self.header)
        self.set_flush()
        self.add_flush(self.search, self.notice, self.waits, self.said)
        self.body.addLayout(column_box(None, Rule(), wide(self._stack), spacing_px=0), 1)


def _selected_key(services: AccountServices) -> str:
    """Return where the last selected batch of an account is remembered."""
    return f"batches/selected/{services.account.id}"


def _batch_menu(pane: BatchesPane, batch: Batch) -> QMenu:
    """Return the menu of the selected batch; what does not apply now is off."""
    menu = QMenu(pane)
    is_live = batch.status not in ENDED_STATUSES
    words = tr("Resume") if batch.control is BatchControl.PAUSED else tr("Pause")
    control = _entry(menu, words, pane.pause_or_resume, QKeySequence(Qt.Key.Key_Space))
    control.setEnabled(is_live and batch.control is not BatchControl.CANCELLING)
    failed = batch.phase_counts.failed
    words = retry_text(failed) if failed else tr("Retry failed")
    retry = _entry(menu, words, partial(pane.retry_requested.emit, batch.id), RETRY_KEY)
    retry.setEnabled(failed > 0)
    cancel = _entry(menu, tr("Cancel…"), partial(pane.cancel_requested.emit, batch.id))
    cancel.setEnabled(is_live)
    again = _entry(menu, tr("Run again…"), partial(pane.again_requested.emit, batch.id))
    again.setEnabled(not is_live)
    menu.addMenu(pane.when_done.menu(menu, batch))
    menu.addSeparator()
    _entry(menu, tr("Rename"), pane.rename, "F2")
    menu.addSeparator()
    _entry(menu, tr("Export…"), partial(pane.export_requested.emit, batch.id), "Ctrl+E")
    _entry(menu, tr("Open the documents' folder"), pane.open_folder)
    menu.addSeparator()
    _entry(menu, tr("Delete from history…"), pane.delete)
    _entry(menu, tr("Delete at Extend…"), pane.delete_at_extend).setEnabled(not is_live)
    return menu


def _entry(
    menu: QMenu, words: str, act: Callable[[], object], key: QKeySequence | str = ""
) -> QAction:
    action = menu.addAction(words)
    if key:
        action.setShortcut(key)
    action.triggered.connect(lambda: act())  # noqa: PLW0108 - Qt would hand over `checked`
    return action
