"""Selects every file that the filter matches, over all pages. For the files pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from extend_desktop.domain.files import FileQuery
from extend_desktop.presentation.files import (
    SELECT_ALL,
    selected_all_text,
    selecting_stopped_text,
    selecting_text,
)
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.files.progress import FilesProgress
from extend_desktop.ui.views.files.table import FilesTable
from extend_desktop.ui.widgets import BannerKind

if TYPE_CHECKING:
    from extend_desktop.services.files import FilesService

_TASK = "select all"  # untranslated: a name of tasks


class SelectAll(QObject):
    """Reads the pages one by one with a count and a way to stop; what was read stays selected."""

    def __init__(
        self, context: UiContext, tasks: PaneTasks, table: FilesTable, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._table = table
        self._service: FilesService | None = None
        self._count = 0
        self.progress = FilesProgress(context)
        self.progress.stopped.connect(self._stop)

    def bind(self, service: FilesService | None) -> None:
        """Read another account; what runs was cancelled with the pane's tasks."""
        self._service = service
        self.progress.banner.hide()
        self.progress.end()

    def add_to(self, menu: QMenu, query: FileQuery) -> None:
        """Offer it for what is listed now."""
        action = menu.addAction(tr(SELECT_ALL), lambda: self.start(query))
        action.setEnabled(self._service is not None and not self.progress.is_running)

    def start(self, query: FileQuery) -> None:
        """Select all that match, beside what is selected already."""
        service = self._service
        if service is None or self.progress.is_running:
            return
        self._count = 0
        self.progress.begin()
        self.progress.show_progress(selecting_text(0), 0, 0)
        self._tasks.start(
            lambda: self._read(service, query), _TASK, on_error=lambda _: self.progress.end()
        )

    async def _read(self, service: FilesService, query: FileQuery) -> None:
        # A retry after a failure begins anew, and picks what is picked already once.
        self._count = 0
        self.progress.begin()
        async for files in service.matching(query):
            self._table.pick(query, self._count, files)
            self._count += len(files)
            self.progress.show_progress(selecting_text(self._count), 0, 0)
        self._end(selected_all_text(self._count))

    def _stop(self) -> None:
        self._tasks.cancel(_TASK)
        self._end(selecting_stopped_text(self._count))

    def _end(self, words: str) -> None:
        self.progress.end()
        self.progress.banner.say(BannerKind.INFO, words)
