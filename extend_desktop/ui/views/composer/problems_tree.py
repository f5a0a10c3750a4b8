"""The groups of the problems list as a tree; for the problems list."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from typing_extensions import override

from extend_desktop.domain.drafts import Draft
from extend_desktop.presentation.problems import ProblemGroup
from extend_desktop.presentation.text import with_detail
from extend_desktop.presentation.translation import tr, tr_n
from extend_desktop.presentation.triage import PASSWORD_LABEL
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.delegates.cell_texts import isolated
from extend_desktop.ui.theme import Token
from extend_desktop.ui.views.composer.problem_rows import (
    COLUMNS,
    GROUP_PX,
    KEY,
    ROW_PX,
    GroupRow,
    PasswordRow,
    head_text,
    input_row,
    name_row,
)
from extend_desktop.ui.widgets.boxes import column_box
from extend_desktop.ui.widgets.tree_groups import Index, paint_arrow, paint_group_ground

_FIRST_ROWS, _MORE_ROWS = 3, 200
_SIZE_PX, _AROUND_PX = 90, 16
_DISTANCE = "\N{EM SPACE}"
_DETAIL_FROM_PX = 620
"""Width of the list from which on there is room for the folder and the detail."""
_MOST_SHARE = 0.22
"""Of the list for each of the two: most of it is the names'."""


