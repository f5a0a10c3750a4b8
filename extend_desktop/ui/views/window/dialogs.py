"""The dialogs that the menu and banners of the window open. For the main window.

Each is loaded when it is first opened: the start does not wait for them.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from extend_desktop.domain.accounts import Account
from extend_desktop.presentation.program import pane_keys
from extend_desktop.services.session import Session
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.hearing import hear, let_stand_aside
from extend_desktop.ui.tray import Tray
from extend_desktop.ui.views.diagnostics.crash_banner import CrashBanner
from extend_desktop.ui.views.diagnostics.names import names_of
from extend_desktop.ui.views.settings.parts import SettingsMeans, SettingsParts, SettingsRequests
from extend_desktop.ui.views.window.header_bar import HeaderBar
from extend_desktop.ui.views.window.menus import WindowMenus
from extend_desktop.ui.views.window.opener import AccountOpener
from extend_desktop.ui.views.window.place_banner import PlaceBanner
from extend_desktop.ui.views.window.quit_when_done import QuitWhenDone

if TYPE_CHECKING:
    from extend_desktop.ui.views.guide.window import GuideWindow


class WindowDialogs(QObject):
    """Opens dialogs and holds what Settings ask of the window.

    Args:
        menus: with the keys of the commands, which Settings change.
        means: what single pages of Settings need from outside.
        resources: the folder of bundled files.

    Attributes:
        requests: what the pages of Settings ask for.
        crash: offers a report after a crash.
        place: says that the journal lies on a network.
        tray: the icon in the tray, if it is wanted.
        ending: quits when everything has ended, if that is wanted.
    """

    def __init__(
        self,
        context: UiContext,
        session: Session,
        window: QWidget,
        menus: WindowMenus,
        means: SettingsMeans | None,
        resources: Path,
    ) -> None:
        super().__init__(window)
        means = means or SettingsMeans()
        self._context = context
        self._session = session
        self._window = window
        self._menus = menus
        self._resources = resources
        self.guide: GuideWindow | None = None
        self.requests = SettingsRequests(self)
        self._settings_parts = SettingsParts(context, session, self.requests, means, menus.keys)
        self.crash = CrashBanner(context, means.diagnostics, lambda: names_of(session), window)
        self.place = PlaceBanner(context, session, self._open_journal)
        self.tray = Tray(context, window)
        self.tray.hidden.connect(self.follow_tray)
        self.ending = QuitWhenDone(context, session)
        self.banners = (self.tray, self.ending, self.crash, self.place)

    def serve(self, opener: AccountOpener, header: HeaderBar) -> None:
        """Ask for what stands in the way of opening an account, and open what the top row asks for."""
        opener.key_requested.connect(self.ask_key_of)
        opener.passphrase_requested.connect(partial(self._ask_passphrase, opener))
        header.settings_requested.connect(self.open_settings)
        header.manage_chosen.connect(self._manage_accounts)
        header.edit_chosen.connect(self.edit_account)
        hear(self._session.started_again, lambda _: self.tray.show_window(), self)

    def stand_aside(self, *, is_aside: bool) -> None:
        """Leave what is heard, the tray and the quitting to another window, or take them again."""
        let_stand_aside(self._window, is_aside=is_aside)
        self.ending.arm(False)  # noqa: FBT003 - connected to a signal
        self.tray.stand_aside(is_aside=is_aside)

    def open_settings(self, page: str = "") -> None:
        """Open Settings, at a page of `settings/pages.py` or the last one."""
        from extend_desktop.ui.views.settings.dialog import SettingsDialog  # noqa: PLC0415

        SettingsDialog(self._settings_parts, self._window, page).open()

    def open_diagnostics(self) -> None:
        """Open Settings at the log of the program."""
        from extend_desktop.ui.views.settings.pages import DIAGNOSTICS  # noqa: PLC0415

        self.open_settings(DIAGNOSTICS)

    def edit_account(self, account: Account) -> None:
        """Let an account be edited."""
        from extend_desktop.ui.views.accounts.dialog import AccountDialog  # noqa: PLC0415

        AccountDialog(self._context, self._session, account, self._window).open()

    def ask_key(self) -> None:
        """Ask for the key of the account that is open, if one is."""
        services = self._session.current
        if services is not None:
            self.ask_key_of(services.account)

    def ask_key_of(self, account: Account) -> None:
        """Ask for the key of an account."""
        from extend_desktop.ui.views.dialogs.key import KeyDialog  # noqa: PLC0415

        KeyDialog(self._context, self._session, account, self._window).open()

    def open_key_store(self) -> None:
        """Open Settings where keys are kept."""
        from extend_desktop.ui.views.settings.pages import KEY_STORE  # noqa: PLC0415

        self.open_settings(KEY_STORE)

    def _open_journal(self) -> None:
        from extend_desktop.ui.views.settings.pages import JOURNAL  # noqa: PLC0415

        self.open_settings(JOURNAL)

    def _manage_accounts(self) -> None:
        from extend_desktop.ui.views.settings.pages import ACCOUNTS  # noqa: PLC0415

        self.open_settings(ACCOUNTS)

    def _ask_passphrase(self, opener: AccountOpener, account: Account) -> None:
        """Ask for the passphrase of the key file, then open the account or enter its key."""
        from extend_desktop.ui.views.dialogs.passphrase import PassphraseDialog  # noqa: PLC0415

        dialog = PassphraseDialog(self._context, self._session.key_stores.keys, self._window)
        dialog.accepted.connect(lambda: opener.open_account(account.id))
        dialog.key_wanted.connect(lambda: self.ask_key_of(account))
        dialog.open()

    def open_guide(self, page: str) -> None:
        """Open a page of the guide, in its window if that is open."""
        from extend_desktop.ui.views.guide.pages import read_guide  # noqa: PLC0415
        from extend_desktop.ui.views.guide.window import GuideWindow  # noqa: PLC0415

        if self.guide is None:
            pages = read_guide(self._resources)
            self.guide = GuideWindow(self._context, pages, page, self._window)
            self.guide.finished.connect(self._forget_guide)
            self.guide.show()
        self.guide.show_page(page)
        self.guide.raise_()
        self.guide.activateWindow()

    def follow_tray(self, is_away: bool) -> None:  # noqa: FBT001 - connected to a signal
        """Hide the guide with the window, to which it belongs, and show it again."""
        if self.guide is not None:
            self.guide.setVisible(not is_away)

    def _forget_guide(self) -> None:
        self.guide = None

    def open_shortcuts(self) -> None:
        """List the keys."""
        from extend_desktop.ui.views.dialogs.help import shortcuts_dialog  # noqa: PLC0415

        rows = [*self._menus.shortcuts(), *pane_keys()]
        shortcuts_dialog(self._context, rows, self._window).open()

    def open_about(self) -> None:
        """Say which program this is."""
        from extend_desktop.ui.views.dialogs.about import AboutDialog  # noqa: PLC0415

        AboutDialog(self._context, self._settings_parts.means.works, self._window).open()
