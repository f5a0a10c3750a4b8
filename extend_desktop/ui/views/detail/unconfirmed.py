"""Submissions whose answer was lost: what is known, and the operator's decision. For the detail."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from extend_desktop.domain.activities import Activity
from extend_desktop.domain.batches import Batch
from extend_desktop.domain.ids import BatchId
from extend_desktop.presentation.control import sent_again_text
from extend_desktop.presentation.look_ups import send_again_question, unconfirmed_notice
from extend_desktop.presentation.translation import tr
from extend_desktop.services.batch_events import ActivityAdded
from extend_desktop.services.batches import BatchService
from extend_desktop.services.events import Subscriptions
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.async_work import then
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.dialogs.question import QuestionDialog
from extend_desktop.ui.views.pane_part import PanePart
from extend_desktop.ui.widgets import BannerKind, InlineBanner


class UnconfirmedNotice(PanePart):
    """A banner while inputs of the batch are unconfirmed; asks before anything is sent again."""

    def __init__(
        self, context: UiContext, tasks: PaneTasks, notice: InlineBanner, parent: QWidget
    ) -> None:
        super().__init__(context, tasks, notice, parent)
        self._service: BatchService | None = None
        self._batch: Batch | None = None
        self._history: Sequence[Activity] | None = None
        self._subscriptions = Subscriptions()
        self._question: QuestionDialog | None = None
        self.banner = InlineBanner(context.icons, parent)

    def bind(self, service: BatchService | None) -> None:
        """Follow another account's batches."""
        self._subscriptions.end()
        self._service = service
        if service is not None:
            self._subscriptions.add(service.activity_added.subscribe(self._added))
        self.show_batch(None)

    def show_batch(self, batch: Batch | None) -> None:
        """Show what is known of this batch; hidden while nothing of it is unconfirmed."""
        before, self._batch = self._batch, batch
        if batch is None or before is None or batch.id != before.id:
            self._history = None
        if batch is None or not batch.phase_counts.unconfirmed:
            self._take_back()
        elif self._history is None:
            self._read(batch.id)
        else:
            self._tell_of(batch, self._history)

    def _read(self, batch_id: BatchId) -> None:
        service = self._service
        if service is not None:
            self._tasks.start(lambda: then(service.activity(batch_id), self._known), "unconfirmed")

    def _known(self, history: Sequence[Activity]) -> None:
        self._history = history
        if self._batch is not None:
            self.show_batch(self._batch)

    def _added(self, fact: ActivityAdded) -> None:
        if self._batch is not None and fact.batch_id == self._batch.id:
            self._history = None
            self.show_batch(self._batch)

    def _tell_of(self, batch: Batch, history: Sequence[Activity]) -> None:
        now = self._context.clock.now()
        words = unconfirmed_notice(batch.phase_counts.unconfirmed, history, batch.look_up, now)
        is_decision = words.may_act and not words.is_early
        send = tr("Send again…") if is_decision else tr("Send again now…")
        self.banner.say(
            BannerKind.WARNING if is_decision else BannerKind.INFO,
            words.title,
            words.detail,
            action_text=tr("Look again") if is_decision else tr("Look now"),
            action=self.look_again,
            second=(send, self.ask_to_send) if words.may_act else None,
            request_id=words.request_id,
            stays=True,
        )

    def look_again(self) -> None:
        """Ask Extend once more, now, whether it has the runs."""
        if self._service is not None and self._batch is not None:
            self._service.refresh(self._batch.id)

    def ask_to_send(self) -> None:
        """Ask once more, then send; the operator may pay twice and is told so."""
        batch = self._batch
        if batch is None or self._question is not None:
            return
        question = QuestionDialog(
            self._context,
            self._parent,
            tr("Send again"),
            send_again_question(batch.phase_counts.unconfirmed, batch.look_up),
            tr("Send again"),
            tr("Do not send"),
        )
        question.accepted.connect(lambda: self._send(batch.id))
        question.finished.connect(self._forget_question)
        question.open()
        self._question = question

    def _send(self, batch_id: BatchId) -> None:
        service = self._service
        if service is not None:
            self._tasks.start(
                lambda: then(service.resend_unconfirmed(batch_id, early=True), self._sent),
                "resend",
                policy=Policy.KEEP,
            )

    def _sent(self, count: int) -> None:
        self._say(sent_again_text(count))

    def _take_back(self) -> None:
        self.banner.hide()
        if self._question is not None:
            # It was found after all, or is another batch's now.
            self._question.close()

    def _forget_question(self) -> None:
        self._question = None
