"""What can be exported of the selected batch: what is asked, the menu, the clipboard. For the pane."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from extend_desktop.domain.batches import Batch
from extend_desktop.domain.exports import ExportFormat, ExportOptions, ExportRequest
from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.exports import ExportPreset, presets_of
from extend_desktop.services.exports.automatic import AutomaticExports
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.detail.export import Exporter
from extend_desktop.ui.views.detail.results import ResultsView
from extend_desktop.ui.views.detail.runs import RunsView
from extend_desktop.ui.views.dialogs.retention import RetentionDialog
from extend_desktop.ui.views.exports.automatic import AutomaticEntries
from extend_desktop.ui.views.exports.button import ExportButton, export_menu
from extend_desktop.ui.views.exports.scope import ExportScope
from extend_desktop.ui.views.renames.dialog import RenameDialog
from extend_desktop.ui.widgets import BannerKind, InlineBanner, Pane
from extend_desktop.ui.widgets.buttons import popup_below


class BatchExports(QObject):
    """Exports the batch shown; does nothing without one.

    Args:
        open_view: gives the view whose rows count as selected.
        show_results: brings the results to the front.

    Attributes:
        exporter: runs one export at a time and says what came of it.
    """

    def __init__(
        self,
        context: UiContext,
        pane: Pane,
        notice: InlineBanner,
        button: ExportButton,
        open_view: Callable[[], RunsView | ResultsView],
        show_results: Callable[[], ResultsView],
    ) -> None:
        super().__init__(pane)
        self._context = context
        self._settings = context.settings
        self._notice = notice
        self._pane = pane
        self._button = button
        self._open_view = open_view
        self._show_results = show_results
        self._services: AccountServices | None = None
        self._batch_id: BatchId | None = None
        self._batch: Batch | None = None
        self.exporter = Exporter(context, notice, pane)
        self._automatic = AutomaticEntries(context, pane)
        self._automatic.stored.connect(self._follow_choice)
        button.all.clicked.connect(lambda: self.ask())  # noqa: PLW0108 - Qt hands over `checked`
        button.menu_requested.connect(self._open_menu)
        self.exporter.rename_requested.connect(self._rename)
        self.exporter.delete_requested.connect(self._delete)

    def bind(self, services: AccountServices | None) -> None:
        """Export batches of another account; an export under way is stopped."""
        self.exporter.cancel()
        self._services = services

    def show_batch(self, batch_id: BatchId | None, batch: Batch | None) -> None:
        """Export another batch; None for `batch` while it is read."""
        self._batch_id, self._batch = batch_id, batch

    def ask(self, kind: ExportFormat | None = None) -> None:
        """Ask what, how and where, then write results of the batch."""
        if self._batch is not None and self._services is not None:
            scope = self._scope(self._batch, self._services)
            self.exporter.ask(self._services.exports, scope, kind)

    def write(self, target: Path, options: ExportOptions | None = None) -> None:
        """Write the batch's results as CSV without asking."""
        if self._batch_id is not None and self._services is not None:
            request = ExportRequest((self._batch_id,), options or ExportOptions())
            self.exporter.start(self._services.exports, request, target)

    def copy_results(self) -> None:
        """Copy what Results shows, as a spreadsheet pastes it."""
        table = self._show_results().table
        table.selectAll()
        table.copy_selection()

    def rename_files(self) -> None:
        """Ask for a pattern, then rename or copy the originals of the batch."""
        if self._batch is not None:
            self._rename(self._batch, self._open_view().selected_keys())

    def _rename(self, batch: Batch, selected: Collection[InputId] = ()) -> None:
        if self._services is not None:
            service = self._services.renames
            RenameDialog(self._context, service, batch, selected, self._pane).open()

    def _delete(self, batch: Batch) -> None:
        if self._services is not None:
            dialog = RetentionDialog(self._context, self._services.retention, batch, self._pane)
            dialog.deleted.connect(partial(self._notice.say, BannerKind.INFO))
            dialog.open()

    def _scope(self, batch: Batch, services: AccountServices) -> ExportScope:
        """Return what can be exported from here; the selected rows are those of the open tab."""
        view = self._open_view()
        shown = frozenset(map(view.model.key_at, range(view.model.rowCount())))
        is_filtered = len(shown) < batch.phase_counts.total
        return ExportScope(
            batch,
            services.batches.list,
            frozenset(view.selected_keys()),
            shown if is_filtered else None,
        )

    def _open_menu(self) -> None:
        presets = presets_of(self._settings.current.export_presets)
        menu = export_menu(self._pane, presets, self.ask, self.copy_results, self._write_by)
        if self._batch is not None:
            self._add_automatic(menu, self._batch)
        popup_below(menu, self._button)

    def _add_automatic(self, menu: QMenu, batch: Batch) -> None:
        exports = self._services.automatic_exports if self._services is not None else None
        if batch.finished_at is None:
            self._automatic.add_to(menu, batch.id)
        elif exports is not None and exports.has_failed(batch.id):
            self._automatic.add_failed_to(menu, exports, batch.id)
        else:
            self._automatic.add_to(menu, None)

    def _follow_choice(self, key: str) -> None:
        """Write a batch that could not be written to where it goes now, or take it off what is due."""
        exports = self._services.automatic_exports if self._services is not None else None
        batch_id = BatchId(key) if key else self._batch.id if self._batch is not None else None
        if exports is not None and batch_id is not None and exports.has_failed(batch_id):
            name = f"choice for {batch_id}"  # untranslated: a task
            begin = self._begin(exports, batch_id)
            self._context.tasks.start(begin, name=name, policy=Policy.QUEUE)

    async def _begin(self, exports: AutomaticExports, batch_id: BatchId) -> None:
        # What is chosen is read from the disk.
        await self._settings.flush()
        exports.begin(batch_id)

    def _write_by(self, preset: ExportPreset) -> None:
        """Write the whole batch by a preset; only where is asked."""
        if self._batch is not None and self._services is not None:
            request = ExportRequest((self._batch.id,), preset.options, preset=preset.name)
            self.exporter.ask_where(self._services.exports, self._batch, request)
