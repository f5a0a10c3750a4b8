"""A new key for an account whose key was refused. For the main window."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from extend_desktop.domain.accounts import Account
from extend_desktop.services.presenter.connection import account_text
from extend_desktop.services.session import Session
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.theme import Token
from extend_desktop.ui.widgets import BusyBar, Button, InlineBanner, PlainLabel, PrimaryButton

_WIDTH_PX = 460


class KeyDialog(QDialog):
    """Tries the new key and only then keeps it; the account is opened anew with it."""

    def __init__(
        self, context: UiContext, session: Session, account: Account, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Enter a new key")
        self.setAccessibleName("Enter a new key")
        self.setMinimumWidth(_WIDTH_PX)
        self._session = session
        self._account = account
        self.busy = BusyBar(context.theme, self)
        self.banner = InlineBanner(context.icons, self)
        self._tasks = PaneTasks(context.tasks, "key", self.banner, self.busy)
        self.key = QLineEdit()
        self.save = PrimaryButton("Test and keep", icons=context.icons, icon="key")
        self.leave = Button("Cancel")
        self._set_up_key(context)
        self._lay_out(context)
        self.save.clicked.connect(self._start)
        self.leave.clicked.connect(self.reject)
        self.finished.connect(self._tasks.forget)
        self.key.setFocus()

    def _start(self) -> None:
        key = self.key.text().strip()
        if key:
            self.banner.hide()
            self._tasks.start(lambda: self._kept(key), "key", policy=Policy.KEEP)

    async def _kept(self, key: str) -> None:
        await self._session.test(self._account, key)
        await self._session.open_account(self._account, key)
        self.key.clear()
        self.accept()

    def _set_up_key(self, context: UiContext) -> None:
        self.key.setAccessibleName("New API key")
        self.key.setPlaceholderText("sk_…")
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        reveal = QAction("Show the key", self.key)
        reveal.setCheckable(True)
        reveal.toggled.connect(self._reveal)
        context.icons.attach(reveal, "eye", Token.MUTED)
        self.key.addAction(reveal, QLineEdit.ActionPosition.TrailingPosition)
        self.key.textChanged.connect(self._edited)
        self._edited("")

    def _edited(self, text: str) -> None:
        self.save.setEnabled(bool(text.strip()))

    def _reveal(self, shown: bool) -> None:  # noqa: FBT001 - a slot of Qt
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.key.setEchoMode(mode)

    def _lay_out(self, context: UiContext) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        title = PlainLabel(f"A new key for {account_text(self._account)}")
        title.setFont(context.theme.title_font())
        host = urlsplit(self._account.base_url).netloc
        words = (
            f"It is tried at {host} and kept in the place of the old one. "
            "Batches of this account then wait for “Resume all”."
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.save)
        column.addWidget(title)
        column.addWidget(PlainLabel(words, role="muted", wrap=True))
        column.addWidget(self.key)
        column.addWidget(self.busy)
        column.addWidget(self.banner)
        column.addStretch(1)
        column.addLayout(buttons)
        self.save.setDefault(True)
