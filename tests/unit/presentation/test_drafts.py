"""What the composer says: its rows, what holds them back, the plan, priorities."""

from __future__ import annotations

from dataclasses import replace

import pytest

from extend_desktop.domain.batches import InputKind, InputSpec
from extend_desktop.domain.drafts import Draft, DraftState, Plan
from extend_desktop.domain.ids import FileId
from extend_desktop.domain.inspections import Finding, InspectionProblem, InspectionWarning
from extend_desktop.domain.plan_forecast import PlanForecast
from extend_desktop.domain.scans import LeftOutReason, ScanProgress
from extend_desktop.domain.spending import CreditsRange
from extend_desktop.presentation import drafts, send_anyway
from extend_desktop.presentation.copying import table_text
from extend_desktop.presentation.scans import scan_text
from extend_desktop.presentation.severity import Severity
from extend_desktop.presentation.spending import budget_question, forecast_text, forecast_texts
from extend_desktop.services.pasted import local_path


def draft(state: DraftState, reason: str | None = None, kind: InputKind = InputKind.LOCAL) -> Draft:
    file_id = FileId("file_a") if state is DraftState.REUSED else None
    return Draft(1, InputSpec(kind, "a.pdf", "/a.pdf", file_id=file_id), state, reason)


def with_spec(draft: Draft, **facts: object) -> Draft:
    return replace(draft, spec=replace(draft.spec, **facts))


def test_the_forecast_says_pages_and_credits_or_why_not() -> None:
    plan = Plan(inputs=138, batch_runs=1, pages=349)

    def text(plan: Plan, cost: CreditsRange | None, *, is_operator: bool = False) -> str:
        return forecast_text(
            PlanForecast(plan, cost, is_history_read=True, is_operator=is_operator)
        )

    assert text(plan, CreditsRange(1047, 1745, 4)) == (
        "About 349 pages, 1,047 to 1,745 credits (from your last 4 batches)"
    )
    assert text(plan, CreditsRange(1745, 1745, 1)) == (
        "About 349 pages, about 1,745 credits (from your last batch)"
    )
    assert text(plan, CreditsRange(698, None, 2), is_operator=True) == (
        "About 349 pages, 698 credits or more (from your last 2 batches); "
        "Operator extractors have no upper limit"
    )
    assert text(plan, None) == (
        "About 349 pages; credits not known: no earlier batch with this version and these options"
    )
    some = replace(plan, pages_unknown=3)
    assert text(some, CreditsRange(1047, 1745, 4)).startswith(
        "At least 349 pages, 1,047 credits or"
    )
    assert text(replace(plan, pages=None), None).startswith("Pages and credits are not known")
    assert text(Plan(), None) == ""
    assert forecast_text(PlanForecast(plan)) == "About 349 pages"
    unread = PlanForecast(replace(plan, pages=None))
    limit = "Submit is set to ask above 9 credits; change this in Settings."
    assert budget_question(unread, 9).explanation == limit


def test_the_forecast_grows_shorter_without_losing_its_figures() -> None:
    plan = Plan(inputs=138, batch_runs=1, pages=349)
    known = PlanForecast(plan, CreditsRange(1047, 1745, 4), is_history_read=True)
    assert forecast_texts(known) == [
        forecast_text(known),
        "About 349 pages, 1,047 to 1,745 credits",
    ]
    unknown = PlanForecast(plan, is_history_read=True)
    assert forecast_texts(unknown)[-1] == "About 349 pages; credits not known"
    assert forecast_texts(PlanForecast(plan)) == ["About 349 pages"]


def test_the_plan_grows_shorter_by_what_matters_less() -> None:
    plan = Plan(
        inputs=138, batch_runs=1, uploads=126, upload_bytes=8_700_000, reused=12, blocked=51
    )
    assert drafts.plan_lines(replace(plan, skipped=3)) == [
        "138 inputs → 1 batch run, 126 uploads (8.7 MB), 12 reused, 3 skipped, 51 blocked",
        "138 inputs → 1 batch run, 126 uploads (8.7 MB), 12 reused, 3 skipped",
        "138 inputs → 126 uploads (8.7 MB), 12 reused, 3 skipped",
        "138 inputs → 126 uploads (8.7 MB), 12 reused",
        "138 inputs → 126 uploads (8.7 MB)",
    ]
    sent = Plan(inputs=2, batch_runs=1, reused=2)
    assert drafts.plan_lines(sent)[-1] == "2 inputs"
    assert drafts.plan_lines(Plan(blocked=2)) == ["Nothing to send: 2 blocked"]


