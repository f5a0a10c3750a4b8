"""What must come of a fault, by what a repetition of the call would do. The promise as a table.

Reads and removals may be repeated, uploads once more, the creation of a batch run only when it
surely was not carried out; what may have been carried out is "unknown", never repeated.
"""

from __future__ import annotations

from dataclasses import dataclass

from extend_desktop.api.operations import Kind
from extend_desktop.domain.errors import (
    ConnectivityError,
    ExtendDesktopError,
    LimitError,
    OutcomeUnknownError,
    ServiceError,
)

ATTEMPTS = {Kind.READ: 4, Kind.REMOVE: 4, Kind.CANCEL: 4, Kind.UPLOAD: 2, Kind.CREATE: 1}
"""Of a call whose every attempt fails in a way that passes."""
NEEDS_NO_BODY = frozenset({Kind.REMOVE, Kind.CANCEL})
LONG_CALLS = frozenset({Kind.UPLOAD, Kind.CREATE})
"""These wait four seconds in all for a limit to pass, however often; the engine comes back."""


@dataclass(frozen=True)
class Outcome:
    """What a call must come to.

    Attributes:
        error: None when it must succeed.
        code: of the error; of the cause where the outcome is unknown.
        requests: that the server must have seen.
    """

    requests: int
    error: type[ExtendDesktopError] | None = None
    code: str = ""


PASSING = {
    "reset-before": (ConnectivityError, "cut"),
    "reset-after": (ConnectivityError, "cut"),
    "stall": (ConnectivityError, "timeout"),
    "stall-midway": (ConnectivityError, "timeout"),
    "trickle": (ConnectivityError, "timeout"),
    "cut-midway": (ServiceError, "truncated"),
    "truncated-json": (ServiceError, "truncated"),
    "html-502": (ServiceError, "bad_gateway"),
    "500": (ServiceError, "internal"),
    "500-huge": (ServiceError, "internal"),
    "empty-200": (ServiceError, "empty_answer"),
}
"""Worth another attempt."""
TIMED = frozenset({"stall", "stall-midway", "trickle"})
"""The client gives up by the clock."""
SPENT = frozenset({"trickle"})
"""So much of the time for the whole answer is gone that a call that may be repeated is not."""
LASTING = {
    "html-200": (ConnectivityError, "captive_portal"),
    "huge": (ServiceError, "too_big_answer"),
}
"""Not worth one: the next would be the same."""
HARMLESS = frozenset({"slow-body", "wrong-type", "no-type"})
LIMITED_REQUESTS = {
    "429-seconds": 3,
    "429-date": 3,
    "429-date-in-the-past": 7,
    "429-negative": 5,
    "429-infinite": 5,
    "429-absent": 5,
    "429-soon": 5,
}
"""How often four seconds let a call that surely was not carried out be tried."""
BEYOND_MAX_WAIT = frozenset({"429-days", "429-in-days"})


def lasting_outcome(kind: Kind, fault: str) -> Outcome:
    """What must come of a fault that meets every request."""
    if is_no_fault(kind, fault):
        return Outcome(1)
    if fault in BEYOND_MAX_WAIT:
        return Outcome(1, LimitError, "rate_limited")
    if fault in LIMITED_REQUESTS:
        requests = LIMITED_REQUESTS[fault] if kind in LONG_CALLS else ATTEMPTS[kind]
        return Outcome(requests, LimitError, "rate_limited")
    error, code = (PASSING | LASTING)[fault]
    if kind is Kind.CREATE:
        error = OutcomeUnknownError
    repeats = fault in PASSING and not is_spent(kind, fault)
    return Outcome(ATTEMPTS[kind] if repeats else 1, error, code)


def once(kind: Kind, fault: str) -> Outcome:
    """What must come of a fault that meets the first request only."""
    lasting = lasting_outcome(kind, fault)
    is_limit = fault in LIMITED_REQUESTS
    repeats = is_limit or (fault in PASSING and kind is not Kind.CREATE)
    repeats = repeats and not is_spent(kind, fault)
    return Outcome(2) if repeats and lasting.error is not None else lasting


def is_spent(kind: Kind, fault: str) -> bool:
    """Whether the answer was waited for as long as one may be."""
    return fault in SPENT and kind not in LONG_CALLS


def is_no_fault(kind: Kind, fault: str) -> bool:
    """Whether a call of this kind does not mind."""
    return fault in HARMLESS or (fault == "empty-200" and kind in NEEDS_NO_BODY)
