"""Cancel a batch: the gentle way or all at once, in plain words with counts. For the detail pane."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from extend_desktop.domain.batches import CancelMode
from extend_desktop.domain.control import InFlight
from extend_desktop.presentation.control import Choice, cancel_choice, cancel_note
from extend_desktop.presentation.text import plain
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.widgets import Button, PlainLabel, PrimaryButton
from extend_desktop.ui.widgets.dialog import Dialog

_WIDTH_PX = 500
_INDENT_PX = 24


class CancelDialog(Dialog):
    """Asks how far to go; the window and the batch go on meanwhile."""

    chosen = Signal(object)
    """The `CancelMode` that was agreed to."""

    def __init__(self, context: UiContext, name: str, parent: QWidget) -> None:
        super().__init__(parent, tr("Cancel the batch"), width_px=_WIDTH_PX)
        self.ways = {mode: _Way() for mode in CancelMode}
        # One pick among all of them, and the arrow keys go from one to the next.
        group = QButtonGroup(self)
        for way in self.ways.values():
            group.addButton(way.button)
        self._note = PlainLabel(role="warning", wrap=True)
        self.agree = PrimaryButton(tr("Cancel the batch"))
        self.keep = Button(tr("Keep it going"))
        self.ways[CancelMode.FINISH_RUNNING].button.setChecked(True)
        self._setup_ui(context, name)
        self.agree.clicked.connect(self._agreed)
        self.keep.clicked.connect(self.reject)
        self.show_counts(None)
        self.ways[CancelMode.FINISH_RUNNING].button.setFocus()

    @property
    def mode(self) -> CancelMode:
        """The way picked."""
        return next(mode for mode, way in self.ways.items() if way.button.isChecked())

    def show_counts(self, now: InFlight | None) -> None:
        """Say with the latest counts what each way does."""
        for mode, way in self.ways.items():
            way.say(cancel_choice(mode, now))
        note = cancel_note(now)
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def _agreed(self) -> None:
        mode = self.mode
        self.accept()
        self.chosen.emit(mode)

    def _setup_ui(self, context: UiContext, name: str) -> None:
        title = PlainLabel(tr("Cancel “{name}”?", name=plain(name)), wrap=True)
        title.setFont(context.theme.title_font())
        self.column.addWidget(title)
        for way in self.ways.values():
            self.column.addWidget(way)
        self.column.addWidget(self._note)
        self.column.addSpacing(4)
        self.column.addStretch(1)
        self.add_buttons(self.keep, self.agree)
        self.agree.setDefault(True)


class _Way(QWidget):
    """A choice with its explanation below."""

    def __init__(self) -> None:
        super().__init__()
        self.button = QRadioButton()
        self._words = PlainLabel(role="muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        below = QHBoxLayout()
        below.setContentsMargins(_INDENT_PX, 0, 0, 0)
        below.addWidget(self._words)
        column.addWidget(self.button)
        column.addLayout(below)

    def say(self, choice: Choice) -> None:
        self.button.setText(choice.title)
        self.button.setAccessibleName(choice.title)
        self.button.setAccessibleDescription(choice.explanation)
        self._words.setText(choice.explanation)
