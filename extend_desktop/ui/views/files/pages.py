"""Reads the files at Extend page by page. For the files pane."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject, Signal

from extend_desktop.domain.files import FileQuery
from extend_desktop.services.files import FileListing, FilesService
from extend_desktop.ui.bridge import PaneTasks

_Listing = Callable[[FilesService], Coroutine[Any, Any, FileListing]]


class FilesPages(QObject):
    """Goes from page to page of an account's files; a newer request replaces an older one.

    Attributes:
        listing: what was read last; None before the first page.
    """

    loaded = Signal(object)
    """The `FileListing` just read."""
    failed = Signal()

    def __init__(self, tasks: PaneTasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._service: FilesService | None = None
        self.listing: FileListing | None = None

    def bind(self, service: FilesService | None) -> None:
        """Read another account; what runs was cancelled with the pane's tasks."""
        self._service, self.listing = service, None

    def load(self, query: FileQuery) -> None:
        """Read the first page of what is asked for."""
        self._start(lambda service: service.load(query))

    def refresh(self) -> None:
        """Read the same page again."""
        self._start(lambda service: service.refresh())

    def first(self) -> None:
        """Go to the first page."""
        self._start(lambda service: service.first())

    def previous(self) -> None:
        """Go one page back."""
        self._start(lambda service: service.previous())

    def next(self) -> None:
        """Go one page on."""
        self._start(lambda service: service.next())

    def _start(self, listing: _Listing) -> None:
        service = self._service
        if service is None:
            return

        async def load() -> None:
            self.listing = await listing(service)
            self.loaded.emit(self.listing)

        self._tasks.start(load, "load", on_error=lambda _: self.failed.emit(), again_online=True)
