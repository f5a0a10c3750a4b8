"""Words for what a batch has reached: for notifications and for screen readers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from extend_desktop.domain.accounts import Account
from extend_desktop.domain.batches import Batch, Phase, PhaseCounts
from extend_desktop.domain.control import AccountHold
from extend_desktop.domain.milestones import Milestone
from extend_desktop.presentation.activities import HOLD_TEXTS
from extend_desktop.presentation.connection import account_text
from extend_desktop.presentation.quantities import count_text, counted
from extend_desktop.presentation.text import plain

KEEPING_AWAKE = "Documents are being uploaded"
NOTIFY_HINT = "When a batch ends or needs you while another window is in front."
KEEP_AWAKE_HINT = (
    "While files are on their way to Extend. Closing the lid of a laptop sleeps all the same."
)


@dataclass(frozen=True, slots=True)
class Announcement:
    """What is said of a milestone."""

    title: str
    body: str

    def spoken(self) -> str:
        """Return both as one sentence for a screen reader."""
        return f"{self.title}. {self.body}"


_TITLES: dict[Milestone, Callable[[Batch], str]] = {
    Milestone.SUBMITTED: lambda batch: f"“{plain(batch.name)}” was submitted",
    Milestone.FIRST_FAILED: lambda batch: f"“{plain(batch.name)}” has failed inputs",
    Milestone.HALF: lambda batch: f"“{plain(batch.name)}” is half done",
    Milestone.ASKS: lambda batch: f"“{plain(batch.name)}” needs your decision",
    Milestone.ENDED: lambda batch: f"“{plain(batch.name)}” is done",
}

_TOLD = (Phase.PROCESSED, Phase.FAILED, Phase.CANCELLED, Phase.RUNNING, Phase.WAITING)


def announcement(batch: Batch, milestone: Milestone) -> Announcement:
    """Return what is said of a batch that has reached a milestone."""
    if milestone is Milestone.ASKS:
        lost = counted(batch.phase_counts.unconfirmed, "input")
        body = f"{lost} got no answer and were not found at Extend: send them again or not."
    else:
        body = _counts_text(batch.phase_counts)
    return Announcement(_TITLES[milestone](batch), body)


def hold_announcement(account: Account, hold: AccountHold) -> Announcement:
    """Return what is said of an account that sends nothing more."""
    why = HOLD_TEXTS.get(hold.reason, "")
    return Announcement(
        f"“{plain(account_text(account))}” is on hold",
        f"Nothing is sent: {why}." if why else "Nothing is sent until you have seen to it.",
    )


def _counts_text(counts: PhaseCounts) -> str:
    """Return how many inputs are in each phase, such as '12 processed, 3 failed'."""
    return ", ".join(
        f"{count_text(counts.of(phase))} {phase.value}" for phase in _TOLD if counts.of(phase)
    )
