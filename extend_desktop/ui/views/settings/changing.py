"""The foot of the Settings dialog: changes are shown, made to hold, and taken back on request."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from extend_desktop.domain.setting_changes import (
    SettingChange,
    SettingName,
    SettingsPart,
    changes_to,
    default_of,
    defaults,
)
from extend_desktop.domain.settings import Settings
from extend_desktop.presentation.setting_changes import UNDO, UNDONE, changed_text
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.views.settings.applying import SettingsApplier
from extend_desktop.ui.views.settings.changes_dialog import ChangesDialog
from extend_desktop.ui.views.settings.parts import SettingsParts
from extend_desktop.ui.widgets import BannerKind, BusyBar, InlineBanner
from extend_desktop.ui.widgets.boxes import column_box


class SettingsChanging(QWidget):
    """Says what was changed, with a way back for as long as the dialog is open."""

    changed = Signal()
    """Settings are others now; the pages show them anew."""

    def __init__(self, parts: SettingsParts, window: QWidget) -> None:
        super().__init__()
        self._applier = SettingsApplier(parts, window)
        self.banner = InlineBanner(parts.context.icons, self)
        self.outcome = InlineBanner(parts.context.icons, self)
        self._busy = BusyBar(parts.context.theme, self)
        self._work = PaneTasks(parts.context.tasks, "changes", self.banner, self._busy)
        column_box(self, self._busy, self.banner, self.outcome)

    @property
    def current(self) -> Settings:
        """The settings now."""
        return self._applier.current

    def offer(self, changes: Sequence[SettingChange]) -> None:
        """Show what would change; what is ticked then does."""
        dialog = ChangesDialog(changes, self.window())
        dialog.accepted.connect(lambda: self._make(dialog.chosen))
        dialog.open()

    def offer_reset(self, part: SettingsPart) -> None:
        """Show what would change if a part were as at first."""
        self.offer(changes_to(self.current, defaults(self.current, (part,))))

    def take_back(self, name: SettingName) -> None:
        """Let a setting be as it was at first."""
        self._make(changes_to(self.current, {name: default_of(name)}))

    def _make(self, changes: Sequence[SettingChange]) -> None:
        self.banner.hide()
        self._work.start(lambda: self._made(changes), "change", offers_retry=False)

    async def _made(self, changes: Sequence[SettingChange]) -> None:
        await self._applier.apply(changes)
        if not isValid(self):
            return
        self.outcome.say(
            BannerKind.INFO,
            changed_text(changes),
            action_text=tr(UNDO),
            action=lambda: self._undo(changes),
        )
        self.changed.emit()

    def _undo(self, changes: Sequence[SettingChange]) -> None:
        async def undo() -> None:
            await self._applier.apply([change.undone for change in changes])
            if isValid(self):
                self.outcome.say(BannerKind.INFO, tr(UNDONE))
                self.changed.emit()

        self._work.start(undo, "change", offers_retry=False)
