"""What can be done to files at Extend: copy, download, delete, look at. For the files pane."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFileDialog, QFormLayout, QMenu, QWidget

from extend_desktop.domain.files import RemoteFile
from extend_desktop.presentation import files as texts
from extend_desktop.presentation.files import file_facts
from extend_desktop.presentation.text import with_detail
from extend_desktop.presentation.translation import tr
from extend_desktop.services.file_downloads import FolderDownload
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.opening import open_folder
from extend_desktop.ui.views.dialogs.question import QuestionDialog
from extend_desktop.ui.views.files.progress import FilesProgress
from extend_desktop.ui.widgets import BannerKind, Button, PlainLabel
from extend_desktop.ui.widgets.dialog import Dialog, add_form_row
from extend_desktop.ui.widgets.file_dialogs import file_dialog

if TYPE_CHECKING:
    from extend_desktop.services.files import DeleteOutcome, FilesService
    from extend_desktop.services.review import ReviewService

_PIECE = 8
"""Deleted before a stop takes effect: none is cut off, so the journal knows which are gone."""
_WORK = "transfer"

Files = Sequence[RemoteFile]
_WIDTH_PX = 460


class FileActions(QObject):
    """Does it with progress, a way to stop, and word of each file that failed; one at a time."""

    deleted = Signal(object)
    """frozenset[FileId] that are gone at Extend."""

    def __init__(self, context: UiContext, tasks: PaneTasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._tasks = tasks
        self._pane = parent
        self._service: FilesService | None = None
        self._review: ReviewService | None = None
        self._download: FolderDownload | None = None
        self._is_stopping = False
        self.progress = FilesProgress(context)
        self.progress.stopped.connect(self._stop)

    def bind(self, service: FilesService | None, review: ReviewService | None) -> None:
        """Act in another account; what runs was cancelled with the pane's tasks."""
        self._service, self._review = service, review
        self.progress.banner.hide()
        self._end()

    def add_to(self, menu: QMenu, files: Files) -> None:
        """Add what can be done to these files."""
        is_single = len(files) == 1
        menu.addAction(
            tr("Copy name") if is_single else tr("Copy names"), lambda: _copy(_names(files))
        )
        ids = [file.id for file in files]
        menu.addAction(tr("Copy id") if is_single else tr("Copy ids"), lambda: _copy(ids))
        menu.addSeparator()
        menu.addAction(tr("Preview"), partial(self.preview, files)).setEnabled(is_single)
        download = menu.addAction(tr("Download…"), partial(self.ask_folder, files))
        delete = menu.addAction(tr("Delete…"), partial(self.ask_to_delete, files))
        delete.setShortcut(QKeySequence.StandardKey.Delete)
        for action in (download, delete):
            action.setEnabled(not self.progress.is_running)
        properties = menu.addAction(tr("Properties"), partial(self.show_properties, files))
        properties.setShortcut(QKeySequence("Alt+Return"))
        properties.setEnabled(is_single)
        menu.addSeparator()

    def preview(self, files: Files) -> None:
        """Show the pages of a single file."""
        if len(files) == 1 and self._review is not None:
            from extend_desktop.ui.views.files.preview import FilePreview  # noqa: PLC0415

            FilePreview(self._context, self._review, files[0], self._pane).open()

    def show_properties(self, files: Files) -> None:
        """Show what is known of a single file; of several there is nothing to show."""
        if len(files) == 1:
            FileProperties(files[0], self._pane).open()

    def ask_folder(self, files: Files) -> None:
        """Ask where to, then download."""

        def chosen(name: str) -> None:
            self.download(files, Path(name))

        dialog = file_dialog(self._pane, tr("Download into a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, tr("Download"))
        dialog.fileSelected.connect(chosen)
        dialog.open()

    def download(self, files: Files, folder: Path) -> None:
        """Download into `folder`."""
        service = self._service
        if service is None or self.progress.is_running:
            return
        self._download = FolderDownload(service, files, folder, self._show_download)
        self._begin()
        self._show_download()
        self._tasks.start(
            partial(self._run_download, self._download),
            _WORK,
            # Retry can be pressed while the work that offers it takes its last step.
            policy=Policy.QUEUE,
            on_error=lambda _: self._end(),
            offers_retry=False,
        )

    def ask_to_delete(self, files: Files) -> None:
        """Ask, with the count, then delete."""
        if not files or self.progress.is_running:
            return
        words = texts.delete_question(_names(files))
        yes = texts.delete_button_text(len(files))
        question = QuestionDialog(self._context, self._pane, tr("Delete at Extend"), words, yes)
        question.accepted.connect(lambda: self._delete(files))
        question.open()

    def _begin(self) -> None:
        self._is_stopping = False
        self.progress.begin()

    def _end(self) -> None:
        self._download = None
        self.progress.end()

    def _stop(self) -> None:
        if self._download is not None:
            self._tasks.cancel(_WORK)
            self._say_downloaded(self._download)
        else:
            self._is_stopping = True
            self.progress.stop.setEnabled(False)
            self.progress.words.setText(tr(texts.STOPPING))

    async def _run_download(self, download: FolderDownload) -> None:
        await download.run()
        self._say_downloaded(download)

    def _show_download(self) -> None:
        download = self._download
        if download is not None:
            done, total = len(download.outcomes), len(download.files)
            words = texts.downloading_text(done, total, download.size_bytes)
            self.progress.show_progress(words, done, total)

    def _say_downloaded(self, download: FolderDownload) -> None:
        self._end()
        left, total = download.left, len(download.files)
        failures = [
            (outcome.file.name, outcome.error) for outcome in download.outcomes if outcome.error
        ]
        show = (tr("Show folder"), lambda: open_folder(download.folder, self._tasks.say_error))
        self.progress.banner.say(
            BannerKind.WARNING if failures else BannerKind.INFO,
            texts.downloaded_text(total - len(left), total),
            texts.failed_files_text(failures),
            action_text=texts.download_rest_text(len(left), len(failures)),
            action=(lambda: self.download(left, download.folder)) if left else None,
            second=show,
        )

    def _delete(self, files: Files) -> None:
        service = self._service
        if service is None or self.progress.is_running:
            return
        outcomes: list[DeleteOutcome] = []
        self._begin()
        self._show_deleted(0, len(files))
        self._tasks.start(
            partial(self._run_delete, service, files, outcomes),
            _WORK,
            # Retry can be pressed while the work that offers it takes its last step.
            policy=Policy.QUEUE,
            on_error=lambda _: self._say_deleted(files, outcomes),
            offers_retry=False,
        )

    async def _run_delete(
        self, service: FilesService, files: Files, outcomes: list[DeleteOutcome]
    ) -> None:
        for start in range(0, len(files), _PIECE):
            if self._is_stopping:
                break
            ids = [file.id for file in files[start : start + _PIECE]]
            outcomes.extend(await service.delete(ids))
            self._show_deleted(len(outcomes), len(files))
        self._say_deleted(files, outcomes)

    def _show_deleted(self, done: int, total: int) -> None:
        if not self._is_stopping:
            self.progress.show_progress(texts.deleting_text(done, total), done, total)

    def _say_deleted(self, files: Files, outcomes: Sequence[DeleteOutcome]) -> None:
        self.progress.end()
        names = {file.id: file.name for file in files}
        failures = [(names[item.file_id], item.error) for item in outcomes if item.error]
        gone = frozenset(item.file_id for item in outcomes if item.error is None)
        self.progress.banner.say(
            BannerKind.WARNING if failures else BannerKind.INFO,
            texts.deleted_text(len(gone), len(files)),
            texts.failed_files_text(failures),
        )
        self.deleted.emit(gone)


def _names(files: Files) -> list[str]:
    return [file.name for file in files]


def _copy(lines: Iterable[str]) -> None:
    QGuiApplication.clipboard().setText("\n".join(lines))


class FileProperties(Dialog):
    """Shows the facts, which can be selected, and copies the id."""

    def __init__(self, file: RemoteFile, parent: QWidget) -> None:
        super().__init__(parent, tr("Properties"), width_px=_WIDTH_PX)
        self.copy_id, self.leave = Button(tr("Copy id")), Button(tr("Close"))
        form = QFormLayout()
        for number, (label, text) in enumerate(file_facts(file)):
            # Only the name, which comes first, may be long.
            words = PlainLabel(text, wrap=number == 0)
            words.setAccessibleName(with_detail(label, text))
            words.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            add_form_row(form, label, words)
        self.copy_id.clicked.connect(lambda: QGuiApplication.clipboard().setText(file.id))
        self.leave.clicked.connect(self.reject)
        self.column.addLayout(form)
        self.column.addStretch(1)
        self.add_buttons(self.copy_id, self.leave)
        self.leave.setDefault(True)
        self.leave.setFocus()
