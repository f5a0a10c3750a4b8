"""The line in which a page's text is searched."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.widgets import PlainLabel, SearchField, ToolButton
from extend_desktop.ui.widgets.boxes import placed_margins


class SearchBar(QWidget):
    """What to look for, how much there is, back and on, close."""

    searched = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.field = SearchField(context.icons, tr("Search in the text"))
        self.count = PlainLabel(role="muted")
        self.previous = ToolButton(context.icons, "chevron-up", tr("Previous hit (Shift+F3)"))
        self.next = ToolButton(context.icons, "chevron-down", tr("Next hit (F3)"))
        self.close_button = ToolButton(context.icons, "close", tr("Close the search (Esc)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(*placed_margins((11, 0, 11, 8)))
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        for widget in (self.count, self.previous, self.next, self.close_button):
            row.addWidget(widget)
        self.field.searched.connect(self.searched)
        self.field.returnPressed.connect(lambda: self.stepped.emit(1))
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.close_button.clicked.connect(self.end)
        self.hide()

    def begin(self) -> None:
        """Show the line and let the operator type."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def end(self) -> None:
        """Close the line and forget what was looked for."""
        self.hide()
        self.field.reset()
        self.closed.emit()

    def say(self, words: str, *, has_hits: bool) -> None:
        """Say how much was found."""
        self.count.setText(words)
        self.previous.setEnabled(has_hits)
        self.next.setEnabled(has_hits)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc; the field takes the first one while there is text in it."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
            return
        super().keyPressEvent(event)
