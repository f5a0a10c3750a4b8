"""Opens accounts and the practice server, and says what stands in the way. For the main window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from extend_desktop.domain.accounts import Account
from extend_desktop.domain.errors import CredentialError
from extend_desktop.domain.ids import AccountId
from extend_desktop.presentation.errors import message_of
from extend_desktop.presentation.joining import joined_sentences
from extend_desktop.presentation.key_stores import ENTER_PHRASE_WORDS
from extend_desktop.presentation.translation import tr
from extend_desktop.services.session import Session
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.widgets import BannerKind, InlineBanner

_TASK = "open"


class AccountOpener(QObject):
    """One at a time; the session tells everybody what is open."""

    failed = Signal()
    """Nothing was opened."""
    key_requested = Signal(object)
    """The `Account` whose key the operator wants to enter."""
    passphrase_requested = Signal(object)
    """The `Account` whose key lies in the file that has to be opened."""

    def __init__(
        self, session: Session, tasks: PaneTasks, banner: InlineBanner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._banner = banner

    def restore(self) -> None:
        """Open the account that was open last."""
        self._tasks.start(
            self._restored,
            _TASK,
            on_error=lambda error: self._not_opened(self._session.last_account, error),
        )

    def open_sandbox(self) -> None:
        """Open the practice server, starting it if need be."""
        self._tasks.start(self._session.open_sandbox, _TASK, on_error=lambda _: self.failed.emit())

    def reset_sandbox(self) -> None:
        """Open the practice server as it was at first."""
        self._tasks.start(self._session.reset_sandbox, _TASK, on_error=lambda _: self.failed.emit())

    def open_account(self, account_id: AccountId) -> None:
        """Open a known account with its key from the keyring."""
        account = next((known for known in self._session.accounts if known.id == account_id), None)
        if account is not None:
            self._tasks.start(
                lambda: self._session.open_account(account, None),
                _TASK,
                on_error=lambda error: self._not_opened(account, error),
            )

    async def _restored(self) -> None:
        if not await self._session.restore():
            self.failed.emit()
            account = self._session.last_account
            if account is not None:
                self._offer_key(account, CredentialError("no_key", account=account.name))

    def _not_opened(self, account: Account | None, error: Exception) -> None:
        self.failed.emit()
        if account is not None and isinstance(error, CredentialError):
            self._offer_key(account, error)

    def _offer_key(self, account: Account, error: CredentialError) -> None:
        """Let the operator enter the key: as a new account it would be without its batches."""
        if error.code == "key_file_locked":
            self._offer_passphrase(account, error)
            return
        self._banner.say_error(
            message_of(error),
            lambda: self.open_account(account.id),
            second=(tr("Enter the key…"), lambda: self.key_requested.emit(account)),
        )

    def _offer_passphrase(self, account: Account, error: CredentialError) -> None:
        """Ask for it at once; the banner leads there again."""

        def ask() -> None:
            self.passphrase_requested.emit(account)

        message = message_of(error)
        self._banner.say(
            BannerKind.WARNING,
            message.title,
            joined_sentences((message.detail, message.advice)),
            action_text=tr(ENTER_PHRASE_WORDS),
            action=ask,
            second=(tr("Enter the key…"), lambda: self.key_requested.emit(account)),
        )
        ask()
