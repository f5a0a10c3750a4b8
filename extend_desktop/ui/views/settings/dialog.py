"""The Settings dialog: pages at the left, a search over all of them. Changes are in force at once."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from extend_desktop.domain.setting_changes import changes_to, defaults
from extend_desktop.presentation.setting_changes import RESET_PAGE
from extend_desktop.presentation.settings import NOTHING_FOUND, NOTHING_FOUND_HINT, SEARCH_NAME
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.views.settings.changing import SettingsChanging
from extend_desktop.ui.views.settings.general import GeneralPage
from extend_desktop.ui.views.settings.page import SettingsPage
from extend_desktop.ui.views.settings.pages import GENERAL, PAGES
from extend_desktop.ui.views.settings.parts import SettingsParts
from extend_desktop.ui.widgets import Button, EmptyState, SearchField
from extend_desktop.ui.widgets.boxes import STRETCH, row_box, wide
from extend_desktop.ui.widgets.dialog import Dialog
from extend_desktop.ui.widgets.rule import Rule

_FIRST_SIZE_PX, _LEAST_SIZE_PX, _LIST_PX = (820, 640), (560, 320), 176
_ITEM_PX, _AROUND_TITLE_PX = 30, 44
_MOST_DIGITS = 5
_REMEMBERED = "settings"


class SettingsDialog(Dialog):
    """Every change is in force at once and saved in the background; size and page are kept."""

    def __init__(self, parts: SettingsParts, parent: QWidget, page: str = "") -> None:
        super().__init__(parent, tr("Settings"))
        self._parts = parts
        self._made: dict[str, SettingsPage] = {}
        self.search = SearchField(parts.context.icons, tr(SEARCH_NAME))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Pages of the settings"))
        self.pages = QStackedWidget()
        self.changing = SettingsChanging(parts, parent.window())
        self.reset = Button(tr(RESET_PAGE), icons=parts.context.icons, icon="refresh")
        self._nothing = EmptyState(parts.context)
        self._nothing.say("search", tr(NOTHING_FOUND), tr(NOTHING_FOUND_HINT))
        self._items = [QListWidgetItem(tr(entry.title), self.list) for entry in PAGES]
        self._setup_ui()
        self._connect()
        remembered, width_px, height_px = _remembered(parts)
        self.resize(width_px, height_px)
        self.show_page(page or remembered)

    def show_page(self, key: str) -> SettingsPage:
        """Show a page by its key, the first one where there is none such; return it."""
        keys = [entry.key for entry in PAGES]
        number = keys.index(key) if key in keys else 0
        self.list.setCurrentRow(number)
        return self._page(number)

    def focus_language(self) -> None:
        """Put the keyboard where the language was chosen."""
        page = self._made.get(GENERAL)
        if isinstance(page, GeneralPage):
            page.language.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def shown(self) -> str:
        """The key of the page that is shown."""
        return PAGES[max(self.list.currentRow(), 0)].key

    def _page(self, number: int) -> SettingsPage:
        """Return a page, made the first time it is wanted."""
        entry = PAGES[number]
        if entry.key not in self._made:
            page = entry.make(self._parts)
            self._made[entry.key] = page
            self.pages.addWidget(page)
            page.back_requested.connect(self.changing.take_back)
        return self._made[entry.key]

    def _turned(self, number: int) -> None:
        if number >= 0:
            self.pages.setCurrentWidget(self._page(number))
            self._offer_reset()

    def _find(self, query: str) -> None:
        """Mark what has the words, and keep only the pages that have any of it in the list."""
        hits = [self._page(number).mark(query) for number in range(len(PAGES))]
        for item, found in zip(self._items, hits, strict=True):
            item.setHidden(bool(query) and not found)
        with_hits = [number for number, found in enumerate(hits) if found]
        if query and not with_hits:
            self.pages.setCurrentWidget(self._nothing)
            return
        number = self.list.currentRow()
        if with_hits and number not in with_hits:
            number = with_hits[0]
            self.list.setCurrentRow(number)
        self._turned(number)
        if with_hits:
            self._page(number).show_row(hits[number][0])

    def _go_to_hit(self) -> None:
        """Put the keyboard on the first setting that was found on the page shown."""
        page = self.pages.currentWidget()
        if isinstance(page, SettingsPage):
            for row in page.rows:
                if row.is_marked:
                    row.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
                    return

    def _follow(self) -> None:
        """Let every page show what the settings are now."""
        current = self.changing.current
        for page in self._made.values():
            page.follow(current)
        self._offer_reset()

    def _offer_reset(self) -> None:
        """Let the page shown go back to what it was at first, if there is anything to."""
        part = PAGES[max(self.list.currentRow(), 0)].part
        current = self.changing.current
        self.reset.setVisible(part is not None)
        can = part is not None and bool(changes_to(current, defaults(current, (part,))))
        self.reset.setEnabled(can)

    def _reset(self) -> None:
        part = PAGES[max(self.list.currentRow(), 0)].part
        if part is not None:
            self.changing.offer_reset(part)

    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _leave(self) -> None:
        self._follow_no_more()
        for page in self._made.values():
            page.leave()

    def _remember(self) -> None:
        value = f"{self.shown} {self.width()} {self.height()}"
        self._parts.context.settings.remember_layout(_REMEMBERED, value)

    def _connect(self) -> None:
        requests = self._parts.requests
        requests.add_account_requested.connect(self.accept)
        requests.practice_reset_confirmed.connect(self.accept)
        self.list.currentRowChanged.connect(self._turned)
        self.search.searched.connect(self._find)
        # After `searched`, which Return brings about at once.
        self.search.returnPressed.connect(self._go_to_hit)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._focus_search)
        self._follow_no_more = self._parts.context.settings.changed.subscribe(
            lambda _: self._follow()
        )
        requests.changes_offered.connect(self.changing.offer)
        self.changing.changed.connect(self._follow)
        self.reset.clicked.connect(self._reset)
        self.finished.connect(self._remember)
        self.finished.connect(self._leave)

    def _setup_ui(self) -> None:
        width_px = _list_width_px(self.list)
        for item, entry in zip(self._items, PAGES, strict=True):
            self._parts.context.icons.attach(item, entry.icon)
            item.setSizeHint(QSize(width_px, _ITEM_PX))
        self.pages.addWidget(self._nothing)
        self.list.setFixedWidth(width_px)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setObjectName("settingsPages")
        left = QVBoxLayout()
        left.setSpacing(8)
        self.search.setFixedWidth(width_px)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        row = row_box(None, left, wide(self.pages), spacing_px=12)
        close = Button(tr("Close"))
        close.clicked.connect(self.accept)
        # Return belongs to the search while it has the focus.
        close.setAutoDefault(False)
        self.column.addLayout(row, 1)
        self.column.addWidget(self.changing)
        self.column.addWidget(Rule())
        # Return belongs to the search here too.
        self.reset.setAutoDefault(False)
        self.column.addLayout(row_box(None, self.reset, STRETCH, close))
        self.setMinimumSize(*_LEAST_SIZE_PX)


def _list_width_px(pages: QListWidget) -> int:
    """Return the width in which the titles are read whole in every language."""
    titles = [pages.item(row).text() for row in range(pages.count())]
    return max(_LIST_PX, _AROUND_TITLE_PX + max(map(pages.fontMetrics().horizontalAdvance, titles)))


def _remembered(parts: SettingsParts) -> tuple[str, int, int]:
    """Return page, width and height of the last time."""
    words = parts.context.settings.layout(_REMEMBERED).split()
    if len(words) == 3 and all(map(_is_length, words[1:])):
        return words[0], int(words[1]), int(words[2])
    return "", *_FIRST_SIZE_PX


def _is_length(word: str) -> bool:
    """Whether it can be a length on a screen; of damage it may be any number."""
    return word.isdecimal() and len(word) <= _MOST_DIGITS
