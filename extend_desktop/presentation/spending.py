"""Words for what a batch will probably cost, and for the question above a limit."""

from __future__ import annotations

from extend_desktop.domain.drafts import Plan
from extend_desktop.domain.plan_forecast import PlanForecast
from extend_desktop.domain.spending import CreditsRange
from extend_desktop.presentation.accounts import key_owner_text
from extend_desktop.presentation.control import Choice
from extend_desktop.presentation.drafts import pages_text
from extend_desktop.presentation.quantities import count_text, counted
from extend_desktop.presentation.text import capitalised

NO_PAGES = "pages and credits are not known before these are processed"
NO_PRICE = "credits not known: no earlier batch with this version and these options"
NO_UPPER_LIMIT = "Operator extractors have no upper limit"
BUDGET_HINT = "Submit asks once when a batch may cost more, or when its cost is not known"


def forecast_text(forecast: PlanForecast) -> str:
    """Return the pages and what they cost at the price of earlier batches.

    For example 'about 349 pages, 1,047 to 1,745 credits (from your last 4 batches)'.
    """
    plan, cost = forecast.plan, forecast.cost
    pages = pages_text(plan)
    if not forecast.is_history_read:
        return pages
    if not pages:
        return NO_PAGES if plan.inputs else ""
    limit = f"; {NO_UPPER_LIMIT}" if forecast.is_operator else ""
    if cost is None:
        return f"{pages}; {NO_PRICE}{limit}"
    return f"{pages}, {cost_text(cost, plan)} ({source_text(cost)}){limit}"


def budget_text(budget: int | None) -> str:
    """Return from which cost on Submit asks, such as 'Above 1,000 credits'."""
    return "Never" if budget is None else f"Above {counted(budget, 'credit')}"


def budget_question(forecast: PlanForecast, budget: int, whose: str = "") -> Choice:
    """Return what is asked before a batch is submitted that may cost more than the operator's limit.

    `whose` says whose key pays for it; it is empty where Extend does not say.
    """
    inputs, words = forecast.plan.inputs, capitalised(forecast_text(forecast))
    limit = f"You want to be asked above {counted(budget, 'credit')}; Settings has this limit."
    lines = filter(None, (key_owner_text(whose), words and f"{words}.", limit))
    return Choice(f"Submit {counted(inputs, 'input')}?", "\n".join(lines))


def cost_text(cost: CreditsRange, plan: Plan) -> str:
    """Return for example '1,047 to 1,745 credits', or the least where there is no upper bound."""
    most = cost.most
    if most is None or plan.pages_unknown:
        return f"{counted(cost.least, 'credit')} or more"
    if most - cost.least <= 1:
        return f"about {counted(most, 'credit')}"
    return f"{count_text(cost.least)} to {counted(most, 'credit')}"


def source_text(cost: CreditsRange) -> str:
    """Return what a range is taken from, such as 'from your last 4 batches'."""
    batches = "batch" if cost.batches == 1 else f"{count_text(cost.batches)} batches"
    return f"from your last {batches}"
