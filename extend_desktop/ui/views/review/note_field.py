"""The operator's own words on a document."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from extend_desktop.presentation.translation import tr
from extend_desktop.ui.widgets.text_drops import refuse_text_drops


class NoteField(QLineEdit):
    """One line, shown where there is a note; Return keeps it, Esc takes back what was typed."""

    written = Signal()
    left = Signal()
    """Return or Esc: the keys of the page count again."""

    def __init__(self) -> None:
        super().__init__()
        self._before = ""
        refuse_text_drops(self)
        self.setPlaceholderText(tr("Note"))
        self.setAccessibleName(tr("Note on this document"))
        self.editingFinished.connect(self.written)
        self.returnPressed.connect(self._leave)
        self.hide()

    def show_note(self, note: str) -> None:
        """Show the note of another document."""
        self._before = note
        self.setText(note)
        self.setVisible(bool(note))

    def begin(self) -> None:
        """Let the operator write."""
        self._before = self.text()
        self.show()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _leave(self) -> None:
        self.setVisible(bool(self.text()))
        self.left.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take back what was typed on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self._before)
            self._leave()
            return
        super().keyPressEvent(event)
