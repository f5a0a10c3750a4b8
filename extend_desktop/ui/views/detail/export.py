"""Export CSV…: how to write, where to, progress with cancel, and what came of it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QProgressBar,
    QWidget,
)

from extend_desktop.domain.batches import Batch
from extend_desktop.domain.exports import CsvDialect, ExportOptions, ExportRequest, ExportSummary
from extend_desktop.domain.ids import BatchId
from extend_desktop.presentation.errors import message_of
from extend_desktop.presentation.exports import (
    KEEP_FORMULAS_TEXT,
    export_remarks,
    export_unfinished_text,
    written_text,
)
from extend_desktop.presentation.quantities import count_text
from extend_desktop.services.exports import ExportService, suggested_name
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.opening import open_folder
from extend_desktop.ui.widgets import (
    BannerKind,
    Button,
    ComboBox,
    InlineBanner,
    PlainLabel,
    PrimaryButton,
)
from extend_desktop.ui.widgets.dialog import Dialog
from extend_desktop.ui.widgets.text_drops import refuse_dialog_drops

PRESETS = (
    (CsvDialect.EXCEL_LOCAL, "Excel on this computer"),
    (CsvDialect.EXCEL_INTERNATIONAL, "Excel, international"),
    (CsvDialect.DATA_INTERCHANGE, "Data interchange (UTF-8, comma)"),
)


class ExportDialog(Dialog):
    """Asks how to write; the window stays usable meanwhile."""

    def __init__(self, batch: Batch, parent: QWidget | None = None) -> None:
        super().__init__(parent, "Export CSV")
        self.preset = ComboBox("Format")
        for preset, text in PRESETS:
            self.preset.addItem(text, preset.value)
        self.provenance = QCheckBox("Add folders, ids, credits and times")
        self.provenance.setChecked(True)
        self.formula_safety = QCheckBox(KEEP_FORMULAS_TEXT)
        self.formula_safety.setChecked(True)
        self.go_on = PrimaryButton("Choose where…")
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self.accept)
        self._setup_ui(batch)

    def options(self) -> ExportOptions:
        """Return what was chosen."""
        return ExportOptions(
            dialect=CsvDialect(self.preset.currentData()),
            provenance=self.provenance.isChecked(),
            formula_safety=self.formula_safety.isChecked(),
        )

    def _setup_ui(self, batch: Batch) -> None:
        column = self.column
        if unfinished := export_unfinished_text(batch.phase_counts):
            column.addWidget(PlainLabel(unfinished, role="warning"))
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.addRow(PlainLabel("Format", role="muted"), self.preset)
        column.addLayout(form)
        column.addWidget(self.provenance)
        column.addWidget(self.formula_safety)
        cancel = Button("Cancel")
        cancel.clicked.connect(self.reject)
        column.addSpacing(4)
        self.add_buttons(cancel, self.go_on)


class ExportRow(QWidget):
    """One line with the progress of an export and the way to stop it."""

    def __init__(self, cancel: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = PlainLabel(role="muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.cancel_button = Button("Cancel export")
        self.cancel_button.clicked.connect(cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._text)
        row.addWidget(self._bar, 1)
        row.addWidget(self.cancel_button)
        self.hide()

    def say(self, done: int, total: int) -> None:
        """Show how far it is."""
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        self._text.setText(f"Exporting {count_text(done)} of {count_text(total)}")
        self.show()


class Exporter(QObject):
    """Runs one export at a time for a pane; shows in its row and banner what came of it."""

    def __init__(self, context: UiContext, banner: InlineBanner, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._banner = banner
        self._parent = parent
        self.row = ExportRow(self.cancel)

    def ask(self, service: ExportService, batch: Batch) -> None:
        """Ask how and where, then export."""
        dialog = ExportDialog(batch, self._parent)
        dialog.accepted.connect(lambda: self._ask_where(service, batch, dialog.options()))
        dialog.open()

    def start(
        self, service: ExportService, batch_id: BatchId, target: Path, options: ExportOptions
    ) -> None:
        """Export to `target`; a failure offers to try again."""
        self._banner.hide()
        self.row.say(0, 0)
        self._context.tasks.start(
            self._run(service, batch_id, target, options),
            name="export csv",
            policy=Policy.REPLACE,
            on_error=lambda error: self._failed(error, service, batch_id, target, options),
        )

    def cancel(self) -> None:
        """Stop; the target is left as it was."""
        self._context.tasks.cancel("export csv")

    async def _run(
        self, service: ExportService, batch_id: BatchId, target: Path, options: ExportOptions
    ) -> None:
        try:
            summary = await service.export(
                ExportRequest((batch_id,), options), target, self.row.say
            )
        except asyncio.CancelledError:
            self.row.hide()
            raise
        self._done(summary)

    def _done(self, summary: ExportSummary) -> None:
        self.row.hide()
        folder = summary.path.parent
        self._context.settings.update(last_export_folder=str(folder))
        self._banner.say(
            BannerKind.WARNING if summary.partial else BannerKind.INFO,
            written_text(summary, summary.path.name),
            " ".join(export_remarks(summary)),
            action_text="Open folder",
            action=lambda: open_folder(folder, self._banner.say_error),
        )

    def _failed(
        self,
        error: Exception,
        service: ExportService,
        batch_id: BatchId,
        target: Path,
        options: ExportOptions,
    ) -> None:
        self.row.hide()
        self._banner.say_error(
            message_of(error), lambda: self.start(service, batch_id, target, options)
        )

    def _ask_where(self, service: ExportService, batch: Batch, options: ExportOptions) -> None:
        def chosen(name: str) -> None:
            self.start(service, batch.id, Path(name), options)

        dialog = QFileDialog(self._parent, "Export CSV")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("CSV files (*.csv)")
        dialog.setDefaultSuffix("csv")
        dialog.setDirectory(self._folder())
        refuse_dialog_drops(dialog)
        dialog.selectFile(suggested_name(batch))
        dialog.fileSelected.connect(chosen)
        dialog.open()

    def _folder(self) -> str:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        last = self._context.settings.current.last_export_folder
        return last or QStandardPaths.writableLocation(documents)
