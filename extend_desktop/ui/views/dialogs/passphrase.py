"""Asks for the passphrase of the key file. For the main window."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from extend_desktop.presentation.key_stores import (
    ENTER_KEY_WORDS,
    LOCKED_TITLE,
    unlock_choice,
)
from extend_desktop.presentation.translation import tr
from extend_desktop.services.stored_keys import StoredKeys
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.dialogs.secret_field import SecretField
from extend_desktop.ui.widgets import BusyBar, Button, InlineBanner, PlainLabel, PrimaryButton
from extend_desktop.ui.widgets.dialog import Dialog
from extend_desktop.ui.widgets.text_drops import refuse_text_drops

_WIDTH_PX = 460


class PassphraseDialog(Dialog):
    """Accepted once the file is open; a wrong passphrase can be corrected."""

    key_wanted = Signal()
    """The operator enters the key for this session instead."""

    def __init__(self, context: UiContext, keys: StoredKeys, parent: QWidget) -> None:
        super().__init__(parent, tr(LOCKED_TITLE), width_px=_WIDTH_PX)
        self._keys = keys
        self.busy = BusyBar(context.theme, self)
        self.banner = InlineBanner(context.icons, self)
        self._tasks = PaneTasks(context.tasks, "passphrase", self.banner, self.busy)
        self.passphrase = SecretField(context.icons, tr("Passphrase"), tr("Show the passphrase"))
        self.open_file = PrimaryButton(tr("Open"), icons=context.icons, icon="key")
        self.enter_key = Button(tr(ENTER_KEY_WORDS))
        self.leave = Button(tr("Cancel"))
        self._setup_ui(context)
        self._edited()
        refuse_text_drops(self)
        self.passphrase.textChanged.connect(self._edited)
        self.open_file.clicked.connect(self._start)
        self.enter_key.clicked.connect(self._turn_to_key)
        self.leave.clicked.connect(self.reject)
        self.finished.connect(self._tasks.forget)
        self.passphrase.setFocus()

    def _start(self) -> None:
        passphrase = self.passphrase.text()
        self._tasks.start(
            lambda: self._opened(passphrase), "open", policy=Policy.KEEP, offers_retry=False
        )

    async def _opened(self, passphrase: str) -> None:
        await self._keys.file.open(passphrase)
        self.passphrase.clear()
        self.accept()

    def _turn_to_key(self) -> None:
        self.reject()
        self.key_wanted.emit()

    def _edited(self) -> None:
        """Take back what was said about an earlier try."""
        self.banner.hide()
        self.open_file.setEnabled(bool(self.passphrase.text()))

    def _setup_ui(self, context: UiContext) -> None:
        title = PlainLabel(unlock_choice().title, wrap=True)
        title.setFont(context.theme.title_font())
        self.column.addWidget(title)
        self.column.addWidget(PlainLabel(unlock_choice().explanation, role="muted", wrap=True))
        self.column.addWidget(self.passphrase)
        self.add_buttons(self.leave, self.enter_key, self.open_file)
        # Below the buttons, so that nothing moves away under the pointer.
        self.column.addWidget(self.busy)
        self.column.addWidget(self.banner)
        self.column.addStretch(1)
        self.open_file.setDefault(True)
