"""What Submit would do, cost and take, as one value; any module may import it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import Any

from extend_desktop.domain.drafts import Draft, DraftState, Plan
from extend_desktop.domain.pace import RequestRates
from extend_desktop.domain.spending import CreditsRange, Spending, credits_range, may_exceed
from extend_desktop.values import dataclass


@dataclass(frozen=True, slots=True)
class SendingTime:
    """The least time a batch takes by the limits of the account; Extend's own work comes on top.

    Attributes:
        uploads_s: until all files are uploaded.
        batch_runs_s: until all batch runs are created.
        results_s: until all results are fetched, one request each.
    """

    uploads_s: float
    batch_runs_s: float
    results_s: float

    @property
    def least_s(self) -> float:
        """The whole: the three go on side by side, so the slowest decides."""
        return max(self.uploads_s, self.batch_runs_s, self.results_s)


@dataclass(frozen=True, slots=True)
class PlanForecast:
    """The plan with what it will probably cost and take.

    Attributes:
        cost: None where no earlier batch says anything.
        is_history_read: whether the journal was asked already.
        is_operator: whether Extend's agent carries it out, whose price pages do not bound.
        time: None where nothing would be sent.
    """

    plan: Plan
    cost: CreditsRange | None = None
    is_history_read: bool = False
    is_operator: bool = False
    time: SendingTime | None = None

    def may_exceed(self, budget: int) -> bool:
        """Whether the batch may cost more than `budget` credits; what is not known may."""
        is_unknown = self.plan.pages is None or self.plan.pages_unknown > 0
        return may_exceed(self.cost, budget, pages_unknown=is_unknown)


@dataclass(frozen=True, slots=True)
class NotSent:
    """How many rows are not sent, by reason code, the most frequent first."""

    blocked: Mapping[str, int] = field(default_factory=dict[str, int])
    skipped: Mapping[str, int] = field(default_factory=dict[str, int])


def forecast_of(
    plan: Plan,
    history: Iterable[Spending] | None,
    override: Mapping[str, Any],
    rates: RequestRates | None,
    *,
    is_operator: bool = False,
) -> PlanForecast:
    """Return what a plan will probably cost and take.

    Args:
        plan: what would be sent.
        history: what earlier batches of the version cost, newest first; None while not known.
        override: what this batch has otherwise than the extractor.
        rates: how fast the account may send requests; None where there is none.
        is_operator: whether Extend's agent carries it out.
    """
    cost = credits_range(history or (), override, plan.pages or 0, is_bounded=not is_operator)
    return PlanForecast(plan, cost, history is not None, is_operator, sending_time(plan, rates))


def sending_time(plan: Plan, rates: RequestRates | None) -> SendingTime | None:
    """Return the least time that so many requests take; None where nothing is sent."""
    if rates is None or not plan.inputs:
        return None
    return SendingTime(
        uploads_s=_seconds(plan.uploads, rates.writes),
        batch_runs_s=_seconds(plan.batch_runs, rates.runs),
        results_s=_seconds(plan.inputs, rates.reads),
    )


def not_sent(drafts: Iterable[Draft]) -> NotSent:
    """Count the rows that Submit leaves out by their reasons."""
    counts = {DraftState.BLOCKED: Counter[str](), DraftState.SKIPPED: Counter[str]()}
    for draft in drafts:
        if draft.state in counts:
            counts[draft.state][draft.reason_code or ""] += 1
    blocked, skipped = (dict(counter.most_common()) for counter in counts.values())
    return NotSent(blocked, skipped)


def _seconds(requests: int, a_second: float) -> float:
    return requests / a_second if a_second > 0 else 0.0
