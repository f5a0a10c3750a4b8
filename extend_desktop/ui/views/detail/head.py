"""The title line of the selected batch: name, to be edited in its place, state, pace, buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from extend_desktop.domain.batches import Batch
from extend_desktop.domain.pace import Pace
from extend_desktop.presentation.batch_options import options_detail_text
from extend_desktop.presentation.batches import (
    batch_state_severity,
    batch_state_text,
    batch_status_text,
    pace_line_text,
)
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.plain_texts import one_line
from extend_desktop.ui.views.detail.actions import BatchActions
from extend_desktop.ui.widgets import Pane, StatusDot, set_plain_tooltip
from extend_desktop.ui.widgets.text_drops import refuse_text_drops

_LEAST_PX = 160


class TitleEditor(QLineEdit):
    """Takes the place of the title while it is edited."""

    renamed = Signal(str)
    """Another name that is not empty."""

    def __init__(self, pane: Pane) -> None:
        super().__init__()
        self._pane = pane
        self._before = ""
        self.setAccessibleName(tr("Name of the batch"))
        self.setMinimumWidth(_LEAST_PX)
        refuse_text_drops(self)
        self.hide()
        pane.add_state(self)
        self.returnPressed.connect(self._keep)

    def begin(self, name: str) -> None:
        """Edit `name`."""
        self._before = name
        self.setText(name)
        self._pane.show_title(shown=False)
        self.show()
        self.selectAll()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Show the title again as it was."""
        if not self.isHidden():
            self.hide()
            self._pane.show_title(shown=True)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was typed; a menu over the field is part of the editing."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason and not self.isHidden():
            self._keep()

    def _keep(self) -> None:
        name = self.text().strip()
        self.leave()
        if name and name != self._before:
            self.renamed.emit(name)


class BatchHead:
    """Fills the title line of a pane."""

    def __init__(self, context: UiContext, pane: Pane) -> None:
        self._pane = pane
        pane.let_subtitle_give_way()
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
