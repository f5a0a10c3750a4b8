"""Adopt a batch run that was started elsewhere, by its id. For the main window."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from extend_desktop.domain.errors import RequestError
from extend_desktop.domain.ids import BatchId
from extend_desktop.presentation.adoption import ADOPT_EXPLANATION, id_doubt, id_problem
from extend_desktop.presentation.errors import message_of
from extend_desktop.presentation.translation import tr
from extend_desktop.services.batches import BatchService
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.async_work import then
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.widgets import (
    BannerKind,
    BusyBar,
    Button,
    InlineBanner,
    PlainLabel,
    PrimaryButton,
)
from extend_desktop.ui.widgets.dialog import Dialog, add_form_row, form_line
from extend_desktop.ui.widgets.plain_text import restyle
from extend_desktop.ui.widgets.text_drops import refuse_text_drops

_WIDTH_PX = 480


class AdoptDialog(Dialog):
    """Asks for the id and reads the batch run; the window stays usable meanwhile."""

    adopted = Signal(object)
    """The `BatchId` it became."""

    def __init__(self, context: UiContext, service: BatchService, parent: QWidget) -> None:
        super().__init__(parent, tr("Adopt a batch run"), width_px=_WIDTH_PX)
        self._service = service
        self.busy = BusyBar(context.theme, self)
        self.banner = InlineBanner(context.icons, self)
        self._tasks = PaneTasks(context.tasks, "adopt", self.banner, self.busy)
        self.run_id = form_line(tr("Batch run id"), "bpr_…")  # untranslated: as ids begin
        self.name = form_line(tr("Name, optional"), tr("Optional; the id if empty"))
        self.problem = PlainLabel(role="failed", wrap=True)
        self.adopt = PrimaryButton(tr("Adopt"))
        self.leave = Button(tr("Cancel"))
        self._setup_ui()
        refuse_text_drops(self)
        self.run_id.textChanged.connect(self._edited)
        self.adopt.clicked.connect(self._start)
        self.leave.clicked.connect(self.reject)
        self.finished.connect(self._stop)
        self._edited()
        self.run_id.setFocus()

    def _edited(self) -> None:
        text = self.run_id.text().strip()
        problem = id_problem(text)
        words = problem or id_doubt(text)
        self.problem.setText(words)
        self.problem.set_role("failed" if problem else "warning")
        self.problem.setVisible(bool(words))
        self.run_id.setProperty("invalid", bool(problem))
        restyle(self.run_id)
        self.adopt.setEnabled(bool(text) and not problem)

    def _start(self) -> None:
        run_id, name = self.run_id.text().strip(), self.name.text().strip()
        self._set_working(is_working=True)
        self.banner.hide()
        self._tasks.start(
            lambda: then(self._service.adopt(run_id, name=name or None), self._adopted),
            "adopt",
            policy=Policy.KEEP,
            on_error=self._failed,
        )

    def _adopted(self, batch_id: BatchId) -> None:
        self.adopted.emit(batch_id)
        self.accept()

    def _failed(self, error: Exception) -> None:
        known = error.facts.get("batch_id") if isinstance(error, RequestError) else None
        if isinstance(error, RequestError) and error.code == "already_known" and known:
            self.banner.say(
                BannerKind.INFO,
                message_of(error).title,
                message_of(error).detail,
                action_text=tr("Show it"),
                action=lambda: self._adopted(BatchId(str(known))),
            )
        self._set_working(is_working=False)

    def _set_working(self, *, is_working: bool) -> None:
        self.run_id.setReadOnly(is_working)
        self.name.setReadOnly(is_working)
        self.adopt.setEnabled(not is_working)
        self.adopt.setText(tr("Reading…") if is_working else tr("Adopt"))

    def _stop(self) -> None:
        self._tasks.forget()

    def _setup_ui(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        add_form_row(form, tr("Batch run id"), self.run_id)
        add_form_row(form, tr("Name"), self.name)
        form.addRow(self.problem)
        self.column.addWidget(PlainLabel(tr(ADOPT_EXPLANATION), role="muted", wrap=True))
        self.column.addLayout(form)
        self.column.addWidget(self.busy)
        self.column.addWidget(self.banner)
        self.column.addStretch(1)
        self.add_buttons(self.leave, self.adopt)
        self.adopt.setDefault(True)
