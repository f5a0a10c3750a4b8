"""The documents that cannot run again, and the operator's word that they are left out."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from extend_desktop.domain.repeats import RepeatInputs
from extend_desktop.presentation.repeats import leave_out_text, missing_line, missing_text
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.models.plain_texts import one_line
from extend_desktop.ui.widgets import PlainLabel

_ROW_PX, _MOST_ROWS = 22, 6


class MissingInputs(QWidget):
    """Hidden while nothing is missing; the tick is taken off whenever something else is."""

    agreed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = PlainLabel(role="warning", wrap=True)
        self.names = QListWidget()
        self.names.setAccessibleName(tr("Documents that cannot be had"))
        self.names.setUniformItemSizes(True)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.leave_out = QCheckBox()
        self.leave_out.toggled.connect(self.agreed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.words)
        column.addWidget(self.names)
        column.addWidget(self.leave_out, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    @property
    def has_word(self) -> bool:
        """Whether nothing is missing, or the operator has given the word to leave it out."""
        return self.isHidden() or self.leave_out.isChecked()

    def show_inputs(self, found: RepeatInputs) -> None:
        """Name what is missing, with why."""
        missing = found.missing
        self.leave_out.setChecked(False)
        self.leave_out.setText(leave_out_text(len(missing)))
        self.words.setText(missing_text(found))
        self.names.clear()
        for item in missing:
            entry = QListWidgetItem(one_line(missing_line(item)))
            entry.setSizeHint(QSize(0, _ROW_PX))
            self.names.addItem(entry)
        self.names.setFixedHeight(_ROW_PX * min(len(missing), _MOST_ROWS) + _ROW_PX // 2)
        self.setVisible(bool(missing))
