"""What the composer, the files and watching say is in the operator's language to the last letter."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from extend_desktop.domain.batch_options import UploadOptions
from extend_desktop.domain.batches import InputKind, InputSpec
from extend_desktop.domain.comparison import Difference
from extend_desktop.domain.drafts import Draft, DraftState, Plan
from extend_desktop.domain.ids import FileId
from extend_desktop.domain.inspections import InspectionProblem
from extend_desktop.domain.plan_forecast import NotSent, PlanForecast, SendingTime
from extend_desktop.domain.scans import LeftOutReason, ScanProgress
from extend_desktop.domain.spending import CreditsRange
from extend_desktop.domain.watching import WatchNote, WatchNoteKind
from extend_desktop.presentation import comparison, files, plan_sheet, retention, watching
from extend_desktop.presentation.draft_reasons import draft_reason_text, reason_sentence
from extend_desktop.presentation.drafts import (
    draft_outcome_text,
    draft_state_tooltip,
    plan_text,
    priority_text,
    priority_tooltip,
)
from extend_desktop.presentation.scans import scan_text
from extend_desktop.presentation.send_anyway import send_anyway_question
from extend_desktop.presentation.spending import budget_question
from extend_desktop.presentation.text import capitalised
from extend_desktop.presentation.translation import set_catalogue
from tests.helpers.capitals import Capitals

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def in_capitals() -> Iterator[None]:
    set_catalogue(Capitals())
    yield
    set_catalogue(None)


def draft(state: DraftState, reason: str | None = None, **facts: object) -> Draft:
    spec = InputSpec(InputKind.LOCAL, "A.PDF", "/A.PDF")
    return replace(Draft(1, spec, state, reason), **facts)


LOCKED = draft(DraftState.BLOCKED, "encrypted", lost_password=True)
SENT = InputSpec(InputKind.LOCAL, "A", "/A", sent_as="pdf", upload=UploadOptions(to_pdf=True))
DRAFTS = (
    draft(DraftState.CHECKING),
    draft(DraftState.CHECKING, in_cloud=True),
    draft(DraftState.SKIPPED, "duplicate"),
    draft(DraftState.BLOCKED, "damaged"),
    draft(DraftState.READY, "damaged"),
    draft(DraftState.READY, twins=2),
    draft(DraftState.READY, spec=SENT),
    draft(DraftState.REUSED, twin="B.PDF"),
    draft(DraftState.REUSED, spec=replace(SENT, file_id=FileId("F")), twin="B.PDF"),
    draft(DraftState.READY, spec=replace(SENT, kind=InputKind.URL)),
    LOCKED,
)
PLAN = Plan(
    inputs=2, batch_runs=1, uploads=2, upload_bytes=1, reused=1, skipped=1, damaged=1, blocked=1,
    forced=1, warned=1, checking=1, pages=9, pages_unknown=1,
)  # fmt: skip
FORECAST = PlanForecast(
    PLAN,
    CreditsRange(9, 90, 4),
    is_history_read=True,
    is_operator=True,
    time=SendingTime(1.0, 2.0, 3.0),
)
LEFT_OUT = {(LeftOutReason.HIDDEN, False): 2, (LeftOutReason.NESTED_ARCHIVE, False): 1}
SCAN = ScanProgress(3, running=True, left_out=LEFT_OUT)
DONE = replace(SCAN, running=False, listed_already=1, problems={InspectionProblem.UNREADABLE: 2})
NOTES = [
    WatchNote(NOW, kind, 2, "A", "B" if kind is WatchNoteKind.SAME else "duplicate")
    for kind in WatchNoteKind
]
TEXTS: dict[str, Callable[[], str]] = {
    "rows": lambda: "\n".join(map(draft_state_tooltip, DRAFTS)),
    "outcomes": lambda: "\n".join(map(draft_outcome_text, DRAFTS)),
    "plan": lambda: plan_text(PLAN),
    "no plan": lambda: plan_text(Plan(blocked=1)),
    "priority": lambda: f"{priority_text(30)} {priority_text(None)} {priority_tooltip(None)}",
    "sheet": lambda: plan_sheet.sheet_text(
        plan_sheet.sheet_lines(FORECAST, NotSent({"empty": 4}, {"duplicate": 3}), "ME")
    ),
    "limit": lambda: budget_question(FORECAST, 9).title + budget_question(FORECAST, 9).explanation,
    "anyway": lambda: send_anyway_question([draft(DraftState.BLOCKED, "no_pages")]).explanation,
    "scan": lambda: f"{scan_text(SCAN)} {scan_text(replace(SCAN, place='X'))} {scan_text(DONE)}",
    "notes": lambda: watching.watch_notes_text(NOTES),
    "compared": lambda: comparison.comparison_text(9, 3, 1, 2),
    "fields": lambda: comparison.field_summary_text(dict.fromkeys(Difference, 2)),
    "leftovers": lambda: retention.leftovers_text(1, 2) + retention.delete_button_text(1, 2),
    "deleted": lambda: files.deleted_text(1, 2) + files.picked_text(3, 2),
}


@pytest.mark.parametrize("name", TEXTS)
def test_no_piece_stays_english(name: str) -> None:
    text = TEXTS[name]()
    assert text
    assert text == text.upper()


@pytest.mark.parametrize("code", [*(problem.value for problem in InspectionProblem), "duplicate"])
def test_a_reason_is_the_same_at_the_beginning_of_a_sentence(code: str) -> None:
    set_catalogue(None)
    assert reason_sentence(code) == capitalised(draft_reason_text(code))
