"""Settings of the window: colours, rows a page, what follows Submit. For the settings' table."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QCheckBox, QSystemTrayIcon
from typing_extensions import override

from extend_desktop.domain.files import PAGE_SIZES
from extend_desktop.domain.setting_changes import SettingName, SettingsPart
from extend_desktop.domain.settings import Settings
from extend_desktop.presentation.ending import TRAY_TITLE, tray_hint
from extend_desktop.presentation.milestones import KEEP_AWAKE_HINT, NOTIFY_HINT
from extend_desktop.presentation.quantities import count_text
from extend_desktop.presentation.setting_changes import THEMES
from extend_desktop.presentation.settings import (
    LANGUAGE_HINT,
    LANGUAGE_IN_ENGLISH,
    LANGUAGE_WORDS,
    MONITOR_HINT,
    PAGE_SIZE_HINT,
    THEME_HINT,
)
from extend_desktop.presentation.spending import BUDGET_HINT, budget_text
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.views.settings.page import SettingsPage
from extend_desktop.ui.views.settings.parts import SettingsParts
from extend_desktop.ui.widgets import ComboBox

_SWITCHES = ("monitor_after_submit", "notifies", "keeps_awake", "tray")
_BUDGETS = (None, 100, 500, 1000, 5000, 10_000, 50_000)


class GeneralPage(SettingsPage):
    """What concerns the whole window."""

    def __init__(self, parts: SettingsParts) -> None:
        super().__init__(parts.context, tr("General"))
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
        self._add_choices()
        self._add_switches()
        self.follow(self._context.settings.current)

    @override
    def follow(self, settings: Settings) -> None:
        """Show settings that may have been changed elsewhere."""
        super().follow(settings)
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))
        self.theme.setCurrentIndex(list(THEMES).index(settings.theme))
        size = settings.page_size
        self.page_size.setCurrentIndex(PAGE_SIZES.index(size) if size in PAGE_SIZES else 3)
        self._show_budget(settings.ask_above_credits)
        for name in _SWITCHES:
            box: QCheckBox = getattr(self, name)
            box.setChecked(getattr(settings, name))

    def _add_choices(self) -> None:
        names = (self.language.itemText(row) for row in range(self.language.count()))
        words = " ".join((tr(LANGUAGE_WORDS), LANGUAGE_IN_ENGLISH, *names))
        for key, label, field, hint, more in (
            ("language", tr("Language"), self.language, tr(LANGUAGE_HINT), words),
            ("theme", tr("Colours"), self.theme, tr(THEME_HINT), tr("theme dark light contrast")),
            ("page_size", tr("Files per page"), self.page_size, tr(PAGE_SIZE_HINT), ""),
            (
                "ask_above_credits",
                tr("Ask before Submit"),
                self.budget,
                tr(BUDGET_HINT),
                tr("budget limit cost"),
            ),
        ):
            name = SettingName(SettingsPart.GENERAL, key)
            self.add_back(self.add(label, field, hint, more, name), name)

    def _add_switches(self) -> None:
        has_tray = QSystemTrayIcon.isSystemTrayAvailable()
        self.tray.setEnabled(has_tray or self.tray.isChecked())
        for key, field, hint, more in (
            ("monitor_after_submit", self.monitor_after_submit, tr(MONITOR_HINT), ""),
            ("notifies", self.notifies, tr(NOTIFY_HINT), tr("notification tell message")),
            (
                "keeps_awake",
                self.keeps_awake,
                tr(KEEP_AWAKE_HINT),
                tr("sleep standby suspend power"),
            ),
            ("tray", self.tray, tray_hint(is_available=has_tray), tr("hide close icon background")),
        ):
            name = SettingName(SettingsPart.GENERAL, key)
            self.add_back(self.add("", field, hint, more, name), name)

    def _language_box(self) -> ComboBox:
        box = ComboBox(tr("Language"))
        box.addItem(tr("Like the system"), "")
        languages = self._context.languages
        for language in languages.offered if languages is not None else ():
            box.addItem(language.name, language.code)
        box.activated.connect(self._choose_language)
        return box

    def _theme_box(self) -> ComboBox:
        box = ComboBox(tr("Colours"))
        for choice, words in THEMES.items():
            box.addItem(tr(words), choice)
        box.activated.connect(self._choose_theme)
        return box

    def _page_size_box(self) -> ComboBox:
        box = ComboBox(tr("Files per page"))
        for size in PAGE_SIZES:
            box.addItem(count_text(size), size)
        box.activated.connect(self._choose_page_size)
        return box

    def _budget_box(self) -> ComboBox:
        box = ComboBox(tr("Ask before Submit"))
        for budget in _BUDGETS:
            box.addItem(budget_text(budget), budget)
        box.activated.connect(self._choose_budget)
        return box

    def _show_budget(self, current: int | None) -> None:
        """Show it among the usual ones; it may be another that somebody has written down."""
        if current and self.budget.findData(current) < 0:
            place = sum((budget or 0) < current for budget in _BUDGETS)
            self.budget.insertItem(place, budget_text(current), current)
        self.budget.setCurrentIndex(self.budget.findData(current) if current else 0)

    def _choose_switch(self, name: str, is_on: bool) -> None:  # noqa: FBT001 - connected to a signal
        if getattr(self._context.settings.current, name) is not is_on:
            self._context.settings.update(**{name: is_on})

    def _choose_language(self, index: int) -> None:
        self._context.settings.update(language=self.language.itemData(index))
        self._requests.language_chosen.emit()

    def _choose_theme(self, index: int) -> None:
        choice = tuple(THEMES)[index]
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
