"""The title line of the selected batch: name, state, pace, buttons. For the detail pane."""

from __future__ import annotations

from extend_desktop.domain.batches import Batch
from extend_desktop.domain.pace import Pace
from extend_desktop.presentation.batch_options import options_detail_text
from extend_desktop.presentation.batches import (
    batch_state_severity,
    batch_state_text,
    batch_status_text,
    pace_line_text,
)
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.plain_texts import one_line
from extend_desktop.ui.views.detail.actions import BatchActions
from extend_desktop.ui.views.detail.title import TitleEditor
from extend_desktop.ui.widgets import Pane, StatusDot, set_plain_tooltip


class BatchHead:
    """Fills the title line of a pane."""

    def __init__(self, context: UiContext, pane: Pane) -> None:
        self._pane = pane
        self.state = StatusDot(context.theme, elides=False)
        self.buttons = BatchActions(context)
        pane.add_state(self.state)
        self.editor = TitleEditor(pane)
        pane.add_header(self.buttons)

    def show_batch(
        self, batch: Batch | None, pace: Pace | None, words: str, *, is_online: bool
    ) -> None:
        """Show a batch; while there is none its place is taken by `words`."""
        self.state.setVisible(batch is not None)
        self.buttons.show_batch(batch)
        if batch is None:
            self.editor.leave()
            self._pane.set_title(words)
            self._pane.set_subtitle("")
            return
        self._pane.set_title(one_line(batch.name))
        severity = batch_state_severity(batch, is_online=is_online)
        self.state.set_status(severity, one_line(batch_state_text(batch, is_online=is_online)))
        set_plain_tooltip(self.state, batch_status_text(batch))
        words = one_line(pace_line_text(batch, pace))
        self._pane.set_subtitle(words, options_detail_text(batch.options))
