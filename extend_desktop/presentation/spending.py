"""Words for what a batch will probably cost, and for the question above a limit."""

from __future__ import annotations

from extend_desktop.domain.drafts import Plan
from extend_desktop.domain.plan_forecast import PlanForecast
from extend_desktop.domain.spending import CreditsRange
from extend_desktop.presentation.accounts import key_owner_text
from extend_desktop.presentation.control import Choice
from extend_desktop.presentation.drafts import pages_line
from extend_desktop.presentation.joining import as_sentence, joined_clauses, joined_parts
from extend_desktop.presentation.quantities import count_text, credits_text
from extend_desktop.presentation.translation import marked, tr, tr_n

NO_PAGES = marked("Pages and credits are not known before these are processed")
NO_PRICE = marked("credits not known: no earlier batch with this version and these options")
NO_PRICE_BRIEFLY = marked("credits not known")
NO_UPPER_LIMIT = marked("Operator extractors have no upper limit")
BUDGET_HINT = marked("Submit asks once when a batch may cost more, or when its cost is not known.")


def forecast_text(forecast: PlanForecast) -> str:
    """Return the pages and what they cost at the price of earlier batches.

    For example 'About 349 pages, 1,047 to 1,745 credits (from your last 4 batches)'.
    """
    plan, cost = forecast.plan, forecast.cost
    pages = pages_line(plan)
    if not forecast.is_history_read:
        return pages
    if not pages:
        return tr(NO_PAGES) if plan.inputs else ""
    parts = [pages, tr(NO_PRICE)]
    if cost is not None:
        parts = [
            joined_parts(
                (
                    pages,
                    f"{cost_text(cost, plan)} ({source_text(cost)})",
                )
            )
        ]
    if forecast.is_operator:
        parts.append(tr(NO_UPPER_LIMIT))
    return joined_clauses(parts)


def forecast_texts(forecast: PlanForecast) -> list[str]:
    """Return the same whole, then without where the price is from, or why there is none."""
    whole, pages, cost = forecast_text(forecast), pages_line(forecast.plan), forecast.cost
    if not pages or not forecast.is_history_read:
        return [whole]
    if cost is None:
        return [whole, joined_clauses((pages, tr(NO_PRICE_BRIEFLY)))]
    return [whole, joined_parts((pages, cost_text(cost, forecast.plan)))]


def budget_text(budget: int | None) -> str:
    """Return from which cost on Submit asks, such as 'Above 1,000 credits'."""
    if budget is None:
        return tr("Never")
    return tr("Above {credits}", credits=credits_text(budget))


def budget_question(forecast: PlanForecast, budget: int, whose: str = "") -> Choice:
    """Return what is asked before a batch is submitted that may cost more than the operator's limit.

    `whose` says whose key pays for it; it is empty where Extend does not say.
    """
    limit = tr(
        "Submit is set to ask above {credits}; change this in Settings.",
        credits=credits_text(budget),
    )
    words = forecast_text(forecast)
    lines = filter(None, (key_owner_text(whose), words and as_sentence(words), limit))
    inputs = forecast.plan.inputs
    return Choice(tr_n("Submit {n} input?", "Submit {n} inputs?", inputs), "\n".join(lines))


def cost_text(cost: CreditsRange, plan: Plan) -> str:
    """Return for example '1,047 to 1,745 credits', or the least where there is no upper bound."""
    about = _about(cost, plan)
    return _range_text(cost, plan) if about is None else tr("about {credits}", credits=about)


def cost_line(cost: CreditsRange, plan: Plan) -> str:
    """Return the same where it begins a line, such as 'About 1,745 credits'."""
    about = _about(cost, plan)
    return _range_text(cost, plan) if about is None else tr("About {credits}", credits=about)


def _about(cost: CreditsRange, plan: Plan) -> str | None:
    """Return the credits where least and most are one, else None."""
    if cost.most is None or plan.pages_unknown or cost.most - cost.least > 1:
        return None
    return credits_text(cost.most)


def _range_text(cost: CreditsRange, plan: Plan) -> str:
    if cost.most is None or plan.pages_unknown:
        return tr("{credits} or more", credits=credits_text(cost.least))
    most = credits_text(cost.most)
    return tr("{least} to {credits}", least=count_text(cost.least), credits=most)


def source_text(cost: CreditsRange) -> str:
    """Return what a range is taken from, such as 'from your last 4 batches'."""
    return tr_n("from your last batch", "from your last {n} batches", cost.batches)
