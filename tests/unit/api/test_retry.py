"""The retry table."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.api.errors import Failure
from extend_desktop.api.limits import Limits
from extend_desktop.api.operations import Kind
from extend_desktop.api.retry import Attempts, final_error
from extend_desktop.domain.errors import (
    AccessError,
    ConnectivityError,
    ExpectedError,
    LimitError,
    OutcomeUnknownError,
    RequestError,
    ServiceError,
)

MANY = 1000

REFUSED = Failure(ConnectivityError("refused"), transient=True, not_sent=True)
TLS = Failure(ConnectivityError("tls"), transient=False, not_sent=True)
CUT = Failure(ConnectivityError("cut"), transient=True)
TIMEOUT = Failure(ConnectivityError("timeout"), transient=True)
INTERNAL = Failure(ServiceError("internal", status=500), transient=True)
FINAL_500 = Failure(ServiceError("internal", status=500), transient=False)
UNAVAILABLE_408 = Failure(ServiceError("unavailable", status=408), transient=True)
TRUNCATED = Failure(ServiceError("truncated"), transient=True)
HTML = Failure(ServiceError("not_json"), transient=False)
NOT_FOUND = Failure(RequestError("not_found", status=404), transient=False)
SEE_OTHER = Failure(RequestError("redirected", status=303), transient=False)
MOVED = Failure(RequestError("redirected", status=308), transient=False)
KEY = Failure(AccessError("unauthorized", status=401), transient=False)
LIMITED = Failure(LimitError(retry_after_s=1.0), transient=True)


def no_jitter(_bound_s: float) -> float:
    return 0.0


def attempts_made(kind: Kind, failure: Failure) -> int:
    attempts = Attempts(kind, Limits(), no_jitter)
    for number in range(1, MANY):
        if attempts.after(failure) is None:
            return number
    return MANY


@pytest.mark.parametrize("kind", [Kind.READ, Kind.REMOVE, Kind.CANCEL])
@pytest.mark.parametrize(
    ("failure", "attempts"),
    [
        (REFUSED, 4), (CUT, 4), (TIMEOUT, 4), (INTERNAL, 4), (UNAVAILABLE_408, 4),
        (TRUNCATED, 4), (LIMITED, 4), (TLS, 1), (HTML, 1), (NOT_FOUND, 1), (KEY, 1),
        (MOVED, 1), (FINAL_500, 1),
    ],
)  # fmt: skip
def test_what_can_be_repeated_gets_four_attempts(
    kind: Kind, failure: Failure, attempts: int
) -> None:
    assert attempts_made(kind, failure) == attempts


@pytest.mark.parametrize(
    ("failure", "attempts"),
    [
        (REFUSED, 2), (CUT, 2), (TIMEOUT, 2), (INTERNAL, 2), (UNAVAILABLE_408, 2),
        (TRUNCATED, 2), (TLS, 1), (HTML, 1), (NOT_FOUND, 1), (KEY, 1), (FINAL_500, 1),
    ],
)  # fmt: skip
def test_an_upload_gets_one_more(failure: Failure, attempts: int) -> None:
    assert attempts_made(Kind.UPLOAD, failure) == attempts


@pytest.mark.parametrize(
    ("failure", "attempts"),
    [
        (REFUSED, 4), (CUT, 1), (TIMEOUT, 1), (INTERNAL, 1), (UNAVAILABLE_408, 1),
        (TRUNCATED, 1), (TLS, 1), (HTML, 1), (NOT_FOUND, 1), (KEY, 1), (FINAL_500, 1),
    ],
)  # fmt: skip
def test_a_creation_is_repeated_only_when_surely_not_sent(failure: Failure, attempts: int) -> None:
    assert attempts_made(Kind.CREATE, failure) == attempts


@pytest.mark.parametrize("kind", [Kind.UPLOAD, Kind.CREATE])
def test_a_429_is_waited_out_up_to_the_longest_wait(kind: Kind) -> None:
    # A second each; whoever asked hears of it then and decides how to go on.
    assert attempts_made(kind, LIMITED) == 1 + Limits().long_call_max_wait_s


def test_429s_leave_an_upload_its_one_more() -> None:
    attempts = Attempts(Kind.UPLOAD, Limits(), no_jitter)
    answers = [attempts.after(failure) for failure in (LIMITED, INTERNAL, LIMITED, LIMITED)]
    assert all(answers)
    assert attempts.after(INTERNAL) is None


def test_a_server_that_always_says_at_once_does_not_get_an_endless_loop() -> None:
    at_once = Failure(LimitError(retry_after_s=0.0), transient=True)
    attempts = Attempts(Kind.UPLOAD, Limits(long_call_max_wait_s=1.0), no_jitter)
    made = next(number for number in range(1, MANY) if attempts.after(at_once) is None)
    assert made == 4


def test_a_wait_beyond_the_longest_is_not_begun() -> None:
    long = Failure(LimitError(retry_after_s=61.0), transient=True)
    assert attempts_made(Kind.READ, long) == 1


def test_waits_grow_and_are_bounded() -> None:
    bounds: list[float] = []

    def jitter(bound_s: float) -> float:
        bounds.append(bound_s)
        return bound_s

    attempts = Attempts(Kind.READ, Limits(), jitter)
    waits = [attempts.after(INTERNAL) for _ in range(3)]
    assert bounds == [0.5, 1.0, 2.0]
    assert [retry.wait_s for retry in waits if retry] == bounds


def test_a_failing_servers_retry_after_is_honoured_too() -> None:
    busy = Failure(ServiceError("unavailable", retry_after_s=9.0), transient=True)
    retry = Attempts(Kind.READ, Limits(), no_jitter).after(busy)
    assert retry is not None
    assert retry.wait_s == 9.0


@pytest.mark.parametrize(
    "failure",
    [CUT, TIMEOUT, INTERNAL, FINAL_500, UNAVAILABLE_408, TRUNCATED, HTML, SEE_OTHER],
)
def test_a_creation_that_may_have_happened_is_unknown(failure: Failure) -> None:
    error = final_error(Kind.CREATE, failure)
    assert isinstance(error, OutcomeUnknownError)
    assert error.facts["cause"] == failure.error.code
    assert not error.retryable
    assert final_error(Kind.UPLOAD, failure) is failure.error


@pytest.mark.parametrize("failure", [REFUSED, TLS, NOT_FOUND, KEY, LIMITED, MOVED])
def test_a_creation_that_surely_did_not_happen_says_why(failure: Failure) -> None:
    assert final_error(Kind.CREATE, failure) is failure.error


@given(
    st.sampled_from(Kind),
    st.lists(st.sampled_from([REFUSED, CUT, INTERNAL, LIMITED, HTML, KEY]), max_size=30),
)
def test_nothing_that_may_have_created_something_is_ever_repeated(
    kind: Kind, failures: list[Failure]
) -> None:
    attempts = Attempts(kind, Limits(), no_jitter)
    for failure in failures:
        error: ExpectedError = failure.error
        if attempts.after(failure) is None:
            return
        assert kind is not Kind.CREATE or failure.not_sent or isinstance(error, LimitError)
