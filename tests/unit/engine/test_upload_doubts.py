"""An outage fails no rows, and a file that cannot be uploaded does not hold the batch up for ever."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.errors import ConnectivityError, ExtendDesktopError, ServiceError
from extend_desktop.domain.ids import InputId
from extend_desktop.services.engine.upload_doubts import UploadDoubts

BAD = InputId(1)
REFUSED = ServiceError("internal", retryable=True)
CUT = ConnectivityError("cut")


def tries_until_blamed(doubts: UploadDoubts, error: ExtendDesktopError, most: int = 50) -> int:
    return next((n for n in range(1, most) if doubts.blames_file(BAD, error)), most)


@pytest.mark.parametrize(("error", "tries"), [(REFUSED, 3), (CUT, 5)])
def test_a_file_that_fails_while_others_come_through_is_blamed_and_judged_anew_when_sent_again(
    error: ExtendDesktopError, tries: int
) -> None:
    doubts = UploadDoubts()
    for _ in range(2):
        assert not doubts.blames_file(BAD, error)
        doubts.succeeded()
        assert tries_until_blamed(doubts, error) == tries - 1


def test_success_before_its_first_failure_says_nothing_about_a_file() -> None:
    doubts = UploadDoubts()
    doubts.succeeded()
    assert tries_until_blamed(doubts, CUT) == 50


def test_a_file_no_other_vouches_for_is_given_up_after_minutes_only_if_it_was_answered() -> None:
    assert tries_until_blamed(UploadDoubts(), REFUSED) == 12
    assert tries_until_blamed(UploadDoubts(), CUT) == 50


@given(st.lists(st.integers(min_value=2, max_value=40), max_size=11))
def test_an_outage_of_a_few_rounds_blames_nobody(files: list[int]) -> None:
    doubts = UploadDoubts()
    assert not any(doubts.blames_file(InputId(file), REFUSED) for file in files)
    assert doubts.is_outage is (len(files) >= 3)
    doubts.succeeded()
    assert not doubts.is_outage
