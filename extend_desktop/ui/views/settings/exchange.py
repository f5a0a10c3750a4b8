"""Settings into a file and out of one, and all of them as at first. For the settings' table."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from extend_desktop.domain.setting_changes import RESETTABLE, changes_to, defaults
from extend_desktop.presentation.setting_changes import (
    EXPORT_SETTINGS,
    FILE_HINT,
    FILE_NAME,
    FILE_WORDS,
    IMPORT_SETTINGS,
    LEFT_OUT_HINT,
    RESET_ALL,
    RESET_HINT,
    RESET_WORDS,
    exported_text,
)
from extend_desktop.presentation.translation import tr
from extend_desktop.services.settings_files import FILE_SUFFIX, read_settings, settings_text
from extend_desktop.services.shared_files import read_file, write_file
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.views.settings.applying import SettingsApplier
from extend_desktop.ui.views.settings.page import SettingsPage
from extend_desktop.ui.views.settings.parts import SettingsParts
from extend_desktop.ui.widgets import BannerKind, BusyBar, Button, InlineBanner, PlainLabel
from extend_desktop.ui.widgets.boxes import STRETCH, column_box, row_box
from extend_desktop.ui.widgets.file_dialogs import json_opening_dialog, json_saving_dialog


class ExchangePage(SettingsPage):
    """Nothing changes before it was shown."""

    def __init__(self, parts: SettingsParts) -> None:
        super().__init__(parts.context, tr("Export and reset"))
        self._requests = parts.requests
        # Only what is there now is asked of it: the dialog changes it.
        self._applier = SettingsApplier(parts, self)
        icons = parts.context.icons
        self.banner, self.outcome = InlineBanner(icons, self), InlineBanner(icons, self)
        self.busy = BusyBar(parts.context.theme, self)
        self._work = PaneTasks(parts.context.tasks, "settings file", self.banner, self.busy)
        self.write = Button(tr(EXPORT_SETTINGS), icons=icons, icon="export")
        self.read = Button(tr(IMPORT_SETTINGS), icons=icons, icon="inbox")
        self.reset = Button(tr(RESET_ALL), icons=icons, icon="refresh")
        self.write.clicked.connect(self._ask_where)
        self.read.clicked.connect(self._ask_which)
        self.reset.clicked.connect(self._offer_reset)
        self.add_wide(tr(FILE_WORDS), self._file_part()).field = self.write
        self.add_wide(tr(RESET_WORDS), self._reset_part()).field = self.reset

    def _file_part(self) -> QWidget:
        part = QWidget()
        buttons = row_box(None, self.write, self.read, STRETCH)
        holds, leaves_out = (
            PlainLabel(tr(words), role="muted", wrap=True) for words in (FILE_HINT, LEFT_OUT_HINT)
        )
        column_box(part, buttons, holds, leaves_out, self.busy, self.banner, self.outcome)
        return part

    def _reset_part(self) -> QWidget:
        part = QWidget()
        hint = PlainLabel(tr(RESET_HINT), role="muted", wrap=True)
        column_box(part, row_box(None, self.reset, STRETCH), hint)
        return part

    def _ask_where(self) -> None:
        title, kind = tr("Export settings"), tr("Settings (*.json)")
        dialog = json_saving_dialog(self.window(), title, FILE_NAME + FILE_SUFFIX, kind)
        dialog.fileSelected.connect(self._export)
        self._open(dialog)

    def _ask_which(self) -> None:
        dialog = json_opening_dialog(self.window(), tr("Import settings"), tr("Settings (*.json)"))
        dialog.fileSelected.connect(self._look)
        self._open(dialog)

    def _open(self, dialog: QFileDialog) -> None:
        self.banner.hide()
        self.outcome.hide()
        dialog.open()

    def _export(self, name: str) -> None:
        async def export() -> None:
            await write_file(Path(name), settings_text(self._applier.current))
            if isValid(self):
                self.outcome.say(BannerKind.INFO, exported_text(Path(name).name))

        self._work.start(export, "export", offers_retry=False)

    def _look(self, name: str) -> None:
        async def look() -> None:
            content = await read_file(Path(name))
            current = self._applier.current
            file = read_settings(content, Path(name).name, current)
            if isValid(self):
                self._requests.changes_offered.emit(changes_to(current, file.values))

        self._work.start(look, "import", offers_retry=False)

    def _offer_reset(self) -> None:
        current = self._applier.current
        changes = changes_to(current, defaults(current, RESETTABLE))
        self._requests.changes_offered.emit(changes)
