"""What the operator decides on: failures to retry, an account on hold; any module may import it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import get_args

from extend_desktop.domain.batches import Input, InputState, Phase
from extend_desktop.domain.errors import AccessCode, ExtendDesktopError
from extend_desktop.values import dataclass

HOLD_REASONS: frozenset[AccessCode] = frozenset(get_args(AccessCode))
"""What stops a whole account, also as reasons of a pause."""


@dataclass(frozen=True, slots=True)
class FailureGroup:
    """The failed inputs of a batch that share a reason.

    Attributes:
        reason_code: a run's reason or one of our codes.
        retryable: whether sending them again can help without a change at Extend.
    """

    reason_code: str
    count: int
    retryable: bool


@dataclass(frozen=True, slots=True)
class AccountHold:
    """Why the account sends nothing more until the operator has seen to it.

    Attributes:
        reason: one of `HOLD_REASONS`.
        request_id: Extend's id of the refused request, if it gave one.
    """

    reason: str
    since: datetime
    request_id: str | None
    error: ExtendDesktopError


@dataclass(frozen=True, slots=True)
class InFlight:
    """Where the inputs are that something will still happen to; what a cancel is about.

    Attributes:
        at_extend: runs at Extend that have not ended, and inputs being submitted at this moment.
        unsent: inputs that Extend has not been given.
        unconfirmed: inputs whose submission's answer was lost; Extend may have them.
    """

    at_extend: int
    unsent: int
    unconfirmed: int


def in_flight_of(inputs: Iterable[Input]) -> InFlight:
    """Count the inputs that have not ended by where they are."""
    return in_flight_by_state(Counter(item.state for item in inputs if item.phase in _OPEN))


def in_flight_by_state(counts: Mapping[InputState, int]) -> InFlight:
    """Sum up how many inputs that have not ended are in each state."""
    return InFlight(
        at_extend=sum(counts.get(state, 0) for state in _AT_EXTEND),
        unsent=sum(counts.get(state, 0) for state in _UNSENT),
        unconfirmed=counts.get(InputState.UNCONFIRMED, 0),
    )


_OPEN = frozenset({Phase.WAITING, Phase.RUNNING})
_AT_EXTEND = (InputState.SUBMITTED, InputState.SUBMITTING)
_UNSENT = (InputState.WAITING, InputState.UPLOADING, InputState.UPLOADED)
