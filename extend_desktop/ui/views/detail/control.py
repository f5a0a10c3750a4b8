"""What the operator does to the selected batch: retry, cancel, send unconfirmed inputs again.

For the detail pane.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QWidget

from extend_desktop.domain.batch_status import ENDED_STATUSES
from extend_desktop.domain.batches import Batch, CancelMode
from extend_desktop.domain.control import FailureGroup
from extend_desktop.domain.ids import InputId
from extend_desktop.presentation.control import sent_again_text
from extend_desktop.presentation.monitor import NOTHING_TO_CANCEL, NOTHING_TO_RETRY
from extend_desktop.presentation.translation import tr
from extend_desktop.services.batches import BatchService
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.async_work import then
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.coalescer import Coalescer
from extend_desktop.ui.views.detail.retry_menu import (
    RetryButton,
    RetryWish,
    retry_menu,
    with_cancelled,
)
from extend_desktop.ui.views.detail.runs import RunsView
from extend_desktop.ui.views.dialogs.cancel import CancelDialog
from extend_desktop.ui.views.pane_part import PanePart
from extend_desktop.ui.widgets import InlineBanner
from extend_desktop.ui.widgets.buttons import popup_below

_COUNT_INTERVAL_MS = 1000


class BatchCommands(PanePart):
    """Carries out the pane's commands on the batch shown; says in the notice what came of it."""

    def __init__(
        self,
        context: UiContext,
        tasks: PaneTasks,
        notice: InlineBanner,
        inputs: RunsView,
        parent: QWidget,
    ) -> None:
        super().__init__(context, tasks, notice, parent)
        self._inputs = inputs
        self._service: BatchService | None = None
        self._batch: Batch | None = None
        self._dialog: CancelDialog | None = None
        # Counting a hundred thousand inputs is not for every change.
        self._counts = Coalescer[str, None](self._recount, self, _COUNT_INTERVAL_MS)

    def bind(self, service: BatchService | None) -> None:
        """Act on another account's batches."""
        self._service = service
        self.show_batch(None)

    def show_batch(self, batch: Batch | None) -> None:
        """Act on this batch; an open question about another one is taken back."""
        before, self._batch = self._batch, batch
        if self._dialog is None:
            return
        is_same = batch is not None and before is not None and batch.id == before.id
        if batch is None or not is_same or batch.status in ENDED_STATUSES:
            self._dialog.close()
        else:
            self._counts.put([("counts", None)])

    def pause_or_resume(self) -> None:
        """Pause the batch, or let it go on."""
        self._switch(self._service, self._batch)

    def retry_failed(self) -> None:
        """Send every failed input again as new runs of the same batch."""
        self.retry(RetryWish())

    def retry_inputs(self, input_ids: Collection[InputId]) -> None:
        """Send these again, in the same way."""
        self.retry(RetryWish(input_ids=input_ids))

    def retry(self, wish: RetryWish) -> None:
        """Send again what is wished for."""
        batch, service = self._batch, self._service
        if batch is None or service is None:
            return
        if not batch.phase_counts.failed and wish == RetryWish():
            self._say(tr(NOTHING_TO_RETRY))
            return
        self._tasks.start(
            lambda: then(
                service.retry_failed(batch.id, input_ids=wish.input_ids, reasons=wish.reasons),
                lambda count: self._say(sent_again_text(count)),
            ),
            "retry",
            policy=Policy.KEEP,
        )

    def open_retry_menu(self, button: RetryButton) -> None:
        """Open the menu of what can be retried, below its button."""
        batch, service = self._batch, self._service
        if batch is None or service is None:
            return

        def opened(groups: Sequence[FailureGroup]) -> None:
            if self._batch is not None and self._batch.id == batch.id:
                shown = with_cancelled(groups, batch.phase_counts.cancelled)
                menu = retry_menu(
                    self._parent, shown, self._inputs.selected_retryable(), self.retry
                )
                popup_below(menu, button)

        self._tasks.start(lambda: then(service.failures(batch.id), opened), "failures")

    def cancel(self) -> None:
        """Ask how far to go, then cancel."""
        batch = self._batch
        if batch is None or self._service is None or self._dialog is not None:
            return
        if batch.status in ENDED_STATUSES:
            self._say(tr(NOTHING_TO_CANCEL))
            return
        dialog = CancelDialog(self._context, batch.name, self._parent)
        dialog.chosen.connect(self._cancel)
        dialog.finished.connect(self._forget_dialog)
        dialog.show_counts(self._inputs.in_flight())
        self._dialog = dialog
        dialog.open()

    def _cancel(self, mode: CancelMode) -> None:
        batch, service = self._batch, self._service
        if batch is not None and service is not None:
            self._tasks.start(lambda: service.cancel(batch.id, mode), "cancel", policy=Policy.QUEUE)

    def _forget_dialog(self) -> None:
        self._dialog = None

    def _recount(self, _: Sequence[None]) -> None:
        if self._dialog is not None:
            self._dialog.show_counts(self._inputs.in_flight())
