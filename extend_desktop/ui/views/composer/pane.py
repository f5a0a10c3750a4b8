"""New batch: what is staged, the terms, the plan in a line, Submit. For the main window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from extend_desktop.domain.accounts import Generation
from extend_desktop.domain.drafts import Draft, Plan
from extend_desktop.domain.files import RemoteFile
from extend_desktop.domain.ids import BatchId
from extend_desktop.presentation.adding import Refusal
from extend_desktop.presentation.connection import LEGACY_DETAIL, LEGACY_TITLE
from extend_desktop.presentation.quantities import counted
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.staging import KeptStagingList
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.async_work import then
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.composer.choosing import InputChooser
from extend_desktop.ui.views.composer.drop_zone import DropZone, PlanRow
from extend_desktop.ui.views.composer.drops import Dropped, dropped_of, refusal_of
from extend_desktop.ui.views.composer.header import AddButtons
from extend_desktop.ui.views.composer.list_import import ListUse
from extend_desktop.ui.views.composer.scan_row import ScanRow
from extend_desktop.ui.views.composer.side import SidePanel
from extend_desktop.ui.views.composer.staging_view import StagingView
from extend_desktop.ui.views.dialogs.question import QuestionDialog
from extend_desktop.ui.widgets import (
    BannerKind,
    Button,
    InlineBanner,
    Pane,
    PrimaryButton,
    Rule,
    set_plain_tooltip,
)

_FORM_PX = ((1280, 320), (720, 260), (0, 240))
"""Widths of the form, by the least width of the pane."""


class ComposerPane(Pane):
    """Stages inputs, sets the terms and submits; nothing staged is lost when that fails."""

    submitted = Signal(object)
    """The `BatchId` of the batch just made."""
    samples_wanted = Signal()
    """The bundled sample documents should be staged."""
    staging_begun = Signal()
    """Inputs are added from any page; the page with the list should be shown."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "New batch", parent)
        self._services: AccountServices | None = None
        self.takes_drops = False
        self._subscriptions: list[Callable[[], None]] = []
        self._is_submitting = False
        # Removals by the operator; what left the list by Submit must not come back by Ctrl+Z.
        self._undo_steps = 0
        self._tasks = PaneTasks(context.tasks, "composer", self.banner, self.busy)
        self.notice = InlineBanner(context.icons, self)
        self.zone = DropZone(context)
        self.view = StagingView(context)
        self.list = self.view.list
        self.files_toggle = Button("Files at Extend", icons=context.icons, icon="folder")
        self.files_toggle.setCheckable(True)
        set_plain_tooltip(self.files_toggle, "Show the files at Extend (Ctrl+Shift+F)")
        self.adding = AddButtons(context)
        self.scan = ScanRow(context)
        self.side = SidePanel(context, self._tasks)
        self.terms, self.form, self.selected = self.side.terms, self.side.form, self.side.selected
        self.chooser = InputChooser(context, self)
        self._places = QStackedWidget()
        self._foot = QWidget()
        self.plan = PlanRow()
        self.clear_button = Button("Clear")
        self.submit_button = PrimaryButton("Submit")
        self._setup_ui()
        self._connect()
        self._refresh()

    def bind(self, services: AccountServices | None) -> None:
        """Compose for another account; None for no account."""
        for unsubscribe in self._subscriptions:
            unsubscribe()
        self._subscriptions = []
        # A submission under way goes on: it belongs to the account it was made for.
        self._services = services
        self.takes_drops = services is not None
        self._is_submitting = False
        self._withdraw_undo()
        self.banner.hide()
        self.view.bind(services.staging if services else None)
        if services is not None:
            self._subscriptions = [
                services.staging.plan_changed.subscribe(self._plan_changed),
                services.staging.scan_changed.subscribe(self.scan.say),
                services.host.changed.subscribe(lambda _: self._follow_generation()),
            ]
            self._follow_kept(services.kept_staging)
        self._follow_generation()

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Stage files and folders of this computer; returns at once."""
        if self._services is not None and paths:
            self._services.staging.add_paths(paths)
            self.staging_begun.emit()

    def add_remote(self, files: Sequence[RemoteFile]) -> None:
        """Stage files that are at Extend already."""
        if self._services is not None and files:
            self._services.staging.add_remote(files)
            self.staging_begun.emit()

    def add_text(self, text: str) -> None:
        """Stage a pasted list: paths, links or file ids, one a line."""
        if self._services is not None and text.strip():
            self._services.staging.add_text(text)
            self.staging_begun.emit()

    def take(self, dropped: Dropped) -> None:
        """Stage what was dropped or pasted."""
        self.add_remote(dropped.files)
        self.add_paths(dropped.paths)
        self.add_text(dropped.text)

    def say_refusal(self, refusal: Refusal) -> None:
        """Say why nothing of a drop or a paste is taken, and what to do instead."""
        self.notice.say(BannerKind.WARNING, refusal.title, refusal.detail)

    def paste(self) -> None:
        """Stage what the clipboard holds, or say why nothing of it can be."""
        mime = QGuiApplication.clipboard().mimeData()
        pasted = dropped_of(mime)
        if pasted.is_empty:
            self.say_refusal(refusal_of(mime))
            self.staging_begun.emit()
        else:
            self.take(pasted)

    def choose_files(self) -> None:
        """Ask for files with the system's dialog."""
        self.chooser.choose_files()

    def choose_folder(self) -> None:
        """Ask for a folder with the system's dialog; it is searched with all below it."""
        self.chooser.choose_folder()

    def import_list(self, path: Path) -> None:
        """Ask how the columns of a list are meant, then stage its inputs."""
        if self._services is not None:
            self.chooser.map_list(self._services, ListUse(path))

    def clear(self) -> None:
        """Empty the list; undo brings it back."""
        count = self._plan().total
        if self._services is not None and count:
            self._services.staging.clear()
            self._offer_undo(count)
        self.side.reset()
        self.chooser.forget_list()

    def undo(self) -> None:
        """Bring back what was removed last."""
        if self._services is not None and self._undo_steps:
            self._undo_steps -= 1
            self.notice.hide()
            self._services.staging.undo()

    def submit(self) -> None:
        """Make the batch of what is staged, after a question where it may cost too much.

        While it is not possible, the pane says why.
        """
        budget = self.context.settings.current.ask_above_credits
        asked = None if self.obstacle() else self.side.budget_question(self._plan(), budget)
        if asked is None:
            self._submit()
            return
        question = QuestionDialog(self.context, self, "Submit", asked, "Submit")
        question.accepted.connect(self._submit)
        question.open()

    def _submit(self) -> None:
        services, terms = self._services, self.side.batch_terms()
        if self.obstacle() or services is None or terms is None:
            return
        drafts = services.staging.drafts
        self._is_submitting = True
        self._withdraw_undo()
        self._refresh()
        self._tasks.start(
            lambda: then(
                services.batches.submit(terms, drafts),
                lambda batch_id: self._done(services, drafts, batch_id),
            ),
            f"submit {services.account.id}",
            policy=Policy.KEEP,
            on_error=lambda _error: self._failed(services),
        )

    def obstacle(self) -> str:
        """Return why Submit is not possible now, in words; empty when it is."""
        if self._services is None:
            return "Connect an account first"
        if not self._can_batch():
            return LEGACY_TITLE
        if self._is_submitting:
            return "Submitting…"
        plan = self._plan()
        if plan.checking:
            return f"Checking {counted(plan.checking, 'input')}…"
        if plan.trying:
            return f"Trying passwords on {counted(plan.trying, 'input')}…"
        if not plan.inputs:
            return "None of these can be sent" if plan.total else "Add files, folders or links"
        return self.side.problem

    def _done(self, services: AccountServices, drafts: Sequence[Draft], batch_id: BatchId) -> None:
        # Only what was sent goes: rows added meanwhile are for the next batch.
        services.staging.discard([draft.key for draft in drafts])
        if self._services is not services:
            return
        self._is_submitting = False
        self.terms.remember_extractor()
        self.side.reset()
        self.chooser.forget_list()
        self._refresh()
        self.submitted.emit(batch_id)

    def _failed(self, services: AccountServices) -> None:
        if self._services is services:
            self._is_submitting = False
            self._refresh()

    def _offer_undo(self, count: int) -> None:
        self._undo_steps += 1
        self.notice.say(
            BannerKind.INFO,
            f"{counted(count, 'input')} removed from the list",
            action_text="Undo",
            action=self.undo,
        )

    def _withdraw_undo(self) -> None:
        self._undo_steps = 0
        self.notice.hide()

    def _plan(self) -> Plan:
        return self._services.staging.plan if self._services else Plan()

    def _can_batch(self) -> bool:
        services = self._services
        return services is not None and services.generation is Generation.CURRENT

    def _follow_generation(self) -> None:
        """Offer batches or say why there are none, as far as the host is known now."""
        self.side.bind(self._services, can_batch=self._can_batch())
        self._explain_legacy()
        self._refresh()

    def _explain_legacy(self) -> None:
        if self._services is not None and not self._can_batch():
            self.notice.say(BannerKind.WARNING, LEGACY_TITLE, LEGACY_DETAIL)

    def _follow_kept(self, kept: KeptStagingList | None) -> None:
        """Say what came back from the last session, now or as soon as it has."""
        if kept is not None:
            self._subscriptions.append(kept.restored.subscribe(self._say_restored))
            self._say_restored(kept.restored_count)

    def _say_restored(self, count: int) -> None:
        if count and self._plan().total:
            self.notice.say(
                BannerKind.INFO,
                f"{counted(count, 'input')} restored from last time",
                action_text="Clear",
                action=self.clear,
            )

    def _plan_changed(self, _plan: Plan) -> None:
        self._refresh()

    def _with_services(self, act: Callable[[AccountServices], None]) -> None:
        if self._services is not None:
            act(self._services)

    def _take_back_scan(self) -> None:
        if self._services is not None:
            before = self._plan().total
            self._services.staging.take_back_scan()
            if removed := before - self._plan().total:
                self._offer_undo(removed)

    def _stop_scan(self) -> None:
        if self._services is not None:
            self._services.staging.cancel_scan()

    def _refresh(self) -> None:
        plan, obstacle = self._plan(), self.obstacle()
        has_rows = plan.total > 0
        self._places.setCurrentWidget(self.view if has_rows else self.zone)
        self._foot.setVisible(has_rows)
        self.adding.setVisible(has_rows)
        self.view.show_plan(plan)
        self._show_selected()
        self.set_subtitle(counted(plan.total, "input") if has_rows else "")
        self.plan.say(plan, obstacle, self.side.forecast(plan))
        self.side.show_plan(plan, self.chooser.list_name)
        words = f"Submit {counted(plan.inputs, 'input')}" if plan.inputs else "Submit"
        self.submit_button.setText(words)
        self.submit_button.setAccessibleName(words)
        self.submit_button.setEnabled(not obstacle)
        set_plain_tooltip(self.submit_button, obstacle or f"{words} (Ctrl+Return)")
        self.clear_button.setEnabled(has_rows and not self._is_submitting)
        self.side.form.setEnabled(not self._is_submitting)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the form the width that goes with the pane's."""
        super().resizeEvent(event)
        width_px = event.size().width()
        self.side.setFixedWidth(next(form for least, form in _FORM_PX if width_px >= least))
        self._show_selected()

    def _show_selected(self) -> None:
        self.side.show_drafts(self.list.selected_drafts() if self._plan().total else ())

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
        self.view.removed.connect(self._offer_undo)
        self.plan.blocked_wanted.connect(self.view.show_blocked)
        self.scan.stopped.connect(self._stop_scan)
        self.scan.taken_back.connect(self._take_back_scan)
        self.scan.left_out_wanted.connect(lambda: self._with_services(self.chooser.show_left_out))
        self.adding.list_wanted.connect(lambda: self._with_services(self.chooser.choose_list))
        self.side.columns_wanted.connect(lambda: self._with_services(self.chooser.map_again))
        self.side.changed.connect(self._refresh)
        self.chooser.paths_chosen.connect(self.add_paths)
        self.chooser.list_taken.connect(self.staging_begun)
        self.submit_button.clicked.connect(self.submit)
        self.clear_button.clicked.connect(self.clear)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(self.undo)

    def _setup_ui(self) -> None:
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addWidget(self.plan, 1)
        bottom.addWidget(self.clear_button)
        bottom.addWidget(self.submit_button)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(8)
        foot.addWidget(Rule())
        foot.addLayout(bottom)
        self._places.addWidget(self.zone)
        self._places.addWidget(self.view)
        middle = QHBoxLayout()
        middle.setSpacing(4)
        middle.addWidget(self._places, 1)
        middle.addWidget(self.side)
        self.add_lead(self.files_toggle)
        self.add_header(self.adding)
        self.body.addWidget(self.notice)
        self.body.addWidget(self.scan)
        self.body.addLayout(middle, 1)
        self.body.addWidget(self._foot)
