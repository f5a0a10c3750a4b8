"""What a batch waits for, as the running engine knows it; any module may import it."""

from __future__ import annotations

from datetime import datetime

from extend_desktop.values import dataclass

LOOK_UP_WINDOW_S = 900.0
"""How long a lost answer is looked for before the operator is asked."""

WRITE_JOURNAL = "write_journal"
"""The operation of a wait for this computer's own disk, which no refresh ends."""


@dataclass(frozen=True, slots=True)
class RetryWait:
    """A wait that is long enough to be asked about.

    Attributes:
        operation: our word for what is tried again, as in the facts of errors.
        code: of the error that made us wait.
        until: when it is tried again, by our clock.
        word: what the server said, where that is the reason.
        is_asked: Extend named the wait of a limit; else it is our own back-off.
    """

    operation: str
    code: str
    until: datetime
    word: str = ""
    is_asked: bool = False

    @property
    def can_be_cut_short(self) -> bool:
        """Whether a try at once is sent; not before a limit's named end, nor for our own disk."""
        is_limit = self.code == "rate_limited" and self.is_asked
        return not is_limit and self.operation != WRITE_JOURNAL


@dataclass(frozen=True, slots=True)
class LookUp:
    """The search for submissions whose answer was lost, of one batch.

    Attributes:
        attempted_at: when the last of them was sent.
        until: when the operator is asked to decide, by our clock.
        looks: how often Extend has been asked for their runs, with an answer.
        looked_at: when it last answered; None before the first time.
        looked_through: how many runs of the extractor the last look went through.
        problem: code of why the last look could not see all, or None.
        is_over: whether the decision is the operator's now.
    """

    attempted_at: datetime
    until: datetime
    looks: int
    looked_at: datetime | None
    looked_through: int
    problem: str | None
    is_over: bool


@dataclass(frozen=True, slots=True)
class CallWait:
    """A call whose answer has not come yet.

    Attributes:
        operation: our word for it, as in the facts of errors.
        waited_s: since everything was sent.
    """

    operation: str
    waited_s: float