def test_rows_say_what_will_happen() -> None:
    text = drafts.draft_state_text
    assert text(draft(DraftState.READY)) == "Upload"
    assert text(draft(DraftState.READY, kind=InputKind.REMOTE)) == "Ready"
    assert text(draft(DraftState.REUSED)) == "Reuse: already at Extend"
    twin = replace(draft(DraftState.REUSED), twin="Rechnung.pdf")
    assert text(twin) == "Reuse: already at Extend as “Rechnung.pdf”"
    assert text(with_spec(twin, name="Rechnung.pdf")) == "Reuse: already at Extend"
    served = with_spec(twin, file_id=None)
    assert text(served) == "Reuse: same content as “Rechnung.pdf”"
    assert "each row is processed, and charged" in drafts.draft_state_tooltip(served)
    assert "charged" not in drafts.draft_state_tooltip(twin)
    assert text(replace(served, reason_code="damaged")) == (
        "Reuse anyway: damaged or cut off, will probably fail, and may be charged"
        " · same content as “Rechnung.pdf”"
    )
    uploader = draft(DraftState.READY)
    single, several = replace(uploader, twin="B.pdf", twins=1), replace(uploader, twins=2)
    assert text(single) == "Upload: same content as “B.pdf”"
    assert text(several) == "Upload: same content as 2 other rows"
    assert text(draft(DraftState.SKIPPED, "duplicate")) == "Skipped: already in this list"
    assert text(draft(DraftState.BLOCKED, "new_reason")) == "Blocked: new reason"
    assert text(draft(DraftState.CHECKING)) == "Checking"


@pytest.mark.parametrize("code", [*(problem.value for problem in InspectionProblem), "bad_url"])
def test_every_reason_to_block_is_in_words(code: str) -> None:
    assert " " in drafts.draft_reason_text(code)
    assert drafts.draft_reason_text(code) != code.replace("_", " ")


def test_damage_and_oddities_are_said_in_the_row() -> None:
    text = drafts.draft_state_text
    damaged = draft(DraftState.BLOCKED, "damaged")
    assert text(damaged) == (
        "Held back: damaged or cut off, will probably fail, and may be charged"
    )
    assert "Send anyway" in drafts.draft_state_tooltip(damaged)
    assert "Send anyway" not in drafts.draft_state_tooltip(draft(DraftState.BLOCKED, "vanished"))
    assert text(draft(DraftState.READY, "encrypted")) == (
        "Upload anyway: the file needs a password"
    )
    assert text(with_spec(draft(DraftState.READY), sent_as="pdf")) == "Upload as PDF"
    mistyped = Finding(InspectionWarning.OTHER_TYPE, named="pdf", found="jpg")
    odd = replace(with_spec(draft(DraftState.READY), sent_as="jpg"), warnings=(mistyped,))
    assert text(odd) == "Upload as JPEG picture · its name says PDF"
    assert drafts.draft_severity(odd) is Severity.WARNING


@pytest.mark.parametrize(
    ("finding", "words"),
    [
        (Finding(InspectionWarning.UNKNOWN_CONTENT, named="xls"), "does not look like Excel"),
        (Finding(InspectionWarning.PLEASE_WAIT), "please wait"),
        (Finding(InspectionWarning.DOCUMENTS_INSIDE, count=2), "2 documents inside are not read"),
        (Finding(InspectionWarning.DOCUMENTS_INSIDE, count=1), "1 document inside is not read"),
        (Finding(InspectionWarning.DAMAGED_PAGES, count=1), "1 of 3 pages is damaged"),
    ],
)
def test_every_oddity_is_in_words(finding: Finding, words: str) -> None:
    odd = replace(with_spec(draft(DraftState.REUSED), page_count=3), warnings=(finding,))
    assert drafts.draft_state_text(odd).startswith("Reuse: already at Extend · ")
    assert words in drafts.draft_state_text(odd)


