"""The export dialog: what, how and which columns on the left, the beginning of it on the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QTabWidget, QWidget
from typing_extensions import override

from extend_desktop.domain.batches import Batch
from extend_desktop.domain.exports import ExportFormat, ExportOptions, ExportRequest
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.exports.columns_page import ColumnsPage
from extend_desktop.ui.views.exports.format_page import Afterwards, FormatPage
from extend_desktop.ui.views.exports.presets import PresetRow
from extend_desktop.ui.views.exports.preview import PreviewPane
from extend_desktop.ui.views.exports.scope import ExportScope, ScopePage
from extend_desktop.ui.widgets import Button, PrimaryButton
from extend_desktop.ui.widgets.boxes import STYLE_SPACING, row_box
from extend_desktop.ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from extend_desktop.services.exports import ExportService
    from extend_desktop.services.exports.presets import ExportPreset

_SIZE_PX, _PAGES_PX = (1080, 640), 360
_REFRESH_AFTER_MS = 150


class ExportDialog(Dialog):
    """Asks what to write and how, and shows it; the window stays usable meanwhile."""

    def __init__(
        self,
        context: UiContext,
        service: ExportService,
        scope: ExportScope,
        parent: QWidget | None = None,
        export_format: ExportFormat | None = None,
    ) -> None:
        super().__init__(parent, tr("Export"))
        self._service = service
        self._scope = scope
        self._others: Sequence[Batch] | None = None
        self.presets = PresetRow(context)
        self.preset = self.presets.picker
        self.what = ScopePage(scope)
        self.how = FormatPage()
        if scope.earlier is not None:
            self.how.hide_afterwards()
        self.columns = ColumnsPage()
        self.preview = PreviewPane(context)
        self.tabs = QTabWidget()
        self.leave, self.go_on = Button(tr("Cancel")), PrimaryButton(tr("Choose where…"))
        self._tasks = PaneTasks(context.tasks, "export", self.preview.banner, self.preview.busy)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_REFRESH_AFTER_MS)
        self._later.timeout.connect(self._read)
        self._setup_ui()
        self._connect()
        self._show_preset(self.presets.current)
        if export_format is not None:
            self.how.format.setCurrentIndex(self.how.format.findData(export_format))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Begin to read."""
        super().showEvent(event)
        self._later.start()

    def options(self) -> ExportOptions:
        """Return how to export."""
        return self.columns.applied_to(self.how.applied_to(ExportOptions()))

    def request(self) -> ExportRequest:
        """Return what was chosen. What is exported counts for the preset if it is as it was saved."""
        options = self.options()
        preset = self.presets.current
        return self.what.request(options, preset.name if options == preset.options else "")

    def afterwards(self) -> Afterwards:
        """Return what is to be asked once it is written."""
        return self.how.afterwards()

    def _show_preset(self, preset: ExportPreset) -> None:
        self.columns.show_options(preset.options)
        self.how.show_options(preset.options)
        self._edited()

    def _edited(self) -> None:
        options = self.options()
        self.presets.show_options(options)
        self.what.follow_preset(is_changed=options != self.presets.current.options)
        self.tabs.setTabEnabled(self.tabs.indexOf(self.columns), options.format.is_table)
        if self.isVisible():
            self._later.start()

    def _read(self) -> None:
        request = self.request()
        self._tasks.start(lambda: self._preview(request), "preview")

    async def _preview(self, request: ExportRequest) -> None:
        if self._others is None:
            self._others = await self._scope.others()
            self.what.show_batches(self._others)
        choices = await self._service.choices(request)
        self.how.show_arrays(choices.arrays)
        self.columns.show_columns(choices.columns)
        preview = await self._service.preview(request)
        total = self._scope.batch.phase_counts.total
        if request.input_ids is not None:
            total = len(request.input_ids)
        self.preview.show_preview(preview, request.options.format, max(total, preview.documents))

    def _rename(self, old: str, new: str) -> None:
        self._tasks.start(lambda: self._service.rename(old, new), "rename")

    def _forget(self, name: str) -> None:
        self._tasks.start(lambda: self._service.forget(name), "forget")

    def _as_workbook(self) -> None:
        self.how.format.setCurrentIndex(self.how.format.findData(ExportFormat.XLSX))

    def _stop(self) -> None:
        self._later.stop()
        self._tasks.forget()

    def _connect(self) -> None:
        self.presets.chosen.connect(self._show_preset)
        self.presets.failed.connect(self.preview.banner.say_error)
        self.presets.renamed.connect(self._rename)
        self.presets.deleted.connect(self._forget)
        for page in (self.what, self.how, self.columns):
            page.changed.connect(self._edited)
        self.preview.workbook_requested.connect(self._as_workbook)
        self.leave.clicked.connect(self.reject)
        self.go_on.clicked.connect(self.accept)
        self.accepted.connect(self.presets.remember)
        self.finished.connect(self._stop)

    def _setup_ui(self) -> None:
        self.tabs.setDocumentMode(True)
        # Under a style sheet it would be drawn above the tabs.
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.tabBar().setAccessibleName(tr("What to export, and how"))
        for page, title in (
            (self.what, tr("What")),
            (self.how, tr("Format and shape")),
            (self.columns, tr("Columns")),
        ):
            self.tabs.addTab(page, title)
        self.tabs.setCurrentWidget(self.how)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(12)
        split.addWidget(self.tabs)
        split.addWidget(self.preview)
        split.setSizes([_PAGES_PX, _SIZE_PX[0] - _PAGES_PX])
        split.setStretchFactor(1, 1)
        split.handle(1).setAccessibleName(tr("Width of the preview"))
        head = row_box(None, self.presets, spacing_px=STYLE_SPACING)
        self.column.addLayout(head)
        self.column.addWidget(split, 1)
        self.add_buttons(self.leave, self.go_on)
        self.go_on.setDefault(True)
        self.resize(*_SIZE_PX)