class ProblemsTree(QTreeWidget):
    """Groups of blocked rows; each shows some rows, and more on request."""

    remedy_wanted = Signal(object, object, object)
    """The `ProblemGroup`, the `Remedy` that was chosen, and its button."""
    removal_wanted = Signal(object)
    """The drafts to take off the list."""
    asked = Signal()
    """The field for passwords is in its place again."""

    def __init__(self, context: UiContext, password: PasswordRow) -> None:
        super().__init__()
        self._context = context
        self._groups: Mapping[str, ProblemGroup] = {}
        self._password = password
        self._asked = ""
        self._park_password()
        self._shown_rows: dict[str, int] = {}
        self._folded: set[str] = set()
        self._asked_px: dict[int, int] = {}
        self._set_up()
        self.itemClicked.connect(self._clicked)
        self.itemActivated.connect(self._activated)
        self.itemExpanded.connect(self._note_folds)
        self.itemCollapsed.connect(self._note_folds)
        # The colour of a link is a row's own.
        context.theme.changed.connect(self.fill)

    def show_groups(self, groups: Mapping[str, ProblemGroup], *, asked: str) -> None:
        """Show these groups by their code; the one of the code `asked` asks for a password."""
        self._groups, self._asked = groups, asked
        self.fill()

    def unfold(self, code: str) -> None:
        """Show the rows of a group the next time it is filled."""
        self._folded.discard(code)

    def selected_drafts(self) -> list[Draft]:
        """Return the selected rows; of a selected group all its rows."""
        keys = self._selected_keys()
        return [
            draft
            for group in self._groups.values()
            for draft in group.drafts
            if draft.key in keys or group.code in keys
        ]

    def selected_rows(self, code: str) -> list[Draft]:
        """Return the rows of a group that are selected themselves."""
        keys = self._selected_keys()
        return [draft for draft in self._groups[code].drafts if draft.key in keys]

    def _selected_keys(self) -> set[object]:
        return {item.data(0, KEY) for item in self.selectedItems()}

    def fill(self) -> None:
        """Make all rows anew; the field for passwords stays as it is, with what is typed."""
        position = self.verticalScrollBar().value()
        folded = set(self._folded)
        is_typing = self._password.has_keyboard()
        chosen = self._selected_keys()
        self._park_password()
        self.clear()
        self._asked_px.clear()
        for group in self._groups.values():
            self._add_group(group, is_open=group.code not in folded, chosen=chosen)
        self._folded = folded
        self._fit_columns()
        self.verticalScrollBar().setValue(position)
        if is_typing and self._asked:
            self._password.begin()

    def _park_password(self) -> None:
        # The tree deletes what its rows show; the field lives longer.
        self._password.setParent(self)
        self._password.hide()

    def _add_group(self, group: ProblemGroup, *, is_open: bool, chosen: Collection[object]) -> None:
        head = self._add_head(group)
        if group.code == self._asked:
            self._add_password(head)
        count = self._shown_rows.get(group.code, _FIRST_ROWS)
        rows = [input_row(draft) for draft in group.drafts[:count]]
        head.addChildren(rows)
        self._ask(rows)
        for item in (head, *rows):
            item.setSelected(item.data(0, KEY) in chosen)
        left = len(group.drafts) - count
        if left > 0:
            self._add_more(head, left, group.title)
        head.setExpanded(is_open)

    def _ask(self, rows: Sequence[QTreeWidgetItem]) -> None:
        """Note what the folders and the details of these rows ask for, if there are any."""
        for column in (1, 3):
            texts = {item.text(column) for item in rows} - {""}
            widths_px = [self.fontMetrics().horizontalAdvance(text) + _AROUND_PX for text in texts]
            self._asked_px[column] = max((self._asked_px.get(column, 0), *widths_px))

    def _add_head(self, group: ProblemGroup) -> QTreeWidgetItem:
        head = QTreeWidgetItem()
        head.setData(0, KEY, group.code)
        name_row(head, head_text(group))
        head.setSizeHint(0, QSize(0, GROUP_PX))
        self.addTopLevelItem(head)
        head.setFirstColumnSpanned(True)
        row = GroupRow(
            self._context,
            group,
            lambda remedy, button: self.remedy_wanted.emit(group, remedy, button),
            lambda: self.removal_wanted.emit(group.drafts),
        )
        self.setItemWidget(head, 0, row)
        return head

    def _add_more(self, head: QTreeWidgetItem, left: int, title: str) -> None:
        more = QTreeWidgetItem([tr_n("… {n} more", "… {n} more", left, "inputs")])
        name_row(more, with_detail(more.text(0), title))
        more.setForeground(0, self._context.theme.color(Token.ACCENT_TEXT))
        more.setSizeHint(0, QSize(0, ROW_PX))
        head.addChild(more)
        more.setFirstColumnSpanned(True)

    def _add_password(self, head: QTreeWidgetItem) -> None:
        item = QTreeWidgetItem()
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        name_row(item, tr(PASSWORD_LABEL))
        item.setData(0, KEY, PASSWORD_LABEL.source)
        item.setSizeHint(0, QSize(0, self._password.height_px))
        head.addChild(item)
        item.setFirstColumnSpanned(True)
        holder = QWidget()
        column_box(holder, self._password)
        self.setItemWidget(item, 0, holder)
        self._password.show()
        self.asked.emit()

    def _activated(self, item: QTreeWidgetItem) -> None:
        """Return on a group does what settles it; on its last line it shows more."""
        group = self._groups.get(str(item.data(0, KEY)))
        if group is not None and group.remedies:
            button = self.itemWidget(item, 0) or self
            self.remedy_wanted.emit(group, group.remedies[0], button)
        else:
            self._clicked(item)

    def _clicked(self, item: QTreeWidgetItem) -> None:
        head = item.parent()
        if head is not None and item.data(0, KEY) is None:
            code = str(head.data(0, KEY))
            self._shown_rows[code] = self._shown_rows.get(code, _FIRST_ROWS) + _MORE_ROWS
            self.fill()

    def _note_folds(self, item: QTreeWidgetItem) -> None:
        code = str(item.data(0, KEY))
        self._folded.discard(code) if item.isExpanded() else self._folded.add(code)

    @override
    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        """Set the head of a group apart from rows."""
        if not index.parent().isValid():
            paint_group_ground(self._context, painter, options.rect)
        super().drawRow(painter, options, index)

    @override
    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        paint_arrow(self, self._context, painter, rect, index)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Give folder and detail what they ask for, up to a share; nothing where that is too little."""
        is_narrow = self.width() < _DETAIL_FROM_PX
        most_px = round(self.width() * _MOST_SHARE)
        for column in (1, 3):
            asked_px = self._asked_px.get(column, 0)
            self.setColumnHidden(column, is_narrow or not asked_px)
            if asked_px:
                self.header().resizeSection(column, min(asked_px, most_px))

    def _set_up(self) -> None:
        self.setAccessibleName(tr("Problems by reason"))
        self.setColumnCount(COLUMNS)
        self.setHeaderHidden(True)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().resizeSection(2, _SIZE_PX)
        self.setItemDelegate(_OwnOrder(self))
        self.setItemDelegateForColumn(2, _BeforeWords(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setExpandsOnDoubleClick(False)


class _OwnOrder(QStyledItemDelegate):
    """Names, sizes and endings keep the order of their own letters where one reads from the right."""

    @override
    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        if option.direction is Qt.LayoutDirection.RightToLeft and option.text:
            option.text = isolated(option.text)


class _BeforeWords(_OwnOrder):
    """Figures at the right of their column keep a distance from the words in the next one."""

    @override
    def displayText(self, value: object, locale: QLocale | QLocale.Language) -> str:
        return f"{super().displayText(value, locale)}{_DISTANCE}"
