"""Old batches into a file and back. For the settings' page of the journal."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from extend_desktop.domain.accounts import SANDBOX_ID
from extend_desktop.domain.ids import AccountId, BatchId
from extend_desktop.domain.journal_upkeep import months_before
from extend_desktop.presentation.connection import account_text
from extend_desktop.presentation.journal import (
    ARCHIVE_CANCELLED,
    ARCHIVE_HINT,
    READ_CANCELLED,
    READ_HINT,
    archive_name,
    archive_progress_text,
    archived_text,
    leaving_text,
    months_text,
    read_back_text,
    read_progress_text,
    strays_text,
    take_over_text,
    taken_over_text,
    to_archive_text,
)
from extend_desktop.presentation.translation import tr
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.journal_upkeep import ReadBack
from extend_desktop.ui.views.settings.journal_work import JournalWork
from extend_desktop.ui.views.settings.parts import SettingsParts
from extend_desktop.ui.widgets import BannerKind, Button, ComboBox, PlainLabel
from extend_desktop.ui.widgets.file_dialogs import file_dialog

_MONTHS = (3, 6, 12, 24)


class ArchivePart(QWidget):
    """Chooses how old, asks where, and says what came of it."""

    moved = Signal()
    """Batches left the journal or came back."""

    def __init__(self, parts: SettingsParts, services: AccountServices, work: JournalWork) -> None:
        super().__init__()
        self._session = parts.session
        self._services = services
        self._upkeep = services.upkeep
        self._clock = parts.context.clock
        self._work = work
        self._may_archive = False
        self.age = ComboBox(tr("Which batches"))
        self.count = PlainLabel(role="muted")
        self.archive, self.read = Button(tr("Archive old batches…")), Button(tr("Read an archive…"))
        self._setup_ui()
        self.age.activated.connect(self._count)
        self.archive.clicked.connect(self._ask_where)
        self.read.clicked.connect(self._ask_which)
        self._count()

    def set_working(self, *, is_working: bool) -> None:
        """Let nothing else begin while something is under way."""
        self.archive.setEnabled(self._may_archive and not is_working)
        self.read.setEnabled(not is_working)

    def _count(self) -> None:
        """Say how many would leave."""
        self._work.tasks.start(self._counted, "archive count")

    async def _counted(self) -> None:
        batches = await self._upkeep.old_batches(self._before)
        self.count.setText(to_archive_text(len(batches)))
        self._may_archive = bool(batches)
        self.archive.setEnabled(self._may_archive and self.read.isEnabled())

    @property
    def _before(self) -> datetime:
        return months_before(self._clock.now(), self.age.currentData())

    def _ask_where(self) -> None:
        dialog = self._dialog(tr("Archive old batches"), QFileDialog.AcceptMode.AcceptSave)
        # Nothing is written over, so that there is nothing to confirm.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.selectFile(archive_name(self._clock.now()))
        dialog.fileSelected.connect(self._archive)
        dialog.open()

    def _ask_which(self) -> None:
        dialog = self._dialog(tr("Read an archive"), QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._read)
        dialog.open()

    def _archive(self, name: str) -> None:
        async def archive() -> None:
            batches = await self._upkeep.old_batches(self._before)
            await self._upkeep.archive(
                batches, Path(name), self._steps(archive_progress_text), self._leaving
            )
            self._work.say(BannerKind.INFO, archived_text(len(batches), Path(name).name))
            self._moved()

        self._work.start(archive, archive_progress_text(0, 0), tr(ARCHIVE_CANCELLED))

    def _read(self, name: str) -> None:
        async def read() -> None:
            came = await self._upkeep.read_back(
                Path(name), self._known_accounts, self._steps(read_progress_text)
            )
            self._say_read(came)
            self._moved()

        self._work.start(read, read_progress_text(0, 0), tr(READ_CANCELLED))

    @property
    def _known_accounts(self) -> set[AccountId]:
        return {SANDBOX_ID, *(account.id for account in self._session.accounts)}

    def _say_read(self, came: ReadBack) -> None:
        """Say it; batches that no list shows are offered to the account that is open."""
        words = read_back_text(came.batches, came.known, came.others)
        if not came.strays:
            self._work.say(BannerKind.INFO, words)
            return
        offer = (
            take_over_text(account_text(self._services.account)),
            lambda: self._take_over(came.strays),
        )
        self._work.say(BannerKind.WARNING, words, strays_text(len(came.strays)), offer)

    def _take_over(self, strays: tuple[BatchId, ...]) -> None:
        async def take_over() -> None:
            account = self._services.account
            await self._upkeep.take_over(strays, account.id)
            self._work.say(BannerKind.INFO, taken_over_text(len(strays), account_text(account)))
            self._moved()

        self._work.tasks.start(take_over, "take over")

    def _leaving(self, done: int, total: int) -> None:
        self._work.no_way_back()
        self._work.show_step(leaving_text(done, total), done, total)

    def _steps(self, words: Callable[[int, int], str]) -> Callable[[int, int], None]:
        return lambda done, total: self._work.show_step(words(done, total), done, total)

    def _moved(self) -> None:
        self.moved.emit()
        self._count()

    def _dialog(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        dialog = file_dialog(self, title)
        dialog.setAcceptMode(mode)
        dialog.setNameFilter(tr("Archive of batches (*.edarchive)"))
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
        column.addWidget(PlainLabel(tr(ARCHIVE_HINT), role="muted", wrap=True))
        column.addLayout(row)
        column.addLayout(buttons)
        column.addWidget(PlainLabel(tr(READ_HINT), role="muted", wrap=True))
