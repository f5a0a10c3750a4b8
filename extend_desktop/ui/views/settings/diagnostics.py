"""The program's own log, and a report of it to be saved. For the settings' table."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from extend_desktop.presentation.diagnostics import (
    DIAGNOSTICS_HINT,
    saved_text,
    worker_crashes_text,
)
from extend_desktop.presentation.settings import DIAGNOSTICS_WORDS, NOT_HERE
from extend_desktop.presentation.translation import tr
from extend_desktop.services.diagnostics import Diagnostics
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.views.diagnostics.log_view import LogView
from extend_desktop.ui.views.diagnostics.names import names_of
from extend_desktop.ui.views.diagnostics.report_dialog import ReportDialog
from extend_desktop.ui.views.settings.page import SettingsPage
from extend_desktop.ui.views.settings.parts import SettingsParts
from extend_desktop.ui.widgets import Button, PlainLabel


class DiagnosticsPage(SettingsPage):
    """A viewer of the log and the way to a report."""

    def __init__(self, parts: SettingsParts) -> None:
        super().__init__(parts.context, tr("Diagnostics"))
        self._parts = parts
        diagnostics = parts.means.diagnostics
        if diagnostics is None:
            self.add_wide(tr(DIAGNOSTICS_WORDS), PlainLabel(tr(NOT_HERE), role="muted"))
            return
        self.log = LogView(parts.context, diagnostics)
        self.save = Button(tr("Save diagnostics…"), icons=parts.context.icons, icon="export")
        self.save.clicked.connect(lambda: self._ask(diagnostics))
        self.saved = PlainLabel(role="muted", wrap=True)
        self.crashes = PlainLabel(role="muted", wrap=True)
        self.add_wide(tr(DIAGNOSTICS_WORDS), self._report_part()).field = self.save
        work = self._show_crashes(diagnostics)
        parts.context.tasks.start(work, name="crashes of documents", policy=Policy.KEEP)
        log = self.add_wide(tr("log level follow copy folder"), self.log, is_tall=True)
        log.field = self.log.search

    def _report_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(PlainLabel(tr(DIAGNOSTICS_HINT), role="muted", wrap=True))
        column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        for label in (self.crashes, self.saved):
            column.addWidget(label)
            label.hide()
        return part

    async def _show_crashes(self, diagnostics: Diagnostics) -> None:
        text = worker_crashes_text(await diagnostics.crashes())
        self.crashes.setText(text)
        self.crashes.setVisible(bool(text))

    def _ask(self, diagnostics: Diagnostics) -> None:
        names = names_of(self._parts.session)
        dialog = ReportDialog(self._parts.context, diagnostics, names, self)
        dialog.saved.connect(self._say_saved)
        dialog.open()

    def _say_saved(self, name: str) -> None:
        self.saved.setText(saved_text(name))
        self.saved.show()
