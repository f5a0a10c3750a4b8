"""The line about inputs that were extracted before, with what can be done. For the composer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from extend_desktop.presentation.earlier_results import (
    EXPORT,
    EXPORT_TIP,
    RUN_AGAIN,
    RUN_AGAIN_TIP,
    SKIP,
    SKIP_TIP,
    extracted_count_text,
)
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.widgets import Button, PlainLabel, set_plain_tooltip
from extend_desktop.ui.widgets.boxes import row_box, wide


class EarlierRow(QWidget):
    """Hidden while no input of the list has a result already."""

    skip_wanted = Signal()
    run_again_wanted = Signal()
    export_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._text = PlainLabel(role="warning", wrap=True)
        self.skip, self.run_again, self.export = (
            Button(tr(SKIP)),
            Button(tr(RUN_AGAIN)),
            Button(tr(EXPORT)),
        )
        row = row_box(self, wide(self._text))
        for button, tip, wanted in (
            (self.skip, SKIP_TIP, self.skip_wanted),
            (self.run_again, RUN_AGAIN_TIP, self.run_again_wanted),
            (self.export, EXPORT_TIP, self.export_wanted),
        ):
            set_plain_tooltip(button, tr(tip))
            button.clicked.connect(wanted)
            row.addWidget(button)
        self.hide()

    def say(self, count: int) -> None:
        """Say how many inputs there are; none hides the line."""
        self.setVisible(count > 0)
        self._text.setText(extracted_count_text(count))

    def text(self) -> str:
        """Return what is said."""
        return "" if self.isHidden() else self._text.full_text()
