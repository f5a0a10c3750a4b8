"""What the operator does to batches from their list. For the Batches pane."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from extend_desktop.domain.batch_status import ENDED_STATUSES
from extend_desktop.domain.batches import Batch, Input
from extend_desktop.domain.control import InFlight
from extend_desktop.domain.ids import BatchId
from extend_desktop.presentation.control import Choice, delete_open_question, delete_question
from extend_desktop.presentation.translation import tr
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.batches import BatchService
from extend_desktop.services.retention import RetentionService
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.async_work import then
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.plain_texts import one_line
from extend_desktop.ui.opening import open_folder
from extend_desktop.ui.views.dialogs.adopt import AdoptDialog
from extend_desktop.ui.views.dialogs.question import QuestionDialog
from extend_desktop.ui.views.dialogs.retention import RetentionDialog
from extend_desktop.ui.views.pane_part import PanePart
from extend_desktop.ui.widgets import InlineBanner


class ListCommands(PanePart):
    """Carries out the commands of the list; without an account nothing."""

    adopted = Signal(object)
    """The `BatchId` made of a batch run that was started elsewhere."""

    def __init__(
        self, context: UiContext, tasks: PaneTasks, notice: InlineBanner, parent: QWidget
    ) -> None:
        super().__init__(context, tasks, notice, parent)
        self._service: BatchService | None = None
        self._retention: RetentionService | None = None

    def bind(self, services: AccountServices | None) -> None:
        """Act on another account's batches."""
        self._service = services.batches if services else None
        self._retention = services.retention if services else None

    def try_now(self) -> None:
        """End the waits for a next try, of all batches."""
        if self._service is not None:
            self._service.refresh(None)

    def pause_or_resume(self, batch: Batch) -> None:
        """Pause a batch, or let it go on."""
        self._switch(self._service, batch)

    def resume_all(self) -> None:
        """Let every paused batch go on."""
        if self._service is not None:
            self._tasks.start(self._service.resume_all, "all", policy=Policy.QUEUE)

    def pause_all(self) -> None:
        """Send nothing more for now, in no batch; what runs at Extend goes on."""
        if self._service is not None:
            self._tasks.start(self._service.pause_all, "all", policy=Policy.QUEUE)

    def adopt(self) -> None:
        """Ask for the id of a batch run started elsewhere, and follow it."""
        if self._service is not None:
            dialog = AdoptDialog(self._context, self._service, self._parent)
            dialog.adopted.connect(self.adopted)
            dialog.open()

    def rename(self, batch_id: BatchId, name: str) -> None:
        """Give a batch another name."""
        service = self._service
        if service is not None:
            task = f"rename {batch_id}"  # untranslated: a task
            self._tasks.start(lambda: service.rename(batch_id, name), task)

    def open_folder(self, batch_id: BatchId) -> None:
        """Open the folder of the first document that lies on this computer."""
        service = self._service
        if service is not None:
            self._tasks.start(
                lambda: then(service.first_local(batch_id), self._show_folder), "folder"
            )

    def delete(self, batch: Batch) -> None:
        """Ask, then delete a batch from the history."""
        service = self._service
        if service is None:
            return
        if batch.status in ENDED_STATUSES:
            words = delete_question(one_line(batch.name), batch.phase_counts.total)
            self._ask_to_delete(batch.id, words, tr("Delete"), even_open=False)
        else:
            self._tasks.start(
                lambda: then(
                    service.in_flight(batch.id), lambda found: self._ask_although_open(batch, found)
                ),
                "open inputs",
            )

    def delete_at_extend(self, batch: Batch) -> None:
        """Ask for a typed yes, then delete what an ended batch left at Extend."""
        if batch.status not in ENDED_STATUSES:
            self._say(tr("This batch has not ended"))
        elif self._retention is not None:
            dialog = RetentionDialog(self._context, self._retention, batch, self._parent)
            dialog.deleted.connect(self._say)
            dialog.open()

    def _ask_although_open(self, batch: Batch, in_flight: InFlight) -> None:
        words = delete_open_question(one_line(batch.name), batch.phase_counts.total, in_flight)
        self._ask_to_delete(batch.id, words, tr("Delete anyway"), even_open=True)

    def _ask_to_delete(
        self, batch_id: BatchId, words: Choice, yes: str, *, even_open: bool
    ) -> None:
        question = QuestionDialog(
            self._context, self._parent, tr("Delete from history"), words, yes
        )
        question.accepted.connect(lambda: self._delete(batch_id, even_open=even_open))
        question.open()

    def _delete(self, batch_id: BatchId, *, even_open: bool) -> None:
        service = self._service
        if service is not None:
            self._tasks.start(
                lambda: service.delete_from_history(batch_id, even_open=even_open),
                f"delete {batch_id}",  # untranslated: a task
            )

    def _show_folder(self, local: Input | None) -> None:
        if local is not None:
            open_folder(Path(local.source).parent, self._tasks.say_error)
