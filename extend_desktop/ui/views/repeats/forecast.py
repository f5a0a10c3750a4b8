"""What running a batch again will probably cost, at the prices of earlier batches with the version."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from extend_desktop.domain.batch_options import BatchOptions
from extend_desktop.domain.drafts import Plan
from extend_desktop.domain.extractors import ExtractorDetail
from extend_desktop.domain.ids import ExtractorId
from extend_desktop.domain.override_config import OPERATOR_PROCESSOR
from extend_desktop.domain.plan_forecast import PlanForecast, forecast_of
from extend_desktop.domain.spending import Spending
from extend_desktop.presentation.control import Choice
from extend_desktop.presentation.spending import budget_question, forecast_text
from extend_desktop.services.batches import BatchService
from extend_desktop.services.extractors import ExtractorsService
from extend_desktop.ui.async_work import then
from extend_desktop.ui.bridge import PaneTasks

_TASK = "version"


class RepeatForecast(QObject):
    """Reads a version's config and what it cost before, whenever another one is picked."""

    changed = Signal()

    def __init__(
        self,
        extractors: ExtractorsService,
        batches: BatchService,
        tasks: PaneTasks,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._extractors = extractors
        self._batches = batches
        self._tasks = tasks
        self._spent: Sequence[Spending] | None = None
        self.config: Mapping[str, Any] = {}

    def follow(self, extractor_id: ExtractorId, version: str | None) -> None:
        """Read about a version; None for none."""
        self._tasks.cancel(_TASK)
        self._spent, self.config = None, {}
        if version is not None:
            self._tasks.start(
                lambda: then(self._extractors.detail(extractor_id, version), self._read), _TASK
            )

    def text(self, plan: Plan, options: BatchOptions) -> str:
        """Return the pages and credits in words, as far as they are known."""
        return forecast_text(self._forecast(plan, options))

    def question(
        self, plan: Plan, options: BatchOptions, budget: int | None, whose: str
    ) -> Choice | None:
        """Return what to ask before Submit; None while it costs no more than `budget`.

        `whose` says whose key pays for it.
        """
        forecast = self._forecast(plan, options)
        if budget is None or not forecast.may_exceed(budget):
            return None
        return budget_question(forecast, budget, whose)

    def _read(self, detail: ExtractorDetail) -> None:
        self.config = detail.config
        self.changed.emit()
        spending = self._batches.spending(detail.version.extractor_id, detail.version.version)
        self._tasks.start(lambda: then(spending, self._show), "spending")

    def _show(self, spent: Sequence[Spending]) -> None:
        self._spent = spent
        self.changed.emit()

    def _forecast(self, plan: Plan, options: BatchOptions) -> PlanForecast:
        is_operator, rates = self._is_operator(options), self._batches.request_rates
        return forecast_of(plan, self._spent, options.override, rates, is_operator=is_operator)

    def _is_operator(self, options: BatchOptions) -> bool:
        processor = options.override.get("baseProcessor", self.config.get("baseProcessor"))
        return processor == OPERATOR_PROCESSOR
