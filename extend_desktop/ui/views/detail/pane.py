"""The selected batch: its counts as filters, Runs, Results, Activity. For the main window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from extend_desktop.domain.batches import Batch, FinePhase, Phase
from extend_desktop.domain.exports import ExportOptions
from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.domain.outputs import Place
from extend_desktop.presentation.batches import (
    batch_severity,
    batch_state_text,
    batch_status_text,
    pace_line_text,
    spent_text,
    total_text,
)
from extend_desktop.services.account_services import AccountServices
from extend_desktop.ui.async_work import CachedRead, then
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.coalescer import Coalescer
from extend_desktop.ui.models.plain_texts import one_line
from extend_desktop.ui.views.detail.actions import BatchActions
from extend_desktop.ui.views.detail.activity import ActivityView
from extend_desktop.ui.views.detail.control import BatchCommands
from extend_desktop.ui.views.detail.export import Exporter
from extend_desktop.ui.views.detail.results import ResultsView
from extend_desktop.ui.views.detail.retry_menu import RetryWish
from extend_desktop.ui.views.detail.runs import RunsView
from extend_desktop.ui.views.detail.summary_bar import BatchSummaryBar
from extend_desktop.ui.views.detail.unconfirmed import UnconfirmedNotice
from extend_desktop.ui.views.live_table import ShownBatch
from extend_desktop.ui.widgets import InlineBanner, Pane, PlainLabel, StatusDot, set_plain_tooltip

NO_BATCH = "No batch selected"
_LEAST_TABS_PX, _FOOT_PX = 72, 30
_MARGIN_PX, _SPACING_PX = 11, 6


class DetailPane(Pane):
    """Everything about one batch, live."""

    review_requested = Signal(object, object, object)
    """A batch, one of its documents, and the place of a value of it, or None."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, NO_BATCH, parent)
        self._services: AccountServices | None = None
        self._batch_id: BatchId | None = None
        self._batch: Batch | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self._tasks = PaneTasks(context.tasks, "detail", self.banner, self.busy)
        self._changes = Coalescer[BatchId, Batch](self._apply, self)
        self.notice = InlineBanner(context.icons, self)
        self.exporter = Exporter(context, self.notice, self)
        self.head = BatchSummaryBar(context)
        self.runs = RunsView(context, self._tasks)
        self.results = ResultsView(context, self._tasks)
        self.activity = ActivityView(context, self._tasks)
        self.state = StatusDot(context.theme)
        self.total = PlainLabel(role="muted")
        self.spent = PlainLabel(role="muted")
        self.tabs = QTabWidget()
        self.buttons = BatchActions(context)
        self.retry_button = self.buttons.retry
        self.control_button = self.buttons.control
        self.cancel_button = self.buttons.cancel
        self.export_button = self.buttons.export
        self.commands = BatchCommands(context, self._tasks, self.notice, self.runs, self)
        self.unconfirmed = UnconfirmedNotice(context, self._tasks, self.notice, self)
        self._setup_ui()
        self._connect()
        self.show_batch(None)

    @property
    def batch_id(self) -> BatchId | None:
        """The batch shown."""
        return self._batch_id

    def bind(self, services: AccountServices | None) -> None:
        """Show batches of another account; starts with none."""
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
        self.exporter.cancel()
        self._tasks.forget()
        self.show_batch(None)
        self._services = services
        service = services.batches if services else None
        self.commands.bind(service)
        self.unconfirmed.bind(service)
        if services is not None:
            self._unsubscribe = services.batches.batch_changed.subscribe(self._batch_changed)

    def show_batch(self, batch_id: BatchId | None) -> None:
        """Show a batch; None shows how to get one."""
        self._tasks.cancel("batch")
        self._changes.clear()
        self._batch_id, self._batch = batch_id, None
        self.banner.hide()
        self.notice.hide()
        self.head.chips.choose(())
        services = self._services
        shown = None
        if services is not None and batch_id is not None:
            service = services.batches
            shown = ShownBatch(services, batch_id, CachedRead(lambda: service.inputs(batch_id)))
            self._tasks.start(lambda: then(service.get(batch_id), self._show), "batch")
        self.runs.show_batch(shown)
        self.results.show_batch(shown)
        self.activity.show_batch(shown)
        self._refresh()

    def pause_or_resume(self) -> None:
        """Pause the batch, or let it go on."""
        self.commands.pause_or_resume()

    def retry_failed(self) -> None:
        """Send every failed input again as new runs of this batch."""
        self.commands.retry(RetryWish())

    def cancel(self) -> None:
        """Ask how far to go, then cancel the batch."""
        self.commands.cancel()

    def export(self) -> None:
        """Ask how and where, then write the batch's results as CSV."""
        if self._batch is not None and self._services is not None:
            self.exporter.ask(self._services.exports, self._batch)

    def export_to(self, target: Path, options: ExportOptions | None = None) -> None:
        """Write the batch's results as CSV without asking."""
        if self._batch_id is not None and self._services is not None:
            self.exporter.start(
                self._services.exports, self._batch_id, target, options or ExportOptions()
            )

    def _batch_changed(self, batch: Batch) -> None:
        if batch.id == self._batch_id:
            self._changes.put([(batch.id, batch)])

    def _apply(self, batches: Sequence[Batch]) -> None:
        for batch in batches:
            self._show(batch)

    def _show(self, batch: Batch) -> None:
        if batch.id == self._batch_id:
            self._batch = batch
            self._refresh()

    def _filter(self, phases: tuple[FinePhase, ...]) -> None:
        self.runs.show_phases(phases)
        self.results.show_phases(phases)

    def _refresh(self) -> None:
        batch = self._batch
        for part in (self.head, self.state, self.foot):
            part.setVisible(batch is not None)
        self.buttons.show_batch(batch)
        self.commands.show_batch(batch)
        self.unconfirmed.show_batch(batch)
        if batch is None:
            self.set_title(NO_BATCH if self._batch_id is None else "Loading…")
            self.set_subtitle("")
            return
        self.set_title(one_line(batch.name))
        pace = self._services.batches.pace(batch.id) if self._services else None
        self.state.set_status(batch_severity(batch), one_line(batch_state_text(batch)))
        set_plain_tooltip(self.state, batch_status_text(batch))
        self.set_subtitle(one_line(pace_line_text(batch, pace)))
        self.total.setText(total_text(batch.phase_counts))
        self.spent.setText(spent_text(batch.phase_counts))
        self.head.show_phase_counts(batch.phase_counts)

    def _review(self, index: QModelIndex, place: Place | None = None) -> None:
        """Open a document that has a result; of another there is nothing to review."""
        view = self.tabs.currentWidget()
        if isinstance(view, RunsView | ResultsView):
            item = self.runs.input_of(view.model.key_at(index.row()))
            if item is not None and item.phase is Phase.PROCESSED:
                self.review_requested.emit(item.batch_id, item.id, place)

    def _review_value(self, index: QModelIndex) -> None:
        self._review(index, self.results.place_at(index.column()))

    def _retry_inputs(self, input_ids: tuple[InputId, ...]) -> None:
        self.commands.retry(RetryWish(input_ids=input_ids))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the title room: the buttons fold in a narrow pane."""
        super().resizeEvent(event)
        self.buttons.fit(event.size().width())

    def _connect(self) -> None:
        self.head.filtered.connect(self._filter)
        self.runs.retry_requested.connect(self._retry_inputs)
        self.runs.table.activated.connect(self._review)
        self.results.table.activated.connect(self._review_value)
        self.retry_button.all_requested.connect(self.retry_failed)
        self.retry_button.menu_requested.connect(
            lambda: self.commands.open_retry_menu(self.retry_button)
        )
        self.control_button.clicked.connect(self.pause_or_resume)
        self.cancel_button.clicked.connect(self.cancel)
        self.export_button.clicked.connect(self.export)
        for number in range(1, 10):
            self._on_key(f"Alt+{number}", partial(self.head.chips.choose_shown, number - 1))
        self._on_key("Ctrl+Tab", partial(self._turn_tab, 1))
        self._on_key("Ctrl+Shift+Tab", partial(self._turn_tab, -1))
        for view in (self.runs, self.results, self.activity):
            pause = self._on_key("Space", self.pause_or_resume, view.table)
            pause.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _on_key(
        self, key: str, act: Callable[[], object], where: QWidget | None = None
    ) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), where or self)
        shortcut.activated.connect(act)
        return shortcut

    def _turn_tab(self, step: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())

    def _setup_ui(self) -> None:
        self.add_state(self.state)
        self.add_header(self.buttons)
        self.set_flush()
        self._setup_tabs()
        banners = QVBoxLayout()
        banners.setContentsMargins(_MARGIN_PX, 0, _MARGIN_PX, 0)
        banners.setSpacing(_SPACING_PX)
        for banner in (self.unconfirmed.banner, self.notice, self.exporter.row):
            banners.addWidget(banner)
        self.body.addLayout(banners)
        self.body.addWidget(self.head)
        self.body.addWidget(self.tabs, 1)
        self.foot = QWidget()
        self.foot.setFixedHeight(_FOOT_PX)
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(_MARGIN_PX, 0, _MARGIN_PX, 0)
        row.addWidget(self.total, 1)
        row.addWidget(self.spent)
        self.body.addWidget(self.foot)

    def _setup_tabs(self) -> None:
        self.tabs.setDocumentMode(True)
        # Beside two banners a small screen has room for little more than a row.
        self.tabs.setMinimumHeight(_LEAST_TABS_PX)
        for view, text in (
            (self.runs, "Runs"),
            (self.results, "Results"),
            (self.activity, "Activity"),
        ):
            self.tabs.addTab(view, text)
        corner = QWidget()
        beside = QHBoxLayout(corner)
        beside.setContentsMargins(0, 0, _MARGIN_PX, 4)
        beside.addWidget(self.runs.by_reason)
        # The tab bar would not make room anew for a button that comes back.
        policy = self.runs.by_reason.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.runs.by_reason.setSizePolicy(policy)
        self.tabs.setCornerWidget(corner)
        self.tabs.currentChanged.connect(
            lambda: self.runs.by_reason.setVisible(self.tabs.currentWidget() is self.runs)
        )
        self.tabs.setCurrentWidget(self.results)
