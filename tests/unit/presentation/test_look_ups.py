"""What is said of a submission whose answer was lost: the facts, and whose decision it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from extend_desktop.domain.activities import Activity, ActivityKind
from extend_desktop.domain.waits import LookUp
from extend_desktop.presentation.look_ups import (
    NOT_FOUND_CODE,
    look_up_text,
    send_again_question,
    unconfirmed_notice,
)
from extend_desktop.presentation.quantities import clock_text, minute_text

NOW = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)


def activity(minutes_ago: float, kind: ActivityKind, code: str, request_id: str | None) -> Activity:
    return Activity(NOW - timedelta(minutes=minutes_ago), kind, {"code": code}, request_id)


LOST = activity(18, ActivityKind.SUBMISSION_UNCONFIRMED, "cut", "req_1")
ASKED = activity(3, ActivityKind.CALL_FAILED, NOT_FOUND_CODE, None)
LOOK_UP = LookUp(
    attempted_at=NOW - timedelta(minutes=2),
    until=NOW + timedelta(minutes=13),
    looks=6,
    looked_at=NOW - timedelta(seconds=20),
    looked_through=230,
    problem=None,
    is_over=False,
)


def test_a_lost_answer_is_first_looked_up_then_the_operators() -> None:
    looking = unconfirmed_notice(1, (LOST,), None, NOW)
    assert "checking" in looking.title
    assert not looking.may_act
    assert looking.request_id == "req_1"
    asks = unconfirmed_notice(120, (ASKED, LOST), None, NOW)
    assert (asks.may_act, asks.is_early) == (True, False)
    assert "you decide" in asks.title
    assert f"120 inputs · sent {clock_text(LOST.at)} · request id req_1" in asks.detail
    tomorrow = unconfirmed_notice(120, (ASKED, LOST), None, NOW + timedelta(days=1))
    assert f"120 inputs · sent {minute_text(LOST.at)} · request id" in tomorrow.detail


def test_an_older_question_does_not_count_for_a_newer_submission() -> None:
    again = replace(LOST, at=NOW)
    assert not unconfirmed_notice(1, (again, ASKED, LOST), None, NOW).may_act


def test_without_a_history_it_is_still_said() -> None:
    assert unconfirmed_notice(3, (), None, NOW).title
    known = unconfirmed_notice(3, (ASKED,), None, NOW)
    assert "3 inputs · no request id" in known.detail


@pytest.mark.parametrize(("age_s", "may_act"), [(0, False), (59, False), (60, True), (600, True)])
def test_from_the_first_minute_on_it_may_be_sent_again_with_the_facts(
    age_s: int, may_act: bool
) -> None:
    look_up = replace(LOOK_UP, attempted_at=NOW - timedelta(seconds=age_s))
    notice = unconfirmed_notice(3, (LOST,), look_up, NOW)
    assert (notice.may_act, notice.is_early) == (may_act, may_act)
    assert clock_text(look_up.until) in notice.title
    facts = (
        "3 inputs",
        f"sent {clock_text(look_up.attempted_at)}",
        f"looked 6 times, last {clock_text(NOW - timedelta(seconds=20))}, through 230 runs",
    )
    assert all(fact in notice.detail for fact in facts)
    assert "Nothing is sent twice" in notice.title


def test_the_end_of_the_look_up_decides_and_not_the_history() -> None:
    over = replace(LOOK_UP, is_over=True)
    notice = unconfirmed_notice(3, (LOST,), over, NOW)
    assert (notice.may_act, notice.is_early) == (True, False)
    assert "not found at Extend: you decide" in notice.title
    # An older end of the window is in the history; a shorter or longer one is what counts.
    assert unconfirmed_notice(3, (ASKED, LOST), LOOK_UP, NOW).is_early


def test_what_could_not_be_looked_for_is_not_called_not_found() -> None:
    blind = replace(LOOK_UP, looks=0, looked_at=None, problem="refused", is_over=True)
    notice = unconfirmed_notice(3, (LOST,), blind, NOW)
    assert "Extend could not be asked: you decide" in notice.title
    assert "not looked for yet; The server does not answer" in notice.detail
    assert look_up_text(blind, 3) == "you decide"


def test_a_row_says_what_is_looked_for_and_until_when() -> None:
    until = clock_text(LOOK_UP.until)
    assert look_up_text(LOOK_UP, 1) == f"looking at Extend for 1 input until {until}"
    assert look_up_text(replace(LOOK_UP, is_over=True), 1) == "not found at Extend; you decide"


def test_the_question_names_the_price_and_the_facts() -> None:
    question = send_again_question(2)
    assert question.title == "Send 2 inputs again?"
    assert "charged twice" in question.explanation
    assert "it is processed twice" in send_again_question(1).explanation
    early = send_again_question(2, LOOK_UP).explanation
    assert f"Sent {minute_text(LOOK_UP.attempted_at)}" in early
    assert "through 230 runs" in early
    assert f"would go on until {clock_text(LOOK_UP.until)}" in early
    assert "would go on" not in send_again_question(2, replace(LOOK_UP, is_over=True)).explanation
