"""What the list of batches says of itself: what waits, and why it is empty. For the Batches pane."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from extend_desktop.domain.batch_status import ENDED_STATUSES
from extend_desktop.domain.batches import Batch, BatchControl, BatchStatus
from extend_desktop.domain.control import HOLD_REASONS
from extend_desktop.presentation.batches import (
    CONNECT_FOR_BATCHES,
    SUBMIT_FOR_BATCHES,
    try_now_text,
)
from extend_desktop.presentation.translation import tr, tr_n
from extend_desktop.ui.widgets import BannerKind, EmptyState, InlineBanner

Callback = Callable[[], None]
RESTORED = "restored"
_ICON = "layers"


def say_why_empty(
    empty: EmptyState, *, is_open: bool, is_loaded: bool, show_all: Callback | None, new: Callback
) -> None:
    """Say why no batch is shown; `show_all` ends the search that leaves all of them out, if any."""
    if not is_open:
        empty.say(_ICON, tr("No account"), tr(CONNECT_FOR_BATCHES))
    elif not is_loaded:
        empty.say(_ICON, tr("Loading batches…"), "")
    elif show_all is not None:
        empty.say("search", tr("No such batch"), "", action_text=tr("Show all"), action=show_all)
    else:
        words = (tr("No batches yet"), tr(SUBMIT_FOR_BATCHES))
        empty.say(_ICON, *words, action_text=tr("New batch"), action=new)


def subtitle_of(batches: Sequence[Batch]) -> str:
    """Return how many batches run and wait, such as '2 running · 1 paused'."""
    if not batches:
        return ""
    paused = sum(1 for batch in batches if batch.status is BatchStatus.PAUSED)
    running = sum(1 for batch in batches if batch.status not in ENDED_STATUSES) - paused
    parts = (
        tr_n("{n} running", "{n} running", running, "batches") if running else "",
        tr_n("{n} paused", "{n} paused", paused, "batches") if paused else "",
    )
    return " · ".join(filter(None, parts)) or tr("none running", "batches")


def offer_try_now(
    notice: InlineBanner, batches: Sequence[Batch], try_now: Callable[[], None]
) -> None:
    """Say in `notice` which batches wait for their next try, if any do, with a way to have it now."""
    words = try_now_text(batches)
    if not words:
        notice.hide()
    elif words != notice.text():
        notice.say(BannerKind.WARNING, words, action_text=tr("Try now"), action=try_now, stays=True)


def offer_resume(
    notice: InlineBanner, batches: Sequence[Batch], resume_all: Callable[[], None], *, is_held: bool
) -> None:
    """Say in `notice` how many batches wait for the operator, if any do.

    Those paused by a hold count only once the account is held no more; a new key has been entered.
    """
    reasons = [batch.pause_reason for batch in batches if batch.control is BatchControl.PAUSED]
    restored = reasons.count(RESTORED)
    held = 0 if is_held else sum(reasons.count(reason) for reason in HOLD_REASONS)
    waiting = restored + held
    if not waiting:
        notice.hide()
        return
    notice.say(
        BannerKind.INFO,
        _waiting_text(waiting, is_restored=not held),
        action_text=tr("Resume all"),
        action=resume_all,
    )


def _waiting_text(waiting: int, *, is_restored: bool) -> str:
    if is_restored:
        return tr_n(
            "{n} batch from the last session waits to go on",
            "{n} batches from the last session wait to go on",
            waiting,
        )
    return tr_n("{n} batch waits to go on", "{n} batches wait to go on", waiting)
