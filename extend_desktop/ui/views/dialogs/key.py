"""A new key for an account whose key was refused. For the main window."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from extend_desktop.domain.accounts import Account
from extend_desktop.domain.errors import CredentialError
from extend_desktop.presentation.connection import new_key_choice
from extend_desktop.presentation.errors import message_of
from extend_desktop.presentation.keys import removed_text
from extend_desktop.presentation.translation import tr
from extend_desktop.services.session import Session
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.dialogs.key_field import KeyField
from extend_desktop.ui.widgets import (
    BusyBar,
    Button,
    InlineBanner,
    PlainLabel,
    PrimaryButton,
)
from extend_desktop.ui.widgets.dialog import Dialog
from extend_desktop.ui.widgets.text_drops import refuse_text_drops

_WIDTH_PX = 460


class KeyDialog(Dialog):
    """Tries the new key and only then keeps it; the account is opened anew with it."""

    def __init__(
        self, context: UiContext, session: Session, account: Account, parent: QWidget
    ) -> None:
        super().__init__(parent, tr("Enter a new key"), width_px=_WIDTH_PX)
        self._session = session
        self._account = account
        self.busy = BusyBar(context.theme, self)
        self.banner = InlineBanner(context.icons, self)
        self._tasks = PaneTasks(context.tasks, "key", self.banner, self.busy)
        self.key = KeyField(context.icons, tr("New API key"))
        self.note = PlainLabel(role="muted", wrap=True)
        self.save = PrimaryButton(tr("Test and keep"), icons=context.icons, icon="key")
        self.leave = Button(tr("Cancel"))
        self.key.textChanged.connect(self._edited)
        self._setup_ui(context)
        self._edited()
        refuse_text_drops(self)
        self.save.clicked.connect(self._start)
        self.leave.clicked.connect(self.reject)
        self.finished.connect(self._tasks.forget)
        self.key.setFocus()

    def _start(self) -> None:
        if self.key.is_empty():
            return
        self._edited()
        try:
            pasted = self.key.read()
        except CredentialError as error:
            self.banner.say_error(message_of(error))
            return
        self.note.setText(removed_text(pasted))
        self.note.setVisible(bool(self.note.full_text()))
        # The button beside it tries what is entered by then, so there is no Retry.
        self._tasks.start(
            lambda: self._kept(pasted.key), "key", policy=Policy.KEEP, offers_retry=False
        )

    async def _kept(self, key: str) -> None:
        await self._session.test(self._account, key)
        await self._session.open_account(self._account, key)
        self.key.clear()
        self.accept()

    def _edited(self) -> None:
        """Take back what was said about an earlier try."""
        self.banner.hide()
        self.note.setText("")
        self.note.hide()
        self.save.setEnabled(not self.key.is_empty())

    def _setup_ui(self, context: UiContext) -> None:
        words = new_key_choice(self._account)
        title = PlainLabel(words.title)
        title.setFont(context.theme.title_font())
        self.column.addWidget(title)
        self.column.addWidget(PlainLabel(words.explanation, role="muted", wrap=True))
        self.column.addWidget(self.key)
        self.add_buttons(self.leave, self.save)
        # Below the buttons, so that nothing moves away under the pointer.
        self.column.addWidget(self.busy)
        self.column.addWidget(self.note)
        self.column.addWidget(self.banner)
        self.column.addStretch(1)
        self.save.setDefault(True)
