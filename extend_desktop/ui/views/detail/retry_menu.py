"""Retry: a button for all that failed, and beside it a menu for some. For the detail pane."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from extend_desktop.domain.control import FailureGroup
from extend_desktop.domain.ids import InputId
from extend_desktop.presentation.control import (
    failure_group_advice,
    failure_group_text,
    retry_selected_text,
    retry_text,
)
from extend_desktop.presentation.monitor import RETRY_ALL_TIP, RETRY_SELECTED_TIP
from extend_desktop.presentation.translation import marked, tr
from extend_desktop.ui.icons import Icons
from extend_desktop.ui.models.plain_texts import one_line
from extend_desktop.ui.widgets import FoldingButton, plain_tooltip
from extend_desktop.ui.widgets.buttons import SplitButton
from extend_desktop.ui.widgets.menus import add_section
from extend_desktop.values import dataclass

RETRY_KEY = "Ctrl+R"
CANCELLED = "cancelled"
"""The reason that stands for cancelled inputs; they are no failures, but can be sent again."""
_MENU_HINT = marked("Choose what to send again")


@dataclass(frozen=True, slots=True)
class RetryWish:
    """What to send again; both None means all that failed."""

    input_ids: Collection[InputId] | None = None
    reasons: Collection[str] | None = None


class RetryButton(SplitButton):
    """'Retry 3 failed' with an arrow; hidden while nothing has failed."""

    def __init__(self, icons: Icons) -> None:
        super().__init__(FoldingButton(retry_text(0), icons, "retry"), icons, tr(_MENU_HINT))
        self.hide()

    def show_failed(self, failed: int) -> None:
        """Say how many failed."""
        self.all.set_words(retry_text(failed), tr(RETRY_ALL_TIP))
        self.setVisible(failed > 0)


def retry_menu(
    parent: QWidget,
    groups: Sequence[FailureGroup],
    selected: Collection[InputId],
    act: Callable[[RetryWish], object],
) -> QMenu:
    """Return the menu of what can be sent again; `act` is called with what was chosen.

    `selected` are those of the selected rows that failed or were cancelled.
    """
    menu = QMenu(parent)
    menu.setToolTipsVisible(True)
    failed = sum(group.count for group in groups if group.reason_code != CANCELLED)
    every = menu.addAction(retry_text(failed))
    every.setShortcut(QKeySequence(RETRY_KEY))
    every.setToolTip(plain_tooltip(tr(RETRY_ALL_TIP)))
    every.triggered.connect(lambda: act(RetryWish()))
    some = menu.addAction(retry_selected_text(len(selected)))
    some.setEnabled(bool(selected))
    some.setToolTip(plain_tooltip(tr(RETRY_SELECTED_TIP)))
    some.triggered.connect(lambda: act(RetryWish(input_ids=tuple(selected))))
    add_section(menu, tr("By reason"))
    for group in groups:
        _add_group(menu, group, act)
    return menu


def with_cancelled(groups: Sequence[FailureGroup], cancelled: int) -> tuple[FailureGroup, ...]:
    """Return the groups and, as a last one, what the operator cancelled."""
    more = (FailureGroup(CANCELLED, cancelled, retryable=True),) if cancelled else ()
    return (*groups, *more)


def _add_group(menu: QMenu, group: FailureGroup, act: Callable[[RetryWish], object]) -> None:
    words = one_line(failure_group_text(group)).replace("&", "&&")
    action = menu.addAction(words)
    action.setToolTip(plain_tooltip(failure_group_advice(group)))
    action.triggered.connect(lambda: act(RetryWish(reasons=(group.reason_code,))))
