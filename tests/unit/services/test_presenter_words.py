"""Quantities, statuses, reasons, plans and histories in words."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.accounts import Account, Generation
from extend_desktop.domain.batches import (
    Activity,
    ActivityKind,
    Batch,
    BatchControl,
    BatchStatus,
    Input,
    InputKind,
    InputState,
    Tally,
)
from extend_desktop.domain.credentials import CredentialPlace
from extend_desktop.domain.drafts import Draft, DraftState, Plan
from extend_desktop.domain.errors import ConnectivityError, RequestError, StorageError
from extend_desktop.domain.ids import AccountId, BatchId, ExtractorId, FileId, InputId
from extend_desktop.domain.inspections import Finding, InspectionProblem, InspectionWarning
from extend_desktop.domain.pace import Pace
from extend_desktop.domain.results import Presence, ResultCell, ResultColumn
from extend_desktop.domain.scans import ScanProgress
from extend_desktop.domain.schema import FieldKind
from extend_desktop.domain.waits import Standstill
from extend_desktop.domain.words import FailureReason, RunStatus, Unknown
from extend_desktop.services.pasted import local_path
from extend_desktop.services.ports import CallWait
from extend_desktop.services.presenter import batches, connection, drafts, failures, send_anyway
from extend_desktop.services.presenter import quantities as say
from extend_desktop.services.presenter.activities import activity_text
from extend_desktop.services.presenter.copying import table_text
from extend_desktop.services.presenter.results import cell_text, presence_text
from extend_desktop.services.presenter.scans import scan_text
from extend_desktop.services.presenter.text import capitalised, first_fitting, plain
from extend_desktop.services.presenter.tones import Tone

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)

BATCH = Batch(
    id=BatchId("b"),
    account_id=AccountId("a"),
    name="November",
    extractor_id=ExtractorId("ex_1"),
    extractor_name="Invoices",
    version="latest",
    pinned_version="2.0",
    priority=50,
    control=BatchControl.ACTIVE,
    status=BatchStatus.PROCESSING,
    tally=Tally(),
    created_at=NOON,
    finished_at=None,
    outputs_missing=0,
)
INPUT = Input(
    id=InputId(1),
    batch_id=BatchId("b"),
    position=0,
    kind=InputKind.LOCAL,
    name="a.pdf",
    source="/a.pdf",
    folder="",
    size_bytes=1,
    page_count=1,
    sha256=None,
    state=InputState.SUBMITTED,
    file_id=None,
    part_id=None,
    batch_run_id=None,
    run_id=None,
    run_status=RunStatus.FAILED,
    reason_code=None,
    reason_detail="",
    request_id=None,
    credits=None,
    dashboard_url=None,
    started_at=NOON,
    ended_at=NOON + timedelta(seconds=75),
)


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (None, "—"),
        (0, "0 bytes"),
        (1, "1 byte"),
        (999, "999 bytes"),
        (1000, "1.0 KB"),
        (482_000, "482 KB"),
        (999_499, "999 KB"),
        (999_500, "1.0 MB"),
        (1_234_567, "1.2 MB"),
        (1_200_000_000, "1.2 GB"),
        (3 * 10**18, "3,000 PB"),
    ],
)
def test_sizes(size: int | None, text: str) -> None:
    assert say.size_text(size) == text


def test_counts_and_shares() -> None:
    assert say.count_text(12480) == "12,480"
    assert say.counted(1, "batch", "batches") == "1 batch"
    assert say.counted(0, "batch", "batches") == "0 batches"
    assert say.percent_text(0.98) == "98 %"
    assert say.percent_text(0.9999) == "99 %"
    assert say.percent_text(0.29) == "29 %"
    assert say.percent_text(None) == "—"
    assert say.percent_text(float("nan")) == "—"
    assert say.rate_text(3_200_000.4) == "3.2 MB/s"


def test_credits() -> None:
    assert say.credits_text(1284.0) == "1,284 credits"
    assert say.credits_text(1.0) == "1 credit"
    assert say.credits_text(0.3) == "0.3 credits"
    assert say.credits_text(100.0) == "100 credits"
    assert say.credits_text(None) == "—"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.84, "0.8 s"), (42, "42 s"), (60, "1 min"), (200, "3 min 20 s"), (7500, "2 h 5 min"),
     (59.6, "1 min"), (-1, "—"), (None, "—"), (float("inf"), "—")],
)  # fmt: skip
def test_durations(seconds: float | None, text: str) -> None:
    assert say.duration_text(seconds) == text


@pytest.mark.parametrize(
    ("age", "text"),
    [
        (timedelta(seconds=-30), "just now"),
        (timedelta(seconds=59), "just now"),
        (timedelta(minutes=2), "2 min ago"),
        (timedelta(hours=3), "3 h ago"),
        (timedelta(hours=30), "yesterday"),
        (timedelta(days=4), "4 days ago"),
    ],
)
def test_ages(age: timedelta, text: str) -> None:
    local_noon = datetime(2026, 11, 21, 12, 0).astimezone()
    assert say.ago_text(local_noon - age, local_noon) == text


def test_dates() -> None:
    local = datetime(2026, 11, 21, 14, 59, 3).astimezone()
    assert say.exact_time_text(local.astimezone(UTC)) == "2026-11-21 14:59:03"
    assert say.minute_text(local) == "2026-11-21 14:59"
    assert say.ago_text(local - timedelta(days=30), local) == "2026-10-22"
    assert say.ago_text(None, local) == say.exact_time_text(None) == "—"


def test_plain_text_shows_what_is_there() -> None:
    assert plain("a\tb\r\nc") == "a b  c"
    assert plain("invoice\u202efdp.exe") == "invoicefdp.exe"
    assert plain("\x00\x1b[0m\ud800") == "\ufffd\ufffd[0m\ufffd"
    assert plain("<b>&amp;") == "<b>&amp;"
    assert plain("x" * 400) == "x" * 299 + "…"
    family = "👩\u200d👧"
    assert plain(family) == family


@given(st.text(st.characters(exclude_categories=[])))
def test_plain_text_is_one_printable_line(text: str) -> None:
    shown = plain(text)
    assert len(shown) <= 300
    assert len(shown.splitlines()) <= 1
    shown.encode("utf-8")


def test_sentences_by_what_is_known() -> None:
    sentences = ("{a} and {b}", "{a}", "nothing")
    assert first_fitting(sentences, {"a": 1, "b": 2}) == "1 and 2"
    assert first_fitting(sentences, {"a": 1, "b": None}) == "1"
    assert first_fitting(sentences, {}) == "nothing"
    assert first_fitting(("{a}",), {}) == ""
    assert capitalised("the PDF") == "The PDF"


@pytest.mark.parametrize("status", BatchStatus)
def test_every_batch_status_has_word_and_tone(status: BatchStatus) -> None:
    batch = replace(BATCH, status=status)
    assert batches.batch_status_text(batch)
    assert isinstance(batches.batch_tone(batch), Tone)


def test_batch_status_says_what_matters() -> None:
    failed = replace(
        BATCH, status=BatchStatus.COMPLETED_WITH_FAILURES, tally=Tally(processed=9, failed=3)
    )
    assert batches.batch_status_text(failed) == "Completed · 3 failed"
    blocked = replace(failed, status=BatchStatus.COMPLETED, tally=Tally(processed=9, blocked=2))
    assert batches.batch_status_text(blocked) == "Completed · 2 blocked"
    running = replace(blocked, status=BatchStatus.PROCESSING)
    assert batches.batch_status_text(running) == "Processing"
    paused = replace(BATCH, status=BatchStatus.PAUSED, pause_reason="payment_required")
    assert batches.batch_status_text(paused) == "Paused · credits ran out"
    assert batches.batch_tone(paused) is Tone.WARNING
    by_hand = replace(paused, pause_reason="operator")
    assert batches.batch_status_text(by_hand) == "Paused"
    assert batches.batch_tone(by_hand) is Tone.WAITING


def test_a_batch_that_waits_says_why_and_until_when() -> None:
    until = NOON + timedelta(minutes=4)
    at = say.clock_text(until)
    limited = replace(
        BATCH, standstill=Standstill("upload_file", "rate_limited", until, is_asked=True)
    )
    assert batches.batch_status_text(limited) == f"Processing · Extend asked us to wait until {at}"
    assert batches.batch_tone(limited) is Tone.WARNING
    gone = replace(BATCH, standstill=Standstill("get_run", "refused", until))
    assert (
        batches.batch_status_text(gone)
        == f"Processing · the server does not answer; next try at {at}"
    )
    # What the operator has stopped does not wait for anything else.
    paused = replace(limited, status=BatchStatus.PAUSED, pause_reason="operator")
    assert batches.batch_status_text(paused) == "Paused"
    assert batches.batch_tone(paused) is Tone.WAITING


def test_the_history_says_how_long_a_call_waits() -> None:
    def line(**facts: Any) -> str:
        return activity_text(Activity(NOON, ActivityKind.CALL_FAILED, facts, None))

    at = say.clock_text(NOON + timedelta(seconds=300))
    assert line(operation="upload_file", code="rate_limited", wait_s=300) == (
        f"Uploading a file: Extend asked us to wait; nothing is lost, it goes on at {at}"
    )
    assert line(operation="upload_file", code="rate_limited", wait_s=300, is_asked=False) == (
        "Uploading a file: Extend's limit was reached; nothing is lost, "
        f"it is tried again at {at}, by our own back-off"
    )
    assert line(operation="list_runs", code="refused", wait_s=300) == (
        f"Listing runs: the server does not answer; it is tried again at {at}"
    )


def test_counts_of_a_batch() -> None:
    tally = Tally(processed=640, failed=5, waiting=350, running=5, skipped=2, blocked=1)
    assert batches.tally_text(tally) == "645 of 1,000"
    assert batches.progress_text(tally) == "64 %"
    assert batches.progress_text(Tally()) == "—"
    assert batches.progress_text(Tally(blocked=2)) == "100 %"
    assert batches.tally_detail_text(tally) == (
        "640 processed · 5 failed · 2 skipped · 1 blocked · 5 running · 350 waiting"
    )
    assert batches.summary_text(replace(BATCH, tally=replace(tally, credits=1284.0))) == (
        "645 of 1,000 · 1,284 credits"
    )


@pytest.mark.parametrize(
    ("low", "high", "text"),
    [
        (10, 50, "under a minute left"),
        (20, 100, "under 2 min left"),
        (240, 360, "4 to 6 min left"),
        (239, 241, "4 min left"),
        (8000, 12000, "2 to 3 h left"),
    ],
)
def test_time_left_is_a_range(low: float, high: float, text: str) -> None:
    assert batches.pace_text(Pace(28, low, high)) == text


def test_pace() -> None:
    assert batches.pace_text(None) == batches.speed_text(None) == ""
    assert batches.speed_text(Pace(28.4, 1, 2)) == "28 / min"
    assert batches.speed_text(Pace(0.55, 1, 2)) == "0.6 / min"


@pytest.mark.parametrize("state", InputState)
def test_every_input_state_has_word_and_tone(state: InputState) -> None:
    one = replace(INPUT, state=state, run_status=None)
    assert batches.input_status_text(one)
    assert isinstance(batches.input_tone(one), Tone)


def test_a_submitted_input_shows_the_runs_word() -> None:
    assert batches.input_status_text(INPUT) == "Failed"
    assert batches.input_status_text(replace(INPUT, run_status=Unknown("ON_HOLD"))) == "ON_HOLD"
    assert batches.input_status_text(replace(INPUT, run_status=None)) == "Submitted"
    assert batches.run_duration_text(INPUT) == "1 min 15 s"
    assert batches.run_duration_text(replace(INPUT, ended_at=None)) == "—"
    assert batches.input_source_text(INPUT) == "This computer"


@pytest.mark.parametrize("reason", FailureReason)
def test_every_failure_reason_has_advice(reason: FailureReason) -> None:
    text = batches.reason_text(replace(INPUT, reason_code=reason.value))
    assert text.endswith(".")
    assert failures.failure_advice(reason.value).offers


def test_failure_advice_follows_the_products_table() -> None:
    say_of = failures.reason_label
    assert say_of("FAILED_TO_PROCESS_FILE") == "The file could not be read"
    assert say_of("OUT_OF_CREDITS") == say_of("payment_required") == "Credits ran out"
    assert say_of("INTERNAL_ERROR") == "A fault at Extend"
    assert say_of("PARSING_ERROR") == "A processing step failed"
    assert say_of("INVALID_CONFIGURATION") == "The extractor needs its owner"
    assert say_of("ABORTED") == "Stopped by a person"
    assert say_of("NEW_REASON") == "NEW_REASON"
    assert say_of("file_vanished") == "The file is no longer there"
    assert say_of(None) == "No reason was given"


def test_reasons_of_inputs() -> None:
    failed = replace(INPUT, reason_code="NEW_REASON", reason_detail="Bad\u202e day")
    assert "NEW_REASON. Extend says: “Bad day”" in batches.reason_text(failed)
    assert batches.reason_text(replace(INPUT, run_status=RunStatus.PROCESSED)) == ""
    blocked = replace(INPUT, state=InputState.BLOCKED, reason_code="encrypted")
    assert batches.reason_text(blocked) == "The file needs a password"
    lost = replace(INPUT, state=InputState.UNCONFIRMED)
    assert "looked up" in batches.reason_text(lost)
    assert batches.reason_text(replace(INPUT, run_status=RunStatus.CANCELLED)) == "Cancelled"


def draft(state: DraftState, reason: str | None = None, kind: InputKind = InputKind.LOCAL) -> Draft:
    file_id = FileId("file_a") if state is DraftState.REUSED else None
    return Draft(1, kind, "a.pdf", "/a.pdf", state, reason_code=reason, file_id=file_id)


def test_rows_say_what_will_happen() -> None:
    text = drafts.draft_state_text
    assert text(draft(DraftState.READY)) == "Upload"
    assert text(draft(DraftState.READY, kind=InputKind.REMOTE)) == "Ready"
    assert text(draft(DraftState.REUSED)) == "Reuse: already at Extend"
    twin = replace(draft(DraftState.REUSED), twin="Rechnung.pdf")
    assert text(twin) == "Reuse: already at Extend as “Rechnung.pdf”"
    assert text(replace(twin, name="Rechnung.pdf")) == "Reuse: already at Extend"
    served = replace(twin, file_id=None)
    assert text(served) == "Reuse: same content as “Rechnung.pdf”"
    assert "each row is processed, and charged" in drafts.draft_state_tooltip(served)
    assert "charged" not in drafts.draft_state_tooltip(twin)
    assert text(replace(served, reason_code="damaged")) == (
        "Reuse anyway: damaged or cut off, will probably fail, and may be charged"
        " · same content as “Rechnung.pdf”"
    )
    uploader = draft(DraftState.READY)
    one, several = replace(uploader, twin="B.pdf", twins=1), replace(uploader, twins=2)
    assert text(one) == "Upload: same content as “B.pdf”"
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
    assert text(replace(draft(DraftState.READY), sent_as="pdf")) == "Upload as PDF"
    mistyped = Finding(InspectionWarning.OTHER_TYPE, named="pdf", found="jpg")
    odd = replace(draft(DraftState.READY), sent_as="jpg", warnings=(mistyped,))
    assert text(odd) == "Upload as JPEG picture · its name says PDF"
    assert drafts.draft_tone(odd) is Tone.WARNING


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
    odd = replace(draft(DraftState.REUSED), page_count=3, warnings=(finding,))
    assert drafts.draft_state_text(odd).startswith("Reuse: already at Extend · ")
    assert words in drafts.draft_state_text(odd)


def test_sending_anyway_is_asked_for_with_what_it_means() -> None:
    one = send_anyway.send_anyway_question([draft(DraftState.BLOCKED, "no_pages")])
    assert one.title == "Send “a.pdf” anyway?"
    assert one.explanation.startswith("The document has no pages. Extend will probably fail on it")
    assert "may charge" in one.explanation
    several = [draft(DraftState.BLOCKED, code) for code in ("empty", "encrypted", "empty")]
    many = send_anyway.send_anyway_question(several)
    assert many.title == "Send 3 files anyway?"
    assert "2: the file is empty; 1: the file needs a password" in many.explanation
    assert "may fail on them" in many.explanation


@pytest.mark.parametrize("state", DraftState)
def test_every_draft_state_has_a_tone(state: DraftState) -> None:
    assert isinstance(drafts.draft_tone(draft(state)), Tone)


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
        "4 inputs → 1 batch run, 4 uploads (0 bytes), 3 damaged, 1 blocked, "
        "1 sent anyway, 2 with a warning"
    )
    assert odd.total == 8
    running = ScanProgress(1200, running=True)
    assert scan_text(running) == "Looking through folders: 1,200 files found"
    assert scan_text(ScanProgress(1200, running=False)) == ""


@pytest.mark.parametrize(
    ("priority", "word"),
    [(1, "urgent"), (20, "urgent"), (21, "high"), (40, "high"), (41, "normal"), (60, "normal"),
     (61, "low"), (80, "low"), (81, "lowest"), (100, "lowest")],
)  # fmt: skip
def test_priority_bands(priority: int, word: str) -> None:
    assert drafts.priority_text(priority) == f"{priority}, {word}; lower runs first"
    assert "Sent with the batch" in drafts.priority_tooltip(priority)


def test_a_priority_that_nobody_chose_is_extends() -> None:
    assert drafts.priority_text(None) == "50, Extend's default"
    assert "Not sent" in drafts.priority_tooltip(None)


@pytest.mark.parametrize("kind", ActivityKind)
def test_every_activity_can_be_said_without_facts(kind: ActivityKind) -> None:
    assert batches.activity_text(Activity(NOON, kind, {}))


@pytest.mark.parametrize(
    ("kind", "facts", "text"),
    [
        (ActivityKind.CREATED, {"inputs": 1200}, "Batch created with 1,200 inputs"),
        (
            ActivityKind.UPLOADS_STARTED,
            {"count": 2, "bytes": 1_200_000},
            "Uploading 2 files (1.2 MB)",
        ),
        (
            ActivityKind.UPLOAD_FAILED,
            {"name": "a\u202e.pdf", "code": "file_vanished", "detail": ""},
            "Upload of a.pdf failed: the file is no longer there",
        ),
        (
            ActivityKind.SUBMITTED,
            {"ordinal": 2, "inputs": 1000, "batch_run_id": "bpr_1"},
            "Part 2 submitted: 1,000 inputs as batch run bpr_1",
        ),
        (
            ActivityKind.CALL_FAILED,
            {"operation": "list_runs", "code": "timeout", "detail": "slow"},
            "Listing runs: the server took too long (“slow”)",
        ),
        (
            ActivityKind.FILES_GONE,
            {"files": 1},
            "Deleted at Extend: 1 file; what is on this computer is sent again",
        ),
        (ActivityKind.PAUSED, {"reason": "operator"}, "Paused: by you"),
        (ActivityKind.RENAMED, {"name": "New"}, "Renamed to New"),
    ],
)
def test_activities(kind: ActivityKind, facts: dict[str, Any], text: str) -> None:
    assert batches.activity_text(Activity(NOON, kind, facts)) == text


def test_cells() -> None:
    text, number = (
        ResultColumn("a", "A", FieldKind.TEXT),
        ResultColumn("n", "N", FieldKind.NUMBER),
    )
    items = ResultColumn("i", "I", FieldKind.ARRAY)
    assert cell_text(text, ResultCell("x\n")) == "x "
    assert cell_text(number, ResultCell(Decimal("-1280.5"))) == "-1280.5"
    assert cell_text(number, ResultCell(value=True)) == "Yes"
    assert cell_text(items, ResultCell(5)) == "5 items"
    assert cell_text(items, ResultCell(0, presence=Presence.EMPTY)) == "0 items"
    shown = {
        cell_text(text, ResultCell(None, presence=presence))
        for presence in (Presence.NULL, Presence.EMPTY, Presence.ABSENT)
    }
    assert len(shown) == 3
    assert presence_text(ResultCell("x")) == ""
    assert presence_text(ResultCell(None, presence=Presence.NULL))


def test_connection_words() -> None:
    text = connection.connection_text
    assert text(online=True, last_update_s_ago=2.2, next_update_in_s=3.0) == (
        "Connected · last update 2 s ago · next in 3 s"
    )
    assert text(online=False, problem=ConnectivityError("dns")) == (
        "Offline · The server's name was not found"
    )
    gone = RequestError("not_found", operation="get_batch_run")
    assert text(online=True, problem=gone) == (
        "Connected · Asking for a batch run: it is not there"
    )
    assert text(online=True, problem=StorageError("disk_full")) == ("Connected · The disk is full")
    assert connection.wait_text(None) == connection.wait_text(CallWait("get_run", 9.9)) == ""
    assert connection.wait_text(CallWait("get_run", 95.0)) == (
        "Waiting for Extend since 1 min 35 s (fetching a result)"
    )
    assert connection.page_text(3, 201, 100) == "Page 3 · rows 201\u2013300"
    assert connection.page_text(1, 1, 0) == "Page 1 · no rows"
    sandbox = Account(AccountId("sandbox"), "x", "http://127.0.0.1:1", is_sandbox=True)
    assert connection.account_text(sandbox).startswith("Sandbox")
    places = {connection.key_place_text(place) for place in (*CredentialPlace, None)}
    assert len(places) == 4


def test_connection_reports() -> None:
    good = connection.report_lines(
        Generation.CURRENT, files_ok=True, extractors=3, batches_available=True
    )
    assert good == ("Files can be listed.", "3 extractors found.", "Batches can be created.")
    older = connection.report_lines(
        Generation.LEGACY, files_ok=True, extractors=None, batches_available=False
    )
    assert older[-1] == connection.LEGACY_TEXT
    none = connection.report_lines(
        Generation.CURRENT, files_ok=False, extractors=0, batches_available=False
    )
    assert none == (
        "Files cannot be listed with this key.",
        "No extractors in this workspace yet.",
        "Batches are not available with this key.",
    )


COUNTS = [
    "inputs",
    "count",
    "uploaded",
    "reused",
    "failed",
    "runs",
    "cancelled",
    "open",
    "rows",
    "processed",
    "ordinal",
    "files",
    "in_doubt",
]
TEXTS = {name: name for name in ("extractor", "version", "batch_run_id", "status", "name")}


@pytest.mark.parametrize("kind", ActivityKind)
def test_one_of_a_thing_is_said_in_the_singular(kind: ActivityKind) -> None:
    """Whatever facts come along: each sentence is the first that fits for some set of them."""
    for names in (COUNTS, *([name] for name in COUNTS)):
        for texts in (TEXTS, {"batch_run_id": "bpr_1"}, {}):
            one = activity_text(Activity(NOON, kind, {**dict.fromkeys(names, 1), **texts}))
            assert not re.search(r"\b1 (input|file|run|row)s\b", one)
            many = activity_text(Activity(NOON, kind, {**dict.fromkeys(names, 2), **texts}))
            assert not re.search(r"\b2 (input|file|run|row)\b", many)


def test_a_place_that_is_no_text_is_copied_as_an_address_that_leads_back() -> None:
    path = "/d/Rechnung-\udce4 1.pdf"
    row = Draft(1, InputKind.LOCAL, "x", path, DraftState.READY)
    copied = drafts.draft_place_text(row)
    assert copied == "file:///d/Rechnung-%E4%201.pdf"
    assert local_path(copied, windows=False) == path
    plain = replace(row, source="/d/ä.pdf")
    assert drafts.draft_place_text(plain) == "/d/ä.pdf"
    assert table_text(("Name",), [("Rechnung-\udce4.pdf",)]) == "Name\nRechnung-\ufffd.pdf\n"
