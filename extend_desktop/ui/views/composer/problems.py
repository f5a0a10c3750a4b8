"""Why inputs are blocked, reason by reason, each with the way to resolve it. For the composer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QMenu,
    QWidget,
)
from typing_extensions import override

from extend_desktop.domain.drafts import Draft
from extend_desktop.presentation.problems import (
    ProblemGroup,
    Remedy,
    found_problems_texts,
    problem_groups,
    problems_texts,
)
from extend_desktop.presentation.translation import tr, tr_n
from extend_desktop.presentation.triage import password_hint
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.composer.problem_rows import PasswordRow
from extend_desktop.ui.views.composer.problems_tree import ProblemsTree
from extend_desktop.ui.views.composer.triage_menu import add_types
from extend_desktop.ui.widgets import Button, FittingLabel, PlainLabel
from extend_desktop.ui.widgets.boxes import column_box, row_box, wide


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
        self.words = FittingLabel()
        self.remove_all = Button(tr("Remove all"))
        self.remove_all.hide()
        self.password = PasswordRow()
        self.tree = ProblemsTree(context, self.password)
        # The group whose rows ask for a password; none does when it is empty.
        self._asked = ""
        self._setup_ui()
        self.remove_all.clicked.connect(self._remove_all)
        self.tree.remedy_wanted.connect(self._resolve)
        self.tree.removal_wanted.connect(self.removal_wanted)
        self.tree.asked.connect(self._show_password_hint)
        self.tree.itemSelectionChanged.connect(self._show_password_hint)
        self.password.entered.connect(self._unlock)
        self.password.given_up.connect(self._stop_asking)
        self.password.resized.connect(self._fill)

    def show_drafts(self, found: Sequence[Draft], sendable: int, *, blocked: int) -> None:
        """Group these rows, which a search found among all `blocked` ones; `sendable` others go ahead."""
        groups = problem_groups(found)
        is_searched = len(found) < blocked
        self.words.set_texts(
            found_problems_texts(len(found), blocked)
            if is_searched
            else problems_texts(blocked, len(groups), sendable)
        )
        if groups == list(self._groups.values()):
            return
        self._groups = {group.code: group for group in groups}
        if self._asked and self._asked not in self._groups:
            self._stop_asking()
        count = len(found)
        self.remove_all.setVisible(count > 0)
        self.remove_all.setText(tr_n("Remove all {n}", "Remove all {n}", count, "inputs"))
        self.remove_all.setAccessibleName(
            tr_n("Remove all {n} blocked inputs", "Remove all {n} blocked inputs", count)
        )
        self._fill()

    def selected_drafts(self) -> list[Draft]:
        """Return the selected rows; of a selected group all its rows."""
        return self.tree.selected_drafts()

    def ask_password(self, code: str) -> None:
        """Show the field for passwords in a group of locked rows, by its code."""
        if code in self._groups:
            self._asked = code
            self.tree.unfold(code)
            self._fill()
            self.password.begin()

    def _fill(self) -> None:
        self.tree.show_groups(self._groups, asked=self._asked)

    def _show_password_hint(self) -> None:
        group = self._groups.get(self._asked)
        if group is not None:
            self.password.hint.setText(
                password_hint(len(self.tree.selected_rows(group.code)), len(group.drafts))
            )

    def _unlock(self, passwords: list[str]) -> None:
        group = self._groups.get(self._asked)
        if group is not None:
            self.unlock_wanted.emit(self.tree.selected_rows(group.code) or group.drafts, passwords)

    def _stop_asking(self) -> None:
        self._asked = ""
        self.password.clear()
        self._fill()
        self.tree.setFocus()

    def _resolve(self, group: ProblemGroup, remedy: Remedy, button: QWidget) -> None:
        match remedy:
            case Remedy.ENTER_PASSWORD:
                self.ask_password(group.code)
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

    def _remove_all(self) -> None:
        drafts = [draft for group in self._groups.values() for draft in group.drafts]
        self.removal_wanted.emit(drafts)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what was typed: the list is left, or nothing is blocked any more."""
        super().hideEvent(event)
        if self._asked and not event.spontaneous():
            self._asked = ""
            self.password.clear()
            self._fill()

    def _setup_ui(self) -> None:
        title = PlainLabel(tr("Problems"), elide=None)
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        head = row_box(None, title, wide(self.words), self.remove_all)
        head.setContentsMargins(11, 4, 11, 0)
        column_box(self, head, wide(self.tree), spacing_px=6)
