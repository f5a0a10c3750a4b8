"""Settings of the window: colours, rows a page, what follows Submit. For the settings' table."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QCheckBox, QSystemTrayIcon

from extend_desktop.domain.files import PAGE_SIZES
from extend_desktop.domain.settings import ThemeChoice
from extend_desktop.presentation.ending import TRAY_TITLE, tray_hint
from extend_desktop.presentation.milestones import KEEP_AWAKE_HINT, NOTIFY_HINT
from extend_desktop.presentation.quantities import count_text
from extend_desktop.presentation.settings import (
    LANGUAGE_HINT,
    LANGUAGE_IN_ENGLISH,
    LANGUAGE_WORDS,
    MONITOR_HINT,
    PAGE_SIZE_HINT,
    THEME_HINT,
)
from extend_desktop.presentation.spending import BUDGET_HINT, budget_text
from extend_desktop.presentation.translation import marked, tr
from extend_desktop.ui.views.settings.page import SettingsPage
from extend_desktop.ui.views.settings.parts import SettingsParts
from extend_desktop.ui.widgets import ComboBox

_BUDGETS = (None, 100, 500, 1000, 5000, 10_000, 50_000)
_THEMES = {
    ThemeChoice.SYSTEM: marked("Like the system"),
    ThemeChoice.LIGHT: marked("Light"),
    ThemeChoice.DARK: marked("Dark"),
    ThemeChoice.CONTRAST: marked("High contrast"),
}


class GeneralPage(SettingsPage):
    """What concerns the whole window."""

    def __init__(self, parts: SettingsParts) -> None:
        super().__init__(parts.context.theme, tr("General"))
        self._context = parts.context
        self._requests = parts.requests
        self.language = self._language_box()
        self.theme = self._theme_box()
        self.page_size = self._page_size_box()
        self.budget = self._budget_box()
        self.monitor_after_submit = self._switch(
            tr("After Submit, show Monitor"), "monitor_after_submit"
        )
        self.notifies = self._switch(tr("Show notifications"), "notifies")
        self.keeps_awake = self._switch(tr("Keep the computer awake"), "keeps_awake")
        self.tray = self._switch(tr(TRAY_TITLE), "tray")
        names = (self.language.itemText(row) for row in range(self.language.count()))
        words = " ".join((tr(LANGUAGE_WORDS), LANGUAGE_IN_ENGLISH, *names))
        self.add(tr("Language"), self.language, tr(LANGUAGE_HINT), words)
        self.add(tr("Colours"), self.theme, tr(THEME_HINT), tr("theme dark light contrast"))
        self.add(tr("Files a page"), self.page_size, tr(PAGE_SIZE_HINT))
        self.add(tr("Ask before Submit"), self.budget, tr(BUDGET_HINT), tr("budget limit cost"))
        self.add("", self.monitor_after_submit, tr(MONITOR_HINT))
        self.add("", self.notifies, tr(NOTIFY_HINT), tr("notification tell message"))
        self.add("", self.keeps_awake, tr(KEEP_AWAKE_HINT), tr("sleep standby suspend power"))
        has_tray = QSystemTrayIcon.isSystemTrayAvailable()
        self.tray.setEnabled(has_tray or self.tray.isChecked())
        self.add("", self.tray, tray_hint(is_available=has_tray), tr("hide close icon background"))

    def _language_box(self) -> ComboBox:
        box = ComboBox(tr("Language"))
        box.addItem(tr("Like the system"), "")
        languages = self._context.languages
        for language in languages.offered if languages is not None else ():
            box.addItem(language.name, language.code)
        box.setCurrentIndex(max(0, box.findData(self._context.settings.current.language)))
        box.activated.connect(self._choose_language)
        return box

    def _theme_box(self) -> ComboBox:
        box = ComboBox(tr("Colours"))
        for choice, words in _THEMES.items():
            box.addItem(tr(words), choice)
        box.setCurrentIndex(list(_THEMES).index(self._context.theme.choice))
        box.activated.connect(self._choose_theme)
        return box

    def _page_size_box(self) -> ComboBox:
        box = ComboBox(tr("Files a page"))
        for size in PAGE_SIZES:
            box.addItem(count_text(size), size)
        current = self._context.settings.current.page_size
        box.setCurrentIndex(PAGE_SIZES.index(current) if current in PAGE_SIZES else 3)
        box.activated.connect(self._choose_page_size)
        return box

    def _budget_box(self) -> ComboBox:
        box = ComboBox(tr("Ask before Submit"))
        current = self._context.settings.current.ask_above_credits
        for budget in sorted({*_BUDGETS, current}, key=lambda item: item or 0):
            box.addItem(budget_text(budget), budget)
        box.setCurrentIndex(box.findData(current) if current else 0)
        box.activated.connect(self._choose_budget)
        return box

    def _choose_switch(self, name: str, is_on: bool) -> None:  # noqa: FBT001 - connected to a signal
        self._context.settings.update(**{name: is_on})

    def _choose_language(self, index: int) -> None:
        self._context.settings.update(language=self.language.itemData(index))
        self._requests.language_chosen.emit()

    def _choose_theme(self, index: int) -> None:
        choice = tuple(_THEMES)[index]
        self._context.theme.choose(choice)
        self._context.settings.update(theme=choice)

    def _choose_page_size(self, index: int) -> None:
        self._context.settings.update(page_size=PAGE_SIZES[index])
        self._requests.page_size_chosen.emit(PAGE_SIZES[index])

    def _choose_budget(self, index: int) -> None:
        self._context.settings.update(ask_above_credits=self.budget.itemData(index))

    def _switch(self, words: str, name: str) -> QCheckBox:
        """Return a box for the setting of this name."""
        box = QCheckBox(words)
        box.setChecked(getattr(self._context.settings.current, name))
        box.toggled.connect(partial(self._choose_switch, name))
        return box
