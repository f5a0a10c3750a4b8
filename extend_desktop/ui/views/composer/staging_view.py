"""The staged inputs with what narrows them: chips, a search, and the problems by reason."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget
from typing_extensions import override

from extend_desktop.domain.drafts import Draft, DraftState, Plan
from extend_desktop.presentation.translation import marked, tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.kept_by_account import KeptByAccount
from extend_desktop.ui.theme import Token
from extend_desktop.ui.views.composer.drafts_view import DraftsView, searched_text
from extend_desktop.ui.views.composer.problems import ProblemsView
from extend_desktop.ui.widgets import Button, ChipTitle, FilterChips, SearchField
from extend_desktop.ui.widgets.boxes import STRETCH, column_box, row_box, wide
from extend_desktop.ui.widgets.pane import FLUSH_MARGINS_PX

if TYPE_CHECKING:
    from extend_desktop.services.account_services import AccountServices
    from extend_desktop.services.staging import StagingService, Triage

_TITLES = (
    ChipTitle(DraftState.CHECKING, marked("Checking"), Token.RUNNING),
    ChipTitle(DraftState.READY, marked("Ready", "inputs"), Token.WAITING),
    ChipTitle(DraftState.REUSED, marked("Reused"), Token.OK),
    ChipTitle(DraftState.BLOCKED, marked("Blocked", "inputs"), Token.WARNING),
    ChipTitle(DraftState.SKIPPED, marked("Skipped", "inputs"), Token.MUTED),
)
_SEARCH_PX, _WIDE_SEARCH_PX = (110, 220), 190
_WIDE_FROM_PX = 760
"""From this width on the search says what is searched."""
_CHIPS_PX = 300
"""Room for the chips of most of a list; the others fold into a menu."""
_CHIP_KEYS = 5
_CHIPS_SHARE = 5
"""Of the line, to 1 of the search."""
_BLOCKED_ALONE = (DraftState.BLOCKED,)


_Narrowing = tuple[tuple[str, ...], bool, str]
"""Which kinds are shown, whether by reason, and what is searched."""


class StagingView(QWidget):
    """Shows all staged inputs or some kinds of them; the blocked ones by reason, at first."""

    removed = Signal(object)
    """How many rows the operator removed."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._staging: StagingService | None = None
        self._kept: KeptByAccount[_Narrowing] = KeptByAccount(
            context.views, "composer.staging", ((), True, "")
        )
        self.list = DraftsView(context)
        self.problems = ProblemsView(context)
        self.chips = FilterChips(context, _TITLES, folds=True)
        self.by_reason = Button(tr("By reason"), icons=context.icons, icon="layers")
        self.by_reason.setCheckable(True)
        self.by_reason.setChecked(True)
        self.search = SearchField(context.icons, tr("Search"))
        self.search.setAccessibleName(tr("Search the list"))
        self.search.setMinimumWidth(_SEARCH_PX[0])
        self.search.setMaximumWidth(_SEARCH_PX[1])
        self._stack = QStackedWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._setup_ui()
        self._connect()
        self._show_chosen()

    def bind(self, services: AccountServices | None) -> None:
        """Follow another account's list, narrowed as it was left; None shows nothing."""
        now = (self.chips.keys, self.by_reason.isChecked(), self.search.text().strip())
        keys, is_by_reason, text = self._kept.turn(services, now)
        self._staging = services.staging if services else None
        # First: what is shown from here on is narrowed by it.
        self.search.reset(text)
        # Another list is shown whole at first.
        self.list.bind(self._staging)
        self.by_reason.setChecked(is_by_reason)
        self.chips.choose(keys)
        self._show_chosen()
        self.list.search(text)

    def show_plan(self, plan: Plan) -> None:
        """Show these counts, and the problems as they are now while they are in sight."""
        self.chips.show_counts(_counts(plan))
        self.list.show_metadata(is_any=plan.columns > 0)
        self._fill_problems()

    def show_blocked(self) -> None:
        """Show all blocked inputs by reason."""
        self.search.reset()
        self._search("")
        self.by_reason.setChecked(True)
        self.chips.choose(_BLOCKED_ALONE)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the search under the chips where it would leave too little room for them."""
        is_wide = self.width() >= _WIDE_FROM_PX
        self.search.setMinimumWidth(_WIDE_SEARCH_PX if is_wide else _SEARCH_PX[0])
        self.search.setPlaceholderText(tr("Search the list") if is_wide else tr("Search"))
        around_px = self._row.spacing() + FLUSH_MARGINS_PX[0] + FLUSH_MARGINS_PX[2]
        needed_px = _CHIPS_PX + around_px + self._finding.minimumSize().width()
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if self.width() < needed_px else across)

    @property
    def _is_by_reason(self) -> bool:
        return self.chips.keys == _BLOCKED_ALONE and self.by_reason.isChecked()

    def _show_chosen(self) -> None:
        self.by_reason.setVisible(self.chips.keys == _BLOCKED_ALONE)
        self._arrange()
        self.list.model.show_groups(self.chips.keys)
        self._stack.setCurrentWidget(self.problems if self._is_by_reason else self.list)
        self._fill_problems()

    def _fill_problems(self) -> None:
        if self._is_by_reason and self._staging is not None:
            blocked = [draft for draft in self._staging.drafts if draft.state is DraftState.BLOCKED]
            wanted = self.search.text().strip().casefold()
            found = [draft for draft in blocked if wanted in searched_text(draft)]
            self.problems.show_drafts(found, self._staging.plan.inputs, blocked=len(blocked))

    def remove_selected(self) -> None:
        """Take what is selected in the list, or among its problems, out of it."""
        if self.problems.isVisible():
            self._remove(self.problems.selected_drafts())
        else:
            self.list.remove_selected()

    def _search(self, text: str) -> None:
        self.list.search(text)
        self._fill_problems()

    def _remove(self, drafts: Sequence[Draft]) -> None:
        if self._staging is not None and drafts:
            self._staging.remove([draft.key for draft in drafts])
            self.removed.emit(len(drafts))

    def _decide(
        self, decision: Callable[[Triage, list[int]], None], drafts: Sequence[Draft]
    ) -> None:
        if self._staging is not None:
            decision(self._staging.triage, [draft.key for draft in drafts])

    def _recheck(self, drafts: Sequence[Draft]) -> None:
        if self._staging is not None:
            self._staging.look_again([draft.key for draft in drafts])

    def _unlock(self, drafts: Sequence[Draft], passwords: Sequence[str]) -> None:
        self._decide(lambda triage, keys: triage.unlock(keys, passwords), drafts)
        if self._staging is not None:
            self._staging.locked.unlock([draft.key for draft in drafts], passwords)

    def _choose_type(self, drafts: Sequence[Draft], ending: str) -> None:
        self._decide(lambda triage, keys: triage.choose_type(keys, ending), drafts)

    def _convert(self, drafts: Sequence[Draft]) -> None:
        self._decide(lambda triage, keys: triage.convert_to_pdf(keys, is_wanted=True), drafts)

    def _enter_password(self, code: str) -> None:
        self.show_blocked()
        self.problems.ask_password(code)

    def _connect(self) -> None:
        self.list.removed.connect(self.removed)
        self.chips.changed.connect(self._show_chosen)
        self.by_reason.toggled.connect(self._show_chosen)
        self.search.searched.connect(self._search)
        self.problems.removal_wanted.connect(self._remove)
        self.problems.forcing_wanted.connect(self.list.ask_to_send)
        self.problems.recheck_wanted.connect(self._recheck)
        self.problems.unlock_wanted.connect(self._unlock)
        self.problems.type_wanted.connect(self._choose_type)
        self.problems.conversion_wanted.connect(self._convert)
        self.list.password_wanted.connect(self._enter_password)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.problems)
        delete.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        delete.activated.connect(self.remove_selected)
        for number in range(_CHIP_KEYS):
            key = QShortcut(QKeySequence(f"Alt+{number + 1}"), self)
            key.activated.connect(lambda number=number: self.chips.choose_shown(number))

    def _setup_ui(self) -> None:
        self._finding = row_box(None, STRETCH, self.by_reason, wide(self.search, 2))
        self._row.setSpacing(4)
        self._row.addWidget(self.chips, _CHIPS_SHARE)
        self._row.addLayout(self._finding, 1)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.problems)
        self._row.setContentsMargins(*FLUSH_MARGINS_PX)
        column_box(self, self._row, wide(self._stack), spacing_px=4)


def _counts(plan: Plan) -> Mapping[str, int]:
    return {
        DraftState.CHECKING: plan.checking,
        DraftState.READY: plan.inputs - plan.reused,
        DraftState.REUSED: plan.reused,
        DraftState.BLOCKED: plan.blocked + plan.damaged,
        DraftState.SKIPPED: plan.skipped,
    }