def test_sending_anyway_is_asked_for_with_what_it_means() -> None:
    question = send_anyway.send_anyway_question([draft(DraftState.BLOCKED, "no_pages")])
    assert question.title == "Send “a.pdf” anyway?"
    assert question.explanation.startswith(
        "The document has no pages. Extend will probably fail on it"
    )
    assert "may charge" in question.explanation
    several = [draft(DraftState.BLOCKED, code) for code in ("empty", "encrypted", "empty")]
    many = send_anyway.send_anyway_question(several)
    assert many.title == "Send 3 files anyway?"
    assert "2: the file is empty; 1: the file needs a password" in many.explanation
    assert "may fail on them" in many.explanation


@pytest.mark.parametrize("state", DraftState)
def test_every_draft_state_has_a_tone(state: DraftState) -> None:
    assert isinstance(drafts.draft_severity(draft(state)), Severity)


def test_the_plan_in_a_line() -> None:
    plan = Plan(
        inputs=412, batch_runs=1, uploads=388, upload_bytes=1_200_000_000, reused=24, blocked=5,
        pages=1030,
    )  # fmt: skip
    assert drafts.plan_text(plan) == (
        "412 inputs → 1 batch run, 388 uploads (1.2 GB), 24 reused, 5 blocked; about 1,030 pages"
    )
    assert drafts.plan_text(replace(plan, pages_unknown=1)).endswith("at least 1,030 pages")
    assert drafts.plan_text(Plan(inputs=1, batch_runs=1)) == "1 input → 1 batch run"
    assert drafts.plan_text(Plan()).startswith("Nothing to send yet")
    assert drafts.plan_text(Plan(blocked=2)) == "Nothing to send: 2 blocked"
    odd = Plan(inputs=4, batch_runs=1, uploads=4, forced=1, warned=2, damaged=3, blocked=1)
    assert drafts.plan_text(odd) == (
        "4 inputs → 1 batch run, 4 uploads (0 bytes), 4 blocked (3 damaged), "
        "1 sent anyway, 2 with a warning"
    )
    assert odd.total == 8
    running = ScanProgress(1200, running=True)
    assert scan_text(running) == "Looking through folders: 1,200 files found"
    hidden = replace(running, left_out={(LeftOutReason.HIDDEN, False): 37})
    assert scan_text(hidden).endswith("1,200 files found · 37 left out")
    assert scan_text(ScanProgress(1200, running=False)) == ""


@pytest.mark.parametrize(
    ("priority", "word"),
    [(1, "urgent"), (20, "urgent"), (21, "high"), (40, "high"), (41, "normal"), (60, "normal"),
     (61, "low"), (80, "low"), (81, "lowest"), (100, "lowest")],
)  # fmt: skip
def test_priority_bands(priority: int, word: str) -> None:
    assert drafts.priority_text(priority) == f"{priority}, {word}; lower runs first"
    assert "Sent with the batch" in drafts.priority_tooltip(priority)


def test_a_priority_that_was_not_chosen_is_extends() -> None:
    assert drafts.priority_text(None) == "50, Extend's default"
    assert "Not sent" in drafts.priority_tooltip(None)


def test_a_place_that_is_no_text_is_copied_as_an_address_that_leads_back() -> None:
    path = "/d/Rechnung-\udce4 1.pdf"
    row = Draft(1, InputSpec(InputKind.LOCAL, "x", path), DraftState.READY)
    copied = drafts.draft_place_text(row)
    assert copied == "file:///d/Rechnung-%E4%201.pdf"
    assert local_path(copied, windows=False) == path
    plain = with_spec(row, source="/d/ä.pdf")
    assert drafts.draft_place_text(plain) == "/d/ä.pdf"
    assert table_text(("Name",), [("Rechnung-\udce4.pdf",)]) == "Name\nRechnung-\ufffd.pdf\n"
