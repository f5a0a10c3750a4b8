"""The selected batch: its counts as filters, Runs, Results, Activity. For the main window."""

from __future__ import annotations

from collections.abc import Collection, Generator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from extend_desktop.domain.batch_status import ENDED_STATUSES
from extend_desktop.domain.batches import Batch, FinePhase
from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.presentation.batches import spent_text
from extend_desktop.presentation.translation import marked, tr
from extend_desktop.services.account_services import AccountServices
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.sliced import begun, is_whole
from extend_desktop.ui.views.comparison.opener import ComparisonOpener
from extend_desktop.ui.views.detail.activity import ActivityView
from extend_desktop.ui.views.detail.batch_exports import BatchExports
from extend_desktop.ui.views.detail.control import BatchCommands
from extend_desktop.ui.views.detail.feed import BatchFeed
from extend_desktop.ui.views.detail.head import BatchHead
from extend_desktop.ui.views.detail.keys import add_batch_keys, add_space_key
from extend_desktop.ui.views.detail.memory import BatchMemory
from extend_desktop.ui.views.detail.offline import OfflineNotice
from extend_desktop.ui.views.detail.results import ResultsView
from extend_desktop.ui.views.detail.reviewing import ReviewRequests
from extend_desktop.ui.views.detail.runs import RunsView
from extend_desktop.ui.views.detail.summary_bar import BatchFoot, BatchSummaryBar
from extend_desktop.ui.views.detail.tabs import BatchTabs
from extend_desktop.ui.views.detail.unconfirmed import UnconfirmedNotice
from extend_desktop.ui.views.evaluation.opener import EvaluationSetOpener
from extend_desktop.ui.views.repeats.opener import AgainOfRow, RepeatOpener
from extend_desktop.ui.widgets import InlineBanner, Pane
from extend_desktop.ui.widgets.buttons import popup_below

NO_BATCH = marked("No batch selected")


