"""What may be sent again, and after how long; only `api/` imports it.

The table is that of the architecture: reads and removals four attempts, uploads freely after a
429 and else once more, the creation of a batch run only when it surely was not carried out.
Source: docs/extend-api.md#lost-answers, #repeating-calls.
"""

from __future__ import annotations

import random
from collections.abc import Callable

from extend_desktop.api.errors import Failure
from extend_desktop.api.limits import Limits
from extend_desktop.api.operations import Kind
from extend_desktop.domain.errors import (
    ConnectivityError,
    ExpectedError,
    ExtendDesktopError,
    LimitError,
    OutcomeUnknownError,
    RequestError,
    ServiceError,
)
from extend_desktop.values import dataclass

MAX_ATTEMPTS = 4
FIRST_BACKOFF_S = 0.5
MAX_BACKOFF_S = 5.0
"""Source: docs/extend-api.md#what-vendor-clients-retry, the CLI's own figures."""
DEFAULT_PAUSE_S = 1.0
"""After a 429 that does not say how long: the limits are per second.

Source: docs/extend-api.md#rate-limits.
"""
LEAST_PAUSE_S = 0.1
"""After a 429 that says "at once"; doubles up to the default, so that the call gives up soon."""
_SEE_OTHER = 303

Jitter = Callable[[float], float]
"""Returns a number from 0 to its argument; tests pass one that is not random."""


def full_jitter(bound_s: float) -> float:
    """Return a random wait from 0 to `bound_s`."""
    return random.uniform(0, bound_s)  # noqa: S311 - spreads load, guards nothing


_LONG_CALLS = frozenset({Kind.UPLOAD, Kind.CREATE})


@dataclass(frozen=True, slots=True)
class RetryPlan:
    """Send it again after this wait."""

    wait_s: float


class Attempts:
    """The attempts of one call: decides after each failure. Not shared between calls."""

    def __init__(self, kind: Kind, limits: Limits, jitter: Jitter) -> None:
        self._kind = kind
        self._jitter = jitter
        self._limited = 0
        self._failed = 0
        self._waited_s = 0.0
        self.max_wait_s = limits.long_call_max_wait_s if kind in _LONG_CALLS else limits.max_wait_s

    @property
    def is_repeat(self) -> bool:
        """Whether an earlier attempt of this call failed."""
        return self._limited + self._failed > 0

    def after(self, failure: Failure) -> RetryPlan | None:
        """Count the failure; return how long to wait, or None to give up."""
        limited = isinstance(failure.error, LimitError)
        backoff_s = min(MAX_BACKOFF_S, FIRST_BACKOFF_S * 2 ** min(self._count, 10))
        if limited:
            self._limited += 1
        else:
            self._failed += 1
        if not self._may_repeat(failure, limited=limited):
            return None
        asked_s = failure.error.retry_after_s
        if limited:
            asked_s = max(self._least_pause_s, DEFAULT_PAUSE_S if asked_s is None else asked_s)
        wait_s = max(self._jitter(backoff_s), asked_s or 0.0)
        self._waited_s += wait_s
        return RetryPlan(wait_s) if self._waited_s <= self.max_wait_s else None

    @property
    def _least_pause_s(self) -> float:
        return min(DEFAULT_PAUSE_S, LEAST_PAUSE_S * 2 ** min(self._limited - 1, 10))

    @property
    def _count(self) -> int:
        return self._limited + self._failed

    def _may_repeat(self, failure: Failure, *, limited: bool) -> bool:
        if limited and self._kind in _LONG_CALLS:
            return True
        if not failure.transient:
            return False
        if self._kind is Kind.UPLOAD:
            return self._failed <= 1
        if self._kind is Kind.CREATE:
            return failure.not_sent and self._failed < MAX_ATTEMPTS
        return self._count < MAX_ATTEMPTS


def final_error(kind: Kind, failure: Failure) -> ExpectedError:
    """Return what the caller gets: the failure, or "unknown" where it may have been carried out."""
    error = failure.error
    if kind is not Kind.CREATE or failure.not_sent or not _may_have_happened(error):
        return error
    return unknown_outcome(error)


def unknown_outcome(error: ExtendDesktopError) -> OutcomeUnknownError:
    """Return the error that says so, with the facts of what came instead of a clear answer."""
    return OutcomeUnknownError(
        request_id=error.request_id,
        cause=error.code,
        operation=error.facts.get("operation"),
        status=error.facts.get("status"),
    )


def _may_have_happened(error: ExpectedError) -> bool:
    if isinstance(error, RequestError):
        # "See other" is what a server says after it has done the work.
        return error.facts.get("status") == _SEE_OTHER
    return isinstance(error, ServiceError | ConnectivityError) and error.code != "proxy"
