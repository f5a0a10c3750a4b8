"""Exports of a batch: the dialog, where to, progress with cancel, and what came of it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QProgressBar, QWidget

from extend_desktop.domain.batches import Batch
from extend_desktop.domain.exports import ExportFormat, ExportRequest, ExportSummary
from extend_desktop.presentation.errors import message_of
from extend_desktop.presentation.exports import (
    FORMAT_NAMES,
    automatic_text,
    export_remarks,
    written_text,
)
from extend_desktop.presentation.joining import joined_sentences
from extend_desktop.presentation.quantities import count_text
from extend_desktop.presentation.translation import tr
from extend_desktop.services.exports import ExportService, suggested_name
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.opening import open_folder
from extend_desktop.ui.views.exports.dialog import ExportDialog
from extend_desktop.ui.views.exports.format_page import NOTHING_AFTERWARDS, Afterwards
from extend_desktop.ui.views.exports.scope import ExportScope
from extend_desktop.ui.widgets import (
    BannerKind,
    Button,
    InlineBanner,
    PlainLabel,
)
from extend_desktop.ui.widgets.boxes import row_box, wide
from extend_desktop.ui.widgets.file_dialogs import file_dialog

if TYPE_CHECKING:
    from extend_desktop.services.exports.automatic import AutomaticResult


class ExportRow(QWidget):
    """One line with the progress of an export and the way to stop it."""

    def __init__(self, cancel: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = PlainLabel(role="muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.cancel_button = Button(tr("Cancel export"))
        self.cancel_button.clicked.connect(cancel)
        row_box(self, self._text, wide(self._bar), self.cancel_button, spacing_px=12)
        self.hide()

    def say(self, done: int, total: int) -> None:
        """Show how far it is."""
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        self._text.setText(
            tr("Exporting {done} of {total}", done=count_text(done), total=count_text(total))
        )
        self.show()


class Exporter(QObject):
    """Runs one export at a time for a pane; tells in its row and banner what came of it."""

    rename_requested = Signal(object)
    """A batch whose originals are to be renamed after its export."""
    delete_requested = Signal(object)
    """A batch of which what is at Extend is to be deleted after its export."""

    def __init__(self, context: UiContext, banner: InlineBanner, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._banner = banner
        self._parent = parent
        self.row = ExportRow(self.cancel)

    def ask(
        self, service: ExportService, scope: ExportScope, kind: ExportFormat | None = None
    ) -> None:
        """Ask what and how, then where, then export."""
        dialog = ExportDialog(self._context, service, scope, self._parent, kind)

        def go_on() -> None:
            request, name = dialog.request(), scope.name
            self.ask_where(service, scope.batch, request, dialog.afterwards(), name=name)

        dialog.accepted.connect(go_on)
        dialog.open()

    def ask_where(
        self,
        service: ExportService,
        batch: Batch,
        request: ExportRequest,
        afterwards: Afterwards = NOTHING_AFTERWARDS,
        *,
        name: str = "",
    ) -> None:
        """Ask where, then export; then what is to be asked afterwards.

        A file name without ending is suggested in the place of the batch's, if there is one.
        """
        kind = request.options.format

        def chosen(name: str) -> None:
            self.start(service, request, Path(name), partial(self._ask_more, batch, afterwards))

        dialog = file_dialog(self._parent, tr("Export"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        if kind.suffix:
            dialog.setNameFilter(f"{tr(FORMAT_NAMES[kind])} (*{kind.suffix})")
            dialog.setDefaultSuffix(kind.suffix.removeprefix("."))
        dialog.setDirectory(self._folder())
        dialog.selectFile(f"{name}{kind.suffix}" if name else suggested_name(batch, kind))
        dialog.fileSelected.connect(chosen)
        dialog.open()

    def start(
        self,
        service: ExportService,
        request: ExportRequest,
        target: Path,
        done: Callable[[], None] | None = None,
    ) -> None:
        """Export to `target`, and call `done`; a failure offers to try again."""

        def failed(error: Exception) -> None:
            self.row.hide()
            again = partial(self.start, service, request, target, done)
            self._banner.say_error(message_of(error), again)

        self._banner.hide()
        self.row.say(0, 0)
        self._context.tasks.start(
            self._run(service, request, target, done),
            name="export",
            policy=Policy.REPLACE,
            on_error=failed,
        )

    def cancel(self) -> None:
        """Stop; the target is left as it was."""
        self._context.tasks.cancel("export")

    async def _run(
        self,
        service: ExportService,
        request: ExportRequest,
        target: Path,
        done: Callable[[], None] | None,
    ) -> None:
        try:
            summary = await service.export(request, target, self.row.say)
        except asyncio.CancelledError:
            self.row.hide()
            raise
        self._done(summary)
        if done is not None:
            done()

    def _ask_more(self, batch: Batch, afterwards: Afterwards) -> None:
        if afterwards.rename:
            self.rename_requested.emit(batch)
        if afterwards.delete:
            self.delete_requested.emit(batch)

    def show_automatic(self, result: AutomaticResult) -> None:
        """Say what was written by itself, or why it was not."""
        if result.summary is not None:
            self._say(result.summary, automatic_text(result.summary))
        elif result.error is not None:
            self._banner.say_error(message_of(result.error))

    def _done(self, summary: ExportSummary) -> None:
        self.row.hide()
        self._context.settings.update(last_export_folder=str(summary.path.parent))
        self._say(summary, written_text(summary, summary.path.name))

    def _say(self, summary: ExportSummary, words: str) -> None:
        folder = summary.path.parent
        self._banner.say(
            BannerKind.WARNING if summary.partial else BannerKind.INFO,
            words,
            joined_sentences(export_remarks(summary)),
            action_text=tr("Open folder"),
            action=lambda: open_folder(folder, self._banner.say_error),
        )

    def _folder(self) -> str:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        last = self._context.settings.current.last_export_folder
        return last or QStandardPaths.writableLocation(documents)
