"""Accounts into a file and out of one. For the settings' page of accounts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from extend_desktop.domain.account_files import ArrivingAccount
from extend_desktop.domain.accounts import Account
from extend_desktop.presentation.account_files import (
    EXPORT_ACCOUNTS,
    FILE_HINT,
    FILE_NAME,
    IMPORT_ACCOUNTS,
    TAKE_BACK,
    exported_text,
    imported_text,
    taken_back_text,
)
from extend_desktop.presentation.translation import tr
from extend_desktop.services.account_files import (
    FILE_SUFFIX,
    accounts_text,
    read_accounts,
)
from extend_desktop.services.shared_files import read_file, write_file
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.views.accounts.arrivals import ArrivalsDialog
from extend_desktop.ui.views.settings.parts import SettingsParts
from extend_desktop.ui.widgets import BannerKind, BusyBar, Button, InlineBanner, PlainLabel
from extend_desktop.ui.widgets.boxes import STRETCH, column_box, row_box
from extend_desktop.ui.widgets.file_dialogs import json_opening_dialog, json_saving_dialog


class AccountFiles(QWidget):
    """Nothing comes before it was shown; what came can be removed again while this is open."""

    def __init__(self, parts: SettingsParts) -> None:
        super().__init__()
        self._session = parts.session
        icons = parts.context.icons
        self.banner, self.outcome = InlineBanner(icons, self), InlineBanner(icons, self)
        self.busy = BusyBar(parts.context.theme, self)
        self._work = PaneTasks(parts.context.tasks, "account files", self.banner, self.busy)
        self.write = Button(tr(EXPORT_ACCOUNTS), icons=icons, icon="export")
        self.read = Button(tr(IMPORT_ACCOUNTS), icons=icons, icon="inbox")
        self.write.clicked.connect(self._ask_where)
        self.read.clicked.connect(self._ask_which)
        buttons = row_box(None, self.write, self.read, STRETCH)
        hint = PlainLabel(tr(FILE_HINT), role="muted", wrap=True)
        hint.setFont(parts.context.theme.small_font())
        column_box(self, buttons, hint, self.busy, self.banner, self.outcome)

    def offer(self) -> None:
        """Let be exported what there is."""
        self.write.setEnabled(bool(self._shared()))

    def _shared(self) -> Sequence[Account]:
        return [account for account in self._session.accounts if not account.is_sandbox]

    def _ask_where(self) -> None:
        title, kind = tr("Export accounts"), tr("Accounts (*.json)")
        dialog = json_saving_dialog(self, title, FILE_NAME + FILE_SUFFIX, kind)
        dialog.fileSelected.connect(self._export)
        self._open(dialog)

    def _ask_which(self) -> None:
        dialog = json_opening_dialog(self, tr("Import accounts"), tr("Accounts (*.json)"))
        dialog.fileSelected.connect(self._look)
        self._open(dialog)

    def _open(self, dialog: QFileDialog) -> None:
        self.banner.hide()
        self.outcome.hide()
        dialog.open()

    def _export(self, name: str) -> None:
        accounts = self._shared()

        async def export() -> None:
            await write_file(Path(name), accounts_text(accounts))
            self._say(exported_text(len(accounts), Path(name).name))

        self._work.start(export, "export", offers_retry=False)

    def _look(self, name: str) -> None:
        async def look() -> None:
            content = await read_file(Path(name))
            items = read_accounts(content, Path(name).name, self._session.accounts)
            if isValid(self):
                self._show(items, Path(name).name)

        self._work.start(look, "import", offers_retry=False)

    def _show(self, items: Sequence[ArrivingAccount], where: str) -> None:
        dialog = ArrivalsDialog(items, where, self)
        dialog.accepted.connect(lambda: self._import(items))
        dialog.open()

    def _import(self, items: Sequence[ArrivingAccount]) -> None:
        async def take() -> None:
            came = await self._session.details.take(items)
            accounts = [item.account for item in came if item.comes]
            back = (lambda: self._take_back(accounts)) if accounts else None
            if isValid(self):
                words = imported_text(came)
                self.outcome.say(BannerKind.INFO, words, action_text=tr(TAKE_BACK), action=back)

        self._work.start(take, "import", offers_retry=False)

    def _take_back(self, accounts: Sequence[Account]) -> None:
        async def take_back() -> None:
            removed = await self._session.details.take_back(accounts)
            self._say(taken_back_text(removed, len(accounts)))

        self._work.start(take_back, "import", offers_retry=False)

    def _say(self, words: str) -> None:
        # Settings may be closed by now, and all of this deleted.
        if isValid(self):
            self.outcome.say(BannerKind.INFO, words)
