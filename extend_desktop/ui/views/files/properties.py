"""What is known of a file at Extend. For the files pane."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFormLayout, QWidget

from extend_desktop.domain.files import RemoteFile
from extend_desktop.presentation.files import file_facts
from extend_desktop.ui.widgets import Button, PlainLabel
from extend_desktop.ui.widgets.dialog import Dialog, add_form_row

_WIDTH_PX = 460


class FileProperties(Dialog):
    """Shows the facts, which can be selected, and copies the id."""

    def __init__(self, file: RemoteFile, parent: QWidget) -> None:
        super().__init__(parent, "Properties", width_px=_WIDTH_PX)
        self.copy_id, self.leave = Button("Copy id"), Button("Close")
        form = QFormLayout()
        for label, text in file_facts(file):
            words = PlainLabel(text, wrap=label == "Name")
            words.setAccessibleName(f"{label}: {text}")
            words.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            add_form_row(form, label, words)
        self.copy_id.clicked.connect(lambda: QGuiApplication.clipboard().setText(file.id))
        self.leave.clicked.connect(self.reject)
        self.column.addLayout(form)
        self.column.addStretch(1)
        self.add_buttons(self.copy_id, self.leave)
        self.leave.setDefault(True)
        self.leave.setFocus()
