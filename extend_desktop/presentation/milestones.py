"""Words for what a batch has reached: for notifications and for screen readers."""

from __future__ import annotations

from extend_desktop.domain.accounts import Account
from extend_desktop.domain.batches import Batch, FinePhase, Phase, PhaseCounts
from extend_desktop.domain.control import AccountHold
from extend_desktop.domain.milestones import Milestone
from extend_desktop.presentation.activities import HOLD_TEXTS
from extend_desktop.presentation.batches import phase_count_text
from extend_desktop.presentation.connection import account_text
from extend_desktop.presentation.joining import as_sentence, joined_parts, joined_sentences
from extend_desktop.presentation.text import plain
from extend_desktop.presentation.translation import marked, tr, tr_n
from extend_desktop.values import dataclass

KEEPING_AWAKE = marked("Documents are being uploaded")
NOTIFY_HINT = marked("When a batch ends or needs you while another window is in front.")
KEEP_AWAKE_HINT = marked(
    "While files are on their way to Extend. Closing the lid of a laptop sleeps all the same."
)


@dataclass(frozen=True, slots=True)
class Announcement:
    """What is said of a milestone."""

    title: str
    body: str

    def spoken(self) -> str:
        """Return both as one sentence for a screen reader."""
        return joined_sentences((as_sentence(self.title), self.body))


_TITLES = {
    Milestone.SUBMITTED: marked("“{name}” was submitted"),
    Milestone.FIRST_FAILED: marked("“{name}” has failed inputs"),
    Milestone.HALF: marked("“{name}” is half done"),
    Milestone.ASKS: marked("“{name}” needs your decision"),
    Milestone.ENDED: marked("“{name}” is done"),
}

_TOLD = (Phase.PROCESSED, Phase.FAILED, Phase.CANCELLED, Phase.RUNNING, Phase.WAITING)


def announcement(batch: Batch, milestone: Milestone) -> Announcement:
    """Return what is said of a batch that has reached a milestone."""
    if milestone is Milestone.ASKS:
        body = tr_n(
            "{n} input got no answer and was not found at Extend: send it again or not.",
            "{n} inputs got no answer and were not found at Extend: send them again or not.",
            batch.phase_counts.unconfirmed,
        )
    else:
        body = _counts_text(batch.phase_counts)
    return Announcement(tr(_TITLES[milestone], name=plain(batch.name)), body)


def hold_announcement(account: Account, hold: AccountHold) -> Announcement:
    """Return what is said of an account that sends nothing more."""
    why = HOLD_TEXTS.get(hold.reason)
    return Announcement(
        tr("“{name}” is on hold", name=plain(account_text(account))),
        tr("Nothing is sent: {reason}.", reason=tr(why))
        if why
        else tr("Nothing is sent until you have seen to it."),
    )


def _counts_text(counts: PhaseCounts) -> str:
    """Return how many inputs are in each phase, such as '12 processed, 3 failed'."""
    return joined_parts(
        phase_count_text(FinePhase(phase.value), counts.of(phase))
        for phase in _TOLD
        if counts.of(phase)
    )
