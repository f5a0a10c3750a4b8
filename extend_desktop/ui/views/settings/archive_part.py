"""Old batches into a file and back. For the settings' page of the journal."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from extend_desktop.presentation.journal import (
    ARCHIVE_HINT,
    ARCHIVE_NAME,
    READ_HINT,
    archived_text,
    months_text,
    read_back_text,
    to_archive_text,
)
from extend_desktop.services.journal_upkeep import JournalUpkeep
from extend_desktop.services.ports import Clock
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.widgets import Button, ComboBox, PlainLabel
from extend_desktop.ui.widgets.file_dialogs import file_dialog

_MONTHS = (3, 6, 12, 24)
_MONTH = timedelta(days=30)
_FILTER = "Archive of batches (*.edarchive)"


class ArchivePart(QWidget):
    """Chooses how old, asks where, and says what came of it."""

    ended = Signal(str)
    """Something was archived or read back; in words."""

    def __init__(self, upkeep: JournalUpkeep, clock: Clock, work: PaneTasks) -> None:
        super().__init__()
        self._upkeep = upkeep
        self._clock = clock
        self._work = work
        self.age = ComboBox("Which batches")
        self.count = PlainLabel(role="muted")
        self.archive, self.read = Button("Archive old batches…"), Button("Read an archive…")
        self._setup_ui()
        self.age.activated.connect(self._count)
        self.archive.clicked.connect(self._ask_where)
        self.read.clicked.connect(self._ask_which)
        self._count()

    def _count(self) -> None:
        """Say how many would leave."""
        self._work.start(self._counted, "archive count")

    async def _counted(self) -> None:
        batches = await self._upkeep.old_batches(self._before)
        self.count.setText(to_archive_text(len(batches)))
        self.archive.setEnabled(bool(batches))

    @property
    def _before(self) -> datetime:
        return self._clock.now() - self.age.currentData() * _MONTH

    def _ask_where(self) -> None:
        dialog = self._dialog("Archive old batches", QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(ARCHIVE_NAME)
        dialog.fileSelected.connect(self._archive)
        dialog.open()

    def _ask_which(self) -> None:
        dialog = self._dialog("Read an archive", QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._read)
        dialog.open()

    def _archive(self, name: str) -> None:
        async def archive() -> None:
            batches = await self._upkeep.old_batches(self._before)
            await self._upkeep.archive(batches, Path(name))
            self.ended.emit(archived_text(len(batches), Path(name).name))
            await self._counted()

        self._work.start(archive, "archive", policy=Policy.KEEP)

    def _read(self, name: str) -> None:
        async def read() -> None:
            came = await self._upkeep.read_back(Path(name))
            self.ended.emit(read_back_text(came.batches, came.known, came.others))
            await self._counted()

        self._work.start(read, "archive", policy=Policy.KEEP)

    def _dialog(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        dialog = file_dialog(self, title)
        dialog.setAcceptMode(mode)
        dialog.setNameFilter(_FILTER)
        dialog.setDefaultSuffix("edarchive")
        place = QStandardPaths.StandardLocation.DocumentsLocation
        dialog.setDirectory(QStandardPaths.writableLocation(place))
        return dialog

    def _setup_ui(self) -> None:
        for months in _MONTHS:
            self.age.addItem(months_text(months), months)
        self.age.setCurrentIndex(_MONTHS.index(12))
        self.archive.setEnabled(False)
        row, buttons = QHBoxLayout(), QHBoxLayout()
        row.addWidget(self.age)
        row.addWidget(self.count, 1)
        buttons.addWidget(self.archive)
        buttons.addWidget(self.read)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(PlainLabel(ARCHIVE_HINT, role="muted", wrap=True))
        column.addLayout(row)
        column.addLayout(buttons)
        column.addWidget(PlainLabel(READ_HINT, role="muted", wrap=True))
