"""The dialogs through which inputs are chosen: files, folders, lists, what a search left out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from extend_desktop.domain.input_lists import InputList
from extend_desktop.domain.list_mapping import entries_of
from extend_desktop.presentation.input_lists import LISTS_FILTER
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.composer.list_use import ListUse
from extend_desktop.ui.views.composer.scan_row import LeftOutDialog
from extend_desktop.ui.widgets.file_dialogs import opening_dialog

if TYPE_CHECKING:
    from extend_desktop.services.account_services import AccountServices


class InputChooser(QObject):
    """Opens dialogs over a pane; what is chosen goes to the account it was opened for."""

    paths_chosen = Signal(object)
    """Files and folders, as a list of `Path`."""
    list_taken = Signal()
    """The inputs of a list are being added."""

    def __init__(self, context: UiContext, pane: QWidget) -> None:
        super().__init__(pane)
        self._context = context
        self._pane = pane
        self._services: AccountServices | None = None
        self._list: ListUse | None = None

    def bind(self, services: AccountServices | None) -> None:
        """Choose for another account; without one only the system's dialogs open."""
        self._services = services

    @property
    def list_name(self) -> str:
        """The name of the list that was taken last; empty when there was none."""
        return self._list.path.name if self._list is not None else ""

    def forget_list(self) -> None:
        """Start over with a new batch."""
        self._list = None

    def choose_files(self) -> None:
        """Ask for files with the system's dialog."""
        self._ask(tr("Choose files"), QFileDialog.FileMode.ExistingFiles)

    def choose_folder(self) -> None:
        """Ask for a folder with the system's dialog; it is searched with all below it."""
        self._ask(tr("Choose a folder"), QFileDialog.FileMode.Directory)

    def choose_list(self) -> None:
        """Ask for a list with the system's dialog, then how its columns are meant."""
        services = self._services
        if services is None:
            return
        dialog = opening_dialog(self._pane, tr("Choose a list"), QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(tr(LISTS_FILTER))

        def chosen(name: str) -> None:
            self._map_list(services, ListUse(Path(name)))

        dialog.fileSelected.connect(chosen)
        dialog.open()

    def import_list(self, path: Path) -> None:
        """Ask how the columns of a list are meant, and add its inputs."""
        if self._services is not None:
            self._map_list(self._services, ListUse(path))

    def map_again(self) -> None:
        """Ask again how the columns of the last list are meant."""
        if self._services is not None and self._list is not None:
            self._map_list(self._services, self._list)

    def watch_folder(self) -> None:
        """Ask which folder is watched for new files, and what is done with them."""
        services = self._services
        if services is not None and services.watching is not None:
            from extend_desktop.ui.views.watching.dialog import WatchDialog  # noqa: PLC0415

            WatchDialog(self._context, services.watching, services.extractors, self._pane).open()

    def show_left_out(self) -> None:
        """List what the search passed by, to add of it what is wanted."""
        if self._services is not None:
            staging = self._services.staging
            dialog = LeftOutDialog(self._context, staging.left_out, self._pane)
            dialog.chosen.connect(staging.include)
            dialog.open()

    def _map_list(self, services: AccountServices, use: ListUse) -> None:
        from extend_desktop.ui.views.composer.list_import import ListImportDialog  # noqa: PLC0415

        def take(table: InputList, taken: ListUse) -> None:
            if taken.mapping is not None:
                self._list = taken
                services.staging.add_table(entries_of(table, taken.mapping), taken.path.parent)
                self.list_taken.emit()

        dialog = ListImportDialog(self._context, services.input_lists, use, self._pane)
        dialog.taken.connect(take)
        dialog.open()

    def _ask(self, title: str, mode: QFileDialog.FileMode) -> None:
        dialog = opening_dialog(self._pane, title, mode)
        dialog.filesSelected.connect(self._chosen)
        dialog.open()

    def _chosen(self, names: list[str]) -> None:
        self.paths_chosen.emit([Path(name) for name in names])
