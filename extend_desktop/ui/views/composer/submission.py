"""Submit: whether it is possible now, the question before a dear batch, and what comes of it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from extend_desktop.domain.accounts import Generation
from extend_desktop.domain.drafts import Draft, Plan
from extend_desktop.domain.plan_forecast import PlanForecast
from extend_desktop.presentation.accounts import identity_text, production_question
from extend_desktop.presentation.connection import LEGACY_TITLE
from extend_desktop.presentation.control import Choice
from extend_desktop.presentation.spending import budget_question, forecast_text
from extend_desktop.presentation.translation import tr, tr_n
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.composer.side import SidePanel
from extend_desktop.ui.views.dialogs.question import QuestionDialog

if TYPE_CHECKING:
    from extend_desktop.services.account_services import AccountServices
    from extend_desktop.services.batch_terms import BatchTerms


class Submission(QObject):
    """Makes the batch of what is staged, once, on the terms beside the list."""

    changed = Signal()
    """It has begun or ended."""
    begun = Signal()
    """What was removed from the list before must not come back any more."""
    submitted = Signal(object)
    """The `BatchId` of the batch just made."""

    def __init__(
        self, context: UiContext, side: SidePanel, tasks: PaneTasks, pane: QWidget
    ) -> None:
        super().__init__(pane)
        self._context = context
        self._side = side
        self._tasks = tasks
        self._pane = pane
        self._services: AccountServices | None = None
        self.is_under_way = False

    def bind(self, services: AccountServices | None) -> None:
        """Submit for another account; one under way goes on, for the account it was made for."""
        self._services = services
        self.is_under_way = False

    @property
    def plan(self) -> Plan:
        """What would be sent now."""
        return self._services.staging.plan if self._services else Plan()

    @property
    def whose(self) -> str:
        """Whose key pays for it, in words; empty where Extend does not say."""
        return identity_text(self._services.account.identity) if self._services else ""

    @property
    def can_batch(self) -> bool:
        """Whether the account's host takes batches, as far as it is known now."""
        services = self._services
        return services is not None and services.generation is Generation.CURRENT

    def obstacle(self) -> str:
        """Return why Submit is not possible now, in words; empty when it is."""
        if self._services is None:
            return tr("Connect an account first")
        if not self.can_batch:
            return tr(LEGACY_TITLE)
        if self.is_under_way:
            return tr("Submitting…")
        plan = self.plan
        if plan.checking:
            return tr_n("Checking {n} input…", "Checking {n} inputs…", plan.checking)
        if plan.trying:
            return tr_n(
                "Trying passwords on {n} input…", "Trying passwords on {n} inputs…", plan.trying
            )
        if not plan.inputs:
            return (
                tr("None of these can be sent") if plan.total else tr("Add files, folders or links")
            )
        return self._side.problem

    def submit(self) -> None:
        """Make the batch, after a question where it may cost too much or is a large one of production."""
        forecast = self._side.forecast(self.plan)
        asked = None if self.obstacle() else self._question(forecast)
        if asked is None:
            self._submit()
            return
        question = QuestionDialog(self._context, self._pane, tr("Submit"), asked, tr("Submit"))
        question.accepted.connect(lambda: self._agreed(forecast.plan))
        question.open()

    def _question(self, forecast: PlanForecast) -> Choice | None:
        account = self._services.account if self._services else None
        budget = self._context.settings.current.ask_above_credits
        inputs = forecast.plan.inputs
        if account is not None and account.asks_before(inputs):
            return production_question(account, inputs, forecast_text(forecast))
        if budget is not None and forecast.may_exceed(budget):
            return budget_question(forecast, budget, self.whose)
        return None

    def _agreed(self, plan: Plan) -> None:
        """Submit what was agreed to; if the list has changed meanwhile, ask about that."""
        (self._submit if plan == self.plan else self.submit)()

    def _submit(self) -> None:
        services, terms = self._services, self._side.batch_terms()
        if self.obstacle() or services is None or terms is None:
            return
        drafts = services.staging.drafts
        self.is_under_way = True
        self.begun.emit()
        self.changed.emit()
        self._tasks.start(
            lambda: self._send(services, terms, drafts),
            f"submit {services.account.id}",  # untranslated: a name of tasks
            policy=Policy.KEEP,
            on_error=lambda _error: self._failed(services),
        )

    async def _send(
        self, services: AccountServices, terms: BatchTerms, drafts: Sequence[Draft]
    ) -> None:
        batch_id = await services.batches.submit(terms, drafts)
        # Only what was sent goes: rows added meanwhile are for the next batch.
        services.staging.discard(await asyncio.to_thread(_keys_of, drafts))
        # A long list that goes and a page that comes would be felt in one turn of the loop.
        await asyncio.sleep(0)
        if self._services is services:
            self.is_under_way = False
            self.submitted.emit(batch_id)

    def _failed(self, services: AccountServices) -> None:
        if self._services is services:
            self.is_under_way = False
            self.changed.emit()


def _keys_of(drafts: Sequence[Draft]) -> frozenset[int]:
    return frozenset(draft.key for draft in drafts)