class DetailPane(Pane):
    """Everything about one batch, live; built at once, or by `slices`."""

    review_requested = Signal(object, object, object)
    """A batch, one of its documents, and the place of a value of it, or None."""
    rename_requested = Signal(object, str)
    """A batch and its other name."""
    delete_requested = Signal()
    folder_requested = Signal()
    """The folder with the documents of the batch is to be opened."""

    def __init__(
        self, context: UiContext, parent: QWidget | None = None, *, at_once: bool = True
    ) -> None:
        super().__init__(context, tr(NO_BATCH), parent)
        self.slices = begun(self._build(context), at_once=at_once)

    def _build(self, context: UiContext) -> Generator[None]:
        self._tasks = PaneTasks(context.tasks, "detail", self.banner, self.busy)
        self._feed = BatchFeed(self._tasks, self)
        self.notice = InlineBanner(context.icons, self)
        self.offline = OfflineNotice(context, self)
        self.title_line = BatchHead(context, self)
        self.buttons = self.title_line.buttons
        self.head = BatchSummaryBar(context)
        yield
        self.runs = RunsView(context, self._tasks)
        yield
        self.results = ResultsView(context, self._tasks, at_once=False)
        yield from self.results.slices
        yield
        self.activity = ActivityView(context, self._tasks)
        self.tabs = BatchTabs()
        self.foot = BatchFoot()
        self.commands = BatchCommands(context, self._tasks, self.notice, self.runs, self)
        self.comparison = ComparisonOpener(context, self._tasks, self.notice, self)
        self.repeats = RepeatOpener(context, self)
        self.again_of = AgainOfRow(self._tasks)
        self.evaluation = EvaluationSetOpener(context, self.notice, self)
        self.unconfirmed = UnconfirmedNotice(context, self._tasks, self.notice, self)
        views = (self._open_view, self._show_results)
        self.exports = BatchExports(context, self, self.notice, self.buttons.export, *views)
        self._reviews = ReviewRequests(self.runs, self.results, self.comparison)
        self._reviews.requested.connect(self.review_requested)
        yield
        yield from self._setup_ui()
        yield
        self._memory = BatchMemory(context, self.head.chips, self.runs, self.results)
        self._connect()
        self.show_batch(None)

    @property
    def batch_id(self) -> BatchId | None:
        """The batch shown."""
        return self._feed.batch_id

    def know_batches(self, *, has_any: bool) -> None:
        """Say other words while there is no batch that could be selected."""
        for view in (self.runs, self.activity):
            view.know_batches(has_any=has_any)
        self.results.empty.has_batches = has_any
        self.results.refresh()

    @property
    def is_up_to_date(self) -> bool:
        """Whether the batch shown was read, or none is shown."""
        return self._feed.batch_id is None or self._feed.batch is not None

    def bind(self, services: AccountServices | None) -> None:
        """Show batches of another account; starts with none."""
        self._feed.bind(services)
        self.exports.bind(services)
        self._tasks.forget()
        self.show_batch(None)
        service = services.batches if services else None
        for part in (self.commands, self.unconfirmed, self.again_of):
            part.bind(service)
        for part in (self.comparison, self.repeats, self.evaluation, self.offline):
            part.bind(services)

    def show_batch(self, batch_id: BatchId | None) -> None:
        """Show a batch; None shows how to get one."""
        shown = self._feed.follow(batch_id)
        self.banner.hide()
        self.notice.hide()
        self._memory.show_batch(None)
        for view in (self.runs, self.results, self.activity):
            view.show_batch(shown)
        self._memory.show_batch(batch_id)
        self._refresh()

    def rename(self) -> None:
        """Edit the name in the title line."""
        if self._feed.batch is not None:
            self.title_line.editor.begin(self._feed.batch.name)

    def run_again(self) -> None:
        """Ask how the batch, or its selected rows, are to run again as a new batch."""
        if self._feed.batch is not None:
            self.repeats.open(self._feed.batch, self._open_view().selected_keys())

    def _open_view(self) -> RunsView | ResultsView:
        """Return the view whose rows count as selected."""
        return self.results if self.tabs.currentWidget() is self.results else self.runs

    def _show_results(self) -> ResultsView:
        self.tabs.setCurrentWidget(self.results)
        return self.results

    def _add_to_set(self, input_ids: Collection[InputId]) -> None:
        if self.batch_id is not None:
            self.evaluation.open(self.batch_id, input_ids)

    def _compare_before(self, before: Batch) -> None:
        if self._feed.batch is not None:
            self.comparison.compare(self._feed.batch, before)

    def _show(self) -> None:
        self._refresh()
        batch = self._feed.batch
        if batch is not None:
            self.tabs.offer(self.results if batch.phase_counts.processed else self.runs)

    def _filter(self, phases: tuple[FinePhase, ...]) -> None:
        self.runs.show_phases(phases)
        self.results.show_phases(phases)
        self._refresh()

    def _refresh(self) -> None:
        batch = self._feed.batch
        words = tr(NO_BATCH) if self.batch_id is None else tr("Loading…")
        is_online = self.offline.last_seen is None
        self.title_line.show_batch(batch, self._feed.pace, words, is_online=is_online)
        self.exports.show_batch(self.batch_id, batch)
        for part in (self.commands, self.unconfirmed, self.offline, self.again_of):
            part.show_batch(batch)
        self.head.setVisible(batch is not None)
        self._show_foot()
        if batch is not None:
            self.results.know_batch(batch)
            self.results.foot.spent.setText(spent_text(batch.phase_counts))
            self.head.show_phase_counts(batch.phase_counts)
            self.foot.show_phase_counts(batch.phase_counts, self.head.chips.keys)

    def _show_foot(self) -> None:
        """Show the foot of all tabs but the results, which have one of their own."""
        is_own = self.tabs.currentWidget() is self.results
        self.foot.setVisible(self._feed.batch is not None and not is_own)

    def _connection_changed(self) -> None:
        self.runs.show_last_seen(self.offline.last_seen)
        self._refresh()

    def _rename(self, name: str) -> None:
        self.rename_requested.emit(self.batch_id, name)

    def _open_more(self) -> None:
        if self._feed.batch is None:
            return
        popup_below(_more_menu(self, self._feed.batch), self.buttons.more)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if is_whole(self.slices):
            self.buttons.fit(event.size().width())

    def _connect(self) -> None:
        buttons = self.buttons
        self._feed.changed.connect(self._show)
        self.head.filtered.connect(self._filter)
        self.again_of.compare_requested.connect(self._compare_before)
        self.offline.changed.connect(self._connection_changed)
        self.title_line.editor.renamed.connect(self._rename)
        self.results.evaluation_requested.connect(self._add_to_set)
        self.runs.retry_requested.connect(self.commands.retry_inputs)
        buttons.retry.all.clicked.connect(self.commands.retry_failed)
        buttons.retry.menu_requested.connect(lambda: self.commands.open_retry_menu(buttons.retry))
        buttons.control.clicked.connect(self.commands.pause_or_resume)
        buttons.more.clicked.connect(self._open_more)
        self.tabs.currentChanged.connect(self._show_foot)
        add_batch_keys(self, self.head.chips, self.tabs, self.rename)
        results = (self.results.table, self.results.grid.frozen)
        add_space_key((self.runs.table, self.activity.table, *results), partial(_space, self))

    def _setup_ui(self) -> Generator[None]:
        self.set_flush()
        banners = (self.offline.banner, self.unconfirmed.banner, self.notice)
        self.add_flush(self.again_of, *banners, self.exports.exporter.row)
        # First the tabs, then what they show: a style is made anew for all that gets another parent.
        self.body.addWidget(self.head)
        self.body.addWidget(self.tabs, 1)
        self.body.addWidget(self.foot)
        yield
        self.tabs.add(self.runs, tr("Runs"), self.runs.tools)
        yield
        self.tabs.add(self.results, tr("Results"), self.results.tools, self.results.tools.fit)
        yield
        self.tabs.add(self.activity, tr("Activity"), self.activity.tools)
        self.tabs.setCurrentWidget(self.results)


def _space(pane: DetailPane, table: QWidget) -> None:
    """Open the rows of an array in the results; elsewhere pause or resume."""
    if table is not pane.results.table or not pane.results.open_items():
        pane.commands.pause_or_resume()


def _more_menu(pane: DetailPane, batch: Batch) -> QMenu:
    """Return what has no button of its own; what does not apply now is off."""
    is_live = batch.status not in ENDED_STATUSES
    open_page = pane.runs.page_opener()
    menu = QMenu(pane)
    menu.addAction(tr("Cancel…"), pane.commands.cancel).setEnabled(is_live)
    menu.addAction(tr("Run again…"), pane.run_again).setEnabled(not is_live)
    menu.addAction(tr("Compare with…"), partial(pane.comparison.open, batch))
    menu.addSeparator()
    page = menu.addAction(tr("Open in dashboard"))
    page.setEnabled(open_page is not None)
    if open_page is not None:
        page.triggered.connect(open_page)
    menu.addAction(tr("Open the documents' folder"), pane.folder_requested.emit)
    menu.addAction(tr("Rename the originals…"), pane.exports.rename_files)
    menu.addSeparator()
    menu.addAction(tr("Rename"), pane.rename).setShortcut(QKeySequence("F2"))
    menu.addAction(tr("Delete from history…"), pane.delete_requested.emit)
    return menu
