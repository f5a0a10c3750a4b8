"""Words for the plan in detail: what Submit would do, line by line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from extend_desktop.domain.drafts import Plan
from extend_desktop.domain.plan_forecast import NotSent, PlanForecast, SendingTime
from extend_desktop.domain.runs import MAX_INPUTS_PER_BATCH_RUN
from extend_desktop.presentation.copying import table_text
from extend_desktop.presentation.draft_reasons import reason_label
from extend_desktop.presentation.drafts import pages_line
from extend_desktop.presentation.joining import joined_clauses, joined_parts
from extend_desktop.presentation.quantities import (
    count_text,
    duration_text,
    size_text,
)
from extend_desktop.presentation.spending import NO_UPPER_LIMIT, cost_line, source_text
from extend_desktop.presentation.translation import marked, tr, tr_n
from extend_desktop.values import dataclass

SHEET_TITLE = marked("The plan in detail")
SHEET_TIP = marked("What is sent, reused and left out, what it costs and takes")
_NO_HISTORY = marked("no earlier batch with this version and these options")
_NO_VERSION = marked("choose an extractor first")
_BEFORE = marked("known once they are processed")


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
        *((SheetLine(tr("Key of"), "", whose),) if whose else ()),
        SheetLine(tr("Inputs to send"), count_text(plan.inputs), _list_note(forecast)),
        SheetLine(tr("Batch runs"), count_text(plan.batch_runs), _parts_note()),
        SheetLine(tr("Uploads"), count_text(plan.uploads), size_text(plan.upload_bytes)),
        SheetLine(tr("Reused"), count_text(plan.reused), _reused_note(plan)),
        *_reasons(tr("Skipped", "inputs"), left_out.skipped),
        *_reasons(tr("Blocked", "inputs"), left_out.blocked),
        _pages_line(forecast),
        _credits_line(forecast),
        _time_line(forecast.time),
    )


def sheet_text(lines: Iterable[SheetLine]) -> str:
    """Return the sheet as rows to be pasted into a table or a message."""
    rows = [(line.label, line.value, line.note) for line in lines]
    return table_text((tr("Plan"), tr("Amount"), tr("Note")), rows)


def _list_note(forecast: PlanForecast) -> str:
    plan = forecast.plan
    notes = [tr_n("of {n} input in the list", "of {n} inputs in the list", plan.total)]
    if plan.checking:
        notes.append(
            tr_n("{n} more being checked", "{n} more being checked", plan.checking, "inputs")
        )
    return joined_parts(notes)


def _parts_note() -> str:
    return tr_n("at most {n} input each", "at most {n} inputs each", MAX_INPUTS_PER_BATCH_RUN)


def _reused_note(plan: Plan) -> str:
    return tr("no upload of their own") if plan.reused else ""


def _reasons(word: str, counts: Mapping[str, int]) -> Iterable[SheetLine]:
    yield SheetLine(word, count_text(sum(counts.values())))
    for code, count in counts.items():
        yield SheetLine(reason_label(code), count_text(count), is_detail=True)


def _pages_line(forecast: PlanForecast) -> SheetLine:
    plan, label = forecast.plan, tr("Pages")
    if not (pages := pages_line(plan)):
        return SheetLine(label, tr("Not known"), tr(_BEFORE) if plan.inputs else "")
    if not plan.pages_unknown:
        return SheetLine(label, pages)
    unknown = tr_n("of {n} input not known", "of {n} inputs not known", plan.pages_unknown)
    return SheetLine(label, pages, unknown)


def _credits_line(forecast: PlanForecast) -> SheetLine:
    cost, label = forecast.cost, tr("Credits")
    limit = tr(NO_UPPER_LIMIT) if forecast.is_operator else ""
    if cost is None or forecast.plan.pages is None:
        why = _NO_HISTORY if forecast.is_history_read else _NO_VERSION
        note = tr(why if cost is None else _BEFORE)
        return SheetLine(label, tr("Not known"), joined_clauses(filter(None, (note, limit))))
    note = joined_clauses(filter(None, (source_text(cost), limit)))
    return SheetLine(label, cost_line(cost, forecast.plan), note)


def _time_line(time: SendingTime | None) -> SheetLine:
    if time is None:
        return SheetLine(tr("Time", "how long it takes"), tr("Not known"))
    slowest = max(
        (time.uploads_s, tr("uploads take longest")),
        (time.batch_runs_s, tr("batch runs take longest")),
        (time.results_s, tr("fetching the results takes longest")),
    )[1]
    note = tr(
        "by the limits learnt so far; {slowest}. Extend's own work on the documents comes on top",
        slowest=slowest,
    )
    least = tr("At least {duration}", duration=duration_text(time.least_s))
    return SheetLine(tr("Time", "how long it takes"), least, note)
