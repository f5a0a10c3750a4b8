"""The way from an array to the array within it that is looked at; each step leads back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from extend_desktop.presentation.review import ARROW
from extend_desktop.presentation.text import plain
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.widgets import LinkButton, PlainLabel, set_plain_tooltip


class Breadcrumb(QWidget):
    """Steps such as Line items, 3, Taxes; hidden where there is one step."""

    chosen = Signal(int)
    """The number of the step to go back to, from 0."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Where this array stands"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 12, 0)
        self._row.setSpacing(2)
        self.hide()

    def show_steps(self, steps: Sequence[str]) -> None:
        """Show these steps; all but the last can be clicked."""
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for number, step in enumerate(steps[:-1]):
            button = LinkButton(plain(step))
            set_plain_tooltip(button, tr("Back to {step} (Alt+Up)", step=step))
            button.clicked.connect(lambda _=False, number=number: self.chosen.emit(number))
            self._row.addWidget(button)
            self._row.addWidget(PlainLabel(ARROW, role="muted"))
        if steps:
            self._row.addWidget(PlainLabel(plain(steps[-1])))
        self._row.addStretch(1)
        self.setVisible(len(steps) > 1)
