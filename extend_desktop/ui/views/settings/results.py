"""Settings of results: what counts as doubtful, exports by themselves. For the settings' table."""

from __future__ import annotations

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
        super().__init__(parts.context.theme, tr("Results"))
        self._context = parts.context
        self.doubt_limit = self._doubt_limit_box()
        self.automatic = AutomaticSetting(parts.context)
        self.add(
            tr("Doubtful below"), self.doubt_limit, tr(DOUBT_LIMIT_HINT), tr("confidence limit")
        )
        self.add(
            tr("Export finished"), self.automatic, tr(AUTOMATIC_HINT), tr("automatic folder preset")
        )

    def _doubt_limit_box(self) -> ComboBox:
        box = ComboBox(tr("Doubtful below"))
        current = self._context.settings.current.doubt_limit_percent
        for percent in sorted({*_DOUBT_LIMITS, current}):
            box.addItem(percent_text(percent / 100), percent)
        box.setCurrentIndex(box.findData(current))
        box.activated.connect(self._choose_doubt_limit)
        return box

    def _choose_doubt_limit(self, index: int) -> None:
        self._context.settings.update(doubt_limit_percent=self.doubt_limit.itemData(index))
