"""The longest wait for an answer, over all calls and over attempts that ended by the clock."""

from __future__ import annotations

from extend_desktop.api.answer_waits import AnswerWaits
from extend_desktop.domain.waits import CallWait
from tests.helpers.virtual_time import InstantClock


def test_the_longest_wait_is_told_and_goes_away_with_its_call() -> None:
    clock = InstantClock()
    waits = AnswerWaits(clock)
    with waits.of("list_runs") as first:
        assert waits.longest() is None
        first.begin()
        clock.elapsed_s += 20
        with waits.of("get_run") as second:
            second.begin()
            clock.elapsed_s += 5
            assert waits.longest() == CallWait("list_runs", 25.0)
            first.failed("internal", 1.0)
            assert waits.longest() == CallWait("get_run", 5.0)
    assert waits.longest() is None


def test_a_second_attempt_after_silence_goes_on_with_the_same_wait() -> None:
    clock = InstantClock()
    waits = AnswerWaits(clock)
    with waits.of("list_runs") as wait:
        for _ in range(3):
            wait.begin()
            clock.elapsed_s += 30
            wait.failed("timeout", 1.0)
        assert waits.longest() == CallWait("list_runs", 90.0)
        wait.failed("refused", 1.0)
        assert waits.longest() is None
