"""What the operator decides on: failures to retry, an account at a stand; any module may import it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from extend_desktop.domain.errors import ExpectedError


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
        reason: `payment_required`, `unauthorized` or `forbidden`.
        request_id: Extend's id of the refused request, if it gave one.
    """

    reason: str
    since: datetime
    request_id: str | None
    error: ExpectedError
