"""The rows of each table: words, order, what is told apart, and texts that mean harm."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QLocale

from extend_desktop.domain.activities import Activity, ActivityKind
from extend_desktop.domain.batches import (
    BatchStatus,
    InputKind,
    InputSpec,
    InputState,
    PhaseCounts,
)
from extend_desktop.domain.drafts import Draft, DraftState
from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.pace import Pace
from extend_desktop.domain.statuses import RunStatus, Unknown
from extend_desktop.presentation.formats import ENGLISH, set_formats
from extend_desktop.presentation.severity import Severity
from extend_desktop.ui.models.activity import activity_row
from extend_desktop.ui.models.batches import BatchesModel, batch_row
from extend_desktop.ui.models.drafts import draft_row
from extend_desktop.ui.models.plain_texts import one_line, safe_tooltip
from extend_desktop.ui.models.runs import CREDITS_COLUMN, run_row
from extend_desktop.ui.translation import QtFormats
from tests.helpers.fake_workspace import NOW, batch, one_input
from tests.helpers.pane_fixtures import watch_model

HOSTILE = (
    "x <b>y</b>.pdf",
    "<img src='file:///etc/passwd'>.pdf",
    "two\nlines\tand\x00null.pdf",
    "evil\u202efdp.exe",
    "a" * 4000 + ".pdf",
    "broken\udcff.pdf",
)


def draft(
    name: str = "scan.pdf",
    state: DraftState = DraftState.READY,
    reason_code: str | None = None,
    **facts: Any,
) -> Draft:
    given: dict[str, Any] = {"kind": InputKind.LOCAL, "source": f"/documents/{name}", **facts}
    return Draft(1, InputSpec(name=name, **given), state, reason_code)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_become_one_bounded_line_everywhere(name: str) -> None:
    rows = [
        draft_row(draft(name)),
        run_row(one_input(1, name, RunStatus.PROCESSED)),
        batch_row(batch("b", name), None, NOW),
    ]
    for row in rows:
        text = row.cells[0].text
        assert len(text) <= 300
        assert text.isprintable()
        assert "\u202e" not in text
        tooltip = safe_tooltip(row.cells[0].tooltip)
        assert "<b>" not in tooltip
        assert "<img" not in tooltip
        assert len(tooltip) < 10_000


def test_ordinary_names_are_left_alone() -> None:
    assert one_line("Überweisung 日本語 (1).pdf") == "Überweisung 日本語 (1).pdf"


def test_a_draft_says_what_will_happen_and_why_not() -> None:
    blocked = draft_row(draft(state=DraftState.BLOCKED, reason_code="empty", size_bytes=0))
    assert blocked.cells[4].text == "Blocked: empty"
    assert "the file is empty" in blocked.cells[4].tooltip.lower()
    assert blocked.cells[4].severity == Severity.WARNING
    reused = draft_row(draft(state=DraftState.REUSED, size_bytes=3_900_000))
    assert reused.cells[2].text == "3.9 MB"


def test_the_query_of_a_link_is_never_shown() -> None:
    link = draft(kind=InputKind.URL, source="https://x.test/a.pdf?X-Amz-Signature=secret#part")
    assert "secret" not in str(draft_row(link))
    run = one_input(1, "a.pdf", kind=InputKind.URL, source="https://x.test/a.pdf?key=secret")
    assert "secret" not in str(run_row(run))


def test_a_batch_shows_share_status_and_time() -> None:
    running = batch("b", phase_counts=PhaseCounts(processed=640, failed=5, running=55, waiting=300))
    row = batch_row(running, Pace(28, 240, 360), NOW)
    assert [cell.text for cell in row.cells[2:]] == [
        "64 %",
        "Running · 5 failed",
        "4 to 6 min left",
    ]
    ended = replace(
        running, status=BatchStatus.COMPLETED, finished_at=NOW - timedelta(days=1, hours=1)
    )
    assert batch_row(ended, None, NOW).cells[4].text == "finished yesterday"
    today = replace(ended, finished_at=NOW - timedelta(minutes=1))
    assert batch_row(today, None, NOW).cells[4].text.startswith("finished ")
    assert ":" in batch_row(today, None, NOW).cells[4].text


def test_newer_batches_come_first() -> None:
    older = batch_row(batch("old", created_at=NOW - timedelta(days=1)), None, NOW)
    newer = batch_row(batch("new", created_at=NOW), None, NOW)
    model = BatchesModel()
    watch_model(model)
    model.upsert([older, newer])
    assert [model.key_at(position) for position in range(2)] == ["new", "old"]


def test_a_name_is_asked_for_but_not_shown_until_the_journal_has_it() -> None:
    model = BatchesModel()
    model.upsert([batch_row(batch("b", "Old"), None, NOW)])
    asked: list[tuple[BatchId, str]] = []
    model.rename_requested.connect(lambda key, name: asked.append((key, name)))
    assert model.setData(model.index(0, 0), "  New  ")
    assert not model.setData(model.index(0, 0), "   ")
    assert asked == [(BatchId("b"), "New")]
    assert model.index(0, 0).data() == "Old"


def test_a_run_says_state_and_reason_in_words() -> None:
    failed = one_input(1, status=RunStatus.FAILED, reason_code="FAILED_TO_PROCESS_FILE")
    assert run_row(failed).cells[-1].text == "Failed · The file could not be read"
    assert run_row(failed).cells[-1].brief == "The file could not be read"
    unknown = one_input(2, status=Unknown("RETRYING_SOON"))
    assert run_row(unknown).cells[-1].text == "RETRYING_SOON"
    odd = one_input(3, status=RunStatus.FAILED, reason_code="BRAND_NEW")
    assert "BRAND_NEW" in run_row(odd).cells[-1].text
    blocked = one_input(4, state=InputState.BLOCKED, reason_code="encrypted", run_id=None)
    assert run_row(blocked).cells[-1].text == "Blocked · The file needs a password"


def test_what_a_run_has_not_got_is_a_dash() -> None:
    waiting = run_row(one_input(1, state=InputState.WAITING, page_count=None))
    assert [cell.text for cell in waiting.cells[2:-1]] == ["—", "—", "—"]
    done = run_row(one_input(1, status=RunStatus.PROCESSED, credits=1284.5))
    assert [cell.text for cell in done.cells[2:-1]] == ["2", "1,284.5", "40 s"]


def test_an_activity_carries_its_request_id_and_exact_time() -> None:
    activity = Activity(NOW, ActivityKind.CALL_FAILED, {"code": "rate_limited"}, "req_1")
    row = activity_row(3, activity, NOW + timedelta(minutes=2))
    assert row.cells[0].text == "2 min ago"
    assert row.cells[0].tooltip.startswith("2026-11-23")
    assert row.cells[1].text
    assert row.cells[2].text == "req_1"
    assert row.order < activity_row(2, activity, NOW).order


def test_credits_are_written_as_the_place_writes_them_and_copied_as_programs_read_them() -> None:
    set_formats(QtFormats(QLocale("de_DE")))
    try:
        row = run_row(one_input(1, status=RunStatus.PROCESSED, credits=1284.5))
        cell = row.cells[CREDITS_COLUMN]
    finally:
        set_formats(ENGLISH)
    assert (cell.text, cell.copied) == ("1.284,5", "1284.5")
