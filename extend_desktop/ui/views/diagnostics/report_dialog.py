"""A report about the program: all that goes into it is shown before it is saved. For the views."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QCheckBox, QFileDialog, QPlainTextEdit, QWidget

from extend_desktop.presentation.diagnostics import (
    INCLUDE_NAMES,
    INCLUDE_NAMES_HINT,
    PREVIEW_HINT,
    PREVIEW_TITLE,
    REPORT_NAME,
)
from extend_desktop.presentation.translation import tr
from extend_desktop.services.diagnostics import Diagnostics
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.widgets import BusyBar, Button, InlineBanner, PlainLabel, PrimaryButton
from extend_desktop.ui.widgets.dialog import Dialog
from extend_desktop.ui.widgets.file_dialogs import file_dialog

_SIZE_PX = (760, 560)


class ReportDialog(Dialog):
    """Shows the report as it would be saved, with names or with marks in their place.

    Args:
        names: of accounts and batches that the window knows; hashed unless they are included.
    """

    saved = Signal(str)
    """The report was written to a file of this path."""

    def __init__(
        self,
        context: UiContext,
        diagnostics: Diagnostics,
        names: Collection[str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, tr("Save diagnostics"))
        self.resize(*_SIZE_PX)
        self._diagnostics = diagnostics
        self._names = names
        self.banner, self.busy = InlineBanner(context.icons), BusyBar(context.theme)
        self._work = PaneTasks(context.tasks, "report", self.banner, self.busy)
        self.text = QPlainTextEdit()
        self.with_names = QCheckBox(tr(INCLUDE_NAMES))
        self.save, self.leave = PrimaryButton(tr("Save…")), Button(tr("Cancel"))
        self._setup_ui()
        self.with_names.toggled.connect(self._read)
        self.save.clicked.connect(self._ask_where)
        self.leave.clicked.connect(self.reject)
        self._read()

    def _read(self) -> None:
        """Make the report anew; what is saved is what was shown."""
        self.save.setEnabled(False)
        with_names = self.with_names.isChecked()

        async def read() -> None:
            text = await self._diagnostics.report(with_names=with_names, extra_names=self._names)
            self.text.setPlainText(text)
            self.save.setEnabled(True)

        self._work.start(read, "read")

    def _ask_where(self) -> None:
        dialog = file_dialog(self, tr("Save diagnostics"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("Text (*.txt)"))
        dialog.setDefaultSuffix("txt")
        place = QStandardPaths.StandardLocation.DocumentsLocation
        dialog.setDirectory(QStandardPaths.writableLocation(place))
        dialog.selectFile(REPORT_NAME)
        dialog.fileSelected.connect(self._save)
        dialog.open()

    def _save(self, name: str) -> None:
        text = self.text.toPlainText()

        async def save() -> None:
            await self._diagnostics.save(text, Path(name))
            self.saved.emit(name)
            self.accept()

        self._work.start(save, "save", policy=Policy.KEEP)

    def _setup_ui(self) -> None:
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr(PREVIEW_TITLE))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTabChangesFocus(True)
        self.with_names.setToolTip(tr(INCLUDE_NAMES_HINT))
        self.with_names.setAccessibleDescription(tr(INCLUDE_NAMES_HINT))
        self.column.addWidget(PlainLabel(tr(PREVIEW_HINT), role="muted", wrap=True))
        self.column.addWidget(self.busy)
        self.column.addWidget(self.banner)
        self.column.addWidget(self.text, 1)
        self.column.addWidget(self.with_names, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(PlainLabel(tr(INCLUDE_NAMES_HINT), role="muted", wrap=True))
        self.add_buttons(self.leave, self.save)
