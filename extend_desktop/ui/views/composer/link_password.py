"""Asks for the password of documents behind links. For the composer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from extend_desktop.presentation.translation import tr
from extend_desktop.presentation.triage import LINK_HINT, PASSWORD_LABEL
from extend_desktop.ui.widgets import Button, PlainLabel, PrimaryButton
from extend_desktop.ui.widgets.dialog import Dialog, form_line
from extend_desktop.ui.widgets.text_drops import refuse_text_drops

_WIDTH_PX = 420


class LinkPasswordDialog(Dialog):
    """Takes a password as it is typed; an empty one takes an earlier one back."""

    entered = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr("Password of the linked document"), width_px=_WIDTH_PX)
        self.field = form_line(tr(PASSWORD_LABEL), "")
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        refuse_text_drops(self.field)
        self.agree, self.leave = PrimaryButton(tr("Send it along")), Button(tr("Cancel"))
        self.agree.setDefault(True)
        self.agree.clicked.connect(self._enter)
        self.leave.clicked.connect(self.reject)
        self.column.addWidget(self.field)
        self.column.addWidget(PlainLabel(tr(LINK_HINT), role="muted", wrap=True))
        self.add_buttons(self.leave, self.agree)
        self.field.setFocus()

    def _enter(self) -> None:
        self.entered.emit(self.field.text())
        self.accept()
