"""The dialogs that the menu and banners of the window open. For the main window."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from extend_desktop.domain.accounts import Account
from extend_desktop.presentation.program import PANE_KEYS
from extend_desktop.services.session import Session
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.dialogs.help import about_dialog, shortcuts_dialog
from extend_desktop.ui.views.dialogs.key import KeyDialog
from extend_desktop.ui.views.dialogs.settings import SettingsDialog


class WindowDialogs(QObject):
    """Opens dialogs and passes on what is chosen in Settings.

    Args:
        shortcuts: gives the keys of the menus, with what each does.
    """

    page_size_chosen = Signal(object)
    account_forgotten = Signal()
    practice_reset_confirmed = Signal()
    add_account_requested = Signal()

    def __init__(
        self,
        context: UiContext,
        session: Session,
        window: QWidget,
        shortcuts: Callable[[], Sequence[tuple[str, str]]],
    ) -> None:
        super().__init__(window)
        self._context = context
        self._session = session
        self._window = window
        self._shortcuts = shortcuts

    def open_settings(self) -> None:
        """Open Settings."""
        dialog = SettingsDialog(self._context, self._session, self._window)
        dialog.page_size_chosen.connect(self.page_size_chosen)
        dialog.account_forgotten.connect(self.account_forgotten)
        dialog.practice_reset_confirmed.connect(self.practice_reset_confirmed)
        dialog.add_account_requested.connect(dialog.accept)
        dialog.add_account_requested.connect(self.add_account_requested)
        dialog.open()

    def ask_key(self) -> None:
        """Ask for the key of the account that is open, if one is."""
        services = self._session.current
        if services is not None:
            self.ask_key_of(services.account)

    def ask_key_of(self, account: Account) -> None:
        """Ask for the key of an account."""
        KeyDialog(self._context, self._session, account, self._window).open()

    def open_shortcuts(self) -> None:
        """List the keys."""
        rows = [*self._shortcuts(), *PANE_KEYS]
        shortcuts_dialog(self._context, rows, self._window).open()

    def open_about(self) -> None:
        """Say which program this is."""
        about_dialog(self._context, self._window).open()
