"""New batch: what is staged, the terms, the plan in a line, Submit. For the main window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QStackedWidget,
    QWidget,
)
from typing_extensions import override

from extend_desktop.domain.ids import BatchId
from extend_desktop.presentation.adding import Refusal
from extend_desktop.presentation.connection import LEGACY_DETAIL, LEGACY_TITLE
from extend_desktop.presentation.nouns import INPUTS
from extend_desktop.presentation.quantities import counted
from extend_desktop.presentation.translation import tr
from extend_desktop.services.events import Subscriptions
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.composer.arrangement import ComposerArrangement
from extend_desktop.ui.views.composer.choosing import InputChooser
from extend_desktop.ui.views.composer.drop_zone import DropZone
from extend_desktop.ui.views.composer.earlier_results import EarlierResults
from extend_desktop.ui.views.composer.header import AddButtons
from extend_desktop.ui.views.composer.local_files import LocalFiles
from extend_desktop.ui.views.composer.plan_foot import PlanFoot
from extend_desktop.ui.views.composer.plan_sheet import PlanSheets
from extend_desktop.ui.views.composer.restored_notice import RestoredNotice
from extend_desktop.ui.views.composer.scan_control import ScanControl
from extend_desktop.ui.views.composer.scan_row import ScanRow
from extend_desktop.ui.views.composer.side import SidePanel
from extend_desktop.ui.views.composer.staging_inputs import StagingInputs
from extend_desktop.ui.views.composer.staging_view import StagingView
from extend_desktop.ui.views.composer.submission import Submission
from extend_desktop.ui.views.composer.undo_steps import UndoSteps
from extend_desktop.ui.views.watching.line import WatchLine
from extend_desktop.ui.widgets import (
    BannerKind,
    InlineBanner,
    Pane,
)
from extend_desktop.ui.widgets.boxes import column_box, wide
from extend_desktop.ui.widgets.buttons import FoldingButton

if TYPE_CHECKING:
    from extend_desktop.services.account_services import AccountServices


class ComposerPane(Pane):
    """Stages inputs, sets the terms and submits; nothing staged is lost when that fails."""

    submitted = Signal(object)
    """The `BatchId` of the batch just made."""
    samples_wanted = Signal()
    """The bundled sample documents should be staged."""
    staging_begun = Signal()
    """Inputs are added from any page; the page with the list should be shown."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, tr("New batch"), parent)
        self._services: AccountServices | None = None
        self.takes_drops = False
        self._subscriptions = Subscriptions()
        tasks = self._work = PaneTasks(context.tasks, "composer", self.banner, self.busy)
        self.notice = InlineBanner(context.icons, self)
        self.zone = DropZone(context)
        self.view = StagingView(context)
        self.list = self.view.list
        self.files_toggle = FoldingButton(tr("Files at Extend"), context.icons, "folder")
        self.files_toggle.setCheckable(True)
        hint = tr("Show the files at Extend (Ctrl+Shift+F)")
        self.files_toggle.set_words(tr("Files at Extend"), hint)
        self.adding = AddButtons(context)
        self.scan = ScanRow(context)
        self.watching = WatchLine()
        self._searches = ScanControl(self.scan, self)
        self.side = SidePanel(context, tasks)
        self.terms, self.form, self.selected = self.side.terms, self.side.form, self.side.selected
        self.chooser = InputChooser(context, self)
        self.choose_files = self.chooser.choose_files
        self.choose_folder = self.chooser.choose_folder
        self.import_list = self.chooser.import_list
        self.watch_folder = self.chooser.watch_folder
        self.inputs = StagingInputs(self)
        self.add_paths, self.add_remote = self.inputs.add_paths, self.inputs.add_remote
        self.add_text, self.take = self.inputs.add_text, self.inputs.take
        self.paste = self.inputs.paste
        self._restored = RestoredNotice(self.notice, self)
        self._local_files = LocalFiles(self.list, tasks.say_error)
        self.undo_steps = UndoSteps(self.notice, self)
        self.submission = Submission(context, self.side, tasks, self)
        self.obstacle = self.submission.obstacle
        self._sheets = PlanSheets(self)
        self.earlier = EarlierResults(context, tasks, self.notice, self)
        self._places = QStackedWidget()
        parts = (self._places, self.side, self.files_toggle, self.adding)
        self._middle = ComposerArrangement(*parts)
        self.foot = PlanFoot()
        self.plan = self.foot.plan
        self.clear_button, self.submit_button = self.foot.clear_button, self.foot.submit_button
        self._setup_ui()
        self._connect()
        self._refresh()

    def bind(self, services: AccountServices | None) -> None:
        """Compose for another account; None for no account."""
        self._subscriptions.end()
        self._services = services
        self.takes_drops = services is not None
        self.banner.hide()
        staging = services.staging if services else None
        self.submission.bind(services)
        self.chooser.bind(services)
        self.earlier.bind(services)
        self._sheets.bind(services)
        self.undo_steps.bind(staging)
        self.inputs.bind(staging)
        self._searches.bind(staging)
        self.view.bind(services)
        self._restored.bind(services)
        self.watching.bind(services.watching if services else None)
        if services is not None:
            self._subscriptions.add(
                services.staging.plan_changed.subscribe(lambda _plan: self._refresh()),
                services.host.changed.subscribe(lambda _: self._follow_generation()),
                services.batches.health.subscribe(self._work.connection_changed),
            )
        self._follow_generation()

    def say_refusal(self, refusal: Refusal) -> None:
        """Say why nothing of a drop or a paste is taken, and what to do instead."""
        self.notice.say(BannerKind.WARNING, tr(refusal.title), tr(refusal.detail))

    def clear(self) -> None:
        """Empty the list; undo brings it back."""
        count = self.submission.plan.total
        if self._services is not None and count:
            self._services.staging.clear()
            self.undo_steps.note_removal(count)
        self._start_over()

    def undo(self) -> None:
        """Bring back what was removed last."""
        self.undo_steps.undo()

    def submit(self) -> None:
        """Make the batch of what is staged; while it is not possible, the pane says why."""
        self.submission.submit()

    def _submitted(self, batch_id: BatchId) -> None:
        self.terms.remember_extractor()
        self._start_over()
        self._refresh()
        self.submitted.emit(batch_id)

    def _start_over(self) -> None:
        self.side.reset()
        self.chooser.forget_list()

    def _follow_generation(self) -> None:
        """Offer batches or say why there are none, as far as the host is known now."""
        can_batch = self.submission.can_batch
        self.side.bind(self._services, can_batch=can_batch)
        if self._services is not None and not can_batch:
            self.notice.say(BannerKind.WARNING, tr(LEGACY_TITLE), tr(LEGACY_DETAIL))
        self._refresh()

    def _refresh(self) -> None:
        plan, submission = self.submission.plan, self.submission
        has_rows = plan.total > 0
        self._places.setCurrentIndex(1 if has_rows else 0)
        self.adding.setVisible(has_rows)
        self.view.show_plan(plan)
        self._show_selected()
        self.set_subtitle(counted(plan.total, INPUTS) if has_rows else "")
        forecast = self.side.forecast(plan)
        self.foot.say(
            forecast,
            submission.obstacle(),
            is_submitting=submission.is_under_way,
            whose=submission.whose,
        )
        self._sheets.refresh(forecast)
        self.earlier.follow(self.side.pinned, self.side.options.options.override)
        self.earlier.refresh(plan)
        self.side.show_plan(plan, self.chooser.list_name)
        self.form.setEnabled(not submission.is_under_way)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange list and form for the width there is."""
        super().resizeEvent(event)
        self._middle.fit(event.size().width())
        self._show_selected()

    def _show_selected(self) -> None:
        self.side.show_drafts(self.list.selected_drafts() if self.submission.plan.total else ())

    def _connect(self) -> None:
        self.list.table.selectionModel().selectionChanged.connect(self._show_selected)
        self.zone.files_wanted.connect(self.choose_files)
        self.zone.folder_wanted.connect(self.choose_folder)
        self.zone.paste_wanted.connect(self.paste)
        self.zone.samples_wanted.connect(self.samples_wanted)
        self.adding.files_wanted.connect(self.choose_files)
        self.adding.folder_wanted.connect(self.choose_folder)
        self.adding.paste_wanted.connect(self.paste)
        self.adding.samples_wanted.connect(self.samples_wanted)
        self.inputs.begun.connect(self.staging_begun)
        self.inputs.refused.connect(self.say_refusal)
        self.submission.begun.connect(self.undo_steps.withdraw)
        self.submission.changed.connect(self._refresh)
        self.submission.submitted.connect(self._submitted)
        self.list.metadata.changed.connect(self.undo_steps.note)
        self._restored.clearing_wanted.connect(self.clear)
        self.earlier.skipped.connect(self.undo_steps.note)
        self.view.removed.connect(self.undo_steps.note_removal)
        self._searches.removed.connect(self.undo_steps.note_removal)
        self.plan.blocked_wanted.connect(self.view.show_blocked)
        self.plan.sheet_wanted.connect(self._sheets.open)
        self.scan.left_out_wanted.connect(self.chooser.show_left_out)
        self.watching.wanted.connect(self.watch_folder)
        self.adding.watch_wanted.connect(self.watch_folder)
        self.adding.list_wanted.connect(self.chooser.choose_list)
        self.side.columns_wanted.connect(self.chooser.map_again)
        self.side.changed.connect(self._refresh)
        self.chooser.paths_chosen.connect(self.add_paths)
        self.chooser.list_taken.connect(self.staging_begun)
        self.submit_button.clicked.connect(self.submit)
        self.clear_button.clicked.connect(self.clear)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(self.undo)

    def _setup_ui(self) -> None:
        self.set_flush()
        self._places.addWidget(_apart(self.zone))
        self._places.addWidget(self.view)
        self.add_lead(self.files_toggle)
        self.add_header(self.adding)
        rows = (self.notice, self.earlier.row, self.watching, self.scan)
        self._messages = self.add_flush(*rows)
        self.earlier.row_added.connect(self._add_below_earlier)
        self.body.setSpacing(6)
        self.body.addLayout(column_box(None, wide(self._middle), self.foot, spacing_px=0), 1)

    def _add_below_earlier(self, row: QWidget) -> None:
        self._messages.insertWidget(self._messages.indexOf(self.earlier.row) + 1, row)


def _apart(zone: DropZone) -> QWidget:
    """Keep the drop field at a distance from the edges of the pane."""
    place = QWidget()
    column_box(place, wide(zone), margins_px=(11, 0, 11, 11))
    return place
