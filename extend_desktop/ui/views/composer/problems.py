"""Why inputs are blocked, reason by reason, each with the way to resolve it. For the composer."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from extend_desktop.domain.drafts import Draft
from extend_desktop.presentation.problems import (
    ProblemGroup,
    Remedy,
    problem_groups,
    problems_text,
)
from extend_desktop.presentation.quantities import count_text, size_text
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.plain_texts import one_line, safe_tooltip
from extend_desktop.ui.theme import Token
from extend_desktop.ui.widgets import Button, LinkButton, PlainLabel

_FIRST_ROWS, _MORE_ROWS = 3, 200
_ROW_PX, _GROUP_PX = 30, 40
_COLUMNS = 3
_FOLDER_PX, _SIZE_PX = 180, 90
_KEY = Qt.ItemDataRole.UserRole
_Act = Callable[[], object]


class _GroupRow(QWidget):
    """The head of a group: title, count, hint, Remove all, and its action."""

    def __init__(self, group: ProblemGroup, resolve: _Act, remove: _Act) -> None:
        super().__init__()
        self.setAccessibleName(group.title)
        title = PlainLabel(group.title)
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(title)
        row.addWidget(PlainLabel(count_text(len(group.drafts)), role="warning", elide=None))
        row.addWidget(PlainLabel(group.hint, role="muted"), 1)
        removal = LinkButton(f"Remove all {count_text(len(group.drafts))}")
        removal.setAccessibleName(f"{removal.text()}: {group.title}")
        removal.clicked.connect(remove)
        row.addWidget(removal)
        if group.remedy is not Remedy.NONE:
            action = Button(group.remedy.value)
            action.setAccessibleName(f"{action.text()}: {group.title}")
            action.clicked.connect(resolve)
            row.addWidget(action)


class ProblemsView(QWidget):
    """Groups of blocked rows, the largest first; each shows some rows, and more on request."""

    removal_wanted = Signal(object)
    """The drafts to take off the list."""
    forcing_wanted = Signal(object)
    """The drafts to send anyway."""
    recheck_wanted = Signal(object)
    """The drafts to look at anew."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._groups: dict[str, ProblemGroup] = {}
        self._shown_rows: dict[str, int] = {}
        self._folded: set[str] = set()
        self.words = PlainLabel()
        self.remove_all = Button("Remove all")
        self.tree = QTreeWidget()
        self._setup_ui()
        self.remove_all.clicked.connect(self._remove_all)
        self.tree.itemClicked.connect(self._clicked)
        self.tree.itemActivated.connect(self._activated)
        self.tree.itemExpanded.connect(self._note_folds)
        self.tree.itemCollapsed.connect(self._note_folds)

    def show_drafts(self, blocked: Iterable[Draft], sendable: int) -> None:
        """Group these rows; `sendable` others go ahead."""
        groups = problem_groups(blocked)
        if groups == list(self._groups.values()):
            return
        self._groups = {group.code: group for group in groups}
        count = sum(len(group.drafts) for group in groups)
        self.words.setText(problems_text(count, len(groups), sendable))
        self.remove_all.setText(f"Remove all {count_text(count)}")
        self.remove_all.setAccessibleName(f"{self.remove_all.text()} blocked inputs")
        self._fill()

    def selected_drafts(self) -> list[Draft]:
        """Return the selected rows; of a selected group all its rows."""
        keys = {item.data(0, _KEY) for item in self.tree.selectedItems()}
        return [
            draft
            for group in self._groups.values()
            for draft in group.drafts
            if draft.key in keys or group.code in keys
        ]

    def _fill(self) -> None:
        position = self.tree.verticalScrollBar().value()
        folded = set(self._folded)
        self.tree.clear()
        for group in self._groups.values():
            self._add_group(group, is_open=group.code not in folded)
        self._folded = folded
        self.tree.verticalScrollBar().setValue(position)

    def _add_group(self, group: ProblemGroup, *, is_open: bool) -> None:
        head = QTreeWidgetItem()
        head.setData(0, _KEY, group.code)
        spoken = f"{group.title}: {count_text(len(group.drafts))}"
        _name(head, spoken)
        head.setSizeHint(0, QSize(0, _GROUP_PX))
        self.tree.addTopLevelItem(head)
        head.setFirstColumnSpanned(True)
        row = _GroupRow(
            group, lambda: self._resolve(group), lambda: self.removal_wanted.emit(group.drafts)
        )
        self.tree.setItemWidget(head, 0, row)
        count = self._shown_rows.get(group.code, _FIRST_ROWS)
        head.addChildren([_row_of(draft) for draft in group.drafts[:count]])
        left = len(group.drafts) - count
        if left > 0:
            more = QTreeWidgetItem([f"… {count_text(left)} more"])
            _name(more, f"{more.text(0)}: {group.title}")
            more.setForeground(0, self._context.theme.color(Token.ACCENT_TEXT))
            more.setSizeHint(0, QSize(0, _ROW_PX))
            head.addChild(more)
            more.setFirstColumnSpanned(True)
        head.setExpanded(is_open)

    def _resolve(self, group: ProblemGroup) -> None:
        if group.remedy is Remedy.SEND_ANYWAY:
            self.forcing_wanted.emit(group.drafts)
        elif group.remedy is Remedy.LOOK_AGAIN:
            self.recheck_wanted.emit(group.drafts)

    def _activated(self, item: QTreeWidgetItem) -> None:
        """Return on a group does what settles it; on its last line it shows more."""
        group = self._groups.get(str(item.data(0, _KEY)))
        if group is not None:
            self._resolve(group)
        else:
            self._clicked(item)

    def _clicked(self, item: QTreeWidgetItem) -> None:
        head = item.parent()
        if head is not None and item.data(0, _KEY) is None:
            code = str(head.data(0, _KEY))
            self._shown_rows[code] = self._shown_rows.get(code, _FIRST_ROWS) + _MORE_ROWS
            self._fill()

    def _note_folds(self, item: QTreeWidgetItem) -> None:
        code = str(item.data(0, _KEY))
        self._folded.discard(code) if item.isExpanded() else self._folded.add(code)

    def _remove_all(self) -> None:
        drafts = [draft for group in self._groups.values() for draft in group.drafts]
        self.removal_wanted.emit(drafts)

    def _setup_ui(self) -> None:
        title = PlainLabel("Problems", elide=None)
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(title)
        head.addWidget(self.words, 1)
        head.addWidget(self.remove_all)
        tree = self.tree
        tree.setAccessibleName("Problems by reason")
        tree.setColumnCount(_COLUMNS)
        tree.setHeaderHidden(True)
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().resizeSection(1, _FOLDER_PX)
        tree.header().resizeSection(2, _SIZE_PX)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        tree.setExpandsOnDoubleClick(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(tree, 1)


def _name(item: QTreeWidgetItem, spoken: str) -> None:
    """Let a screen reader say the same in every column of a row that spans them."""
    for column in range(_COLUMNS):
        item.setData(column, Qt.ItemDataRole.AccessibleTextRole, spoken)


def _row_of(draft: Draft) -> QTreeWidgetItem:
    size = size_text(draft.spec.size_bytes) if draft.spec.size_bytes is not None else "—"
    item = QTreeWidgetItem([one_line(draft.spec.name), one_line(draft.spec.folder), size])
    item.setData(0, _KEY, draft.key)
    item.setToolTip(0, safe_tooltip(f"{draft.spec.name}\n{draft.spec.source}"))
    item.setData(1, Qt.ItemDataRole.AccessibleTextRole, item.text(1) or "no folder")
    item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    item.setSizeHint(0, QSize(0, _ROW_PX))
    return item
