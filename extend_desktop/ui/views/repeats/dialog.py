"""Asks with which version and options a batch runs again, says what is sent, and submits it once."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import field
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QRadioButton, QWidget

from extend_desktop.domain.accounts import Account
from extend_desktop.domain.batches import Batch
from extend_desktop.domain.drafts import Plan
from extend_desktop.domain.extractors import Extractor, ExtractorVersion
from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.domain.repeats import RepeatInputs, plan_of
from extend_desktop.presentation.accounts import (
    identity_text,
    key_owner_text,
    production_question,
)
from extend_desktop.presentation.control import Choice
from extend_desktop.presentation.nouns import DOCUMENTS
from extend_desktop.presentation.quantities import counted
from extend_desktop.presentation.repeats import (
    NOTHING_TO_REPEAT,
    REPEAT_EXPLANATION,
    leave_out_first_text,
    looking_text,
    never_sent_text,
    repeat_name,
    repeat_sources_text,
    repeat_submit_text,
    repeat_title,
)
from extend_desktop.presentation.text import plain
from extend_desktop.presentation.translation import tr
from extend_desktop.services.batch_repeats import BatchRepeats
from extend_desktop.services.batch_terms import BatchTerms
from extend_desktop.services.batches import BatchService
from extend_desktop.services.extractors import ExtractorsService
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.async_work import then
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.composer.options import OptionsForm
from extend_desktop.ui.views.composer.pickers import PriorityRow, VersionPicker
from extend_desktop.ui.views.composer.terms import MAX_NAME_CHARS
from extend_desktop.ui.views.dialogs.question import QuestionDialog
from extend_desktop.ui.views.repeats.forecast import RepeatForecast
from extend_desktop.ui.views.repeats.missing import MissingInputs
from extend_desktop.ui.widgets import (
    BusyBar,
    Button,
    InlineBanner,
    PlainLabel,
    PrimaryButton,
    set_plain_tooltip,
)
from extend_desktop.ui.widgets.boxes import STRETCH, column_box
from extend_desktop.ui.widgets.dialog import Dialog, ScrollingForm, add_form_row, form_line
from extend_desktop.ui.widgets.text_drops import refuse_text_drops
from extend_desktop.values import dataclass

_WIDTH_PX = 540


@dataclass(frozen=True, slots=True)
class RepeatServices:
    """What the dialog needs of an account.

    Attributes:
        account: returns it as it is known now.
    """

    repeats: BatchRepeats
    batches: BatchService
    extractors: ExtractorsService
    account: Callable[[], Account] | None = None


@dataclass(frozen=True, slots=True)
class RepeatWish:
    """Which batch is to run again, and which rows of it are selected."""

    batch: Batch
    selected: Collection[InputId] = field(default=())


class RepeatDialog(Dialog):
    """Nothing is sent before Submit, which acts once."""

    submitted = Signal(object)
    """The `BatchId` of the new batch."""

    def __init__(
        self, context: UiContext, services: RepeatServices, wish: RepeatWish, parent: QWidget
    ) -> None:
        super().__init__(parent, repeat_title(plain(wish.batch.name)), width_px=_WIDTH_PX)
        self._context = context
        self._services = services
        self._batch = wish.batch
        self._selected = frozenset(wish.selected)
        self._found: RepeatInputs | None = None
        self._plan = Plan()
        self._is_submitting = False
        self.busy = BusyBar(context.theme, self)
        self.banner = InlineBanner(context.icons, self)
        self._tasks = PaneTasks(context.tasks, "repeat", self.banner, self.busy)
        total = counted(wish.batch.phase_counts.sendable, DOCUMENTS)
        chosen = counted(len(self._selected), DOCUMENTS)
        self.all = QRadioButton(tr("All of the batch, {documents}", documents=total))
        self.chosen = QRadioButton(tr("Selected rows, {documents}", documents=chosen))
        self.name = form_line(tr("Name of the new batch"), tr("Name of the new batch"))
        self.version, self.priority = VersionPicker(), PriorityRow(context.icons)
        self.options = OptionsForm(context)
        self.sources, self.cost = PlainLabel(wrap=True), PlainLabel(role="muted", wrap=True)
        self.missing = MissingInputs()
        self.submit, self.leave = PrimaryButton(tr("Submit")), Button(tr("Cancel"))
        self.forecast = RepeatForecast(services.extractors, services.batches, self._tasks, self)
        self._setup_ui()
        self._connect()
        self._begin()

    def _begin(self) -> None:
        self.name.setText(repeat_name(self._batch.name)[:MAX_NAME_CHARS])
        self.priority.choose(self._batch.priority)
        self.options.begin_with(self._batch.options)
        self.version.say(tr("Loading versions…"))
        versions = self._services.extractors.versions
        self._tasks.start(lambda: then(versions(self._batch.extractor_id), self._offer), "versions")
        self._look()

    def _offer(self, versions: Sequence[ExtractorVersion]) -> None:
        self.version.offer(versions)

    def _look(self) -> None:
        """Find out from where each document can be had."""
        self._found, self._plan = None, Plan()
        self.missing.hide()
        only = self._selected if self.chosen.isChecked() else None
        find = partial(self._services.repeats.inputs, self._batch.id, only, self._progressed)
        self._tasks.start(lambda: then(find(), self._show), "inputs")
        self._refresh()

    def _progressed(self, done: int, total: int) -> None:
        self.sources.setText(looking_text(done, total))

    def _show(self, found: RepeatInputs) -> None:
        self._found, self._plan = found, plan_of(found.specs)
        lines = (repeat_sources_text(self._plan, found.links), never_sent_text(found.never_sent))
        self.sources.setText("\n".join(filter(None, lines)) or tr(NOTHING_TO_REPEAT))
        self.missing.show_inputs(found)
        self._refresh()

    def obstacle(self) -> str:
        """Return why Submit is not possible now; empty when it is."""
        if self._is_submitting:
            return tr("Submitting…")
        if self._found is None:
            return tr("Looking for the documents…")
        if not self._plan.inputs:
            return tr(NOTHING_TO_REPEAT)
        if not self.missing.has_word:
            return leave_out_first_text(len(self._found.missing))
        if self.version.version is None:
            return tr("Choose a version")
        return self.options.problem

    def _refresh(self) -> None:
        obstacle = self.obstacle()
        count = self._plan.inputs
        self.submit.setText(repeat_submit_text(count) if count else tr("Submit"))
        self.submit.setEnabled(not obstacle)
        set_plain_tooltip(self.submit, obstacle)
        cost = self.forecast.text(self._plan, self.options.options)
        self.cost.setText("\n".join(filter(None, (cost, key_owner_text(self._whose)))))
        parts = (self.all, self.name, self.version, self.priority, self.options, self.missing)
        for part in parts:
            part.setEnabled(not self._is_submitting)
        self.chosen.setEnabled(bool(self._selected) and not self._is_submitting)

    def _follow_version(self) -> None:
        self.forecast.follow(self._batch.extractor_id, self.version.version)
        self._refresh()

    def _follow_config(self) -> None:
        self.options.follow_config(self.forecast.config)
        self._refresh()

    def _ask(self) -> None:
        """Ask once where it may cost too much, or is a large one of production."""
        asked = self._question()
        if self.obstacle() or asked is None:
            self._submit()
            return
        question = QuestionDialog(self._context, self, tr("Submit"), asked, tr("Submit"))
        question.accepted.connect(self._submit)
        question.open()

    def _question(self) -> Choice | None:
        plan, options = self._plan, self.options.options
        account = self._account
        if account is not None and account.asks_before(plan.inputs):
            return production_question(account, plan.inputs, self.forecast.text(plan, options))
        budget = self._context.settings.current.ask_above_credits
        return self.forecast.question(plan, options, budget, self._whose)

    @property
    def _whose(self) -> str:
        account = self._account
        return identity_text(account.identity) if account is not None else ""

    @property
    def _account(self) -> Account | None:
        return self._services.account() if self._services.account is not None else None

    def _submit(self) -> None:
        version = self.version.version
        if self.obstacle() or self._found is None or version is None:
            return
        self._is_submitting = True
        self._refresh()
        name = self.name.text().strip() or repeat_name(self._batch.name)
        extractor = Extractor(self._batch.extractor_id, self._batch.extractor_name, None, None)
        priority, options = self.priority.priority, self.options.options
        terms = BatchTerms(name, extractor, version, priority, options)
        send = partial(self._services.batches.run_again, self._batch.id, terms, self._found.specs)
        self._tasks.start(
            lambda: then(send(), self._done),
            "submit",
            policy=Policy.KEEP,
            on_error=self._failed,
            offers_retry=False,
        )

    def _done(self, batch_id: BatchId) -> None:
        self.submitted.emit(batch_id)
        self.accept()

    def _failed(self, _error: Exception) -> None:
        self._is_submitting = False
        self._refresh()

    def _end(self) -> None:
        # What is being written down goes on: it is submitted, or there is no batch.
        if not self._is_submitting:
            self._tasks.forget()

    def _connect(self) -> None:
        self.chosen.toggled.connect(self._look)
        self.version.currentIndexChanged.connect(self._follow_version)
        self.options.changed.connect(self._refresh)
        self.forecast.changed.connect(self._follow_config)
        self.missing.agreed.connect(self._refresh)
        self.submit.clicked.connect(self._ask)
        self.leave.clicked.connect(self.reject)
        self.finished.connect(self._end)

    def _setup_ui(self) -> None:
        refuse_text_drops(self)
        title = PlainLabel(repeat_title(plain(self._batch.name)), wrap=True)
        title.setFont(self._context.theme.title_font())
        self.name.setMaxLength(MAX_NAME_CHARS)
        self.all.setChecked(True)
        self.column.addWidget(title)
        explanation = PlainLabel(tr(REPEAT_EXPLANATION), role="muted", wrap=True)
        for choice in (self.all, self.chosen):
            choice.setVisible(bool(self._selected))
        terms = _form_of(self.name, self.version, self.priority)
        form = QWidget()
        column_box(
            form,
            *(explanation, self.all, self.chosen, terms),
            *(self.options, self.sources, self.missing, self.cost, STRETCH),
            spacing_px=12,
        )
        self.column.addWidget(ScrollingForm(form), 1)
        for part in (self.busy, self.banner):
            self.column.addWidget(part)
        self.add_buttons(self.leave, self.submit)
        self.submit.setDefault(True)


def _form_of(name: QLineEdit, version: VersionPicker, priority: PriorityRow) -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(12)
    form.setVerticalSpacing(8)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    add_form_row(form, tr("Name"), name)
    version.setSizePolicy(name.sizePolicy())
    add_form_row(form, tr("Version"), version)
    priority.show_words_beside()
    add_form_row(form, tr("Priority"), priority)
    return form
