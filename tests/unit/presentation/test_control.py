"""Every word of control: what is asked, what it means, what came of it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from extend_desktop.domain.batches import (
    Batch,
    BatchControl,
    BatchStatus,
    CancelMode,
    Input,
    InputState,
    PhaseCounts,
)
from extend_desktop.domain.control import (
    AccountHold,
    FailureGroup,
    InFlight,
    in_flight_of,
)
from extend_desktop.domain.credentials import KeyLocation
from extend_desktop.domain.errors import AccessCode, AccessError, ExpectedError, RequestError
from extend_desktop.domain.statuses import RunStatus, Unknown
from extend_desktop.presentation import control as words
from extend_desktop.presentation.batches import batch_status_text
from extend_desktop.presentation.errors import message_of
from extend_desktop.presentation.quantities import minute_text
from tests.helpers.fake_workspace import batch, one_input

NOW = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)
FINISH, EVERYTHING = CancelMode.FINISH_RUNNING, CancelMode.EVERYTHING


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, "Nothing was sent again: no input of these has failed"),
        (1, "1 input sent again as a new batch run"),
        (1000, "1,000 inputs sent again as a new batch run"),
        (1001, "1,001 inputs sent again as 2 new batch runs"),
    ],
)
def test_a_retry_says_what_it_did(count: int, said: str) -> None:
    assert words.sent_again_text(count) == said


def test_a_retry_names_what_it_would_do() -> None:
    assert words.retry_text(12480) == "Retry 12,480 failed"
    assert words.retry_selected_text(2) == "Retry the 2 selected"
    group = FailureGroup("FAILED_TO_PROCESS_FILE", 2, retryable=True)
    assert words.failure_group_text(group) == "The file could not be read · 2"
    assert "retry" in words.failure_group_advice(group)
    odd = FailureGroup("", 1, retryable=True)
    assert words.failure_group_text(odd) == "No reason was given · 1"


@pytest.mark.parametrize(
    ("mode", "now", "title"),
    [
        (FINISH, None, "Finish what runs now; do not send the rest"),
        (
            FINISH,
            InFlight(8, 120, 0),
            "Finish the 8 that run now; do not send the other 120",
        ),
        (FINISH, InFlight(1, 2, 0), "Finish the one that runs now; do not send the other 2"),
        (FINISH, InFlight(1, 1, 0), "Finish the one that runs now; do not send the other one"),
        (FINISH, InFlight(0, 1, 0), "Do not send the one that waits; nothing runs at Extend now"),
        (FINISH, InFlight(8, 0, 0), "Finish the 8 that run now; nothing else is left to send"),
        (FINISH, InFlight(0, 5, 0), "Do not send the 5 that wait; nothing runs at Extend now"),
        (EVERYTHING, None, "Stop everything, also what runs at Extend"),
        (EVERYTHING, InFlight(8, 120, 0), "Stop everything, also the 8 that run at Extend"),
        (EVERYTHING, InFlight(1, 0, 0), "Stop everything, also the one that runs at Extend"),
        (EVERYTHING, InFlight(0, 5, 0), "Stop everything"),
    ],
)
def test_each_way_to_cancel_is_in_plain_words(
    mode: CancelMode, now: InFlight | None, title: str
) -> None:
    choice = words.cancel_choice(mode, now)
    assert choice.title == title
    assert choice.explanation


def test_a_cancel_tells_of_inputs_that_may_be_at_extend() -> None:
    assert words.cancel_note(None) == words.cancel_note(InFlight(1, 1, 0)) == ""
    assert words.cancel_note(InFlight(0, 0, 1)).startswith("1 input is unconfirmed")
    assert words.cancel_note(InFlight(0, 0, 2)).startswith("2 inputs are unconfirmed")


def test_inputs_are_counted_by_where_they_are() -> None:
    inputs = [
        one_input(1, state=InputState.WAITING),
        one_input(2, state=InputState.UPLOADING),
        one_input(3, state=InputState.UPLOADED),
        one_input(4, state=InputState.SUBMITTING),
        one_input(5, state=InputState.UNCONFIRMED),
        one_input(6),
        one_input(7, status=RunStatus.PENDING),
        one_input(8, status=RunStatus.PROCESSING),
        one_input(9, status=Unknown("RETRYING")),
        one_input(10, status=RunStatus.PROCESSED),
        one_input(11, status=RunStatus.CANCELLED),
        one_input(12, state=InputState.FAILED),
        one_input(13, state=InputState.BLOCKED),
    ]
    assert in_flight_of(inputs) == InFlight(at_extend=5, unsent=3, unconfirmed=1)
    assert in_flight_of(list[Input]()) == InFlight(0, 0, 0)


def test_the_questions_name_the_price() -> None:
    delete = words.delete_question("October", 102)
    assert "“October”" in delete.title
    assert "102 inputs" in delete.explanation


@pytest.mark.parametrize(
    ("code", "title", "line"),
    [
        ("payment_required", "Credits ran out: everything is paused", "credits ran out"),
        ("unauthorized", "The API key was refused: everything is paused", "the key was refused"),
        ("forbidden", "The key may not do this: everything is paused", "may not do this"),
    ],
)
def test_a_hold_says_why_since_when_and_what_to_do(code: AccessCode, title: str, line: str) -> None:
    hold = AccountHold(code, NOW, "req_2", AccessError(code, server_message="Nope <b>x</b>"))
    notice = words.hold_notice(hold, KeyLocation.KEYRING)
    since = minute_text(NOW).split(" ")[1]
    assert notice.title == title
    assert since in notice.detail
    assert "Extend says: “Nope <b>x</b>”" in notice.detail
    assert notice.request_id == "req_2"
    said = words.hold_line(hold)
    assert line in said
    assert said.startswith("Everything is paused")
    assert said.endswith(f"since {since}")


def test_a_key_of_the_environment_is_changed_there() -> None:
    hold = AccountHold("unauthorized", NOW, None, AccessError("unauthorized"))
    detail = words.hold_notice(hold, KeyLocation.ENVIRONMENT).detail
    assert "EXTEND_API_KEY" in detail
    assert "Extend says" not in detail


def cancelled(status: BatchStatus, phase_counts: PhaseCounts) -> Batch:
    return batch("b1", phase_counts=phase_counts, status=status, control=BatchControl.CANCELLING)


def test_a_cancel_shows_how_far_it_is_and_what_it_left() -> None:
    under_way = cancelled(
        BatchStatus.CANCELLING, PhaseCounts(waiting=70, running=10, processed=32, cancelled=8)
    )
    assert batch_status_text(under_way) == "Cancelling · 40 of 120"
    ended = cancelled(
        BatchStatus.COMPLETED_WITH_FAILURES, PhaseCounts(processed=60, failed=1, cancelled=39)
    )
    assert batch_status_text(ended) == "Finished · 1 failed · 39 cancelled"
    nothing = cancelled(BatchStatus.CANCELLED, PhaseCounts(cancelled=3))
    assert batch_status_text(nothing) == "Cancelled"


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (RequestError("still_cancelling", name="May"), "“May”"),
        (RequestError("look_up_open", name="May"), "“May”"),
        (RequestError("already_known", name="May", batch_id="b"), "“May”"),
        (RequestError("not_adoptable", reason="no_runs", status="PENDING"), "no extract runs"),
        (RequestError("not_adoptable", reason="no_extractor"), "which extractor"),
        (RequestError("invalid_request", what="batch_run_id"), "id of a batch run"),
        (ExpectedError("submission_not_found"), "answer was lost"),
    ],
)
def test_what_control_refuses_is_said_in_words(error: ExpectedError, said: str) -> None:
    message = message_of(error)
    assert said in message.detail
    assert message.advice
    assert error.code not in message.title
