"""The window of the guide: pages at the left, a search over all of them. For the main window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QTextEdit, QWidget

from extend_desktop.presentation.guide import (
    GUIDE_SEARCH,
    GUIDE_TITLE,
    NOTHING_FOUND,
    pages_with,
)
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.theme import Token
from extend_desktop.ui.views.guide.guide_text import GuideText
from extend_desktop.ui.views.guide.pages import GuidePage
from extend_desktop.ui.widgets import PlainLabel, SearchField
from extend_desktop.ui.widgets.boxes import column_box, row_box, wide
from extend_desktop.ui.widgets.dialog import Dialog

_SIZE_PX, _LEAST_PX = (860, 600), (560, 320)
_LIST_PX, _ITEM_PX = (200, 290), 30
_AROUND_TITLE_PX = 32


class GuideWindow(Dialog):
    """Stays beside the work; not modal."""

    def __init__(
        self, context: UiContext, pages: Sequence[GuidePage], key: str, parent: QWidget
    ) -> None:
        super().__init__(parent, tr(GUIDE_TITLE))
        self._context = context
        self._pages = pages
        self.search = SearchField(context.icons, tr(GUIDE_SEARCH))
        self.list = QListWidget()
        self.text = GuideText(context)
        self.nothing = PlainLabel(tr(NOTHING_FOUND), role="muted")
        self._setup_ui()
        self.list.currentRowChanged.connect(self._show)
        self.search.searched.connect(self._find)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._focus_search)
        context.theme.changed.connect(self._show_current)
        self.show_page(key)

    def show_page(self, key: str) -> None:
        """Show a page by its key; the first one where there is none such."""
        keys = [page.key for page in self._pages]
        self.list.setCurrentRow(keys.index(key) if key in keys else 0)

    @property
    def shown(self) -> GuidePage:
        """The page that is shown."""
        return self._pages[max(self.list.currentRow(), 0)]

    def _show_current(self) -> None:
        self._show(self.list.currentRow())

    def _show(self, row: int) -> None:
        if row < 0:
            return
        page = self._pages[row]
        self.text.show_page(page)
        self._mark(self.search.text().strip())

    def _find(self, query: str) -> None:
        found = pages_with([page.searched for page in self._pages], query)
        for row in range(self.list.count()):
            self.list.item(row).setHidden(row not in found)
        self.nothing.setVisible(not found)
        if found and self.list.currentRow() not in found:
            self.list.setCurrentRow(found[0])
        else:
            self._show_current()

    def _mark(self, query: str) -> None:
        """Mark each word of the query in the page, and go to the first."""
        marks = [mark for word in query.split() for mark in self._marks(word)]
        self.text.setExtraSelections(marks)
        if marks:
            first = min(marks, key=_place)
            self.text.setTextCursor(_before(first))
            self.text.ensureCursorVisible()

    def _marks(self, word: str) -> list[QTextEdit.ExtraSelection]:
        document, marks = self.text.document(), list[QTextEdit.ExtraSelection]()
        cursor = document.find(word, 0, QTextDocument.FindFlag(0))
        while not cursor.isNull():
            mark = QTextEdit.ExtraSelection()
            mark.cursor = cursor  # type: ignore[attr-defined]
            mark.format.setBackground(self._context.theme.color(Token.WARNING_GROUND))  # type: ignore[attr-defined]
            marks.append(mark)
            cursor = document.find(word, cursor, QTextDocument.FindFlag(0))
        return marks

    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _list_width_px(self) -> int:
        """Return the room of the titles, which are longer in some languages."""
        longest = max(
            (self.fontMetrics().horizontalAdvance(p.title) for p in self._pages), default=0
        )
        return min(max(_LIST_PX[0], longest + _AROUND_TITLE_PX), _LIST_PX[1])

    def _setup_ui(self) -> None:
        self.setModal(False)
        for page in self._pages:
            QListWidgetItem(page.title, self.list).setSizeHint(QSize(_LIST_PX[0], _ITEM_PX))
        self.list.setAccessibleName(tr("Pages of the guide"))
        self.list.setObjectName("settingsPages")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for part in (self.list, self.search):
            part.setFixedWidth(self._list_width_px())
        self.nothing.hide()
        left = column_box(None, self.search, self.nothing, wide(self.list))
        self.column.addLayout(row_box(None, left, wide(self.text), spacing_px=12), 1)
        self.setMinimumSize(*_LEAST_PX)
        self.resize(*_SIZE_PX)


def _place(mark: QTextEdit.ExtraSelection) -> int:
    return int(mark.cursor.position())  # type: ignore[attr-defined]


def _before(mark: QTextEdit.ExtraSelection) -> QTextCursor:
    cursor = QTextCursor(mark.cursor)  # type: ignore[attr-defined]
    cursor.clearSelection()
    return cursor
