"""An outage fails no rows, and a file that cannot be uploaded does not hold the batch up without end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.errors import ConnectivityError, ExtendDesktopError, ServiceError
from extend_desktop.domain.ids import InputId
from extend_desktop.services.engine.upload_circuit_breaker import UploadCircuitBreaker
from tests.helpers.virtual_time import InstantClock

REFUSED = ServiceError("internal", retryable=True)
CUT = ConnectivityError("cut")


class Uploads:
    """Uploads one after the other, and the names of those that were blamed."""

    def __init__(self) -> None:
        self.clock = InstantClock()
        self.breaker = UploadCircuitBreaker[None](self.clock)
        self.blamed: list[int] = []

    def good(self, number: int) -> None:
        began = self.breaker.begins(InputId(number))
        self.blamed += [
            suspect.input_id for suspect in self.breaker.succeeded(InputId(number), began)
        ]

    def bad(self, number: int, error: ExtendDesktopError = REFUSED) -> None:
        self.breaker.begins(InputId(number))
        if self.breaker.failed(InputId(number), None, error):
            self.blamed.append(number)

    def answered(self) -> None:
        self.blamed += [suspect.input_id for suspect in self.breaker.service_answered()]


@pytest.fixture
def uploads() -> Uploads:
    return Uploads()


def test_a_refused_file_between_good_ones_is_blamed_at_once(uploads: Uploads) -> None:
    uploads.good(1)
    uploads.bad(2)
    assert uploads.blamed == []
    uploads.good(3)
    assert uploads.blamed == [2]


def test_an_upload_that_began_before_the_failure_vouches_for_nothing(uploads: Uploads) -> None:
    uploads.good(1)
    began = uploads.breaker.begins(InputId(3))
    uploads.bad(2)
    assert not uploads.breaker.succeeded(InputId(3), began)


def test_the_last_file_is_blamed_when_another_call_is_answered(uploads: Uploads) -> None:
    uploads.good(1)
    uploads.bad(2)
    uploads.answered()
    assert uploads.blamed == [2]


def test_a_file_alone_needs_a_try_with_answers_on_both_sides(uploads: Uploads) -> None:
    uploads.bad(1)
    uploads.answered()
    uploads.answered()
    assert uploads.blamed == []
    uploads.bad(1)
    uploads.answered()
    assert uploads.blamed == [1]


def test_an_upload_of_long_ago_vouches_no_more(uploads: Uploads) -> None:
    uploads.good(1)
    uploads.clock.elapsed_s += 3600
    uploads.bad(2)
    uploads.answered()
    assert uploads.blamed == []


def test_what_failed_while_nothing_was_answered_does_not_count(uploads: Uploads) -> None:
    for _ in range(20):
        uploads.bad(1)
        uploads.breaker.service_failed()
    uploads.answered()
    assert uploads.blamed == []


@pytest.mark.parametrize(("error", "tries"), [(REFUSED, 3), (CUT, 5)])
def test_several_that_fail_in_turn_are_blamed_later_if_others_come_through(
    uploads: Uploads, error: ExtendDesktopError, tries: int
) -> None:
    for round_ in range(tries):
        assert uploads.blamed == []
        for number in range(4):
            uploads.bad(number, error)
        uploads.good(100 + round_)
    assert uploads.blamed == [0, 1, 2, 3]


def test_a_blamed_file_that_is_sent_again_is_judged_anew(uploads: Uploads) -> None:
    for _ in range(2):
        uploads.good(1)
        uploads.bad(2)
        uploads.good(3)
    assert uploads.blamed == [2, 2]


@pytest.mark.parametrize("error", [REFUSED, CUT])
def test_uploads_that_all_fail_are_blamed_only_after_many_tries_with_other_calls_answered(
    uploads: Uploads, error: ExtendDesktopError
) -> None:
    for _ in range(11):
        for number in range(3):
            uploads.bad(number, error)
        uploads.answered()
    assert uploads.blamed == []


@given(
    before=st.integers(0, 3),
    failing=st.lists(
        st.lists(st.integers(10, 20), min_size=3, unique=True), min_size=1, max_size=30
    ),
)
def test_a_whole_outage_blames_no_file_whatever_comes_after(
    before: int, failing: list[list[int]]
) -> None:
    uploads = Uploads()
    for number in range(before):
        uploads.good(number)
    for files in failing:
        for number in files:
            uploads.bad(number)
        assert uploads.breaker.is_outage
        uploads.breaker.service_failed()
    uploads.good(30)
    assert uploads.blamed == []
    assert not uploads.breaker.is_outage
