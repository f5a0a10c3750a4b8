"""How fast a batch goes, to the figure: the window, the fewest ends, and the range of what is left."""

from __future__ import annotations

from math import sqrt

import pytest

from extend_desktop.domain.pace import WINDOW_S, pace_of


def test_three_ends_are_enough_and_two_are_not() -> None:
    assert pace_of([0.0, 10.0], 20.0, 1) is None
    pace = pace_of([0.0, 10.0, 20.0], 20.0, 1)
    assert pace is not None
    assert pace.files_per_minute == 6.0


def test_an_end_counts_to_the_last_moment_of_the_window_and_not_after_it() -> None:
    ends = [100.0, 400.0, 500.0]
    assert pace_of(ends, 100.0 + WINDOW_S, 1) is not None
    assert pace_of(ends, 100.0 + WINDOW_S + 0.5, 1) is None


def test_the_time_runs_from_the_first_end_on() -> None:
    """On a clock that does not begin at zero, and while several ends are one moment."""
    pace = pace_of([1030.0, 1000.0, 1030.0], 1030.0, 4)
    assert pace is not None
    assert pace.files_per_minute == pytest.approx(60 * 2 / 30)
    assert pace_of([1000.0, 1000.0, 1000.0], 1000.0, 4) is None


@pytest.mark.parametrize("count", [2, 9, 100])
def test_the_range_is_that_of_a_count_by_chance_but_never_below_a_quarter(count: int) -> None:
    pace = pace_of([float(second) for second in range(count + 1)], float(count), 50)
    assert pace is not None
    slowest = max(count - 1.28 * sqrt(count), count / 4)
    fastest = count + 1.28 * sqrt(count)
    assert pace.remaining_s_high == pytest.approx(50 * count / slowest)
    assert pace.remaining_s_low == pytest.approx(50 * count / fastest)


def test_few_ends_are_held_at_a_quarter_of_their_speed() -> None:
    pace = pace_of([0.0, 1.0, 1.5], 2.0, 10)
    assert pace is not None
    assert pace.remaining_s_high == pytest.approx(10 * 2.0 / max(2 - 1.28 * sqrt(2), 0.5))
    assert pace.remaining_s_high == pytest.approx(40.0)
