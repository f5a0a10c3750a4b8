"""Adopt a batch run that was started elsewhere, by its id. For the main window."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from extend_desktop.domain.errors import RequestError
from extend_desktop.domain.ids import BatchId
from extend_desktop.presentation.errors import message_of
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
    ScreenFit,
)
from extend_desktop.ui.widgets.plain_text import restyle
from extend_desktop.ui.widgets.text_drops import refuse_text_drops

_WIDTH_PX = 480
_LONGEST_ID = 255
_LINK_SIGNS = frozenset("/:?")
_OTHERS = {
    "file_": "a file",
    "ex_": "an extractor",
    "exr_": "a single run",
    "exv_": "a version of an extractor",
    "bpar_": "a parse batch",
    "batch_": "a workflow batch",
}
"""Prefixes of other objects' ids; they may change, so they only warn.

Source: docs/extend-api.md#ids.
"""
_EXPLANATION = (
    "Follow a batch run that another program or computer started, with its results. "
    "Nothing is sent and nothing is charged."
)


class AdoptDialog(QDialog):
    """Asks for the id and reads the batch run; the window stays usable meanwhile."""

    adopted = Signal(object)
    """The `BatchId` it became."""

    def __init__(self, context: UiContext, service: BatchService, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Adopt a batch run")
        ScreenFit(self)
        self.setAccessibleName("Adopt a batch run")
        self.setMinimumWidth(_WIDTH_PX)
        self._service = service
        self.busy = BusyBar(context.theme, self)
        self.banner = InlineBanner(context.icons, self)
        self._tasks = PaneTasks(context.tasks, "adopt", self.banner, self.busy)
        self.run_id = _line("Batch run id", "bpr_…")
        self.name = _line("Name, optional", "Optional; the id if empty")
        self.problem = PlainLabel(role="failed", wrap=True)
        self.adopt = PrimaryButton("Adopt")
        self.leave = Button("Cancel")
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
        problem = problem_with(text)
        words = problem or doubt_about(text)
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
                action_text="Show it",
                action=lambda: self._adopted(BatchId(str(known))),
            )
        self._set_working(is_working=False)

    def _set_working(self, *, is_working: bool) -> None:
        self.run_id.setReadOnly(is_working)
        self.name.setReadOnly(is_working)
        self.adopt.setEnabled(not is_working)
        self.adopt.setText("Reading…" if is_working else "Adopt")

    def _stop(self) -> None:
        self._tasks.forget()

    def _setup_ui(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for words, edit in (("Batch run id", self.run_id), ("Name", self.name)):
            label = PlainLabel(words, role="muted", elide=None)
            label.setBuddy(edit)
            label.setMinimumHeight(edit.sizeHint().height())
            form.addRow(label, edit)
        form.addRow(self.problem)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.adopt)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(PlainLabel(_EXPLANATION, role="muted", wrap=True))
        column.addLayout(form)
        column.addWidget(self.busy)
        column.addWidget(self.banner)
        column.addStretch(1)
        column.addLayout(buttons)
        self.adopt.setDefault(True)


def problem_with(text: str) -> str:
    """Return why this cannot be a batch run's id; empty when it can, or while nothing is typed."""
    if not text:
        return ""
    if len(text) > _LONGEST_ID:
        return f"An id has at most {_LONGEST_ID} characters."
    if any(sign in _LINK_SIGNS or sign.isspace() for sign in text):
        return "Paste the id alone, without a link or other words."
    return ""


def doubt_about(text: str) -> str:
    """Return what speaks against this id; prefixes may change, so it may be tried all the same."""
    other = next((what for prefix, what in _OTHERS.items() if text.startswith(prefix)), "")
    return f"This looks like the id of {other}; a batch run's starts with bpr_." if other else ""


def _line(name: str, placeholder: str) -> QLineEdit:
    edit = QLineEdit()
    edit.setAccessibleName(name)
    edit.setPlaceholderText(placeholder)
    edit.setClearButtonEnabled(False)
    return edit
