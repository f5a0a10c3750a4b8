"""What acts on batches for a pane has in common. For the panes with batches."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from extend_desktop.domain.batch_status import ENDED_STATUSES
from extend_desktop.domain.batches import Batch, BatchControl
from extend_desktop.presentation.translation import tr
from extend_desktop.services.batches import BatchService
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.widgets import BannerKind, InlineBanner


class PanePart(QObject):
    """Works by the pane's tasks, asks above `parent`, and says in the notice what came of it."""

    def __init__(
        self, context: UiContext, tasks: PaneTasks, notice: InlineBanner, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._tasks = tasks
        self._notice = notice
        self._parent = parent

    def _say(self, words: str) -> None:
        self._notice.say(BannerKind.INFO, words)

    def _switch(self, service: BatchService | None, batch: Batch | None) -> None:
        """Pause a batch, or let it go on; one that has ended stays as it is."""
        if service is None or batch is None or batch.status in ENDED_STATUSES:
            return
        if batch.control is BatchControl.CANCELLING:
            self._say(tr("This batch is being cancelled"))
            return
        command = service.resume if batch.control is BatchControl.PAUSED else service.pause
        task = f"control {batch.id}"  # untranslated: a task
        self._tasks.start(lambda: command(batch.id), task, policy=Policy.QUEUE)
