"""Delete at Extend what a batch left there, after a typed yes. For the Batches pane."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from extend_desktop.domain.batches import Batch
from extend_desktop.presentation.errors import message_of
from extend_desktop.presentation.joining import as_sentence, joined_sentences
from extend_desktop.presentation.retention import (
    DELETE_WORD,
    delete_button_text,
    deleted_text,
    is_typed_yes,
    leftovers_text,
    leftovers_title,
    refused_text,
    results_missing_text,
    typed_yes_text,
)
from extend_desktop.presentation.text import plain
from extend_desktop.presentation.translation import tr
from extend_desktop.services.retention import Deleted, Leftovers, RetentionService
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.async_work import then
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.widgets import BannerKind, BusyBar, Button, InlineBanner, PlainLabel
from extend_desktop.ui.widgets.dialog import Dialog, form_line

_WIDTH_PX = 500


class RetentionDialog(Dialog):
    """Says what is there, asks, and deletes with a bar and a way to stop."""

    deleted = Signal(str)
    """What was deleted, in words."""

    def __init__(
        self, context: UiContext, service: RetentionService, batch: Batch, parent: QWidget
    ) -> None:
        super().__init__(parent, tr("Delete at Extend"), width_px=_WIDTH_PX)
        self._service = service
        self._leftovers = Leftovers((), (), 0)
        self._done = Deleted()
        self.busy = BusyBar(context.theme, self)
        self.banner = InlineBanner(context.icons, self)
        self._tasks = PaneTasks(context.tasks, "retention", self.banner, self.busy)
        self.words = PlainLabel(role="muted", wrap=True)
        self.warning = PlainLabel(role="warning", wrap=True)
        self.yes = form_line(typed_yes_text(), tr(DELETE_WORD))
        self.bar = QProgressBar()
        self.agree, self.leave = Button(tr("Delete")), Button(tr("Cancel"))
        self._setup_ui(context, batch)
        self.yes.textChanged.connect(self._update)
        self.agree.clicked.connect(self._start)
        self.leave.clicked.connect(self.reject)
        self.finished.connect(self._end)
        self._tasks.start(lambda: then(service.leftovers(batch.id), self._show), "read")

    def _show(self, found: Leftovers) -> None:
        self._leftovers = found
        runs, files = len(found.runs), len(found.files)
        self.words.setText(leftovers_text(runs, files))
        warning = results_missing_text(found.results_missing)
        self.warning.setText(warning)
        self.warning.setVisible(bool(warning))
        self.agree.setText(delete_button_text(runs, files))
        self.bar.setRange(0, max(1, found.total))
        self._question.setVisible(found.total > 0)
        self.yes.setVisible(found.total > 0)
        self.yes.setFocus()

    def _update(self) -> None:
        is_agreed = is_typed_yes(self.yes.text())
        self.agree.setEnabled(is_agreed and self._leftovers.total > 0)

    def _start(self) -> None:
        self.agree.setEnabled(False)
        self.yes.setEnabled(False)
        self.bar.show()
        self.leave.setText(tr("Stop"))
        work = partial(self._service.delete, self._leftovers, self._progressed)
        self._tasks.start(lambda: then(work(), self._ended), "delete", policy=Policy.KEEP)

    def _progressed(self, done: Deleted) -> None:
        self._done = done
        self.bar.setValue(done.total)

    def _ended(self, done: Deleted) -> None:
        self._done = done
        if done.error is None:
            self.accept()
            return
        message = message_of(done.error)
        why = (as_sentence(message.title), message.detail)
        words = joined_sentences((refused_text(done.refused), *why))
        self.banner.say(BannerKind.WARNING, deleted_text(done.runs, done.files), words)
        self.leave.setText(tr("Close"))

    def _end(self) -> None:
        # Also after a stop: what is deleted by then is said.
        self._tasks.forget()
        if self._done.runs + self._done.files:
            self.deleted.emit(deleted_text(self._done.runs, self._done.files))

    def _setup_ui(self, context: UiContext, batch: Batch) -> None:
        title = PlainLabel(leftovers_title(plain(batch.name)), wrap=True)
        title.setFont(context.theme.title_font())
        self._question = PlainLabel(typed_yes_text(), role="muted")
        self._question.setBuddy(self.yes)
        for widget in (title, self.words, self.warning, self._question, self.yes, self.bar):
            self.column.addWidget(widget)
        for widget in (self.warning, self._question, self.yes, self.bar):
            widget.hide()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Deleted so far"))
        self.column.addWidget(self.busy)
        self.column.addWidget(self.banner)
        self.column.addStretch(1)
        self.add_buttons(self.agree, self.leave)
        self.agree.setEnabled(False)
        self.leave.setDefault(True)
