"""The buttons for all batches: pause all, resume all, adopt. For the Batches pane."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from extend_desktop.domain.batch_status import ENDED_STATUSES
from extend_desktop.domain.batches import Batch, BatchControl
from extend_desktop.domain.control import HOLD_REASONS
from extend_desktop.presentation.batches import try_now_text
from extend_desktop.presentation.quantities import counted
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.widgets import BannerKind, InlineBanner, ToolButton

RESTORED = "restored"


class BatchesHeader(QWidget):
    """Small buttons at the end of the pane's title line; those without a use now are off."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.pause_all = ToolButton(context.icons, "pause", "Pause all batches")
        self.resume_all = ToolButton(context.icons, "play", "Resume all paused batches")
        self.adopt = ToolButton(context.icons, "link", "Adopt a batch run by its id…")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for button in (self.pause_all, self.resume_all, self.adopt):
            row.addWidget(button)

    def show_batches(self, batches: Sequence[Batch], *, is_open: bool) -> None:
        """Switch the buttons by what the batches are doing; `is_open` with an account."""
        live = [batch for batch in batches if batch.status not in ENDED_STATUSES]
        controls = {batch.control for batch in live}
        self.pause_all.setEnabled(BatchControl.ACTIVE in controls)
        self.resume_all.setEnabled(BatchControl.PAUSED in controls)
        self.adopt.setEnabled(is_open)


def offer_try_now(
    notice: InlineBanner, batches: Sequence[Batch], try_now: Callable[[], None]
) -> None:
    """Say in `notice` which batches wait for their next try, if any do, with a way to have it now."""
    words = try_now_text(batches)
    if not words:
        notice.hide()
    elif words != notice.text():
        notice.say(BannerKind.WARNING, words, action_text="Try now", action=try_now, stays=True)


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
    whence = "" if held else " from the last session"
    verb = "waits" if waiting == 1 else "wait"
    notice.say(
        BannerKind.INFO,
        f"{counted(waiting, 'batch', 'batches')}{whence} {verb} to go on",
        action_text="Resume all",
        action=resume_all,
    )
