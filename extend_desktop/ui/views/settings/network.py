"""Settings of the network: proxy, further certificates, a test of both. For the settings' table."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from extend_desktop.domain.accounts import BASE_URLS, Region
from extend_desktop.domain.network import NetworkSettings, ProxyMode
from extend_desktop.domain.setting_changes import SettingName, SettingsPart
from extend_desktop.domain.settings import Settings
from extend_desktop.presentation.network import (
    ADDRESS_HINT,
    AUTHORITIES_HINT,
    EXCEPTIONS_HINT,
    FORGET_TOOLTIP,
    FORGOTTEN,
    IN_USE,
    MODE_HINT,
    MODE_NAMES,
    SAVED,
    STORED_HINT,
    TEST_WORDS,
    authorities_text,
)
from extend_desktop.presentation.network_findings import proxy_text
from extend_desktop.presentation.text import plain
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.views.settings.connection_steps import ConnectionStepsView
from extend_desktop.ui.views.settings.page import SettingsPage
from extend_desktop.ui.views.settings.parts import SettingsParts
from extend_desktop.ui.widgets import BusyBar, Button, ComboBox, InlineBanner, PlainLabel
from extend_desktop.ui.widgets.boxes import STRETCH, STYLE_SPACING, row_box, wide
from extend_desktop.ui.widgets.dialog import form_line
from extend_desktop.ui.widgets.file_dialogs import opening_dialog

_HOSTS = "localhost, .example.com"  # untranslated: an example of host names


class NetworkPage(SettingsPage):
    """What is chosen is in force once it is saved, for the accounts that are open too."""

    def __init__(self, parts: SettingsParts) -> None:
        super().__init__(parts.context, tr("Network"))
        self._session = parts.session
        test = parts.session.connection_test
        self._network = test.network if test else None
        kept = parts.context.settings.current.network
        current = self._network.settings if self._network else kept
        self.busy = BusyBar(parts.context.theme, self)
        self.banner = InlineBanner(parts.context.icons, self)
        self._work = PaneTasks(parts.context.tasks, "network", self.banner, self.busy)
        self.mode = ComboBox(tr("Proxy"))
        for mode, words in MODE_NAMES.items():
            self.mode.addItem(tr(words), mode)
        self.in_use = PlainLabel(wrap=True, role="muted")
        self.address = form_line(tr("Proxy address"), "proxy.example:3128")
        self.user = form_line(tr("Proxy user"), tr("Optional"))
        self.password = form_line(tr("Proxy password"), tr("Unchanged"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.forget = Button(tr("Forget"))
        self.forget.setToolTip(tr(FORGET_TOOLTIP))
        self.forget.setAccessibleName(tr("Forget the stored password"))
        self.forget.setEnabled(False)
        self.exceptions = form_line(tr("Reached without the proxy"), _HOSTS)
        self.authorities = form_line(tr("Certificate file"), tr("None", "no file"))
        self.choose = Button(tr("Choose…"), icons=parts.context.icons, icon="folder")
        self.found = PlainLabel(wrap=True, role="muted")
        self.save = Button(tr("Save"), icons=parts.context.icons, icon="check")
        self.save.setEnabled(self._network is not None)
        self.steps = ConnectionStepsView(parts)
        self._fill(current)
        self._setup_ui()
        self.mode.currentIndexChanged.connect(self._offer)
        self.choose.clicked.connect(self._choose)
        self.forget.clicked.connect(self._forget)
        self.save.clicked.connect(self._save)
        self._offer()
        self._work.start(self._offer_to_forget, "password", offers_retry=False)
        self._work.start(self._show_in_use, "in use", offers_retry=False)
        # Looked at again: what was there when it was chosen may be gone by now.
        if current.authorities_file:
            self._look(current.authorities_file)

    def _fill(self, current: NetworkSettings) -> None:
        self._shown = current
        self.mode.setCurrentIndex(list(MODE_NAMES).index(current.proxy_mode))
        self.address.setText(current.proxy_address)
        self.user.setText(current.proxy_user)
        self.exceptions.setText(current.proxy_exceptions)
        self.authorities.setText(current.authorities_file)

    @override
    def follow(self, settings: Settings) -> None:
        """Show the way to servers when it was changed elsewhere."""
        super().follow(settings)
        if settings.network != self._shown:
            self._fill(settings.network)
            self._offer()
            self._work.start(self._show_in_use, "in use", offers_retry=False)

    def _chosen(self) -> NetworkSettings:
        return NetworkSettings(
            ProxyMode(self.mode.currentData()),
            self.address.text().strip(),
            self.user.text(),
            self.exceptions.text().strip(),
            self.authorities.text().strip(),
        )

    def _offer(self) -> None:
        """Let be edited what the chosen way takes."""
        is_manual = self.mode.currentData() == ProxyMode.MANUAL
        for field in (self.address, self.user, self.password, self.exceptions):
            field.setEnabled(is_manual)

    async def _offer_to_forget(self) -> None:
        """Let a password be forgotten where there may be one; the key store has its own time."""
        self.forget.setEnabled(self._network is not None and await self._network.has_password())

    async def _show_in_use(self) -> None:
        """Say which proxy leads to the account's host by what is saved, and where that stands."""
        services = self._session.current
        url = services.account.base_url if services else BASE_URLS[Region.US]
        if self._network is not None:
            self.in_use.setText(tr("Loading…"))
            try:
                found = await self._network.finding(self._network.settings, url)
            except Exception:
                self.in_use.setText("")
                raise
            address = found.proxy.address if found.proxy else None
            words = proxy_text(address, found.source, found.ignored, has_script=found.has_script)
            self.in_use.setText(tr(IN_USE, host=plain(urlsplit(url).hostname or ""), found=words))

    def _choose(self) -> None:
        mode = QFileDialog.FileMode.ExistingFile
        dialog = opening_dialog(self.window(), tr("Certificate file"), mode)
        dialog.fileSelected.connect(self.authorities.setText)
        dialog.fileSelected.connect(self._look)
        dialog.open()

    def _look(self, path: str) -> None:
        """Say what a file holds as soon as it is chosen."""
        self.found.setText("")
        self._work.start(lambda: self._seen(path), "look", offers_retry=False)

    async def _seen(self, path: str) -> None:
        if path and self._network is not None:
            self.found.setText(authorities_text(await self._network.authorities(Path(path))))

    def _save(self) -> None:
        self.found.setText("")
        chosen, password = self._chosen(), self.password.text() or None
        if chosen.proxy_mode is not ProxyMode.MANUAL:
            password = None
        self._work.start(lambda: self._saved(chosen, password), "save", offers_retry=False)

    def _forget(self) -> None:
        self.found.setText("")
        self._work.start(self._forgotten, "forget", offers_retry=False)

    async def _forgotten(self) -> None:
        if self._network is None:
            return
        await self._network.forget_password()
        self.password.clear()
        await self._offer_to_forget()
        self.found.setText(tr(FORGOTTEN))

    async def _saved(self, chosen: NetworkSettings, password: str | None) -> None:
        if self._network is None:
            return
        await self._network.change(chosen, password)
        self.password.clear()
        await self._offer_to_forget()
        await self._show_in_use()
        self._fill(self._network.settings)
        await self._seen(chosen.authorities_file)
        self.found.setText("\n".join(filter(None, (self.found.full_text(), tr(SAVED)))))

    def _setup_ui(self) -> None:
        words = tr("proxy environment HTTPS_PROXY direct")
        self.add(tr("Proxy"), self.mode, tr(MODE_HINT), words, _name("proxy_mode"))
        self.add(tr("In use now"), self.in_use, "", tr("proxy desktop GNOME KDE"))
        words = tr("proxy host port")
        self.add(tr("Address"), self.address, tr(ADDRESS_HINT), words, _name("proxy_address"))
        self.add(tr("User"), self.user, "", tr("proxy user"))
        self._add_pair(
            tr("Password"), self.password, self.forget, tr(STORED_HINT), tr("proxy forget delete")
        )
        self.add(
            tr("No proxy for", "hosts"),
            self.exceptions,
            tr(EXCEPTIONS_HINT),
            tr("NO_PROXY exceptions"),
            _name("proxy_exceptions"),
        )
        words = tr("CA PEM trust TLS authority")
        self._add_pair(
            tr("Certificates"), self.authorities, self.choose, tr(AUTHORITIES_HINT), words
        )
        outcome = QWidget()
        column = QVBoxLayout(outcome)
        column.setContentsMargins(0, 0, 0, 0)
        buttons = row_box(None, self.save, STRETCH, spacing_px=STYLE_SPACING)
        for widget in (self.busy, self.banner, self.found):
            column.addWidget(widget)
        column.addLayout(buttons)
        self.add_wide(tr("save", "a word to search by"), outcome).field = self.save
        self.add_wide(tr(TEST_WORDS), self.steps).field = self.steps.test

    def _add_pair(self, name: str, field: QLineEdit, button: Button, hint: str, words: str) -> None:
        """Add a field with a button beside it."""
        pair = QWidget()
        row_box(pair, wide(field), button, spacing_px=STYLE_SPACING)
        self.add(name, pair, hint, words).field = field


def _name(key: str) -> SettingName:
    return SettingName(SettingsPart.NETWORK, key)
