"""The fields for the passphrase of the key file. For the page of the key store."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from extend_desktop.presentation.key_stores import PHRASE_HINT, passphrase_flaw
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.dialogs.secret_field import SecretField
from extend_desktop.ui.widgets import PlainLabel
from extend_desktop.ui.widgets.dialog import add_form_row
from extend_desktop.ui.widgets.text_drops import refuse_text_drops


class PassphraseFields(QWidget):
    """Asks for one that is known, or twice for a new one."""

    changed = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._is_new = True
        self.passphrase = SecretField(context.icons, tr("Passphrase"), tr("Show the passphrase"))
        self.again = SecretField(context.icons, tr("Passphrase again"), tr("Show the passphrase"))
        self.note = PlainLabel(tr(PHRASE_HINT), role="muted", wrap=True)
        self.note.setFont(context.theme.small_font())
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(6)
        add_form_row(form, tr("Passphrase"), self.passphrase)
        add_form_row(form, tr("Again", "the passphrase"), self.again)
        form.addRow("", self.note)
        for field in (self.passphrase, self.again):
            field.textChanged.connect(self._edited)
        refuse_text_drops(self)

    def ask(self, *, is_new: bool) -> None:
        """Empty the fields; a new passphrase is asked for twice."""
        self._is_new = is_new
        self.forget()
        self.again.setEnabled(is_new)

    def forget(self) -> None:
        """Empty the fields."""
        self.passphrase.clear()
        self.again.clear()

    def is_complete(self) -> bool:
        """Whether there is a passphrase to work with."""
        text = self.passphrase.text()
        return not passphrase_flaw(text, self.again.text()) if self._is_new else bool(text)

    def text(self) -> str:
        return self.passphrase.text()

    def _edited(self) -> None:
        flaw = passphrase_flaw(self.passphrase.text(), self.again.text())
        is_begun = self._is_new and bool(self.again.text())
        self.note.setText(flaw if flaw and is_begun else tr(PHRASE_HINT))
        self.changed.emit()
