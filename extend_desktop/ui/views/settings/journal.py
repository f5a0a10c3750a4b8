"""The journal's size, a check of it and compacting. For the settings' table."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from extend_desktop.presentation.journal import (
    ARCHIVE_WORDS,
    CHECK_CANCELLED,
    CHECK_HINT,
    COMPACT_HINT,
    JOURNAL_HINT,
    JOURNAL_WORDS,
    NEEDS_ACCOUNT,
    check_progress_text,
    checked_text,
    compacted_text,
    journal_size_lines,
)
from extend_desktop.services.journal_upkeep import JournalUpkeep
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.views.settings.archive_part import ArchivePart
from extend_desktop.ui.views.settings.page import SettingsPage
from extend_desktop.ui.views.settings.parts import SettingsParts
from extend_desktop.ui.widgets import BannerKind, BusyBar, Button, InlineBanner, PlainLabel

_CHECK, _COMPACT = "check", "compact"


class JournalPage(SettingsPage):
    """What the journal takes and holds; work on it shows its progress and can be left."""

    def __init__(self, parts: SettingsParts) -> None:
        super().__init__(parts.context.theme, "Journal")
        icons, theme = parts.context.icons, parts.context.theme
        self.banner, self.busy = InlineBanner(icons), BusyBar(theme)
        self.outcome = InlineBanner(icons)
        self._work = PaneTasks(parts.context.tasks, "journal", self.banner, self.busy)
        self.takes, self.holds = PlainLabel(wrap=True), PlainLabel(wrap=True)
        self.check = Button("Check the journal", icons=icons, icon="check")
        self.compact = Button("Compact the journal", icons=icons, icon="layers")
        self.cancel = Button("Cancel the check")
        self.bar, self.step = QProgressBar(), PlainLabel(role="muted")
        self.progress = self._progress_row()
        services = parts.session.current
        if services is None:
            self.add_wide(JOURNAL_WORDS, PlainLabel(NEEDS_ACCOUNT, role="muted", wrap=True))
            return
        self._upkeep: JournalUpkeep = services.upkeep
        self.archives = ArchivePart(services.upkeep, parts.context.clock, self._work)
        self._setup_ui()
        self.archives.ended.connect(self._say_moved)
        self.check.clicked.connect(self._start_check)
        self.cancel.clicked.connect(self._cancel_check)
        self.compact.clicked.connect(self._start_compact)
        self._work.start(self._read_size, "size", policy=Policy.KEEP)

    async def _read_size(self) -> None:
        takes, holds = journal_size_lines(await self._upkeep.size())
        self.takes.setText(takes)
        self.holds.setText(holds)

    def _start_check(self) -> None:
        self._set_working(is_checking=True)
        self._work.start(self._check, _CHECK, policy=Policy.KEEP)

    async def _check(self) -> None:
        try:
            findings = await self._upkeep.check(self._show_step)
        finally:
            self._set_idle()
        kind = BannerKind.ERROR if findings else BannerKind.INFO
        self.outcome.say(kind, checked_text(findings))

    def _show_step(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.step.setText(check_progress_text(done, total))

    def _cancel_check(self) -> None:
        self._work.cancel(_CHECK)
        self._set_idle()
        self.outcome.say(BannerKind.INFO, CHECK_CANCELLED)

    def _start_compact(self) -> None:
        self._set_working(is_checking=False)
        self._work.start(self._compact, _COMPACT, policy=Policy.KEEP)

    async def _compact(self) -> None:
        try:
            saved_bytes = await self._upkeep.compact()
        finally:
            self._set_idle()
        await self._read_size()
        self.outcome.say(BannerKind.INFO, compacted_text(saved_bytes))

    def _say_moved(self, words: str) -> None:
        self.outcome.say(BannerKind.INFO, words)
        self._work.start(self._read_size, "size", policy=Policy.KEEP)

    def _set_working(self, *, is_checking: bool) -> None:
        self.banner.hide()
        self.outcome.hide()
        self.check.setEnabled(False)
        self.compact.setEnabled(False)
        self.progress.setVisible(is_checking)

    def _set_idle(self) -> None:
        self.check.setEnabled(True)
        self.compact.setEnabled(True)
        self.progress.hide()

    def _setup_ui(self) -> None:
        status = QWidget()
        column = QVBoxLayout(status)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (
            PlainLabel(JOURNAL_HINT, role="muted", wrap=True),
            self.busy,
            self.banner,
            self.outcome,
            self.progress,
        ):
            column.addWidget(widget)
        self.add_wide(JOURNAL_WORDS, status).field = self.check
        self.add("On the disk", self.takes)
        self.add("Holds", self.holds)
        self.add("Check", self.check, CHECK_HINT, JOURNAL_WORDS)
        self.add("Compact", self.compact, COMPACT_HINT, JOURNAL_WORDS)
        self.add_wide(ARCHIVE_WORDS, self.archives).field = self.archives.age

    def _progress_row(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        self.bar.setTextVisible(False)
        line.addWidget(self.step)
        line.addWidget(self.bar, 1)
        line.addWidget(self.cancel)
        row.hide()
        return row
