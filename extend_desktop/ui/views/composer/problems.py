"""Why inputs are blocked, reason by reason, each with the way to resolve it. For the composer."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from extend_desktop.domain.drafts import Draft
from extend_desktop.domain.inspections import InspectionProblem
from extend_desktop.presentation.problems import (
    ProblemGroup,
    Remedy,
    problem_groups,
    problems_text,
)
from extend_desktop.presentation.quantities import count_text
from extend_desktop.presentation.triage import PASSWORD_LABEL, password_hint
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.theme import Token
from extend_desktop.ui.views.composer.problem_rows import (
    COLUMNS,
    GROUP_PX,
    KEY,
    ROW_PX,
    GroupRow,
    PasswordRow,
    input_row,
    name_row,
)
from extend_desktop.ui.views.composer.triage_menu import add_types
from extend_desktop.ui.widgets import Button, PlainLabel

LOCKED = InspectionProblem.ENCRYPTED.value
_FIRST_ROWS, _MORE_ROWS = 3, 200
_FOLDER_PX, _SIZE_PX, _DETAIL_PX = 180, 90, 130
_DETAIL_FROM_PX = 620
"""Width of the list from which on there is room for the folder and the detail."""


class ProblemsView(QWidget):
    """Groups of blocked rows, the largest first; each shows some rows, and more on request."""

    removal_wanted = Signal(object)
    """The drafts to take off the list."""
    forcing_wanted = Signal(object)
    """The drafts to send anyway."""
    recheck_wanted = Signal(object)
    """The drafts to look at anew."""
    unlock_wanted = Signal(object, object)
    """The drafts, and the passwords to try on them."""
    type_wanted = Signal(object, str)
    """The drafts, and the ending of the type to send them as; '' for what the content shows."""
    conversion_wanted = Signal(object)
    """The drafts that Extend shall turn into PDFs."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._groups: dict[str, ProblemGroup] = {}
        self._shown_rows: dict[str, int] = {}
        self._folded: set[str] = set()
        self.words = PlainLabel()
        self.remove_all = Button("Remove all")
        self.tree = QTreeWidget()
        self.password = PasswordRow()
        self.password.setParent(self)
        self.password.hide()
        self._is_asking = False
        self._setup_ui()
        self.remove_all.clicked.connect(self._remove_all)
        self.tree.itemClicked.connect(self._clicked)
        self.tree.itemActivated.connect(self._activated)
        self.tree.itemSelectionChanged.connect(self._show_password_hint)
        self.password.entered.connect(self._unlock)
        self.password.given_up.connect(self._stop_asking)
        self.password.resized.connect(self._fill)
        self.tree.itemExpanded.connect(self._note_folds)
        self.tree.itemCollapsed.connect(self._note_folds)

    def show_drafts(self, blocked: Iterable[Draft], sendable: int) -> None:
        """Group these rows; `sendable` others go ahead."""
        groups = problem_groups(blocked)
        if groups == list(self._groups.values()):
            return
        self._groups = {group.code: group for group in groups}
        if self._is_asking and LOCKED not in self._groups:
            self._stop_asking()
        count = sum(len(group.drafts) for group in groups)
        self.words.setText(problems_text(count, len(groups), sendable))
        self.remove_all.setText(f"Remove all {count_text(count)}")
        self.remove_all.setAccessibleName(f"{self.remove_all.text()} blocked inputs")
        self._fill()

    def selected_drafts(self) -> list[Draft]:
        """Return the selected rows; of a selected group all its rows."""
        keys = {item.data(0, KEY) for item in self.tree.selectedItems()}
        return [
            draft
            for group in self._groups.values()
            for draft in group.drafts
            if draft.key in keys or group.code in keys
        ]

    def ask_password(self) -> None:
        """Show the field for passwords in the group of the locked rows."""
        if LOCKED in self._groups:
            self._is_asking = True
            self._folded.discard(LOCKED)
            self._fill()
            self.password.begin()

    def _fill(self) -> None:
        """Make all rows anew; the field for passwords stays as it is, with what is typed."""
        position = self.tree.verticalScrollBar().value()
        folded = set(self._folded)
        is_typing = self.password.has_keyboard()
        chosen = {item.data(0, KEY) for item in self.tree.selectedItems()}
        self.password.setParent(self)
        self.password.hide()
        self.tree.clear()
        for group in self._groups.values():
            self._add_group(group, is_open=group.code not in folded, chosen=chosen)
        self._folded = folded
        self.tree.verticalScrollBar().setValue(position)
        if is_typing and self._is_asking:
            self.password.begin()

    def _add_group(self, group: ProblemGroup, *, is_open: bool, chosen: Collection[object]) -> None:
        head = QTreeWidgetItem()
        head.setData(0, KEY, group.code)
        spoken = f"{group.title}: {count_text(len(group.drafts))}"
        name_row(head, spoken)
        head.setSizeHint(0, QSize(0, GROUP_PX))
        self.tree.addTopLevelItem(head)
        head.setFirstColumnSpanned(True)
        row = GroupRow(
            group,
            lambda remedy, button: self._resolve(group, remedy, button),
            lambda: self.removal_wanted.emit(group.drafts),
        )
        self.tree.setItemWidget(head, 0, row)
        if self._is_asking and group.code == LOCKED:
            self._add_password(head)
        count = self._shown_rows.get(group.code, _FIRST_ROWS)
        rows = [input_row(draft) for draft in group.drafts[:count]]
        head.addChildren(rows)
        for item in (head, *rows):
            item.setSelected(item.data(0, KEY) in chosen)
        left = len(group.drafts) - count
        if left > 0:
            more = QTreeWidgetItem([f"… {count_text(left)} more"])
            name_row(more, f"{more.text(0)}: {group.title}")
            more.setForeground(0, self._context.theme.color(Token.ACCENT_TEXT))
            more.setSizeHint(0, QSize(0, ROW_PX))
            head.addChild(more)
            more.setFirstColumnSpanned(True)
        head.setExpanded(is_open)

    def _add_password(self, head: QTreeWidgetItem) -> None:
        item = QTreeWidgetItem()
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        name_row(item, PASSWORD_LABEL)
        item.setData(0, KEY, PASSWORD_LABEL)
        item.setSizeHint(0, QSize(0, self.password.height_px))
        head.addChild(item)
        item.setFirstColumnSpanned(True)
        # The tree deletes what it shows; the field lives longer.
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.password)
        self.tree.setItemWidget(item, 0, holder)
        self.password.show()
        self._show_password_hint()

    def _show_password_hint(self) -> None:
        group = self._groups.get(LOCKED)
        if self._is_asking and group is not None:
            self.password.hint.setText(password_hint(len(self._chosen_locked()), len(group.drafts)))

    def _chosen_locked(self) -> list[Draft]:
        """Return the selected ones of the locked rows; none where not only some are selected."""
        keys = {item.data(0, KEY) for item in self.tree.selectedItems()}
        return [draft for draft in self._groups[LOCKED].drafts if draft.key in keys]

    def _unlock(self, passwords: list[str]) -> None:
        group = self._groups.get(LOCKED)
        if group is not None:
            self.unlock_wanted.emit(self._chosen_locked() or group.drafts, passwords)

    def _stop_asking(self) -> None:
        self._is_asking = False
        self.password.clear()
        self._fill()
        self.tree.setFocus()

    def _resolve(self, group: ProblemGroup, remedy: Remedy, button: QWidget) -> None:
        match remedy:
            case Remedy.ENTER_PASSWORD:
                self.ask_password()
            case Remedy.CHOOSE_TYPE:
                self._ask_type(group, button)
            case Remedy.CONVERT:
                self.conversion_wanted.emit(group.drafts)
            case Remedy.SEND_ANYWAY:
                self.forcing_wanted.emit(group.drafts)
            case Remedy.LOOK_AGAIN:
                self.recheck_wanted.emit(group.drafts)

    def _ask_type(self, group: ProblemGroup, button: QWidget) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        add_types(menu, group.drafts, lambda ending: self.type_wanted.emit(group.drafts, ending))
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _activated(self, item: QTreeWidgetItem) -> None:
        """Return on a group does what settles it; on its last line it shows more."""
        group = self._groups.get(str(item.data(0, KEY)))
        if group is not None and group.remedies:
            self._resolve(group, group.remedies[0], self.tree.itemWidget(item, 0) or self.tree)
        else:
            self._clicked(item)

    def _clicked(self, item: QTreeWidgetItem) -> None:
        head = item.parent()
        if head is not None and item.data(0, KEY) is None:
            code = str(head.data(0, KEY))
            self._shown_rows[code] = self._shown_rows.get(code, _FIRST_ROWS) + _MORE_ROWS
            self._fill()

    def _note_folds(self, item: QTreeWidgetItem) -> None:
        code = str(item.data(0, KEY))
        self._folded.discard(code) if item.isExpanded() else self._folded.add(code)

    def _remove_all(self) -> None:
        drafts = [draft for group in self._groups.values() for draft in group.drafts]
        self.removal_wanted.emit(drafts)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what was typed: the list is left, or nothing is blocked any more."""
        super().hideEvent(event)
        if self._is_asking and not event.spontaneous():
            self._is_asking = False
            self.password.clear()
            self._fill()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the folder and the detail where there is no room for them."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < _DETAIL_FROM_PX
        for column in (1, 3):
            self.tree.setColumnHidden(column, is_narrow)

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
        tree.setColumnCount(COLUMNS)
        tree.setHeaderHidden(True)
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().resizeSection(1, _FOLDER_PX)
        tree.header().resizeSection(2, _SIZE_PX)
        tree.header().resizeSection(3, _DETAIL_PX)
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
