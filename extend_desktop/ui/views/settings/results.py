"""Settings of results: what counts as doubtful, exports by themselves. For the settings' table."""

from __future__ import annotations

from typing_extensions import override

from extend_desktop.domain.setting_changes import SettingName, SettingsPart
from extend_desktop.domain.settings import Settings
from extend_desktop.presentation.exports import AUTOMATIC_HINT
from extend_desktop.presentation.quantities import percent_text
from extend_desktop.presentation.results import DOUBT_LIMIT_HINT
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.views.exports.automatic import AutomaticSetting
from extend_desktop.ui.views.settings.page import SettingsPage
from extend_desktop.ui.views.settings.parts import SettingsParts
from extend_desktop.ui.widgets import ComboBox

_DOUBT_LIMITS = (50, 60, 70, 75, 80, 85, 90, 95, 99)


class ResultsPage(SettingsPage):
    """What becomes of extracted values."""

    def __init__(self, parts: SettingsParts) -> None:
        super().__init__(parts.context, tr("Results"))
        self._context = parts.context
        self.doubt_limit = self._doubt_limit_box()
        self.automatic = AutomaticSetting(parts.context)
        name = SettingName(SettingsPart.RESULTS, "doubt_limit_percent")
        words = tr("confidence limit")
        row = self.add(tr("Doubtful below"), self.doubt_limit, tr(DOUBT_LIMIT_HINT), words, name)
        self.add_back(row, name)
        self.add(
            tr("Export finished"), self.automatic, tr(AUTOMATIC_HINT), tr("automatic folder preset")
        )

        self.follow(self._context.settings.current)

    @override
    def follow(self, settings: Settings) -> None:
        """Show settings that may have been changed elsewhere."""
        super().follow(settings)
        current = settings.doubt_limit_percent
        if self.doubt_limit.findData(current) < 0:
            place = sum(percent < current for percent in _DOUBT_LIMITS)
            self.doubt_limit.insertItem(place, percent_text(current / 100), current)
        self.doubt_limit.setCurrentIndex(self.doubt_limit.findData(current))

    def _doubt_limit_box(self) -> ComboBox:
        box = ComboBox(tr("Doubtful below"))
        for percent in _DOUBT_LIMITS:
            box.addItem(percent_text(percent / 100), percent)
        box.activated.connect(self._choose_doubt_limit)
        return box

    def _choose_doubt_limit(self, index: int) -> None:
        self._context.settings.update(doubt_limit_percent=self.doubt_limit.itemData(index))
