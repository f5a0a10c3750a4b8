"""What the answers tell of how a server limits one category; only `api/budget.py` imports it.

Servers count per second. Some look back at the last second; others save up what is not asked for, a
second's worth at most, so that after a pause more goes through at once.
Source: docs/extend-api.md#rate-limits.
"""

from __future__ import annotations

from collections import deque

from extend_desktop.values import dataclass

# Below it a wait is a rounding error of adding times, not a wait.
EPSILON_S = 1e-9
# Servers count per second, so what is not asked for is not saved up for longer.
SAVED_AT_MOST_S = 1.0
# Requests before a 429 that are looked at: over ten seconds' worth at the highest rate.
_REMEMBERED = 1024
# Part of a second's worth that is left with the server: what is known of it is a little off.
_KEPT_BACK = 0.4
# The same where the rate grows no more, and so does not use it up by itself.
_KEPT_BACK_OF_MOST = 0.15
# How near one comes to what went through in a second before.
_NEARLY = 0.95
# More than twice its limit no server lets through in a second: a second's worth and what it saved.
_MOST_AT_ONCE = 2.0
# Part of a request by which what is left may be more or less: the server's clock is another one.
_CLOCKS_DIFFER = 0.2


@dataclass(frozen=True, slots=True)
class Permit:
    """Permission to send one request now.

    Attributes:
        at_s: when it was given, by the monotonic clock.
        number: counts from 0 within the category.
    """

    at_s: float
    number: int


class RateEstimator:
    """Estimates from the requests before a 429 how many a second the server lets through.

    A server saves up a second's worth of what is not asked for, and no more. Where nothing is left,
    the requests since any earlier moment are at most those of the time since then and of that one
    second; since the moment when it was last full, they are exactly so many.
    """

    def __init__(self) -> None:
        self.stopped_s = 0.0
        """From the last 429 to the end of the stop that it asked for."""
        self._accepted: deque[Permit] = deque(maxlen=_REMEMBERED)
        self._empty_at_s: float | None = None

    @property
    def knows_a_limit(self) -> bool:
        """Whether there has been a 429 before."""
        return self._empty_at_s is not None

    def record_sent(self, permit: Permit) -> None:
        """Note a request; it counts as let through until the opposite is known."""
        self._accepted.append(permit)

    def record_refused(self, permit: Permit) -> None:
        """Note that a request was not let through."""
        if permit in self._accepted:
            self._accepted.remove(permit)

    def rate_until(self, refused: Permit) -> float:
        """Return how many a second were let through; 0 when none were since the last 429."""
        before = self._before(refused)
        # What was left is less than one request, half of one on average.
        found = [
            (number + 0.5) / (refused.at_s - at_s + SAVED_AT_MOST_S)
            for number, at_s in enumerate(reversed(before), start=1)
        ]
        if self._empty_at_s is None:
            return max(found, default=0.0)
        since = [at_s for at_s in before if at_s >= self._empty_at_s]
        if not since:
            return 0.0
        overflown_s = max(0.0, self.stopped_s - SAVED_AT_MOST_S)
        lasted_s = refused.at_s - self._empty_at_s - overflown_s
        exact = len(since) / lasted_s if lasted_s > EPSILON_S else 0.0
        return max(exact, *found)

    def last_second(self, refused: Permit) -> int:
        """Return how many were let through in the second before."""
        begin_s = refused.at_s - SAVED_AT_MOST_S
        return sum(at_s > begin_s for at_s in self._before(refused))

    def _before(self, refused: Permit) -> list[float]:
        return [permit.at_s for permit in self._accepted if permit.number < refused.number]

    def mark_empty(self, refused: Permit) -> None:
        """Note that the server had nothing saved up when it refused this request.

        What was before says nothing more: its limit may have changed.
        """
        self._empty_at_s = refused.at_s
        while self._accepted and self._accepted[0].number < refused.number:
            self._accepted.popleft()


class SavedUp:
    """What the server has saved up by now, as far as is known, and how fast it may be asked for.

    As fast as went through in one second before is never too fast: a server that looks back at the
    last second allows that always, and one that saves up allows it while something is left.

    Attributes:
        burst_per_s: so many went through in one second; 0 as long as that is not known.
    """

    def __init__(self, now_s: float, burst_per_s: float) -> None:
        self.burst_per_s = burst_per_s
        self._seconds = SAVED_AT_MOST_S
        self._at_s = now_s

    def pace(self, rate: float, now_s: float, *, has_most: bool) -> float:
        """Return how fast to ask a server that allows `rate`.

        A server that allows the highest rate there is (`has_most`) never refuses, and so never tells
        what it saves up: that is asked for all the same.
        """
        self._fill(now_s)
        if self._seconds <= (_KEPT_BACK_OF_MOST if has_most else _KEPT_BACK):
            return rate
        most = _MOST_AT_ONCE * rate
        return most if has_most else max(rate, _NEARLY * min(self.burst_per_s, most))

    def take(self, rate: float, now_s: float) -> None:
        """Note a request."""
        self._fill(now_s)
        self._seconds = max(0.0, self._seconds - 1.0 / rate)

    def refused(self, permit: Permit, let_through: int, rate: float) -> None:
        """Note a 429: nothing is left, and `let_through` went through in the second before."""
        known = min(self.burst_per_s, _MOST_AT_ONCE * rate)
        is_wrong = known > 0 and self._seconds > _KEPT_BACK
        # Something was left by what is known, and yet it refused: it saves nothing up.
        self.burst_per_s = float(let_through) if not known else 0.0 if is_wrong else known
        self._seconds, self._at_s = 0.0, permit.at_s

    def _fill(self, now_s: float) -> None:
        self._seconds = min(SAVED_AT_MOST_S, self._seconds + max(0.0, now_s - self._at_s))
        self._at_s = max(self._at_s, now_s)


class SmallestPlan:
    """Asks one request at a time beyond what the smallest plan allows, until one goes through.

    So an account of that plan, which most are of, learns its limit by a single 429.
    """

    def __init__(self, now_s: float, rate: float) -> None:
        self._rate = rate
        self._left = rate * SAVED_AT_MOST_S
        self._at_s = now_s
        self._asked: int | None = None
        self._is_surpassed = False

    def wait_s(self, now_s: float) -> float:
        """Return how long the next request is to wait at most; an answer may end that."""
        if self._is_surpassed:
            return 0.0
        self._fill(now_s)
        if self._asked is None and self._left <= 1.0 - _CLOCKS_DIFFER:
            return 0.0
        return max(0.0, (1.0 + _CLOCKS_DIFFER - self._left) / self._rate)

    def sent(self, permit: Permit) -> None:
        self._fill(permit.at_s)
        if self._left < 1.0:
            self._asked = permit.number
        else:
            self._left -= 1.0

    def let_through(self, permit: Permit) -> None:
        self._is_surpassed |= permit.number == self._asked

    def done(self, permit: Permit) -> None:
        """Note that a request is over, whatever it came to."""
        if permit.number == self._asked:
            self._asked = None

    def surpass(self) -> None:
        """Ask no more: what the server allows is known."""
        self._is_surpassed = True

    def _fill(self, now_s: float) -> None:
        self._left = min(
            self._rate * SAVED_AT_MOST_S, self._left + (now_s - self._at_s) * self._rate
        )
        self._at_s = now_s
