"""The journal's size, a check of it, compacting and archives. For the settings' table."""

from __future__ import annotations

from typing_extensions import override

from extend_desktop.presentation.journal import (
    ARCHIVE_WORDS,
    CHECK_CANCELLED,
    CHECK_HINT,
    CHECKING,
    COMPACT_CANCELLED,
    COMPACT_HINT,
    COMPACTING,
    JOURNAL_HINT,
    JOURNAL_WORDS,
    NEEDS_ACCOUNT,
    ON_NETWORK,
    check_progress_text,
    checked_text,
    compacted_text,
    journal_size_lines,
    network_text,
    place_text,
)
from extend_desktop.presentation.translation import tr
from extend_desktop.services.journal_upkeep import JournalUpkeep
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.views.settings.archive_part import ArchivePart
from extend_desktop.ui.views.settings.journal_work import JournalWork
from extend_desktop.ui.views.settings.page import SettingsPage
from extend_desktop.ui.views.settings.parts import SettingsParts
from extend_desktop.ui.widgets import BannerKind, Button, InlineBanner, PlainLabel


class JournalPage(SettingsPage):
    """What the journal takes and holds; work on it shows its progress and can be left."""

    def __init__(self, parts: SettingsParts) -> None:
        super().__init__(parts.context, tr("Journal"))
        icons = parts.context.icons
        self.takes, self.holds = PlainLabel(wrap=True), PlainLabel(wrap=True)
        self.check = Button(tr("Check the journal"), icons=icons, icon="check")
        self.compact = Button(tr("Compact the journal"), icons=icons, icon="layers")
        self.work = JournalWork(parts.context)
        self.network = InlineBanner(icons)
        services = parts.session.current
        if services is None:
            self.add_wide(tr(JOURNAL_WORDS), PlainLabel(tr(NEEDS_ACCOUNT), role="muted", wrap=True))
            return
        self._upkeep: JournalUpkeep = services.upkeep
        self.archives = ArchivePart(parts, services, self.work)
        self._setup_ui()
        self.archives.moved.connect(self._read_size_again)
        self.work.changed.connect(self._show_working)
        self.check.clicked.connect(self._start_check)
        self.compact.clicked.connect(self._start_compact)
        self._read_size_again()

    @override
    def leave(self) -> None:
        self.work.leave()

    def _read_size_again(self) -> None:
        self.work.tasks.start(self._read_size, "size", policy=Policy.KEEP)

    async def _read_size(self) -> None:
        takes, holds = journal_size_lines(await self._upkeep.size())
        self.takes.setText(takes)
        self.holds.setText(holds)

    def _start_check(self) -> None:
        self.work.start(self._check, tr(CHECKING), tr(CHECK_CANCELLED))

    async def _check(self) -> None:
        findings = await self._upkeep.check(
            lambda done, total: self.work.show_step(check_progress_text(done, total), done, total)
        )
        self.work.say(BannerKind.ERROR if findings else BannerKind.INFO, checked_text(findings))

    def _start_compact(self) -> None:
        self.work.start(self._compact, tr(COMPACTING), tr(COMPACT_CANCELLED))

    async def _compact(self) -> None:
        saved_bytes = await self._upkeep.compact()
        await self._read_size()
        self.work.say(BannerKind.INFO, compacted_text(saved_bytes))

    def _show_working(self, is_working: bool) -> None:  # noqa: FBT001 - a signal's slot
        self.check.setEnabled(not is_working)
        self.compact.setEnabled(not is_working)
        self.archives.set_working(is_working=is_working)
        # What is under way, and what came of it, is said at the top.
        self.verticalScrollBar().setValue(0)

    def _say_network(self) -> None:
        place = self._upkeep.place
        if place.is_remote:
            self.add_wide(tr(JOURNAL_WORDS), self.network).field = self.check
            words = network_text(str(place.path.parent))
            self.network.say(BannerKind.WARNING, tr(ON_NETWORK), words, stays=True)

    def _setup_ui(self) -> None:
        hint = PlainLabel(tr(JOURNAL_HINT), role="muted", wrap=True)
        self.add_wide(tr(JOURNAL_WORDS), hint).field = self.check
        self.add_wide(tr(JOURNAL_WORDS), self.work).field = self.check
        self._say_network()
        self.add(tr("Kept in"), PlainLabel(place_text(self._upkeep.place), wrap=True))
        self.add(tr("On the disk"), self.takes)
        self.add(tr("Holds"), self.holds)
        self.add(tr("Check"), self.check, tr(CHECK_HINT), tr(JOURNAL_WORDS))
        self.add(tr("Compact"), self.compact, tr(COMPACT_HINT), tr(JOURNAL_WORDS))
        self.add_wide(tr(ARCHIVE_WORDS), self.archives).field = self.archives.age
