"""Edits a pane's title in its place: Return keeps it, Esc leaves it as it was. For the detail pane."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from extend_desktop.ui.widgets import Pane
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
        self.setAccessibleName("Name of the batch")
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
