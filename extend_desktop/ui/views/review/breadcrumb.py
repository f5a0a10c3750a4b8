"""The way from an array to the array within it that is looked at; each step leads back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from extend_desktop.presentation.review import ARROW, ARROW_TO_THE_LEFT
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
        self._row.setContentsMargins(11, 0, 11, 0)
        self._row.setSpacing(2)
        self.hide()

    def show_steps(self, steps: Sequence[Sequence[str]]) -> None:
        """Show these steps; all but the last can be clicked.

        The last part of a step is the array's name, what is before it leads there.
        """
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        last = len(steps) - 1
        for number, (*before, name) in enumerate(steps):
            for part in before:
                self._row.addWidget(PlainLabel(plain(part)))
                self._add_arrow()
            if number == last:
                self._row.addWidget(PlainLabel(plain(name)))
            else:
                self._add_way_back(number, name)
                self._add_arrow()
        self._row.addStretch(1)
        self.setVisible(len(steps) > 1)

    def _add_way_back(self, number: int, name: str) -> None:
        button = LinkButton(plain(name))
        button.set_flush()
        set_plain_tooltip(button, tr("Back to {step} (Alt+Up)", step=name))
        button.clicked.connect(lambda: self.chosen.emit(number))
        self._row.addWidget(button)

    def _add_arrow(self) -> None:
        # Qt does not mirror an arrow that stands alone in a label, so the one that fits is taken.
        arrow = ARROW_TO_THE_LEFT if self.isRightToLeft() else ARROW
        self._row.addWidget(PlainLabel(arrow, role="muted"))
