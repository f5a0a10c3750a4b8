"""What to do next with a document: the doubtful value before or after, or check it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from extend_desktop.domain.review_compare import Comparison
from extend_desktop.presentation.review import CHECKED_TIP, differences_texts, doubtful_texts
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.widgets import Button, PlainLabel, PrimaryButton, set_plain_tooltip
from extend_desktop.ui.widgets.buttons import put_icon_behind

_LONG_FROM_PX = 390


class FieldsFoot(QWidget):
    """P, N, which doubtful value is looked at, and Checked."""

    previous_pressed = Signal()
    next_pressed = Signal()
    checked_pressed = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._words = ("", "")
        icons = context.icons
        self.previous = Button("P", icons=icons, icon="chevron-left")
        self.next = Button("N", icons=icons, icon="chevron-right")
        self.place = PlainLabel(role="muted")
        self.checked = PrimaryButton(tr("Checked, next  C"), icons=icons, icon="check")
        self.place.setFont(context.theme.small_font())
        put_icon_behind(self.next)
        for button, name, hint in (
            (
                self.previous,
                tr("Previous doubtful value"),
                tr("Previous doubtful value of the batch (P)"),
            ),
            (self.next, tr("Next doubtful value"), tr("Next doubtful value of the batch (N)")),
        ):
            button.setProperty("folded", True)  # noqa: FBT003 - Qt's own signature
            button.setAccessibleName(name)
            set_plain_tooltip(button, hint)
        self.checked.setAccessibleName(tr("Checked, next"))
        set_plain_tooltip(self.checked, tr(CHECKED_TIP))
        row = QHBoxLayout(self)
        row.setContentsMargins(11, 9, 11, 11)
        row.setSpacing(5)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addWidget(self.place, 1)
        row.addWidget(self.checked)
        self.previous.clicked.connect(self.previous_pressed)
        self.next.clicked.connect(self.next_pressed)
        self.checked.clicked.connect(self.checked_pressed)

    def show_place(self, place: tuple[int, int] | None, left: int) -> None:
        """Say which of the batch's doubtful values is looked at, or how many documents are left."""
        self._words = doubtful_texts(place, left)
        self._show_words()

    def show_differences(self, comparison: Comparison) -> None:
        """Say how many fields differ, while two runs are compared."""
        self._words = differences_texts(comparison.different, comparison.total)
        self._show_words()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_words()

    def _show_words(self) -> None:
        long, short = self._words
        self.place.setText(long if self.width() >= _LONG_FROM_PX else short)
