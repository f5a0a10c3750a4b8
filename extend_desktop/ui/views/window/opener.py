"""Opens accounts and the practice server, and says what stands in the way. For the main window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from extend_desktop.domain.accounts import Account
from extend_desktop.domain.errors import CredentialError
from extend_desktop.domain.ids import AccountId
from extend_desktop.presentation.errors import message_of
from extend_desktop.services.session import Session
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.widgets import InlineBanner

_TASK = "open"


class AccountOpener(QObject):
    """One at a time; the session tells everybody what is open."""

    failed = Signal()
    """Nothing was opened."""
    key_requested = Signal(object)
    """The `Account` whose key the operator wants to enter."""

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
        self._banner.say_error(
            message_of(error),
            lambda: self.open_account(account.id),
            second=("Enter the key…", lambda: self.key_requested.emit(account)),
        )
