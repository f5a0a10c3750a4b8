"""How fast a batch goes and how long it may still take; any module may import it."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt

from extend_desktop.values import dataclass

WINDOW_S = 600.0
"""Ends older than this say nothing about now."""
_FEWEST_ENDS = 3
_SPREAD = 1.28
"""Standard deviations of a Poisson count on either side: four times in five it lies between."""


@dataclass(frozen=True, slots=True)
class Pace:
    """A batch's speed of late, and the time left as a range: `remaining_s_low` ≤ `_high`."""

    files_per_minute: float
    remaining_s_low: float
    remaining_s_high: float


@dataclass(frozen=True, slots=True)
class RequestRates:
    """How many requests a second may be sent of each kind that Extend limits separately."""

    reads: float
    writes: float
    runs: float


def pace_of(ends_s: Sequence[float], now_s: float, remaining: int) -> Pace | None:
    """Return the pace from the moments runs ended, or None while there are too few to know.

    `ends_s` and `now_s` are seconds of one monotonic clock; the order of `ends_s` is free. The time
    since the last end counts too, so a batch that no longer moves gets slower.
    """
    lately = sorted(end for end in ends_s if now_s - WINDOW_S <= end <= now_s)
    if len(lately) < _FEWEST_ENDS or now_s <= lately[0]:
        return None
    # The first end only starts the watch.
    count = len(lately) - 1
    span_s = now_s - lately[0]
    doubt = _SPREAD * sqrt(count)
    slowest = max(count - doubt, count / 4) / span_s
    fastest = (count + doubt) / span_s
    return Pace(
        files_per_minute=60 * count / span_s,
        remaining_s_low=remaining / fastest,
        remaining_s_high=remaining / slowest,
    )
