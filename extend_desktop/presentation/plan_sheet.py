"""Words for the plan in detail: what Submit would do, line by line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from extend_desktop.domain.plan_forecast import NotSent, PlanForecast, SendingTime
from extend_desktop.domain.runs import MAX_INPUTS_PER_BATCH_RUN
from extend_desktop.presentation.copying import table_text
from extend_desktop.presentation.drafts import pages_text, short_reason_text
from extend_desktop.presentation.quantities import (
    count_text,
    counted,
    duration_text,
    size_text,
)
from extend_desktop.presentation.spending import NO_UPPER_LIMIT, cost_text, source_text
from extend_desktop.presentation.text import capitalised

SHEET_TITLE = "The plan in detail"
SHEET_TIP = "What is sent, reused and left out, what it costs and takes"
_NO_HISTORY = "no earlier batch with this version and these options"
_NO_VERSION = "choose an extractor first"
_BEFORE = "known once they are processed"
_PARTS = f"at most {count_text(MAX_INPUTS_PER_BATCH_RUN)} inputs each"
_OWN_WORK = "Extend's own work on the documents comes on top"


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A line of the sheet; a detail belongs to the line above it."""

    label: str
    value: str
    note: str = ""
    is_detail: bool = False


def sheet_lines(
    forecast: PlanForecast, left_out: NotSent, whose: str = ""
) -> tuple[SheetLine, ...]:
    """Return the plan line by line: what is sent, what is not and why, what it costs and takes.

    `whose` says whose key pays for it; it is empty where Extend does not say.
    """
    plan = forecast.plan
    return (
        *((SheetLine("Key of", "", whose),) if whose else ()),
        SheetLine("Inputs to send", count_text(plan.inputs), _list_note(forecast)),
        SheetLine("Batch runs", count_text(plan.batch_runs), _PARTS),
        SheetLine("Uploads", count_text(plan.uploads), size_text(plan.upload_bytes)),
        SheetLine("Reused", count_text(plan.reused), "no upload of their own" * (plan.reused > 0)),
        *_reasons("Skipped", left_out.skipped),
        *_reasons("Blocked", left_out.blocked),
        _pages_line(forecast),
        _credits_line(forecast),
        _time_line(forecast.time),
    )


def sheet_text(lines: Iterable[SheetLine]) -> str:
    """Return the sheet as rows to be pasted into a table or a message."""
    rows = [(line.label, line.value, line.note) for line in lines]
    return table_text(("Plan", "Amount", "Note"), rows)


def _list_note(forecast: PlanForecast) -> str:
    plan = forecast.plan
    rest = f"{count_text(plan.checking)} more being checked" if plan.checking else ""
    return ", ".join(filter(None, (f"of {counted(plan.total, 'input')} in the list", rest)))


def _reasons(word: str, counts: Mapping[str, int]) -> Iterable[SheetLine]:
    yield SheetLine(word, count_text(sum(counts.values())))
    for code, count in counts.items():
        reason = short_reason_text(code) or "no reason given"
        yield SheetLine(capitalised(reason), count_text(count), is_detail=True)


def _pages_line(forecast: PlanForecast) -> SheetLine:
    plan = forecast.plan
    if not (pages := pages_text(plan)):
        return SheetLine("Pages", "Not known", _BEFORE if plan.inputs else "")
    unknown = f"of {counted(plan.pages_unknown, 'input')} not known" if plan.pages_unknown else ""
    return SheetLine("Pages", capitalised(pages), unknown)


def _credits_line(forecast: PlanForecast) -> SheetLine:
    cost, limit = forecast.cost, NO_UPPER_LIMIT if forecast.is_operator else ""
    if cost is None or forecast.plan.pages is None:
        why = _NO_HISTORY if forecast.is_history_read else _NO_VERSION
        if cost is not None:
            why = _BEFORE
        return SheetLine("Credits", "Not known", "; ".join(filter(None, (why, limit))))
    note = "; ".join(filter(None, (source_text(cost), limit)))
    return SheetLine("Credits", capitalised(cost_text(cost, forecast.plan)), note)


def _time_line(time: SendingTime | None) -> SheetLine:
    if time is None:
        return SheetLine("Time", "Not known")
    slowest = max(
        (time.uploads_s, "uploads take longest"),
        (time.batch_runs_s, "batch runs take longest"),
        (time.results_s, "fetching the results takes longest"),
    )[1]
    note = f"by the limits learnt so far; {slowest}. {_OWN_WORK}"
    return SheetLine("Time", f"At least {duration_text(time.least_s)}", note)
