"""The buttons of the selected batch: pause, retry, export, more. For the detail pane."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from extend_desktop.domain.batch_status import ENDED_STATUSES
from extend_desktop.domain.batches import Batch, BatchControl, BatchStatus
from extend_desktop.presentation.monitor import PAUSE_TIP, RESUME_TIP
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.theme import Token
from extend_desktop.ui.views.detail.retry_menu import RetryButton
from extend_desktop.ui.views.exports.button import ExportButton
from extend_desktop.ui.widgets import FoldingButton, ToolButton
from extend_desktop.ui.widgets.boxes import row_box

_ROOM_FOR_TITLE_PX, _GAP_PX = 440, 8


class BatchActions(QWidget):
    """Shows what can be done now; in a narrow pane buttons fold to their icons, rarest first."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._icons = context.icons
        self.retry = RetryButton(context.icons)
        self.control = FoldingButton(tr("Pause"), context.icons, "pause")
        self.export = ExportButton(context.icons)
        self.more = ToolButton(context.icons, "more", tr("More for this batch"))
        self._width_px = 0
        row_box(self, self.control, self.retry, self.export, self.more, spacing_px=_GAP_PX)

    def show_batch(self, batch: Batch | None) -> None:
        """Offer what this batch allows; None offers nothing."""
        is_live = batch is not None and batch.status not in ENDED_STATUSES
        is_cancelling = batch is not None and batch.status is BatchStatus.CANCELLING
        is_paused = batch is not None and batch.control is BatchControl.PAUSED
        self.retry.show_failed(batch.phase_counts.failed if batch else 0)
        self._icons.attach(self.control, "play" if is_paused else "pause", Token.TEXT)
        if is_paused:
            self.control.set_words(tr("Resume"), tr(RESUME_TIP))
        else:
            self.control.set_words(tr("Pause"), tr(PAUSE_TIP))
        self.control.setAccessibleName(tr("Resume batch") if is_paused else tr("Pause batch"))
        self.control.setVisible(is_live and not is_cancelling)
        self.export.setEnabled(batch is not None)
        self.more.setEnabled(batch is not None)
        self._fold()

    def fit(self, width_px: int) -> None:
        """Fold what has no room in a pane of this width."""
        self._width_px = width_px
        self._fold()

    def _fold(self) -> None:
        order = (self.control, self.retry.all, self.export.all)
        for button in order:
            button.set_folded(False)
        for button in order:
            if self._needed_px() <= self._width_px - _ROOM_FOR_TITLE_PX:
                return
            button.set_folded(True)

    def _needed_px(self) -> int:
        # Not asked of the layout, which learns of a change only at the next turn of the loop.
        single = (self.control, self.more)
        widths = [button.sizeHint().width() for button in single if not button.isHidden()]
        widths += [
            split.all.sizeHint().width() + split.arrow.sizeHint().width()
            for split in (self.retry, self.export)
            if not split.isHidden()
        ]
        return sum(widths) + _GAP_PX * max(0, len(widths) - 1)
