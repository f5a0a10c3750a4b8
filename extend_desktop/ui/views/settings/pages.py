"""Which pages the settings have: a line here and a module beside it make one. For the dialog."""

from __future__ import annotations

from collections.abc import Callable

from extend_desktop.domain.setting_changes import SettingsPart
from extend_desktop.presentation.translation import Marked, marked
from extend_desktop.ui.views.settings.accounts import AccountsPage
from extend_desktop.ui.views.settings.diagnostics import DiagnosticsPage
from extend_desktop.ui.views.settings.exchange import ExchangePage
from extend_desktop.ui.views.settings.general import GeneralPage
from extend_desktop.ui.views.settings.journal import JournalPage
from extend_desktop.ui.views.settings.key_store import KeyStorePage
from extend_desktop.ui.views.settings.keyboard import KeyboardPage
from extend_desktop.ui.views.settings.network import NetworkPage
from extend_desktop.ui.views.settings.page import SettingsPage
from extend_desktop.ui.views.settings.parts import SettingsParts
from extend_desktop.ui.views.settings.results import ResultsPage
from extend_desktop.values import dataclass


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page in the list at the left.

    Attributes:
        key: what others open it by, and the last one is remembered by.
        icon: a file of `resources/icons`, without its ending.
        make: makes the page when it is first shown or searched.
        part: the settings on it that can go back to what they were at first.
    """

    key: str
    title: Marked
    icon: str
    make: Callable[[SettingsParts], SettingsPage]
    part: SettingsPart | None = None


GENERAL, RESULTS, ACCOUNTS = "general", "results", "accounts"
JOURNAL, DIAGNOSTICS = "journal", "diagnostics"
NETWORK = "network"
KEY_STORE = "key-store"
KEYBOARD = "keyboard"
EXCHANGE = "exchange"

PAGES: tuple[PageEntry, ...] = (
    PageEntry(GENERAL, marked("General"), "settings", GeneralPage, SettingsPart.GENERAL),
    PageEntry(RESULTS, marked("Results"), "table", ResultsPage, SettingsPart.RESULTS),
    PageEntry(ACCOUNTS, marked("Accounts"), "cloud", AccountsPage),
    PageEntry(KEY_STORE, marked("Key store"), "key", KeyStorePage),
    PageEntry(NETWORK, marked("Network"), "link", NetworkPage, SettingsPart.NETWORK),
    PageEntry(KEYBOARD, marked("Keyboard"), "keyboard", KeyboardPage, SettingsPart.KEYBOARD),
    PageEntry(JOURNAL, marked("Journal"), "inbox", JournalPage),
    PageEntry(DIAGNOSTICS, marked("Diagnostics"), "info", DiagnosticsPage),
    PageEntry(EXCHANGE, marked("Export and reset"), "export", ExchangePage),
)
