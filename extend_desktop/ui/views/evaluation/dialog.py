"""Add documents with a result to an evaluation set at Extend. For the pages."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QSizePolicy, QWidget

from extend_desktop.domain.evaluation_sets import EvaluationSet
from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.presentation.errors import message_of
from extend_desktop.presentation.evaluation_sets import (
    EVALUATION_EXPLANATION,
    add_text,
    how_far_text,
    left_out_text,
)
from extend_desktop.presentation.joining import joined_sentences
from extend_desktop.presentation.translation import tr
from extend_desktop.services.evaluation_sets import (
    AddOutcome,
    Candidates,
    EvaluationSetsService,
)
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.evaluation.expected_outputs import ExpectedOutputs
from extend_desktop.ui.widgets import (
    BannerKind,
    BusyBar,
    Button,
    ComboBox,
    InlineBanner,
    PlainLabel,
    PrimaryButton,
)
from extend_desktop.ui.widgets.dialog import Dialog, add_form_row, form_line

_WIDTH_PX, _HEIGHT_PX = 720, 560


class EvaluationSetDialog(Dialog):
    """Chooses or creates a set and adds documents to it; the window stays usable meanwhile."""

    added = Signal(int, str)
    """How many documents, and the name of the set."""

    def __init__(
        self,
        context: UiContext,
        service: EvaluationSetsService,
        batch_id: BatchId,
        input_ids: Collection[InputId],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, tr("Add to an evaluation set"), width_px=_WIDTH_PX)
        self._service = service
        self._asked = (batch_id, tuple(input_ids))
        self._found: Candidates | None = None
        self._sets: list[EvaluationSet] = []
        self.busy = BusyBar(context.theme, self)
        self.banner = InlineBanner(context.icons, self)
        self._tasks = PaneTasks(context.tasks, "evaluation", self.banner, self.busy)
        self.choice = ComboBox(tr("Evaluation set"))
        self.name = form_line(tr("Name of the new set"), tr("Doubtful invoices"))
        self.left_out = PlainLabel(role="muted", wrap=True)
        self.outputs = ExpectedOutputs()
        self.add = PrimaryButton(add_text(len(self._asked[1])))
        self.leave = Button(tr("Cancel"))
        self._setup_ui()
        self.choice.currentIndexChanged.connect(self._update)
        self.name.textChanged.connect(self._update)
        self.outputs.changed.connect(self._update)
        self.add.clicked.connect(self._start)
        self.leave.clicked.connect(self.reject)
        self.finished.connect(self._tasks.forget)
        self._update()
        self._tasks.start(self._read, "read")

    async def _read(self) -> None:
        found = await self._service.candidates(*self._asked)
        self._found = found
        self.left_out.setText(left_out_text([reason.value for _, reason in found.left_out]))
        self.left_out.setVisible(bool(found.left_out))
        self.outputs.fill(found.ready, found.schema)
        self._show_sets(await self._service.sets(found.extractor_id))

    def _show_sets(self, sets: Collection[EvaluationSet]) -> None:
        self._sets = list(sets)
        self.choice.clear()
        self.choice.addItems([item.name for item in self._sets] + [tr("New set…")])
        self.choice.setCurrentIndex(0)
        self._update()

    def _chosen(self) -> EvaluationSet | None:
        at = self.choice.currentIndex()
        return self._sets[at] if 0 <= at < len(self._sets) else None

    def _update(self) -> None:
        is_new = self.choice.count() > 0 and self._chosen() is None
        self._form.setRowVisible(self.name, is_new)
        count = self.outputs.documents.count()
        is_named = self._chosen() is not None or (is_new and bool(self.name.text().strip()))
        self.add.setText(add_text(count))
        self.add.setEnabled(bool(count) and is_named and not self.outputs.has_problems)

    def _start(self) -> None:
        self.banner.hide()
        self._set_working(is_working=True)
        self._tasks.start(
            self._add,
            "add",
            # Add can be pressed while the try before takes its last step.
            policy=Policy.QUEUE,
            on_error=lambda _: self._set_working(is_working=False),
            offers_retry=False,
        )

    async def _add(self) -> None:
        chosen = self._chosen() or await self._create()
        outcome = await self._service.add(chosen.id, self.outputs.edited())
        self._set_working(is_working=False)
        if outcome.error is None:
            self.added.emit(outcome.added, chosen.name)
            self.accept()
            return
        self._say_how_far(outcome)

    async def _create(self) -> EvaluationSet:
        found = self._found
        if found is None:
            raise AssertionError
        made = await self._service.create(found.extractor_id, self.name.text().strip())
        # From here on it is one of the sets: another try adds to it and creates no second one.
        self._show_sets([made, *self._sets])
        return made

    def _say_how_far(self, outcome: AddOutcome) -> None:
        if outcome.error is None:
            return
        message = message_of(outcome.error)
        how_far = how_far_text(outcome.added, len(outcome.uncertain))
        words = joined_sentences((message.detail, how_far))
        self.banner.say(BannerKind.ERROR, message.title, words)
        self.outputs.drop_first(outcome.added + len(outcome.uncertain))

    def _set_working(self, *, is_working: bool) -> None:
        for widget in (self.choice, self.name, self.leave):
            widget.setEnabled(not is_working)
        self.outputs.set_read_only(is_read_only=is_working)
        self._update()
        if is_working:
            self.add.setEnabled(False)

    def _setup_ui(self) -> None:
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(12)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        add_form_row(self._form, tr("Evaluation set"), self.choice)
        add_form_row(self._form, tr("Name"), self.name)
        self.column.addWidget(PlainLabel(tr(EVALUATION_EXPLANATION), role="muted", wrap=True))
        self.column.addLayout(self._form)
        self.column.addWidget(self.outputs, 1)
        for widget in (self.left_out, self.busy, self.banner):
            self.column.addWidget(widget)
        self.left_out.hide()
        self.add_buttons(self.leave, self.add)
        self.resize(_WIDTH_PX, _HEIGHT_PX)
