"""Statuses, reasons, paces and result cells in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from extend_desktop.domain.batches import (
    Batch,
    BatchControl,
    BatchStatus,
    InputState,
    PhaseCounts,
)
from extend_desktop.domain.ids import AccountId, BatchId, ExtractorId
from extend_desktop.domain.pace import Pace
from extend_desktop.domain.results import ColumnPart, Presence, ResultCell, ResultColumn, Total
from extend_desktop.domain.schema import FieldKind
from extend_desktop.domain.statuses import FailureReason, RunStatus, Unknown
from extend_desktop.domain.waits import RetryWait
from extend_desktop.presentation import batches, failures, pace
from extend_desktop.presentation import quantities as say
from extend_desktop.presentation.results import cell_text, presence_text, totals_text
from extend_desktop.presentation.severity import Severity
from extend_desktop.presentation.text import capitalised, first_fitting
from extend_desktop.presentation.translation import marked
from tests.helpers.made_inputs import SUBMITTED

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
    phase_counts=PhaseCounts(),
    created_at=NOON,
    finished_at=None,
    outputs_missing=0,
)
INPUT = replace(
    SUBMITTED,
    run_status=RunStatus.FAILED,
    started_at=NOON,
    ended_at=NOON + timedelta(seconds=75),
)


def test_sentences_by_what_is_known() -> None:
    sentences = (marked("{a} and {b}"), marked("{a}"), marked("nothing"))
    assert first_fitting(sentences, {"a": 1, "b": 2}) == "1 and 2"
    assert first_fitting(sentences, {"a": 1, "b": None}) == "1"
    assert first_fitting(sentences, {}) == "nothing"
    assert first_fitting((marked("{a}"),), {}) == ""
    assert capitalised("the PDF") == "The PDF"


@pytest.mark.parametrize("status", BatchStatus)
def test_every_batch_status_has_word_and_tone(status: BatchStatus) -> None:
    batch = replace(BATCH, status=status)
    assert batches.batch_status_text(batch)
    assert isinstance(batches.batch_severity(batch), Severity)


def test_batch_status_says_what_matters() -> None:
    failed = replace(
        BATCH,
        status=BatchStatus.COMPLETED_WITH_FAILURES,
        phase_counts=PhaseCounts(processed=9, failed=3),
    )
    assert batches.batch_status_text(failed) == "Finished · 3 failed"
    blocked = replace(
        failed, status=BatchStatus.COMPLETED, phase_counts=PhaseCounts(processed=9, blocked=2)
    )
    assert batches.batch_status_text(blocked) == "Finished · 2 blocked"
    running = replace(blocked, status=BatchStatus.PROCESSING)
    assert batches.batch_status_text(running) == "Running"
    paused = replace(BATCH, status=BatchStatus.PAUSED, pause_reason="payment_required")
    assert batches.batch_status_text(paused) == "Paused · credits ran out"
    assert batches.batch_severity(paused) is Severity.WARNING
    by_hand = replace(paused, pause_reason="operator")
    assert batches.batch_status_text(by_hand) == "Paused"
    assert batches.batch_severity(by_hand) is Severity.WAITING


def test_a_batch_that_waits_says_why_and_until_when() -> None:
    until = NOON + timedelta(minutes=4)
    at = say.clock_text(until)
    limited = replace(
        BATCH, retry_wait=RetryWait("upload_file", "rate_limited", until, is_asked=True)
    )
    assert batches.batch_status_text(limited) == f"Running · Extend asked us to wait until {at}"
    assert batches.batch_severity(limited) is Severity.WARNING
    gone = replace(BATCH, retry_wait=RetryWait("get_run", "refused", until))
    assert (
        batches.batch_status_text(gone) == f"Running · The server does not answer; next try at {at}"
    )
    # What the operator has stopped does not wait for anything else.
    paused = replace(limited, status=BatchStatus.PAUSED, pause_reason="operator")
    assert batches.batch_status_text(paused) == "Paused"
    assert batches.batch_severity(paused) is Severity.WAITING


def test_counts_of_a_batch() -> None:
    phase_counts = PhaseCounts(
        processed=640, failed=5, waiting=350, running=5, skipped=2, blocked=1
    )
    assert batches.phase_counts_text(phase_counts) == "645 of 1,000"
    assert batches.progress_text(phase_counts) == "64 %"
    assert batches.progress_text(PhaseCounts()) == "—"
    assert batches.progress_text(PhaseCounts(blocked=2)) == "100 %"
    assert batches.phase_counts_detail_text(phase_counts) == (
        "640 processed · 5 failed · 2 skipped · 1 blocked · 5 running · 350 waiting"
    )
    known = replace(BATCH, phase_counts=replace(phase_counts, credits=1284.0))
    pace = Pace(28.2, 600.0, 900.0)
    assert batches.summary_text(known, pace) == "645 of 1,000 · 28 a minute · 1,284 credits"
    assert batches.summary_text(known) == ("645 of 1,000 · 1,284 credits")


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
    assert pace.pace_text(Pace(28, low, high)) == text


def test_pace() -> None:
    assert pace.pace_text(None) == pace.speed_text(None) == ""
    assert pace.speed_text(Pace(28.4, 1, 2)) == "28 a minute"
    assert pace.speed_text(Pace(0.55, 1, 2)) == "0.6 a minute"


@pytest.mark.parametrize("state", InputState)
def test_every_input_state_has_word_and_tone(state: InputState) -> None:
    item = replace(INPUT, state=state, run_status=None)
    assert batches.input_status_text(item)
    assert isinstance(batches.input_severity(item), Severity)


def test_a_submitted_input_shows_the_runs_word() -> None:
    assert batches.input_status_text(INPUT) == "Failed"
    assert batches.input_status_text(replace(INPUT, run_status=Unknown("ON_HOLD"))) == "ON_HOLD"
    assert batches.input_status_text(replace(INPUT, run_status=None)) == "Submitted"
    assert batches.run_duration_text(INPUT) == "1 min 15 s"
    assert batches.run_duration_text(replace(INPUT, ended_at=None)) == "—"


@pytest.mark.parametrize("reason", FailureReason)
def test_every_failure_reason_has_advice(reason: FailureReason) -> None:
    text = failures.reason_text(replace(INPUT, reason_code=reason.value))
    assert text.endswith(".")
    assert failures.failure_advice(reason.value).advice


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
    assert "NEW_REASON. Extend says: “Bad day”" in failures.reason_text(failed)
    assert failures.reason_text(replace(INPUT, run_status=RunStatus.PROCESSED)) == ""
    blocked = replace(INPUT, state=InputState.BLOCKED, reason_code="encrypted")
    assert failures.reason_text(blocked) == "The file needs a password"
    lost = replace(INPUT, state=InputState.UNCONFIRMED)
    assert "looked up" in failures.reason_text(lost)
    assert failures.reason_text(replace(INPUT, run_status=RunStatus.CANCELLED)) == "Cancelled"


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
    assert presence_text(Presence.VALUE) == ""
    assert presence_text(Presence.NULL)


def test_totals_name_the_field_and_not_its_part() -> None:
    column = ResultColumn(
        "fee", "fee amount", FieldKind.CURRENCY, ColumnPart.AMOUNT, field_title="fee"
    )
    assert totals_text(column, [Total("EUR", Decimal("12.50"), 3)], 2) == "fee of 3: EUR 12.50"
    named = replace(column, title="parking amount", field_title="parking amount")
    assert totals_text(named, [Total("EUR", Decimal(2), 1)], 2).startswith("parking amount of 1")
